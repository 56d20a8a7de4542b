import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp, type Ended, runCommand, tempDir } from '../local/processes.ts';

const good = {
  asOf: '2025-04-15',
  organization: { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' },
  incident: { vendorNotifiedOn: '2025-03-17', vendorIsAgent: false, individuals: 1200 },
};
type Answer = {
  asOf?: string;
  code?: string;
  status?: number;
  type?: string;
  errors?: { pointer: string }[];
  duties?: { dutyId: string; due: string | null }[];
};

let folder: string;
beforeAll(() => {
  folder = tempDir();
});
afterAll(cleanUp);

function run(content: unknown, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const path = join(folder, 'facts.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return runCommand('functions/cli/deadlines.ts', [env.INIT_CWD ? 'facts.json' : path], env);
}
async function answersTo(content: unknown, env?: NodeJS.ProcessEnv): Promise<Answer[]> {
  const { code, stdout, stderr } = await run(content, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}
const dueOf = (answer?: Answer) => answer?.duties?.find((d) => d.dutyId === 'us.hipaa.individual')?.due;

it('answers a list, element by element', async () => {
  const later = { ...good, incident: { ...good.incident, vendorNotifiedOn: '2025-03-18' } };
  const answers = await answersTo([good, later]);
  expect(answers.map(dueOf)).toEqual(['2025-05-16', '2025-05-17']);
});

it('answers a single object as a list of one', async () => {
  expect((await answersTo(good)).map(dueOf)).toEqual(['2025-05-16']);
});

it('answers an empty list with an empty list', async () => {
  expect(await answersTo([])).toEqual([]);
});

it('gives a bad element its problem in its place, and goes on', async () => {
  const wrongDay = { ...good, incident: { vendorNotifiedOn: '2025-02-30' } };
  const answers = await answersTo([good, wrongDay, null, 7, {}, [good], good]);
  expect(answers.map((a) => a.code ?? 'answered')).toEqual([
    'answered',
    ...Array(5).fill('invalid-request'),
    'answered',
  ]);
  expect(answers[1]).toMatchObject({ status: 422, type: '/docs/problems/invalid-request' });
  expect(answers[1]?.errors?.map((e) => e.pointer)).toContain('/incident/vendorNotifiedOn');
  expect(answers[6]).toEqual(answers[0]);
});

it('finds the file from where the caller stands', async () => {
  expect(await answersTo(good, { INIT_CWD: folder })).toHaveLength(1);
});

it.each<[string, string[], RegExp]>([
  ['no file', [], /usage/],
  ['two files', ['a.json', 'b.json'], /usage/],
  ['a file that is not there', ['missing.json'], /missing\.json/],
])('exit 2 for %s', async (_, args, reason) => {
  const { code, stdout, stderr } = await runCommand('functions/cli/deadlines.ts', args, { INIT_CWD: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
});

it('exit 2 for a file that is no JSON', async () => {
  const { code, stdout, stderr } = await run('{"asOf":');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/not JSON/);
});
