import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'W. Va. Code §§ 46A-2A-101 to 46A-2A-105',
  url: 'https://code.wvlegislature.gov/46A-2A-102/',
} as const;

/** West Virginia: Breach of Security of Consumer Information. */
export const westVirginia: StateLaw = {
  jurisdiction: 'US-WV',
  name: 'West Virginia',
  citation: 'W. Va. Code §§ 46A-2A-101 to 46A-2A-105',
  statutes: [
    {
      citation: 'W. Va. Code §§ 46A-2A-101 to 46A-2A-105',
      title: 'Breach of Security of Consumer Information',
      url: 'https://code.wvlegislature.gov/46A-2A-102/',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/west-virginia',
    'https://code.wvlegislature.gov/46A-2A-102/',
    'https://code.wvlegislature.gov/46A-2A-103/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [],
  scope: [
    {
      from: '2008-06-06',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Reasonable belief of identity theft or other fraud.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Narrow list.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-06-06',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original article; unchanged.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2008-06-06',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'GLBA Title V entities excepted.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2008-06-06',
      value: {
        standard: 'as soon as practicable following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-06-06',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional regulator'],
        cautious: 'show as satisfied by the HIPAA notice',
        note: "HIPAA is not named; an entity that complies with its primary or functional regulator's notification rules is in compliance with the article. There is no regulator notice.",
        citation: 'W. Va. Code § 46A-2A-103(c)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
};
