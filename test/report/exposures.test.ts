import { describe, expect, it } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
import { buildVendorIndex, defaultThresholds, matchVendor } from '../../domain/match/match.ts';
import { buildRows, summarize } from '../../domain/report/buildReport.ts';
import type { Knowledge } from '../../domain/report/routes.ts';
import { timeline } from '../../domain/report/timeline.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

const vendor = (id: string, name: string, more: object = {}) =>
  vendorSchema.parse({ id, name, types: [], status: 'vendor', ...more });
const source = (published: string) => ({
  kind: 'press',
  publisher: 'A paper',
  url: 'https://example.org/',
  published: { date: published, precision: 'day' },
  retrievedOn: '2026-11-22',
});
const claim = (field: string, value: unknown, published = '2025-03-01') => ({
  field,
  value,
  source: source(published),
  confidence: 'high',
});
const day = (date: string) => ({ date, precision: 'day' });
const breach = (id: string, vendorId: string, claims: object[], more: object = {}) =>
  breachSchema.parse({
    id,
    title: id,
    vendorId,
    kind: 'ransomware',
    status: 'open',
    checkedOn: '2026-11-22',
    claims: [claim('publicDisclosed', day('2025-03-01')), ...claims],
    ...more,
  });

const vendors = [
  vendor('group', 'Group Corporation', {
    subsidiaries: [{ name: 'Records Inc.', vendorId: 'records', basis: 'general-reference' }],
  }),
  vendor('records', 'Records Inc.', {
    parents: [{ name: 'Group Corporation', vendorId: 'group', basis: 'general-reference' }],
  }),
  vendor('mover', 'Mover Software', { products: ['MoveFast Transfer'] }),
  vendor('quiet', 'Quiet Company'),
];
const breaches = [
  breach('records-2025', 'records', [
    claim('discovered', day('2025-02-20')),
    claim('occurrence.from', day('2025-01-22')),
  ]),
  breach('group-2025', 'group', [claim('discovered', { date: '2025-02', precision: 'month' })]),
  breach('mover-2025', 'mover', []),
  breach(
    'records-2026',
    'records',
    [claim('affected', { name: 'Our Hospital, Inc.' }), claim('vector', 'a flaw in MoveFast Transfer', '2025-03-10')],
    { upstream: 'mover-2025' },
  ),
];
const knowledge: Knowledge = {
  vendors: new Map(vendors.map((v) => [v.id, v])),
  breachesOf: new Map(vendors.map((v) => [v.id, breaches.filter((b) => b.vendorId === v.id).map((b) => b.id)])),
  breaches: new Map(breaches.map((b) => [b.id, b])),
  titles: new Map(breaches.map((b) => [b.id, b])),
};
const index = buildVendorIndex(vendors);
const assessed = (row: VendorRow, on = '2025-03-20', name = 'A hospital') => {
  const { rows, warnings } = buildRows(
    { name, role: 'covered-entity', secRegistrant: 'none' },
    on,
    [{ row, matches: matchVendor(index, row, defaultThresholds) }],
    knowledge,
  );
  const [result] = rows;
  if (!result) throw new Error('no row');
  return { result, warnings, rows };
};
const letters = (row: ReturnType<typeof assessed>['result'], breachId: string | null) =>
  row.exposures.find((e) => e.breachId === breachId)?.duties.find((d) => d.dutyId === 'us.hipaa.individual');

describe('how a breach reaches a row', () => {
  it('directly, and from the parent as a reason to look', () => {
    const { result } = assessed({ name: 'Records, Incorporated' });
    expect(result.finding).toBe('exposed');
    expect(result.exposures.map((e) => [e.breachId, e.decision, e.path[0]])).toEqual([
      ['records-2025', 'match', 'direct'],
      ['records-2026', 'match', 'direct'],
      ['group-2025', 'review', 'parent'],
    ]);
  });

  it('a subsidiary only as a reason to look, left out of summary and time line', () => {
    const { result, rows } = assessed({ name: 'Group Corp' }, '2025-03-20');
    expect(result.exposures.map((e) => [e.breachId, e.decision])).toEqual([
      ['group-2025', 'match'],
      ['records-2025', 'review'],
      ['records-2026', 'review'],
    ]);
    expect(timeline(rows).every((t) => t.breachId === 'group-2025')).toBe(true);
  });

  it('names the incident that it came through', () => {
    const { result } = assessed({ name: 'Records Inc' });
    expect(result.exposures.find((e) => e.breachId === 'records-2026')?.path).toEqual([
      'direct',
      'upstream: mover-2025',
    ]);
  });

  it('and not before a source said so', () => {
    const { result } = assessed({ name: 'Records Inc' }, '2025-03-09');
    expect(result.exposures.find((e) => e.breachId === 'records-2026')?.path).toEqual(['direct']);
  });

  it('a list that names the upstream product is exposed to it', () => {
    expect(assessed({ name: 'MoveFast Transfer' }).result).toMatchObject({
      finding: 'exposed',
      exposures: [{ breachId: 'mover-2025', path: ['product'] }],
    });
  });

  it('not before it was public', () => {
    expect(assessed({ name: 'Records Inc' }, '2025-02-28').result.finding).toBe('clear');
    expect(assessed({ name: 'Records Inc' }, '2025-03-01').result.finding).toBe('exposed');
  });

  it('a vendor without incidents is clear, and still listed as matched', () => {
    expect(assessed({ name: 'Quiet Company' }).result).toMatchObject({
      finding: 'clear',
      matches: [{ vendorId: 'quiet' }],
    });
  });
});

describe("the organization's own facts", () => {
  it('go before those of the store', () => {
    const row = {
      name: 'Records Inc',
      relationship: 'agent' as const,
      incidents: [{ breachId: 'records-2025', vendorDiscoveredOn: '2025-02-10', individuals: 5 }],
    };
    expect(letters(assessed(row).result, 'records-2025')).toMatchObject({
      answer: 'due',
      due: '2025-04-11',
      clock: { on: '2025-02-10', basis: 'input' },
    });
  });

  it('where they are silent the store speaks, and says so', () => {
    const row = {
      name: 'Records Inc',
      relationship: 'agent' as const,
      incidents: [{ breachId: 'records-2025', individuals: 5 }],
    };
    expect(letters(assessed(row).result, 'records-2025')).toMatchObject({
      answer: 'due',
      due: '2025-04-21',
      clock: { on: '2025-02-20', basis: 'store' },
    });
  });

  it('a month in the store stays a month: a range, and the day is asked for', () => {
    const row = {
      name: 'Group Corp',
      relationship: 'agent' as const,
      incidents: [{ breachId: 'group-2025', individuals: 5 }],
    };
    expect(letters(assessed(row).result, 'group-2025')).toMatchObject({
      answer: 'undetermined',
      due: '2025-04-02',
      window: { earliest: '2025-04-02', latest: '2025-04-29' },
      clock: { on: null },
      missing: [{ fact: 'vendorDiscoveredOn' }],
    });
  });

  it('without a breachId they are about the only incident found, with a warning', () => {
    const { result, warnings } = assessed({
      name: 'MoveFast Transfer',
      incidents: [{ vendorNotifiedOn: '2025-03-10', individuals: 5 }],
    });
    expect(result.exposures.map((e) => e.breachId)).toEqual(['mover-2025']);
    expect(warnings.join()).toContain('/vendors/0/incidents/0');
  });

  it('about an incident that the store does not have they stand alone', () => {
    const { result } = assessed({
      name: 'Quiet Company',
      incidents: [{ organizationKnewOn: '2025-03-10', individuals: 5, vendorIsAgent: false }],
    });
    expect(result).toMatchObject({
      finding: 'exposed',
      exposures: [{ breachId: null, path: ['stated by the organization'] }],
    });
    expect(letters(result, null)).toMatchObject({ answer: 'due', due: '2025-05-09' });
  });

  it('make an incident of a relative the organization’s own', () => {
    const { result } = assessed({
      name: 'Group Corp',
      incidents: [{ breachId: 'records-2025', vendorNotifiedOn: '2025-03-10' }],
    });
    expect(result.exposures.find((e) => e.breachId === 'records-2025')?.decision).toBe('match');
  });

  it('about a breach that was not public yet are kept', () => {
    const { result } = assessed(
      {
        name: 'Records Inc',
        incidents: [{ breachId: 'records-2025', vendorNotifiedOn: '2025-02-25', individuals: 5 }],
      },
      '2025-02-26',
    );
    expect(result.exposures).toMatchObject([
      { breachId: 'records-2025', knownSince: null, path: ['stated by the organization'] },
    ]);
  });

  it('given twice for one breach are not mixed, and it is said', () => {
    const { warnings } = assessed({
      name: 'Records Inc',
      incidents: [
        { breachId: 'records-2025', individuals: 1 },
        { breachId: 'records-2025', individuals: 2 },
      ],
    });
    expect(warnings).toContain(
      '/vendors/0/incidents/1: a second set of facts about records-2025: the first one is used',
    );
  });
});

it('an empty list of kinds of data in a row says nothing', () => {
  const duties = (dataTypes?: []) =>
    assessed({ name: 'Records Inc', ...(dataTypes && { dataTypes }), residents: { 'US-TX': 5, 'US-KS': 5 } }).result
      .exposures[0]?.duties;
  expect(duties([])).toEqual(duties());
  expect(duties()?.some((d) => d.dutyId === 'us.tx.individual')).toBe(true);
});

describe('what sources say of the organization', () => {
  it('is shown, from the day it was said', () => {
    const named = (on: string) =>
      assessed({ name: 'Records Inc' }, on, 'Our Hospital').result.exposures.find((e) => e.breachId === 'records-2026')
        ?.organizationNamed;
    expect(named('2025-03-20')).toBe('affected');
  });

  it('nobody’s word leaves the duty open and asks', () => {
    const { result } = assessed({ name: 'Records Inc', relationship: 'agent' });
    expect(letters(result, 'records-2025')).toMatchObject({
      answer: 'undetermined',
      due: '2025-04-21',
      missing: [{ fact: 'individuals' }],
    });
  });
});

describe('the summary', () => {
  it('counts rows by finding and the clocks of exposed vendors, and finds the next day of one’s own duties', () => {
    const row = {
      name: 'Records Inc',
      relationship: 'agent' as const,
      businessAssociate: true,
      incidents: [{ breachId: 'records-2025', individuals: 5 }],
    };
    const { rows } = assessed(row);
    expect(summarize(rows, '2025-03-20')).toMatchObject({
      vendors: 1,
      exposed: 1,
      review: 0,
      clear: 0,
      rejected: 0,
      nextDue: '2025-04-21',
    });
    expect(summarize(rows, '2025-05-01').nextDue).toBe('2026-03-01');
  });

  it('takes no reading of a duty that was done late for a date ahead', () => {
    const facts = { breachId: 'records-2025', individuals: 5, vendorNotifiedOn: '2025-03-20' };
    const nextDue = (incident: object) => {
      const row = { name: 'Records Inc', businessAssociate: true, incidents: [{ ...facts, ...incident }] };
      return summarize(assessed(row, '2025-05-01').rows, '2025-05-01').nextDue;
    };
    expect(nextDue({})).toBe('2025-05-19');
    expect(nextDue({ individualsNotifiedOn: '2025-04-25', unreachable: 0 })).toBe('2026-03-01');
  });

  it('says when use ended before the incident began, and keeps the finding', () => {
    const { result } = assessed({ name: 'Records Inc', usedTo: '2019-12-31' });
    expect(result.exposures[0]?.explanation.join(' ')).toContain('A former vendor can still hold data');
    expect(result.finding).toBe('exposed');
  });
});

describe('what is computed once', () => {
  const dutiesOf = (...rows: VendorRow[]) =>
    buildRows(
      { name: 'A hospital', role: 'covered-entity', secRegistrant: 'none', jurisdiction: 'US-MO' },
      '2025-03-20',
      rows.map((row) => ({ row, matches: matchVendor(index, row, defaultThresholds) })),
      knowledge,
    ).rows.map((r) => r.exposures.find((e) => e.breachId === 'mover-2025')?.duties);
  const mover = { name: 'Mover Software' };
  const own = (individuals: number) => ({ ...mover, incidents: [{ breachId: 'mover-2025', individuals }] });

  it('the duties of rows whose facts are equal', () => {
    const [first, second] = dutiesOf(mover, { ...mover, externalId: 'another' });
    expect(second).toBe(first);
    const [third, fourth] = dutiesOf(own(600), own(600));
    expect(fourth).toBe(third);
  });

  it.each<[string, VendorRow, VendorRow]>([
    ['own facts', own(600), own(400)],
    ['own facts and none', own(600), mover],
    ['relationship', { ...mover, relationship: 'agent' }, { ...mover, relationship: 'independent-contractor' }],
    ['business associate', { ...mover, businessAssociate: true }, { ...mover, businessAssociate: false }],
    ['contract', { ...mover, contract: { noticeHours: 24 } }, { ...mover, contract: { noticeHours: 48 } }],
    ['kinds of data', { ...mover, dataTypes: ['contact'] }, { ...mover, dataTypes: ['ssn'] }],
    ['residents', { ...mover, residents: { 'US-KS': 1 } }, { ...mover, residents: { 'US-TX': 1 } }],
  ])('but not where they differ in %s', (_, one, other) => {
    const [first, second] = dutiesOf(one, other);
    expect(second).not.toBe(first);
    expect([first, second]).toEqual([...dutiesOf(one), ...dutiesOf(other)]);
  });
});
