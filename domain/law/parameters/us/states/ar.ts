import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ark. Code §§ 4-110-101 to 4-110-108',
  url: 'https://getpocketlaw.com/law/state_arkansas/section-4-110-105-disclosure-of-security-breaches_d8c966436fc7',
} as const;

/** Arkansas: Personal Information Protection Act. */
export const arkansas: StateLaw = {
  jurisdiction: 'US-AR',
  name: 'Arkansas',
  citation: 'Ark. Code §§ 4-110-101 to 4-110-108',
  statutes: [
    {
      citation: 'Ark. Code §§ 4-110-101 to 4-110-108',
      title: 'Personal Information Protection Act',
      url: 'https://getpocketlaw.com/law/state_arkansas/section-4-110-105-disclosure-of-security-breaches_d8c966436fc7',
    },
  ],
  sources: [
    'https://getpocketlaw.com/law/state_arkansas/section-4-110-105-disclosure-of-security-breaches_d8c966436fc7',
    'https://arkansasag.gov/resources/contact-us/data-breach-reporting/',
    'https://www.constangy.com/data-privacy-us-ar',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-arkansas',
    'https://www.mintz.com/mintz-matrix/arkansas',
    'https://openagreements.org/practice-guides/privacy/us/arkansas',
    'https://law.justia.com/codes/arkansas/2024/title-4/subtitle-7/chapter-110/section-4-110-106/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 4-110-106(a)(1) seen; (a)(2) not',
    'no NAIC 668 adoption found; one vendor page mentions an insurance commissioner notice without authority',
    'in force on 2019-07-23 or 2019-07-24 (sources differ by a day)',
  ],
  scope: [
    {
      from: '2019-07-23',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'medical-identifier', 'clinical', 'biometric'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquired or reasonably believed acquired',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Medical history, treatment or diagnosis by a health professional; biometric data since 2019.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2019-07-23',
      value: {
        standard: 'most expedient time and manner possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Act 1030: AG notice above 1,000, biometric data, five-year record of determinations.',
    },
  ],
  vendorBreachNote: 'Following discovery or notification.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2019-07-23',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 1000,
                counts: 'persons',
              },
              standard: 'same time as individuals or within 45 days, whichever first',
              start: 'harm-determination',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              orLetters: true,
              note: "Whichever-first rule: min(individual notice date, determination of likely harm + 45 days). Text literally points at subdivision (b)(1) (the maintainer's duty); the Attorney General reads it as covering owners.",
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2019-07-23',
      value: {
        standard: 'immediately',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2019-07-23',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'arguable',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by a state or federal law with greater protection and at least as thorough disclosure rules',
        ],
        cautious: 'file with the Attorney General; its form names health care providers',
        note: "§ 4-110-106(a)(1): the chapter does not apply to a person regulated by a state or federal law that gives greater protection and at least as thorough disclosure rules; (a)(2) deems compliance with that law to be compliance. HIPAA is not named and has no AG notice, so whether it is 'at least as thorough' is arguable.",
        citation: 'Ark. Code § 4-110-106',
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
