import { addMonths, type Day } from '../calendar/day.ts';
import type { IncidentFacts } from '../law/facts.ts';
import type { Exposure } from '../report/exposureReport.ts';

/** Another incident of the same organization. `people` are its own; `hi` is null where their number is not known. */
export type RelatedIncident = {
  breachId: string | null;
  title: string;
  vendor: string;
  knownSince: Day | null;
  people: { lo: number; hi: number | null };
  /** What ties it to this one as far as the report shows, or null. Whether they are related is for people to say. */
  tie: 'same vendor' | 'same incident upstream' | 'said by the organization' | null;
};

/** The incidents through which one came, and itself. */
const rootsOf = ({ path, breachId }: Exposure): string[] => [
  ...path.flatMap((step) => /^upstream: (\S+)/.exec(step)?.[1] ?? []),
  ...(breachId === null ? [] : [breachId]),
];

const haveCommonRoot = (a: Exposure, b: Exposure): boolean => {
  const roots = new Set(rootsOf(a));
  return rootsOf(b).some((root) => roots.has(root));
};

function tieOf(self: Exposure, other: Exposure, relatedTo: readonly string[]): RelatedIncident['tie'] {
  if (other.breachId !== null && relatedTo.includes(other.breachId)) return 'said by the organization';
  if (other.vendorId !== null && other.vendorId === self.vendorId) return 'same vendor';
  return haveCommonRoot(self, other) ? 'same incident upstream' : null;
}

type Shown = { exposure: Exposure; vendor: string; stated?: IncidentFacts | undefined };

/** People of the organization in one incident: as stated in total, else at least the residents stated. */
export function peopleOf(stated: IncidentFacts | undefined): RelatedIncident['people'] {
  const residents = Object.values(stated?.residents ?? {}).reduce((sum, n) => sum + n, 0);
  const total = stated?.individuals;
  return total === undefined ? { lo: residents, hi: null } : { lo: total, hi: Math.max(total, residents) };
}

/**
 * The other incidents to which the organization is exposed and that became known in the twelve months until a day, in the
 * order given, each once. An incident that only the organization knows of counts, as its day is its own affair.
 */
export function relatedIncidents(
  self: Exposure,
  all: readonly Shown[],
  asOf: Day,
  relatedTo: readonly string[] = [],
): RelatedIncident[] {
  const from = addMonths(asOf, -12);
  const found = new Map<string, RelatedIncident>();
  for (const { exposure, vendor, stated } of all) {
    const { breachId, knownSince, decision, title } = exposure;
    const isSelf = exposure === self || (breachId !== null && breachId === self.breachId);
    const inTime = knownSince === null || (knownSince > from && knownSince <= asOf);
    if (isSelf || decision !== 'match' || !inTime) continue;
    const tie = tieOf(self, exposure, relatedTo);
    const key = breachId ?? `${vendor} ${found.size}`;
    // One incident that reaches the organization through two rows is one incident: its people are counted once.
    if (!found.has(key)) found.set(key, { breachId, title, vendor, knownSince, people: peopleOf(stated), tie });
  }
  return [...found.values()];
}

/** People of several incidents added together. Nobody is known to be in two of them, or not to be: the sum is of incidents. */
export function sumOfPeople(incidents: readonly Pick<RelatedIncident, 'people'>[]): {
  lo: number;
  hi: number | null;
  unknown: number;
} {
  const lo = incidents.reduce((sum, { people }) => sum + people.lo, 0);
  const unknown = incidents.filter(({ people }) => people.hi === null).length;
  return { lo, hi: unknown > 0 ? null : incidents.reduce((sum, { people }) => sum + (people.hi ?? 0), 0), unknown };
}
