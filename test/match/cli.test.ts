import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { main } from '../../functions/cli/match.ts';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(entities: unknown, queries: unknown, ...more: string[]): Promise<unknown> {
  const out = join(folder, 'out.json');
  await main(['--entities', file('e.json', entities), '--queries', file('q.json', queries), '--out', out, ...more]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const entities = [
  {
    id: 'a',
    name: 'Zorblax Health, Inc.',
    also_known_as: ['Blaxo'],
    domains: ['zorblax.example'],
    state: 'MO',
    source: 'x',
  },
  {
    id: 'b',
    name: 'Quixotic LLC',
    aliases: ['Quix One'],
    formerNames: ['Old Quix', { name: 'Older Quix', until: '2019' }],
    identifiers: { cik: '12' },
  },
];

describe('the match command', () => {
  it('answers each query in its order', async () => {
    const queries = [
      { id: 'q1', query: 'BLAXO' },
      { id: 2, query: { identifiers: { cik: '0000000012' } } },
      { id: 'q3', query: 'Old Quix, LLC' },
      { id: 'q4', query: { domains: ['www.zorblax.example'] } },
      { id: 'q5', query: 'Nobody at all' },
      { id: 'q6', query: '' },
    ];
    const answers = (await run(entities, queries)) as { candidates: { entityId: string; score: number }[] }[];
    expect(
      answers.map((answer) => ({
        ...answer,
        candidates: answer.candidates.map(({ entityId, score }) => ({ entityId, score })),
      })),
    ).toEqual([
      { id: 'q1', decision: 'match', entityId: 'a', score: 0.98, candidates: [{ entityId: 'a', score: 0.98 }] },
      { id: 2, decision: 'match', entityId: 'b', score: 0.999, candidates: [{ entityId: 'b', score: 0.999 }] },
      { id: 'q3', decision: 'match', entityId: 'b', score: 0.97, candidates: [{ entityId: 'b', score: 0.97 }] },
      { id: 'q4', decision: 'match', entityId: 'a', score: 0.95, candidates: [{ entityId: 'a', score: 0.95 }] },
      { id: 'q5', decision: 'none', score: 0, candidates: [] },
      { id: 'q6', decision: 'none', score: 0, candidates: [] },
    ]);
  });

  it('says why, in sentences and in what was compared', async () => {
    const [answer] = (await run(entities, [{ id: 'q1', query: 'Old Quix, LLC' }])) as { candidates: unknown[] }[];
    expect(answer?.candidates).toEqual([
      {
        entityId: 'b',
        vendorName: 'Quixotic LLC',
        score: 0.97,
        decision: 'match',
        evidence: expect.any(Number),
        via: ['former-name: Old Quix'],
        explanation: [
          '"Old Quix, LLC" is listed under the former name "Old Quix" of Quixotic LLC (legal form set aside).',
        ],
        signs: [{ feature: 'equal-name', score: 0.97, query: 'old quix', entity: 'old quix' }],
      },
    ]);
  });

  it('answers as an older version where that is asked for', async () => {
    const [answer] = (await run(entities, [{ id: 'q', query: 'Quixotic LLC' }], '--matcher', 'v1')) as {
      score: number;
    }[];
    expect(answer?.score).toBe(1);
    await expect(run(entities, [], '--matcher', 'v0')).rejects.toThrow(
      '--matcher: there is no matcher "v0". Give v1 or v2.',
    );
  });

  test.each([
    [[{ id: 'a' }], [], /e\.json: \/0\/name/],
    [entities, [{ query: 'x' }], /q\.json: \/0\/id/],
    [entities, [{ id: 'q', query: 5 }], /q\.json: \/0\/query/],
    [[entities[0], entities[0]], [], /e\.json: \/1\/id: "a" is used twice/],
    ['{ not json', [], /e\.json: not JSON/],
    [{ id: 'a' }, [], /e\.json: .*Give an array/],
  ])('refuses bad files with place and remedy: case %#', async (e, q, message) => {
    await expect(run(e, q)).rejects.toThrow(message);
  });

  it('says how it is used', async () => {
    await expect(main([])).rejects.toThrow(/usage: npm run -s match/);
    await expect(main(['--entities', 'nowhere.json', '--queries', 'nowhere.json'])).rejects.toThrow(/nowhere\.json/);
  });
});
