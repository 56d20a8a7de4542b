import type { Breach } from '../breach/breach.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import { normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import { reportedVendor, reportedVendorId } from '../vendor/reportedVendor.ts';
import type { Link, Linked, LinkInput, NamedIncident } from './link.ts';
import { type NamedCause, namedCause } from './linkCause.ts';
import {
  countsOfReport,
  curatedIncident,
  dayOf,
  type Incident,
  inTime,
  organizationKey,
  ownIncident,
  type ReportDay,
  typesOf,
} from './linkIncidents.ts';
import { canBeOne, type Nature, naturesOf } from './linkNature.ts';
import type { Report } from './report.ts';

/** A report that names its cause, with what decides to which incident it belongs. */
type Named = {
  report: Report;
  cause: NamedCause;
  day: ReportDay | null;
  natures: ReadonlySet<Nature>;
};

type Outcome = Pick<Link, 'decision' | 'breachId' | 'candidates' | 'because'>;

/** A report that no known incident fits, and the vendor that it names. */
type Unplaced = Named & { vendorId: string; name: string; isNew: boolean };

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
  const outcomes = new Map<string, Outcome>();
  const unplaced: Unplaced[] = [];
  for (const one of named) {
    const placed = place(one, meant, incidents);
    if ('vendorId' in placed) unplaced.push({ ...one, ...placed });
    else outcomes.set(one.report.id, placed);
  }
  const joined = underOneName(unplaced);
  const groups = groupsOf(joined);
  for (const { incident, members } of groups)
    for (const one of members)
      outcomes.set(one.report.id, {
        decision: 'match',
        breachId: incident.id,
        candidates: [],
        because: becauseNew(one, members.length),
      });
  const links = [
    ...listed.values(),
    ...named.flatMap((one) => {
      const outcome = outcomes.get(one.report.id);
      return outcome ? linkOf(one, followed(outcome, outcomes)) : [];
    }),
  ];
  return {
    links: links.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    incidents: groups.map(({ incident }) => incident),
    vendors: newVendors(joined),
  };
}

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

const folded = (name: string): string => wordsOf(name).join('');

/** Reports that curated incidents list: the same entity, state and day of submission. */
function listedLinks(reports: readonly Report[], known: readonly Breach[]): Map<string, Link> {
  const listings = Map.groupBy(
    known.flatMap((breach) =>
      breach.claims.flatMap((claim) =>
        claim.field === 'hhsReport' && claim.value.submittedOn !== undefined
          ? [
              {
                breach,
                value: claim.value,
                key: entryKey(claim.value.entity, claim.value.state, claim.value.submittedOn),
              },
            ]
          : [],
      ),
    ),
    ({ key }) => key,
  );
  const found = reports.flatMap((report) => {
    const sighting = report.sightings.find(({ row }) => listings.has(entryKey(row.name, row.state, row.submittedOn)));
    if (!sighting) return [];
    const { row } = sighting;
    const key = entryKey(row.name, row.state, row.submittedOn);
    return [{ report, sighting, key, entries: listings.get(key) ?? [] }];
  });
  const sharing = Map.groupBy(found, ({ key }) => key);
  return new Map(
    found.map(({ report, sighting, key, entries }) => {
      const counts = countsOfReport(report);
      const breaches = [...new Map(entries.map(({ breach }) => [breach.id, breach])).values()];
      // Where a product's incident and that of a vendor which used it both list a report, the vendor is the nearer one.
      const nearest = breaches.filter((breach) => !breaches.some((other) => other.upstream === breach.id));
      const [only] = nearest;
      const twins = sharing.get(key) ?? [];
      const isMeant = twins.length === 1 || entries.some(({ value }) => counts.has(value.count ?? -1));
      const sure = nearest.length === 1 && only && isMeant;
      const entry = `${sighting.row.name}${sighting.row.state ? ` (${sighting.row.state})` : ''}, submitted ${sighting.row.submittedOn}`;
      const link: Link = {
        reportId: report.id,
        basis: 'listed',
        decision: sure ? 'match' : 'review',
        breachId: sure ? only.id : null,
        candidates: sure ? [] : nearest.map((breach) => breach.id).sort(),
        name: sighting.row.name,
        sentence: `Listed with the incident: ${entry}`,
        export: sighting.export,
        because: sure
          ? `the reviewed incident "${only.title}" lists this report (${entry})`
          : nearest.length > 1
            ? `several reviewed incidents list this report (${entry})`
            : `the reviewed incident "${only?.title}" lists one report of this organization and day, and there are ${twins.length}`,
      };
      return [report.id, link] as const;
    }),
  );
}

const entryKey = (name: string, state: string | null | undefined, day: Day | null): string =>
  `${folded(name)}|${state ?? ''}|${day ?? ''}`;

/** The outcome for a report that names its cause, or the vendor at whom an incident of its own is made. */
function place(
  one: Named,
  meant: LinkInput['meant'],
  incidents: ReadonlyMap<string, Incident[]>,
): Outcome | Pick<Unplaced, 'vendorId' | 'name' | 'isNew'> {
  const names = spelled(one.cause, meant).flatMap((written) => severalIn(written, meant));
  const [name = ''] = names;
  const readings = names.map(meant);
  const ofVendors = (ids: readonly string[]) =>
    [...new Set(ids)]
      .flatMap((id) => incidents.get(id) ?? [])
      .filter((incident) => incident.id !== one.report.id && inTime(incident, one.day));
  const inReach = ofVendors(readings.flatMap(({ sure }) => sure));
  const fitting = inReach.filter((incident) => canBeOne(incident.natures, one.natures));
  const review = (candidates: readonly Incident[], because: string): Outcome => ({
    decision: 'review',
    breachId: null,
    candidates: [...new Set(candidates.map((incident) => incident.id))].sort(),
    because,
  });
  if (one.cause.ofItself)
    return review(
      fitting,
      `the text is a report of ${name} on itself, and does not say that the reporter is its customer`,
    );
  if (commonName.test(name)) return review([], `many companies are called ${name}, and the report does not say which`);
  const chosen = onlyOne(one, fitting) ?? sameCount(one, inReach);
  if (chosen)
    return {
      decision: 'match',
      breachId: chosen.incident.id,
      candidates: [],
      because: `the report names ${name}; ${chosen.because}`,
    };
  if (fitting.length > 1)
    return review(fitting, `the report names ${name}, and ${fitting.length} of its incidents fit in time and kind`);
  if (names.length > 1) return review([], `the report names several companies: ${names.join('; ')}`);
  if (one.day === null)
    return review([], `the report names ${name}, but no list says when it was submitted or when the incident happened`);
  if (inReach.length > 0)
    return review(
      inReach,
      `the report names ${name}, and an incident of that time is known, but of another kind than this report tells`,
    );
  const likely = ofVendors(readings.flatMap(({ possible }) => possible)).filter((incident) =>
    canBeOne(incident.natures, one.natures),
  );
  if (likely.length > 0 && readings.every(({ sure }) => sure.length === 0))
    return review(
      likely,
      `the report names ${name}, and whether a company with an incident of that time is meant is not certain`,
    );
  const sure = readings[0]?.sure ?? [];
  const vendorId = preferred(sure, name);
  return { vendorId: vendorId ?? reportedVendorId(name), name, isNew: vendorId === undefined };
}

/** Closing texts misspell names: where the old list spells one that may be the same, and is sure, that one counts. */
function spelled({ names, alsoWritten }: NamedCause, meant: LinkInput['meant']): readonly string[] {
  const [only, ...more] = names;
  if (only === undefined || more.length > 0 || alsoWritten === undefined) return names;
  const { sure, possible } = meant(only);
  return sure.length === 0 && meant(alsoWritten).sure.some((id) => possible.includes(id)) ? [alsoWritten] : names;
}

/** Thirty insurers bear it. */
const commonName = /^blue ?cross(?:(?: and| &)? ?|[/\\])blue ?shield$/i;

/** "Nuance Communications/Fast Health" are two names where each is surely another vendor's. */
function severalIn(name: string, meant: LinkInput['meant']): readonly string[] {
  const parts = name.split(/\/(?=[A-Z])/).map((part) => part.trim());
  const vendors = parts.map((part) => meant(part).sure);
  const differ = vendors.every(
    (sure, i) => sure.length > 0 && (i === 0 || !sure.some((id) => vendors[0]?.includes(id))),
  );
  return parts.length > 1 && differ ? parts : [name];
}

/** Of records that are all surely the one named: the one whose id is the name's, else a curated one. */
function preferred(sure: readonly string[], name: string): string | undefined {
  const own = reportedVendorId(name);
  return sure.find((id) => !id.startsWith('org-')) ?? sure.find((id) => id === own) ?? sure.toSorted()[0];
}

type Chosen = { incident: Incident; because: string };

/** The one incident that it must be: the only one, the one that lists the reporter, or the report with the same count. */
function onlyOne(one: Named, fitting: readonly Incident[]): Chosen | undefined {
  const [first] = fitting;
  if (!first) return undefined;
  if (fitting.length === 1)
    return { incident: first, because: `of its known incidents only ${first.title} fits this report in time and kind` };
  const keys = one.report.sightings.map(({ row }) => organizationKey(row.name, row.state));
  const listing = fitting.filter((incident) => keys.some((key) => incident.affected.has(key)));
  if (listing.length === 1 && listing[0])
    return {
      incident: listing[0],
      because: `of its incidents of that time ${listing[0].title} names this organization as affected`,
    };
  return sameCount(one, fitting);
}

/** The one report of the vendor itself that gives the same number of people, whatever kind of incident it tells of. */
function sameCount(one: Named, incidents: readonly Incident[]): Chosen | undefined {
  const counts = countsOfReport(one.report);
  const [equal, ...more] = incidents.filter((incident) => [...incident.counts].some((count) => counts.has(count)));
  return equal && more.length === 0
    ? { incident: equal, because: `of its reports of that time only ${equal.title} gives the same number of people` }
    : undefined;
}

/**
 * How many days can lie between two customers' reports of one incident that no other source tells of: of an intrusion
 * late ones come within a year; else the 60 days each that the vendor and its customer have; a mailing goes wrong for each
 * customer by itself.
 */
const mostBetween = ({ natures: a }: Unplaced, { natures: b }: Unplaced): number => {
  const both = (nature: Nature): boolean => a.has(nature) && b.has(nature);
  if (both('intrusion') || both('exposure')) return 365;
  return both('mailing') ? 31 : 120;
};

const tails = new Set('services service group solutions systems corporation company holdings'.split(' '));

/** "Summit Reinsurance" and "Summit Reinsurance Services": one company, as long as two words stay to tell it by. */
function shortName(name: string): string {
  const { tokens } = normalizeName(name);
  const end = tokens.findLastIndex((token) => !tails.has(token)) + 1;
  return tokens.slice(0, Math.max(end, 2)).join(' ');
}

/**
 * Gives new vendors one id where their names differ by such words alone, or one is the short name that a text gives beside
 * the other: that of the name used most.
 */
function underOneName(unplaced: readonly Unplaced[]): Unplaced[] {
  const fresh = unplaced.filter(({ isNew }) => isNew);
  const longNames = Map.groupBy(
    fresh.filter(({ cause }) => cause.short !== undefined && cause.short.length >= 4),
    ({ cause }) => folded(cause.short ?? ''),
  );
  const keyOf = ({ name }: Unplaced): string => {
    const long = new Set((longNames.get(folded(name)) ?? []).map((one) => shortName(one.name)));
    const [only, ...more] = long;
    return only !== undefined && more.length === 0 ? only : shortName(name);
  };
  const byName = Map.groupBy(fresh, keyOf);
  const ids = new Map(
    [...byName].map(([key, same]) => [key, reportedVendorId(mostUsed(same.map(({ name }) => name)))]),
  );
  return unplaced.map((one) => (one.isNew ? { ...one, vendorId: ids.get(keyOf(one)) ?? one.vendorId } : one));
}

type Group = { incident: NamedIncident; members: Unplaced[] };

/** The reports that name a vendor, by incident: beside each other in time, and of a kind that can be one. */
function groupsOf(unplaced: readonly Unplaced[]): Group[] {
  const byVendor = Map.groupBy(unplaced, ({ vendorId }) => vendorId);
  const ids = new Map<string, number>();
  return [...byVendor.keys()].sort().flatMap((vendorId) => {
    const members = (byVendor.get(vendorId) ?? []).toSorted(byDayThenId);
    const vendorName = mostUsed(members.map(({ name }) => name));
    return besides(members).map((group) => {
      const month = (group[0]?.day?.day ?? '').slice(0, 7);
      const base = `named-${vendorId}-${month}`;
      const times = (ids.get(base) ?? 0) + 1;
      ids.set(base, times);
      const id = times === 1 ? base : `${base}-${times}`;
      return {
        incident: { id, vendorId, vendorName, reportIds: group.map(({ report }) => report.id) },
        members: group,
      };
    });
  });
}

function besides(members: readonly Unplaced[]): Unplaced[][] {
  const groups: Unplaced[][] = [];
  for (const one of members) {
    const group = groups.find(
      (others) => others.every((other) => canBeOne(other.natures, one.natures)) && isNear(others.at(-1), one),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const isNear = (before: Unplaced | undefined, one: Unplaced): boolean =>
  before?.day != null && one.day !== null && daysBetween(before.day.day, one.day.day) <= mostBetween(before, one);

const byDayThenId = (a: Unplaced, b: Unplaced): number => {
  const [x, y] = [`${a.day?.day ?? ''} ${a.report.id}`, `${b.day?.day ?? ''} ${b.report.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

function mostUsed(names: readonly string[]): string {
  const times = Map.groupBy(names, (name) => name);
  return (
    [...times.keys()].toSorted(
      (a, b) => (times.get(b)?.length ?? 0) - (times.get(a)?.length ?? 0) || (a < b ? -1 : 1),
    )[0] ?? ''
  );
}

const becauseNew = ({ cause }: Named, members: number): string =>
  members === 1
    ? `the report names ${cause.names[0]}, of which no incident of that time is known otherwise`
    : `the report names ${cause.names[0]}, of which no incident of that time is known otherwise; ${members} reports of that time name it`;

/** Vendors for the names that no list has. */
function newVendors(unplaced: readonly Unplaced[]): Linked['vendors'] {
  const byId = Map.groupBy(
    unplaced.filter(({ isNew }) => isNew),
    ({ vendorId }) => vendorId,
  );
  return [...byId.keys()].sort().map((id) => {
    const names = (byId.get(id) ?? []).map(({ name }) => name);
    return reportedVendor(id, [mostUsed(names), ...names.toSorted()], ['business-associate']);
  });
}
