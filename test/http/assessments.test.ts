import { beforeAll, describe, expect, it } from 'vitest';
import { notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { type Answer, careCloud, exposedRow, hospital, makeTestApp, problemOf, type TestApp, uuid } from './testApp.ts';

const vendors = [
  exposedRow('AP-1'),
  { externalId: 'AP-2', name: 'Oracle America, Inc.' },
  { externalId: 'AP-3', name: 'Pillowcase Laundry of Joplin' },
  { externalId: 'AP-4', name: '' },
];
const request = { asOf: '2026-05-01', organization: hospital, vendors };

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

describe('POST /v1/assessments', () => {
  it('answers 201 with the report, every row in its place', async () => {
    const response = await app.post('/v1/assessments', request);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json');
    const report = (await response.json()) as Answer;
    expect(report.id).toMatch(uuid);
    expect(response.headers.get('location')).toBe(`/v1/assessments/${report.id}`);
    expect(report).toMatchObject({ asOf: '2026-05-01', organization: hospital, nextCursor: null });
    expect(report.vendors.map((v) => [v.row, v.externalId, v.finding])).toEqual([
      [0, 'AP-1', 'exposed'],
      [1, 'AP-2', expect.any(String)],
      [2, 'AP-3', 'clear'],
      [3, 'AP-4', 'rejected'],
    ]);
    expect(report.vendors[0]?.exposures[0]).toMatchObject({ breachId: careCloud, decision: 'match' });
    expect(report.vendors[3]?.errors?.map((e) => e.pointer)).toEqual(['/vendors/3/name']);
    expect(report.summary).toMatchObject({ vendors: 4, rejected: 1 });
    expect(report.notice).toBe(notLegalAdvice);
  });

  it('checks what the query says of a file, whatever is sent', async () => {
    const refused = [`organizationId=${'x'.repeat(101)}`, 'asOf=2026-02-30', 'sheet=a&sheet=b'];
    for (const query of refused)
      await problemOf(await app.post(`/v1/assessments?${query}`, request), 'invalid-request');
    const { warnings } = (await (await app.post('/v1/assessments?colour=blue', request)).json()) as Answer;
    expect(warnings).toContainEqual(expect.stringContaining('/colour'));
  });

  it('orders the time line by day and shows every dated deadline of an exposed row', async () => {
    const report = await app.assess(vendors);
    const days = report.timeline.map((t) => t.on);
    expect(days).toEqual(days.toSorted());
    const dated = report.vendors[0]?.exposures[0]?.duties.filter((d) => d.due && /^(due|undetermined)$/.test(d.answer));
    const shown = report.timeline.filter((t) => t.kind === 'deadline').map((t) => `${t.dutyId} ${t.on}`);
    expect(shown.toSorted()).toEqual(dated?.map((d) => `${d.dutyId} ${d.due}`).toSorted());
    expect(shown.length).toBeGreaterThan(0);
  });

  it('gives the same report for the same request, but for id and createdAt', async () => {
    const first = await (await app.post('/v1/assessments', request)).text();
    app.clock.now = '2026-06-30T09:00:00.000Z';
    const second = await (await app.post('/v1/assessments', request)).text();
    const { id, createdAt } = JSON.parse(first) as Answer;
    const again = JSON.parse(second) as Answer;
    expect(again.id).not.toBe(id);
    expect(again.createdAt).toBe('2026-06-30T09:00:00.000Z');
    expect(second.replace(again.id, id).replace(again.createdAt, createdAt)).toBe(first);
  });

  it('digests the input by its meaning: the order of keys is none, a changed value is one', async () => {
    const digest = async (body: object) =>
      ((await (await app.post('/v1/assessments', body)).json()) as Answer).inputDigest;
    const reordered = {
      vendors,
      organization: Object.fromEntries(Object.entries(hospital).reverse()),
      asOf: request.asOf,
    };
    expect(await digest(reordered)).toBe(await digest(request));
    expect(await digest({ ...request, asOf: '2026-05-02' })).not.toBe(await digest(request));
  });

  it("takes today in the organization's time zone where no day is given", async () => {
    app.clock.now = '2026-05-05T03:00:00.000Z';
    const dayIn = async (timeZone?: string) =>
      (await app.assess(vendors, { asOf: undefined, organization: { ...hospital, ...(timeZone && { timeZone }) } }))
        .asOf;
    expect(await dayIn()).toBe('2026-05-04');
    expect(await dayIn('Europe/Berlin')).toBe('2026-05-05');
    expect(await dayIn('America/Los_Angeles')).toBe('2026-05-04');
  });

  it('knows nothing that was not public on the day of the report', async () => {
    const bare = [{ externalId: 'AP-1', name: 'CareCloud, Inc.' }];
    expect((await app.assess(bare, { asOf: '2026-03-01' })).vendors[0]?.finding).toBe('clear');
    expect((await app.assess(bare, { asOf: '2026-05-01' })).vendors[0]?.finding).toBe('exposed');
  });

  it('lets the thresholds decide what counts as a match', async () => {
    const near = [{ name: 'Carecloude Incorporated' }];
    const [byDefault] = (await app.assess(near)).vendors;
    const score = byDefault?.matches[0]?.score ?? 0;
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    const at = async (matchThreshold: number, reviewThreshold: number) =>
      (await app.assess(near, { options: { matchThreshold, reviewThreshold } })).vendors[0]?.finding;
    expect(await at(score, score)).toBe('exposed');
    expect(await at(1, score)).toBe('review');
  });
});

describe('GET /v1/assessments/{id}', () => {
  it('gives the bytes that the POST gave', async () => {
    const created = await app.post('/v1/assessments', request);
    const bytes = await created.text();
    const location = created.headers.get('location') ?? '';
    for (const accept of ['application/json', '*/*', 'application/json, text/plain;q=0.5']) {
      const read = await app.get(location, { headers: { accept } });
      expect(read.status).toBe(200);
      expect(read.headers.get('content-type')).toBe('application/json');
      expect(await read.text()).toBe(bytes);
    }
  });

  it('gives a text to read on ?format=text and on Accept: text/plain', async () => {
    const { id } = await app.assess(vendors);
    const byQuery = await app.get(`/v1/assessments/${id}?format=text`);
    const byHeader = await app.get(`/v1/assessments/${id}`, { headers: { accept: 'text/plain' } });
    expect(byHeader.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(byHeader.headers.get('vary')).toMatch(/accept/i);
    const text = await byQuery.text();
    expect(await byHeader.text()).toBe(text);
    for (const part of [hospital.name, 'CareCloud, Inc.', 'AP-4', careCloud, id, '45 CFR 164.404'])
      expect(text).toContain(part);
    expect(text).toContain(notLegalAdvice.split(' ').slice(0, 4).join(' '));
  });

  it('lets ?format= win over Accept', async () => {
    const { id } = await app.assess(vendors);
    const response = await app.get(`/v1/assessments/${id}?format=json`, { headers: { accept: 'text/plain' } });
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('refuses a format that it does not have', async () => {
    const { id } = await app.assess(vendors);
    for (const format of ['docx', 'JSON', '', '__proto__']) {
      const body = await problemOf(await app.get(`/v1/assessments/${id}?format=${format}`), 'invalid-request');
      expect(body.errors?.map((e) => e.pointer)).toEqual(['/format']);
    }
  });

  it('answers HEAD without a body', async () => {
    const { id } = await app.assess(vendors);
    const response = await app.send('HEAD', `/v1/assessments/${id}`);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
