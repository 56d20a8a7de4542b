/** Entries of a list that an example shows, and characters of a long text. */
const mostEntries = 2;
const mostCharacters = 1500;

/** A recorded answer as the document shows it: long lists and texts end early. */
export function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
  if (Array.isArray(value)) return value.slice(0, mostEntries).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}
