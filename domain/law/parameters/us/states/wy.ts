import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Wyo. Stat. §§ 40-12-501, 40-12-502',
  url: 'https://wyoleg.gov/statutes/compress/title40.pdf',
} as const;

/** Wyoming: Credit freeze reports and breach notice. */
export const wyoming: StateLaw = {
  jurisdiction: 'US-WY',
  name: 'Wyoming',
  citation: 'Wyo. Stat. §§ 40-12-501, 40-12-502',
  statutes: [
    {
      citation: 'Wyo. Stat. §§ 40-12-501, 40-12-502',
      title: 'Credit freeze reports and breach notice',
      url: 'https://wyoleg.gov/statutes/compress/title40.pdf',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/wyoming',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-wyoming.html',
    'http://www.mrgdocs.com/wyoming-legislative-update/',
    'https://www.lexology.com/library/detail.aspx?g=5a82bdde-187f-458d-907f-7bb8e010b149',
    'https://github.com/UniCourt/cic-code-wy',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['Encryption point medium.'],
  scope: [
    {
      from: '2007-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials', 'taxpayer-id'],
        otherElements: [
          'tribal or government identification',
          'birth or marriage certificate',
          'shared secrets or security tokens',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Misuse occurred or is reasonably likely; breach itself must cause or be reasonably believed to cause loss or injury.',
        },
        encryption: null,
        lawEnforcementDelay: 'Agency must say in writing that notice would seriously impede the investigation.',
        scopeAndRestorationDelay: true,
        note: 'The breach law takes items (iii) to (xiv) of § 6-3-901(b), so address and telephone number are left out.',
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
    {
      from: '2015-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'biometric',
          'credentials',
          'taxpayer-id',
        ],
        otherElements: [
          'tribal or government identification',
          'birth or marriage certificate',
          'shared secrets or security tokens',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Misuse occurred or is reasonably likely; breach itself must cause or be reasonably believed to cause loss or injury.',
        },
        encryption: null,
        lawEnforcementDelay: 'Agency must say in writing that notice would seriously impede the investigation.',
        scopeAndRestorationDelay: true,
        note: 'The breach law takes items (iii) to (xiv) of § 6-3-901(b), so address and telephone number are left out.',
      },
      publishedOn: null,
      source: act,
      note: 'S.F. 35 and 36: medical, insurance and other elements, content rules, HIPAA clause.',
    },
  ],
  individual: [
    {
      from: '2007-07-01',
      value: {
        standard: 'as soon as possible; most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote:
    "Clock follows the owner's determination; where the vendor's notice already settles it, use the date it was received.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2007-07-01',
      value: {
        standard: 'as soon as practicable following the determination',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-07-01',
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
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'treat as owed',
        note: 'no HIPAA clause in this version',
        citation: 'Wyo. Stat. § 40-12-502(h)',
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
    {
      from: '2015-07-01',
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
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'subject to and complies with HIPAA',
          'notifies affected Wyoming customers or entities under HIPAA',
        ],
        cautious: 'show as satisfied by the HIPAA notice',
        note: 'A covered entity or business associate that notifies affected Wyoming customers or entities in compliance with HIPAA is deemed in compliance. There is no regulator notice.',
        citation: 'Wyo. Stat. § 40-12-502(h)',
      },
      publishedOn: null,
      source: act,
      note: 'S.F. 35 and 36: medical, insurance and other elements, content rules, HIPAA clause.',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
};
