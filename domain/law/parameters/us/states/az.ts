import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Ariz. Rev. Stat. §§ 18-551, 18-552', url: 'https://cliclaw.com/node/384' } as const;

/** Arizona: Data Security Breaches. */
export const arizona: StateLaw = {
  jurisdiction: 'US-AZ',
  name: 'Arizona',
  citation: 'Ariz. Rev. Stat. §§ 18-551, 18-552',
  statutes: [
    {
      citation: 'Ariz. Rev. Stat. §§ 18-551, 18-552',
      title: 'Data Security Breaches',
      url: 'https://cliclaw.com/node/384',
    },
  ],
  sources: [
    'https://www.azag.gov/consumer/data-breach/faq',
    'https://cliclaw.com/node/384',
    'https://lawserver.com/law/state/arizona/az-laws/arizona_laws_18-552',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/arizona-data-privacy-laws/data-breach-notification',
    'https://csrps.com/privacy-regulations/arizona/',
    'https://openagreements.org/practice-guides/privacy/us/arizona',
    'https://www.azleg.gov/ars/18/00552.htm',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'the 2022-09-24 effective date is the general effective date of that session, not seen in text',
    'post-release law-enforcement 45-day wording',
  ],
  scope: [
    {
      from: '2018-08-03',
      value: {
        privateHospital: false,
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
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: ['private key for electronic signing'],
        act: 'acquisition',
        actWords: 'acquisition of and access to data that materially compromises security',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'After release by the agency, notice is due within a further 45 days.',
        scopeAndRestorationDelay: false,
        note: 'Treatment/diagnosis by a health professional; health insurance identification number. HIPAA covered entities and business associates are outside § 18-552 altogether (subsection N); a non-HIPAA owner is in scope.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-08-03',
      value: {
        standard: 'within 45 days after the determination',
        start: 'determination',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45-day limit, medical/health-insurance data, AG and CRA notice above 1,000.',
    },
  ],
  vendorBreachNote:
    "Clock runs from determination; when the vendor's notice already establishes a breach, use its receipt date as the conservative start.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-08-03',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 1000,
                counts: 'residents',
              },
              standard: 'within 45 days after the determination',
              start: 'determination',
              period: {
                n: 45,
                unit: 'calendar days',
              },
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'department-of-homeland-security',
      clauses: [
        [
          {
            from: '2022-09-24',
            value: {
              recipient: 'Director, Arizona Department of Homeland Security',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 1000,
                counts: 'residents',
              },
              standard: 'within 45 days after the determination',
              start: 'determination',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              note: 'Added by HB 2146 (2022).',
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
      from: '2018-08-03',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
        standard: 'within 45 days after the determination',
        start: 'determination',
        period: {
          n: 45,
          unit: 'calendar days',
        },
        note: 'The three largest nationwide agencies.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-08-03',
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
      from: '2018-08-03',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'express',
        },
        regulator: {
          effect: 'exempt',
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
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'show as exempt, with the reason',
        note: "The section does not apply to a covered entity or business associate as defined in the HIPAA rules. The Attorney General's FAQ says the same.",
        citation: 'Ariz. Rev. Stat. § 18-552(N)',
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
