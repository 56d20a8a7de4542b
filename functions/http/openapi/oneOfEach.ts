import { canonicalJson } from '../../../domain/canonicalJson.ts';

/** How the generator calls the form in which answers have a component that bodies have otherwise. */
const suffix = 'Output';

type Document = { components?: { schemas?: Record<string, unknown> } | undefined };

/**
 * A document in which a component stands once where bodies and answers have it alike: the generator tells them apart by
 * whether they are closed to unknown fields, and here none is. Components that differ otherwise stay two.
 */
export function withOneOfEach<D extends Document>(document: D): D {
  const schemas = document.components?.schemas ?? {};
  const twice = new Set(Object.keys(schemas).filter((name) => name.endsWith(suffix) && baseOf(name) in schemas));
  // Where one of two differs, so does whatever leads to it: until no more fall away.
  for (let before = -1; before !== twice.size; ) {
    before = twice.size;
    for (const name of twice)
      if (textOf(schemas[name], twice) !== textOf(schemas[baseOf(name)], twice)) twice.delete(name);
  }
  const all = joined(document, twice) as D;
  for (const name of twice) delete all.components?.schemas?.[name];
  return all;
}

const textOf = (schema: unknown, twice: ReadonlySet<string>): string => canonicalJson(joined(schema, twice));
const baseOf = (name: string): string => name.slice(0, -suffix.length);

const prefix = '#/components/schemas/';

/** A value in which whatever leads to one of these components leads to the one that stays. */
function joined(value: unknown, twice: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => joined(one, twice));
  if (typeof value === 'string' && value.startsWith(prefix) && twice.has(value.slice(prefix.length)))
    return value.slice(0, -suffix.length);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, joined(one, twice)]));
}
