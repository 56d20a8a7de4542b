import { describe, expect, it } from 'vitest';
import { type Breach, breachSchema, type Claim } from '../../domain/breach/breach.ts';
import type { Contributions } from '../../domain/breach/contribution.ts';
import { claimKnownFrom } from '../../domain/breach/reconcile.ts';
import { exportText } from '../../domain/portal/exportText.ts';
import type { PortalExport, PortalRow } from '../../domain/portal/portalExport.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { buildPortal } from '../../functions/verbs/portalFeed.ts';
import { breach, source } from '../stores/records.ts';

/** Exports made by hand, in the form in which the store keeps them; nothing in them is about a real company. */
const row = (name: string, more: Partial<PortalRow> = {}): PortalRow => ({
  line: 2,
  name,
  state: 'OH',
  entityType: 'Healthcare Provider',
  count: 700,
  submittedOn: '2023-03-01',
  types: ['Hacking/IT Incident'],
  locations: ['Network Server'],
  businessAssociatePresent: false,
  businessAssociate: null,
  occurred: null,
  closed: null,
  description: null,
  ...more,
});
const shown = (date: string, view: PortalExport['view'], ...rows: PortalRow[]): PortalExport => ({
  sha256: date.replaceAll('-', '').padEnd(64, '0'),
  fileName: `${date}.csv`,
  view,
  asOf: { date, precision: 'day' },
  asOfBasis: 'the newest day in its rows',
  importedOn: '2026-05-04',
  rows,
});

function build(exports: readonly PortalExport[], curated: readonly Breach[] = []) {
  const files = exports.map((one) => ({
    file: { ...one, asOf: one.asOf.date, rows: one.rows.length, rejected: 0, importedAt: '2026-05-04T00:00:00.000Z' },
    text: exportText(one),
  }));
  const contributions = new Map(
    curated.map(({ id, claims, ...about }): [string, Contributions] => [id, { incidents: { about, claims } }]),
  );
  const vendors = [vendorSchema.parse({ id: 'acme', name: 'Acme Billing, Inc.', types: [], status: 'vendor' })];
  return buildPortal(files, { vendors, contributions });
}
const told = (claims: readonly Claim[], ...fields: Claim['field'][]) =>
  claims
    .filter((claim) => fields.includes(claim.field))
    .map((claim) => [claimKnownFrom(claim), (claim.value as { count?: number; individuals?: number }).count]);

describe('a report, followed', () => {
  const { records, rowCounts } = build([
    shown('2023-04-01', 'under-investigation', row('Elm Clinic', { count: 501 }), row('Oak Clinic', { state: 'TX' })),
    shown('2023-06-01', 'under-investigation', row('Elm  Clinic', { count: 501 }), row('Oak Clinic', { state: 'TX' })),
    shown(
      '2024-02-01',
      'combined',
      row('Elm Clinic', { count: 9_000, closed: true, description: 'The PHI involved included names.' }),
      ...Array.from({ length: 12 }, (_, i) => row(`Clinic ${i}`, { submittedOn: '2023-02-01', count: 600 + i })),
    ),
  ]);
  const elm = records.contributions.get('hhs-2023-03-01-elm-clinic-oh')!;

  it('tells each figure from the export on that first shows it, and a placeholder as such', () => {
    expect(told(elm.claims, 'individuals')).toEqual([
      ['2023-04-01', 501],
      ['2024-02-01', 9_000],
    ]);
    expect(elm.claims.find((c) => c.field === 'individuals')?.value).toEqual({ count: 501, qualifier: 'placeholder' });
    expect(elm.claims.every((c) => c.source.sha256?.length === 64 && c.source.retrievedOn === '2026-05-04')).toBe(true);
  });

  it('is closed when an export says so, with what the agency wrote and the data that it names', () => {
    expect(elm.about).toMatchObject({ status: 'closed', checkedOn: '2024-02-01', vendorId: 'org-elm-clinic' });
    expect(elm.claims.filter((c) => ['statement', 'dataTypes'].includes(c.field)).map((c) => c.value)).toEqual([
      'The PHI involved included names.',
      ['name'],
    ]);
  });

  it('is marked as gone where a list of all cases lacks it', () => {
    const oak = records.contributions.get('hhs-2023-03-01-oak-clinic-tx')!;
    const last = oak.claims.filter((c) => c.field === 'hhsReport').at(-1);
    expect(last?.value).toMatchObject({ entity: 'Oak Clinic', gone: true });
    expect(claimKnownFrom(last!)).toBe('2024-02-01');
  });

  it('counts rows as new, changed and as before', () => {
    expect([...rowCounts.values()]).toEqual([
      { new: 2, changed: 0, unchanged: 0 },
      { new: 0, changed: 0, unchanged: 2 },
      { new: 12, changed: 1, unchanged: 0 },
    ]);
  });
});

describe('a report of the very vendor of a known incident', () => {
  const known = breach(
    'acme-2023',
    [
      {
        field: 'hhsReport',
        value: { entity: 'Acme Billing, Inc.', state: 'OH', submittedOn: '2023-03-01', count: 501, placeholder: true },
        source: { ...source, kind: 'regulator' },
        confidence: 'high',
      },
    ],
    { vendorId: 'acme' },
  );
  const own = (count: number) => row('Acme Billing, Inc.', { count, entityType: 'Business Associate' });
  const { records } = build(
    [shown('2023-04-01', 'under-investigation', own(501)), shown('2023-08-01', 'under-investigation', own(80_000))],
    [known],
  );

  it('adds its states and figures to that incident and makes no breach of its own', () => {
    expect([...records.contributions.keys()]).toEqual(['acme-2023']);
    const part = records.contributions.get('acme-2023')!;
    expect(part.about).toBeUndefined();
    expect(told(part.claims, 'hhsReport')).toEqual(told(part.claims, 'individuals'));
    expect(told(part.claims, 'individuals')).toEqual([
      ['2023-04-01', 501],
      ['2023-08-01', 80_000],
    ]);
    expect(records.successors?.get('hhs-2023-03-01-acme-billing-inc-oh')).toBe('acme-2023');
  });
});

describe('what a report of the vendor itself adds to a reviewed incident', () => {
  const listed: Claim = {
    field: 'hhsReport',
    value: { entity: 'Acme Billing, Inc.', state: 'OH', submittedOn: '2023-03-01', count: 900, placeholder: false },
    source: { ...source, kind: 'regulator' },
    confidence: 'high',
  };
  const total = (count: number, confidence: Claim['confidence']): Claim => ({
    field: 'individuals',
    value: { count, qualifier: 'as-reported' },
    source,
    confidence,
  });
  const publicOn = (date: string): Claim => ({
    field: 'publicDisclosed',
    value: { date, precision: 'day' },
    source,
    confidence: 'high',
  });
  const description = 'The PHI involved included names.';
  const partOf = (...claims: Claim[]) =>
    build(
      [shown('2023-04-01', 'combined', row('Acme Billing, Inc.', { count: 900, closed: true, description }))],
      [breach('acme-2023', [listed, ...claims], { vendorId: 'acme' })],
    ).records.contributions.get('acme-2023')!;
  const fields = (...claims: Claim[]) => partOf(...claims).claims.map((claim) => claim.field);

  it('is its figure only where people trust that figure for the whole, or have none', () => {
    expect(fields(total(900, 'high'))).toContain('individuals');
    expect(fields()).toContain('individuals');
    expect(fields(total(5_000, 'high'), total(900, 'medium'))).not.toContain('individuals');
  });

  it('is its day where that lies before the day from which the incident counted as known', () => {
    expect(fields(publicOn('2023-03-20'))).toContain('publicDisclosed');
    expect(fields(publicOn('2023-02-20'))).not.toContain('publicDisclosed');
  });

  it('is what the agency wrote about it', () => {
    expect(fields()).toEqual(expect.arrayContaining(['statement', 'dataTypes']));
  });
});

describe('reports that name a vendor of which nothing else is known', () => {
  const sentence =
    "The covered entity's (CE) business associate (BA), Deep Cloud Hosting, Inc., was the victim of a ransomware attack that affected the CE's protected health information.";
  const before = [row('Elm Clinic', { count: 700 }), row('Fir Clinic', { count: 800, submittedOn: '2023-03-09' })];
  const closed = before.map((one) => ({ ...one, closed: true, description: sentence }));
  const { records } = build([
    shown('2023-04-01', 'under-investigation', ...before),
    shown('2024-02-01', 'archive', ...closed),
  ]);
  const [id, event] = [...records.contributions].find(([key]) => key.startsWith('named-'))!;

  it('make one incident of it, with each of them as affected and the sentence as evidence', () => {
    const affected = event.claims.filter((c) => c.field === 'affected');
    expect(affected.map((c) => [c.value.name, c.value.individuals, c.said])).toEqual([
      ['Elm Clinic', 700, expect.stringContaining('Deep Cloud Hosting')],
      ['Fir Clinic', 800, expect.stringContaining('Deep Cloud Hosting')],
    ]);
    expect(records.contributions.get('hhs-2023-03-01-elm-clinic-oh')?.about?.upstream).toBe(id);
    expect(records.vendors.map((v) => v.id)).toContain(event.about?.vendorId);
  });

  it('tell nothing of it before the export that shows the sentence', () => {
    expect(new Set(event.claims.map(claimKnownFrom))).toEqual(new Set(['2024-02-01']));
  });
});

it('every record fits its schema', () => {
  const { records } = build([
    shown('2023-04-01', 'under-investigation', row('Elm Clinic'), row('(), *', { count: null })),
  ]);
  for (const [id, { about, claims }] of records.contributions)
    expect(breachSchema.safeParse({ id, ...about, claims }).error).toBeUndefined();
});
