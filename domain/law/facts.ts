import * as z from 'zod';
import { type DataType, dataTypeSchema } from '../breach/breach.ts';
import type { PartialDate } from '../breach/partialDate.ts';
import { type Day, isDay } from '../calendar/day.ts';
import { isInstant, isTimeZone, localDay } from '../calendar/instant.ts';
import type { Basis } from './duty.ts';
import { isJurisdiction } from './jurisdictions.ts';

/** Years before 1970 and after 2199 are slips of the pen. */
const isOfOurTime = (day: Day): boolean => day >= '1970' && day < '2200';

/** No place on earth keeps a clock farther than 14 hours from UTC. */
const widestOffset = '14:00';

/** An instant whose day in UTC is of our time and whose offset some place has. */
const isTime = (text: string): boolean =>
  isInstant(text) && (text.endsWith('Z') || text.slice(-5) <= widestOffset) && isOfOurTime(localDay(text, 'UTC'));

/** A day, or an instant with offset whose local day counts. */
export const daySchema = z
  .string('a day as YYYY-MM-DD')
  .max(40, 'a day as YYYY-MM-DD')
  .refine(
    (t) => (isDay(t) ? isOfOurTime(t) : isTime(t)),
    'no such day: give YYYY-MM-DD, or an instant with offset such as 2026-01-16T16:30:00-05:00',
  );

/** A day alone. */
export const bareDaySchema = z
  .string('must be a day, YYYY-MM-DD')
  .refine((t) => isDay(t) && isOfOurTime(t), 'no such day: give YYYY-MM-DD');

const people = z
  .int('a whole number of people, 0 or more')
  .min(0, 'a whole number of people, 0 or more')
  .max(10_000_000_000, 'more people than there are');

const notAJurisdiction = 'must be a jurisdiction such as US, US-MO, US-DC, US-PR, EU, GB, CA-ON';
const jurisdiction = z.string(notAJurisdiction).refine(isJurisdiction, notAJurisdiction);
/** True for the form that ids of duties have: `us.ca.licensed-facility.cdph`. */
export const looksLikeDutyId = (text: string): boolean => /^[a-z]{2}(\.[a-z0-9-]+)+$/.test(text);

const neitherPlaceNorDuty =
  'must be a jurisdiction such as US-MO, or the id of a duty such as us.tx.regulator.attorney-general';
/** Days on which regulators were told: of a whole jurisdiction, or for one duty by its id. */
const regulatorsSchema = z
  .record(
    z.string(neitherPlaceNorDuty).refine((key) => isJurisdiction(key) || looksLikeDutyId(key), neitherPlaceNorDuty),
    daySchema,
    {
      error: ({ code }) =>
        code === 'invalid_key' ? neitherPlaceNorDuty : 'must be days by jurisdiction or by the id of a duty',
    },
  )
  .refine((r) => Object.keys(r).length <= 1000, 'must name at most 1,000 regulators');

/** People affected, by jurisdiction. */
export const residentsSchema = z
  .record(jurisdiction, people, {
    error: ({ code }) => (code === 'invalid_key' ? notAJurisdiction : 'must be numbers of people by jurisdiction'),
  })
  .refine((r) => Object.keys(r).length <= 400, 'must name at most 400 jurisdictions');

/** What a contract says of notices: hours in which the vendor must tell, and whether the vendor sends the letters. */
export const contractSchema = z.strictObject({
  noticeHours: z
    .number('must be a number of hours')
    .min(0, 'must be a number of hours, 0 or more')
    .max(100_000, 'at most 100,000 hours')
    .optional(),
  delegatesNotice: z.boolean('true or false').optional(),
});

/** What the organization itself knows of an incident; every field may be missing, and what is missing is said, not guessed. */
export const incidentFactsSchema = z.strictObject({
  breachId: z.string().max(200).optional(),
  occurredFrom: daySchema.optional(),
  occurredTo: daySchema.optional(),
  vendorDiscoveredOn: daySchema.optional(),
  vendorNotifiedOn: daySchema.optional(),
  organizationKnewOn: daySchema.optional(),
  determinedOn: daySchema.optional(),
  confirmedOn: daySchema.optional(),
  scopeIdentifiedOn: daySchema.optional(),
  harmDeterminedOn: daySchema.optional(),
  vendorIsAgent: z.boolean().optional(),
  /** Whether the vendor is this organization's business associate; the vendor row's field of that name. */
  businessAssociate: z.boolean().optional(),
  /** Whether people of the organization are affected at all, where their number is not known. */
  peopleAffected: z.boolean('true or false').optional(),
  individuals: people.optional(),
  residents: residentsSchema.optional(),
  dataTypes: z.array(dataTypeSchema).max(50).optional(),
  acquisition: z.enum(['confirmed', 'suspected', 'unknown', 'ruled-out']).optional(),
  encrypted: z.boolean().optional(),
  keyCompromised: z.boolean().optional(),
  lowProbabilityOfCompromise: z.boolean().optional(),
  noRiskOfHarm: z.boolean().optional(),
  /** The organization's conclusion that the breach is likely to result in a high risk to people (GDPR art. 34), or is not. */
  highRisk: z.boolean().optional(),
  hipaaCompliant: z.boolean().optional(),
  lawEnforcementDelay: z
    .strictObject({
      form: z.enum(['written', 'oral']),
      statedOn: daySchema,
      until: daySchema.optional(),
      writtenFollowUp: z.strictObject({ statedOn: daySchema, until: daySchema }).optional(),
    })
    .optional(),
  individualsNotifiedOn: daySchema.optional(),
  hhsNotifiedOn: daySchema.optional(),
  mediaNotifiedOn: daySchema.optional(),
  substituteNoticeOn: daySchema.optional(),
  /** Where the organization is a business associate: the day on which it told its covered entities. */
  coveredEntitiesNotifiedOn: daySchema.optional(),
  regulatorsNotifiedOn: regulatorsSchema.optional(),
  materialityDeterminedOn: daySchema.optional(),
  materialityConclusion: z.enum(['material', 'not-material']).optional(),
  attorneyGeneralDelay: z
    .strictObject({
      requestedOn: daySchema.optional(),
      commissionNotifiedOn: daySchema.optional(),
      grantedDays: z.array(z.int().min(1).max(60)).max(3).optional(),
      withdrawnOn: daySchema.optional(),
      nationalSecurity: z.boolean().optional(),
    })
    .optional(),
  eightKFiledOn: daySchema.optional(),
  eightKAmendedOn: daySchema.optional(),
  sixKRequiredOn: daySchema.optional(),
  newInformationOn: daySchema.optional(),
  ransomPaidOn: daySchema.optional(),
  unreachable: people.optional(),
  /** The incident had, or may well have, a material effect on the organization's own operations. */
  operationsImpaired: z.boolean().optional(),
  /** Whether the organization sees possible imminent misuse of the data. */
  imminentMisuse: z.boolean().optional(),
  chain: z
    .array(
      z.strictObject({
        party: z.string().min(1).max(300),
        learnedOn: daySchema.optional(),
        agentOfNext: z.boolean().optional(),
        toldNextOn: daySchema.optional(),
      }),
    )
    .max(20)
    .optional(),
  submittedOn: daySchema.optional(),
  /** What the contract with the vendor says about notices; the vendor row's field of that name. */
  contract: contractSchema.optional(),
  /** Which of these facts the vendor answered and the organization accepted: by field, whose answer of which day. */
  answered: z
    .record(z.string().max(100), z.string().max(1_000))
    .refine((r) => Object.keys(r).length <= 50, 'must name at most 50 facts')
    .optional(),
});
export type IncidentFacts = z.infer<typeof incidentFactsSchema>;

/** The organization whose duties are computed. Without `secRegistrant` the SEC duties stay undetermined. */
export const organizationSchema = z.strictObject(
  {
    name: z.string('a name').trim().min(1, 'a name of at least one character').max(300, 'at most 300 characters'),
    role: z.enum(
      ['covered-entity', 'business-associate', 'phr-vendor', 'other'],
      'must be covered-entity, business-associate, phr-vendor or other',
    ),
    /** Kinds this version does not know are kept: a later law may read them. */
    kinds: z.array(z.string().min(1).max(100)).max(50).optional(),
    jurisdiction: jurisdiction.optional(),
    licensedIn: z.array(jurisdiction).max(300).optional(),
    secRegistrant: z.enum(['domestic', 'foreign-private-issuer', 'none']).optional(),
    smallerReportingCompany: z.boolean().optional(),
    timeZone: z.string().max(60).refine(isTimeZone, 'an IANA time zone such as America/Chicago').optional(),
    residents: residentsSchema.optional(),
  },
  'must be an object with at least name and role',
);
export type Organization = z.infer<typeof organizationSchema>;

/** The zone in which an organization's days begin where it names none. */
export const defaultTimeZone = 'America/New_York';

/** A fact with whose word it is. `evidence` names the source, or says how the fact was assumed. */
export type Fact<T> = { value: T; basis: Basis; evidence?: string };

/** A day as given, with the instant where the input had one. */
export type DayFact = Fact<Day> & { at?: string };

/** A date that may be known only in part, with the instant where the input had one. */
export type PartialFact = Fact<PartialDate> & { at?: string };

/**
 * Where this organization's affected people live. `people` is null where only the place is known. `stated`: the incident's
 * own counts; `elsewhere`: the row or the organization tells where its people live; `own-jurisdiction`: nobody said, so the
 * organization's own stands in, and `residents` is missing.
 */
export type Places = {
  by: 'stated' | 'elsewhere' | 'own-jurisdiction' | 'unknown';
  people: ReadonlyMap<string, number | null>;
};

/**
 * The facts of one incident as the duties read them: the organization's own word first, then its row, then the store.
 * Dates from the store stay partial.
 */
export type ResolvedFacts = {
  /** The incident came through a vendor (else it is the organization's own). */
  throughVendor: boolean;
  /** Whether this organization's people are affected: its own statement, a source that names it, or nobody's word yet. */
  affected: 'stated' | 'named-affected' | 'named-unaffected' | 'unknown';
  occurredFrom?: PartialFact;
  occurredTo?: DayFact;
  vendorDiscovered?: PartialFact;
  vendorNotifiedOn?: DayFact;
  organizationKnewOn?: DayFact;
  determinedOn?: DayFact;
  confirmedOn?: DayFact;
  scopeIdentifiedOn?: DayFact;
  harmDeterminedOn?: DayFact;
  vendorIsAgent?: Fact<boolean>;
  businessAssociate?: Fact<boolean>;
  peopleAffected?: boolean;
  /** People of this organization; lo = hi where counted. A count below the sum of the residents given is a conflict. */
  individuals: { lo: number; hi: number | null; conflict?: string; given: boolean };
  residents?: Record<string, number>;
  places: Places;
  dataTypes?: Fact<readonly DataType[]>;
  acquisition?: IncidentFacts['acquisition'];
  encrypted?: boolean;
  keyCompromised?: boolean;
  lowProbabilityOfCompromise?: boolean;
  noRiskOfHarm?: boolean;
  highRisk?: boolean;
  /** Whether the organization follows the HIPAA rule for this incident; taken as true for covered entities that do not say. */
  hipaaCompliant: Fact<boolean>;
  lawEnforcementDelay?: {
    form: 'written' | 'oral';
    statedOn: Day;
    until?: Day;
    writtenFollowUp?: { statedOn: Day; until: Day };
  };
  individualsNotifiedOn?: DayFact;
  hhsNotifiedOn?: DayFact;
  mediaNotifiedOn?: DayFact;
  substituteNoticeOn?: DayFact;
  coveredEntitiesNotifiedOn?: DayFact;
  /** By jurisdiction, or by the id of the duty that was done, which goes first. */
  regulatorsNotifiedOn?: Readonly<Record<string, DayFact>>;
  materialityDeterminedOn?: DayFact;
  materialityConclusion?: 'material' | 'not-material';
  attorneyGeneralDelay?: {
    requestedOn?: Day;
    commissionNotifiedOn?: Day;
    grantedDays: readonly number[];
    withdrawnOn?: Day;
    nationalSecurity?: boolean;
  };
  eightKFiledOn?: DayFact;
  eightKAmendedOn?: DayFact;
  sixKRequiredOn?: DayFact;
  newInformationOn?: DayFact;
  ransomPaidOn?: DayFact;
  unreachable?: number;
  operationsImpaired?: boolean;
  imminentMisuse?: boolean;
  chain?: readonly { party: string; learnedOn?: DayFact; agentOfNext?: boolean; toldNextOn?: DayFact }[];
  submittedOn?: DayFact;
  contract?: IncidentFacts['contract'];
};
