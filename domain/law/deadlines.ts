import type { Day } from '../calendar/day.ts';
import { type Action, actionsFor, byUrgency } from './actions.ts';
import { afterTheReport, contradictions } from './contradictions.ts';
import { dutyRules, lawVersion } from './duties/index.ts';
import { stateDuties } from './duties/states/index.ts';
import type { Duty } from './duty.ts';
import { type IncidentFacts, looksLikeDutyId, type Organization, type ResolvedFacts } from './facts.ts';
import { placeWarnings } from './places.ts';
import { register } from './register.ts';
import { resolveFacts } from './resolveFacts.ts';

/** All duties for one set of facts, in the order of the register. */
export const dutiesFor = (on: Day, organization: Organization, facts: ResolvedFacts): Duty[] =>
  dutyRules.flatMap((rule) => rule({ on, organization, facts }) ?? []).concat(stateDuties({ on, organization, facts }));

/** What the organization leaves out of its description, so that whole groups of duties are not shown. */
export function organizationWarnings({ kinds, jurisdiction, residents }: Organization): string[] {
  return [
    ...(kinds
      ? []
      : [
          'organization.kinds is not given: duties of single kinds (licensed facilities, insurance licensees, banks, Part 2 programs and others) are left out.',
        ]),
    ...(jurisdiction || residents
      ? []
      : [
          'Neither organization.jurisdiction nor organization.residents is given: duties under State law are shown only where residents are stated.',
        ]),
  ];
}

/** Acts that are recorded under the id of a duty that nobody coded: no answer reads them. */
const regulatorWarnings = ({ regulatorsNotifiedOn = {} }: ResolvedFacts): string[] =>
  Object.keys(regulatorsNotifiedOn).flatMap((key) =>
    looksLikeDutyId(key) && !register().has(key)
      ? [`regulatorsNotifiedOn: ${key} is not in the register (GET /v1/law): no duty reads it.`]
      : [],
  );

/** `duties`: the earliest cautious date first, then what has no date, then what is not owed. `actions`: what is still to be done. */
export type Deadlines = { asOf: Day; law: string; duties: Duty[]; actions: Action[]; warnings: string[] };

const takenAsBusinessAssociate =
  "The vendor is taken as the organization's business associate, as its facts are given; businessAssociate: false ends this duty.";

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
    incident.contract,
  ].some((f) => f !== undefined);
  // The caller describes an incident of its own people: the presumption of a breach (45 CFR 164.402) applies to it.
  const facts = resolveFacts(incident, organization, {
    throughVendor,
    affected: 'stated',
    ...(throughVendor && { assumedBusinessAssociate: takenAsBusinessAssociate }),
  });
  const duties = dutiesFor(asOf, organization, facts).toSorted(byUrgency);
  return {
    asOf,
    law: lawVersion,
    duties,
    actions: actionsFor(duties),
    warnings: [
      ...organizationWarnings(organization),
      ...placeWarnings(asOf, organization, facts),
      ...regulatorWarnings(facts),
      ...contradictions(facts),
      ...afterTheReport(facts, asOf),
    ],
  };
}
