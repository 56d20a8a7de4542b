import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a bundle and all that it imports at once, by their names in its folder: what is imported on demand is not read at a start. */
export function readAtStart(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)"(\.[^"]+\.mjs)"/g))
    readAtStart(folder, join(dirname(file), path), seen);
  return seen;
}
