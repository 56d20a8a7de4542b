import { beforeAll, describe, expect, it } from 'vitest';
import type { RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { type Answer, exposedRow, followPages, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

let app: TestApp;
let report: Answer;
let path: string;
let rows: RowResult[];
let dates: TimelineEntry[];
beforeAll(async () => {
  app = await makeTestApp();
  const list = Array.from({ length: 450 }, (_, i) => {
    if (i % 90 === 7) return exposedRow(`AP-${i}`);
    if (i % 100 === 50) return { externalId: `bad-${i}`, name: '' };
    return { externalId: `r${i}`, name: `Pillowcase Laundry No. ${i}` };
  });
  report = await app.assess(list);
  path = `/v1/assessments/${report.id}`;
  rows = await followPages<RowResult>(app, `${path}/vendors`);
  dates = await followPages<TimelineEntry>(app, `${path}/timeline`);
});

/** All items under a filter, by as many answers as it takes. */
async function all<T>(address: string): Promise<{ items: T[]; answers: number }> {
  const items: T[] = [];
  let answers = 0;
  for (let cursor: string | null = ''; cursor !== null; answers++) {
    const response: Response = await app.get(`${address}${cursor && `&cursor=${cursor}`}`);
    expect(response.status, address).toBe(200);
    const page = (await response.json()) as { items: T[]; nextCursor: string | null };
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return { items, answers };
}

describe('GET /v1/assessments/{id}/vendors', () => {
  it.each([
    ['finding=exposed', (row: RowResult) => row.finding === 'exposed'],
    ['finding=rejected', (row: RowResult) => row.finding === 'rejected'],
    ['q=CARECLOUD', (row: RowResult) => row.name === 'CareCloud, Inc.'],
    ['q=ap-97', (row: RowResult) => row.externalId === 'AP-97'],
    ['finding=clear&q=No.%204', (row: RowResult) => row.finding === 'clear' && /No\. 4/.test(row.name ?? '')],
    ['q=nobody', () => false],
  ])('gives the rows of ?%s in their order, whatever the size of a page', async (query, isWanted) => {
    const expected = rows.filter(isWanted);
    for (const limit of [1, 3, 200]) {
      const found = await all<RowResult>(`${path}/vendors?${query}&limit=${limit}`);
      expect(found.items).toEqual(expected);
      expect(found.answers).toBeLessThanOrEqual(Math.max(1, Math.ceil(expected.length / limit)));
    }
    expect((await all<RowResult>(`${path}/vendors?${query}`)).items).toEqual(expected);
  });

  it('names what it cannot read, and takes no cursor of another list', async () => {
    const wrong = await app.get(`${path}/vendors?finding=bad&limit=0&q=`);
    expect(pointersOf(await problemOf(wrong, 'invalid-request')).toSorted()).toEqual(['/finding', '/limit', '/q']);
    const { nextCursor } = (await (await app.get(`${path}/timeline?limit=1`)).json()) as { nextCursor: string };
    for (const cursor of [nextCursor, 'vendors-0', 'x'])
      await problemOf(await app.get(`${path}/vendors?finding=clear&cursor=${cursor}`), 'invalid-request');
    await problemOf(await app.get(`${path}/vendors?finding=clear`, { tenant: 'lake' }), 'not-found');
  });
});

describe('GET /v1/assessments/{id}/timeline', () => {
  it.each([
    ['status=due-soon', (entry: TimelineEntry) => entry.status === 'due-soon'],
    ['from=2026-05-01', (entry: TimelineEntry) => entry.on >= '2026-05-01'],
    ['from=2026-04-01&to=2026-05-31', ({ on }: TimelineEntry) => on >= '2026-04' && on.slice(0, 10) <= '2026-05-31'],
    ['to=2026-03-30', (entry: TimelineEntry) => entry.on.slice(0, 10) <= '2026-03-30'],
  ])('gives the dates of ?%s in their order', async (query, isWanted) => {
    const expected = dates.filter(isWanted);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(dates.length);
    for (const limit of [7, 500])
      expect((await all<TimelineEntry>(`${path}/timeline?${query}&limit=${limit}`)).items).toEqual(expected);
  });

  it('names what it cannot read', async () => {
    const wrong = await app.get(`${path}/timeline?from=soon&to=2026-02-30&status=late`);
    expect(pointersOf(await problemOf(wrong, 'invalid-request')).toSorted()).toEqual(['/from', '/status', '/to']);
    await problemOf(await app.get(`${path}/timeline?status=met`, { tenant: 'lake' }), 'not-found');
  });
});
