import type { Breach, Claim } from '../breach/breach.ts';
import type { PartialDate } from '../breach/partialDate.ts';
import { breachKnownFrom } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import type { VendorIndex } from '../match/match.ts';
import { bearerOf } from './bearerOf.ts';
import { nameKey } from './names.ts';
import type { KnownReport } from './sameAsReport.ts';

/** An incident at a vendor that is more than one report: what else tells of it must not become a second one. */
export type KnownIncident = {
  breachId: string;
  vendorId: string;
  occurred: PartialDate | null;
  knownSince: Day | null;
};

type ReportClaim = Extract<Claim, { field: 'hhsReport' }>;

/** The federal reports that breaches list, and the incidents that are not just one report. */
export function knownEvents(
  breaches: readonly Breach[],
  index: VendorIndex,
): { reports: KnownReport[]; incidents: KnownIncident[] } {
  const isOfOneReport = (breach: Breach) => reportClaims(breach).some(({ value }) => value.report === breach.id);
  // What stands under its own id comes first: an incident that lists the same report says nothing more of it.
  const inOrder = [...breaches].sort(
    (a, b) => Number(isOfOneReport(b)) - Number(isOfOneReport(a)) || compare(a.id, b.id),
  );
  const byReport = new Map<string, KnownReport>();
  const seen = new Set<string>();
  for (const breach of inOrder) {
    const ofBreach = Map.groupBy(reportClaims(breach), ({ value }) => value.report ?? keyOf(value));
    for (const [id, claims] of ofBreach) {
      const keys = claims.map(({ value }) => keyOf(value));
      if (byReport.has(id) || keys.some((key) => seen.has(key))) continue;
      for (const key of keys) seen.add(key);
      byReport.set(id, reportOf(id, claims, breach, index));
    }
  }
  const incidents = inOrder.filter((breach) => !isOfOneReport(breach)).map(incidentOf);
  return { reports: [...byReport.values()], incidents };
}

const reportClaims = (breach: Breach): ReportClaim[] =>
  breach.claims.filter((claim): claim is ReportClaim => claim.field === 'hhsReport');

const keyOf = ({ entity, state, submittedOn }: ReportClaim['value']): string =>
  `${nameKey(entity)} ${state ?? ''} ${submittedOn ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest state that says a thing says it. */
function reportOf(reportId: string, claims: readonly ReportClaim[], breach: Breach, index: VendorIndex): KnownReport {
  const published = ({ source }: ReportClaim) => source.published?.date ?? '';
  const states = claims.toSorted((a, b) => compare(published(b), published(a))).map(({ value }) => value);
  const newest = <T>(of: (state: ReportClaim['value']) => T | undefined): T | null =>
    states.map(of).find((value) => value !== undefined) ?? null;
  const entity = newest((state) => state.entity) ?? '';
  const reporterId = breach.id === reportId ? breach.vendorId : bearerOf(index, entity);
  return {
    reportId,
    breachId: breach.id,
    reporterId: reporterId ?? null,
    isCustomers: reporterId !== breach.vendorId,
    names: [...new Set(states.map((state) => state.entity))],
    state: newest((state) => state.state),
    submittedOn: newest((state) => state.submittedOn),
    count: newest((state) => state.count),
    types: newest((state) => state.breachType)?.split(/\s*[,;]\s*/) ?? [],
  };
}

const incidentOf = (breach: Breach): KnownIncident => ({
  breachId: breach.id,
  vendorId: breach.vendorId,
  occurred:
    breach.claims.find(
      (claim): claim is Extract<Claim, { field: 'occurrence.from' }> => claim.field === 'occurrence.from',
    )?.value ?? null,
  knownSince: breachKnownFrom(breach),
});
