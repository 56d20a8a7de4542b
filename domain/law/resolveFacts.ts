import type { DataType } from '../breach/breach.ts';
import type { PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { speaksOfPeople } from '../questions/answerable.ts';
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
  /** `stated`: the caller speaks of its own people, whatever else it says. */
  affected?: 'affected' | 'unaffected' | 'stated';
  vendorDiscovered?: { value: PartialDate; evidence: string };
  occurredFrom?: { value: PartialDate; evidence: string };
  vendorNotifiedOn?: { value: Day; evidence: string };
  hhsNotifiedOn?: { value: Day; evidence: string };
  vendorIsAgent?: boolean;
  businessAssociate?: boolean;
  /** Why the vendor is taken as a business associate where neither the organization nor the row says. */
  assumedBusinessAssociate?: string;
  /** Kinds of data, and where people live, as the row or the store says. */
  dataTypes?: { value: readonly DataType[]; evidence?: string };
  residents?: Readonly<Record<string, number>>;
  contract?: IncidentFacts['contract'];
};

function countOf(given: IncidentFacts): ResolvedFacts['individuals'] {
  const sum = Object.values(given.residents ?? {}).reduce((a, b) => a + b, 0);
  if (given.individuals === undefined && given.peopleAffected === false && sum === 0)
    return { lo: 0, hi: 0, given: true };
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

/**
 * Facts of the organization that speak about the incident itself; with any of them it states that it is affected. What its
 * vendor answered says so only where it speaks of the organization's people.
 */
const speaks = (given: IncidentFacts): boolean => {
  const { breachId: _, vendorIsAgent: __, businessAssociate: ___, contract: ____, answered = {}, ...rest } = given;
  return Object.entries(rest).some(
    ([field, v]) => v !== undefined && (!Object.hasOwn(answered, field) || speaksOfPeople(field)),
  );
};

/** Whose word it is that people of the organization are affected. */
function affectedBy(given: IncidentFacts, { affected }: Background): ResolvedFacts['affected'] {
  if (affected === 'stated' || speaks(given)) return 'stated';
  return affected ? `named-${affected}` : 'unknown';
}

/** Fields that are days of the organization's own, and nobody else's. */
const ownDays = [
  'occurredTo',
  'organizationKnewOn',
  'determinedOn',
  'confirmedOn',
  'scopeIdentifiedOn',
  'harmDeterminedOn',
  'individualsNotifiedOn',
  'mediaNotifiedOn',
  'substituteNoticeOn',
  'coveredEntitiesNotifiedOn',
  'materialityDeterminedOn',
  'eightKFiledOn',
  'eightKAmendedOn',
  'sixKRequiredOn',
  'newInformationOn',
  'ransomPaidOn',
  'submittedOn',
] as const;

/** Fields that are read as they were given. */
const asGiven = [
  'peopleAffected',
  'residents',
  'acquisition',
  'noRiskOfHarm',
  'highRisk',
  'encrypted',
  'keyCompromised',
  'lowProbabilityOfCompromise',
  'materialityConclusion',
  'unreachable',
  'operationsImpaired',
  'imminentMisuse',
] as const;

/** Reads a day or an instant as a day of the organization; `evidence`: whose word it is, where it is not its own. */
type ReadDay = (text: string | undefined, evidence?: string) => DayFact | undefined;

const readDayIn =
  (zone: string): ReadDay =>
  (text, evidence) =>
    text === undefined
      ? undefined
      : {
          value: localDay(text, zone),
          basis: 'input',
          ...(evidence !== undefined && { evidence }),
          ...(text.includes('T') && { at: text }),
        };

/** Facts of which some were not given. */
type Given = { [K in keyof ResolvedFacts]?: ResolvedFacts[K] | undefined };

const withoutGaps = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** What store and row can know too: the organization's word goes first, and a day of the store may be known only in part. */
function sharedFacts(given: IncidentFacts, behind: Background, day: ReadDay): Given {
  const partly = (
    field: 'occurredFrom' | 'vendorDiscoveredOn',
    fact: Background['occurredFrom'],
  ): PartialFact | undefined => {
    const own = day(given[field], given.answered?.[field]);
    return own ? { ...own, value: { date: own.value, precision: 'day' } } : fact && { ...fact, basis: 'store' };
  };
  const whole = (text: string | undefined, fact: Background['hhsNotifiedOn']): DayFact | undefined =>
    day(text) ?? (fact && { ...fact, basis: 'store' });
  const bool = (own: boolean | undefined, row: boolean | undefined): Fact<boolean> | undefined => {
    const value = own ?? row;
    return value === undefined ? undefined : { value, basis: 'input' };
  };
  return {
    occurredFrom: partly('occurredFrom', behind.occurredFrom),
    vendorDiscovered: partly('vendorDiscoveredOn', behind.vendorDiscovered),
    vendorNotifiedOn: whole(given.vendorNotifiedOn, behind.vendorNotifiedOn),
    hhsNotifiedOn: whole(given.hhsNotifiedOn, behind.hhsNotifiedOn),
    vendorIsAgent: bool(given.vendorIsAgent, behind.vendorIsAgent),
    businessAssociate:
      bool(given.businessAssociate, behind.businessAssociate) ??
      (behind.assumedBusinessAssociate
        ? { value: true, basis: 'assumed', evidence: behind.assumedBusinessAssociate }
        : undefined),
    dataTypes: given.dataTypes?.length
      ? {
          value: given.dataTypes,
          basis: 'input',
          ...(given.answered?.dataTypes !== undefined && { evidence: given.answered.dataTypes }),
        }
      : behind.dataTypes && { ...behind.dataTypes, basis: behind.dataTypes.evidence ? 'store' : 'input' },
    contract: given.contract ?? behind.contract,
  };
}

/** What officials asked for: the hold of law enforcement, the delay by the Attorney General. */
function delays({ lawEnforcementDelay: hold, attorneyGeneralDelay: delay }: IncidentFacts, zone: string): Given {
  const local = (text: string) => localDay(text, zone);
  const dated = (text: string | undefined) => (text === undefined ? undefined : local(text));
  return {
    lawEnforcementDelay: hold && {
      form: hold.form,
      statedOn: local(hold.statedOn),
      ...withoutGaps({
        until: dated(hold.until),
        writtenFollowUp: hold.writtenFollowUp && {
          statedOn: local(hold.writtenFollowUp.statedOn),
          until: local(hold.writtenFollowUp.until),
        },
      }),
    },
    attorneyGeneralDelay: delay && {
      grantedDays: delay.grantedDays ?? [],
      ...withoutGaps({
        requestedOn: dated(delay.requestedOn),
        commissionNotifiedOn: dated(delay.commissionNotifiedOn),
        withdrawnOn: dated(delay.withdrawnOn),
        nationalSecurity: delay.nationalSecurity,
      }),
    },
  };
}

/** What is told of several parties: regulators by jurisdiction or duty, subcontractors one above the other. */
const lists = ({ regulatorsNotifiedOn, chain }: IncidentFacts, day: ReadDay): Given => ({
  regulatorsNotifiedOn:
    regulatorsNotifiedOn &&
    withoutGaps(Object.fromEntries(Object.entries(regulatorsNotifiedOn).map(([who, text]) => [who, day(text)]))),
  chain: chain?.map(({ party, learnedOn, agentOfNext, toldNextOn }) => ({
    party,
    ...withoutGaps({ learnedOn: day(learnedOn), agentOfNext, toldNextOn: day(toldNextOn) }),
  })),
});

/**
 * Joins the organization's own facts with what the row and the store add. The organization's word goes first; nothing is
 * invented for what nobody said. Instants become days in the organization's time zone.
 */
export function resolveFacts(given: IncidentFacts, organization: Organization, background: Background): ResolvedFacts {
  const zone = organization.timeZone ?? defaultTimeZone;
  const day = readDayIn(zone);
  const optional: Given = {
    ...sharedFacts(given, background, day),
    ...Object.fromEntries(ownDays.map((field) => [field, day(given[field], given.answered?.[field])])),
    ...Object.fromEntries(asGiven.map((field) => [field, given[field]])),
    ...delays(given, zone),
    ...lists(given, day),
  };
  return {
    throughVendor: background.throughVendor,
    affected: affectedBy(given, background),
    individuals: countOf(given),
    places: placesOf(given, organization, background),
    hipaaCompliant:
      given.hipaaCompliant === undefined
        ? { value: true, basis: 'assumed', evidence: 'hipaaCompliant is not given and taken as true' }
        : { value: given.hipaaCompliant, basis: 'input' },
    ...withoutGaps(optional),
  };
}
