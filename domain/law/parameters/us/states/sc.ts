import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'S.C. Code Ann. § 39-1-90', url: 'https://www.scstatehouse.gov/code/t39c001.php' } as const;

/** South Carolina: Breach of security of business data; notification. */
export const southCarolina: StateLaw = {
  jurisdiction: 'US-SC',
  name: 'South Carolina',
  citation: 'S.C. Code Ann. § 39-1-90',
  statutes: [
    {
      citation: 'S.C. Code Ann. § 39-1-90',
      title: 'Breach of security of business data; notification',
      url: 'https://www.scstatehouse.gov/code/t39c001.php',
    },
    {
      citation: 'S.C. Code Ann. § 38-99-40',
      title: 'South Carolina Insurance Data Security Act',
      url: 'https://www.scstatehouse.gov/code/t38c099.php',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/south-carolina',
    'https://www.scstatehouse.gov/code/t39c001.php',
    'https://www.scstatehouse.gov/code/t38c099.php',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [],
  scope: [
    {
      from: '2009-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [
          'other numbers usable to reach financial accounts',
          'numbers issued by a governmental or regulatory entity that uniquely identify a person',
        ],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Illegal use occurred or is reasonably likely, or material risk of harm.',
        },
        encryption: {
          keyTaken: false,
          note: 'Data rendered unusable by encryption, redaction or other methods.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or insurance element, but a Medicare or Medicaid number is plausibly a government-issued unique identifier. computerized or other data',
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
      note: 'Original section; amended 2013 without a change to the deadlines.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
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
              threshold: {
                op: '>',
                people: 1000,
                counts: 'persons',
                note: 'persons at one time',
              },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'Not the Attorney General.',
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
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
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
      value: {
        standard: 'immediately following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2009-07-01',
      value: {
        individual: {
          effect: 'still-owed',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'still-owed',
          certainty: 'express',
        },
        appliesTo: [],
        conditions: [],
        cautious: 'treat as owed when a listed element is involved',
        note: "No HIPAA clause; only GLBA-compliant institutions and an entity's own timing-consistent policy.",
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
        {
          kind: 'domestic-licensee',
          materialHarm: true,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2019-01-01',
          value: {
            standard: 'no later than 72 hours',
            start: 'determination',
            period: {
              n: 72,
              unit: 'hours',
            },
          },
          publishedOn: null,
          source: {
            title: 'S.C. Code Ann. § 38-99-40(A)',
            url: 'https://www.scstatehouse.gov/code/t38c099.php',
          },
          note: 'Hours, not business days. vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
