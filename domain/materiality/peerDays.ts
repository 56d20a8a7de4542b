import { type Day, daysBetween } from '../calendar/day.ts';
import { sameOrganization } from '../vendor/normalizeName.ts';
import { type Peer, peers as readOneByOne } from './peers.ts';

/** Days that registrants took, in order, with their number; no value where nobody did. */
export type Spread = { n: number; days: number[]; least: number | null; median: number | null; most: number | null };

export type PeerDays = {
  /** Calendar days from discovery until the registrant determined that its incident was material. */
  toDetermination: Spread;
  /** Until the first Form 8-K under Item 1.05, without those that waited for the Attorney General. */
  toItem105: Spread;
  /** The same for those that waited. */
  toItem105Delayed: Spread;
  /** Until the first Form 8-K under another item, such as 8.01. */
  toOtherItem: Spread;
  peers: readonly (Peer & { daysToDetermination: number | null; daysToFiling: number })[];
  caution: string;
};

const caution =
  'Numbers of others, few and not chosen to be compared with. The same incident can be reportable for some registrants and not for others (Release 33-11216). An Item 1.05 filing of before 2024-05-21 may not rest on a determination. Whether a delay was unreasonable is for people to judge.';

function spread(values: readonly number[]): Spread {
  const days = values.toSorted((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  const median = low === undefined || high === undefined ? null : (low + high) / 2;
  return { n: days.length, days, least: days[0] ?? null, median, most: days.at(-1) ?? null };
}

const isSame = (a: Peer, b: Peer): boolean =>
  a.discoveredOn === b.discoveredOn && sameOrganization(a.registrant, b.registrant);

/**
 * What other registrants took, as known by a day: the cases that were read one by one, then those that only the catalog has.
 * A registrant of which both tell is counted once. What is not this organization's own is left in: `except` names its own.
 */
export function peerDays(fromCatalog: readonly Peer[], on: Day, except?: string): PeerDays {
  const one = readOneByOne.filter((p) => p.filedOn <= on);
  const others = fromCatalog.filter((p) => p.filedOn <= on && !one.some((known) => isSame(known, p)));
  const peers = [...one, ...others]
    .filter((p) => except === undefined || !sameOrganization(p.registrant, except))
    .map((p) => ({
      ...p,
      daysToDetermination: p.determinedOn === null ? null : daysBetween(p.discoveredOn, p.determinedOn),
      daysToFiling: daysBetween(p.discoveredOn, p.filedOn),
    }));
  const filed = (of: (p: Peer) => boolean) => spread(peers.filter(of).map((p) => p.daysToFiling));
  const is105 = (p: Peer) => p.items.includes('1.05');
  return {
    toDetermination: spread(peers.flatMap((p) => p.daysToDetermination ?? [])),
    toItem105: filed((p) => is105(p) && p.attorneyGeneralDelay !== true),
    toItem105Delayed: filed((p) => is105(p) && p.attorneyGeneralDelay === true),
    toOtherItem: filed((p) => p.items.length > 0 && !is105(p)),
    peers,
    caution,
  };
}
