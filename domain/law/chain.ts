import { first, fromDay, type Start } from './clock.ts';
import type { ResolvedFacts } from './facts.ts';

/** What a party is held to have known: its own day and the days of agents below it; `unknown` names agents without one. */
export type Knowledge = { starts: Start[]; unknown: string[] };

/**
 * What a party can be held to have known: once where all is settled (`below` null), else twice, with the open links below
 * read as agency (the earliest that it can be) and as none (the latest).
 */
export type Held = { below: 'agent' | 'independent contractor' | null; knowledge: Knowledge };

/** How the party above the last link is called where it is named. */
export const theVendor = 'the vendor';

type Link = { party: string; own: Start[]; agentOfNext?: boolean | undefined };

/**
 * A chain of subcontractors from the bottom up. The test of agency is made at each link: discovery passes up through agents
 * and stops at the first that is none (45 CFR 164.410(a)(2); 78 FR 5566, 5655-5656). Where nobody has concluded agency both
 * readings are kept; mixed ones lie between them. The last party is the vendor.
 */
export function heldThrough(facts: ResolvedFacts, vendorsOwn: Start[]): Held[][] {
  const links: Link[] = (facts.chain ?? []).map(({ party, learnedOn, agentOfNext }) => ({
    party,
    own: fromDay(learnedOn, `${party} discovered the breach`),
    agentOfNext,
  }));
  const parties = [...links, { party: theVendor, own: vendorsOwn }];
  const early = climb(parties, true);
  const late = climb(parties, false);
  return early.map((knowledge, i) => alternatives(knowledge, late[i] ?? knowledge));
}

function climb(parties: readonly Link[], openIsAgency: boolean): Knowledge[] {
  let below: Knowledge = { starts: [], unknown: [] };
  return parties.map(({ party, own, agentOfNext }) => {
    const starts = [...own, ...below.starts];
    const held = { starts, unknown: starts.length ? below.unknown : [...below.unknown, party] };
    below = (agentOfNext ?? openIsAgency) ? held : { starts: [], unknown: [] };
    return held;
  });
}

/** Two readings that come to the same day are one. */
function alternatives(early: Knowledge, late: Knowledge): Held[] {
  const [a, b] = [startOf(early)?.days, startOf(late)?.days];
  if (a?.earliest === b?.earliest && a?.latest === b?.latest) return [{ below: null, knowledge: late }];
  return [
    { below: 'agent', knowledge: early },
    { below: 'independent contractor', knowledge: late },
  ];
}

/** When the clock of a party starts; an agent below whose day nobody gave may have known earlier. */
export function startOf({ starts, unknown }: Knowledge): Start | null {
  const start = first(starts);
  return start && unknown.length ? { ...start, days: { ...start.days, earliest: null } } : start;
}
