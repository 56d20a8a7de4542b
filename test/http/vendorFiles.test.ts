import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../functions/http/routes/vendorFiles.ts';
import { type Answer, hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

/** Vendor lists as files, through the API. How files are read is tested beside the reader (test/tables). */
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url));

let app: TestApp;
let organization: { id: string; path: string };
beforeAll(async () => {
  app = await makeTestApp();
});
beforeEach(async () => {
  organization = await app.create<{ id: string }>('/v1/organizations', hospital);
});
const send = (body: Uint8Array | string, type: string, query = '', headers = {}) =>
  app.post(`${organization.path}/vendors/import${query}`, body, { headers: { 'content-type': type, ...headers } });
const imported = async (body: Uint8Array | string, type: string, query = ''): Promise<ImportAnswer> => {
  const response = await send(body, type, query);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as ImportAnswer;
};
const kept = async (): Promise<Record<string, unknown>[]> =>
  (await (await app.get(`${organization.path}/vendors/export`)).json()) as Record<string, unknown>[];

describe('POST /v1/organizations/{id}/vendors/import', () => {
  it('looks first and stores nothing, then stores just what it showed', async () => {
    const dry = await imported(file('vendor-master.xlsx'), xlsx, '?dryRun=true');
    expect(dry).toMatchObject({ dryRun: true, mode: 'replace', sheet: 'Vendor master', list: { removed: 0 } });
    expect(dry.preview[0]).toMatchObject({
      line: 6,
      vendor: { name: 'CareCloud, Inc.', identifiers: { ein: '22-3832302' } },
    });
    expect(await kept()).toEqual([]);
    const done = await imported(file('vendor-master.xlsx'), xlsx);
    expect({ ...done, dryRun: true }).toEqual(dry);
    expect(await kept()).toEqual(dry.preview.map(({ vendor }) => vendor));
    expect(await imported(file('vendor-master.xlsx'), xlsx)).toMatchObject({
      list: { added: 0, changed: 0, removed: 0 },
    });
  });

  it.each(['suppliers-utf8.csv', 'suppliers-utf8-bom.csv', 'suppliers-windows-1252.csv', 'suppliers-semicolons.csv'])(
    'reads %s, also under the name that Windows gives it',
    async (name) => {
      const as = await imported(file(name), 'text/csv');
      expect(as.list.added).toBeGreaterThan(0);
      expect(await imported(file(name), 'application/vnd.ms-excel')).toMatchObject({
        list: { unchanged: as.list.added },
      });
    },
  );

  it('names the cell that is wrong by row and column, takes the other rows, and loses no vendor that it had', async () => {
    await app.put(`${organization.path}/vendors`, { vendors: [{ externalId: 'B', name: 'Known before' }] });
    const text =
      'Supplier #,Supplier Name,Vendor since\nA,CareCloud,2020-01-31\nB,Oracle Health,31.31.2020\nA,Twice,\n';
    const { errors, list } = await imported(text, 'text/csv');
    expect(errors).toContainEqual(expect.objectContaining({ row: 3, column: 'C', header: 'Vendor since' }));
    expect(errors).toContainEqual(
      expect.objectContaining({ row: 4, message: expect.stringContaining('"A" stands in row 2 already') }),
    );
    expect(list).toMatchObject({ added: 1, unchanged: 1, removed: 0, total: 2 });
    expect((await kept()).map(({ name }) => name)).toEqual(['CareCloud', 'Known before']);
  });

  it.each([
    ['that the list knows by its name alone', {}, 'Acme,31.31.2020'],
    ['with an id that cannot be read', { externalId: 'K' }, `Acme,2020-01-31,${'9'.repeat(201)}`],
  ])('loses no vendor by a row with an error: %s', async (_, id, line) => {
    await app.put(`${organization.path}/vendors`, { vendors: [{ ...id, name: 'Acme', aliases: ['kept'] }] });
    const { errors, list } = await imported(`name,usedFrom,externalId\n${line}\n`, 'text/csv');
    expect(errors).toHaveLength(1);
    expect(list).toMatchObject({ unchanged: 1, removed: 0, total: 1 });
    expect(await kept()).toEqual([{ ...id, name: 'Acme', aliases: ['kept'] }]);
  });

  it('shows fewer rows where they are so long that the answer would not pass', async () => {
    const long = JSON.stringify(Array.from({ length: 30 }, () => 'x'.repeat(1_000))).replaceAll('"', '""');
    const text = `name,aliases\n${Array.from({ length: 25 }, (_, i) => `V${i},"${long}"\n`).join('')}`;
    const { preview, rows, list } = await imported(text, 'text/csv');
    expect([rows, list.total]).toEqual([25, 25]);
    expect(preview.length).toBeGreaterThan(10);
    expect(preview.length).toBeLessThan(20);
  });

  it('reads by a saved mapping, and says which of its columns the file lacks', async () => {
    const columns = { Firm: 'name', Key: 'externalId', Remark: null, 'Tax ID': 'identifiers.ein' };
    const saved = await app.put('/v1/mappings/payables', { columns });
    expect(await saved.json()).toMatchObject({ name: 'payables', columns, updatedBy: 'test', warnings: [] });
    const table = await imported('Firm,Key,Remark\nCareCloud,A,x\n', 'text/csv', '?mapping=payables');
    expect(table).toMatchObject({ missingColumns: ['Tax ID'], list: { added: 1 } });
    expect(await kept()).toEqual([{ externalId: 'A', name: 'CareCloud' }]);
    await problemOf(await send('Firm\nx\n', 'text/csv', '?mapping=nothing'), 'not-found');
    expect(
      pointersOf(
        await problemOf(await app.put('/v1/mappings/payables', { columns: { Firm: 'nome' } }), 'invalid-request'),
      ),
    ).toEqual(['/columns/Firm']);
    await problemOf(await app.get('/v1/mappings/payables', { tenant: 'lake' }), 'not-found');
    expect((await app.send('DELETE', '/v1/mappings/payables')).status).toBe(204);
    await problemOf(await app.get('/v1/mappings/payables'), 'not-found');
  });

  it('takes the services of a CycloneDX bill of materials', async () => {
    const bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      services: [
        {
          'bom-ref': 's1',
          provider: { name: 'CareCloud' },
          name: 'Charts',
          endpoints: ['https://api.carecloud.com/x'],
        },
      ],
    };
    await imported(JSON.stringify(bom), 'application/vnd.cyclonedx+json');
    expect(await kept()).toEqual([
      { externalId: 's1', name: 'CareCloud', products: ['Charts'], domains: ['api.carecloud.com'] },
    ]);
  });

  it('refuses what is no vendor list, a list that changed meanwhile, and a media type that it does not read', async () => {
    await problemOf(await send('%PDF-1.7', 'text/csv'), 'unsupported-media-type');
    await problemOf(await send('{}', 'application/json'), 'unsupported-media-type');
    await problemOf(await send('name\nx\n', 'text/csv', '', { 'if-match': '"old"' }), 'precondition-failed');
    expect(pointersOf(await problemOf(await send('name\nx\n', 'text/csv', '?mode=append'), 'invalid-request'))).toEqual(
      ['/mode'],
    );
    expect(await kept()).toEqual([]);
  });
});

describe('GET /v1/organizations/{id}/vendors/export', () => {
  it.each(['csv', 'xlsx'])('gives back as %s what was imported', async (format) => {
    await imported(file('vendor-master.xlsx'), xlsx);
    const before = await kept();
    const exported = await app.get(`${organization.path}/vendors/export?format=${format}`);
    expect(exported.headers.get('content-disposition')).toBe(`attachment; filename="vendors.${format}"`);
    const bytes = new Uint8Array(await exported.arrayBuffer());
    await app.put(`${organization.path}/vendors`, { vendors: [] });
    await imported(bytes, format === 'csv' ? 'text/csv' : xlsx);
    expect(await kept()).toEqual(before);
  });

  it('writes nothing that a spreadsheet would take for a formula, and reads it back as it was', async () => {
    const vendors = ['=1+1', '+1', '-1', '@x', '\t=x', "'=x"].map((name, i) => ({
      externalId: `A${i}`,
      name: `${name} Ltd`,
    }));
    await app.put(`${organization.path}/vendors`, { vendors });
    const csv = await (await app.get(`${organization.path}/vendors/export?format=csv`)).text();
    for (const cell of csv.split(/[\r\n,]+/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
    await app.put(`${organization.path}/vendors`, { vendors: [] });
    await imported(csv, 'text/csv');
    expect(await kept()).toEqual(vendors);
  });
});

describe('POST /v1/assessments with a file', () => {
  it('assesses the list of a workbook for the organization that the query names', async () => {
    const response = await app.post(
      `/v1/assessments?organizationId=${organization.id}&asOf=2026-05-01`,
      file('vendor-master.xlsx'),
      { headers: { 'content-type': xlsx } },
    );
    expect(response.status).toBe(201);
    const report = (await response.json()) as Answer;
    expect(report).toMatchObject({ asOf: '2026-05-01', organizationId: organization.id });
    expect(report.vendors[0]).toMatchObject({ externalId: 'AP-0001', finding: 'exposed' });
    expect(report.warnings.some((w) => w.includes('"Lists" (hidden)'))).toBe(true);
  });

  it('asks whose vendors they are', async () => {
    const response = await app.post('/v1/assessments', 'name\nCareCloud\n', {
      headers: { 'content-type': 'text/csv' },
    });
    expect(pointersOf(await problemOf(response, 'invalid-request'))).toEqual(['/organizationId']);
  });
});
