import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Kan. Stat. §§ 50-7a01, 50-7a02',
  url: 'https://getpocketlaw.com/law/state_kansas/section-50-7a02-security-breach-requirements_a658ec5e22be',
} as const;

/** Kansas: Security breach requirements. */
export const kansas: StateLaw = {
  jurisdiction: 'US-KS',
  name: 'Kansas',
  citation: 'Kan. Stat. §§ 50-7a01, 50-7a02',
  statutes: [
    {
      citation: 'Kan. Stat. §§ 50-7a01, 50-7a02',
      title: 'Security breach requirements',
      url: 'https://getpocketlaw.com/law/state_kansas/section-50-7a02-security-breach-requirements_a658ec5e22be',
    },
  ],
  sources: [
    'https://getpocketlaw.com/law/state_kansas/section-50-7a02-security-breach-requirements_a658ec5e22be',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-kansas.html',
    'https://mintz.com/mintz-matrix/kansas',
    'https://www.constangy.com/data-privacy-us-ks',
    'https://openagreements.org/practice-guides/privacy/us/kansas',
    'https://www.ksrevisor.gov/statutes/chapters/ch50/050_007a_0002.html',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['no NAIC 668 adoption found through 2026'],
  scope: [
    {
      from: '2007-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords:
          'access to and acquisition that causes or is believed to cause identity theft; misuse occurred or reasonably likely',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Account or card number counts with or without an access code.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: "The owner's own determination starts the clock.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-01-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
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
      from: '2007-01-01',
      value: {
        standard: 'following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
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
        conditions: [
          'regulated by state or federal law',
          'maintains breach procedures under its primary or functional regulator',
        ],
        cautious: 'still notify CRAs above 1,000 when SSNs are involved',
        note: "Text of § 50-7a02(e) seen: maintaining the regulator's procedures is enough to be deemed in compliance with the section, which also holds the CRA duty; unlike most states it does not add 'if it notifies'. No regulator notice exists. The insurance commissioner, not the AG, enforces against insurers.",
        citation: 'Kan. Stat. § 50-7a02(e)',
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
