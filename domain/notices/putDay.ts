import { isEarlier, localDay } from '../calendar/instant.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import { register } from '../law/register.ts';
import { type Act, type ActField, whichCounts } from './actOf.ts';
import { leftOut } from './leftOut.ts';
import type { RecordedNotice } from './notice.ts';

/** Notices of one incident that the law reads at the same place. */
export type Entry = { act: Exclude<Act, { by: 'unread' }>; notices: RecordedNotice[] };

type Put = { zone: string; role: Organization['role']; warn: (path: readonly PropertyKey[], text: string) => void };

/** The incident with the day of these notices, unless it states another one itself. */
export function putDay(incident: IncidentFacts, { act, notices }: Entry, put: Put): IncidentFacts {
  const missing = whichCounts(act) === 'last' ? leftOut(notices, incident) : null;
  if (missing !== null) {
    put.warn([], partial(notices, missing));
    return incident;
  }
  if (act.by === 'day') {
    const on = counted(notices, act, put, [act.field]);
    return on === null ? incident : setDay(incident, act.field, on, put);
  }
  const [notice] = notices;
  if (!notice) return incident;
  if (act.by === 'chain') return toldAlongTheChain(incident, notices, put);
  const on = counted(notices, act, put, ['regulatorsNotifiedOn', notice.dutyId]);
  return on === null ? incident : setUnder(incident, notice, act, on, put);
}

const partial = (notices: readonly RecordedNotice[], missing: string): string =>
  `notice of ${notices.map(({ on }) => on).join(', ')} under ${notices[0]?.dutyId}: not counted yet, as ${missing}`;

/** The day that counts of several; what does not count is told. */
function counted(
  notices: readonly RecordedNotice[],
  act: Entry['act'],
  { zone, warn }: Put,
  path: readonly PropertyKey[],
): string | null {
  const which = whichCounts(act);
  const days = notices.map(({ on }) => on).sort((a, b) => inTime(a, b, zone));
  const chosen = (which === 'first' ? days[0] : days.at(-1)) ?? null;
  const others = [...new Set(days.filter((day) => day !== chosen))];
  if (chosen !== null && others.length > 0)
    warn(path, `several notices are recorded: the ${which} one, of ${chosen}, counts, not ${others.join(', ')}`);
  return chosen;
}

/** By the day in the organization's zone, then by the instant; a bare day before the instants of that day. */
function inTime(a: string, b: string, zone: string): number {
  const [x, y] = [localDay(a, zone), localDay(b, zone)];
  if (x !== y) return x < y ? -1 : 1;
  if (!a.includes('T') || !b.includes('T')) return Number(a.includes('T')) - Number(b.includes('T'));
  return isEarlier(a, b) ? -1 : Number(isEarlier(b, a));
}

/** What is stated and what was recorded: the list's own word stays, but an hour on the same day adds to it. */
function settled(
  stated: string | undefined,
  recorded: string,
  { zone, warn }: Put,
  path: readonly PropertyKey[],
): string {
  if (stated === undefined) return recorded;
  if (localDay(stated, zone) !== localDay(recorded, zone)) {
    warn(path, `the list says ${stated}, a recorded notice ${recorded}: the list goes first; correct one of the two`);
    return stated;
  }
  return stated.includes('T') ? stated : recorded;
}

function setDay(incident: IncidentFacts, field: ActField, on: string, put: Put): IncidentFacts {
  const day = settled(incident[field], on, put, [field]);
  return day === incident[field] ? incident : { ...incident, [field]: day };
}

/** Under the duty's own id, which the law reads before the one day that is stated for all regulators of a place. */
function setUnder(
  incident: IncidentFacts,
  { dutyId }: RecordedNotice,
  act: Entry['act'],
  on: string,
  put: Put,
): IncidentFacts {
  const told = incident.regulatorsNotifiedOn ?? {};
  const place = register().get(dutyId)?.jurisdiction;
  // A day for all regulators of a place is none on which people, agencies or owners were told.
  const toOne = act.by === 'regulator' && !act.toMany;
  const forAll = toOne && place !== undefined ? told[place] : undefined;
  if (forAll !== undefined && told[dutyId] === undefined && localDay(forAll, put.zone) !== localDay(on, put.zone))
    put.warn(
      ['regulatorsNotifiedOn'],
      `the list says ${forAll} for all regulators of ${place}, a notice of ${on} is recorded for this one (${dutyId}): the more exact one counts`,
    );
  const day = settled(told[dutyId], on, put, ['regulatorsNotifiedOn', dutyId]);
  return day === told[dutyId] ? incident : { ...incident, regulatorsNotifiedOn: { ...told, [dutyId]: day } };
}

/** A subcontractor told the party above it. The vendor itself tells a business associate, where no member of the chain is named. */
function toldAlongTheChain(incident: IncidentFacts, notices: readonly RecordedNotice[], put: Put): IncidentFacts {
  const party = notices[0]?.party;
  const on = counted(notices, { by: 'chain' }, put, ['chain']);
  if (on === null) return incident;
  const chain = incident.chain ?? [];
  if (party === undefined && put.role === 'business-associate') return setDay(incident, 'vendorNotifiedOn', on, put);
  const [only, ...more] =
    party === undefined ? chain.keys() : chain.flatMap((link, i) => (link.party === party ? [i] : []));
  if (only === undefined || more.length > 0) {
    put.warn(
      ['chain'],
      `notice of ${on} under us.hipaa.sub-to-ba: not counted, as ${party === undefined ? 'it names no party' : `"${party}" is not one member`} of the chain; name the subcontractor in party as the chain does`,
    );
    return incident;
  }
  const link = chain[only];
  const day = settled(link?.toldNextOn, on, put, ['chain', only, 'toldNextOn']);
  if (!link || day === link.toldNextOn) return incident;
  return { ...incident, chain: chain.map((l, i) => (i === only ? { ...l, toldNextOn: day } : l)) };
}
