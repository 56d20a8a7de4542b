import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'S.C. Code Ann. § 39-1-90', url: 'https://www.scstatehouse.gov/code/t39c001.php' } as const;
const ins = { title: 'S.C. Code Ann. § 38-99-40', url: 'https://www.scstatehouse.gov/code/t38c099.php' } as const;
const department = {
  title: 'South Carolina Department of Consumer Affairs, Security Breaches',
  url: 'https://consumer.sc.gov/identity-theft-unit/security-breaches',
} as const;

/** South Carolina: Breach of security of business data; notification. */
export const southCarolina = (): StateLaw => ({
  jurisdiction: 'US-SC',
  name: 'South Carolina',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Breach of security of business data; notification', url: act.url },
    { citation: ins.title, title: 'South Carolina Insurance Data Security Act', url: ins.url },
  ],
  sources: [act.url, ins.url, 'https://openagreements.org/practice-guides/privacy/us/south-carolina', department.url],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'A Medicare or Medicaid number is plausibly a number issued by a governmental entity that uniquely identifies a person; the data words of an incident do not show it.',
  ],
  scope: [
    {
      from: '2009-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [
          'other numbers that give access to financial accounts',
          'numbers issued by a governmental or regulatory entity that uniquely identify a person',
        ],
        act: 'acquisition',
        actWords: 'unauthorized access and acquisition',
        harmTest: {
          words:
            'There is a breach only where illegal use has occurred or is reasonably likely, or use creates a material risk of harm.',
        },
        encryption: { keyTaken: false, note: 'Data rendered unusable by encryption, redaction or other methods.' },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or health-insurance element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Amended in 2013 without a change to the time.',
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2009-07-01',
      value: [],
      publishedOn: null,
      source: act,
      note: 'The act sets no list. The Department of Consumer Affairs asks that letters give its contact information.',
    },
  ],
  regulatorContent: [
    {
      from: '2009-07-01',
      value: ['timing, distribution and content of the letters'],
      publishedOn: null,
      source: act,
      note: '§ 39-1-90(K).',
    },
    {
      from: '2021-07-01',
      value: [
        'the date of the breach',
        'the day on which the business became aware of it',
        'the date of the letters',
        'the method of notice',
        'the number of South Carolina consumers affected',
        'a copy of the letter',
        'action taken to avoid future breaches',
      ],
      publishedOn: null,
      source: department,
      note: 'What the Department asks for; the act says timing, distribution and content. The page has no date; its words on remote work place it in 2020 or 2021.',
    },
  ],
  regulators: [
    {
      slug: 'department-of-consumer-affairs',
      clauses: [
        [
          {
            from: '2009-07-01',
            value: {
              recipient: 'Department of Consumer Affairs, Consumer Protection Division',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2009-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2009-07-01',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2009-07-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'HIPAA is not named; only institutions that follow the Gramm-Leach-Bliley guidance, and an entity’s own policy consistent with the timing, are deemed compliant.',
        citation: 'S.C. Code Ann. § 39-1-90(F), (I), (J)',
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
      title: 'Insurance Data Security Act',
      recipient: 'Director of Insurance',
      citation: 'S.C. Code Ann. § 38-99-40(A)',
      model: 'NAIC 668',
      confidence: 'high',
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
          from: '2019-01-01',
          value: { standard: 'no later than 72 hours', start: 'determination', period: { n: 72, unit: 'hours' } },
          publishedOn: null,
          source: ins,
          note: 'Hours, not business days. The count after an event at a service provider is taken from the model law.',
        },
      ],
    },
  ],
  pending: [],
});
