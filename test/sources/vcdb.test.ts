import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Breach } from '../../domain/breach/breach.ts';
import { contributionSchema } from '../../domain/breach/contribution.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { type VcdbRecords, vcdbRecords } from '../../domain/vcdb/vcdbRecords.ts';
import type { VcdbFile, VcdbRow } from '../../domain/vcdb/vcdbRow.ts';
import { vcdbRowsOf, vcdbText } from '../../domain/vcdb/vcdbText.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { readVcdb } from '../../functions/sources/vcdb/readVcdb.ts';

const today = '2026-11-22';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readVcdb('incidents.jsonl', bytesOf(text), today);

/** An incident as the database writes it, made up. */
const incident = (changes: object = {}) => ({
  schema_version: '1.3.4',
  incident_id: '0A1B2C3D-0000-4000-8000-000000000001',
  summary: 'A laptop was  stolen\nfrom a car.',
  reference: 'https://example.org/a; a newspaper; https://example.org/b',
  security_incident: 'Confirmed',
  victim: { victim_id: 'Quillfeather Clinic', industry: '621111', country: ['US'], state: 'OR' },
  actor: { external: { variety: ['Unknown'] } },
  action: { physical: { variety: ['Theft'], vector: ['Personal vehicle'] } },
  attribute: {
    confidentiality: { data_disclosure: 'Potentially', data_total: 1234, data: [{ variety: 'Medical' }] },
  },
  timeline: { incident: { year: 2014, month: 2, day: 3 } },
  plus: { analysis_status: 'Finalized', created: '2014-05-01T00:00:00Z', modified: '2015-03-03T00:28:41Z' },
  ...changes,
});
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const lines = (...incidents: object[]) => incidents.map((i) => JSON.stringify(i)).join('\n');

/** The same in pieces of any length. */
async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe('reading incidents of the VERIS Community Database', () => {
  it('takes what is used of a record and tidies it', async () => {
    const { file, newest, rejected, warnings } = await read(lines(incident()));
    expect(rejected).toEqual([]);
    expect(warnings).toEqual([]);
    expect(newest).toBe('2015-03-03');
    expect(file.importedOn).toBe(today);
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.rows).toEqual([
      {
        line: 1,
        id: '0a1b2c3d-0000-4000-8000-000000000001',
        summary: 'A laptop was stolen from a car.',
        references: ['https://example.org/a', 'https://example.org/b'],
        standing: 'confirmed',
        confidence: null,
        analysis: 'Finalized',
        victim: { name: 'Quillfeather Clinic', industry: '621111', countries: ['US'], state: 'OR', others: [] },
        partner: null,
        actions: [{ kind: 'physical', varieties: ['Theft'], vectors: ['Personal vehicle'] }],
        data: { disclosure: 'potentially', total: 1234, varieties: ['Medical'] },
        occurred: { date: '2014-02-03', precision: 'day' },
        changedOn: '2015-03-03',
      },
    ]);
    expect(vcdbRowsOf(vcdbText(file.rows))).toEqual(file.rows);
  });

  it('reads one incident a line and a JSON array alike, in pieces of any length', async () => {
    const all = [incident(), incident({ incident_id: id(2), summary: 'Brackets ]} and "quotes\\" é' })];
    const asArray = bytesOf(JSON.stringify(all, null, 1));
    const expected = (await read(lines(...all))).file.rows.map((row) => ({ ...row, line: 0 }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: asArray.length }), async (length) => {
        const { file, rejected } = await readVcdb('vcdb.json', inPieces(asArray, length), today);
        expect(rejected).toEqual([]);
        expect(file.rows.map((row) => ({ ...row, line: 0 }))).toEqual(expected);
        expect(file.rows[1]?.line).toBeGreaterThan(file.rows[0]?.line ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('rejects a record that is damaged or lacks what is needed, with its line and the reason, and keeps the others', async () => {
    const { victim: _, ...withoutVictim } = incident({ incident_id: id(3) });
    const text = [
      JSON.stringify(incident()),
      JSON.stringify(incident({ incident_id: id(2) })).slice(0, 300),
      '',
      JSON.stringify(withoutVictim),
      JSON.stringify(incident({ incident_id: id(4), victim: { victim_id: 'X', industry: 'health', country: ['US'] } })),
      JSON.stringify(incident({ incident_id: id(5), security_incident: 'Maybe' })),
      JSON.stringify(incident({ incident_id: '../5' })),
      '[1]',
    ].join('\r\n');
    const { file, rejected } = await read(text);
    expect(file.rows.map((row) => row.line)).toEqual([1]);
    expect(rejected.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
    const [cut, missing, industry, standing, wrongId, list] = rejected.map(({ reason }) => reason);
    expect(cut).toMatch(/not JSON/);
    expect(missing).toMatch(/incident 00000000-.*3: \/victim: /);
    expect(industry).toMatch(/\/victim\/industry: a NAICS number/);
    expect(standing).toMatch(/\/security_incident: "Maybe" is not known: one of Confirmed, Suspected/);
    expect(wrongId).toMatch(/\/incident_id: letters, digits/);
    expect(list).toMatch(/expected object/);
  });

  it('reports an array that was cut off as one rejected record', async () => {
    const text = JSON.stringify([incident(), incident({ incident_id: id(2) })]);
    const { file, rejected } = await read(text.slice(0, text.length - 50));
    expect(file.rows).toHaveLength(1);
    expect(rejected).toHaveLength(1);
  });

  it('warns of values that it does not know, each once with its number and first line', async () => {
    const odd = {
      victim: { victim_id: 'Quillfeather Clinic', industry: '62', country: ['US'], state: 'Conneticut' },
      action: { sorcery: { variety: ['Curse'] } },
      confidence: 'Sure',
      attribute: { confidentiality: { data_disclosure: 'Perhaps', data_total: -1, data: [{ variety: 'Aura' }] } },
      timeline: { incident: { year: 2013, month: 2, day: 30 } },
    };
    const { file, warnings } = await read(
      lines(incident(), incident({ incident_id: id(2), ...odd }), incident({ incident_id: id(3), ...odd })),
    );
    expect(warnings).toEqual([
      'the confidence "Sure" is not known and was not used (2 times, first on line 2)',
      'the state "Conneticut" is not known and was not used (2 times, first on line 2)',
      'the cause "sorcery" is not known and was not used (2 times, first on line 2)',
      'the data_disclosure "Perhaps" is not known and is taken as unknown (2 times, first on line 2)',
      'the data variety "Aura" is not known: it gives no data type (2 times, first on line 2)',
      'a data_total that is no count of 1 or more was not used (2 times, first on line 2)',
      'a day of an incident that does not exist was not used (2 times, first on line 2)',
    ]);
    expect(file.rows[1]).toMatchObject({ occurred: { date: '2013-02', precision: 'month' }, actions: [] });
  });

  it('takes the country "UM", a slip, as the United States, and says so', async () => {
    const victim = { victim_id: 'Quillfeather Clinic', industry: '62', country: ['UM'], state: 'OR' };
    const { file, warnings } = await read(
      lines(incident({ victim }), incident({ incident_id: id(2), victim: { ...victim, country: ['UM', 'US'] } })),
    );
    expect(file.rows.map((row) => [row.victim.countries, row.victim.state])).toEqual([
      [['US'], 'OR'],
      [['US'], 'OR'],
    ]);
    expect(warnings).toEqual([
      'the country "UM" (islands without inhabitants) is taken as US (2 times, first on line 1)',
    ]);
    const { contributions } = vcdbRecords([file], { index, breaches: [] });
    expect([...contributions.values()].map(({ about }) => about?.vendorId)).toEqual([
      'org-quillfeather-clinic',
      'org-quillfeather-clinic',
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), /it holds no record.*vcdb\.json\.zip/],
    [
      'a ZIP archive',
      new Uint8Array([0x50, 0x4b, 3, 4, 0]),
      /is a ZIP archive: only unpacked files are read\. Unpack it/,
    ],
    ['a web page', bytesOf('<!doctype html>\n<title>404</title>'), /none of its 2 records is an incident/],
    ['another encoding', new Uint8Array([0x7b, 0xff, 0xfe]), /it is not UTF-8/],
  ])('refuses %s and says what to do', async (_, bytes, message) => {
    await expect(readVcdb('file', bytes, today)).rejects.toThrow(
      expect.objectContaining({ name: 'UnreadableFile', message: expect.stringMatching(message) }),
    );
  });
});

const rowOf = (changes: Partial<VcdbRow> & { id: string }): VcdbRow => ({
  line: 1,
  summary: 'A laptop was stolen from a car.',
  references: ['https://example.org/a'],
  standing: 'confirmed',
  confidence: null,
  analysis: 'Finalized',
  victim: { name: 'Quillfeather Clinic', industry: '621111', countries: ['US'], state: 'OR', others: [] },
  partner: null,
  actions: [{ kind: 'physical', varieties: ['Theft'], vectors: [] }],
  data: { disclosure: 'yes', total: 1234, varieties: ['Medical', 'Personal'] },
  occurred: { date: '2014-02-03', precision: 'day' },
  changedOn: '2015-03-03',
  ...changes,
});
const fileOf = (rows: VcdbRow[], changes: Partial<VcdbFile> = {}): VcdbFile => ({
  sha256: 'a'.repeat(64),
  importedOn: today,
  rows,
  ...changes,
});

/** The breach of one report to the federal portal, as the portal's own records have it. */
const reported = (report: string, value: object, vendorId = 'org-quillfeather-clinic'): Breach => ({
  id: report,
  title: 'A report',
  vendorId,
  aliases: [],
  weakAliases: [],
  kind: 'theft',
  status: 'closed',
  checkedOn: today,
  openQuestions: [],
  notes: [],
  claims: [
    {
      field: 'hhsReport',
      value: { entity: 'Quillfeather Clinic, Inc.', state: 'OR', placeholder: false, report, ...value },
      source: { kind: 'regulator', publisher: 'HHS', url: 'https://example.org', retrievedOn: today },
      confidence: 'high',
    },
  ],
});
const vendors = [
  vendorSchema.parse({ id: 'acme-billing', name: 'Acme Billing, Inc.', types: [], status: 'vendor' }),
  vendorSchema.parse({
    id: 'org-quillfeather-clinic',
    name: 'Quillfeather Clinic, Inc.',
    types: [],
    status: 'reported',
  }),
];
const index = buildVendorIndex(vendors);
const none = { index: buildVendorIndex([]), breaches: [] };
const breachOf = (records: VcdbRecords, rowId: string) => records.contributions.get(`vcdb-${rowId}`);

describe('records of the VERIS Community Database', () => {
  it('makes a breach at the victim, every claim with its source, licence and digest', () => {
    const { vendors: made, contributions } = vcdbRecords([fileOf([rowOf({ id: 'x1' })])], none);
    expect(made).toEqual([
      expect.objectContaining({ id: 'org-quillfeather-clinic', name: 'Quillfeather Clinic', status: 'reported' }),
    ]);
    const { about, claims } = contributions.get('vcdb-x1') ?? { claims: [] };
    expect(about).toMatchObject({
      title: 'Quillfeather Clinic (OR): theft (2014)',
      vendorId: 'org-quillfeather-clinic',
      kind: 'theft',
      checkedOn: today,
    });
    expect(about?.notes.join()).toMatch(/VERIS Community Database.*CC BY-SA 4\.0/);
    expect(claims.map(({ field, value }) => [field, value])).toEqual([
      ['occurrence.from', { date: '2014-02-03', precision: 'day' }],
      ['individuals', { count: 1234, qualifier: 'as-reported' }],
      ['dataTypes', ['diagnosis-treatment', 'name']],
      ['vector', 'physical: theft'],
      ['statement', 'A laptop was stolen from a car.'],
    ]);
    for (const claim of claims)
      expect(claim).toMatchObject({
        confidence: 'medium',
        source: {
          kind: 'reprint',
          publisher: 'VERIS Community Database',
          url: 'https://example.org/a',
          published: { date: '2015-03-03', precision: 'day' },
          retrievedOn: today,
          sha256: 'a'.repeat(64),
        },
      });
  });

  it('trusts less what is suspected or doubted, and takes no near miss', () => {
    const rows = [
      rowOf({ id: 'a', standing: 'suspected' }),
      rowOf({ id: 'b', confidence: 'low' }),
      rowOf({ id: 'c', analysis: 'Needs review' }),
      rowOf({ id: 'd', standing: 'near-miss' }),
      rowOf({ id: 'e', analysis: 'Ineligible' }),
    ];
    const records = vcdbRecords([fileOf(rows)], none);
    const confidences = ['a', 'b', 'c'].map((rowId) => breachOf(records, rowId)?.claims[0]?.confidence);
    expect(confidences).toEqual(['low', 'low', 'low']);
    expect(records.left['not an incident (near miss, false positive or ineligible)']).toBe(2);
  });

  it('counts people only where records are about people, and knows the stand-in of the federal portal', () => {
    const secrets = { disclosure: 'yes', total: 7, varieties: ['Secrets'] } as const;
    const standIn = { disclosure: 'yes', total: 501, varieties: ['Medical'] } as const;
    const portal = 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf';
    const records = vcdbRecords(
      [
        fileOf([
          rowOf({ id: 'a', data: { ...secrets, varieties: ['Secrets'] } }),
          rowOf({ id: 'b', data: { ...standIn, varieties: ['Medical'] }, references: [portal] }),
        ]),
      ],
      none,
    );
    const people = (rowId: string) => breachOf(records, rowId)?.claims.find((c) => c.field === 'individuals')?.value;
    expect(people('a')).toBeUndefined();
    expect(people('b')).toEqual({ count: 501, qualifier: 'placeholder' });
  });

  it('leaves out a victim without a name of its own', () => {
    const victims = ['Unknown', '', 'Dental Office', 'Unnamed Hospital', 'n/a'];
    const rows = victims.map((name, i) =>
      rowOf({ id: `u${i}`, victim: { name, industry: '62', countries: [], state: null, others: [] } }),
    );
    const records = vcdbRecords([fileOf(rows)], none);
    expect(records.contributions.size).toBe(0);
    expect(records.left['victim not named']).toBe(victims.length);
  });

  it('takes the partner where notes and summary both name it, and the victim as affected', () => {
    const row = rowOf({
      id: 'p',
      summary: 'Its biller Acme Billing left the files open.',
      partner: { names: [], notes: 'Acme Billing, Inc.' },
    });
    const records = vcdbRecords([fileOf([row])], { index, breaches: [] });
    expect(breachOf(records, 'p')?.about).toMatchObject({
      vendorId: 'acme-billing',
      title: 'Acme Billing, Inc., for Quillfeather Clinic (OR): theft (2014)',
    });
    expect(breachOf(records, 'p')?.claims).toContainEqual(
      expect.objectContaining({ field: 'affected', value: { name: 'Quillfeather Clinic', state: 'OR' } }),
    );
    expect(records.vendors).toEqual([]);
  });

  it('does not take the partner from notes that the summary knows nothing of, and says that it is not named', () => {
    const row = rowOf({ id: 'p', partner: { names: [], notes: 'Medi-Waste Disposal' } });
    const records = vcdbRecords([fileOf([row])], none);
    expect(breachOf(records, 'p')?.about).toMatchObject({
      vendorId: 'org-quillfeather-clinic',
      openQuestions: [expect.stringContaining('does not name it for certain')],
    });
  });

  it('leaves out victims outside health care but for what a partner did who sells to it', () => {
    const shop = { name: 'Zorblatt Shoes', industry: '448210', countries: ['US'], state: 'TX', others: [] };
    const named = (notes: string) => ({
      victim: shop,
      partner: { names: [], notes },
      summary: `${notes} lost it.`,
      data: { disclosure: 'yes' as const, total: 9, varieties: ['Payment'] },
    });
    const rows = [
      rowOf({ id: 'a', victim: shop }),
      rowOf({ id: 'b', ...named('Acme Billing, Inc.') }),
      rowOf({ id: 'c', ...named('Wobblecart Couriers') }),
      rowOf({ id: 'd', ...named('Wobblecart Couriers'), summary: 'A courier lost it.' }),
    ];
    const { contributions, left } = vcdbRecords([fileOf(rows)], { index, breaches: [] });
    expect([...contributions.keys()]).toEqual(['vcdb-b']);
    expect(left).toMatchObject({
      'neither health care nor a business partner': 1,
      'victim and data outside health care, and the business partner is no vendor known': 1,
      'victim outside health care, and the business partner is not named for certain': 1,
    });
  });

  it('does not take an organization abroad for the one of that name in the United States', () => {
    const abroad = { name: 'Quillfeather Clinic', industry: '62', countries: ['GB'], state: null, others: [] };
    const { contributions } = vcdbRecords([fileOf([rowOf({ id: 'g', victim: abroad })])], { index, breaches: [] });
    expect(contributions.get('vcdb-g')?.about?.vendorId).toBe('org-quillfeather-clinic-gb');
  });

  it('takes the version changed last', () => {
    const older = fileOf([rowOf({ id: 'v', changedOn: '2014-01-01', summary: 'old' })], { importedOn: '2026-01-01' });
    const newer = fileOf([rowOf({ id: 'v', summary: 'new' })], { sha256: 'b'.repeat(64), importedOn: '2026-02-01' });
    const claims = vcdbRecords([newer, older], none).contributions.get('vcdb-v')?.claims ?? [];
    expect(claims.at(-1)).toMatchObject({
      value: 'new',
      source: { sha256: 'b'.repeat(64), retrievedOn: '2026-02-01' },
    });
  });
});

describe('the same event in a federal report', () => {
  const told = (rows: VcdbRow[], ...breaches: Breach[]) => vcdbRecords([fileOf(rows)], { index, breaches });

  it('is told within that report where name, state and count agree', () => {
    const { contributions, joined, successors } = told(
      [rowOf({ id: 'a' })],
      reported('hhs-1', { submittedOn: '2014-04-01', count: 1234 }),
    );
    expect([...contributions.keys()]).toEqual(['hhs-1']);
    expect(contributions.get('hhs-1')?.about).toBeUndefined();
    expect(joined).toEqual([{ incidentId: 'a', breachId: 'hhs-1', because: 'same name, state and count (1234)' }]);
    expect([...successors]).toEqual([['vcdb-a', 'hhs-1']]);
  });

  it('is told there too where the database has no count, the time fits and the breach type does', () => {
    const uncounted = rowOf({ id: 'a', data: null });
    const value = { submittedOn: '2014-04-01', count: 5000, breachType: 'Theft' };
    expect(told([uncounted], reported('hhs-1', value)).joined).toHaveLength(1);
    expect(told([uncounted], reported('hhs-1', { ...value, breachType: 'Hacking/IT Incident' })).joined).toEqual([]);
    expect(told([uncounted], reported('hhs-1', { ...value, submittedOn: '2014-02-02' })).joined).toEqual([]);
    expect(told([uncounted], reported('hhs-1', { ...value, submittedOn: '2015-03-10' })).joined).toHaveLength(1);
    expect(told([uncounted], reported('hhs-1', { ...value, submittedOn: '2015-03-11' })).joined).toEqual([]);
    expect(told([uncounted], reported('hhs-1', { ...value, state: 'WA' })).joined).toEqual([]);
  });

  it.each([
    ['two reports fit', [rowOf({ id: 'a' })], ['hhs-1', 'hhs-2'], 1234],
    ['two incidents fit', [rowOf({ id: 'a' }), rowOf({ id: 'b' })], ['hhs-1'], 1234],
    ['the counts differ', [rowOf({ id: 'a' })], ['hhs-1'], 1300],
  ])('is left to a person where %s, and stands by itself meanwhile', (_, rows, reports, count) => {
    const breaches = reports.map((r, i) =>
      reported(r, { submittedOn: `2014-04-0${i + 1}`, count, breachType: 'Theft' }),
    );
    const { contributions, joined, review } = told(rows, ...breaches);
    expect(joined).toEqual([]);
    expect([...contributions.keys()]).toEqual(rows.map((row) => `vcdb-${row.id}`));
    expect(review.map((r) => r.candidates)).toEqual(rows.map(() => reports));
    expect(contributions.get('vcdb-a')?.about?.openQuestions[0]).toMatch(/May be the event of breach hhs-1/);
  });

  const at = (state: string | null, name = 'Quillfeather Clinic', countries = ['US']) => ({
    victim: { name, industry: '62', countries, state, others: [] },
  });
  const daysOf = (records: VcdbRecords) =>
    records.contributions.get('hhs-1')?.claims.flatMap((c) => (c.field === 'occurrence.from' ? c.value.date : []));

  it.each([
    ['on the day of the report', '2014-04-01', true, ['2014-04-01']],
    ['on the day after', '2014-04-02', true, []],
    ['200 days after', '2014-10-18', true, []],
    ['201 days after', '2014-10-19', false, undefined],
  ])('with its count, dated %s (%s), is told there: %s, with the days %j', (_, date, isTold, days) => {
    const row = rowOf({ id: 'a', occurred: { date, precision: 'day' } });
    const records = told([row], reported('hhs-1', { submittedOn: '2014-04-01', count: 1234 }));
    expect(records.joined).toHaveLength(isTold ? 1 : 0);
    expect(daysOf(records)).toEqual(days);
    // Outside the window it is a question, not silence.
    expect(records.review.map((r) => r.candidates)).toEqual(isTold ? [] : [['hhs-1']]);
  });

  it('keeps the month of an incident that may lie before the report, and no month after it', () => {
    const inMonth = (date: string) =>
      told(
        [rowOf({ id: 'a', occurred: { date, precision: 'month' } })],
        reported('hhs-1', { submittedOn: '2014-04-20', count: 1234 }),
      );
    expect(daysOf(inMonth('2014-04'))).toEqual(['2014-04']);
    expect(daysOf(inMonth('2014-05'))).toEqual([]);
  });

  it('prefers the incident that lies before the report, and asks about the one entered later', () => {
    const later = rowOf({ id: 'b', occurred: { date: '2014-05-01', precision: 'day' } });
    const { joined, review } = told(
      [later, rowOf({ id: 'a' })],
      reported('hhs-1', { submittedOn: '2014-04-01', count: 1234 }),
    );
    expect(joined.map((j) => [j.incidentId, j.breachId])).toEqual([['a', 'hhs-1']]);
    expect(review.map((r) => [r.incidentId, r.candidates])).toEqual([['b', ['hhs-1']]]);
  });

  it('takes no stand-in for a count, whichever way the days lie', () => {
    const standIn = rowOf({
      id: 'a',
      occurred: { date: '2014-04-20', precision: 'day' },
      data: { disclosure: 'yes', total: 501, varieties: ['Medical'] },
    });
    const { joined } = told([standIn], reported('hhs-1', { submittedOn: '2014-04-01', count: 501, placeholder: true }));
    expect(joined).toEqual([]);
  });

  it('is told there without a state of the one or the other, where name and count agree and nothing else fits', () => {
    const value = { submittedOn: '2014-04-01', count: 1234 };
    const because = 'same name and count (1234), and one of them gives no state';
    const joins = (row: VcdbRow, ...breaches: Breach[]) => told([row], ...breaches).joined.map((j) => j.because);
    expect(joins(rowOf({ id: 'a', ...at(null) }), reported('hhs-1', value))).toEqual([because]);
    expect(joins(rowOf({ id: 'a' }), reported('hhs-1', { ...value, state: undefined }))).toEqual([because]);
    const other = reported('hhs-2', { ...value, state: 'WA' });
    expect(joins(rowOf({ id: 'a', ...at(null) }), reported('hhs-1', value), other)).toEqual([]);
    expect(joins(rowOf({ id: 'a', ...at(null, 'Quillfeather Clinic', ['GB']) }), reported('hhs-1', value))).toEqual([]);
  });

  it('is told there under another name of the vendor that reported', () => {
    const trading = vendorSchema.parse({
      id: 'org-gwendolyn-plume',
      name: 'Gwendolyn Plume, MD, PA',
      aliases: ['Plume & Sparrow Podiatry'],
      types: [],
      status: 'reported',
    });
    const report = reported(
      'hhs-1',
      { entity: 'Gwendolyn Plume, MD, PA dba Plume & Sparrow Podiatry', submittedOn: '2014-04-01', count: 1234 },
      trading.id,
    );
    const row = rowOf({ id: 'a', ...at('OR', 'Plume and Sparrow Podiatry') });
    const known = { index: buildVendorIndex([...vendors, trading]), breaches: [report] };
    expect(vcdbRecords([fileOf([row])], known).joined.map((j) => j.breachId)).toEqual(['hhs-1']);
  });

  it.each([
    ['rounded, 2.5 % less', { count: 1234 }, 1204, true],
    ['rounded, more than 2.5 % less', { count: 1234 }, 1203, false],
    ['rounded, in another state', { count: 1234, state: 'WA' }, 1230, true],
    ['rounded, but more than 400 days off', { count: 1234, submittedOn: '2015-03-11' }, 1230, false],
    ['beside a stand-in', { count: 501 }, 510, false],
    ['the same, in another state', { count: 1234, state: 'WA' }, 1234, true],
    ['the same, years before', { count: 1234, submittedOn: '2011-02-03' }, 1234, true],
    ['the same, of a report without a day', { count: 1234, submittedOn: undefined }, 1234, true],
  ])('is asked about where the count is %s', (_, value, total, isAsked) => {
    const row = rowOf({ id: 'a', data: { disclosure: 'yes', total, varieties: ['Medical'] } });
    // A type that does not fit, so that nothing but the count can raise the question.
    const report = reported('hhs-1', { submittedOn: '2014-04-01', breachType: 'Hacking/IT Incident', ...value });
    const { joined, review, contributions } = told([row], report);
    expect(joined).toEqual([]);
    expect(review.map((r) => r.candidates)).toEqual(isAsked ? [['hhs-1']] : []);
    expect(contributions.get('vcdb-a')?.about?.openQuestions).toEqual(
      isAsked ? [expect.stringMatching(/May be the event of breach hhs-1/)] : [],
    );
  });

  it('is not thought of where fewer people than the portal lists were reached', () => {
    const few = rowOf({ id: 'a', data: { disclosure: 'yes', total: 499, varieties: ['Medical'] } });
    const { joined, review } = told(
      [few],
      reported('hhs-1', { submittedOn: '2014-04-01', count: 5000, breachType: 'Theft' }),
    );
    expect([joined, review]).toEqual([[], []]);
  });

  it('names the victim as a customer only, where the report stands within an incident of its vendor', () => {
    const incidentOfVendor = {
      ...reported('hhs-1', { submittedOn: '2014-04-01', count: 1234 }, 'acme-billing'),
      id: 'acme-2014',
    };
    const { contributions } = told([rowOf({ id: 'a' })], incidentOfVendor);
    expect(contributions.get('acme-2014')?.claims.map(({ field, value }) => [field, value])).toEqual([
      ['affected', { name: 'Quillfeather Clinic', state: 'OR', individuals: 1234, report: 'hhs-1' }],
      ['statement', 'A laptop was stolen from a car.'],
    ]);
  });

  it('leaves out what may be an incident that is known of that vendor, for a person to look at', () => {
    const ofVendor: Breach = {
      ...reported('x', {}, 'acme-billing'),
      id: 'acme-2014',
      claims: [
        {
          field: 'occurrence.from',
          value: { date: '2014', precision: 'year' },
          source: { kind: 'press', publisher: 'P', url: 'https://example.org', retrievedOn: today },
          confidence: 'high',
        },
      ],
    };
    const row = rowOf({
      id: 'p',
      summary: 'Acme Billing lost it.',
      partner: { names: ['Acme Billing, Inc.'], notes: null },
    });
    const { contributions, review, left } = told([row], ofVendor);
    expect(contributions.size).toBe(0);
    expect(review).toEqual([expect.objectContaining({ incidentId: 'p', breachId: null, candidates: ['acme-2014'] })]);
    expect(left['may be an incident known already: see the review list']).toBe(1);
  });
});

describe('the order in which files and rows come', () => {
  const anyRow = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    changedOn: fc.constantFrom(null, '2014-01-01', '2015-01-01'),
    summary: fc.constantFrom('one', 'two', null),
    victim: fc
      .constantFrom('Quillfeather Clinic', 'Quillfeather Clinic LLC', 'Brindlewood Hospital', 'Unknown')
      .map((name) => ({ name, industry: '62', countries: ['US'], state: 'OR', others: [] })),
    data: fc.constantFrom(null, { disclosure: 'yes' as const, total: 1234, varieties: ['Medical'] }),
  });
  const anyFiles = fc
    .array(
      fc.array(
        anyRow.map((changes) => rowOf(changes as Partial<VcdbRow> & { id: string })),
        { maxLength: 5 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((files) =>
      files.map((rows, i) => fileOf(rows, { sha256: `${i}`.repeat(64), importedOn: `2026-01-0${1 + (i % 2)}` })),
    );
  const breaches = [
    reported('hhs-1', { submittedOn: '2014-04-01', count: 1234 }),
    reported('hhs-2', { submittedOn: '2014-05-01', count: 900, breachType: 'Theft' }),
  ];

  test('makes no difference, nor does a file that is given twice', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const known = { index, breaches };
        const expected = vcdbRecords(files, known);
        const turned = files.map((file) => ({ ...file, rows: [...file.rows].reverse() })).reverse();
        expect(vcdbRecords([...turned, ...files], { ...known, breaches: [...breaches].reverse() })).toEqual(expected);
      }),
    );
  });
});

const shared = new URL('../../../shared/data/vcdb/vcdb-health-or-partner.jsonl', import.meta.url);

describe.skipIf(!existsSync(shared))('the collected file of 2020 (needs ../shared)', () => {
  const bytes = existsSync(shared) ? readFileSync(shared) : Buffer.from('');

  it('is read whole', async () => {
    const { file, rejected } = await readVcdb('vcdb-health-or-partner.jsonl', inPieces(bytes, 65_536), today);
    expect(rejected).toEqual([]);
    expect(file.rows).toHaveLength(2570);
    expect(file.rows.filter((row) => row.victim.industry.startsWith('62'))).toHaveLength(2341);
    expect(file.rows.filter((row) => row.partner !== null)).toHaveLength(370);
  });

  it('makes vendors and contributions that the store takes', async () => {
    const { file } = await readVcdb('vcdb-health-or-partner.jsonl', bytes, today);
    const records = vcdbRecords([file], none);
    for (const contribution of records.contributions.values())
      expect(contributionSchema.safeParse(contribution).error).toBeUndefined();
    for (const vendor of records.vendors) expect(vendorSchema.parse(vendor)).toEqual(vendor);
    const ids = new Set(records.vendors.map((vendor) => vendor.id));
    expect([...records.contributions.values()].every(({ about }) => about && ids.has(about.vendorId))).toBe(true);
    const left = Object.values(records.left).reduce((sum, n) => sum + n, 0);
    // Two of the rows are versions of one incident.
    expect(records.contributions.size + left).toBe(2569);
    const partner = (words: string) => [...records.contributions.values()].find((c) => c.about?.title.includes(words));
    expect(partner('RevSpring, for University of Pennsylvania')?.about?.vendorId).toBe('org-revspring');
    // Beside it stands "Medi-Waste Disposal", which belongs to another record.
    expect(partner('Jersey City Medical Center')?.about?.vendorId).toBe('org-jersey-city-medical-center');
  });
});
