import { beforeAll, describe, expect, it } from 'vitest';
import { fileName } from '../../../functions/http/desk/download.ts';
import { exposedRow, hospital, makeTestApp, sha256, type TestApp, tenants, testNow } from '../../http/testApp.ts';
import { type Browser, browserOf, unescaped } from './deskClient.ts';

/** What an auditor is shown, and takes along. */
let app: TestApp;
let browser: Browser;
let admin: Browser;
let path: string;
const ids: string[] = [];

beforeAll(async () => {
  app = await makeTestApp();
  const { id } = await app.create<{ id: string }>('/v1/organizations', {
    ...hospital,
    name: '../..\\"Quote"; <b>x</b> Ünïversity',
  });
  path = `/desk/o/${id}/records`;
  for (const vendors of [
    [exposedRow('AP-1'), { externalId: 'AP-2', name: '<script>alert(1)</script> Linen' }],
    [exposedRow('AP-1', { individuals: 900 }), { externalId: 'AP-3', name: '<img src=x onerror=alert(2)>' }],
  ]) {
    app.clock.now = new Date(Date.parse(app.clock.now) + 60_000).toISOString();
    const made = await app.assess(vendors, { organization: undefined, organizationId: id });
    ids.push(made.id);
  }
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
  const key = 'bc_admin_of_records';
  const { tenantId } = tenants.river;
  await app.stores.keys.put({
    hash: sha256(key),
    tenantId,
    label: 'Admin',
    createdAt: testNow,
    id: 'a',
    scopes: ['admin'],
  });
  admin = browserOf(app);
  await admin.signIn(key);
});

describe('the records', () => {
  it('list each report with its day, versions, figures and forms, the newest first', async () => {
    const { html } = await browser.get(path);
    const places = ids.map((id) => html.indexOf(`${path}/${id}/report.pdf`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places[1]).toBeLessThan(places[0] ?? 0);
    for (const words of ['1 May 2026', 'law 20', 'matcher v2', 'Evidence']) expect(html).toContain(words);
    expect(html).not.toMatch(/<script>alert|<img/);
  });

  it.each([
    ['html', 'text/html', '<!doctype html>'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'text/csv', ''],
    ['ics', 'text/calendar', 'BEGIN:VCALENDAR'],
    ['text', 'text/plain', 'BREACHCLOCK'],
    ['json', 'application/json', '{'],
  ])('give a report as %s to be kept, with a name that no system stumbles over', async (form, type, begins) => {
    const answer = await browser.get(`${path}/${ids[0]}/report.${form}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9.-]+"$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.html.toLowerCase().startsWith(begins.toLowerCase())).toBe(true);
  });

  it('give the very bytes that the API gives', async () => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const ofDesk = await app.app.request(`https://desk.example${path}/${ids[0]}/report.csv`, { headers: { cookie } });
    const ofApi = await app.get(`/v1/assessments/${ids[0]}?format=csv`);
    expect(Buffer.from(await ofDesk.arrayBuffer()).equals(Buffer.from(await ofApi.arrayBuffer()))).toBe(true);
  });

  it('give the evidence as an archive, and note in the audit trail that it was taken', async () => {
    const answer = await browser.get(`${path}/${ids[0]}/evidence.zip`);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="evidence-[A-Za-z0-9.-]+\.zip"$/);
    expect(answer.headers.get('manifest-sha-256')).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.html.startsWith('PK')).toBe(true);
    const { html } = await admin.get('/desk/audit');
    expect(html).toContain('GET /v1/assessments/:id/evidence');
  });

  it('show how two reports differ, with reasons', async () => {
    const { html, status } = await browser.get(`${path}/diff?before=${ids[0]}&after=${ids[1]}`);
    expect(status).toBe(200);
    const text = unescaped(html);
    expect(text).toContain('breach count changed');
    expect(text).toContain('vendor added');
    expect(html).not.toMatch(/<script>alert|<img/);
    const same = await browser.get(`${path}/diff?before=${ids[0]}&after=${ids[0]}`);
    expect(same.html).toContain('The two reports say the same of every vendor.');
  });

  it('are nothing to who has no key for them, nor is what does not exist', async () => {
    const other = browserOf(app);
    await other.signIn(tenants.lake.key);
    for (const file of [
      '',
      `/${ids[0]}/report.pdf`,
      `/${ids[0]}/evidence.zip`,
      `/diff?before=${ids[0]}&after=${ids[1]}`,
    ])
      expect((await other.get(`${path}${file}`)).status, file).toBe(404);
    const { id } = await app.create<{ id: string }>('/v1/organizations', hospital, { tenant: 'lake' });
    expect((await other.get(`/desk/o/${id}/records/${ids[0]}/report.pdf`)).status).toBe(404);
    for (const file of [
      `${ids[0]}/report.exe`,
      'nothing/report.pdf',
      '..%2f..%2fv1%2ftenant/report.json',
      'diff?before=x&after=y',
    ])
      expect((await browser.get(`${path}/${file}`)).status, file).toBe(404);
    expect((await browserOf(app).get(`${path}/${ids[0]}/report.pdf`)).status).toBe(303);
  });
});

describe('the audit trail', () => {
  it('is shown page by page with the command that checks it', async () => {
    const { html } = await admin.get('/desk/audit');
    expect(html).toContain('POST /v1/assessments');
    expect(unescaped(html)).toMatch(/npm run -s verify -- audit-part-1\.jsonl --end \d+:[0-9a-f]{64}/);
  });

  it('is taken along as the API gives it', async () => {
    expect((await admin.get('/desk/audit/export')).html).toContain('Download part 1');
    const file = await admin.get('/desk/audit/export.jsonl');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="audit-part-1.jsonl"');
    const lines = file.html.trim().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(JSON.parse(lines.pop() ?? '')).toHaveProperty('end.hash');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is for who administers', async () => {
    expect((await browser.get('/desk/audit')).status).toBe(403);
    expect((await browser.get('/desk/audit/export.jsonl')).status).toBe(403);
    expect((await browser.get(path)).html).not.toContain('href="/desk/audit"');
    expect((await admin.get(path)).html).toContain('href="/desk/audit"');
  });
});

describe('the name of a file', () => {
  it.each([
    [['../../etc/passwd'], 'etc-passwd'],
    [['a"; x="b.zip\r\nSet-Cookie: y'], 'a-x-b.zip-Set-Cookie-y'],
    [['Ünïversity', '', 'r.pdf'], 'U-ni-versity-r.pdf'],
    [['.htaccess'], 'htaccess'],
    [['\u202egpj.exe'], 'gpj.exe'],
  ])('of %j is safe', (parts, name) => {
    expect(fileName(...parts)).toBe(name);
  });
});
