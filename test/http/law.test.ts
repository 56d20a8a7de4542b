import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

type Item = { dutyId: string; jurisdiction: string; status: string; checkedOn: string; citation: string; link: string };
type List = {
  items: Item[];
  nextCursor: string | null;
  total: number;
  law: string;
  pending?: object[];
  notCoded?: object[];
  warnings: string[];
};

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
const get = async <T>(path: string): Promise<T> => {
  const response = await app.get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
};

describe('GET /v1/law', () => {
  it('lists every duty in pages, none twice, with what is pending and what is left out on purpose', async () => {
    const ids: string[] = [];
    let cursor: string | null = '0';
    while (cursor !== null) {
      const page: List = await get(`/v1/law?limit=150&cursor=${cursor}`);
      ids.push(...page.items.map((i) => i.dutyId));
      // What stands beside the register is said once, on the first page.
      expect(page.pending === undefined || page.pending.length > 3).toBe(true);
      expect([page.pending !== undefined, page.notCoded !== undefined]).toEqual([cursor === '0', cursor === '0']);
      cursor = page.nextCursor;
      if (cursor === null) expect(ids).toHaveLength(page.total);
    }
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['us.hipaa.individual', 'us.tx.regulator.attorney-general', 'us.ks.regulator', 'eu.gdpr.art33'])
      expect(ids).toContain(id);
  });

  it('answers for one jurisdiction, with what its law does not have', async () => {
    const { items } = await get<List>('/v1/law?jurisdiction=US-KS');
    expect(items.every((i) => i.jurisdiction === 'US-KS' && i.citation !== '' && i.checkedOn >= '2026-11-22')).toBe(
      true,
    );
    expect(items.find((i) => i.dutyId === 'us.ks.individual')?.status).toBe('coded');
    expect(items.find((i) => i.dutyId === 'us.ks.regulator')?.status).toBe('none-in-this-law');
  });

  it.each([
    ['?jurisdiction=US-XX', '/jurisdiction'],
    ['?jurisdiction=Kansas', '/jurisdiction'],
    ['?status=maybe', '/status'],
    ['?limit=0', '/limit'],
    ['?limit=5000', '/limit'],
    ['?cursor=next', '/cursor'],
    ['?limit=5&limit=x', '/limit'],
    ['?jurisdiction=US-KS&jurisdiction=US-MO', '/jurisdiction'],
  ])('%s is a field error', async (query, pointer) => {
    const problem = await problemOf(await app.get(`/v1/law${query}`), 'invalid-request');
    expect(pointersOf(problem)).toEqual([pointer]);
  });
});

describe('warnings of GET /v1/law', () => {
  it('names parameters that it does not know', async () => {
    expect((await get<List>('/v1/law?jurisdiction=US-KS&jurisdicton=US-MO')).warnings).toEqual([
      '/jurisdicton: this field is not known and was not used',
    ]);
    expect((await get<List>('/v1/law?jurisdiction=US-KS')).warnings).toEqual([]);
    const { warnings } = await get<List>('/v1/law/us.hipaa.individual?day=2026-01-01');
    expect(warnings).toEqual(['/day: this field is not known and was not used']);
  });

  it.each(['FR', 'US-AS'])('says that nothing is coded in %s', async (where) => {
    const { items, warnings } = await get<List>(`/v1/law?jurisdiction=${where}`);
    expect(items).toEqual([]);
    expect(warnings.join()).toContain(`Nothing is coded under ${where}`);
  });
  it('says under which code the law of the Union stands', async () => {
    expect((await get<List>('/v1/law?jurisdiction=FR')).warnings.join()).toContain('jurisdiction=EU');
  });
});

describe('GET /v1/law/{dutyId}', () => {
  type Entry = {
    values: { id: string; values: { from: string; source: { url: string } }[] }[];
    inForce?: Record<string, { value: { period: { n: number } | null } } | null>;
  };

  it('gives the dated values with their sources', async () => {
    const { values } = await get<Entry>('/v1/law/us.tx.regulator.attorney-general');
    const rule = values.find((v) => v.id.includes('/rule'));
    expect(rule?.values.map((v) => v.from)).toEqual(['2020-01-01', '2023-09-01']);
    expect(rule?.values.every((v) => v.source.url.startsWith('http'))).toBe(true);
  });

  it.each([
    ['2019-12-31', null],
    ['2023-08-31', 60],
    ['2023-09-01', 30],
  ])('gives the values in force on %s', async (on, days) => {
    const { inForce } = await get<Entry>(`/v1/law/us.tx.regulator.attorney-general?on=${on}`);
    const rule = Object.entries(inForce ?? {}).find(([id]) => id.includes('/rule'))?.[1];
    expect(rule?.value.period?.n ?? null).toBe(days);
  });

  it('is 404 for a duty that nobody coded, and says where to look', async () => {
    const problem = await problemOf(await app.get('/v1/law/us.tx.dog-licence'), 'not-found');
    expect(problem.detail).toContain('GET /v1/law');
  });

  it('refuses a day that is given twice', async () => {
    const problem = await problemOf(
      await app.get('/v1/law/us.hipaa.individual?on=2026-02-01&on=2026-03-01'),
      'invalid-request',
    );
    expect(pointersOf(problem)).toEqual(['/on']);
  });

  it('refuses a day that does not exist', async () => {
    const problem = await problemOf(await app.get('/v1/law/us.hipaa.individual?on=2026-02-30'), 'invalid-request');
    expect(pointersOf(problem)).toEqual(['/on']);
  });
});
