import { beforeAll, describe, expect, it } from 'vitest';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import {
  type Answer,
  careCloud,
  exposedRow,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  type TestApp,
} from './testApp.ts';

type Comparison = {
  items: DiffItem[];
  counts: Record<string, number>;
  around: { what: string }[];
  nextCursor: string | null;
  summary: { before: Answer['summary']; after: Answer['summary'] };
};
let app: TestApp;
let report: Answer;
beforeAll(async () => {
  app = await makeTestApp();
  const discovered = { vendorDiscoveredOn: '2026-03-18' };
  report = await app.assess([exposedRow('AP-1', discovered), exposedRow('AP-2', discovered), { name: 'Pillowcase' }]);
});
const simulate = async (body: unknown, query = ''): Promise<Comparison> => {
  const response = await app.post(`/v1/assessments/${report.id}/simulate${query}`, body);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as Comparison;
};

describe('POST /v1/assessments/{id}/simulate', () => {
  it('says that nothing changes where nothing does', async () => {
    expect(await simulate({})).toMatchObject({ items: [], around: [], nextCursor: null });
    expect(await simulate({ vendors: [{ externalId: 'AP-1', name: 'CareCloud, Inc.' }] })).toMatchObject({ items: [] });
  });

  it('gives only what would change: "the vendor is our agent" moves the clocks of that vendor', async () => {
    const { items, summary } = await simulate({ vendors: [{ externalId: 'AP-1', relationship: 'agent' }] });
    const duties = items.filter(({ about }) => about === 'duty');
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ vendor }) => vendor.externalId))).toEqual(new Set(['AP-1']));
    // 2026-03-18 + 60 days = 2026-05-17, the cautious date, is certain once the vendor is an agent.
    const letters = duties.find(({ dutyId }) => dutyId === 'us.hipaa.individual');
    expect(letters).toMatchObject({ change: 'changed', breachId: careCloud, reason: 'stated-fact-changed' });
    expect(summary.before).toEqual(report.summary);
  });

  it('changes the organization, the day, the options and all vendors alike', async () => {
    expect((await simulate({ organization: { jurisdiction: 'US-TX' } })).around).toMatchObject([
      { what: 'organization' },
    ]);
    const later = await simulate({ asOf: '2026-08-01' });
    expect(later.around).toMatchObject([{ what: 'as-of' }]);
    expect(later.items.some((i) => i.dutyId === 'us.hipaa.individual' && i.reason === 'day-passed')).toBe(true);
    expect((await simulate({ options: { matchThreshold: 1, reviewThreshold: 1 } })).around).toMatchObject([
      { what: 'thresholds' },
    ]);
    const all = await simulate({ allVendors: { relationship: 'agent' } });
    const moved = all.items.filter(({ about }) => about === 'duty');
    expect(new Set(moved.map(({ vendor }) => vendor.externalId))).toEqual(new Set(['AP-1', 'AP-2']));
  });

  it('blames the change for nothing that was decided since the report', async () => {
    const other = await makeTestApp();
    const { id } = await other.assess([{ externalId: 'AP-1', name: 'CareCloud, Inc.' }]);
    const vendor = { externalId: 'AP-1', name: 'CareCloud, Inc.' };
    const verdict = { vendor, vendorId: 'carecloud', verdict: 'not-same', decidedBy: 'Dana Reyes' };
    expect((await other.post('/v1/verdicts', verdict)).status).toBe(201);
    const same = (await (await other.post(`/v1/assessments/${id}/simulate`, {})).json()) as Comparison;
    expect(same).toMatchObject({ items: [], around: [] });
    expect(same.summary.before).toEqual(same.summary.after);
  });

  it('stores nothing', async () => {
    const list = async () => ((await (await app.get('/v1/assessments')).json()) as { items: unknown[] }).items.length;
    const before = await list();
    await simulate({ asOf: '2026-08-01' });
    expect(await list()).toBe(before);
    expect(await (await app.get(`/v1/assessments/${report.id}`)).json()).toMatchObject({
      id: report.id,
      asOf: '2026-05-01',
    });
  });

  it('comes in pages where much would change', async () => {
    const whole = await simulate({ asOf: '2026-08-01' });
    const items: DiffItem[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Comparison = await simulate({ asOf: '2026-08-01' }, `?limit=3${cursor && `&cursor=${cursor}`}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(items).toEqual(whole.items);
  });

  it.each([
    ['a vendor that is not in the list', { vendors: [{ externalId: 'AP-7', name: 'x' }] }],
    ['a field that does not fit', { vendors: [{ externalId: 'AP-1', usedFrom: 'soon' }] }],
    ['a field that is not known', { colour: 'red' }],
    ['a name that reaches behind an object', JSON.parse('{"organization": {"__proto__": {"x": 1}}}')],
    ['a list in the place of an object', []],
  ])('refuses %s and names it', async (_, body) => {
    const problem = await problemOf(await app.post(`/v1/assessments/${report.id}/simulate`, body), 'invalid-request');
    expect(pointersOf(problem)).toHaveLength(1);
  });

  it('finds no report of another tenant', async () => {
    await problemOf(await app.post(`/v1/assessments/${report.id}/simulate`, {}, { tenant: 'lake' }), 'not-found');
    await problemOf(
      await app.get(`/v1/assessments/${report.id}/diff?against=${report.id}`, { tenant: 'lake' }),
      'not-found',
    );
  });
});

describe('GET /v1/assessments/{id}/diff', () => {
  it('is empty between a report and itself, and asks for the other one', async () => {
    const same = await app.get(`/v1/assessments/${report.id}/diff?against=${report.id}`);
    expect(await same.json()).toMatchObject({
      items: [],
      around: [],
      counts: { added: 0, changed: 0, cleared: 0, reopened: 0 },
    });
    expect(pointersOf(await problemOf(await app.get(`/v1/assessments/${report.id}/diff`), 'invalid-request'))).toEqual([
      '/against',
    ]);
    await problemOf(
      await app.get(`/v1/assessments/${report.id}/diff?against=00000000-0000-4000-8000-000000000000`),
      'not-found',
    );
  });

  it('says what came, went and changed between two lists', async () => {
    const other = await app.assess(
      [exposedRow('AP-1', { individuals: 100, residents: { 'US-MO': 100 } }), { name: 'New' }],
      {
        organization: hospital,
      },
    );
    const diff = (await (await app.get(`/v1/assessments/${other.id}/diff?against=${report.id}`)).json()) as Comparison;
    const reasons = new Set(diff.items.map(({ reason }) => reason));
    for (const reason of ['vendor-added', 'vendor-removed', 'stated-fact-changed']) expect(reasons).toContain(reason);
  });
});
