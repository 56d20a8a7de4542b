import { beforeAll, describe, expect, it } from 'vitest';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import type { RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { mostComputed, mostListed } from '../../domain/report/exposures.ts';
import { type Answer, exposedRow, followPages, hospital, makeTestApp, problemOf, type TestApp } from './testApp.ts';

const mostBytes = 5_000_000;
let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

/** The first answer, and all that the cursors lead to. No answer on the way may pass 5 MB. */
async function assessAndFollow(vendors: unknown[]) {
  const body = JSON.stringify({ asOf: '2026-05-01', organization: hospital, vendors });
  const response = await app.post('/v1/assessments', body);
  expect(response.status).toBe(201);
  const text = await response.text();
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
  const first = JSON.parse(text) as Answer;
  const path = `/v1/assessments/${first.id}`;
  return {
    first,
    rest: first.nextCursor === null ? [] : await followPages<RowResult>(app, `${path}/vendors`, first.nextCursor),
    all: await followPages<RowResult>(app, `${path}/vendors`),
    timelineRest:
      first.timelineNextCursor === null
        ? []
        : await followPages<TimelineEntry>(app, `${path}/timeline`, first.timelineNextCursor),
    timeline: await followPages<TimelineEntry>(app, `${path}/timeline`),
  };
}
type Followed = Awaited<ReturnType<typeof assessAndFollow>>;

/** What must hold for any list: nothing lost, nothing twice, everything in its order. */
function expectWhole({ first, rest, all, timeline, timelineRest }: Followed, length: number): void {
  expect(all.map((r) => r.row)).toEqual(Array.from({ length }, (_, i) => i));
  const shown = new Set(first.vendors.map((r) => r.row));
  expect(shown.size).toBe(first.vendors.length);
  expect(rest).toEqual(all.filter((r) => !shown.has(r.row)));
  for (const row of first.vendors) expect(all[row.row]).toEqual(row);
  expect([...first.timeline, ...timelineRest]).toEqual(timeline);
  expect(first.summary.vendors).toBe(length);
}

describe('1,000 rows, a few of them with findings', () => {
  const rowOf = (i: number) => {
    if (i % 40 === 7) return { externalId: `r${i}`, name: 'CareCloud, Inc.' };
    if (i % 50 === 11) return { externalId: `r${i}`, name: 'Netgain' };
    if (i % 60 === 13) return { externalId: `r${i}`, name: '' };
    return { externalId: `r${i}`, name: `Pillowcase Laundry No. ${i}` };
  };
  let followed: Followed;
  beforeAll(async () => {
    followed = await assessAndFollow(Array.from({ length: 1000 }, (_, i) => rowOf(i)));
  });

  it('first come 200 rows, those with findings before the others, each kind in input order', () => {
    const { first, all } = followed;
    expect(first.vendors).toHaveLength(200);
    const kinds = (rows: RowResult[], ...findings: string[]) =>
      rows.filter((r) => findings.includes(r.finding)).map((r) => r.row);
    expect(kinds(all, 'exposed')).toHaveLength(25);
    expect(kinds(all, 'review').length).toBeGreaterThan(0);
    for (const finding of ['exposed', 'review']) expect(kinds(first.vendors, finding)).toEqual(kinds(all, finding));
    const isFinding = first.vendors.map((r) => r.finding === 'exposed' || r.finding === 'review');
    expect(isFinding.lastIndexOf(true)).toBeLessThan(isFinding.indexOf(false));
    const clear = kinds(first.vendors, 'clear');
    expect(clear).toEqual(clear.toSorted((a, b) => a - b));
  });

  it('the cursor gives just the rows that were not shown, in input order', () => {
    expectWhole(followed, 1000);
    expect(followed.rest).toHaveLength(800);
  });

  it('the text report names every row with a finding', async () => {
    const text = await (await app.get(`/v1/assessments/${followed.first.id}?format=text`)).text();
    expect(text.match(/^EXPOSED {2}/gm)).toHaveLength(25);
    expect(text.match(/^REJECTED {2}/gm)).toHaveLength(followed.first.summary.rejected);
  });
});

describe('200 rows and 201', () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ externalId: `r${i}`, name: `Pillowcase No. ${i}` }));
  it('200 stand in one answer, in input order', async () => {
    const followed = await assessAndFollow([...rows(199), { name: 'CareCloud, Inc.' }]);
    expectWhole(followed, 200);
    expect(followed.first.nextCursor).toBeNull();
    expect(followed.first.vendors.map((r) => r.row)).toEqual(followed.all.map((r) => r.row));
  });
  it('201 do not: the finding comes first, the last clear row on the next page', async () => {
    const followed = await assessAndFollow([...rows(200), { name: 'CareCloud, Inc.' }]);
    expectWhole(followed, 201);
    expect(followed.first.vendors[0]?.row).toBe(200);
    expect(followed.rest.map((r) => r.row)).toEqual([199]);
  });
});

describe('answers stay below 5 MB', () => {
  it('300 rows that all reach CareCloud, with facts', async () => {
    const followed = await assessAndFollow(Array.from({ length: 300 }, (_, i) => exposedRow(`r${i}`)));
    expectWhole(followed, 300);
    expect(followed.first.timelineNextCursor).not.toBeNull();
    expect(followed.first.timeline).toHaveLength(500);
  });

  it.each([
    ['of three bytes each', '漢', 1000],
    ['of which JSON writes every other with six', 'a\u0001', 600],
    ['of which every other is half a pair', 'a\ud83c', 600],
  ])('names of 1,000 characters %s', async (_, letter, length) => {
    const rows = Array.from({ length }, (_, i) => ({ name: `CareCloud ${i} ${letter.repeat(980 / letter.length)}` }));
    expectWhole(await assessAndFollow(rows), length);
  });

  it('exposed rows with long names, which stand in the time line again and again', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => ({ ...exposedRow(`r${i}`), name: 'a\u0001'.repeat(490) + i }));
    expectWhole(await assessAndFollow(rows), 600);
  });

  it('the text of 2,000 exposed rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ externalId: `r${i}`, name: 'CareCloud, Inc.' }));
    const { id } = await app.assess(rows);
    const response = await app.get(`/v1/assessments/${id}?format=text`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    const left = /^The text stops here: (\d+) more vendors/m.exec(text)?.[1];
    expect((text.match(/^EXPOSED {2}/gm)?.length ?? 0) + Number(left)).toBe(2000);
  });

  it('rows of 50 incidents', async () => {
    const incidents = Array.from({ length: 50 }, (_, i) => ({ ...exposedRow('').incidents[0], breachId: `own-${i}` }));
    const rows = Array.from({ length: 20 }, (_, i) => ({ ...exposedRow(`r${i}`), incidents }));
    expectWhole(await assessAndFollow(rows), 20);
  });

  const wrongCodes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`missouri-${i}`, 501]));
  const request = (vendors: unknown[], organization: object = hospital) => ({
    asOf: '2026-05-01',
    organization,
    vendors,
  });
  it.each<[string, () => unknown]>([
    [
      '10,000 rows with 20 unknown fields each',
      () => {
        const fields = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`unknown field ${i}`, i]));
        return request(Array.from({ length: 10_000 }, (_, i) => ({ name: `Bakery ${i}`, ...fields })));
      },
    ],
    [
      'one row with 100,000 unknown data types',
      () => request([{ name: 'CareCloud', dataTypes: Array(100_000).fill('x') }]),
    ],
    [
      'one row with 200,000 wrong jurisdictions',
      () => request([{ name: 'CareCloud', residents: wrongCodes(200_000) }, { name: 'CareCloud' }]),
    ],
    [
      'an organization with people in 200,000 wrong jurisdictions',
      () => request([{ name: 'CareCloud' }], { ...hospital, residents: wrongCodes(200_000) }),
    ],
    [
      'an organization with people in 320,000 places abroad, beside 200 exposed rows',
      () => {
        const parts = Array.from({ length: 20_000 }, (_, i) => i.toString(36).toUpperCase().padStart(3, '0'));
        const countries = 'CA GB AU DE FR IT ES PL SE NL BE AT CH DK NO FI'.split(' ');
        const residents = Object.fromEntries(countries.flatMap((c) => parts.map((p) => [`${c}-${p}`, 1] as const)));
        const rows = Array.from({ length: 200 }, (_, i) => exposedRow(`r${i}`));
        return request(rows, { ...hospital, residents });
      },
    ],
    [
      'an organization of 100,000 wrong kinds',
      () => request([{ name: 'x' }], { ...hospital, kinds: Array(100_000).fill(0) }),
    ],
    [
      'an unknown field whose name fills 4 MB, beside 200 exposed rows',
      () => {
        const rows = Array.from({ length: 200 }, (_, i) => exposedRow(`r${i}`));
        return { ...request(rows), ['\u0001'.repeat(700_000)]: 1 };
      },
    ],
  ])('%s', async (_, body) => {
    const response = await app.post('/v1/assessments', body());
    const text = await response.text();
    expect(response.status, text.slice(0, 200)).toBeLessThan(500);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    if (response.status !== 201) return;
    const { id } = JSON.parse(text) as Answer;
    await followPages(app, `/v1/assessments/${id}/vendors`);
    await followPages(app, `/v1/assessments/${id}/timeline`);
  });
});

describe('people in every State', () => {
  const residents = (each: number) => Object.fromEntries(stateCodes.map((state) => [state, each]));
  const sameFacts = (_: number) => exposedRow('same', { residents: residents(1000) });
  const otherFacts = (i: number) => exposedRow('other', { residents: residents(1000 + i) });
  const placesOnly = (_: number) => ({ name: 'CareCloud, Inc.', residents: residents(1000) });
  const rowsOf = (length: number, rowOf: (i: number) => object) => Array.from({ length }, (_, i) => rowOf(i));
  const dutiesOf = async (row: object): Promise<number> =>
    (await app.assess([row])).vendors[0]?.exposures[0]?.duties.length ?? Number.NaN;

  it.each<[string, (i: number) => object]>([
    ['the same facts', sameFacts],
    ['facts that differ', otherFacts],
    ['places alone', placesOnly],
  ])('60 rows with %s come back whole', async (_, rowOf) => {
    expectWhole(await assessAndFollow(rowsOf(60, rowOf)), 60);
  });

  it.each<[string, (i: number) => object, number]>([
    ['the same facts', sameFacts, mostListed],
    ['facts that differ', otherFacts, mostComputed],
    ['places alone', placesOnly, mostListed],
  ])('2,000 rows with %s are refused at the row that is too much', async (_, rowOf, most) => {
    const firstTooMany = Math.floor(most / (await dutiesOf(rowOf(0))));
    const vendors = rowsOf(2000, rowOf);
    const refused = await app.post('/v1/assessments', { asOf: '2026-05-01', organization: hospital, vendors });
    const { errors } = await problemOf(refused, 'invalid-request');
    expect(errors).toEqual([
      { pointer: `/vendors/${firstTooMany}`, message: expect.stringMatching(/250,000 .* 50,000 .*split the list/) },
    ]);
  });
});

describe('cursors', () => {
  let id: string;
  beforeAll(async () => {
    id = (await app.assess(Array.from({ length: 250 }, (_, i) => ({ name: `Pillowcase No. ${i}` })))).id;
  });
  it.each([
    '',
    'x',
    '1',
    'rest-99',
    'vendors-2',
    'rest-1',
    'vendors--1',
    'vendors-1e0',
    'timeline-0',
    'head',
    'vendors-00001',
    'rest-0 ',
    '../head',
    '__proto__',
    'vendors-0\u0000',
    'x'.repeat(10_000),
  ])('/vendors refuses %j', async (cursor) => {
    const response = await app.get(`/v1/assessments/${id}/vendors?cursor=${encodeURIComponent(cursor)}`);
    const { errors } = await problemOf(response, 'invalid-request');
    expect(errors?.map((e) => e.pointer)).toEqual(['/cursor']);
  });
  it.each(['', 'rest-0', 'vendors-0', 'timeline-1', 'timeline-9999', 'head'])(
    '/timeline refuses %j',
    async (cursor) => {
      await problemOf(await app.get(`/v1/assessments/${id}/timeline?cursor=${cursor}`), 'invalid-request');
    },
  );
  it('a list without entries has one empty page', async () => {
    const page = await app.get(`/v1/assessments/${id}/timeline`);
    expect(await page.json()).toEqual({ items: [], nextCursor: null });
  });
});
