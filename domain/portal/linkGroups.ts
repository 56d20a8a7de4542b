import { daysBetween } from '../calendar/day.ts';
import { normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import { reportedVendor, reportedVendorId } from '../vendor/reportedVendor.ts';
import type { Linked, NamedIncident } from './link.ts';
import type { Named, Unplaced } from './linkNamed.ts';
import { canBeOne, type Nature } from './linkNature.ts';
import { isOneSlip } from './namedReporter.ts';

const folded = (name: string): string => wordsOf(name).join('');

/**
 * How many days can lie between two customers' reports of one incident that no other source tells of: of an intrusion
 * late ones come within a year; else the 60 days each that the vendor and its customer have; a mailing goes wrong for each
 * customer by itself, and what is lost or stolen is one thing at one place.
 */
const mostBetween = ({ natures: a }: Unplaced, { natures: b }: Unplaced): number => {
  const both = (nature: Nature): boolean => a.has(nature) && b.has(nature);
  if (both('intrusion') || both('exposure')) return 365;
  if (both('mailing')) return 31;
  return physical.some(both) ? 60 : 120;
};

const physical: readonly Nature[] = ['theft', 'loss', 'disposal'];

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
export function underOneName(unplaced: readonly Unplaced[]): Unplaced[] {
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

/** Reports of one incident, or what may be the same one as `candidates`: then a person has to look at them. */
export type Group = { incident: NamedIncident; members: Unplaced[]; candidates: string[] };

/**
 * The reports that name a vendor, by incident: beside each other in time, and of a kind that can be one. Where two such
 * groups may yet be one incident, or two names one company, the greater one stands.
 */
export function groupsOf(unplaced: readonly Unplaced[]): Group[] {
  const byVendor = Map.groupBy(unplaced, ({ vendorId }) => vendorId);
  const ids = new Map<string, number>();
  const groups = [...byVendor.keys()].sort().flatMap((vendorId) => {
    const members = (byVendor.get(vendorId) ?? []).toSorted(byDayThenId);
    const vendorName = mostUsed(members.map(({ name }) => name));
    return besides(members).map((group): Group => {
      const month = (group[0]?.day?.day ?? '').slice(0, 7);
      const base = `named-${vendorId}-${month}`;
      const times = (ids.get(base) ?? 0) + 1;
      ids.set(base, times);
      const id = times === 1 ? base : `${base}-${times}`;
      const reportIds = group.map(({ report }) => report.id);
      return { incident: { id, vendorId, vendorName, reportIds }, members: group, candidates: [] };
    });
  });
  const standing: Group[] = [];
  for (const group of groups.toSorted((a, b) => b.members.length - a.members.length)) {
    group.candidates = standing.filter((other) => mayBeOne(group, other)).map(({ incident }) => incident.id);
    if (group.candidates.length === 0) standing.push(group);
  }
  return groups;
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

const isNear = (a: Unplaced | undefined, b: Unplaced, times = 1): boolean =>
  a?.day != null && b.day !== null && Math.abs(daysBetween(a.day.day, b.day.day)) <= mostBetween(a, b) * times;

/** Up to twice as far apart, or of another kind at the same time: the limits are no laws. */
const mayBeOne = (a: Group, b: Group): boolean =>
  (a.incident.vendorId === b.incident.vendorId || a.members.some((x) => b.members.some((y) => namesResemble(x, y)))) &&
  a.members.some((x) => b.members.some((y) => (canBeOne(x.natures, y.natures) ? isNear(x, y, 2) : isNear(x, y))));

/** "Medical Practice Concepts" and "Marin Medical Practice Concepts"; "Phressia" and "Phreesia". */
function namesResemble({ name: a }: Unplaced, { name: b }: Unplaced): boolean {
  const [x, y] = [a, b].map((name) => shortName(name).split(' '));
  if (!x || !y) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const isPart = short.every((word) => long.includes(word)) && short.join('').length >= 5;
  return isPart || isOneSlip(short.join(''), long.join(''));
}

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

export const becauseDoubtful = ({ cause }: Named): string =>
  `the report names ${cause.names[0]}, and reports of another time, of another kind or with a name like it may tell of the same incident`;

export const becauseNew = ({ cause }: Named, members: number): string =>
  members === 1
    ? `the report names ${cause.names[0]}, of which no incident of that time is known otherwise`
    : `the report names ${cause.names[0]}, of which no incident of that time is known otherwise; ${members} reports of that time name it`;

/** Vendors for the names that no list has. */
export function newVendors(unplaced: readonly Unplaced[]): Linked['vendors'] {
  const byId = Map.groupBy(
    unplaced.filter(({ isNew }) => isNew),
    ({ vendorId }) => vendorId,
  );
  return [...byId.keys()].sort().map((id) => {
    const names = (byId.get(id) ?? []).map(({ name }) => name);
    return reportedVendor(id, [mostUsed(names), ...names.toSorted()], ['business-associate']);
  });
}
