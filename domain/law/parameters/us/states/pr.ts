import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '10 L.P.R.A. §§ 4051-4055 (Act 111-2005, amended by Act 97-2008)',
  url: 'https://law.justia.com/codes/puerto-rico/title-ten/subtitle-3/chapter-310/4052/',
} as const;

/** Puerto Rico: Citizen Information on Data Banks Security Act. */
export const puertoRico: StateLaw = {
  jurisdiction: 'US-PR',
  name: 'Puerto Rico',
  citation: '10 L.P.R.A. §§ 4051-4055 (Act 111-2005, amended by Act 97-2008)',
  statutes: [
    {
      citation: '10 L.P.R.A. §§ 4051-4055 (Act 111-2005, amended by Act 97-2008)',
      title: 'Citizen Information on Data Banks Security Act',
      url: 'https://law.justia.com/codes/puerto-rico/title-ten/subtitle-3/chapter-310/4052/',
    },
    {
      citation: 'DACO Regulation 7207 (2006)',
      title: 'Regulation on information security',
      url: 'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2006-04-new-daco-regulation-on-information-security/',
    },
  ],
  sources: [
    'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-310-citizen-information-on-data-banks-security-act/4052-notification',
    'https://www.swlaw.com/data-breach-map/view/state/pr',
    'https://www.constangy.com/data-privacy-us-pr',
    'https://www.accountablehq.com/post/puerto-rico-healthcare-data-breach-notification-law-requirements-deadlines-and-reporting-steps',
    'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2006-04-new-daco-regulation-on-information-security/',
    'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-310-citizen-information-on-data-banks-security-act/4054a-notification-regarding-breach-or-irregularity-in-security-systems',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Whether the ten days are calendar days is not stated; calendar is the safe reading. Government contractors have a separate cybersecurity law (Act 40-2024), not researched.',
    "The insurance commissioners' adoption page for the model data security law (Summer 2026, second-hand) lists Puerto Rico; the local text was not found, so no insurance rule is recorded.",
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
        actWords: 'unauthorized access',
        harmTest: null,
        encryption: {
          keyTaken: false,
          note: 'Data protected by a cryptographic code; a password alone is not enough.',
        },
        lawEnforcementDelay: 'Weighs on the individual notice only.',
        scopeAndRestorationDelay: true,
        note: "Medical information protected by HIPAA is a listed element, so protected health information, plan data included, is squarely inside. computerized and physical media; a breach at a government agency or public corporation is notified to the Citizen's Advocate Office instead (10 L.P.R.A. § 4054a) Unauthorised access permitted, or abuse by an authorised person; no harm threshold.",
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
      note: 'Act in force.',
    },
  ],
  vendorBreachNote: "Detection of the violation; treat receipt of the vendor's notice as detection.",
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'within a non-extendable term of ten days',
              start: 'detection',
              period: {
                n: 10,
                unit: 'calendar days',
              },
              note: 'Any number. The department makes a public announcement within 24 hours of the report, so it can precede the letters to patients. No law-enforcement extension of this term.',
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
        standard: 'must notify the proprietor, custodian or holder; no day count',
        start: 'detection',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-05',
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
        cautious: 'treat as owed; 10 days to the department',
        note: 'No HIPAA exemption; HIPAA-protected data is itself a listed element.',
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
};
