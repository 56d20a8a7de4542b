import fc from 'fast-check';
import { dataTypes } from '../../domain/breach/breach.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { startOfDay } from '../../domain/calendar/instant.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';

/** Whatever somebody may ask the calculator: every field of CONTRACT.md, each given or left out. */

/** Kinds of organization that CONTRACT.md names, those that rules ask for beside them, and one that nobody knows. */
export const kinds = [
  'hospital',
  'physician-practice',
  'health-plan',
  'insurance-licensee',
  'pharmacy',
  'public-agency',
  'part-2-program',
  'licensed-facility',
  'dfs-licensee',
  'bank',
  'financial-institution',
  'reg-sp-institution',
  'reg-sp-transfer-agent',
  'reg-sp-larger-entity',
  'reg-sp-smaller-entity',
  'ede-partner',
  'va-contractor',
  'cms-contractor',
  'medicaid-contractor',
  'fti-recipient',
  'eu-controller',
  'nis2-entity',
  'uk-controller',
  'ca-organization',
  'on-custodian',
  'au-entity',
  'information-broker',
  'lighthouse',
];

/** Places abroad, a bare "US", and two territories whose law is not coded. */
const elsewhere = ['US', 'US-AS', 'US-MP', 'EU', 'DE', 'GB', 'CA', 'CA-ON', 'AU'];
const counts = [0, 1, 249, 250, 251, 499, 500, 501, 999, 1000, 1001, 9999, 10_000, 10_001];

const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined, freq: 2 });
/** A record of which every field may be missing: what is missing is left out, not undefined. */
const partly = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .record(Object.fromEntries(Object.entries(fields).map(([k, a]) => [k, maybe(a as fc.Arbitrary<unknown>)])))
    .map((f) => Object.fromEntries(Object.entries(f).filter(([, v]) => v !== undefined)) as Partial<T>);

/** Days around today's law, now and then an instant, now and then the ends of what the API takes. */
export const recentDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2023-06-01', n));
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { arbitrary: recentDay, weight: 12 },
  { arbitrary: fc.integer({ min: 0, max: 84_005 }).map((n) => addDays('1970-01-01', n)), weight: 1 },
  { arbitrary: fc.constantFrom('1970-01-01', '2199-12-31', '2024-02-29', '2024-12-31'), weight: 1 },
);
const anyMoment = fc.oneof(
  { arbitrary: anyDay, weight: 4 },
  { arbitrary: recentDay.map((d) => startOfDay(d, 'America/Chicago').replace('Z', '.5Z')), weight: 1 },
);

const residents = fc.oneof(
  { arbitrary: fc.dictionary(fc.constantFrom(...stateCodes), fc.constantFrom(...counts), { maxKeys: 4 }), weight: 6 },
  {
    arbitrary: fc.dictionary(fc.constantFrom(...stateCodes, ...elsewhere), fc.constantFrom(...counts), { maxKeys: 5 }),
    weight: 3,
  },
  // All 54 at once: nothing may depend on how many there are.
  {
    arbitrary: fc.constantFrom(...counts).map((n) => Object.fromEntries(stateCodes.map((code) => [code, n]))),
    weight: 1,
  },
);

export const fieldsOver = (day: fc.Arbitrary<string>): { [K in keyof IncidentFacts]-?: fc.Arbitrary<never> } =>
  ({
    breachId: fc.constant('a-breach'),
    occurredFrom: day,
    occurredTo: day,
    vendorDiscoveredOn: day,
    vendorNotifiedOn: day,
    organizationKnewOn: day,
    determinedOn: day,
    confirmedOn: day,
    scopeIdentifiedOn: day,
    harmDeterminedOn: day,
    vendorIsAgent: fc.boolean(),
    businessAssociate: fc.boolean(),
    individuals: fc.constantFrom(...counts, 100_000),
    residents,
    dataTypes: fc.uniqueArray(fc.constantFrom(...dataTypes), { maxLength: 4 }),
    acquisition: fc.constantFrom('confirmed', 'suspected', 'unknown', 'ruled-out'),
    encrypted: fc.boolean(),
    keyCompromised: fc.boolean(),
    lowProbabilityOfCompromise: fc.boolean(),
    noRiskOfHarm: fc.boolean(),
    highRisk: fc.boolean(),
    hipaaCompliant: fc.boolean(),
    lawEnforcementDelay: fc.oneof(
      fc.record({ form: fc.constantFrom('written', 'oral'), statedOn: day }),
      fc.record({ form: fc.constantFrom('written', 'oral'), statedOn: day, until: day }),
      fc.record({
        form: fc.constantFrom('written', 'oral'),
        statedOn: day,
        writtenFollowUp: fc.record({ statedOn: day, until: day }),
      }),
    ),
    individualsNotifiedOn: day,
    hhsNotifiedOn: day,
    mediaNotifiedOn: day,
    substituteNoticeOn: day,
    coveredEntitiesNotifiedOn: day,
    regulatorsNotifiedOn: fc.dictionary(fc.constantFrom(...stateCodes, 'US', 'EU', 'GB', 'AU', 'CA-ON'), day, {
      maxKeys: 4,
    }),
    materialityDeterminedOn: day,
    materialityConclusion: fc.constantFrom('material', 'not-material'),
    attorneyGeneralDelay: partly({
      requestedOn: day,
      commissionNotifiedOn: day,
      grantedDays: fc.array(fc.constantFrom(1, 29, 30, 60), { maxLength: 3 }),
      withdrawnOn: day,
      nationalSecurity: fc.boolean(),
    }),
    eightKFiledOn: day,
    eightKAmendedOn: day,
    sixKRequiredOn: day,
    newInformationOn: day,
    ransomPaidOn: day,
    unreachable: fc.constantFrom(0, 1, 9, 10, 11),
    operationsImpaired: fc.boolean(),
    imminentMisuse: fc.boolean(),
    chain: fc.array(
      fc
        .constantFrom('a', 'b')
        .chain((party) =>
          partly({ learnedOn: day, agentOfNext: fc.boolean(), toldNextOn: day }).map((link) => ({ party, ...link })),
        ),
      { maxLength: 3 },
    ),
    submittedOn: day,
    contract: partly({ noticeHours: fc.constantFrom(0, 0.5, 24, 72), delegatesNotice: fc.boolean() }),
  }) as unknown as { [K in keyof IncidentFacts]-?: fc.Arbitrary<never> };

export const fields = fieldsOver(anyMoment);

/** An incident of which everything, nothing or anything between is known. */
export const incidents: fc.Arbitrary<IncidentFacts> = partly(fields);

export const organizations: fc.Arbitrary<Organization> = fc
  .tuple(
    fc.constantFrom('covered-entity' as const, 'business-associate' as const, 'phr-vendor' as const, 'other' as const),
    partly<Required<Omit<Organization, 'name' | 'role'>>>({
      kinds: fc.oneof(fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 6 }), fc.constant(kinds)),
      jurisdiction: fc.constantFrom(...stateCodes, ...elsewhere),
      licensedIn: fc.uniqueArray(fc.constantFrom(...stateCodes), { maxLength: 5 }),
      secRegistrant: fc.constantFrom('domestic', 'foreign-private-issuer', 'none'),
      smallerReportingCompany: fc.boolean(),
      timeZone: fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Guam', 'UTC'),
      residents,
    }),
  )
  .map(([role, more]) => ({ name: 'An organization', role, ...more }));

/** One request: the day of the report, who asks, what is known. */
export const requests = fc.record({ on: anyDay, organization: organizations, incident: incidents });
