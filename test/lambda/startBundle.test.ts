import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleIndex } from '../../infra/bundle.ts';
import { buildApi } from './lambdaProcess.ts';
import { readAtStart } from './readAtStart.ts';

/** What the API function reads before its first request: what an assessment and deadlines need, and little else. */

let api: Awaited<ReturnType<typeof buildApi>>;
let folder: string;
let start: Set<string>;
beforeAll(async () => {
  api = await buildApi();
  folder = dirname(api.index);
  start = readAtStart(folder, bundleIndex);
});
afterAll(() => api.remove());

/** The files of the bundle that hold a text. */
const holding = (mark: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(mark));

it('is a few files, since each takes its time however short it is', () => {
  expect(start.size).toBeLessThanOrEqual(6);
});

it('is below 900 kB', () => {
  const bytes = [...start].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(900_000);
});

it.each([
  ['curating', 'This is the last claim that counts'],
  ['evidence', 'report/head.json'],
  ['the text on materiality', 'MATERIALITY of '],
  ['the OpenAPI document', '"3.1.'],
])('holds nothing of %s, which comes on demand', (_, mark) => {
  expect(holding(mark).length).toBeGreaterThan(0);
  expect(holding(mark).filter((file) => start.has(file))).toEqual([]);
});

it('has no way to credentials but the environment, where Lambda sets them', () => {
  expect(holding('AWS_ACCESS_KEY_ID')).not.toEqual([]);
  for (const mark of ['AWS_CONTAINER_CREDENTIALS', 'sso_start_url', 'AssumeRole']) expect(holding(mark)).toEqual([]);
});
