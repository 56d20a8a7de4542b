import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = { title: 'N.J.S.A. 56:8-161 to 56:8-166', url: 'https://www.mathe.com/section-568-163/' } as const;
const l2019c95 = {
  title: 'N.J. P.L. 2019, c. 95 (S. 52)',
  url: 'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-new-jersey.html',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: ['dissociated data where the means of linking it was also accessed'],
  act: 'access',
  actWords: 'unauthorized access',
  harmTest: {
    words: 'Notice is excused only where misuse is not reasonably possible; the finding is made in writing.',
    documentationYears: 5,
  },
  encryption: { keyTaken: false, note: 'Secured data is outside the definition; the text does not speak of keys.' },
  lawEnforcementDelay: 'on request of a law-enforcement agency that finds that notice would impede an investigation',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** New Jersey: Identity Theft Prevention Act, breach provisions. */
export const newJersey = (): StateLaw => ({
  jurisdiction: 'US-NJ',
  name: 'New Jersey',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Identity Theft Prevention Act, breach provisions', url: act.url }],
  sources: [
    act.url,
    l2019c95.url,
    'https://klinedinstlaw.com/practice/privacy-data-security/new-jersey',
    'https://www.cliclaw.com/node/8000',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
    'https://www.cyber.nj.gov/data-breach-notifications/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The act speaks of customers; patients are read as customers.',
    'Public entities and government contractors also owe a report within 72 hours under P.L. 2023, c. 19, which is not coded.',
  ],
  scope: [
    { from: '2006-01-01', value: before, publishedOn: '2005-09-22', source: act },
    {
      from: '2019-09-01',
      value: { ...before, elements: ['ssn', 'license-or-state-id', 'financial-account', 'credentials'] },
      publishedOn: '2019-05-10',
      source: l2019c95,
    },
  ],
  individual: [
    {
      from: '2006-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: '2005-09-22',
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2006-01-01',
      value: [],
      publishedOn: '2005-09-22',
      source: act,
      note: 'The act sets no list. For the data of online accounts alone, since 2019-09-01, the notice may be electronic and then directs the customer to change the password.',
    },
  ],
  regulatorContent: [
    {
      from: '2006-01-01',
      value: ['the breach and any information pertaining to it'],
      publishedOn: '2005-09-22',
      source: act,
      note: 'The State’s cyber portal also asks how the breach occurred, how many residents are affected, and for a sample of the letter; since when is not known.',
    },
  ],
  regulators: [
    {
      slug: 'division-of-state-police',
      clauses: [
        [
          {
            from: '2006-01-01',
            value: {
              recipient: 'Division of State Police',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'in advance of the disclosure to the customer',
              start: 'letters',
              period: null,
              relative: 'before-letters',
              note: 'Filed through the State’s cyber portal (NJCCIC), which passes it on.',
            },
            publishedOn: '2005-09-22',
            source: act,
            note: 'The police report has been in force since 2005-09-22, before the rest of the act.',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2006-01-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: '2005-09-22',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-01-01',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: '2005-09-22',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'report to the State Police before the letters',
        note: 'HIPAA is not named. An entity’s own notification policy suffices only if it is otherwise consistent with the section.',
        citation: 'N.J.S.A. 56:8-163(e)',
      },
      publishedOn: '2005-09-22',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [
    {
      what: 'A1852 (2026): would drop substitute notice, add toll-free contact details and require access to credit reports for six months.',
      status: 'pending as of May 2026',
      from: null,
    },
  ],
});
