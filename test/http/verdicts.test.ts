import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { verdict as record } from '../stores/records.ts';
import {
  type Answer,
  followPages,
  makeTestApp,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from './testApp.ts';

type Verdict = {
  id: string;
  vendor: { externalId?: string; name: string };
  vendorId: string;
  verdict: string;
  note?: string;
  decidedBy: string;
  recordedAt: string;
  keyLabel: string;
  state: string;
  supersededBy?: string;
  withdrawnAt?: string;
  withdrawnBy?: string;
};
type Page = { items: Verdict[]; nextCursor: string | null; total: number; warnings: string[] };

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});

const careCloudRow = { externalId: 'AP-1', name: 'CareCloud, Inc.' };
const notCareCloud = { vendor: careCloudRow, vendorId: 'carecloud', verdict: 'not-same', decidedBy: 'Dana Reyes' };

async function recorded(body: object = notCareCloud): Promise<Verdict> {
  const response = await app.post('/v1/verdicts', body);
  const text = await response.text();
  expect(response.status, text).toBe(201);
  return JSON.parse(text) as Verdict;
}
const read = async <T>(response: Response): Promise<T> => {
  expect(response.status).toBe(200);
  return (await response.json()) as T;
};
const list = async (query = ''): Promise<Page> => read(await app.get(`/v1/verdicts${query}`));
const withdraw = (id: string, query = '') => app.send('DELETE', `/v1/verdicts/${id}${query}`);

describe('POST /v1/verdicts', () => {
  it('records who decided what, when and with which key', async () => {
    const response = await app.post('/v1/verdicts', { ...notCareCloud, note: 'another CareCloud' });
    const verdict = (await response.json()) as Verdict;
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`/v1/verdicts/${verdict.id}`);
    expect(verdict).toMatchObject({
      ...notCareCloud,
      note: 'another CareCloud',
      recordedAt: testNow,
      keyLabel: 'test',
      state: 'in-force',
    });
    const { warnings: _, ...shown } = verdict as Verdict & { warnings: string[] };
    expect(await read(await app.get(`/v1/verdicts/${verdict.id}`))).toEqual(shown);
  });

  it("takes the key's label where no person is named; a key without one asks for the name", async () => {
    const { decidedBy: _, ...unnamed } = notCareCloud;
    expect((await recorded(unnamed)).decidedBy).toBe('test');
    const bare = { hash: sha256(tenants.river.key), tenantId: tenants.river.tenantId, label: ' ', createdAt: testNow };
    await app.stores.keys.put(bare);
    expect(pointersOf(await problemOf(await app.post('/v1/verdicts', unnamed), 'invalid-request'))).toEqual([
      '/decidedBy',
    ]);
  });

  it.each([
    ['nothing', {}, ['/vendor', '/vendorId', '/verdict']],
    ['an entity that the store does not have', { ...notCareCloud, vendorId: 'nobody' }, ['/vendorId']],
    ['another word', { ...notCareCloud, verdict: 'maybe' }, ['/verdict']],
    ['no name', { ...notCareCloud, vendor: { externalId: 'AP-1' } }, ['/vendor/name']],
    ['a name of blanks', { ...notCareCloud, vendor: { name: '   ' } }, ['/vendor/name']],
    ['a name without letters', { ...notCareCloud, vendor: { name: '!!!' } }, ['/vendor/name']],
    ['a long note', { ...notCareCloud, note: 'n'.repeat(2001) }, ['/note']],
    ['a long name of a person', { ...notCareCloud, decidedBy: 'n'.repeat(201) }, ['/decidedBy']],
    ['a list', [notCareCloud], ['']],
  ])('refuses %s, naming the field', async (_, body, pointers) => {
    expect(pointersOf(await problemOf(await app.post('/v1/verdicts', body), 'invalid-request'))).toEqual(pointers);
    expect((await list('?all=true')).items).toEqual([]);
  });

  it('answers with the state that it has by then: another word can have been recorded behind it', async () => {
    const { put } = app.stores.verdicts;
    app.stores.verdicts.put = async (tenantId, one) => {
      app.stores.verdicts.put = put;
      await put(tenantId, one);
      app.clock.now = '2026-05-04T15:00:00.001Z';
      await recorded({ ...notCareCloud, verdict: 'same' });
    };
    const verdict = await recorded();
    const [inForce] = (await list()).items;
    expect([verdict.state, verdict.supersededBy]).toEqual(['superseded', inForce?.id]);
  });

  it('is the later word also by a clock that lags behind the one of the word before', async () => {
    await recorded();
    app.clock.now = '2026-05-04T14:59:59.990Z';
    const second = await recorded({ ...notCareCloud, verdict: 'same' });
    expect((await list()).items.map((v) => v.id)).toEqual([second.id]);
  });

  it('warns of fields that it does not know', async () => {
    expect(await recorded({ ...notCareCloud, colour: 'blue' })).toMatchObject({
      warnings: ['/colour: this field is not known and was not used'],
    });
  });
});

describe('the history', () => {
  it('is kept: a later verdict supersedes, a withdrawn one stays on record and leaves none in force', async () => {
    const first = await recorded();
    const second = await recorded({ ...notCareCloud, verdict: 'same', vendor: { ...careCloudRow, name: 'CARECLOUD' } });
    expect((await list()).items.map((v) => v.id)).toEqual([second.id]);
    expect(await read(await app.get(`/v1/verdicts/${first.id}`))).toMatchObject({
      state: 'superseded',
      supersededBy: second.id,
    });
    app.clock.now = '2026-06-01T00:00:00.000Z';
    const gone = await read<Verdict>(await withdraw(second.id, '?withdrawnBy=Lee%20Moran'));
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnAt: app.clock.now, withdrawnBy: 'Lee Moran' });
    expect((await list()).items).toEqual([]);
    expect((await list('?all=true')).items.map((v) => v.state).toSorted()).toEqual(['superseded', 'withdrawn']);

    app.clock.now = '2026-07-01T00:00:00.000Z';
    const { warnings: _, ...again } = await read<Verdict & { warnings: string[] }>(await withdraw(second.id));
    expect(again).toEqual(await read(await app.get(`/v1/verdicts/${second.id}`)));
    expect(again.withdrawnAt).toBe('2026-06-01T00:00:00.000Z');

    const third = await recorded();
    expect((await list()).items.map((v) => v.id)).toEqual([third.id]);
    expect((await list('?all=true')).total).toBe(3);
  });

  it('is found by vendor and by external id', async () => {
    const a = await recorded();
    const b = await recorded({ ...notCareCloud, vendorId: 'netgain' });
    const c = await recorded({ ...notCareCloud, vendor: { externalId: 'AP-2', name: 'Other' } });
    const ids = async (query: string) => (await list(query)).items.map((v) => v.id).toSorted();
    expect(await ids('?vendorId=carecloud')).toEqual([a.id, c.id].toSorted());
    expect(await ids('?externalId=AP-1')).toEqual([a.id, b.id].toSorted());
    expect(await ids('?externalId=AP-1&vendorId=netgain')).toEqual([b.id]);
    expect(await ids('?vendorId=nobody')).toEqual([]);
  });

  it('comes in pages that later verdicts do not shift', async () => {
    for (let i = 0; i < 25; i++) {
      app.clock.now = `2026-05-04T15:00:${String(i).padStart(2, '0')}.000Z`;
      await recorded({ ...notCareCloud, vendor: { externalId: `AP-${i}`, name: `Vendor ${i}` } });
    }
    const first = await list('?limit=10');
    expect([first.items.length, first.total]).toEqual([10, 25]);
    await withdraw(first.items[9]?.id ?? '');
    const rest = await list(`?limit=200&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map((v) => v.vendor.externalId)).toEqual(
      Array.from({ length: 25 }, (_, i) => `AP-${i}`),
    );
    expect(rest.nextCursor).toBeNull();
    expect(await followPages<Verdict>(app, '/v1/verdicts')).toHaveLength(24);
  });

  it.each([
    ['?all=yes', '/all/0'],
    ['?format=xlsx', '/format/0'],
    ['?limit=0', '/limit/0'],
    ['?limit=1001', '/limit/0'],
    ['?cursor=%00', '/cursor'],
    ['?vendorId=a&vendorId=b', '/vendorId'],
  ])('refuses %s', async (query, pointer) => {
    const [first] = pointersOf(await problemOf(await app.get(`/v1/verdicts${query}`), 'invalid-request'));
    expect(pointer).toContain(first);
  });
});

describe('another tenant', () => {
  it('finds nothing: the bytes are those of an id that nobody has', async () => {
    const { id } = await recorded();
    const never = `${'0'.repeat(16)}-00000000-0000-4000-8000-000000000000`;
    const headers = { 'x-request-id': 'one-and-the-same' };
    for (const method of ['GET', 'DELETE']) {
      const [theirs, none, odd] = await Promise.all(
        [id, never, `${id.slice(0, 16)}${never.slice(16)}`].map((one) =>
          app.send(method, `/v1/verdicts/${one}`, { tenant: 'lake', headers }),
        ),
      );
      expect(theirs?.status).toBe(404);
      const text = await theirs?.text();
      expect(await none?.text()).toBe(text);
      expect(await odd?.text()).toBe(text);
      expect(text).not.toContain(id);
    }
    expect((await read<Page>(await app.get('/v1/verdicts?all=true', { tenant: 'lake' }))).items).toEqual([]);
    expect((await list()).items.map((v) => v.id)).toEqual([id]);
  });

  it('gets its own answers: verdicts of others change nothing', async () => {
    const request = { queries: [{ id: 'q', ...careCloudRow }] };
    const before = await (await app.post('/v1/vendors/match', request, { tenant: 'lake' })).text();
    await recorded();
    expect(await (await app.post('/v1/vendors/match', request, { tenant: 'lake' })).text()).toBe(before);
    expect(await (await app.post('/v1/vendors/match', request)).text()).not.toBe(before);
  });

  it.each(['x', '..', '%00', '__proto__', 'a'.repeat(10_000), '*'])('an odd id %j is not found', async (id) => {
    for (const method of ['GET', 'DELETE']) {
      const response = await app.send(method, `/v1/verdicts/${id}`);
      if (response.status === 405) await problemOf(response, 'method-not-allowed');
      else if (response.status !== 200) await problemOf(response, 'not-found');
      else expect(id).toBe('..');
    }
  });
});

describe('the export as CSV', () => {
  const rows = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

  it('holds every field, and no cell that a spreadsheet would run', async () => {
    const wild = {
      vendor: { externalId: '=1+1', name: '@SUM(A1) "quoted", Inc.' },
      vendorId: 'carecloud',
      verdict: 'same',
      note: '+cmd|calc\nsecond line',
      decidedBy: '-Dana',
    };
    const verdict = await recorded(wild);
    const response = await app.get('/v1/verdicts?format=csv');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toContain('verdicts.csv');
    expect(rows(await response.text())).toEqual([
      {
        id: verdict.id,
        state: 'in-force',
        externalId: "'=1+1",
        name: '\'@SUM(A1) "quoted", Inc.',
        vendorId: 'carecloud',
        verdict: 'same',
        note: "'+cmd|calc\nsecond line",
        decidedBy: "'-Dana",
        recordedAt: testNow,
        keyLabel: 'test',
        withdrawnAt: '',
        withdrawnBy: '',
        supersededBy: '',
      },
    ]);
  });

  it.each(['\t=1', '\r=1', '\n=1', ' =1', '\u00a0+1', '\ufeff=1', '＝1', '＋1', '－1', '＠SUM(A1)'])(
    'guards a cell that begins with %j',
    async (text) => {
      await app.stores.verdicts.put(tenants.river.tenantId, record('0'.repeat(16), { note: text, keyLabel: text }));
      const [row] = rows(await (await app.get('/v1/verdicts?format=csv')).text());
      expect([row?.note, row?.keyLabel]).toEqual([`'${text}`, `'${text}`]);
    },
  );

  it('leaves other cells as they are', async () => {
    for (const [i, text] of ["O'Brien", 'a = b', ' Ünïcode ☂', '', '1+1', '5-9'].entries()) {
      await app.stores.verdicts.put(tenants.river.tenantId, record(`${i}`.repeat(16), { note: text }));
      expect(rows(await (await app.get('/v1/verdicts?format=csv')).text()).map((row) => row.note)).toEqual([text]);
    }
  });
});

describe('10,000 verdicts', () => {
  it('are applied, listed and exported, and no answer passes 5 MB', async () => {
    const { tenantId } = tenants.river;
    for (let i = 0; i < 10_000; i++) {
      const id = `${String(i).padStart(16, '0')}-00000000-0000-4000-8000-000000000000`;
      const vendor = i % 2 === 0 ? { externalId: `r${i}`, name: 'CareCloud, Inc.' } : { name: `Vendor number ${i}` };
      const verdict = i % 2 === 0 ? 'not-same' : 'same';
      const note = 'seen '.repeat(100);
      await app.stores.verdicts.put(tenantId, record(id, { vendor, verdict, vendorId: 'carecloud', note }));
    }
    const rows = Array.from({ length: 10_000 }, (_, i) => ({
      externalId: `r${i}`,
      name: i % 2 === 0 ? 'CareCloud Inc' : `VENDOR NUMBER ${i}`,
    }));
    const { summary } = await app.assess(rows);
    expect(summary).toMatchObject({ exposed: 5_000, clear: 5_000 });

    const response = await app.post('/v1/vendors/match', { queries: rows });
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000_000);
    const { results } = JSON.parse(text) as { results: { decision: string; setAsideTotal?: number }[] };
    expect(results.map((r) => r.decision)).toEqual(rows.map((_, i) => (i % 2 === 0 ? 'none' : 'match')));
    expect(results.filter((r) => r.setAsideTotal === 1)).toHaveLength(5_000);

    expect(await followPages(app, '/v1/verdicts')).toHaveLength(10_000);
    const lines: string[] = [];
    for (let next: string | undefined = '/v1/verdicts?format=csv'; next; ) {
      const page = await app.get(next);
      const csv = await page.text();
      expect(Buffer.byteLength(csv)).toBeLessThanOrEqual(5_000_000);
      lines.push(...csv.trimEnd().split('\r\n').slice(1));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(new Set(lines).size).toBe(10_000);
  });
});

describe('a report', () => {
  const rows = [
    careCloudRow,
    { externalId: 'AP-2', name: 'Oracle America, Inc.' },
    { externalId: 'AP-3', name: 'Joplin Linen' },
  ];
  const textOf = async (id: string) => (await app.get(`/v1/assessments/${id}?format=text`)).text();
  const bytesOf = ({ id, createdAt, ...report }: Answer) =>
    JSON.stringify(report).replaceAll(id, '').replaceAll(createdAt, '');
  const rowOf = (report: Answer, i: number) => {
    const row = report.vendors[i];
    if (!row) throw new Error(`the report has no row ${i}`);
    return row;
  };

  it('after "not-same" shows the entity set aside, with the incidents that it hides, and is clear', async () => {
    const before = await app.assess(rows);
    expect(rowOf(before, 0).finding).toBe('exposed');
    expect(before.versions).not.toHaveProperty('verdicts');
    await recorded({ ...notCareCloud, note: 'a cloud of another kind' });
    const after = await app.assess(rows);
    expect(after.versions.verdicts).toMatch(/^[0-9a-f]{12}$/);
    expect(after.summary).toMatchObject({ exposed: before.summary.exposed - 1, clear: before.summary.clear + 1 });
    const row = rowOf(after, 0);
    expect([row.finding, row.matches, row.exposures]).toEqual(['clear', [], []]);
    expect(row.setAside).toMatchObject([
      {
        vendorId: 'carecloud',
        decision: 'match',
        score: rowOf(before, 0).matches[0]?.score,
        verdict: { verdict: 'not-same', decidedBy: 'Dana Reyes' },
        breachIds: rowOf(before, 0)
          .exposures.map((e) => e.breachId)
          .toSorted(),
      },
    ]);
    expect(rowOf(after, 1)).toEqual(rowOf(before, 1));
    const text = (await textOf(after.id)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Recorded as not the same company by Dana Reyes on 2026-05-04: a cloud of another kind.');
    expect(text).toContain(`verdicts ${after.versions.verdicts}`);
  });

  it('after "same" is exposed though the matcher saw nothing, and says on whose word', async () => {
    const vendor = { externalId: 'AP-3', name: 'Joplin Linen' };
    await recorded({ vendor, vendorId: 'carecloud', verdict: 'same', decidedBy: 'Dana Reyes', note: 'they resell it' });
    const report = await app.assess(rows);
    const row = rowOf(report, 2);
    expect(row.finding).toBe('exposed');
    expect(row.matches).toMatchObject([{ vendorId: 'carecloud', score: 0, decision: 'match' }]);
    const sentence = 'Recorded as the same company by Dana Reyes on 2026-05-04: they resell it.';
    expect(row.matches[0]?.explanation[0]).toBe(sentence);
    expect(row.exposures[0]?.explanation[0]).toBe(sentence);
    expect((await textOf(report.id)).replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  it('no longer asks about a relative that a person ruled out', async () => {
    const before = await app.assess(rows);
    const linked = rowOf(before, 1).exposures.filter((e) => e.vendorId === 'oracle-health');
    expect(linked.map((e) => e.path)).toEqual([['subsidiary']]);
    await recorded({ ...notCareCloud, vendor: rows[1], vendorId: 'oracle-health' });
    const row = rowOf(await app.assess(rows), 1);
    expect(row.exposures.some((e) => e.vendorId === 'oracle-health')).toBe(false);
    expect(row.setAside).toMatchObject([
      { vendorId: 'oracle-health', decision: 'review', breachIds: linked.map((e) => e.breachId) },
    ]);
    expect(row.setAside?.[0]?.explanation[0]).toMatch(/^Recorded as not the same company/);
  });

  it('names the incidents of relatives that it hides together with the company that leads there', async () => {
    const before = rowOf(await app.assess(rows), 1);
    expect(before.exposures.map((e) => e.path)).toContainEqual(['subsidiary']);
    await recorded({ ...notCareCloud, vendor: rows[1], vendorId: 'oracle' });
    const report = await app.assess(rows);
    const row = rowOf(report, 1);
    expect(row.exposures).toEqual([]);
    expect(row.setAside?.map((s) => [s.vendorId, s.breachIds])).toEqual([
      ['oracle', before.exposures.map((e) => e.breachId).toSorted()],
    ]);
    expect((await textOf(report.id)).replaceAll(/\s+/g, ' ')).toContain('oracle-health-2025-legacy-cerner.');
  });

  it("keeps what the organization itself states about the entity's incident", async () => {
    await recorded();
    const incidents = [{ breachId: 'carecloud-2026-ehr-environment', individuals: 700 }];
    const row = rowOf(await app.assess([{ ...careCloudRow, incidents }]), 0);
    expect(row.finding).toBe('exposed');
    expect(row.exposures.map((e) => e.breachId)).toEqual(['carecloud-2026-ehr-environment']);
    expect(row.setAside?.[0]?.breachIds).not.toContain('carecloud-2026-ehr-environment');
  });

  it('does not let a re-used id hide a match: the verdict is not applied, and a warning says so', async () => {
    await recorded({ ...notCareCloud, vendor: { externalId: 'AP-1', name: 'Clark Cloud Cleaning' } });
    const report = await app.assess(rows);
    expect(rowOf(report, 0).finding).toBe('exposed');
    expect(report.warnings.filter((w) => w.startsWith('/vendors/0/externalId'))).toMatchObject([
      expect.stringContaining('"Clark Cloud Cleaning"'),
    ]);
  });

  it('is byte for byte the earlier one once the verdicts are withdrawn, and the same again as long as they hold', async () => {
    const before = await app.assess(rows);
    const ids = [];
    for (const vendorId of ['carecloud', 'oracle', 'oracle-health'])
      for (const vendor of rows)
        ids.push(
          (await recorded({ ...notCareCloud, vendor, vendorId, verdict: ids.length % 2 ? 'same' : 'not-same' })).id,
        );
    const during = await app.assess(rows);
    expect(bytesOf(during)).not.toBe(bytesOf(before));
    expect(bytesOf(await app.assess(rows))).toBe(bytesOf(during));
    for (const id of ids) await read(await withdraw(id));
    const after = await app.assess(rows);
    expect(bytesOf(after)).toBe(bytesOf(before));
    const lines = async ({ id }: Answer) => (await textOf(id)).replaceAll(id, '');
    expect(await lines(after)).toBe(await lines(before));
  });

  it('says the same of a vendor as POST /v1/vendors/match', async () => {
    await recorded();
    await recorded({ ...notCareCloud, vendor: { name: 'joplin linen' }, verdict: 'same' });
    const report = await app.assess(rows);
    const response = await app.post('/v1/vendors/match', { queries: rows });
    const { results, verdicts } = (await response.json()) as {
      verdicts: string;
      results: { candidates: object[]; setAside?: object[] }[];
    };
    expect(verdicts).toBe(report.versions.verdicts);
    for (const [i, { matches, setAside }] of report.vendors.entries()) {
      expect(results[i]?.candidates).toEqual(matches.map(({ vendorId, ...m }) => ({ entityId: vendorId, ...m })));
      expect(results[i]?.setAside).toEqual(
        setAside?.map(({ vendorId, breachIds: _, ...m }) => ({ entityId: vendorId, ...m })),
      );
    }
  });
});
