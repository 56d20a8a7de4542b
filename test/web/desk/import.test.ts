import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeVendorXlsx } from '../../../functions/tables/writeVendorXlsx.ts';
import { makeTestApp, sha256, type TestApp, tenants, testNow } from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, formTo, type Page, unescaped } from './deskClient.ts';

/** A vendor list from a file to a report, as an officer without scripts does it. */
let app: TestApp;
let browser: Browser;
let base: string;
let id: string;
beforeAll(async () => {
  app = await makeTestApp();
});
beforeEach(async () => {
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
  const made = await app.create<{ id: string }>('/v1/organizations', { name: 'Riverbend', role: 'covered-entity' });
  id = made.id;
  base = `/desk/o/${id}`;
});

const csv = (text: string, name = 'vendors.csv') => new File([text], name, { type: 'application/octet-stream' });
const sendFile = async (file: File, more: Record<string, string> = {}): Promise<Page> =>
  browser.submit(await browser.get(`${base}/import`), `${base}/import`, { file, ...more });
const look = async (file: File, more: Record<string, string> = {}): Promise<Page> => {
  const sent = await sendFile(file, more);
  expect(sent.status, textOf(sent)).toBe(303);
  return browser.get(sent.location ?? '');
};
const uploadIn = (page: Page): string => /import\/([\w-]+)/.exec(page.path)?.[1] ?? '';
const textOf = ({ html }: Page): string => unescaped(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
const listed = async (): Promise<{ name: string; externalId?: string }[]> =>
  ((await (await app.get(`/v1/organizations/${id}/vendors`)).json()) as { items: { name: string }[] }).items;

const waiting = async (): Promise<string[]> =>
  (await app.stores.uploads(tenants.river.tenantId).list({ limit: 1_000 })).items.map((piece) => piece.id);

const messy = 'Zahlt an,Nummer,Mail\nCerner Corp (Oracle),A-1,x@y.example\nCareCloud Inc,A-1,\n"<b>Acme</b>",A-3,\n';

describe('a file', () => {
  it('is looked at before anything is stored: columns with samples, problems by cell, the first rows', async () => {
    const page = await look(
      csv('Vendor Name,Vendor ID,Relationship,Junk\nCerner Corp (Oracle),A-1,customer,zzz\nBeta,A-1,,yyy\n'),
    );
    expect(page.status).toBe(200);
    const text = textOf(page);
    expect(text).toContain('2 vendors in the file');
    expect(text).toContain('Cerner Corp (Oracle) · Beta');
    expect(text).toContain('zzz · yyy');
    expect(text).toContain('"A-1" stands in row 2 already');
    expect(formTo(page, `${base}/import/${uploadIn(page)}/columns`)).toMatch(/<option value="externalId" selected>/);
    expect(await listed()).toEqual([]);
  });

  it('is imported, and assessed, and its report is the organization’s', async () => {
    const page = await look(csv('name,externalId\nCerner Corp (Oracle),A-1\nSome Linen,A-2\n'));
    const done = await browser.submit(page, `${base}/import/${uploadIn(page)}/take`);
    expect(done).toMatchObject({ status: 303, location: `${base}/run` });
    expect((await listed()).map(({ name }) => name)).toEqual(['Cerner Corp (Oracle)', 'Some Linen']);
    const run = await browser.get(`${base}/run`);
    expect(textOf(run)).toContain('2 vendors are in the list now.');
    const assessed = await browser.submit(run, `${base}/run`, { asOf: '2025-04-15' });
    expect(assessed).toMatchObject({ status: 303, location: base });
    const { items } = (await (await app.get(`/v1/assessments?organizationId=${id}`)).json()) as { items: object[] };
    expect(items).toMatchObject([{ asOf: '2025-04-15', summary: { vendors: 2 } }]);
    // What was imported waits no longer.
    expect((await waiting()).filter((piece) => piece.startsWith(uploadIn(page)))).toEqual([]);
    expect((await browser.get(page.path)).status).toBe(404);
  });

  it('whose columns name nobody is mapped column by column, and the mapping is saved', async () => {
    const page = await look(csv(messy));
    expect(textOf(page)).toContain('The table names nobody');
    expect(page.html).not.toContain('/take"');
    const columns = `${base}/import/${uploadIn(page)}/columns`;
    const form = fieldsOf(formTo(page, columns));
    expect(form).toMatchObject({ 'header-0': ['Zahlt an'], 'header-1': ['Nummer'], 'header-2': ['Mail'] });
    const mapped = await browser.submit(page, columns, {
      'column-0': 'name',
      'column-1': 'externalId',
      name: 'our-ledger',
    });
    const next = await browser.follow(mapped);
    expect(textOf(next)).toContain('3 vendors in the file');
    expect(next.html).toContain('&lt;b&gt;Acme&lt;/b&gt;');
    expect(next.html).not.toContain('<b>Acme');
    const saved = (await (await app.get('/v1/mappings/our-ledger')).json()) as object;
    expect(saved).toMatchObject({ columns: { 'Zahlt an': 'name', Nummer: 'externalId', Mail: null } });
    // The next file is read by it from the start.
    const other = await look(csv(messy.replaceAll('A-', 'B-')), { mapping: 'our-ledger' });
    expect(textOf(other)).toContain('3 vendors in the file');
  });

  it('keeps what was chosen where the name of the columns cannot be', async () => {
    const page = await look(csv(messy));
    const columns = `${base}/import/${uploadIn(page)}/columns`;
    const wrong = await browser.submit(page, columns, { 'column-0': 'name', name: 'Not A Name' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-name"');
    expect((await app.get('/v1/mappings/our-ledger-2')).status).toBe(404);
  });

  it('has its cells put right one by one', async () => {
    const page = await look(csv('name,externalId\nCerner Corp (Oracle),A-1\nSome Linen,A-1\n'));
    const fix = await look(csv('name,contract.noticeHours\nCerner Corp (Oracle),soon\nSome Linen,48\n'));
    expect(page.status).toBe(200);
    const action = `${base}/import/${uploadIn(fix)}/cell`;
    const corrected = await browser.submit(fix, action, { text: '72' });
    expect(corrected.status).toBe(303);
    const next = await browser.follow(corrected);
    expect(textOf(next)).toContain('B2 is corrected.');
    expect(next.html).not.toContain('/cell"');
    await browser.submit(next, `${base}/import/${uploadIn({ ...next, path: corrected.location ?? '' })}/take`);
    expect(await listed()).toMatchObject([{ contract: { noticeHours: 72 } }, { contract: { noticeHours: 48 } }]);
  });

  it('that is a workbook says which cell to correct', async () => {
    const bytes = await writeVendorXlsx([
      { name: 'Cerner Corp (Oracle)', externalId: 'A-1' },
      { name: 'B', externalId: 'A-1' },
    ]);
    const page = await look(new File([new Uint8Array(bytes)], 'list.xlsx'));
    expect(textOf(page)).toContain('Row 3');
    expect(textOf(page)).toContain('Correct these cells in the file');
    expect(page.html).not.toContain('/cell"');
  });

  it('that cannot be read is told at its field, and kept nowhere', async () => {
    const before = await waiting();
    const page = await sendFile(new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])], 'list.csv'));
    expect(page.status).toBe(422);
    expect(page.html).toContain('href="#field-file"');
    expect(textOf(page)).toContain('The file is a PDF');
    expect((await sendFile(new File([], 'empty.csv'))).html).toContain('Choose a file');
    expect(await waiting()).toEqual(before);
  });

  it('says what leaves the list, and imports against the list that was looked at', async () => {
    await app.put(`/v1/organizations/${id}/vendors`, { vendors: [{ name: 'Old One' }, { name: 'Some Linen' }] });
    const page = await look(csv('name\nSome Linen\nNew One\n'));
    expect(textOf(page)).toContain('1 vendor leaves the list');
    await app.put(`/v1/organizations/${id}/vendors`, { vendors: [{ name: 'Meanwhile' }] });
    const late = await browser.submit(page, `${base}/import/${uploadIn(page)}/take`);
    expect(late.status).toBe(422);
    expect((await listed()).map(({ name }) => name)).toEqual(['Meanwhile']);
  });

  it('of 5 MB comes through in pieces', async () => {
    const row = (i: number): string => `Vendor Number ${i} of a long list,${'x'.repeat(440)}\n`;
    const text = `name,Note\n${Array.from({ length: 10_000 }, (_, i) => row(i)).join('')}`;
    const page = await look(csv(text));
    expect(textOf(page)).toContain('10,000 vendors in the file');
    expect(Buffer.byteLength(page.html)).toBeLessThan(200_000);
    const all = await app.stores.uploads(tenants.river.tenantId).list({ limit: 1_000 });
    const pieces = all.items.filter((piece) => piece.id.startsWith(uploadIn(page)));
    expect(pieces.length).toBeGreaterThan(10);
    for (const { doc } of pieces) expect(doc.data.length).toBeLessThan(340_000);
    const done = await browser.submit(page, `${base}/import/${uploadIn(page)}/take`);
    expect(done.status).toBe(303);
  });

  it('is neither sent nor put right by who may only read', async () => {
    const path = (await look(csv('name,note\nCerner,x\n'))).path.replace(/\?.*/, '');
    const before = await waiting();
    const secret = 'bc_reads_imports';
    const { tenantId } = tenants.river;
    const hash = sha256(secret);
    await app.stores.keys.put({ hash, tenantId, label: 'r', createdAt: testNow, id: 'k-r', scopes: ['read'] });
    const reader = browserOf(app);
    await reader.signIn(secret);
    const page = await reader.get(`${base}/import`);
    const sent = await reader.submit(page, `${base}/import`, { file: csv('name\nBeta\n') });
    const { csrf = [], once = [] } = fieldsOf(formTo(page, `${base}/import`));
    const corrected = await reader.post(`${path}/cell`, { csrf, once, row: '2', column: 'A', text: 'Beta' });
    expect([sent.status, corrected.status]).toEqual([403, 403]);
    expect(await waiting()).toEqual(before);
  });

  it('is nobody’s of another tenant, and gone after six hours', async () => {
    const page = await look(csv('name\nSome Linen\n'));
    const stranger = browserOf(app);
    await stranger.signIn(tenants.lake.key);
    expect((await stranger.get(page.path)).status).toBe(404);
    const theirs = await app.create<{ id: string }>(
      '/v1/organizations',
      { name: 'Lake', role: 'other' },
      { tenant: 'lake' },
    );
    expect((await stranger.get(`/desk/o/${theirs.id}/import/${uploadIn(page)}`)).status).toBe(404);
    const now = app.clock.now;
    app.clock.now = new Date(Date.parse(now) + 6 * 3_600_000).toISOString();
    expect((await browser.get(page.path)).status).toBe(404);
    app.clock.now = now;
  });
});

describe('a script that sends a form', () => {
  it('is told where to go on, as it cannot see where a browser is led', async () => {
    const page = await browser.get(`${base}/run`);
    expect(textOf(page)).toContain('The list is empty');
    await app.put(`/v1/organizations/${id}/vendors`, { vendors: [{ name: 'Some Linen' }] });
    const fields = fieldsOf(formTo(await browser.get(`${base}/run`), `${base}/run`));
    const answer = await browser.post(`${base}/run`, fields, {
      accept: 'application/json',
      'sec-fetch-site': 'same-origin',
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.html)).toEqual({ location: base });
  });
});
