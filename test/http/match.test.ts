import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

type Candidate = {
  entityId: string;
  score: number;
  vendorName: string;
  decision: string;
  via?: string[];
  explanation?: string[];
};
type Result = {
  id: string | number;
  decision: string;
  entityId?: string;
  score: number;
  candidates: Candidate[];
  candidatesTotal: number;
  errors?: { pointer: string; message: string }[];
  errorsTotal?: number;
  thresholds?: { match: number; review: number };
};
type Answer = {
  matcher: string;
  store: string;
  results: Result[];
  warnings: string[];
  listed: { candidates: number; explained: number; errors: number };
  thresholds?: { match: number; review: number };
};

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const path = '/v1/vendors/match';
async function match(queries: unknown[], more: object = {}, query = ''): Promise<Answer> {
  const response = await app.post(`${path}${query}`, { queries, ...more });
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000_000);
  return JSON.parse(text) as Answer;
}

const names = [
  'CareCloud, Inc.',
  'Cerner Corp (Oracle)',
  'Netgain',
  'Pillowcase Laundry of Joplin',
  'Change Healthcare LLC',
  'Optum',
  '漢方薬局',
  'Carecloude Incorporated',
];

describe('POST /v1/vendors/match', () => {
  it('says whom each query means, in its order, with the reasons', async () => {
    const { matcher, store, results, warnings } = await match([
      { id: 'q-1', name: 'CareCloud, Inc.' },
      { id: 7, name: 'Pillowcase Laundry of Joplin' },
    ]);
    expect(matcher).toMatch(/^v\d/);
    expect(store).toMatch(/^[0-9a-f]{12}$/);
    expect(results).toMatchObject([
      {
        id: 'q-1',
        decision: 'match',
        entityId: 'carecloud',
        candidates: [{ entityId: 'carecloud', decision: 'match' }],
        candidatesTotal: 1,
      },
      { id: 7, decision: 'none', score: 0, candidates: [], candidatesTotal: 0 },
    ]);
    expect(results[0]?.score).toBe(results[0]?.candidates[0]?.score);
    expect(results[0]?.candidates[0]?.explanation?.join(' ')).toContain('CareCloud');
    expect(results[1]).not.toHaveProperty('entityId');
    expect(warnings).toEqual([]);
  });

  it('finds by the same matcher as an assessment', async () => {
    const rows = names.map((name) => ({ name }));
    const [{ results }, report] = [await match(rows), await app.assess(rows)];
    for (const [i, row] of report.vendors.entries())
      expect(results[i]?.candidates).toEqual(
        row.matches.map(({ vendorId, ...rest }) => ({ entityId: vendorId, ...rest })),
      );
  });

  it('reads a vendor beside the id, under query, and as a mere name; null says nothing; no id is its place', async () => {
    const { results, warnings } = await match([
      { name: 'Cerner', domains: ['cerner.com'], identifiers: { ein: null }, aliases: null },
      { query: { name: 'Cerner', domains: ['cerner.com'] } },
      { id: null, query: 'Cerner' },
      { id: 'd', query: { domains: ['carecloud.com'], name: null } },
    ]);
    expect(warnings).toEqual([]);
    expect(results.map((r) => r.id)).toEqual([0, 1, 2, 'd']);
    expect(results[1]).toEqual({ ...results[0], id: 1 });
    expect(results.map((r) => r.entityId)).toEqual(['oracle-health', 'oracle-health', 'oracle-health', 'carecloud']);
  });

  it('rejects a bad query alone, with its id and a pointer for each wrong field', async () => {
    const { results } = await match([
      { id: 'good', name: 'CareCloud, Inc.' },
      { id: 'empty', name: '' },
      { id: 'wrong', name: 5, domains: 'carecloud.com' },
      { id: 'crossed', name: 'CareCloud', matchThreshold: 0.4, reviewThreshold: 0.6 },
      { id: { not: 'an id' }, name: 'CareCloud' },
      { id: 'nested', query: { name: 'x'.repeat(1001) } },
      { id: 'list', query: ['CareCloud'] },
      'CareCloud',
      null,
      { id: 'last', name: 'CareCloud, Inc.' },
    ]);
    expect(results.map((r) => [r.id, r.decision, r.errors?.map((e) => e.pointer)])).toEqual([
      ['good', 'match', undefined],
      ['empty', 'rejected', ['/queries/1/name']],
      ['wrong', 'rejected', ['/queries/2/name', '/queries/2/domains']],
      ['crossed', 'rejected', ['/queries/3/reviewThreshold']],
      [4, 'rejected', ['/queries/4/id']],
      ['nested', 'rejected', ['/queries/5/query/name']],
      ['list', 'rejected', ['/queries/6/query']],
      [7, 'rejected', ['/queries/7']],
      [8, 'rejected', ['/queries/8']],
      ['last', 'match', undefined],
    ]);
    for (const r of results) expect(r.errorsTotal).toBe(r.errors?.length);
  });

  it('names unknown fields and identifiers that cannot be read', async () => {
    const { warnings } = await match(
      [
        { name: 'CareCloud', colour: 'blue', relationship: 'agent' },
        { query: 'CareCloud', externalId: 'AP-1' },
        { name: 'CareCloud', identifiers: { ein: '12', vat: 'x' } },
      ],
      { organization: {} },
    );
    expect(warnings.map((w) => w.split(':')[0])).toEqual([
      '/organization',
      '/queries/0/colour',
      '/queries/0/relationship',
      '/queries/1/externalId',
      '/queries/2/identifiers/vat',
      '/queries/2/identifiers/ein',
    ]);
  });

  it.each([
    ['no list', {}, ['/queries']],
    ['a list that is none', { queries: 'CareCloud' }, ['/queries']],
    ['an empty list', { queries: [] }, ['/queries']],
    ['10,001 queries', { queries: Array(10_001).fill({ name: 'a' }) }, ['/queries']],
    [
      'thresholds in the wrong order',
      { queries: [{ name: 'a' }], options: { matchThreshold: 0.5, reviewThreshold: 0.6 } },
      ['/options/reviewThreshold'],
    ],
    ['a threshold above 1', { queries: [{ name: 'a' }], options: { matchThreshold: 85 } }, ['/options/matchThreshold']],
  ])('refuses %s as a whole', async (_, body, pointers) => {
    expect(pointersOf(await problemOf(await app.post(path, body), 'invalid-request'))).toEqual(pointers);
  });

  it('answers queries with one id each in its place, and warns; 1 and "1" are two ids', async () => {
    const { results, warnings } = await match([
      { id: 'a', name: 'CareCloud, Inc.' },
      { id: 3, name: 'Joplin Linen' },
      { id: 'a', name: 'Joplin Linen' },
      { name: 'CareCloud, Inc.' },
      { id: '3', name: 'CareCloud, Inc.' },
    ]);
    expect(results.map((r) => [r.id, r.decision])).toEqual([
      ['a', 'match'],
      [3, 'none'],
      ['a', 'none'],
      [3, 'match'],
      ['3', 'match'],
    ]);
    expect(warnings).toEqual([
      '/queries/2/id: "a" stands at query 0 already; both are answered',
      '/queries/3/id: 3 stands at query 1 already; both are answered',
    ]);
  });

  it('answers a query of 150,000 unknown fields like any other, and names the first of them', async () => {
    const fields = Object.fromEntries(Array.from({ length: 150_000 }, (_, i) => [`f${i}`, 1]));
    const { results, warnings } = await match([{ name: 'CareCloud, Inc.', ...fields }]);
    expect(results[0]?.entityId).toBe('carecloud');
    expect(warnings).toHaveLength(101);
    expect(warnings.at(-1)).toContain('149,900 more');
  });

  it('lets the request and the row set thresholds, the row before the request', async () => {
    const near = { name: 'Carecloude Incorporated' };
    const [byDefault] = (await match([near])).results;
    const score = byDefault?.score ?? 0;
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    const own = { ...near, matchThreshold: score, reviewThreshold: score };
    const answer = await match([near, own], { options: { matchThreshold: 1, reviewThreshold: score } });
    expect(answer.thresholds).toEqual({ match: 1, review: score });
    expect(answer.results.map((r) => [r.decision, r.thresholds])).toEqual([
      ['review', undefined],
      ['match', { match: score, review: score }],
    ]);
  });
});

describe('how much is told', () => {
  it('explains as many candidates as ?explain= says, and names all', async () => {
    const whole = (await match([{ name: 'Oracle' }, { name: 'Optum Change Healthcare' }])).results;
    const none = (await match([{ name: 'Oracle' }, { name: 'Optum Change Healthcare' }], {}, '?explain=0')).results;
    for (const [i, result] of whole.entries()) {
      expect(none[i]?.candidates.map((c) => [c.entityId, c.score, c.decision, c.vendorName])).toEqual(
        result.candidates.map((c) => [c.entityId, c.score, c.decision, c.vendorName]),
      );
      for (const c of none[i]?.candidates ?? []) expect([c.via, c.explanation]).toEqual([undefined, undefined]);
    }
    expect(whole.some((r) => r.candidates.length > 0)).toBe(true);
  });

  it.each(['?explain=26', '?explain=-1', '?explain=all', '?explain=', '?explain=1&explain=2'])(
    'refuses %s',
    async (query) => {
      const body = await problemOf(await app.post(`${path}${query}`, { queries: [{ name: 'a' }] }), 'invalid-request');
      expect(pointersOf(body)[0]).toMatch(/^\/explain/);
    },
  );

  it('a batch answers as its queries would alone, in any order', async () => {
    const queries = Array.from({ length: 40 }, (_, i) => ({ id: `q${i}`, name: names[i % names.length] }));
    const batch = (await match(queries)).results;
    for (const [i, query] of queries.entries()) expect((await match([query])).results).toEqual([batch[i]]);
    expect((await match(queries.toReversed())).results).toEqual(batch.toReversed());
  });
});

describe('10,000 queries', () => {
  const many = (nameOf: (i: number) => string) =>
    Array.from({ length: 10_000 }, (_, i) => ({ id: `q${i}`, name: nameOf(i) }));

  it('are answered in one pass and in their order, each as it would be alone', async () => {
    const { results } = await match(
      many((i) => (i % 25 === 3 ? 'CareCloud, Inc.' : i % 40 === 9 ? '' : `Pillowcase Laundry No. ${i}`)),
    );
    expect(results.map((r) => r.id)).toEqual(Array.from({ length: 10_000 }, (_, i) => `q${i}`));
    const [alone] = (await match([{ id: 'q3', name: 'CareCloud, Inc.' }])).results;
    expect(results[3]).toEqual(alone);
    expect(results.filter((r) => r.entityId === 'carecloud')).toHaveLength(400);
    expect(results.filter((r) => r.decision === 'rejected')).toHaveLength(250);
  });

  it('that all match stay below 5 MB: fewer reasons, no candidate left uncounted, and the answer says so', async () => {
    const { results, listed, warnings } = await match(
      Array.from({ length: 10_000 }, (_, i) => ({ id: i, name: 'Cerner Corp (Oracle)', domains: ['cerner.com'] })),
    );
    expect(results).toHaveLength(10_000);
    expect(listed.explained).toBeLessThan(25);
    expect(warnings[0]).toContain('candidatesTotal');
    for (const r of results) {
      expect(r.candidates).toHaveLength(Math.min(r.candidatesTotal, listed.candidates));
      for (const [n, c] of r.candidates.entries()) expect(c.explanation !== undefined).toBe(n < listed.explained);
    }
  });

  it('that all are wrong stay below 5 MB, each with its first errors', async () => {
    const { results, listed } = await match(
      Array.from({ length: 10_000 }, () => ({ name: 1, aliases: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], domains: 1 })),
    );
    expect(results).toHaveLength(10_000);
    for (const r of results) expect([r.errors?.length, r.errorsTotal]).toEqual([listed.errors, 13]);
    expect(listed.errors).toBeLessThan(13);
  });

  it('whose bare answer would pass 5 MB are refused with the way out', async () => {
    const queries = Array.from({ length: 10_000 }, (_, i) => ({
      id: `${i}${'é'.repeat(190)}`,
      name: 'CareCloud, Inc.',
    }));
    const problem = await problemOf(await app.post(path, { queries }), 'payload-too-large');
    expect(problem.detail).toContain('fewer queries');
  });
});

it('leaves nothing in the log', () => expect(app.lines).toEqual([]));
