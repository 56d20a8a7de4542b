import type { Link, Linked, LinkInput } from './link.ts';
import { namedCause } from './linkCause.ts';
import { becauseDoubtful, becauseNew, type Group, groupsOf, newVendors, underOneName } from './linkGroups.ts';
import { curatedIncident, dayOf, ownIncident, typesOf } from './linkIncidents.ts';
import { listedLinks } from './linkListed.ts';
import type { Named, Outcome, Unplaced } from './linkNamed.ts';
import { naturesOf } from './linkNature.ts';
import { place } from './linkPlace.ts';

/**
 * Ties reports to the incidents of the vendors that caused them. First come the reports that a curated incident lists.
 * Then those that name a business associate: exactly one known incident of that vendor fits in time and kind, a match;
 * several, a review; none, an incident of its own for the reports that name the vendor beside each other.
 */
export function linkReports({ reports, vendorOf, known, meant }: LinkInput): Linked {
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const listed = listedLinks(sorted, known);
  const named = sorted.flatMap((report): Named[] => {
    const cause = listed.has(report.id) ? null : namedCause(report);
    return cause ? [{ report, cause, day: dayOf(report), natures: naturesOf(cause.sentence, typesOf(report)) }] : [];
  });
  const incidents = Map.groupBy(
    [
      ...known.map(curatedIncident),
      ...sorted.flatMap((report) => {
        const vendorId = vendorOf.get(report.id);
        return vendorId === undefined || listed.has(report.id) ? [] : ownIncident(report, vendorId);
      }),
    ],
    (incident) => incident.vendorId,
  );
  const reporters = new Set(vendorOf.values());
  const outcomes = new Map<string, Outcome>();
  const unplaced: Unplaced[] = [];
  for (const one of named) {
    const placed = place(one, meant, incidents);
    if ('vendorId' in placed) unplaced.push({ ...one, ...placed });
    else outcomes.set(one.report.id, placed);
  }
  const joined = underOneName(unplaced);
  const groups = groupsOf(joined);
  for (const group of groups) for (const one of group.members) outcomes.set(one.report.id, outcomeIn(group, one));
  const standing = groups.filter(({ candidates }) => candidates.length === 0);
  const links = [
    ...listed.values(),
    ...named.flatMap((one) => {
      const outcome = outcomes.get(one.report.id);
      return outcome ? linkOf(one, followed(outcome, outcomes)) : [];
    }),
  ];
  return {
    links: links.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    incidents: standing.map(({ incident }) => incident),
    // A reporter whose name is too plain for the matcher is a vendor already.
    vendors: newVendors(standing.flatMap(({ members }) => members)).filter((vendor) => !reporters.has(vendor.id)),
  };
}

const outcomeIn = ({ incident, members, candidates }: Group, one: Unplaced): Outcome =>
  candidates.length === 0
    ? { decision: 'match', breachId: incident.id, candidates, because: becauseNew(one, members.length) }
    : { decision: 'review', breachId: null, candidates: candidates.toSorted(), because: becauseDoubtful(one) };

/** A report that is tied to another report goes where that one goes: a vendor's own report can name its subcontractor. */
function followed(outcome: Outcome, outcomes: ReadonlyMap<string, Outcome>): Outcome {
  const met = new Set<string>();
  let last = outcome;
  while (last.breachId !== null) {
    const next = outcomes.get(last.breachId);
    if (!next) return last;
    if (met.has(last.breachId))
      return {
        ...last,
        decision: 'review',
        breachId: null,
        candidates: [...met].sort(),
        because: 'the reports name each other as the cause',
      };
    met.add(last.breachId);
    last = { ...next, because: `${last.because}; and there ${next.because}` };
  }
  return last;
}

const linkOf = ({ report, cause }: Named, outcome: Outcome): Link => ({
  reportId: report.id,
  basis: 'named',
  ...outcome,
  name: cause.names.join('; '),
  sentence: cause.sentence,
  export: cause.export,
});
