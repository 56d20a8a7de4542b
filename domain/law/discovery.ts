import { type ClockReading, first, fromDay, fromPartial, type Start, vague } from './clock.ts';
import type { Missing } from './duty.ts';
import type { ResolvedFacts } from './facts.ts';

export const vendorDiscovered = (facts: ResolvedFacts): Start[] =>
  fromPartial(facts.vendorDiscovered, 'the vendor discovered the breach');
export const vendorNotified = (facts: ResolvedFacts): Start[] =>
  fromDay(facts.vendorNotifiedOn, 'the vendor told the organization');
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

const hipaaVendorDiscovery = "The business associate's clock starts on its own discovery (45 CFR 164.410(a)(2)).";

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
  if (agency === true) return [asAgent(facts, words)];
  if (agency === false) return [asContractor(facts, words)];
  const contractor = asContractor(facts, words);
  return [asAgent(facts, words), { ...contractor, missing: [...contractor.missing, openAgency] }];
}

const openAgency: Missing = {
  fact: 'vendorIsAgent',
  effect:
    'What decides is whether the organization may control how the vendor does its work, not the label in the contract.',
};

function asAgent(facts: ResolvedFacts, words: Discovery): ClockReading {
  const known = vendorDiscovered(facts);
  const others = [...vendorNotified(facts), ...organizationKnew(facts)];
  const bound = first(others);
  // Without the vendor's own day the organization's knowledge is only an upper bound: an agent knew on that day or before.
  const start =
    known.length > 0 ? first([...known, ...others]) : bound && { ...bound, days: { ...bound.days, earliest: null } };
  return {
    reading: 'vendor is agent',
    start,
    because: words.agent,
    missing:
      known.length > 0
        ? vague(start, 'vendorDiscoveredOn')
        : [
            {
              fact: 'vendorDiscoveredOn',
              effect: "if the vendor is an agent, the clock starts on the vendor's own discovery",
            },
          ],
  };
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

/** When the vendor itself discovered the breach; under HIPAA 45 CFR 164.410(a)(2). */
export function discoveryByVendor(facts: ResolvedFacts, because: string = hipaaVendorDiscovery): ClockReading {
  const start = first(vendorDiscovered(facts));
  return {
    reading: 'on the text',
    start,
    because,
    missing: start
      ? vague(start, 'vendorDiscoveredOn')
      : [
          {
            fact: 'vendorDiscoveredOn',
            effect: "the vendor's clock starts on this day; without it no date can be computed",
          },
        ],
  };
}
