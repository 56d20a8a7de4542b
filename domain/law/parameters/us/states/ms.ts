import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Miss. Code § 75-24-29',
  url: 'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
} as const;

/** Mississippi: Notice of a breach of security. */
export const mississippi: StateLaw = {
  jurisdiction: 'US-MS',
  name: 'Mississippi',
  citation: 'Miss. Code § 75-24-29',
  statutes: [
    {
      citation: 'Miss. Code § 75-24-29',
      title: 'Notice of a breach of security',
      url: 'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
    },
  ],
  sources: [
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-mississippi',
    'https://billstatus.ls.state.ms.us/documents/2024/html/SB/2400-2499/SB2479IN.htm',
    'https://www.wordsbywit.com/mississippi',
    'https://openagreements.org/practice-guides/privacy/us/mississippi',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'low',
  doubts: [
    'subsection (7) text',
    '2024 bill to add an AG report was introduced; enactment not found',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2011-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: ['tribal identification number'],
        act: 'acquisition',
        actWords: 'acquisition; excused if not likely to result in harm',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2011-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; tribal ID added 2021.',
    },
  ],
  vendorBreachNote: "The owner's own discovery starts the clock.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2011-07-01',
      value: {
        standard: 'as soon as practicable',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2011-07-01',
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
        cautious: 'treat individual notice as owed (timing is unfixed, so a HIPAA letter satisfies it)',
        note: "The deemed clause points at 'federal functional regulator' as defined in 15 U.S.C. § 6809(2), i.e. financial regulators, so it does not clearly reach HHS.",
        citation: 'Miss. Code § 75-24-29(7)',
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
      title: 'Insurance Data Security Law',
      recipient: 'Commissioner of Insurance',
      citation: 'Miss. Code § 83-5-811',
      model: 'NAIC 668',
      confidence: 'low',
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
          from: '2019-07-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Miss. Code § 83-5-811',
            url: 'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
          },
        },
      ],
    },
  ],
  pending: [],
};
