import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ohio Rev. Code § 1349.19',
  url: 'https://codes.ohio.gov/ohio-revised-code/section-1349.19',
} as const;
const ins = {
  title: 'Ohio Rev. Code § 3965.04',
  url: 'https://codes.ohio.gov/ohio-revised-code/section-3965.04',
} as const;

/** Ohio: Private disclosure of security breach of computerized personal information data. */
export const ohio = (): StateLaw => ({
  jurisdiction: 'US-OH',
  name: 'Ohio',
  citation: act.title,
  statutes: [
    {
      citation: act.title,
      title: 'Private disclosure of security breach of computerized personal information data',
      url: act.url,
    },
    { citation: ins.title, title: 'Cybersecurity requirements for insurance companies: notice', url: ins.url },
  ],
  sources: [act.url, ins.url, 'https://openagreements.org/practice-guides/privacy/us/ohio'],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'State agencies are under § 1347.12.',
    'Chapter 1354 gives holders with a cybersecurity program an affirmative defense since 2018-11-02; it moves no notice.',
    'The in-force day of § 3965.04 was taken from summaries.',
  ],
  scope: [
    {
      from: '2006-02-17',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access and acquisition',
        harmTest: {
          words:
            'There is a breach only where a material risk of identity theft or other fraud is caused or reasonably believed.',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical, health-insurance, biometric or credential element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-02-17',
      value: {
        standard: 'most expedient time possible but not later than 45 days following discovery or notification',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [{ from: '2006-02-17', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2006-02-17',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents', note: 'residents in a single occurrence' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-02-17',
      value: { standard: 'in an expeditious manner', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-02-17',
      value: {
        individual: { effect: 'exempt', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'express' },
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'check for data held in another capacity',
        note: 'The section does not apply to a covered entity as defined in 45 CFR 160.103. A business associate is none, so one that owns or licenses data in its own right is not exempt.',
        citation: 'Ohio Rev. Code § 1349.19(F)(2)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Cybersecurity requirements for insurance companies',
      recipient: 'Superintendent of Insurance',
      citation: ins.title,
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
          materialHarm: true,
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2019-03-20',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'The triggers and the count after an event at a service provider are taken from the model law. A copy of the consumer notice goes to the superintendent where § 1349.19 applies.',
        },
      ],
    },
  ],
  pending: [],
});
