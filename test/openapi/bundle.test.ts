import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiEntry, bundle, bundleIndex } from '../../infra/bundle.ts';

/** A sentence of the document alone, and one that the pages alone have. */
const ofTheDocument = 'Which of our vendors was breached, which legal clocks run, and what is due to whom.';
const ofThePages = 'Skip to the content';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-openapi-'));
  await bundle(apiEntry, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The files that a start of the function reads: the entry, and what is imported at once by what is read. */
function readAtStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of textOf(file).matchAll(/(?:from|import)"\.\/([^"]+\.mjs)"/g)) readAtStart(path, seen);
  return seen;
}

it('a start of the function reads neither the document nor the pages', () => {
  const all = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const start = [...readAtStart(bundleIndex)];
  expect(start.length).toBeGreaterThan(1);
  for (const sentence of [ofTheDocument, ofThePages]) {
    expect(all.some((file) => textOf(file).includes(sentence))).toBe(true);
    expect(start.filter((file) => textOf(file).includes(sentence))).toEqual([]);
  }
});
