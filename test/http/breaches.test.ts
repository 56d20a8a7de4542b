import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { followPages, makeTestApp, pointersOf, problemOf, type TestApp, testNow } from './testApp.ts';

type Item = {
  id: string;
  title: string;
  vendorId: string;
  vendorName: string;
  kind: string;
  status: string;
  knownSince: string | null;
  states: string[];
  dataTypes: string[];
  individuals: { count: number | null } | null;
  upstream: { breachId: string; title: string } | null;
  link: string;
};
type List = {
  items: Item[];
  nextCursor: string | null;
  total: number;
  vendors?: { vendorId: string; via: string[] }[];
  warnings: string[];
};
type Source = { publisher: string; published?: string; url?: string; sha256?: string };
type Fact = {
  value: unknown;
  text: string;
  sources: Source[];
  conflict?: { text: string; sources: Source[] }[];
  rule: string;
  decidedBy: string | null;
  because: string;
};
type Reading = {
  id: string;
  asOf: string;
  title: string;
  isPublic: boolean;
  vendor: { vendorId: string; vendorName: string };
  knownSince: string;
  facts: Record<string, Fact>;
  contradictions: { field: string; chosen: string; against: string[]; because: string }[];
  openQuestions: string[];
  notes: string[];
  origins: { origin: string; describes: boolean; claims: number }[];
  upstream: { breachId: string; title: string } | null;
  downstream: { breachId: string; title: string }[];
  withdrawn: null;
  links: Record<string, string>;
  warnings: string[];
};
type ClaimItem = { id: string; field: string; text: string; origin: string; knownFrom: string; recordedAt: string };
type ClaimPage = { items: ClaimItem[]; nextCursor: string | null };
type History = {
  items: { knownFrom: string; recordedAt: string; event: string; claimId: string }[];
  nextCursor: string | null;
  total: number;
  series?: { of: string; field: string; points: { count: number | null }[] }[];
};

const hhsReport = {
  field: 'hhsReport',
  value: { entity: 'x', state: 'MO', submittedOn: '2025-06-17', placeholder: false },
  source: {
    kind: 'regulator',
    publisher: 'HHS',
    url: 'https://ocrportal.hhs.gov/',
    published: { date: '2026-07-02', precision: 'day' },
    retrievedOn: '2026-11-22',
    sha256: 'a'.repeat(64),
  },
  confidence: 'high',
};
const cerner = '/v1/breaches/oracle-health-2025-legacy-cerner';
let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
const get = async <T>(path: string): Promise<T> => {
  const response = await app.get(path);
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text) as T;
};
const list = (query = '') => get<List>(`/v1/breaches${query}`);

describe('GET /v1/breaches', () => {
  it('lists the newest first, each once over all pages, with names beside the ids', async () => {
    const items: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: List = await list(`?limit=40${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(40);
      expect(page.total).toBe(92);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(items.map((i) => i.id)).size).toBe(92);
    expect(items).toHaveLength(92);
    const days = items.map((i) => i.knownSince ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(items.every((i) => i.vendorName && i.title && i.link === `/v1/breaches/${i.id}`)).toBe(true);
    const downstream = items.find((i) => i.upstream !== null);
    expect(downstream?.upstream?.title).toBe(items.find((i) => i.id === downstream?.upstream?.breachId)?.title);
  });

  it('gives fifty where nothing is asked, and reads a vendor by id and by any of its names', async () => {
    expect((await list()).items).toHaveLength(50);
    const byId = await list('?vendor=oracle-health');
    expect(byId.items.map((i) => i.id)).toContain('oracle-health-2025-legacy-cerner');
    for (const name of ['Cerner', 'CERNER CORPORATION', 'Oracle Health, Inc.']) {
      const byName = await list(`?vendor=${encodeURIComponent(name)}`);
      expect(
        byName.items.map((i) => i.id),
        name,
      ).toEqual(byId.items.map((i) => i.id));
      expect(byName.vendors?.map((v) => v.vendorId)).toEqual(['oracle-health']);
    }
  });

  it('says so where no vendor is surely called like that, and guesses none', async () => {
    const { items, warnings, vendors } = await list('?vendor=No%20Such%20Company%20Anywhere');
    expect([items, vendors]).toEqual([[], []]);
    expect(warnings.join()).toContain('no vendor of the store is surely called so');
  });

  const each: [string, (item: Item) => boolean][] = [
    ['?from=2025-01-01&to=2025-12-31', (i) => i.knownSince?.startsWith('2025') === true],
    ['?kind=ransomware', (i) => i.kind === 'ransomware'],
    ['?state=TX', (i) => i.states.includes('TX')],
    ['?state=us-tx', (i) => i.states.includes('TX')],
    ['?dataType=genetic', (i) => i.dataTypes.includes('genetic')],
    ['?status=closed', (i) => i.status === 'closed'],
    ['?q=cerner%20legacy', (i) => /cerner/i.test(i.title) && /legacy/i.test(i.title)],
    ['?status=open&kind=ransomware&state=CA', (i) => i.status === 'open' && i.kind === 'ransomware'],
  ];
  it.each(each)('%s gives those and all those', async (query, fits) => {
    const all = (await list('?limit=200')).items;
    const found = (await list(`${query}&limit=200`)).items;
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    expect(found.every(fits)).toBe(true);
    if (!query.includes('&')) expect(found.map((i) => i.id)).toEqual(all.filter(fits).map((i) => i.id));
  });

  it('says which kinds there are where none is called so', async () => {
    expect((await list('?kind=alien')).warnings.join()).toContain('ransomware');
  });

  it('warns of parameters that it does not know', async () => {
    expect((await list('?colour=blue')).warnings).toEqual(['/colour: this field is not known and was not used']);
  });

  it.each([
    ['?limit=0', '/limit'],
    ['?limit=201', '/limit'],
    ['?limit=ten', '/limit'],
    ['?limit=5&limit=6', '/limit'],
    ['?from=2025-02-30', '/from'],
    ['?to=yesterday', '/to'],
    ['?from=2025-12-31&to=2025-01-01', '/to'],
    ['?state=Texas', '/state'],
    ['?dataType=shoe-size', '/dataType'],
    ['?status=maybe', '/status'],
    ['?q=!!!', '/q'],
    ['?vendor=', '/vendor'],
    ['?vendor=a&vendor=b', '/vendor'],
    ['?cursor=', '/cursor'],
    ['?cursor=next', '/cursor'],
    ['?cursor=%00%ff', '/cursor'],
    [`?cursor=${Buffer.from('["breaches"]').toString('base64url')}`, '/cursor'],
    [`?cursor=${Buffer.from('["breaches",{"a":1},2]').toString('base64url')}`, '/cursor'],
    [`?cursor=${Buffer.from('null').toString('base64url')}`, '/cursor'],
    [`?cursor=${'A'.repeat(5000)}`, '/cursor'],
  ])('refuses %s, naming the field', async (query, pointer) => {
    const response = await app.get(`/v1/breaches${query}`);
    expect(pointersOf(await problemOf(response, 'invalid-request'))).toEqual([pointer]);
  });

  it('refuses the cursor of another list', async () => {
    const { nextCursor } = await get<ClaimPage>(`${cerner}/claims?limit=1`);
    for (const path of ['/v1/breaches', `${cerner}/history`, '/v1/breaches/carecloud-2026-ehr-environment/claims'])
      expect(
        pointersOf(await problemOf(await app.get(`${path}?cursor=${nextCursor}`), 'invalid-request')),
        path,
      ).toEqual(['/cursor']);
  });

  it('needs a key', async () => {
    await problemOf(await app.get('/v1/breaches', { tenant: null }), 'unauthorized');
  });
});

describe('GET /v1/breaches/{id}', () => {
  it('reads each fact with its sources and the rule that chose it', async () => {
    const reading = await get<Reading>(cerner);
    expect(reading).toMatchObject({
      vendor: { vendorId: 'oracle-health', vendorName: 'Oracle Health, Inc.' },
      knownSince: '2025-03-29',
      isPublic: true,
      withdrawn: null,
    });
    expect(reading.title).toContain('legacy Cerner');
    for (const [field, fact] of Object.entries(reading.facts)) {
      expect(fact.sources.length, field).toBeGreaterThan(0);
      expect(
        fact.sources.every((s) => s.publisher !== ''),
        field,
      ).toBe(true);
      expect(
        [fact.rule, fact.because].every((t) => t.length > 20),
        field,
      ).toBe(true);
    }
    expect(reading.facts.discovered).toMatchObject({ text: 'about 2025-02-20', decidedBy: 'confidence' });
    expect(reading.facts.discovered?.conflict?.[0]).toMatchObject({ text: '2025-03-07' });
    expect(reading.contradictions.find((c) => c.field === 'discovered')?.against).toEqual([
      '2025-03-07 (HIPAA Times (Paubox))',
    ]);
    expect(reading.openQuestions.length).toBeGreaterThan(0);
    expect(reading.origins).toEqual([
      { origin: 'incidents', describes: true, claims: reading.origins[0]?.claims, withdrawals: 0 },
    ]);
    for (const path of Object.values(reading.links)) expect((await app.get(path)).status, path).toBe(200);
  });

  it('says on an earlier day only what was known by then', async () => {
    const reading = await get<Reading>(`${cerner}?asOf=2025-04-01`);
    expect(reading.asOf).toBe('2025-04-01');
    expect(reading.title).toBe('Oracle Health, Inc.: incident public since 2025-03-29');
    expect([reading.openQuestions, reading.notes, reading.upstream]).toEqual([[], [], null]);
    expect(reading.facts.hhsReport).toBeUndefined();
    expect(JSON.stringify(reading.facts)).not.toContain('Mosaic');
    const before = await get<Reading>(`${cerner}?asOf=2025-03-01`);
    expect(before).toMatchObject({
      isPublic: false,
      facts: {},
      title: 'Oracle Health, Inc.: nothing public by 2025-03-01',
    });
  });

  it('adds up federal reports where they were followed, and says nothing where none was', async () => {
    expect((await get<{ people: unknown }>(cerner)).people).toBeNull();
    const other = await makeTestApp();
    const report = (of: string, entity: string, count: number) => ({
      ...hhsReport,
      value: { ...hhsReport.value, entity, count, report: of },
    });
    const part = {
      claims: [
        report('hhs-1-vendor', 'Cerner Corporation', 501),
        report('hhs-2-customer', 'Union Health System, Inc.', 262_831),
        {
          ...hhsReport,
          field: 'affected',
          value: { name: 'Union Health', individuals: 262_831, report: 'hhs-2-customer' },
        },
      ] as Claim[],
    };
    const id = 'oracle-health-2025-legacy-cerner';
    await other.stores.writer.putContribution(id, part, 'd', { origin: 'hhs-ocr', at: testNow });
    const reading = (await (await other.get(cerner)).json()) as Reading & { people: object };
    expect(reading.people).toMatchObject({
      own: { reports: 0, uncounted: 1 },
      customers: { reports: 1, people: 262_831 },
      atLeast: 262_831,
      atMost: null,
    });
    expect(reading.origins.map((o) => o.origin)).toEqual(['incidents', 'hhs-ocr']);
    expect(reading.facts.hhsReport?.sources.find((s) => s.publisher === 'HHS')?.sha256).toBe('a'.repeat(64));
  });

  it('leads upstream and downstream by name', async () => {
    const child = (await list('?limit=200')).items.find((i) => i.upstream !== null)!;
    const reading = await get<Reading>(child.link);
    expect(reading.upstream).toEqual(child.upstream);
    const parent = await get<Reading>(`/v1/breaches/${child.upstream?.breachId}`);
    expect(parent.downstream).toContainEqual({ breachId: child.id, title: child.title });
  });

  it.each([
    'nothing-like-it',
    'UPPER',
    '%00',
    '..%2f..',
    'a'.repeat(500),
    '%F0%9F%92%A5',
    '__proto__',
    'a%23b',
    "'%20OR%201=1",
  ])('knows no breach %s, nor claims, history or vendors of it', async (id) => {
    for (const part of ['', '/claims', '/history', '/affected', '/claims/x'])
      await problemOf(await app.get(`/v1/breaches/${id}${part}`), 'not-found');
  });

  it.each([
    ['?asOf=soon', '/asOf'],
    ['?asOf=2025-13-01', '/asOf'],
    ['?asOf=2025-01-01&asOf=2025-01-02', '/asOf'],
  ])('refuses %s', async (query, pointer) => {
    expect(pointersOf(await problemOf(await app.get(`${cerner}${query}`), 'invalid-request'))).toEqual([pointer]);
  });
});

describe('GET /v1/breaches/{id}/claims', () => {
  it('gives every claim once over its pages, as the catalog has them', async () => {
    const claims = await followPages<ClaimItem>(app, `${cerner}/claims`);
    expect(claims).toHaveLength(101);
    expect(new Set(claims.map((c) => c.id)).size).toBe(101);
    const one = claims.find((c) => c.text.includes('only in May 2025'))!;
    expect(one).toMatchObject({ field: 'statement', origin: 'incidents', knownFrom: '2025-06-28', withdrawnAt: null });
    expect(await get(`${cerner}/claims/${one.id}`)).toEqual(one);
    await problemOf(await app.get(`${cerner}/claims/none`), 'not-found');
  });

  it('filters by field and origin also where a page has to be sought', async () => {
    const all = await followPages<ClaimItem>(app, `${cerner}/claims`);
    const wanted = all.filter((c) => c.field === 'hhsReport').map((c) => c.id);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: ClaimPage = await get(`${cerner}/claims?field=hhsReport&limit=2${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map((c) => c.id));
      cursor = page.nextCursor;
    }
    expect(found).toEqual(wanted);
    expect((await get<ClaimPage>(`${cerner}/claims?origin=vcdb`)).items).toEqual([]);
    expect((await get<ClaimPage>(`${cerner}/claims?origin=incidents&limit=200`)).items).toHaveLength(101);
  });

  it.each([
    ['?field=shoe', '/field'],
    ['?origin=rumour', '/origin'],
    ['?limit=0', '/limit'],
    ['?cursor=x', '/cursor'],
  ])('refuses %s', async (query, pointer) => {
    const response = await app.get(`${cerner}/claims${query}`);
    expect(pointersOf(await problemOf(response, 'invalid-request'))).toEqual([pointer]);
  });
});

describe('GET /v1/breaches/{id}/history', () => {
  it('goes along both axes over its pages, with the series of figures on the first', async () => {
    const entries: History['items'] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: History = await get(`${cerner}/history?limit=30${cursor && `&cursor=${cursor}`}`);
      expect(page.series !== undefined).toBe(cursor === '');
      expect(page.total).toBe(101);
      entries.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(entries).toHaveLength(101);
    const axes = entries.map((e) => `${e.knownFrom} ${e.recordedAt}`);
    expect(axes).toEqual(axes.toSorted());
  });

  it('shows how the figure of a report moved', async () => {
    const conduent = (await list('?q=conduent')).items[0]!;
    const { series } = await get<History>(`${conduent.link}/history`);
    const counts = series?.filter((s) => s.field === 'hhsReport').map((s) => s.points.map((p) => p.count));
    expect(counts).toContainEqual([42_616, 62_224_658]);
  });

  it.each(['?limit=0', '?limit=1001'])('refuses %s', async (query) => {
    expect(pointersOf(await problemOf(await app.get(`${cerner}/history${query}`), 'invalid-request'))).toEqual([
      '/limit',
    ]);
  });
});

describe('a breach of 3,000 claims', () => {
  it('is read, listed and told in answers of less than 5 MB', async () => {
    const other = await makeTestApp();
    const claims = Array.from({ length: 3_000 }, (_, i) => ({
      ...hhsReport,
      value: {
        ...hhsReport.value,
        entity: `Hospital ${i} ${'of a long name '.repeat(10)}`,
        count: i,
        report: `hhs-${i}`,
      },
      note: 'a note of some length '.repeat(5),
    })) as Claim[];
    const id = 'oracle-health-2025-legacy-cerner';
    await other.stores.writer.putContribution(id, { claims }, 'd', { origin: 'hhs-ocr', at: testNow });
    for (const [path, most] of [
      [cerner, 5_000_000],
      [`${cerner}/claims?limit=200`, 1_000_000],
      [`${cerner}/history`, 5_000_000],
      [`${cerner}/history?limit=1000`, 5_000_000],
    ] as const) {
      const response = await other.get(path);
      expect(response.status).toBe(200);
      expect(Buffer.byteLength(await response.text()), path).toBeLessThan(most);
    }
    expect(await followPages<ClaimItem>(other, `${cerner}/claims`)).toHaveLength(3_101);
  });
});

describe('other methods', () => {
  it.each([
    ['PUT', '/v1/breaches', 'GET, POST'],
    ['PUT', cerner, 'GET, DELETE'],
    ['POST', `${cerner}/history`, 'GET'],
    ['PATCH', `${cerner}/claims/x`, 'GET, PUT, DELETE'],
  ])('%s %s is not taken', async (method, path, allow) => {
    const response = await app.send(method, path);
    expect(response.headers.get('allow')).toBe(allow);
    await problemOf(response, 'method-not-allowed');
  });
});
