import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Breach, breachSchema, type Claim } from '../../domain/breach/breach.ts';
import { contributionSchema } from '../../domain/breach/contribution.ts';
import type { Filing, FilingsFile } from '../../domain/filings/filing.ts';
import { type FilingRecords, filingRecords } from '../../domain/filings/filingRecords.ts';
import { filingsOf, filingsText } from '../../domain/filings/filingsText.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import { readFilings } from '../../functions/sources/sec-8k/readFilings.ts';

/**
 * The files in test/cases/sec are made by hand after EDGAR's formats. Of the filing of UnitedHealth Group on Change
 * Healthcare they bear what is publicly known (number, day, item); the other filings in them are made up.
 */
const cases = new URL('../cases/sec/', import.meta.url);
const today = '2026-11-22';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readCase = (name: string) => readFilings(name, readFileSync(new URL(name, cases)), today);
const textOfCase = (name: string) => readFileSync(new URL(name, cases), 'utf8');

const unitedHealth = {
  accession: '0000731766-24-000045',
  form: '8-K',
  items: ['1.05'],
  filedOn: '2024-02-22',
  reportDate: '2024-02-21',
};

describe('reading files of EDGAR', () => {
  it('takes current reports under 1.05, 7.01 and 8.01 of a submissions file and counts what it leaves', async () => {
    const { file, listed, newest, left, rejected, warnings } = await readCase('CIK0000731766.json');
    const registrants = [
      { cik: '0000731766', name: 'UNITEDHEALTH GROUP INC', formerNames: ['UNITED HEALTHCARE CORP'], ticker: 'UNH' },
    ];
    expect(file.filings).toEqual([
      {
        ...unitedHealth,
        registrants,
        url: 'https://www.sec.gov/Archives/edgar/data/731766/000073176624000045/unh-20240221.htm',
      },
      expect.objectContaining({ accession: '0000731766-24-000030', items: ['8.01', '9.01'], registrants }),
    ]);
    expect({ listed, newest, left, rejected }).toEqual({
      listed: 4,
      newest: '2024-02-28',
      left: { otherForms: 1, otherItems: 1 },
      rejected: [],
    });
    expect(warnings).toEqual([expect.stringMatching(/older filings stand in other files.*submissions-001\.json/)]);
    expect(filingsOf(filingsText(file.filings))).toEqual(file.filings);
  });

  it('reads a file of older filings, whose company its name tells; an Item 1.05 of that time is none of ours', async () => {
    const { file, left, warnings } = await readCase('CIK0000731766-submissions-001.json');
    expect(file.filings).toEqual([
      expect.objectContaining({
        accession: '0000731766-15-000010',
        items: ['7.01'],
        reportDate: null,
        registrants: [{ cik: '0000731766', name: null, formerNames: [], ticker: null }],
      }),
    ]);
    expect(left).toEqual({ otherForms: 0, otherItems: 1 });
    expect(warnings).toEqual(['Item 1.05 of a filing before 2023-12-18 is no cybersecurity incident (line 1)']);
    const renamed = readFilings('older.json', bytesOf(textOfCase('CIK0000731766-submissions-001.json')), today);
    await expect(renamed).rejects.toThrow(/this name does not\. Call it as EDGAR does/);
  });

  it.each(['.hdr.sgml', '-index-headers.html', '.txt', '-index.htm'])(
    'reads the same filing out of …%s',
    async (ending) => {
      const { file, listed, newest, rejected, warnings } = await readCase(`0000731766-24-000045${ending}`);
      expect(file.filings).toEqual([
        {
          ...unitedHealth,
          registrants: [
            {
              cik: '0000731766',
              name: 'UNITEDHEALTH GROUP INC',
              formerNames: ending === '-index.htm' ? [] : ['UNITED HEALTHCARE CORP'],
              ticker: null,
            },
          ],
          url: 'https://www.sec.gov/Archives/edgar/data/731766/000073176624000045/0000731766-24-000045-index.htm',
        },
      ]);
      expect({ listed, newest, rejected, warnings }).toEqual({
        listed: 1,
        newest: '2024-02-22',
        rejected: [],
        warnings: [],
      });
    },
  );

  it('takes the first day of Item 1.05, and not the day before', async () => {
    const header = textOfCase('0000731766-24-000045.hdr.sgml');
    const on = (day: string) =>
      readFilings('a.hdr.sgml', bytesOf(header.replace('<FILING-DATE>20240222', `<FILING-DATE>${day}`)), today);
    expect((await on('20231218')).file.filings).toHaveLength(1);
    expect((await on('20231217')).file.filings).toEqual([]);
  });

  it('takes all registrants of a filing that several made together', async () => {
    const second = '<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ZORBLATT HOLDINGS CORP\n<CIK>0000000123\n</SEC-HEADER>';
    const header = textOfCase('0000731766-24-000045.hdr.sgml').replace('</SEC-HEADER>', second);
    const { file } = await readFilings('a.hdr.sgml', bytesOf(header), today);
    expect(file.filings[0]?.registrants.map(({ cik, name }) => [cik, name])).toEqual([
      ['0000000123', 'ZORBLATT HOLDINGS CORP'],
      ['0000731766', 'UNITEDHEALTH GROUP INC'],
    ]);
  });

  it('rejects a filing that cannot be told by number, day or company, with its place, and keeps the others', async () => {
    const json = JSON.parse(textOfCase('CIK0000731766.json'));
    json.filings.recent.accessionNumber[1] = '24-45';
    json.filings.recent.filingDate[2] = '2024-02-30';
    const { file, rejected } = await readFilings('CIK0000731766.json', bytesOf(JSON.stringify(json)), today);
    expect(file.filings).toEqual([]);
    expect(rejected).toEqual([
      { line: 2, reason: 'the accession number "24-45" is not of the form 0000731766-24-000045' },
      { line: 3, reason: '0000731766-24-000030: the filing date "2024-02-30" is no day' },
    ]);
    const nobody = textOfCase('0000731766-24-000045.hdr.sgml').replace('<CIK>0000731766', '<CIK>');
    const { rejected: without } = await readFilings('a.hdr.sgml', bytesOf(nobody), today);
    expect(without[0]?.reason).toMatch(/no Central Index Key/);
  });

  it('warns of an item that it does not know and that may matter', async () => {
    const text = textOfCase('0000731766-24-000045.txt');
    const renamed = text.replace('Material Cybersecurity Incidents', 'Cybersecurity Events');
    const { file, left, warnings } = await readFilings('a.txt', bytesOf(renamed), today);
    expect([file.filings, left.otherItems]).toEqual([[], 1]);
    expect(warnings).toEqual(['the item "Cybersecurity Events" is not known and was not used (line 1)']);
  });

  it.each([
    ['nothing', '', /it is empty/],
    [
      'a web page',
      '<!doctype html><title>Request rate exceeded</title>',
      /no submissions file, no header and no index page/,
    ],
    ['JSON that was cut off', '{"cik": "731766", "filings": {', /it is not JSON, or it was cut off/],
    ['other JSON', '{"facts": {}}', /\/cik: /],
    [
      'columns of unequal length',
      '{"accessionNumber": ["a"], "filingDate": [], "form": ["8-K"]}',
      /the columns must be equally long/,
    ],
    [
      'a header without its form',
      '<SEC-HEADER>\n<ACCESSION-NUMBER>0000731766-24-000045\n',
      /it has no line "CONFORMED/,
    ],
  ])('refuses %s and says what to do', async (_, text, message) => {
    await expect(readFilings('CIK0000731766-submissions-001.json', bytesOf(text), today)).rejects.toThrow(
      expect.objectContaining({ name: 'UnreadableFile', message: expect.stringMatching(message) }),
    );
  });
});

const cik = '0000000123';
const filing = (changes: Partial<Filing> = {}): Filing => ({
  accession: '0000000123-24-000001',
  form: '8-K',
  items: ['1.05'],
  filedOn: '2024-06-10',
  reportDate: '2024-06-05',
  registrants: [{ cik, name: 'ZORBLATT HOLDINGS CORP', formerNames: ['ZORB INC'], ticker: 'ZRB' }],
  url: 'https://www.sec.gov/Archives/edgar/data/123/000000012324000001/zrb.htm',
  ...changes,
});
const fileOf = (filings: Filing[], changes: Partial<FilingsFile> = {}): FilingsFile => ({
  sha256: 'a'.repeat(64),
  importedOn: today,
  filings,
  ...changes,
});
const vendor = (changes: object = {}): Vendor =>
  vendorSchema.parse({
    id: 'quill',
    name: 'Quill Systems, Inc.',
    types: [],
    status: 'vendor',
    registrant: { name: 'Zorblatt Holdings Corp', cik: '123', role: 'parent', source: { publisher: 'SEC' } },
    ...changes,
  });
const breach = (id: string, day: string, vendorId = 'quill', ...more: Claim[]): Breach => ({
  id,
  title: id,
  vendorId,
  aliases: [],
  weakAliases: [],
  kind: 'ransomware',
  status: 'open',
  checkedOn: today,
  openQuestions: [],
  notes: [],
  claims: [
    {
      field: 'publicDisclosed',
      value: { date: day, precision: 'day' },
      source: { kind: 'press', publisher: 'P', url: 'https://example.org', retrievedOn: today },
      confidence: 'high',
    },
    ...more,
  ],
});
const recordsOf = (filings: Filing[], vendors: Vendor[] = [], breaches: Breach[] = []): FilingRecords =>
  filingRecords([fileOf(filings)], { index: buildVendorIndex(vendors), vendors, breaches });
const idsIn = (records: FilingRecords) => [...records.contributions.keys()];

describe('records of EDGAR', () => {
  it('makes a breach of a filing under Item 1.05, and a vendor of its registrant', () => {
    const { vendors, contributions, review } = recordsOf([filing()]);
    expect(vendors).toEqual([
      expect.objectContaining({
        id: 'org-zorblatt-holdings',
        name: 'ZORBLATT HOLDINGS CORP',
        formerNames: [{ name: 'ZORB INC', basis: 'report' }],
        identifiers: { cik },
        registrant: expect.objectContaining({ cik, ticker: 'ZRB', role: 'self' }),
        status: 'reported',
      }),
    ]);
    expect(review).toEqual([]);
    const contribution = contributions.get('sec-0000000123-24-000001');
    expect(contributionSchema.parse(contribution)).toEqual(contribution);
    expect(contribution?.about).toMatchObject({
      title: 'ZORBLATT HOLDINGS CORP: material cybersecurity incident (Form 8-K Item 1.05)',
      vendorId: 'org-zorblatt-holdings',
      status: 'open',
    });
    expect(contribution?.claims).toEqual([
      {
        field: 'sec.filing',
        value: {
          form: '8-K',
          item: '1.05',
          registrant: 'ZORBLATT HOLDINGS CORP',
          filed: { date: '2024-06-10', precision: 'day' },
          eventDate: { date: '2024-06-05', precision: 'day' },
          accession: '0000000123-24-000001',
        },
        source: {
          kind: 'filing',
          publisher: 'SEC EDGAR',
          url: filing().url,
          published: { date: '2024-06-10', precision: 'day' },
          retrievedOn: today,
          sha256: 'a'.repeat(64),
        },
        confidence: 'high',
      },
    ]);
  });

  it.each([
    ['2024-04-11', 'known-1'],
    ['2024-04-10', 'sec-0000000123-24-000001'],
    ['2024-10-08', 'known-1'],
    ['2024-10-09', 'sec-0000000123-24-000001'],
  ])('takes it for the incident of a company of the registrant that became known on %s: %s', (day, id) => {
    const { contributions } = recordsOf([filing()], [vendor()], [breach('known-1', day)]);
    expect([...contributions.keys()]).toEqual([id]);
    expect(contributions.get(id)?.about === undefined).toBe(id === 'known-1');
  });

  it('takes none of several incidents that fit, and takes that one which lists the filing', () => {
    const two = [breach('known-1', '2024-06-01'), breach('known-2', '2024-06-20')];
    const { contributions, review } = recordsOf([filing()], [vendor()], two);
    expect(contributions.size).toBe(0);
    expect(review).toEqual([
      expect.objectContaining({
        kind: 'which-incident',
        candidates: ['known-1', 'known-2'],
        accession: filing().accession,
      }),
    ]);
    const listing: Claim = {
      field: 'sec.filing',
      value: { form: '8-K', filed: { date: '2024-06-10', precision: 'day' } },
      source: { kind: 'press', publisher: 'P', url: 'https://example.org', retrievedOn: today },
      confidence: 'high',
    };
    const listed = [breach('known-1', '2024-06-01'), breach('known-2', '2024-06-20', 'quill', listing)];
    expect(idsIn(recordsOf([filing()], [vendor()], listed))).toEqual(['known-2']);
  });

  it('never takes a stolen laptop or stray paper for the incident', () => {
    const theft = { ...breach('known-1', '2024-06-01'), kind: 'theft' };
    const both = recordsOf([filing()], [vendor()], [theft, breach('known-2', '2024-06-20')]);
    expect(idsIn(both)).toEqual(['known-2']);
    expect(idsIn(recordsOf([filing()], [vendor()], [theft]))).toEqual(['sec-0000000123-24-000001']);
  });

  it('leaves it to a person where only a company of the same name, without a number, had an incident in that time', () => {
    const namesake = vendor({ id: 'org-zorblatt-holdings', name: 'Zorblatt Holdings Corp', registrant: undefined });
    const ofNamesake = [breach('hhs-1', '2024-06-20', 'org-zorblatt-holdings')];
    const near = recordsOf([filing()], [namesake], ofNamesake);
    expect([idsIn(near), near.review.map((one) => one.candidates)]).toEqual([[], [['hhs-1']]]);
    const { vendors, contributions } = recordsOf([filing()], [namesake]);
    expect(vendors).toEqual([]);
    expect(contributions.get('sec-0000000123-24-000001')?.about?.vendorId).toBe('org-zorblatt-holdings');
  });

  it('does not take a company of the same name and another number for the registrant', () => {
    const other = vendor({ id: 'org-zorblatt-holdings', name: 'Zorblatt Holdings Corp', identifiers: { cik: '999' } });
    const another = { ...other, registrant: undefined };
    const { vendors } = recordsOf([filing()], [another]);
    expect(vendors.map(({ id }) => id)).toEqual(['org-zorblatt-holdings-0000000123']);
  });

  it('lets an amendment follow its original, to a known incident, a new one or to a person', () => {
    const amendment = filing({ accession: '0000000123-25-000009', form: '8-K/A', filedOn: '2025-01-31' });
    expect(idsIn(recordsOf([amendment, filing()], [vendor()], [breach('known-1', '2024-06-01')]))).toEqual(['known-1']);
    const alone = recordsOf([amendment, filing()]);
    expect(idsIn(alone)).toEqual(['sec-0000000123-24-000001']);
    const claims = alone.contributions.get('sec-0000000123-24-000001')?.claims;
    expect(claims?.map((claim) => claim.field === 'sec.filing' && claim.value.form)).toEqual(['8-K', '8-K/A']);
    const two = [breach('known-1', '2024-06-01'), breach('known-2', '2024-06-20')];
    expect(recordsOf([amendment, filing()], [vendor()], two).review).toHaveLength(2);
  });

  it('does not guess what an amendment amends whose original is in no file', () => {
    const amendment = filing({ form: '8-K/A' });
    const { contributions, review } = recordsOf([amendment]);
    expect(contributions.size).toBe(0);
    expect(review).toEqual([expect.objectContaining({ because: expect.stringContaining('in no file brought in') })]);
  });

  it('takes an amendment that is the first to name Item 1.05 for the first word of the incident', () => {
    const original = filing({ items: ['8.01'] });
    const amendment = filing({ accession: '0000000123-24-000002', form: '8-K/A', filedOn: '2024-06-20' });
    const { contributions } = recordsOf([original, amendment]);
    expect([...contributions]).toEqual([
      [
        'sec-0000000123-24-000002',
        expect.objectContaining({
          about: expect.objectContaining({
            title: 'ZORBLATT HOLDINGS CORP: material cybersecurity incident (Form 8-K/A Item 1.05)',
          }),
        }),
      ],
    ]);
  });

  it('picks the original by its date of event where there are several', () => {
    const later = filing({ accession: '0000000123-25-000001', filedOn: '2025-01-10', reportDate: '2025-01-06' });
    const amendment = filing({ accession: '0000000123-25-000002', form: '8-K/A', filedOn: '2025-02-01' });
    const { contributions } = recordsOf([amendment, later, filing()]);
    const sizes = [...contributions].map(([id, { claims }]) => [id, claims.length]);
    expect(sizes).toEqual([
      ['sec-0000000123-24-000001', 2],
      ['sec-0000000123-25-000001', 1],
    ]);
  });

  it('claims nothing from Items 7.01 and 8.01, and shows those filed near the one incident of the company', () => {
    const other = (items: string[], filedOn: string) => filing({ accession: '0000000123-24-000077', items, filedOn });
    const near = (filed: Filing, ...breaches: Breach[]) => recordsOf([filed], [vendor()], breaches);
    const first = breach('known-1', '2024-06-10');
    for (const items of [['7.01'], ['8.01', '9.01']]) {
      const { contributions, review } = near(other(items, '2024-07-10'), first);
      expect(contributions.size).toBe(0);
      expect(review).toEqual([expect.objectContaining({ kind: 'may-concern', candidates: ['known-1'] })]);
    }
    expect(near(other(['8.01'], '2024-07-11'), first).review).toEqual([]);
    expect(near(other(['8.01'], '2024-07-01'), first, breach('known-2', '2024-06-20')).review).toEqual([]);
  });
});

describe('the order in which files and filings come', () => {
  const anyFiling = fc
    .record({
      number: fc.integer({ min: 1, max: 5 }),
      form: fc.constantFrom('8-K' as const, '8-K/A' as const),
      items: fc.constantFrom(['1.05'], ['1.05', '9.01'], ['8.01']),
      company: fc.constantFrom('0000000123', '0000000456'),
    })
    .map(({ number, form, items, company }) =>
      filing({
        accession: `${company}-24-00000${number}`,
        // Of one number all files say the same but for the items.
        form: number === 5 ? '8-K/A' : '8-K',
        items: form === '8-K' ? [...items] : ['1.05'],
        filedOn: `2024-0${number}-10`,
        registrants: [{ cik: company, name: `COMPANY ${company} INC`, formerNames: [], ticker: null }],
      }),
    );
  const anyFiles = fc
    .array(fc.array(anyFiling, { maxLength: 5 }), { minLength: 1, maxLength: 3 })
    .map((files) =>
      files.map((filings, i) => fileOf(filings, { sha256: `${i}`.repeat(64), importedOn: `2026-01-0${1 + (i % 2)}` })),
    );
  const vendors = [vendor()];
  const known = { index: buildVendorIndex(vendors), vendors, breaches: [breach('known-1', '2024-03-01')] };

  test('makes no difference, nor does a file that is given twice', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const expected = filingRecords(files, known);
        const turned = files.map((file) => ({ ...file, filings: [...file.filings].reverse() })).reverse();
        expect(filingRecords([...turned, ...files], known)).toEqual(expected);
      }),
    );
  });
});

describe('the reviewed catalog', () => {
  const folder = (name: string) => new URL(`../../domain/${name}/catalog/`, import.meta.url);
  const all = (name: string): unknown[] =>
    readdirSync(folder(name)).map((file) => JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8')));
  const vendors = all('vendor').map((one) => vendorSchema.parse(one));
  const breaches = all('breach').map((one) => breachSchema.parse(one));

  it('has the incident at Change Healthcare, which UnitedHealth Group filed', async () => {
    const { file } = await readCase('CIK0000731766.json');
    const {
      vendors: made,
      contributions,
      review,
    } = filingRecords([file], {
      index: buildVendorIndex(vendors),
      vendors,
      breaches,
    });
    expect(made).toEqual([]);
    expect([...contributions.keys()]).toEqual(['change-healthcare-2024-ransomware']);
    expect(review).toEqual([
      expect.objectContaining({
        accession: '0000731766-24-000030',
        kind: 'may-concern',
        candidates: ['change-healthcare-2024-ransomware'],
      }),
    ]);
  });
});
