import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'NMSA 1978, §§ 57-12C-1 to 57-12C-12',
  url: 'https://nmonesource.com/nmos/nmsa/en/4423/1/document.do',
} as const;
const content = {
  title: 'NMSA 1978, § 57-12C-7',
  url: 'https://law.justia.com/codes/new-mexico/2019/chapter-57/article-12c/section-57-12c-7/',
} as const;
const attorneyGeneral = {
  title: 'NMSA 1978, § 57-12C-10',
  url: 'https://codes.findlaw.com/nm/chapter-57-trade-practices-and-regulations/nm-st-sect-57-12c-10/',
} as const;

/** New Mexico: Data Breach Notification Act. */
export const newMexico = (): StateLaw => ({
  jurisdiction: 'US-NM',
  name: 'New Mexico',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Data Breach Notification Act', url: act.url }],
  sources: [
    act.url,
    'https://openagreements.org/practice-guides/privacy/us/new-mexico',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-new-mexico.html',
    'https://www.constangy.com/data-privacy-us-nm',
    content.url,
    attorneyGeneral.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['State and local government bodies are outside the act (§ 57-12C-12).'],
  scope: [
    {
      from: '2017-06-16',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
        otherElements: ['other government-issued identification number'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Notice is excused where, after an appropriate investigation, there is no significant risk of identity theft or fraud.',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or health-insurance element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2017-06-16',
      value: {
        standard: 'most expedient time possible, but not later than 45 calendar days following discovery',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  publicAgencies: { outside: true, note: 'The act does not reach the State and its political subdivisions.' },
  vendorBreachNote: 'The text says discovery; the day of the vendor’s notice is the natural discovery for the owner.',
  letterContent: [
    {
      from: '2017-06-16',
      value: [
        'name and contact information of the notifier',
        'the types of information believed taken, if known',
        'the date of the breach, an estimate or a range, if known',
        'what happened, in general terms',
        'toll-free numbers and addresses of the major consumer reporting agencies',
        'advice to review account statements and credit reports for errors',
        'advice on the rights under the federal Fair Credit Reporting Act',
      ],
      publishedOn: null,
      source: content,
      note: '§ 57-12C-7.',
    },
  ],
  regulatorContent: [
    {
      from: '2017-06-16',
      value: ['the number of residents who received the letter', 'a copy of the letter'],
      publishedOn: null,
      source: attorneyGeneral,
      note: '§ 57-12C-10.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2017-06-16',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'residents' },
              standard: 'most expedient time possible, but not later than 45 calendar days following discovery',
              start: 'discovery',
              period: { n: 45, unit: 'calendar days' },
              note: 'With the number of residents notified and a copy of the notice (§ 57-12C-10).',
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
      from: '2017-06-16',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'most expedient time possible, but not later than 45 calendar days following discovery',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2017-06-16',
      value: {
        standard: 'most expedient time possible, but not later than 45 calendar days following discovery',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
      note: 'Not owed where there is no significant risk of identity theft or fraud.',
    },
  ],
  hipaa: [
    {
      from: '2017-06-16',
      value: {
        individual: { effect: 'exempt', certainty: 'express' },
        regulator: { effect: 'exempt', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'check for data outside HIPAA',
        note: 'The act does not apply to a person subject to HIPAA or to the Gramm-Leach-Bliley Act.',
        citation: 'NMSA 1978, § 57-12C-8',
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
