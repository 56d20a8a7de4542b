import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4',
  url: 'https://policyrisk.com/states/hawaii/statutes/487N-2',
} as const;

/** Hawaii: Security Breach of Personal Information. */
export const hawaii: StateLaw = {
  jurisdiction: 'US-HI',
  name: 'Hawaii',
  citation: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4',
  statutes: [
    {
      citation: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4',
      title: 'Security Breach of Personal Information',
      url: 'https://policyrisk.com/states/hawaii/statutes/487N-2',
    },
  ],
  sources: [
    'https://policyrisk.com/states/hawaii/statutes/487N-2',
    'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-hawaii.html',
    'https://self-law.org/code/hi/487n-1',
    'https://www.keepinglawsimple.org/states/hawaii/bills/2026/SB3016',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
    'https://tekrisq.com/knowledge-base/hawaii-data-breach-law/',
    'https://courtgpt.ai/laws/hawaii/title-24/chapter-431/section-431-3b-305',
    'https://openagreements.org/practice-guides/privacy/us/hawaii',
    'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0487N/HRS_0487N-0002.htm',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: ['art. 3B section number for the commissioner notice'],
  scope: [
    {
      from: '2008-04-17',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'access to and acquisition, with illegal use occurred or reasonably likely and risk of harm',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'Request must be written, or documented by the owner.',
        scopeAndRestorationDelay: true,
        note: 'Old three-element definition still in force; expansion bills (2025 SB 1038, 2026 SB 3016) were not enacted as of mid-2026.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-04-17',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Current text.',
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock.",
  regulators: [
    {
      slug: 'office-of-consumer-protection',
      clauses: [
        [
          {
            from: '2008-04-17',
            value: {
              recipient: 'Office of Consumer Protection',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 1000,
                counts: 'persons',
              },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'Not the Attorney General. More than 1,000 persons notified at one time.',
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
      from: '2008-04-17',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
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
      from: '2008-04-17',
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
      from: '2008-04-17',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity'],
        conditions: [
          'health plan or health care provider subject to and in compliance with the HIPAA privacy and security standards',
        ],
        cautious: 'send the Office of Consumer Protection a courtesy copy above 1,000',
        note: 'Deemed compliant with the whole notice section, which holds the agency and CRA duties. Clearinghouses and business associates are not named.',
        citation: 'Haw. Rev. Stat. § 487N-2(g)',
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
      recipient: 'Insurance Commissioner',
      citation: 'Haw. Rev. Stat. ch. 431, art. 3B, pt. III (Act 112 of 2021)',
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
          from: '2021-07-01',
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
            title: 'Haw. Rev. Stat. ch. 431, art. 3B, pt. III (Act 112 of 2021)',
            url: 'https://policyrisk.com/states/hawaii/statutes/487N-2',
          },
          note: 'sibling § 431:3B-305: three business days',
        },
      ],
    },
  ],
  pending: [
    {
      what: 'Expanded definition of personal information (identifier + specified data element)',
      status: '2026 SB 3016 amended to a placeholder date; reported dead by May 2026',
      from: null,
    },
  ],
};
