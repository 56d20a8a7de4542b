import type { Breach } from '../breach/breach.ts';
import { breachKnownFrom, claimKnownFrom } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { namedFrom } from '../report/named.ts';

/** A day on which more of incidents counts than on the day before, and of which. */
export type KnownLater = { on: Day; breaches: Pick<Breach, 'id' | 'title'>[] };

/** The days from which what is said of an incident counts, and the one from which it is public. */
function daysOf(breach: Breach): Day[] {
  const from = breachKnownFrom(breach);
  const days = breach.claims.flatMap((claim) => [claimKnownFrom(claim), namedFrom(claim)]);
  return from === null ? days : [from, ...days];
}

/**
 * The first day after another one on which more of these incidents counts, with those of which that is so; `null`: all of it counts
 * already. Sources bear the day of where they are published, which can be the morrow of an organization.
 */
export function knownLater(breaches: Iterable<Breach>, after: Day): KnownLater | null {
  let first: KnownLater | null = null;
  for (const breach of breaches) {
    const { id, title } = breach;
    for (const on of new Set(daysOf(breach))) {
      if (on <= after || (first !== null && on > first.on)) continue;
      if (first === null || on < first.on) first = { on, breaches: [] };
      first.breaches.push({ id, title });
    }
  }
  return first;
}
