import { describe, expect, it } from 'vitest';
import { memoryStores } from '../stores/memory.ts';
import {
  type Answer,
  careCloud,
  exposedRow,
  followPages,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  type Stores,
  type TestApp,
  tenants,
} from './testApp.ts';

type Portfolio = Awaited<ReturnType<typeof portfolioOf>>;
const portfolioOf = async (app: TestApp, id: string, query = '') => {
  const response = await app.get(`/v1/assessments/${id}/portfolio${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as import('../../functions/verbs/portfolio.ts').Portfolio;
};
const named = ({ items }: Portfolio): (string | null)[] => items.map(({ externalId }) => externalId);

const app = await makeTestApp();
/** A vendor whose letters are late, one whose letters are not, one to review, one that is only known, one unknown, one unread. */
const rows = [
  { externalId: 'UNKNOWN', name: 'Pillowcase Linen' },
  exposedRow('RUNNING'),
  { externalId: 'UNREAD' },
  exposedRow('LATE', { vendorDiscoveredOn: '2026-01-10', vendorNotifiedOn: '2026-01-20', individuals: 5_000 }),
  { externalId: 'REVIEW', name: 'UnitedHealth Group' },
  { externalId: 'KNOWN', name: 'R1 RCM' },
];
const report: Answer = await app.assess(rows);

describe('the portfolio of a report', () => {
  it('puts what is overdue first, then the nearest date, then what has none', async () => {
    const portfolio = await portfolioOf(app, report.id);
    expect(named(portfolio)).toEqual(['LATE', 'RUNNING', 'REVIEW']);
    const [late, running, review] = portfolio.items;
    expect((late?.due ?? '9') < report.asOf).toBe(true);
    expect((running?.due ?? '') >= report.asOf).toBe(true);
    expect(review?.due).toBeNull();
    expect(portfolio.next[0]).toMatchObject({ externalId: 'LATE', due: late?.due });
    expect(portfolio.next[0]!.daysLeft).toBeLessThan(0);
  });

  it('says of each exposure what is due next, as the report has it', async () => {
    const { items } = await portfolioOf(app, report.id);
    const running = items.find(({ externalId }) => externalId === 'RUNNING')!;
    const exposure = report.vendors.find(({ externalId }) => externalId === 'RUNNING')!.exposures[0]!;
    const own = exposure.duties.filter(
      (d) => d.owedBy === 'organization' && (d.answer === 'due' || d.answer === 'undetermined'),
    );
    const open = own.filter((d) => d.status !== 'met').flatMap((d) => d.due ?? []);
    expect(running.exposures).toMatchObject([{ breachId: careCloud, title: exposure.title, decision: 'match' }]);
    expect(running.exposures[0]!.next!.due).toBe(open.toSorted()[0]);
    expect(Object.keys(running.cells).toSorted()).toEqual([...new Set(own.map((d) => d.dutyId))].toSorted());
    expect(Object.values(running.statuses).reduce((a, b) => a + b, 0)).toBe(own.length);
    expect(running.rank).toMatchObject({ breachId: careCloud, ...running.exposures[0]!.rank });
  });

  it('counts the same incident through two vendors of the list once', async () => {
    const { people } = await portfolioOf(app, report.id);
    expect(people).toMatchObject({ low: 5_000, high: 5_000, incidents: 1 });
    expect(people?.because[0]).toMatch(/counted once/);
  });

  it.each([
    ['?q=late', ['LATE']],
    ['?q=CareCloud', ['LATE', 'RUNNING']],
    ['?q=pillow', []],
    ['?q=pillow&finding=any', ['UNKNOWN']],
    ['?finding=exposed', ['LATE', 'RUNNING']],
    ['?finding=review', ['REVIEW']],
    ['?finding=clear', ['UNKNOWN', 'KNOWN']],
    ['?finding=rejected', ['UNREAD']],
    ['?finding=any', ['LATE', 'RUNNING', 'REVIEW', 'UNKNOWN', 'UNREAD', 'KNOWN']],
    ['?finding=any&limit=2', ['LATE', 'RUNNING']],
    ['?coverage=company-unknown', ['UNKNOWN']],
    ['?coverage=company-known', ['KNOWN']],
    ['?coverage=not-read', ['UNREAD']],
    ['?coverage=not-read&finding=clear', []],
    ['?status=missed', ['LATE']],
    ['?dutyId=us.hipaa.individual', ['LATE', 'RUNNING']],
    ['?dutyId=us.hipaa.individual&status=missed', ['LATE']],
    ['?dutyId=us.tx.individual', []],
    [`?breachId=${careCloud}`, ['LATE', 'RUNNING']],
    ['?breachId=change-healthcare-2024-ransomware', ['REVIEW']],
    ['?before=2026-05-01', ['LATE']],
    ['?before=2026-05-01&finding=any', ['LATE']],
  ])('answers %s with %j', async (query, ids) => {
    expect(named(await portfolioOf(app, report.id, query))).toEqual(ids);
  });

  it('says of every vendor how well it could be looked at, and why', async () => {
    const { items } = await portfolioOf(app, report.id, '?finding=any');
    const of = (id: string) => items.find(({ externalId }) => externalId === id)!.coverage;
    expect(of('LATE').state).toBe('incident-known');
    expect(of('KNOWN')).toMatchObject({ state: 'company-known', because: expect.stringMatching(/R1 RCM Inc\./) });
    expect(of('UNKNOWN').state).toBe('company-unknown');
    expect(of('UNREAD')).toMatchObject({ state: 'not-read', because: expect.stringMatching(/\/vendors\/2/) });
    for (const { coverage } of items) expect(coverage.because).toMatch(/\S/);
  });

  it('refuses what it cannot read, by the name of the parameter', async () => {
    const body = await problemOf(
      await app.get(`/v1/assessments/${report.id}/portfolio?finding=x&coverage=x&status=x&before=x&limit=0&cursor=x`),
      'invalid-request',
    );
    expect(pointersOf(body).toSorted()).toEqual(
      ['/before', '/coverage', '/cursor', '/finding', '/limit', '/status'].toSorted(),
    );
    const other = await app.assess(rows);
    const { nextCursor } = await portfolioOf(app, other.id, '?limit=1');
    const foreign = `/v1/assessments/${report.id}/portfolio?cursor=${nextCursor}`;
    expect(pointersOf(await problemOf(await app.get(foreign), 'invalid-request'))).toEqual(['/cursor']);
  });

  it('is known by its ETag', async () => {
    const path = `/v1/assessments/${report.id}/portfolio`;
    const etag = (await app.get(path)).headers.get('etag')!;
    const again = await app.get(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
  });

  it('is reckoned from the report where that was stored before portfolios were, and says the same', async () => {
    const kept = memoryStores();
    // A store of old: it has no parts of a portfolio.
    const old: Stores = {
      ...kept,
      assessments: {
        ...kept.assessments,
        save: (tenantId, entry, parts) =>
          kept.assessments.save(
            tenantId,
            entry,
            [...parts].filter(({ name }) => !name.startsWith('portfolio-')),
          ),
      },
    };
    const [without, whole] = [await makeTestApp({ stores: old }), await makeTestApp()];
    const answers = await Promise.all(
      [without, whole].map(async (one) => {
        const { id } = await one.assess(rows);
        const { assessment, ...rest } = await portfolioOf(one, id, '?finding=any');
        return { ...rest, asOf: assessment?.asOf };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.items.length).toBe(rows.length);
  });

  it('is no part of what the digest of a report is over', async () => {
    const { id } = report;
    const names = ['portfolio-head', 'portfolio-0000', 'portfolio-rest-0000'];
    for (const name of names)
      expect(await app.stores.assessments.read(tenants.river.tenantId, id, name), name).not.toBeNull();
    const evidence = await app.get(`/v1/assessments/${id}/evidence`);
    expect(evidence.status).toBe(200);
    expect(Buffer.from(await evidence.arrayBuffer()).includes('portfolio')).toBe(false);
  });
});

describe('the portfolio of an organization', () => {
  it('is that of its newest report; before the first one nothing is listed', async () => {
    const { id, path } = await app.create<{ id: string }>('/v1/organizations', hospital);
    const read = async (query = '') => (await (await app.get(`${path}/portfolio${query}`)).json()) as Portfolio;
    expect(await read()).toMatchObject({ assessment: null, people: null, items: [], nextCursor: null });
    await app.put(`${path}/vendors`, { vendors: rows.filter((row) => 'name' in row) });
    const first = await app.create<Answer>('/v1/assessments', { organizationId: id, asOf: '2026-05-01' });
    const page = await read('?limit=1');
    expect(page.assessment?.id).toBe(first.id);
    expect(named(page)).toEqual(['LATE']);
    app.clock.now = '2026-12-02T00:00:00.000Z';
    const second = await app.create<Answer>('/v1/assessments', { organizationId: id, asOf: '2026-05-02' });
    expect((await read()).assessment?.id).toBe(second.id);
    // Who is on the way through the first report goes on in it.
    const rest = await read(`?cursor=${page.nextCursor}`);
    expect([rest.assessment?.id, named(rest)]).toEqual([first.id, ['RUNNING', 'REVIEW']]);
    const other = await app.create<{ id: string }>('/v1/organizations', hospital);
    const foreign = await app.get(`${other.path}/portfolio?cursor=${page.nextCursor}`);
    expect(pointersOf(await problemOf(foreign, 'invalid-request'))).toEqual(['/cursor']);
  });
});

describe('a long list', () => {
  it('comes in pages, each vendor once, in one order', async () => {
    const many = Array.from({ length: 460 }, (_, i) =>
      i % 2 === 0 ? exposedRow(`E-${i}`, { individuals: 10 + i }) : { externalId: `C-${i}`, name: `Linen No. ${i}` },
    );
    const { id } = await app.assess(many);
    const path = `/v1/assessments/${id}/portfolio`;
    const found = await followPages<{ externalId: string; rank: { high: number } }>(app, path);
    expect(found.map(({ externalId }) => externalId).toSorted()).toEqual(
      many.flatMap(({ externalId }) => (externalId.startsWith('E') ? externalId : [])).toSorted(),
    );
    // They fall due on one day, so that the rank orders them: more people first.
    const highs = found.map(({ rank }) => rank.high);
    expect(highs).toEqual(highs.toSorted((a, b) => b - a));
    const clear: string[] = [];
    for (let cursor: string | null = '', first = true; first || cursor !== null; first = false) {
      const page: Portfolio = await portfolioOf(
        app,
        id,
        `?finding=clear&limit=100${cursor ? `&cursor=${cursor}` : ''}`,
      );
      clear.push(...page.items.flatMap(({ externalId }) => externalId ?? []));
      cursor = page.nextCursor;
    }
    expect(clear).toEqual(many.flatMap(({ externalId }) => (externalId.startsWith('C') ? externalId : [])));
  });
});

describe('the ranks of a report', () => {
  it('give every exposure with all its terms, as the portfolio ranks it', async () => {
    type Ranked = Awaited<ReturnType<typeof ranksOf>>['items'][number];
    const ranks = await followPages<Ranked>(app, `/v1/assessments/${report.id}/ranks`);
    expect(ranks.length).toBe(report.vendors.reduce((n, { exposures }) => n + exposures.length, 0));
    const { items } = await portfolioOf(app, report.id);
    const short = items.flatMap(({ row, exposures }) => exposures.map((one) => ({ row, ...one })));
    for (const { row, breachId, findingId, rank } of ranks) {
      const { low, high } = rank;
      expect(short).toContainEqual(expect.objectContaining({ row, breachId, findingId, rank: { low, high } }));
      expect(rank.terms.map(({ term }) => term)).toEqual(['people', 'kinds', 'days', 'certainty']);
    }
  });

  const ranksOf = async (query: string) => {
    const response = await app.get(`/v1/assessments/${report.id}/ranks${query}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Awaited<ReturnType<typeof import('../../functions/verbs/ranks.ts').listRanks>>;
  };

  it('can be had of one row and incident, one by one', async () => {
    expect((await ranksOf(`?row=3&breachId=${careCloud}`)).items).toMatchObject([{ externalId: 'LATE', row: 3 }]);
    expect((await ranksOf('?row=0')).items).toEqual([]);
    expect((await ranksOf('?row=9999')).items).toEqual([]);
    const first = await ranksOf('?limit=1');
    const second = await ranksOf(`?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ row }) => row)).toEqual([1, 3]);
  });

  it('has the finding under the id that follows from the vendor and the incident', async () => {
    const { items } = await ranksOf('?row=3');
    const { runtime } = await import('../../functions/shared/runtime.ts');
    expect(items[0]?.findingId).toBe(runtime.sha256(JSON.stringify(['LATE', null, careCloud])).slice(0, 32));
  });
});

it('publishes the formula by which it ranks', async () => {
  const formula = (await (await app.get('/v1/rank')).json()) as { version: string; terms: { weight: number }[] };
  expect(formula.version).toBe((await portfolioOf(app, report.id)).rankVersion);
  expect(formula.terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});
