import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '10 L.P.R.A. §§ 4051-4055',
  url: 'https://law.justia.com/codes/puerto-rico/title-ten/subtitle-3/chapter-310/4052/',
} as const;
const content = {
  title: '10 L.P.R.A. § 4053',
  url: 'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-310-citizen-information-on-data-banks-security-act/4053-notification-character-and-method',
} as const;

/** Puerto Rico: Citizen Information on Data Banks Security Act. */
export const puertoRico = (): StateLaw => ({
  jurisdiction: 'US-PR',
  name: 'Puerto Rico',
  citation: '10 L.P.R.A. §§ 4051-4055 (Act 111-2005, amended by Act 97-2008)',
  statutes: [
    { citation: act.title, title: 'Citizen Information on Data Banks Security Act', url: act.url },
    {
      citation: 'DACO Regulation 7207 (2006)',
      title: 'Regulation on information security',
      url: 'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2006-04-new-daco-regulation-on-information-security/',
    },
  ],
  sources: [
    act.url,
    'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-310-citizen-information-on-data-banks-security-act/4052-notification',
    'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-310-citizen-information-on-data-banks-security-act/4054a-notification-regarding-breach-or-irregularity-in-security-systems',
    'https://www.constangy.com/data-privacy-us-pr',
    'https://www.swlaw.com/data-breach-map/view/state/pr',
    'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2006-04-new-daco-regulation-on-information-security/',
    content.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The text does not say whether the ten days are calendar days; calendar days are the safe reading.',
    'Government contractors have a cybersecurity law of their own (Act 40-2024), which is not coded.',
    'An adoption list of the insurance commissioners (summer 2026) names Puerto Rico for the model data security law; the local text was not found.',
  ],
  scope: [
    {
      from: '2006-01-05',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'credentials',
        ],
        otherElements: [
          'voter or other official identification',
          'bank account number with or without a code',
          'tax information',
          'work-related evaluations',
        ],
        act: 'access',
        actWords: 'unauthorized access, or abuse by an authorized person',
        harmTest: null,
        encryption: {
          keyTaken: false,
          note: 'Data protected by a cryptographic code; a password alone is not enough.',
        },
        lawEnforcementDelay: 'for law enforcement, of the notice to individuals only',
        scopeAndRestorationDelay: true,
        note: 'Medical information protected by HIPAA is a listed element. A breach at a government agency or public corporation is notified to the Citizen’s Advocate Office instead (10 L.P.R.A. § 4054a).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-01-05',
      value: {
        standard: 'as expeditiously as possible, allowing for law enforcement and restoring security',
        start: 'detection',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'The notice section was amended by Act 97-2008 (2008-06-19).',
    },
  ],
  publicAgencies: {
    note: "Government agencies and public corporations notify the Citizen's Advocate Office instead of the Department of Consumer Affairs; their rules are not coded.",
  },
  vendorBreachNote: 'The clock runs from detection; receipt of the vendor’s notice is read as detection.',
  letterContent: [
    {
      from: '2006-01-05',
      value: [
        'the breach, in general terms',
        'the type of sensitive information compromised',
        'a toll-free number and a website for information and help',
      ],
      publishedOn: null,
      source: content,
      note: '§ 4053: clear and conspicuous.',
    },
  ],
  regulators: [
    {
      slug: 'department-of-consumer-affairs',
      clauses: [
        [
          {
            from: '2006-01-05',
            value: {
              recipient: 'Department of Consumer Affairs (DACO)',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'within a non-extendable term of ten days after the violation has been detected',
              start: 'detection',
              period: { n: 10, unit: 'calendar days' },
              noHold: true,
              note: 'The department makes a public announcement within 24 hours of the report, so it can come before the letters.',
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
      from: '2006-01-05',
      value: {
        standard: 'must notify the proprietor, custodian or holder; no number of days',
        start: 'detection',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Owed by an entity that resells or gives access to the data bank.',
    },
  ],
  hipaa: [
    {
      from: '2006-01-05',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat as owed; ten days to the department',
        note: 'There is no HIPAA exemption; data protected by HIPAA is itself a listed element.',
        citation: '10 L.P.R.A. §§ 4051-4052',
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
