import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, exposedRow, hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

/** The forms of a report over HTTP. That all say the same is tested beside the writers (test/render). */
let app: TestApp;
let report: Answer;
beforeAll(async () => {
  app = await makeTestApp();
  report = await app.assess([exposedRow('AP-1'), { name: 'Pillowcase Linen' }]);
});
const forms = {
  json: 'application/json',
  text: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  html: 'text/html',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

describe('GET /v1/assessments/{id}', () => {
  it.each(Object.entries(forms))('gives %s by ?format= and by Accept', async (format, mediaType) => {
    const path = `/v1/assessments/${report.id}`;
    const byQuery = await app.get(`${path}?format=${format}`, { headers: { accept: 'text/html' } });
    const byAccept = await app.get(path, { headers: { accept: `application/x-other, ${mediaType};q=0.9` } });
    for (const response of [byQuery, byAccept]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(mediaType);
      expect(response.headers.get('vary')).toContain('Accept');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    const [a, b] = await Promise.all([byQuery.arrayBuffer(), byAccept.arrayBuffer()]);
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    await problemOf(await app.get(`${path}?format=${format}`, { tenant: 'lake' }), 'not-found');
  });

  it('gives JSON where anything will do, and names the forms that there are', async () => {
    const any = await app.get(`/v1/assessments/${report.id}`, { headers: { accept: '*/*' } });
    expect(any.headers.get('content-type')).toBe('application/json');
    const body = await problemOf(await app.get(`/v1/assessments/${report.id}?format=docx`), 'invalid-request');
    expect(pointersOf(body)).toEqual(['/format']);
    expect(JSON.stringify(body.errors)).toContain('xlsx');
  });

  it('lets a page load nothing and run nothing', async () => {
    const page = await app.get(`/v1/assessments/${report.id}?format=html`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toMatch(/<script|src="http|href="http[^"]*\.css/);
  });
});

describe('the calendar of a kept organization', () => {
  type Entry = { uid: string; status: string | null; sequence: number; on: string };
  const entries = async (id: string): Promise<Map<string, Entry>> => {
    const calendar = new ICAL.Component(ICAL.parse(await (await app.get(`/v1/assessments/${id}?format=ics`)).text()));
    return new Map(
      calendar.getAllSubcomponents('vevent').map((event) => {
        const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
        const uid = text('uid') ?? '';
        return [uid, { uid, status: text('status'), sequence: Number(text('sequence')), on: text('dtstart') ?? '' }];
      }),
    );
  };

  it('keeps the ids of its entries, and cancels what is met since the report before', async () => {
    const { id: organizationId, path } = await app.create<{ id: string }>('/v1/organizations', hospital);
    await app.put(`${path}/vendors`, { vendors: [exposedRow('AP-1')] });
    const assess = () => app.create<Answer>('/v1/assessments', { asOf: '2026-05-01', organizationId });
    const first = await entries((await assess()).id);
    app.clock.now = new Date(Date.parse(app.clock.now) + 60_000).toISOString();
    const again = await entries((await assess()).id);
    expect([...again.keys()]).toEqual([...first.keys()]);
    for (const [uid, { sequence }] of again) expect(sequence).toBeGreaterThan(first.get(uid)!.sequence);

    await app.create(`${path}/notices`, {
      dutyId: 'us.hipaa.individual',
      breachId: exposedRow('AP-1').incidents[0]!.breachId,
      vendor: { externalId: 'AP-1' },
      on: '2026-04-20',
    });
    app.clock.now = new Date(Date.parse(app.clock.now) + 60_000).toISOString();
    const after = await entries((await assess()).id);
    const cancelled = [...after.values()].filter(({ status }) => status === 'CANCELLED');
    expect(cancelled).toHaveLength(1);
    expect(first.has(cancelled[0]!.uid)).toBe(true);
    expect(cancelled[0]!.sequence).toBeGreaterThan(again.get(cancelled[0]!.uid)!.sequence);
  });
});
