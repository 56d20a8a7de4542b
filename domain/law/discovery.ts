import { type Held, heldThrough, startOf, theVendor } from './chain.ts';
import { type ClockReading, first, fromDay, fromPartial, type Start, vague } from './clock.ts';
import type { Missing } from './duty.ts';
import type { ResolvedFacts } from './facts.ts';

/** The vendor's own discovery, as a candidate for the start of a clock; none where nobody gave it. */
export const vendorDiscovered = (facts: ResolvedFacts): Start[] =>
  fromPartial(facts.vendorDiscovered, 'the vendor discovered the breach');
/** The day on which the vendor told the organization. */
export const vendorNotified = (facts: ResolvedFacts): Start[] =>
  fromDay(facts.vendorNotifiedOn, 'the vendor told the organization');
/** The day on which the organization knew, or should have known, by itself. */
export const organizationKnew = (facts: ResolvedFacts): Start[] =>
  fromDay(facts.organizationKnewOn, 'the organization knew or should have known');

/** Why a rule lets its clock start as it does: for the organization's own incident, and on each reading of a vendor's. */
export type Discovery = { own: string; agent: string; contractor: string };

const hipaaDiscovery: Discovery = {
  own: 'The clock starts on the first day on which the organization knew or should have known (45 CFR 164.404(a)(2)).',
  agent:
    "If the vendor is the organization's agent, the vendor's discovery is the organization's (45 CFR 164.404(a)(2); federal common law of agency).",
  contractor:
    'If the vendor is an independent contractor, the organization discovers the breach when it is told, or earlier when it knew or should have known (45 CFR 164.404(a)(2); 78 FR 5566, 5655).',
};

/**
 * When the organization discovered the breach (45 CFR 164.404(a)(2), 164.410(a)(2)): the first day on which it, its
 * workforce or an agent knew or with reasonable diligence would have known. A vendor that is an agent passes its own day on;
 * an independent contractor does not (78 FR 5566, 5655). Agency is never inferred: while nobody has concluded it, both
 * readings stand. A press report about the vendor is no discovery by itself.
 * Other rules that count the knowledge of agents give their own words.
 */
export function discoveryByOrganization(facts: ResolvedFacts, words: Discovery = hipaaDiscovery): ClockReading[] {
  if (!facts.throughVendor) {
    const start = first(organizationKnew(facts));
    return [
      {
        reading: 'own discovery',
        start,
        because: words.own,
        missing: start
          ? []
          : [
              {
                fact: 'organizationKnewOn',
                effect: 'the clock starts on this day; without it no date can be computed',
              },
            ],
      },
    ];
  }
  const agency = facts.vendorIsAgent?.value;
  if (agency === true) return asAgent(facts, words);
  if (agency === false) return [asContractor(facts, words)];
  const contractor = asContractor(facts, words);
  return [...asAgent(facts, words), { ...contractor, missing: [...contractor.missing, openAgency] }];
}

const openAgency: Missing = {
  fact: 'vendorIsAgent',
  effect:
    'What decides is whether the organization may control how the vendor does its work, not the label in the contract.',
};

/** The vendor's own day and what agents below it pass up; without them the organization's knowledge is only a bound. */
function asAgent(facts: ResolvedFacts, words: Discovery): ClockReading[] {
  const others = [...vendorNotified(facts), ...organizationKnew(facts)];
  return heldByVendor(facts).map((held) => {
    const start = startOf({ ...held.knowledge, starts: [...held.knowledge.starts, ...others] });
    return {
      reading: held.below ? `vendor is agent, subcontractor is ${held.below}` : 'vendor is agent',
      start,
      because: `${words.agent}${passedUp(facts)}`,
      missing: missingBelow(held, start, "if the vendor is an agent, the clock starts on the vendor's own discovery"),
    };
  });
}

function asContractor(facts: ResolvedFacts, words: Discovery): ClockReading {
  const start = first([...vendorNotified(facts), ...organizationKnew(facts)]);
  return {
    reading: 'vendor is independent contractor',
    start,
    because: words.contractor,
    missing: start
      ? []
      : [
          {
            fact: 'vendorNotifiedOn',
            effect:
              'if the vendor is an independent contractor, the clock starts when it tells the organization; press reports start none by themselves',
          },
        ],
  };
}

/** When the vendor itself discovered the breach. */
export function discoveryByVendor(facts: ResolvedFacts, because: string): ClockReading {
  const start = first(vendorDiscovered(facts));
  return {
    reading: 'on the text',
    start,
    because,
    missing: start ? vague(start, 'vendorDiscoveredOn') : [{ fact: 'vendorDiscoveredOn', effect: startsVendorsClock }],
  };
}

/** When a business associate discovered the breach, itself or through agents below it (45 CFR 164.410(a)(2)). */
export const discoveryByBusinessAssociate = (facts: ResolvedFacts): ClockReading[] =>
  heldByVendor(facts).map((held) => {
    const start = startOf(held.knowledge);
    return {
      reading: held.below ? `subcontractor is ${held.below}` : 'on the text',
      start,
      because: `The business associate's clock starts on its own discovery (45 CFR 164.410(a)(2)).${passedUp(facts)}`,
      missing: missingBelow(held, start, startsVendorsClock),
    };
  });

const startsVendorsClock = "the vendor's clock starts on this day; without it no date can be computed";

const heldByVendor = (facts: ResolvedFacts): Held[] => heldThrough(facts, vendorDiscovered(facts)).at(-1) ?? [];

const passedUp = (facts: ResolvedFacts): string =>
  facts.chain?.length
    ? ' What a subcontractor discovered counts for the party above it where it is its agent, link by link, and no further than the first link without agency.'
    : '';

/** What would settle a discovery in a chain: the days of agents that nobody gave, and agency that nobody has concluded. */
export const missingBelow = ({ below, knowledge }: Held, start: Start | null, vendorsDay: string): Missing[] => [
  ...knowledge.unknown.map((party) =>
    party === theVendor
      ? { fact: 'vendorDiscoveredOn', effect: vendorsDay }
      : { fact: 'chain', effect: `the clock starts on the discovery by ${party}; its day (learnedOn) is not given` },
  ),
  ...(below === 'independent contractor'
    ? [
        {
          fact: 'chain',
          effect: 'whether a subcontractor is an agent of the next (agentOfNext) decides whose day counts',
        },
      ]
    : []),
  ...(knowledge.unknown.length ? [] : vague(start, 'vendorDiscoveredOn')),
];
