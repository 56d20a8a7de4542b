import type { DataType } from '../breach/breach.ts';
import type { PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import {
  type DayFact,
  defaultTimeZone,
  type Fact,
  type IncidentFacts,
  type Organization,
  type PartialFact,
  type Places,
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
  /** Kinds of data, and where people live, as the row or the store says. */
  dataTypes?: { value: readonly DataType[]; evidence?: string };
  residents?: Readonly<Record<string, number>>;
  contract?: IncidentFacts['contract'];
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

/** Where the people live: the incident's own counts; else the places that row or organization name, without counts. */
function placesOf(given: IncidentFacts, organization: Organization, background: Background): Places {
  if (given.residents) return { by: 'stated', people: new Map(Object.entries(given.residents)) };
  const elsewhere = background.residents ?? organization.residents;
  const named = Object.entries(elsewhere ?? {}).flatMap(([where, n]) => (n > 0 ? [where] : []));
  if (named.length) return { by: 'elsewhere', people: new Map(named.map((where) => [where, null])) };
  if (organization.jurisdiction)
    return { by: 'own-jurisdiction', people: new Map([[organization.jurisdiction, null]]) };
  return { by: 'unknown', people: new Map() };
}

/** Facts of the organization that speak about the incident itself; with any of them it states that it is affected. */
const speaks = (given: IncidentFacts): boolean => {
  const { breachId: _, vendorIsAgent: __, businessAssociate: ___, contract: ____, ...rest } = given;
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
  const partial = (text: string | undefined, fact: Background['vendorDiscovered']): PartialFact | undefined => {
    const own = day(text);
    return own ? { ...own, value: exact(own.value) } : fact && { ...fact, basis: 'store' };
  };
  const bool = (own: boolean | undefined, row: boolean | undefined): Fact<boolean> | undefined => {
    const value = own ?? row;
    return value === undefined ? undefined : { value, basis: 'input' };
  };

  const hold = given.lawEnforcementDelay;
  const attorneyGeneral = given.attorneyGeneralDelay;
  const facts: ResolvedFacts = {
    throughVendor: background.throughVendor,
    affected: speaks(given) ? 'stated' : background.affected ? `named-${background.affected}` : 'unknown',
    individuals: countOf(given),
    places: placesOf(given, organization, background),
    hipaaCompliant:
      given.hipaaCompliant === undefined
        ? { value: true, basis: 'assumed', evidence: 'hipaaCompliant is not given and taken as true' }
        : { value: given.hipaaCompliant, basis: 'input' },
  };
  const optional: { [K in keyof ResolvedFacts]?: ResolvedFacts[K] | undefined } = {
    occurredFrom: partial(given.occurredFrom, background.occurredFrom),
    vendorDiscovered: partial(given.vendorDiscoveredOn, background.vendorDiscovered),
    vendorNotifiedOn: day(given.vendorNotifiedOn) ?? stored(background.vendorNotifiedOn),
    organizationKnewOn: day(given.organizationKnewOn),
    vendorIsAgent: bool(given.vendorIsAgent, background.vendorIsAgent),
    businessAssociate: bool(given.businessAssociate, background.businessAssociate),
    occurredTo: day(given.occurredTo),
    determinedOn: day(given.determinedOn),
    confirmedOn: day(given.confirmedOn),
    scopeIdentifiedOn: day(given.scopeIdentifiedOn),
    harmDeterminedOn: day(given.harmDeterminedOn),
    residents: given.residents,
    dataTypes: given.dataTypes?.length
      ? { value: given.dataTypes, basis: 'input' }
      : background.dataTypes && { ...background.dataTypes, basis: background.dataTypes.evidence ? 'store' : 'input' },
    acquisition: given.acquisition,
    noRiskOfHarm: given.noRiskOfHarm,
    highRisk: given.highRisk,
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
    substituteNoticeOn: day(given.substituteNoticeOn),
    coveredEntitiesNotifiedOn: day(given.coveredEntitiesNotifiedOn),
    regulatorsNotifiedOn:
      given.regulatorsNotifiedOn &&
      Object.fromEntries(
        Object.entries(given.regulatorsNotifiedOn).flatMap(([who, text]) => {
          const told = day(text);
          return told ? [[who, told] as const] : [];
        }),
      ),
    materialityDeterminedOn: day(given.materialityDeterminedOn),
    materialityConclusion: given.materialityConclusion,
    attorneyGeneralDelay: attorneyGeneral && {
      grantedDays: attorneyGeneral.grantedDays ?? [],
      ...(attorneyGeneral.requestedOn && { requestedOn: localDay(attorneyGeneral.requestedOn, zone) }),
      ...(attorneyGeneral.commissionNotifiedOn && {
        commissionNotifiedOn: localDay(attorneyGeneral.commissionNotifiedOn, zone),
      }),
      ...(attorneyGeneral.withdrawnOn && { withdrawnOn: localDay(attorneyGeneral.withdrawnOn, zone) }),
      ...(attorneyGeneral.nationalSecurity !== undefined && { nationalSecurity: attorneyGeneral.nationalSecurity }),
    },
    eightKFiledOn: day(given.eightKFiledOn),
    eightKAmendedOn: day(given.eightKAmendedOn),
    sixKRequiredOn: day(given.sixKRequiredOn),
    newInformationOn: day(given.newInformationOn),
    ransomPaidOn: day(given.ransomPaidOn),
    unreachable: given.unreachable,
    operationsImpaired: given.operationsImpaired,
    imminentMisuse: given.imminentMisuse,
    chain: given.chain?.map(({ party, learnedOn, agentOfNext, toldNextOn }) => {
      const [learned, told] = [day(learnedOn), day(toldNextOn)];
      return {
        party,
        ...(learned && { learnedOn: learned }),
        ...(agentOfNext !== undefined && { agentOfNext }),
        ...(told && { toldNextOn: told }),
      };
    }),
    submittedOn: day(given.submittedOn),
    contract: given.contract ?? background.contract,
  };
  for (const [key, value] of Object.entries(optional)) if (value !== undefined) Object.assign(facts, { [key]: value });
  return facts;
}
