/** Bytes of a text as UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** Bytes of a value as JSON in UTF-8. */
export const jsonSize = (value: unknown): number => bytesOf(JSON.stringify(value) ?? '');

/** The first of some values that fit into so many bytes of JSON together; one that is too large for what is left ends them. */
export function fitting<T>(values: readonly T[], bytes: number): T[] {
  let left = bytes;
  const kept: T[] = [];
  for (const value of values) {
    left -= jsonSize(value) + 1;
    if (left < 0) break;
    kept.push(value);
  }
  return kept;
}
