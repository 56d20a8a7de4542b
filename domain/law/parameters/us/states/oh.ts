import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ohio Rev. Code § 1349.19',
  url: 'https://codes.ohio.gov/ohio-revised-code/section-1349.19',
} as const;

/** Ohio: Private disclosure of security breach of computerized personal information data. */
export const ohio: StateLaw = {
  jurisdiction: 'US-OH',
  name: 'Ohio',
  citation: 'Ohio Rev. Code § 1349.19',
  statutes: [
    {
      citation: 'Ohio Rev. Code § 1349.19',
      title: 'Private disclosure of security breach of computerized personal information data',
      url: 'https://codes.ohio.gov/ohio-revised-code/section-1349.19',
    },
    {
      citation: 'Ohio Rev. Code § 3965.04',
      title: 'Cybersecurity requirements for insurance companies: notice',
      url: 'https://codes.ohio.gov/ohio-revised-code/section-3965.04',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/ohio',
    'https://codes.ohio.gov/ohio-revised-code/section-1349.19',
    'https://codes.ohio.gov/ohio-revised-code/section-3965.04',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: ['State agencies are under § 1347.12.'],
  scope: [
    {
      from: '2006-02-17',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Material risk of identity theft or other fraud.',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Narrow list: no medical, insurance, biometric or credential element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-02-17',
      value: {
        standard: 'most expedient time possible but not later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'Original section with the 45-day limit.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2006-02-17',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
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
      value: {
        standard: 'in an expeditious manner',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-02-17',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'express',
        },
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'show as exempt, with the reason',
        note: 'The section does not apply to a covered entity as defined in 45 CFR 160.103. Business associates are not covered entities, so a vendor that owns or licenses data in its own right is not exempt.',
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
      title: 'Insurance data security',
      recipient: 'Superintendent of Insurance',
      citation: 'Ohio Rev. Code § 3965.04',
      model: 'NAIC 668',
      confidence: 'medium',
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
          from: '2019-03-20',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Ohio Rev. Code § 3965.04',
            url: 'https://codes.ohio.gov/ohio-revised-code/section-3965.04',
          },
          note: 'Copy of the consumer notice also goes to the superintendent where § 1349.19 applies. Effective day not re-seen. lead sentence; criteria from the model; vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
