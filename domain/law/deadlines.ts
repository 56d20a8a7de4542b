import type { Day } from '../calendar/day.ts';
import { type Action, actionsFor, byUrgency } from './actions.ts';
import { contradictions } from './contradictions.ts';
import { dutyRules, lawVersion } from './duties/index.ts';
import { stateDuties } from './duties/states/index.ts';
import type { Duty } from './duty.ts';
import type { IncidentFacts, Organization, ResolvedFacts } from './facts.ts';
import { isUsState } from './jurisdictions.ts';
import { stateCodes } from './parameters/us/states/index.ts';
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

/** People whom no coded State law answers for: no home was stated, or the law of their home is not coded. */
function placeWarnings({ places, individuals }: ResolvedFacts): string[] {
  if (places.by !== 'stated') return [];
  const placed = [...places.people].filter(([where]) => where !== 'US');
  const sum = placed.reduce((total, [, n]) => total + (n ?? 0), 0);
  const unplaced = individuals.given && individuals.hi !== null ? individuals.hi - sum : (places.people.get('US') ?? 0);
  const uncoded = placed.flatMap(([where, n]) => (isUsState(where) && n && !stateCodes.includes(where) ? [where] : []));
  return [
    ...(unplaced > 0
      ? [
          `Where ${unplaced.toLocaleString('en-US')} of the people live is not stated: the duties of their States are not shown.`,
        ]
      : []),
    ...uncoded.map((where) => `The breach law of ${where} is not coded: nothing is said of the duties there.`),
  ];
}

/** `duties`: the earliest cautious date first, then what has no date, then what is not owed. `actions`: what is still to be done. */
export type Deadlines = { asOf: Day; law: string; duties: Duty[]; actions: Action[]; warnings: string[] };

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
  const duties = dutiesFor(asOf, organization, facts).toSorted(byUrgency);
  return {
    asOf,
    law: lawVersion,
    duties,
    actions: actionsFor(duties),
    warnings: [...organizationWarnings(organization), ...placeWarnings(facts), ...contradictions(facts)],
  };
}
