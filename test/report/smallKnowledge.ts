import { breachSchema } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Organization } from '../../domain/law/facts.ts';
import { buildVendorIndex, defaultThresholds, matchVendor } from '../../domain/match/match.ts';
import { buildRows, summarize } from '../../domain/report/buildReport.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { Knowledge } from '../../domain/report/routes.ts';
import { timeline } from '../../domain/report/timeline.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

/** Two vendors with two incidents, and reports on them by the builder that the product uses. */
export const day = (date: string) => ({ date, precision: 'day' });
const claim = (field: string, value: unknown, published = '2026-01-10') => ({
  field,
  value,
  source: {
    kind: 'press',
    publisher: 'A paper',
    url: 'https://example.org/',
    published: day(published),
    retrievedOn: '2026-11-22',
  },
  confidence: 'high',
});
const vendors = ['Records', 'Billing'].map((name) =>
  vendorSchema.parse({ id: name.toLowerCase(), name: `${name} Holdings`, types: [], status: 'vendor' }),
);

type Store = { people?: number; without?: string; named?: 'affected' | 'unaffected' };

/** What a store holds: `people` as the sources count them at Records, `without` one of the incidents. `named`: how they name the hospital. */
export function knowledgeOf({ people = 900, without, named }: Store = {}): Knowledge {
  const breach = (id: string, vendorId: string, published: string, claims: object[]) =>
    breachSchema.parse({
      id,
      title: `Incident at ${vendorId}`,
      vendorId,
      kind: 'ransomware',
      status: 'open',
      checkedOn: '2026-11-22',
      claims: [claim('publicDisclosed', day(published), published), ...claims],
    });
  const all = [
    breach('records-2026', 'records', '2026-01-10', [
      claim('discovered', day('2026-01-05')),
      claim('individuals', { count: people, qualifier: 'as-reported' }),
      claim('dataTypes', ['name', 'ssn', 'diagnosis-treatment']),
      ...(named ? [claim(named, { name: hospital.name })] : []),
    ]),
    breach('billing-2026', 'billing', '2026-03-01', [claim('discovered', day('2026-02-20'))]),
  ].filter((b) => b.id !== without);
  return {
    vendors: new Map(vendors.map((v) => [v.id, v])),
    breachesOf: new Map(vendors.map((v) => [v.id, all.filter((b) => b.vendorId === v.id).map((b) => b.id)])),
    breaches: new Map(all.map((b) => [b.id, b])),
    titles: new Map(all.map((b) => [b.id, b])),
  };
}
const index = buildVendorIndex(vendors);

export type Asked = { asOf: string; organization: Organization; vendors: VendorRow[] };
export const hospital: Organization = {
  name: 'A hospital',
  role: 'covered-entity',
  kinds: ['hospital'],
  jurisdiction: 'US-MO',
  secRegistrant: 'none',
};

/** A whole report, as an assessment builds it. */
export function reportOn({ asOf, organization, vendors: rows }: Asked, store: Store = {}): ExposureReport {
  const built = buildRows(
    organization,
    asOf,
    rows.map((row) => ({ row, matches: matchVendor(index, row, defaultThresholds) })),
    knowledgeOf(store),
  );
  return {
    id: 'r',
    createdAt: '2026-11-22T12:00:00Z',
    asOf,
    organization,
    versions: { matcher: 'v2', law: 'l', store: canonicalJson(store) },
    inputDigest: canonicalJson({ asOf, organization, rows }),
    coverage: [],
    clearMeans: '',
    summary: summarize(built.rows, asOf),
    warnings: built.warnings,
    notice: '',
    vendors: built.rows,
    timeline: timeline(built.rows),
  };
}
