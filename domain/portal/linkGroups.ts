import { daysBetween } from '../calendar/day.ts';
import { normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import { reportedVendor, reportedVendorId } from '../vendor/reportedVendor.ts';
import type { Linked, NamedIncident } from './link.ts';
import type { Named, Unplaced } from './linkNamed.ts';
import { canBeOne, type Nature } from './linkNature.ts';

const folded = (name: string): string => wordsOf(name).join('');

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

type Group = { incident: NamedIncident; members: Unplaced[] };

/** The reports that name a vendor, by incident: beside each other in time, and of a kind that can be one. */
export function groupsOf(unplaced: readonly Unplaced[]): Group[] {
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
