import { reportedVendorId } from '../vendor/reportedVendor.ts';
import type { LinkInput } from './link.ts';
import type { NamedCause } from './linkCause.ts';
import { countedAlike, doubtOf, filedByAlike, isNamesake, longBefore } from './linkDoubt.ts';
import { countsOfReport, type Incident, inSpan, organizationKey } from './linkIncidents.ts';
import type { Named, Outcome, Unplaced } from './linkNamed.ts';
import { canBeOne } from './linkNature.ts';

/** The outcome for a report that names its cause, or the vendor at whom an incident of its own is made. */
export function place(
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
      .filter((incident) => incident.id !== one.report.id && inSpan(incident.possible, one.day));
  const around = ofVendors(readings.flatMap(({ sure, near }) => [...sure, ...near]));
  const inReach = around.filter(({ likely }) => inSpan(likely, one.day));
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
  if (names.length > 1) return review(fitting, `the report names several companies: ${names.join('; ')}`);
  const chosen = onlyOne(one, fitting) ?? sameCount(one, inReach);
  const isNear = readings.every(({ sure }) => sure.length === 0);
  const doubt = chosen?.alone && doubtOf(one, name, chosen.incident, isNear);
  if (chosen && doubt) return review([chosen.incident], `the report names ${name}, but ${doubt}`);
  if (chosen)
    return {
      decision: 'match',
      breachId: chosen.incident.id,
      candidates: [],
      because: `the report names ${name}; ${chosen.because}`,
    };
  if (fitting.length > 1)
    return review(fitting, `the report names ${name}, and ${fitting.length} of its incidents fit in time and kind`);
  if (one.day === null)
    return review([], `the report names ${name}, but no list says when it was submitted or when the incident happened`);
  if (inReach.length > 0)
    return review(
      inReach,
      `the report names ${name}, and an incident of that time is known, but of another kind than this report tells`,
    );
  const far = around.filter((incident) => canBeOne(incident.natures, one.natures));
  if (far.length > 0)
    return review(far, `the report names ${name}, and its incident is of a time of which it is not certain`);
  const likely = ofVendors(readings.flatMap(({ possible }) => possible)).filter((incident) =>
    canBeOne(incident.natures, one.natures),
  );
  if (likely.length > 0 && isNear)
    return review(
      likely,
      `the report names ${name}, and whether a company with an incident of that time is meant is not certain`,
    );
  const then = longBefore(one);
  if (then !== undefined)
    return review(
      readings
        .flatMap(({ sure, near }) => [...sure, ...near])
        .flatMap((id) => incidents.get(id) ?? [])
        .filter((incident) => incident.id !== one.report.id && inSpan(incident.possible, then)),
      `the report names ${name}, and tells of what happened years before it`,
    );
  const others = [...incidents.values()]
    .flat()
    .filter(
      (incident) =>
        incident.id !== one.report.id && inSpan(incident.likely, one.day) && canBeOne(incident.natures, one.natures),
    );
  const counting = countedAlike(one, others);
  if (counting.length > 0)
    return review(
      counting,
      `the report names ${name}, and another business associate reported the same number of people at that time`,
    );
  const alike = filedByAlike(name, others);
  if (alike.length > 0)
    return review(
      alike,
      `the report names ${name}, and a business associate with a name like it filed one at that time`,
    );
  const [{ sure, near } = { sure: [], near: [] }] = readings;
  const vendorId = preferred(sure, name) ?? (near.length === 1 ? near[0] : undefined);
  if (vendorId !== undefined && isNamesake(one, name, incidents.get(vendorId) ?? []))
    return review([], `the report names ${name}, and a company of so plain a name is known from another state alone`);
  return { vendorId: vendorId ?? reportedVendorId(name), name, isNew: vendorId === undefined };
}

/** Closing texts misspell names: where the old list spells one that may be the same, and is sure, that one counts. */
function spelled({ names, alsoWritten }: NamedCause, meant: LinkInput['meant']): readonly string[] {
  const [only, ...more] = names;
  if (only === undefined || more.length > 0 || alsoWritten === undefined) return names;
  const { sure, near, possible } = meant(only);
  return sure.length === 0 && meant(alsoWritten).sure.some((id) => [...near, ...possible].includes(id))
    ? [alsoWritten]
    : names;
}

/** More than thirty insurers bear it. */
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

/** Of records that are all surely the one named: a curated one, else the one whose id is the name's. */
function preferred(sure: readonly string[], name: string): string | undefined {
  const own = reportedVendorId(name);
  return sure.find((id) => !id.startsWith('org-')) ?? sure.find((id) => id === own) ?? sure.toSorted()[0];
}

/** `alone`: nothing speaks for it but the name, the time and the kind. */
type Chosen = { incident: Incident; because: string; alone: boolean };

/** The one incident that it must be: the only one, the one that lists the reporter, or the report with the same count. */
function onlyOne(one: Named, fitting: readonly Incident[]): Chosen | undefined {
  const [first] = fitting;
  if (!first) return undefined;
  const keys = one.report.sightings.map(({ row }) => organizationKey(row.name, row.state));
  if (fitting.length === 1)
    return {
      incident: first,
      because: `of its known incidents only ${first.title} fits this report in time and kind`,
      alone: !keys.some((key) => first.affected.has(key)) && !isSameCount(one, first),
    };
  const listing = fitting.filter((incident) => keys.some((key) => incident.affected.has(key)));
  if (listing.length === 1 && listing[0])
    return {
      incident: listing[0],
      because: `of its incidents of that time ${listing[0].title} names this organization as affected`,
      alone: false,
    };
  return sameCount(one, fitting);
}

/** The one report of the vendor itself that gives the same number of people, whatever kind of incident it tells of. */
function sameCount(one: Named, incidents: readonly Incident[]): Chosen | undefined {
  const [equal, ...more] = incidents.filter((incident) => isSameCount(one, incident));
  if (!equal || more.length > 0) return undefined;
  return {
    incident: equal,
    because: `of its reports of that time only ${equal.title} gives the same number of people`,
    alone: false,
  };
}

function isSameCount({ report }: Named, { counts }: Incident): boolean {
  const given = countsOfReport(report);
  return [...counts].some((count) => given.has(count));
}
