import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Ariz. Rev. Stat. §§ 18-551, 18-552', url: 'https://www.azleg.gov/ars/18/00552.htm' } as const;
const hb2154 = {
  title: 'Ariz. Rev. Stat. §§ 18-551, 18-552 as amended by HB 2154 (2018)',
  url: 'https://www.azleg.gov/ars/18/00552.htm',
} as const;
const hb2146 = {
  title: 'Ariz. Rev. Stat. § 18-552 as amended by HB 2146 (2022)',
  url: 'https://www.azleg.gov/ars/18/00552.htm',
} as const;

/** Arizona: Data Security Breaches. */
export const arizona = (): StateLaw => ({
  jurisdiction: 'US-AZ',
  name: 'Arizona',
  citation: 'Ariz. Rev. Stat. §§ 18-551, 18-552',
  statutes: [
    {
      citation: 'Ariz. Rev. Stat. §§ 18-551, 18-552',
      title: 'Data Security Breaches',
      url: 'https://www.azleg.gov/ars/18/00552.htm',
    },
  ],
  sources: [
    'https://www.azleg.gov/ars/18/00552.htm',
    'https://www.azag.gov/consumer/data-breach/faq',
    'https://cliclaw.com/node/384',
    'https://lawserver.com/law/state/arizona/az-laws/arizona_laws_18-552',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/arizona-data-privacy-laws/data-breach-notification',
    'https://csrps.com/privacy-regulations/arizona/',
    'https://openagreements.org/practice-guides/privacy/us/arizona',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '2022-09-24 is the general effective date of the 2022 session; the act itself names no day.',
    'The further 45 days after a law-enforcement release were not held against the section.',
    'No insurance data security act was found; that is no proof that none exists.',
  ],
  scope: [
    {
      from: '2018-08-03',
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
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: ['private key for electronic signing'],
        act: 'acquisition',
        actWords: 'acquisition of and access to data that materially compromises security',
        harmTest: { words: 'no substantial economic loss to the individuals has resulted or is reasonably likely' },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'while a law-enforcement agency says that notice would impede a criminal investigation; once it no longer would, notice is due within 45 days',
        afterRelease: { n: 45, unit: 'calendar days' },
        scopeAndRestorationDelay: false,
        note: 'HIPAA covered entities and business associates are outside § 18-552 (subsection N); an owner outside HIPAA is in scope.',
      },
      publishedOn: '2018-04-11',
      source: hb2154,
    },
  ],
  individual: [
    {
      from: '2018-08-03',
      value: {
        standard: 'within 45 days after the determination',
        start: 'determination',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2018-04-11',
      source: hb2154,
    },
  ],
  vendorBreachNote:
    "The owner's determination starts the clock; where the vendor's notice already establishes a breach, its day is the cautious start.",
  letterContent: [
    {
      from: '2018-08-03',
      value: [
        'the approximate date of the breach',
        'a brief description of the personal information included',
        'toll-free numbers and addresses of the three largest nationwide consumer reporting agencies',
        'toll-free number, address and website of the Federal Trade Commission, or of a federal agency that helps with identity theft',
      ],
      publishedOn: '2018-04-11',
      source: hb2154,
      note: '§ 18-552(E).',
    },
  ],
  regulatorContent: [
    {
      from: '2018-08-03',
      value: ['in writing: the prescribed form, or a copy of the letter'],
      publishedOn: '2018-04-11',
      source: hb2154,
      note: '§ 18-552(B)(2)(b). The fields of the form were not looked up.',
    },
  ],
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
              threshold: { op: '>', people: 1000, counts: 'residents' },
              standard: 'within 45 days after the determination',
              start: 'determination',
              period: { n: 45, unit: 'calendar days' },
            },
            publishedOn: '2018-04-11',
            source: hb2154,
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
              threshold: { op: '>', people: 1000, counts: 'residents' },
              standard: 'within 45 days after the determination',
              start: 'determination',
              period: { n: 45, unit: 'calendar days' },
            },
            publishedOn: '2022-03-29',
            source: hb2146,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2018-08-03',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'within 45 days after the determination',
        start: 'determination',
        period: { n: 45, unit: 'calendar days' },
        note: 'The three largest nationwide agencies.',
      },
      publishedOn: '2018-04-11',
      source: hb2154,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-08-03',
      value: { standard: 'as soon as practicable', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
      note: 'The vendor also cooperates; the owner sends the notices unless the contract says otherwise.',
    },
  ],
  hipaa: [
    {
      from: '2018-08-03',
      value: {
        individual: { effect: 'exempt', certainty: 'express' },
        regulator: { effect: 'exempt', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'express' },
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
});
