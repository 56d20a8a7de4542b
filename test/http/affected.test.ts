import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import { careCloud, hospital, makeTestApp, pointersOf, problemOf, type TestApp, tenants } from './testApp.ts';

type Item = {
  externalId: string | null;
  name: string | null;
  finding: string;
  path: string[];
  assessmentId: string;
  createdAt: string;
  asOf: string;
  organization: string;
};
type Affected = {
  breachId: string;
  items: Item[];
  nextCursor: string | null;
  total: number;
  assessments: number;
  warnings: string[];
};

const path = `/v1/breaches/${careCloud}/affected`;
let app: TestApp;
const affected = async (query = '', tenant: keyof typeof tenants = 'river'): Promise<Affected> => {
  const response = await app.get(`${path}${query}`, { tenant });
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text) as Affected;
};

describe('GET /v1/breaches/{id}/affected', () => {
  beforeEach(async () => {
    app = await makeTestApp();
  });

  it("gives the vendors that the tenant's assessments found, and nothing to another tenant", async () => {
    expect(await affected()).toMatchObject({ breachId: careCloud, items: [], total: 0, assessments: 0 });
    const report = await app.assess([
      { externalId: 'AP-1', name: 'CareCloud, Inc.' },
      { externalId: 'AP-2', name: 'A Bakery Nobody Knows' },
    ]);
    const { items, nextCursor, total } = await affected();
    expect(items).toMatchObject([
      {
        externalId: 'AP-1',
        name: 'CareCloud, Inc.',
        finding: 'exposed',
        assessmentId: report.id,
        asOf: '2026-05-01',
        organization: hospital.name,
      },
    ]);
    expect([nextCursor, total]).toEqual([null, 1]);
    expect((await affected('', 'lake')).items).toEqual([]);
    expect((await app.get(`/v1/assessments/${items[0]?.assessmentId}`)).status).toBe(200);
  });

  it('tells of each vendor what the newest assessment of its organization found', async () => {
    await app.assess([{ externalId: 'AP-1', name: 'CareCloud, Inc.' }, { name: 'CareCloud' }]);
    app.clock.now = '2026-05-05T00:00:00.000Z';
    const second = await app.assess([{ externalId: 'AP-1', name: 'CareCloud' }]);
    const other = await app.assess([{ externalId: 'AP-1', name: 'CareCloud' }], {
      organization: { ...hospital, name: 'Another Hospital' },
    });
    const { items, assessments } = await affected();
    expect(items.map((i) => [i.organization, i.externalId, i.name, i.assessmentId === second.id])).toEqual([
      ['Another Hospital', 'AP-1', 'CareCloud', false],
      [hospital.name, null, 'CareCloud', false],
      [hospital.name, 'AP-1', 'CareCloud', true],
    ]);
    expect(items[0]?.assessmentId).toBe(other.id);
    expect(assessments).toBe(3);
  });

  it('gives a long list in pages, each vendor once', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => ({ externalId: `AP-${i}`, name: 'CareCloud, Inc.' }));
    await app.assess(rows);
    const ids: (string | null)[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Affected = await affected(`?limit=10${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(10);
      ids.push(...page.items.map((i) => i.externalId));
      cursor = page.nextCursor;
    }
    expect(ids.toSorted()).toEqual(rows.map((r) => r.externalId).toSorted());
  });

  it('says what it leaves out', async () => {
    const found = (n: number): AffectedBy => ({
      assessmentId: `assessment-${n}`,
      createdAt: `2026-01-01T00:00:00.${String(n).padStart(3, '0')}Z`,
      asOf: '2026-01-01',
      organization: 'A Hospital',
      total: n === 1 ? 1_500 : 1,
      vendors: [{ externalId: 'AP-1', name: 'CareCloud', finding: 'review', path: ['direct'] }],
    });
    const { tenantId } = tenants.river;
    await app.stores.assessments.saveAffected(tenantId, new Map([[careCloud, found(1)]]));
    expect((await affected()).warnings).toEqual([
      'assessment assessment-1 found 1,500 vendors, of which the first 1 are listed: GET /v1/assessments/assessment-1 has all',
    ]);
    for (let n = 2; n <= 120; n++)
      await app.stores.assessments.saveAffected(tenantId, new Map([[careCloud, found(n)]]));
    const { items, warnings } = await affected();
    expect(items.map((i) => i.assessmentId)).toEqual(['assessment-120']);
    expect(warnings).toEqual(['only the 100 newest assessments that found this breach were looked at']);
  });
});

describe('what it refuses', () => {
  beforeAll(async () => {
    app = await makeTestApp();
  });

  it.each([
    ['?limit=0', '/limit'],
    ['?limit=1001', '/limit'],
    ['?cursor=x', '/cursor'],
  ])('%s', async (query, pointer) => {
    expect(pointersOf(await problemOf(await app.get(`${path}${query}`), 'invalid-request'))).toEqual([pointer]);
  });

  it('a breach that there is not, and a caller without a key', async () => {
    await problemOf(await app.get('/v1/breaches/nothing/affected'), 'not-found');
    await problemOf(await app.get(path, { tenant: null }), 'unauthorized');
  });
});
