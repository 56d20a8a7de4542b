import type { PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import {
  type DayFact,
  defaultTimeZone,
  type Fact,
  type IncidentFacts,
  type Organization,
  type ResolvedFacts,
} from './facts.ts';

/** What the store and the vendor row can add where the organization's own facts are silent. */
export type Background = {
  throughVendor: boolean;
  affected?: 'affected' | 'unaffected';
  vendorDiscovered?: { value: PartialDate; evidence: string };
  occurredFrom?: { value: PartialDate; evidence: string };
  vendorNotifiedOn?: { value: Day; evidence: string };
  hhsNotifiedOn?: { value: Day; evidence: string };
  vendorIsAgent?: boolean;
  businessAssociate?: boolean;
};

const exact = (day: Day): PartialDate => ({ date: day, precision: 'day' });

function countOf(given: IncidentFacts): ResolvedFacts['individuals'] {
  const sum = Object.values(given.residents ?? {}).reduce((a, b) => a + b, 0);
  if (given.individuals === undefined) return { lo: sum, hi: null, given: false };
  if (sum <= given.individuals) return { lo: given.individuals, hi: given.individuals, given: true };
  return {
    lo: given.individuals,
    hi: sum,
    given: true,
    conflict: `individuals says ${given.individuals}, the residents given add up to ${sum}: both are kept, and where they disagree about a threshold the answer is open`,
  };
}

/** Facts of the organization that speak about the incident itself; with any of them it states that it is affected. */
const speaks = (given: IncidentFacts): boolean => {
  const { breachId: _, vendorIsAgent: __, businessAssociate: ___, ...rest } = given;
  return Object.values(rest).some((v) => v !== undefined);
};

/**
 * Joins the organization's own facts with what the row and the store add. The organization's word goes first; nothing is
 * invented for what nobody said. Instants become days in the organization's time zone.
 */
export function resolveFacts(given: IncidentFacts, organization: Organization, background: Background): ResolvedFacts {
  const zone = organization.timeZone ?? defaultTimeZone;
  const day = (text: string | undefined, evidence?: string): DayFact | undefined =>
    text === undefined
      ? undefined
      : {
          value: localDay(text, zone),
          basis: 'input',
          ...(text.includes('T') && { at: text }),
          ...(evidence && { evidence }),
        };
  const stored = (fact: { value: Day; evidence: string } | undefined): DayFact | undefined =>
    fact && { ...fact, basis: 'store' };
  const partial = (text: string | undefined, fact: Background['vendorDiscovered']): Fact<PartialDate> | undefined =>
    text !== undefined ? { value: exact(localDay(text, zone)), basis: 'input' } : fact && { ...fact, basis: 'store' };
  const bool = (own: boolean | undefined, row: boolean | undefined): Fact<boolean> | undefined => {
    const value = own ?? row;
    return value === undefined ? undefined : { value, basis: 'input' };
  };

  const hold = given.lawEnforcementDelay;
  const facts: ResolvedFacts = {
    throughVendor: background.throughVendor,
    affected: speaks(given) ? 'stated' : background.affected ? `named-${background.affected}` : 'unknown',
    individuals: countOf(given),
  };
  const optional: { [K in keyof ResolvedFacts]?: ResolvedFacts[K] | undefined } = {
    occurredFrom: partial(given.occurredFrom, background.occurredFrom),
    vendorDiscovered: partial(given.vendorDiscoveredOn, background.vendorDiscovered),
    vendorNotifiedOn: day(given.vendorNotifiedOn) ?? stored(background.vendorNotifiedOn),
    organizationKnewOn: day(given.organizationKnewOn),
    vendorIsAgent: bool(given.vendorIsAgent, background.vendorIsAgent),
    businessAssociate: bool(given.businessAssociate, background.businessAssociate),
    residents: given.residents,
    encrypted: given.encrypted,
    keyCompromised: given.keyCompromised,
    lowProbabilityOfCompromise: given.lowProbabilityOfCompromise,
    lawEnforcementDelay: hold && {
      form: hold.form,
      statedOn: localDay(hold.statedOn, zone),
      ...(hold.until && { until: localDay(hold.until, zone) }),
      ...(hold.writtenFollowUp && {
        writtenFollowUp: {
          statedOn: localDay(hold.writtenFollowUp.statedOn, zone),
          until: localDay(hold.writtenFollowUp.until, zone),
        },
      }),
    },
    individualsNotifiedOn: day(given.individualsNotifiedOn),
    hhsNotifiedOn: day(given.hhsNotifiedOn) ?? stored(background.hhsNotifiedOn),
    mediaNotifiedOn: day(given.mediaNotifiedOn),
    materialityDeterminedOn: day(given.materialityDeterminedOn),
    materialityConclusion: given.materialityConclusion,
    attorneyGeneralDelay: given.attorneyGeneralDelay,
    eightKFiledOn: day(given.eightKFiledOn),
  };
  for (const [key, value] of Object.entries(optional)) if (value !== undefined) Object.assign(facts, { [key]: value });
  return facts;
}
