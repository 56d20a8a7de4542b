import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'D.C. Code §§ 28-3851 to 28-3853 (D.C. Law 16-237)',
  url: 'https://code.dccouncil.gov/us/dc/council/code/titles/28/chapters/38/subchapters/II',
} as const;
const law2398 = {
  title: 'D.C. Code §§ 28-3851 to 28-3853 as amended by D.C. Law 23-98',
  url: 'https://code.dccouncil.gov/us/dc/council/laws/23-98',
} as const;

/** District of Columbia: Consumer Security Breach Notification. */
export const districtOfColumbia = (): StateLaw => ({
  jurisdiction: 'US-DC',
  name: 'District of Columbia',
  citation: 'D.C. Code §§ 28-3851 to 28-3853',
  statutes: [
    {
      citation: 'D.C. Code §§ 28-3851 to 28-3853',
      title: 'Consumer Security Breach Notification',
      url: 'https://code.dccouncil.gov/us/dc/council/code/titles/28/chapters/38/subchapters/II',
    },
  ],
  sources: [
    'https://code.dccouncil.gov/us/dc/council/code/titles/28/chapters/38/subchapters/II',
    'https://code.dccouncil.gov/us/dc/council/laws/23-98',
    'https://oag.dc.gov/requirements-districts-data-breach-notification',
    'https://code.dccouncil.gov/us/dc/council/code/sections/%5B28-3852.02%5D',
    'https://www.ropesdataphiles.com/2020/05/new-d-c-data-security-requirements-and-amended-breach-requirements-to-take-effect-by-june-12-2020/',
    'https://www.huntonprivacyblog.com/2020/04/03/washington-d-c-amends-data-breach-notification-law-adds-data-security-requirements/',
    'https://www.workplaceprivacyreport.com/2020/05/articles/consumer-privacy/washington-d-c-significantly-overhauls-its-data-breach-notification-law/',
    'https://dwt.com/districtofcolumbia',
    'https://csrps.com/privacy-regulations/washington-d-c/',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/district-columbia-consumer-security-breach',
    'https://github.com/DCCouncil/law-xml',
    'https://openagreements.org/practice-guides/privacy/us/district-of-columbia',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'D.C. Law 23-98 is in force from 2020-06-17 by the official record; the Attorney General’s page says 2020-06-08, law firms 2020-05-19 or 2020-06-12.',
    'No insurance data security act was found; that is no proof that none exists.',
  ],
  scope: [
    {
      from: '2007-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquisition of data or of equipment storing it',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2020-06-17',
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
          'genetic',
        ],
        otherElements: [
          'other government identification number',
          'listed elements without a name, if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquisition of data or of equipment storing it',
        harmTest: {
          words: 'no harm to the individuals is likely',
          consultation:
            'a reasonable investigation, and consultation with the Office of the Attorney General and federal law enforcement',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
      },
      publishedOn: '2020-03-26',
      source: law2398,
    },
  ],
  individual: [
    {
      from: '2007-07-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice is taken as the owner's discovery.",
  letterContent: [
    { from: '2007-07-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' },
    {
      from: '2020-06-17',
      value: [
        'to the extent possible, the categories and elements of information believed acquired',
        'business address, telephone number and any toll-free number of the notifier',
        'toll-free numbers and addresses of the major consumer reporting agencies, the right to a free security freeze and how to ask for it',
        'toll-free numbers, addresses and websites of the Federal Trade Commission and the Attorney General, and that they inform about steps against identity theft',
      ],
      publishedOn: null,
      source: law2398,
      note: '§ 28-3852(a-1).',
    },
  ],
  regulatorContent: [
    {
      from: '2020-06-17',
      value: [
        'name and contact information of who reports',
        'name and contact information of who was breached',
        'the nature of the breach',
        'the types of personal information',
        'the number of District residents affected',
        'the cause, with the relationship to the person responsible, if known',
        'what was done, with steps to help residents',
        'date and time frame, if known',
        'address of the headquarters, if outside the District',
        'any knowledge of involvement of a foreign country',
        'a sample of the letter',
      ],
      publishedOn: null,
      source: law2398,
      note: '§ 28-3852(b-1).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2020-06-17',
            value: {
              recipient: 'Office of the Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 50, counts: 'residents' },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: 'In the most expedient manner possible; not to be delayed because the count is unknown.',
            },
            publishedOn: '2020-03-26',
            source: law2398,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2007-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Not for entities notifying agencies under Gramm-Leach-Bliley.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-07-01',
      value: { standard: 'most expedient time possible', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-07-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'Before 2020-06-17 the text named Gramm-Leach-Bliley alone.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2020-06-17',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['maintains HIPAA/HITECH breach procedures', 'notifies each affected resident under them'],
        cautious: 'tell the Attorney General at 50 or more, no later than the letters',
        note: 'Deemed in compliance only as to the letters to residents; the Attorney General is told in all cases, and the 18 months of services sit in a section of their own.',
        citation: 'D.C. Code § 28-3852(g)',
      },
      publishedOn: '2020-03-26',
      source: law2398,
    },
  ],
  identityProtection: [
    {
      from: '2020-06-17',
      value: {
        months: 18,
        elements: ['ssn', 'taxpayer-id'],
        who: 'person-that-experienced-the-breach',
        citation: 'D.C. Code § 28-3852.02',
        note: 'Identity-theft protection services when the breach requires notice under § 28-3852(a) or (b).',
      },
      publishedOn: '2020-03-26',
      source: law2398,
    },
  ],
  facilities: [],
  insurance: [],
  pending: [],
});
