import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breach, breachSchema, type Claim, idSchema } from '../../domain/breach/breach.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import type { Linked } from '../../domain/portal/link.ts';
import { linkReports } from '../../domain/portal/linkReports.ts';
import { vendorsMeant } from '../../domain/portal/linkVendors.ts';
import type { PortalExport, PortalRow } from '../../domain/portal/portalExport.ts';
import { reportedVendor, reportedVendorId } from '../../domain/vendor/reportedVendor.ts';
import { exportOf, row } from './identityExports.ts';

const acme = { id: 'acme', name: 'Acme Billing, Inc.' };
const source: Claim['source'] = {
  kind: 'press',
  publisher: 'The Daily',
  url: 'https://example.org/acme',
  published: { date: '2023-02-01', precision: 'day' },
  retrievedOn: '2026-11-22',
};

/** A curated incident at Acme that began and came out on these days. */
const incident = (id: string, from: string, out: string, more: Claim[] = []): Breach =>
  breachSchema.parse({
    id,
    title: `Acme: ransomware (${from})`,
    vendorId: 'acme',
    kind: 'ransomware',
    status: 'closed',
    checkedOn: '2026-11-22',
    claims: [
      { field: 'occurrence.from', value: { date: from, precision: 'day' }, source, confidence: 'high' },
      { field: 'discovered', value: { date: out, precision: 'day' }, source, confidence: 'high' },
      ...more,
    ],
  });

const hacked = (name: string): string =>
  `The covered entity (CE) reported that its business associate (BA), ${name}, experienced a ransomware attack. The BA notified HHS.`;

const hacking = { types: ['Hacking/IT Incident'] };
let line = 1;
/** A report of a customer; each is another one. */
const customer = (name: string, submittedOn: string, given: Partial<PortalRow> = {}): PortalRow =>
  row(++line, {
    name,
    submittedOn,
    count: 1000 + line,
    ...hacking,
    description: hacked('Acme Billing, Inc.'),
    ...given,
  });

function link(
  rows: PortalRow[],
  known: Breach[] = [],
  exports: PortalExport[] = [exportOf('2024-06-01', rows)],
): Linked {
  const ordered = orderExports(exports);
  const reports = followReports(ordered);
  const names = reports.map((report) => [report.id, report.sightings.at(-1)?.row.name ?? ''] as const);
  const reporters = [...new Set(names.map(([, name]) => name))].map((name) =>
    reportedVendor(reportedVendorId(name), [name], []),
  );
  const meant = vendorsMeant(buildVendorIndex([acme, ...reporters.filter(({ name }) => name !== acme.name)]));
  const vendorOf = new Map(names.map(([id, name]) => [id, name === acme.name ? acme.id : reportedVendorId(name)]));
  return linkReports({ reports, exports: ordered, vendorOf, known, meant });
}

const outcomes = ({ links }: Linked) =>
  links.map(({ decision, breachId, candidates }) => [decision, breachId ?? candidates]);

describe('reports that name a vendor', () => {
  const spring = incident('acme-2023-spring', '2023-01-10', '2023-02-01');

  test('belong to its only known incident of that time and kind, with the sentence and the export that first shows it', () => {
    const late = customer('Sunny Valley Clinic', '2023-04-01');
    const open = exportOf('2023-06-01', [{ ...late, description: null }], 'under-investigation');
    const { links, incidents, vendors } = link([], [spring], [open, exportOf('2024-06-01', [late], 'archive')]);
    expect(links).toEqual([
      {
        reportId: 'hhs-2023-04-01-sunny-valley-clinic-oh',
        basis: 'named',
        decision: 'match',
        breachId: 'acme-2023-spring',
        candidates: [],
        name: 'Acme Billing, Inc.',
        sentence:
          'The covered entity (CE) reported that its business associate (BA), Acme Billing, Inc., experienced a ransomware attack.',
        export: 1,
        because:
          'the report names Acme Billing, Inc.; of its known incidents only Acme: ransomware (2023-01-10) fits this report in time and kind',
      },
    ]);
    expect([incidents, vendors]).toEqual([[], []]);
  });

  test('go to a person where two incidents fit, unless one of them names the organization', () => {
    const affected: Claim = { field: 'affected', value: { name: 'Sunny Valley Clinic' }, source, confidence: 'high' };
    const second = incident('acme-2023-march', '2023-03-01', '2023-03-05');
    const rows = [customer('Sunny Valley Clinic', '2023-04-01')];
    expect(outcomes(link(rows, [spring, second]))).toEqual([['review', ['acme-2023-march', 'acme-2023-spring']]]);
    const named = {
      ...second,
      claims: [...second.claims, { ...affected, value: { ...affected.value, state: 'OH' } } as Claim],
    };
    expect(outcomes(link(rows, [spring, named]))).toEqual([['match', 'acme-2023-march']]);
  });

  test('of another time are of another incident, and of another kind a case for a person', () => {
    expect(outcomes(link([customer('Early Clinic', '2022-12-01')], [spring]))).toEqual([
      ['match', 'named-acme-2022-12'],
    ]);
    const mailed = {
      description:
        'The covered entity (CE) reported that its business associate (BA), Acme Billing, Inc., mailed letters to the wrong recipients.',
      types: ['Unauthorized Access/Disclosure'],
    };
    expect(outcomes(link([customer('Sunny Valley Clinic', '2023-04-01', mailed)], [spring]))).toEqual([
      ['review', ['acme-2023-spring']],
    ]);
  });

  test('belong to the vendor’s own report, and where it filed several to the one with the same number', () => {
    const own = (submittedOn: string, count: number) =>
      customer(acme.name, submittedOn, { entityType: 'Business Associate', description: null, count });
    const rows = [customer('Sunny Valley Clinic', '2023-04-01', { count: 777 }), own('2023-03-20', 50_000)];
    expect(outcomes(link(rows))).toEqual([['match', 'hhs-2023-03-20-acme-billing-inc-oh']]);
    expect(outcomes(link([...rows, own('2023-05-20', 60_000)]))).toEqual([
      ['review', ['hhs-2023-03-20-acme-billing-inc-oh', 'hhs-2023-05-20-acme-billing-inc-oh']],
    ]);
    expect(outcomes(link([...rows, own('2023-05-20', 777)]))).toEqual([
      ['match', 'hhs-2023-05-20-acme-billing-inc-oh'],
    ]);
    expect(outcomes(link([rows[0] as PortalRow, own('2024-05-20', 50_000)]))).toEqual([
      ['match', 'named-acme-2023-04'],
    ]);
  });

  test('follow the vendor’s own report to the subcontractor that it names', () => {
    const rows = [
      customer('Sunny Valley Clinic', '2023-04-01'),
      customer(acme.name, '2023-03-20', { entityType: 'Business Associate', description: hacked('Deep Cloud, LLC') }),
    ];
    const { links, incidents } = link(rows);
    expect(links.map(({ breachId }) => breachId)).toEqual([
      'named-org-deep-cloud-2023-03',
      'named-org-deep-cloud-2023-03',
    ]);
    expect(incidents.map(({ reportIds }) => reportIds)).toEqual([['hhs-2023-03-20-acme-billing-inc-oh']]);
  });

  test('of which nothing else is known form one incident a time, at a vendor made for it', () => {
    const byDeepCloud = (name: string, on: string, spelled = 'Deep Cloud, LLC') =>
      customer(name, on, { description: hacked(spelled) });
    const { links, incidents, vendors } = link([
      byDeepCloud('Clinic A', '2023-04-01'),
      byDeepCloud('Clinic B', '2023-09-01', 'Deep Cloud Services'),
      byDeepCloud('Clinic C', '2025-11-01'),
    ]);
    expect(incidents).toEqual([
      {
        id: 'named-org-deep-cloud-2023-04',
        vendorId: 'org-deep-cloud',
        vendorName: 'Deep Cloud, LLC',
        reportIds: ['hhs-2023-04-01-clinic-a-oh', 'hhs-2023-09-01-clinic-b-oh'],
      },
      {
        id: 'named-org-deep-cloud-2025-11',
        vendorId: 'org-deep-cloud',
        vendorName: 'Deep Cloud, LLC',
        reportIds: ['hhs-2025-11-01-clinic-c-oh'],
      },
    ]);
    expect(vendors).toMatchObject([{ id: 'org-deep-cloud', name: 'Deep Cloud, LLC', status: 'reported' }]);
    expect(links.every(({ decision }) => decision === 'match')).toBe(true);
  });

  test('by the column of the list of before 2015, which bears the day of the incident alone', () => {
    const old = customer('Sunny Valley Clinic', '', {
      submittedOn: null,
      occurred: { from: '2012-06-15', to: '2012-10-01' },
      businessAssociate: 'Acme Billing',
      description: null,
    });
    const own = customer(acme.name, '2013-01-20', { entityType: 'Business Associate', description: null });
    const { links } = link([], [], [exportOf('2014-06-30', [old], 'old-list'), exportOf('2016-01-01', [own])]);
    expect(links).toMatchObject([
      {
        decision: 'match',
        breachId: 'hhs-2013-01-20-acme-billing-inc-oh',
        sentence: 'Business associate involved: Acme Billing',
        export: 0,
      },
    ]);
  });
});

describe('what may be one incident or two goes to a person', () => {
  const names = (name: string, on: string, by: string, given: Partial<PortalRow> = {}) =>
    customer(name, on, { description: hacked(by), ...given });

  test.each([
    ['a vendor’s customers report farther apart than most do', 'Deep Cloud, LLC', '2024-09-01', {}],
    [
      'they tell of another kind at the same time',
      'Deep Cloud, LLC',
      '2023-05-20',
      {
        types: ['Unauthorized Access/Disclosure'],
        description:
          'The covered entity (CE) reported that its business associate (BA), Deep Cloud, LLC, mailed letters to the wrong recipients.',
      },
    ],
    ['one name is a part of the other', 'Marin Deep Cloud, Inc.', '2023-04-20', {}],
    ['a letter is wrong in one of them', 'Deep Clowd, LLC', '2023-04-20', {}],
  ])('where %s', (_, by, on, given) => {
    const linked = link([
      names('Clinic A', '2023-04-01', 'Deep Cloud, LLC'),
      names('Clinic B', '2023-04-02', 'Deep Cloud, LLC'),
      names('Clinic C', on, by, given),
    ]);
    expect(outcomes(linked)).toEqual([
      ['match', 'named-org-deep-cloud-2023-04'],
      ['match', 'named-org-deep-cloud-2023-04'],
      ['review', ['named-org-deep-cloud-2023-04']],
    ]);
    expect(linked.vendors.map(({ id }) => id)).toEqual(['org-deep-cloud']);
  });

  const own = (name: string, on: string, given: Partial<PortalRow> = {}) =>
    customer(name, on, { entityType: 'Business Associate', description: null, ...given });
  const vague = {
    description: hacked('Acme Billing, Inc.').replace('experienced a ransomware attack', 'had a breach'),
  };

  test.each<[string, PortalRow, PortalRow]>([
    [
      'the vendor’s own report came too long before',
      names('Clinic', '2024-06-01', 'Acme Billing, Inc.'),
      own(acme.name, '2023-03-20'),
    ],
    [
      'the text does not tell of what kind it was, and the vendor’s own report is months off',
      names('Clinic', '2023-10-01', acme.name, { ...vague, types: ['Unauthorized Access/Disclosure'] }),
      own(acme.name, '2023-03-20'),
    ],
    [
      'the vendor’s own report tells of far fewer people',
      names('Clinic', '2023-04-01', acme.name, { count: 400_000 }),
      own(acme.name, '2023-03-20', { count: 8000 }),
    ],
    [
      'the vendor filed for patients of its own, and of another kind',
      names('Clinic', '2023-04-01', acme.name, {
        description:
          'A former employee of the business associate (BA), Acme Billing, Inc., exfiltrated the records of the covered entity (CE).',
      }),
      own(acme.name, '2023-03-20', { entityType: 'Healthcare Provider', types: ['Theft'] }),
    ],
    [
      'another company filed with the very number of people',
      names('Clinic', '2023-04-01', 'Deep Cloud, LLC', { count: 10_104 }),
      own('PST Services, Inc.', '2023-03-20', { count: 10_104 }),
    ],
    [
      'another company filed in a name that bears it',
      names('Clinic', '2023-04-01', 'Deep Cloud, LLC'),
      own('Policy Studies, Inc. / Deep Cloud, Inc.', '2023-03-20'),
    ],
    [
      'a company of so plain a name is known from another state',
      names('Clinic', '2023-04-01', 'Health Advantage'),
      own('Health Advantage', '2023-03-20', { entityType: 'Health Plan', state: 'AR' }),
    ],
  ])('where %s', (_, one, vendors) => {
    const { links, incidents } = link([one, vendors]);
    expect(links).toMatchObject([
      { decision: 'review', breachId: null, candidates: [expect.stringContaining('-2023-03-20-')] },
    ]);
    expect(incidents).toEqual([]);
  });

  test('where the text tells of what happened years before', () => {
    const description =
      'In 2012 a rogue employee of the covered entity’s (CE) business associate (BA), Acme Billing, Inc., stole the records of patients.';
    const rows = [
      customer('Clinic', '2015-04-02', { description, types: ['Theft'] }),
      own(acme.name, '2012-11-29', { types: ['Theft'] }),
    ];
    expect(outcomes(link(rows))).toEqual([['review', ['hhs-2012-11-29-acme-billing-inc-oh']]]);
  });
});

describe('a name that does not tell which company', () => {
  const texts: [string, string, unknown][] = [
    ['an insurer’s of many states', hacked('BlueCross BlueShield'), []],
    [
      'in a text that is that company’s own report',
      'The business associate (BA), Acme Billing, Inc., reported that it experienced a ransomware attack.',
      ['acme-2023-spring'],
    ],
  ];
  test.each(texts)('%s', (_, description, candidates) => {
    const known = [incident('acme-2023-spring', '2023-01-10', '2023-02-01')];
    expect(outcomes(link([customer('Sunny Valley Clinic', '2023-04-01', { description })], known))).toEqual([
      ['review', candidates],
    ]);
  });

  test('the reporter’s own name is no third party', () => {
    expect(link([customer('Deep Cloud', '2023-04-01', { description: hacked('Deep Cloud, LLC') })]).links).toEqual([]);
  });
});

describe('reports that a curated incident lists', () => {
  const listing = (entity: string, submittedOn: string, count?: number): Claim => ({
    field: 'hhsReport',
    value: { entity, state: 'OH', submittedOn, placeholder: false, ...(count !== undefined && { count }) },
    source,
    confidence: 'high',
  });
  const listed = incident('acme-2023-spring', '2023-01-10', '2023-02-01', [
    listing('SUNNY VALLEY CLINIC ', '2023-04-01', 777),
  ]);

  test('stay with it, whatever they say', () => {
    const rows = [customer('Sunny Valley Clinic', '2023-04-01', { description: hacked('Deep Cloud, LLC') })];
    expect(link(rows, [listed])).toMatchObject({
      links: [{ basis: 'listed', decision: 'match', breachId: 'acme-2023-spring', export: 0 }],
      incidents: [],
    });
  });

  test('of two of one organization and day the one with the listed number', () => {
    const twins = [777, 888].map((count) => customer('Sunny Valley Clinic', '2023-04-01', { count }));
    expect(outcomes(link(twins, [listed])).toSorted()).toEqual([
      ['match', 'acme-2023-spring'],
      ['review', ['acme-2023-spring']],
    ]);
  });

  test('that two incidents list stay with the one through which the other came', () => {
    const nearer = { ...listed, id: 'clinic-tool-2023', upstream: 'acme-2023-spring' };
    const rows = [customer('Sunny Valley Clinic', '2023-04-01')];
    expect(outcomes(link(rows, [listed, nearer]))).toEqual([['match', 'clinic-tool-2023']]);
    expect(outcomes(link(rows, [listed, { ...listed, id: 'other-2023' }]))).toEqual([
      ['review', ['acme-2023-spring', 'other-2023']],
    ]);
  });
});

test('the order of reports does not matter, and no report has two links', () => {
  const vendor = fc.constantFrom('Acme Billing, Inc.', 'Deep Cloud, LLC', 'Deep Cloud', 'BlueCross BlueShield');
  const rows = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('Clinic A', 'Clinic B', 'Clinic C', acme.name),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      vendor,
    ),
    { maxLength: 12, selector: ([name, day, month]) => `${name} ${day} ${month}` },
  );
  const known = [incident('acme-2023-spring', '2023-01-10', '2023-02-01')];
  fc.assert(
    fc.property(rows, (drawn) => {
      const all = drawn.map(([name, day, month, named], i) =>
        row(i + 2, {
          name,
          count: 1000 + i,
          submittedOn: `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          description: hacked(named),
        }),
      );
      const ordered = [exportOf('2024-06-01', all)];
      const reports = followReports(ordered);
      const vendorOf = new Map(
        reports.map(({ id, sightings }) => [id, sightings[0]?.row.name === acme.name ? 'acme' : `org-${id}`]),
      );
      const meant = vendorsMeant(buildVendorIndex([acme]));
      const one = linkReports({ reports, exports: ordered, vendorOf, known, meant });
      expect(linkReports({ reports: reports.toReversed(), exports: ordered, vendorOf, known, meant })).toEqual(one);
      expect(new Set(one.links.map(({ reportId }) => reportId)).size).toBe(one.links.length);
      const grouped = one.incidents.flatMap(({ reportIds }) => reportIds);
      expect(new Set(grouped).size).toBe(grouped.length);
      expect(new Set(one.incidents.map(({ id }) => idSchema.parse(id))).size).toBe(one.incidents.length);
    }),
    { numRuns: 60 },
  );
});
