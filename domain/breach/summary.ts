import type { Day } from '../calendar/day.ts';
import type { Breach, DataType } from './breach.ts';
import { breachKnownFrom, reconcile } from './reconcile.ts';

/** What lists of breaches are searched by and show: the reading of all that was said so far. */
export type BreachSummary = {
  kind: string;
  /** Day from which the public could know of it. */
  knownSince: Day | null;
  /** States of the organizations and notices that reports name, as their two letters, in order. */
  states: string[];
  dataTypes: DataType[];
  /** As reconciled; `null` where no source gives a number. */
  individuals: { count: number | null; qualifier: string } | null;
};

/** After every day that a claim can bear: all that was said counts. */
const lastDay = '9999-12-31';

/** The summary of a breach, out of all its claims. */
export function summaryOf(breach: Breach): BreachSummary {
  const facts = reconcile(breach, lastDay);
  const states = breach.claims.flatMap((claim) => {
    switch (claim.field) {
      case 'hhsReport':
      case 'stateReport':
      case 'affected':
        return claim.value.state ?? [];
      default:
        return [];
    }
  });
  return {
    kind: breach.kind,
    knownSince: breachKnownFrom(breach),
    states: [...new Set(states)].sort(),
    dataTypes: (facts.dataTypes?.value as DataType[] | undefined) ?? [],
    individuals: (facts.individuals?.value as BreachSummary['individuals'] | undefined) ?? null,
  };
}
