import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4 (2008 Act 19)',
  url: 'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0487N/HRS_0487N-0002.htm',
} as const;
const insurance = {
  title: 'Haw. Rev. Stat. ch. 431, art. 3B, pt. III (2021 Act 112)',
  url: 'http://www.lawserver.com/law/state/hawaii/hi-statutes/hawaii_statutes_431-3b-305',
} as const;

/** Hawaii: Security Breach of Personal Information. */
export const hawaii = (): StateLaw => ({
  jurisdiction: 'US-HI',
  name: 'Hawaii',
  citation: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4',
  statutes: [
    {
      citation: 'Haw. Rev. Stat. §§ 487N-1 to 487N-4',
      title: 'Security Breach of Personal Information',
      url: 'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0487N/HRS_0487N-0002.htm',
    },
  ],
  sources: [
    'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0487N/HRS_0487N-0002.htm',
    'http://www.lawserver.com/law/state/hawaii/hi-statutes/hawaii_statutes_431-3b-305',
    'https://policyrisk.com/states/hawaii/statutes/487N-2',
    'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-hawaii.html',
    'https://self-law.org/code/hi/487n-1',
    'https://www.keepinglawsimple.org/states/hawaii/bills/2026/SB3016',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
    'https://tekrisq.com/knowledge-base/hawaii-data-breach-law/',
    'https://courtgpt.ai/laws/hawaii/title-24/chapter-431/section-431-3b-305',
    'https://openagreements.org/practice-guides/privacy/us/hawaii',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The section of art. 3B on the notice to the commissioner was not seen; § 431:3B-305, on reinsurers, counts three business days.',
  ],
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
          words:
            'illegal use has not occurred and is not reasonably likely, and no risk of harm to a person is created',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice may impede an investigation; its request is in writing or documented by the owner',
        scopeAndRestorationDelay: true,
        note: 'The three elements of 2006 still stand: bills to widen them (2025 SB 1038, 2026 SB 3016) were not enacted.',
      },
      publishedOn: '2008-04-17',
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-04-17',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: '2008-04-17',
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    {
      from: '2008-04-17',
      value: [
        'clear and conspicuous',
        'what happened, in general terms',
        'the type of personal information accessed and acquired',
        'in general, what was done against further access',
        'a telephone number for information and help, if there is one',
        'advice to stay vigilant: review account statements, monitor free credit reports',
      ],
      publishedOn: '2008-04-17',
      source: act,
      note: '§ 487N-2(d).',
    },
  ],
  regulatorContent: [
    {
      from: '2008-04-17',
      value: ['timing, distribution and content of the letters'],
      publishedOn: '2008-04-17',
      source: act,
      note: '§ 487N-2(f).',
    },
  ],
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
              threshold: { op: '>', people: 1000, counts: 'persons' },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'More than 1,000 persons notified at one time; not the Attorney General.',
            },
            publishedOn: '2008-04-17',
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
        threshold: { op: '>', people: 1000, counts: 'persons' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: '2008-04-17',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2008-04-17',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: '2008-04-17',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-04-17',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'conditional' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity'],
        conditions: [
          'health plan or health care provider subject to and in compliance with the HIPAA privacy and security standards',
        ],
        cautious: 'send the Office of Consumer Protection a courtesy copy above 1,000',
        note: 'Deemed in compliance with the section, which holds the notices to the Office of Consumer Protection and to the consumer reporting agencies. Clearinghouses and business associates are not named.',
        citation: 'Haw. Rev. Stat. § 487N-2(g)',
      },
      publishedOn: '2008-04-17',
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
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
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
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
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
});
