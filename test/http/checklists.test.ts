import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Checklist } from '../../domain/checklists/checklist.ts';
import type { Checklists } from '../../functions/verbs/checklists.ts';
import { type Answer, careCloud, exposedRow, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

/** What the notices of a report must contain, beside what is known for them. */
let app: TestApp;
let report: Answer;
const hostile = '=HYPERLINK("x")<script>alert(1)</script>\u202e & Co';
beforeAll(async () => {
  app = await makeTestApp();
  report = await app.assess([
    exposedRow('AP-1', { dataTypes: ['name', 'diagnosis-treatment'], vendorDiscoveredOn: '2026-03-16' }),
    { ...exposedRow('AP-2'), name: hostile, incidents: [{ breachId: careCloud, residents: { 'US-CA': 700 } }] },
    { externalId: 'AP-3', name: 'CareCloud, Inc.' },
  ]);
});

const address = (query: string) => `/v1/assessments/${report.id}/checklists?${query}`;
const read = async (query: string): Promise<Checklists> => {
  const response = await app.get(address(query));
  expect(response.status).toBe(200);
  return (await response.json()) as Checklists;
};
const one = async (query: string): Promise<Checklist> => {
  const { items } = await read(query);
  expect(items).toHaveLength(1);
  return items[0] as Checklist;
};
const itemOf = (list: Checklist, key: string) => list.items.find((item) => item.key === key);

describe('a checklist', () => {
  it('is there for each duty that is owed, or may be, and has a list, also for the vendor’s own', async () => {
    const { items, notice, assessment } = await read('row=0');
    const duties = report.vendors[0]?.exposures.flatMap((exposure) => exposure.duties) ?? [];
    const listed = duties.filter(
      ({ answer, content }) => content?.length && (answer === 'due' || answer === 'undetermined'),
    );
    expect(items.map(({ dutyId }) => dutyId)).toEqual(listed.map(({ dutyId }) => dutyId));
    expect(items.map(({ owedBy }) => owedBy)).toContain('vendor');
    for (const [i, { items: lines }] of items.entries())
      expect(lines.map(({ text }) => text)).toEqual(listed[i]?.content);
    expect(notice).toContain('no legal advice');
    expect(assessment).toMatchObject({ id: report.id, asOf: report.asOf, versions: report.versions });
  });

  it('of two incidents that only the organization knows of has the facts of its own one', async () => {
    const own = (vendorNotifiedOn: string, individuals: number) => ({ vendorNotifiedOn, individuals });
    const vendors = [
      { name: 'Zyx Billing', businessAssociate: true, incidents: [own('2026-03-30', 9), own('2026-04-20', 7)] },
    ];
    const { id } = await app.assess(vendors);
    const answer = await app.get(`/v1/assessments/${id}/checklists?row=0&dutyId=us.hipaa.individual`);
    const { items } = (await answer.json()) as Checklists;
    const told = items.map(({ items: lines }) =>
      lines.flatMap(({ known }) => known.map(({ text }) => text)).join('; '),
    );
    expect(told).toEqual([expect.stringContaining('2026-03-30'), expect.stringContaining('2026-04-20')]);
  });

  it('of a doubtful match says that a person has to settle it first', async () => {
    const vendors = [{ name: 'Oracle America, Inc.', businessAssociate: true }];
    const { id, vendors: rows } = await app.assess(vendors);
    const doubtful = rows[0]?.exposures.filter(({ decision }) => decision === 'review') ?? [];
    expect(doubtful).toHaveLength(1);
    const answer = (await (await app.get(`/v1/assessments/${id}/checklists?row=0`)).json()) as Checklists;
    expect(answer.warnings).toEqual([
      expect.stringContaining(`whether "${doubtful[0]?.title}" is an incident of this`),
    ]);
  });

  it('is a document that programs open, whatever letters a name has', async () => {
    const { id } = await app.assess([{ ...exposedRow('AP-1'), name: 'CareCloud, Inc.\ufffe\uffff\u0001' }]);
    const answer = await app.get(`/v1/assessments/${id}/checklists?row=0&format=docx`);
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('CareCloud, Inc.');
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('has each item with its citation, what is known with its source, and whom to ask for the rest', async () => {
    const list = await one('row=0&dutyId=us.hipaa.individual');
    expect(itemOf(list, 'what-happened-with-dates')).toMatchObject({ status: 'to-write' });
    const told = itemOf(list, 'what-happened-with-dates')?.known ?? [];
    expect(told.find(({ fact }) => fact === 'vendorDiscoveredOn')).toEqual({
      need: 'discovered',
      fact: 'vendorDiscoveredOn',
      text: 'the vendor discovered it: 2026-03-16',
      sources: [{ text: 'stated by the organization, in its list or its record' }],
      conflicts: [],
    });
    expect(told.find(({ fact }) => fact === 'occurrence.from')?.sources[0]?.text).toMatch(/\w/);
    const kinds = itemOf(list, 'kinds-of-data');
    expect(kinds).toMatchObject({ status: 'known', missing: [] });
    expect(kinds?.known[0]?.text).toBe('name, diagnosis-treatment');
    expect(itemOf(list, 'contact')).toMatchObject({
      status: 'missing',
      known: [],
      missing: [{ need: 'notifierContact', ask: ['privacy officer'] }],
    });
    expect(itemOf(list, 'protective-steps')).toMatchObject({ status: 'to-write', known: [] });
    for (const item of list.items) {
      expect(item.citation.text).toBe('45 CFR 164.404');
      expect(item.citation.source).toMatch(/^\d+ FR \d+/);
    }
    expect(Object.values(list.counts).reduce((a, b) => a + b)).toBe(list.items.length);
  });

  it('takes the organization’s own number, and never the vendor’s total, for its people', async () => {
    const known = await one('row=0&dutyId=us.hipaa.hhs-500');
    expect(itemOf(known, 'people-affected')?.known).toMatchObject([{ fact: 'individuals', text: '1,200 people' }]);
    const { items } = await read('row=2');
    const letters = items.find(({ dutyId }) => dutyId === 'us.hipaa.hhs-500') as Checklist;
    expect(itemOf(letters, 'people-affected')).toMatchObject({ status: 'missing', known: [] });
    expect(itemOf(letters, 'people-affected')?.missing[0]).toMatchObject({
      facts: ['individuals'],
      ask: ['vendor', 'privacy officer'],
    });
  });

  it('asks the vendor for what the vendor’s own notice needs', async () => {
    const list = await one('row=0&dutyId=us.hipaa.ba-to-ce');
    expect(list.owedBy).toBe('vendor');
    for (const { missing } of list.items)
      for (const { ask } of missing)
        expect(ask.filter((who) => who !== 'vendor' && who !== 'forensic firm')).toEqual([]);
  });

  it('counts the people of its State, and says whether an item with a condition is asked for', async () => {
    const { items } = await read('row=1');
    const letters = items.find(({ dutyId }) => dutyId === 'us.ca.individual') as Checklist;
    const numbers = letters.items.filter(({ applies }) => applies !== undefined);
    expect(numbers.map(({ applies }) => applies).length).toBeGreaterThan(0);
    for (const { applies } of numbers) expect(['yes', 'open']).toContain(applies);
    expect(letters.items.map(({ citation }) => citation.url)).not.toContain(null);
  });

  it('is found by the vendor’s id, its name and the incident', async () => {
    const byRow = (await read('row=0')).items;
    expect((await read('externalId=AP-1')).items).toEqual(byRow);
    expect((await read(`externalId=AP-1&breachId=${careCloud}`)).items).toEqual(byRow);
    expect((await read(`vendor=CARECLOUD%20INC&breachId=${careCloud}`)).items.map(({ row }) => row)).toEqual(
      expect.arrayContaining([0, 2]),
    );
    expect((await read('externalId=nobody')).items).toEqual([]);
    expect((await read('row=0&dutyId=us.none')).items).toEqual([]);
  });

  it.each([
    ['', ['/row']],
    ['dutyId=us.hipaa.individual', ['/row']],
    ['row=x', ['/row']],
    ['row=0&format=pdf', ['/format']],
    ['row=0&row=1', ['/row']],
  ])('is not asked for by "%s"', async (query, pointers) => {
    expect(pointersOf(await problemOf(await app.get(address(query)), 'invalid-request'))).toEqual(pointers);
  });
});

describe('a checklist to complete', () => {
  it('is a page that is complete in itself, with days that nobody can misread', async () => {
    const response = await app.get(address('row=1&format=html'));
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename="checklists-\d{4}-\d\d-\d\d\.html"$/,
    );
    expect(page).not.toMatch(/<script|\u202e|src=/);
    expect(page).toContain('=HYPERLINK(&quot;x&quot;)&lt;script&gt;');
    const words = page.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]*>/g, ' ');
    // The law's version is a name, though it looks like a day.
    expect(words.replaceAll(report.versions.law, '')).not.toMatch(/\b20\d\d-\d\d-\d\d\b(?!T)/);
    for (const text of ['no legal advice', report.versions.law, report.id, '____']) expect(words).toContain(text);
  });

  it('is a document with the same words, whatever names hold', async () => {
    const read = async () => {
      const response = await app.get(address('row=1&format=docx'));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="checklists-[\d-]+\.docx"$/);
      return new Uint8Array(await response.arrayBuffer());
    };
    const bytes = await read();
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
    expect(xml).toContain('=HYPERLINK(&quot;x&quot;)&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(xml).not.toContain('\u202e');
    const words = xml.replaceAll(/<[^>]*>/g, ' ');
    for (const item of (await one('row=1&dutyId=us.hipaa.individual')).items)
      expect(words).toContain(item.text.replaceAll('"', '&quot;'));
    for (const text of ['no legal advice', report.id, 'ask the vendor']) expect(words).toContain(text);
    expect(strFromU8(parts['docProps/core.xml'] as Uint8Array)).toContain(report.createdAt);
    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    expect(await read()).toEqual(bytes);
  });

  it('of one duty bears its name', async () => {
    const response = await app.get(address('row=0&dutyId=us.hipaa.individual&format=docx'));
    expect(response.headers.get('content-disposition')).toContain('checklist-us.hipaa.individual-');
  });
});
