import type { ExposureReport, RowResult } from './exposureReport.ts';

/** A vendor of the report's list that a breach reaches. */
export type AffectedVendor = {
  externalId: string | null;
  name: string | null;
  finding: 'exposed' | 'review';
  path: string[];
};

/** What one report found on one breach. */
export type AffectedBy = {
  assessmentId: string;
  createdAt: string;
  asOf: string;
  organization: string;
  /** Vendors reached in all; `vendors` holds the first thousand. */
  total: number;
  vendors: AffectedVendor[];
};

/** A breach that reaches more vendors of one list is told by their number. */
export const mostVendors = 1_000;

/** For each breach of the store that a report found: the vendors of the list that it reaches. */
export function affectedByBreach(report: ExposureReport): Map<string, AffectedBy> {
  const found = new Map<string, AffectedBy>();
  for (const row of report.vendors)
    for (const [breachId, vendor] of reached(row)) {
      const { id: assessmentId, createdAt, asOf, organization } = report;
      const one = found.get(breachId) ?? {
        assessmentId,
        createdAt,
        asOf,
        organization: organization.name,
        total: 0,
        vendors: [],
      };
      found.set(breachId, one);
      one.total++;
      if (one.vendors.length < mostVendors) one.vendors.push(vendor);
    }
  return found;
}

const reached = ({ externalId, name, exposures }: RowResult): Map<string, AffectedVendor> =>
  new Map(
    exposures.flatMap(({ breachId, decision, path }): [string, AffectedVendor][] =>
      breachId === null
        ? []
        : [[breachId, { externalId, name, finding: decision === 'match' ? 'exposed' : 'review', path }]],
    ),
  );
