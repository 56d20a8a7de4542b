import type { Day } from '../calendar/day.ts';
import { contradictions } from './contradictions.ts';
import { dutyRules, lawVersion } from './duties/index.ts';
import { stateDuties } from './duties/states/index.ts';
import type { Duty } from './duty.ts';
import { factsRead, type IncidentFacts, type Organization, type ResolvedFacts } from './facts.ts';
import { resolveFacts } from './resolveFacts.ts';

/** All duties for one set of facts, in the order of the register. */
export const dutiesFor = (on: Day, organization: Organization, facts: ResolvedFacts): Duty[] =>
  dutyRules.flatMap((rule) => rule({ on, organization, facts }) ?? []).concat(stateDuties({ on, organization, facts }));

/** Facts that were given but that no coded duty reads yet: kept, and said. */
export const unreadFacts = (incident: IncidentFacts): string[] =>
  (Object.keys(incident) as (keyof IncidentFacts)[]).filter((f) => incident[f] !== undefined && !factsRead.has(f));

export type Deadlines = { asOf: Day; law: string; duties: Duty[]; warnings: string[] };

/**
 * The legal calculator alone: the duties of an organization for an incident that it describes itself. Facts about a vendor
 * make it a vendor's incident; the vendor is then taken as a business associate unless the caller says otherwise.
 */
export function deadlines(asOf: Day, organization: Organization, incident: IncidentFacts): Deadlines {
  const throughVendor = [
    incident.vendorDiscoveredOn,
    incident.vendorNotifiedOn,
    incident.vendorIsAgent,
    incident.businessAssociate,
    incident.chain,
  ].some((f) => f !== undefined);
  const facts = resolveFacts(incident, organization, { throughVendor });
  // The caller describes an incident of its own people: the presumption of a breach (45 CFR 164.402) applies to it.
  facts.affected = 'stated';
  if (throughVendor && !facts.businessAssociate)
    facts.businessAssociate = {
      value: true,
      basis: 'assumed',
      evidence:
        "The vendor is taken as the organization's business associate, as its facts are given; businessAssociate: false ends this duty.",
    };
  return {
    asOf,
    law: lawVersion,
    duties: dutiesFor(asOf, organization, facts),
    warnings: [
      ...contradictions(facts),
      ...unreadFacts(incident).map((f) => `incident.${f} is kept, but no rule coded in this version reads it.`),
    ],
  };
}
