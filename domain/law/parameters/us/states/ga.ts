import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'O.C.G.A. §§ 10-1-910 to 10-1-912 (2007 Act 241)',
  url: 'http://ga.elaws.us/law/section10-1-911',
} as const;

/** Georgia: Identity theft: notice by information brokers and data collectors. */
export const georgia = (): StateLaw => ({
  jurisdiction: 'US-GA',
  name: 'Georgia',
  citation: 'O.C.G.A. §§ 10-1-910 to 10-1-912',
  statutes: [
    {
      citation: 'O.C.G.A. §§ 10-1-910 to 10-1-912',
      title: 'Identity theft: notice by information brokers and data collectors',
      url: 'http://ga.elaws.us/law/section10-1-911',
    },
  ],
  sources: [
    'http://ga.elaws.us/law/section10-1-911',
    'https://law.justia.com/codes/georgia/2016/title-10/chapter-1/article-34/section-10-1-912',
    'http://www.laws9.com/statutes/georgia/title-10/chapter-1/article-34/10-1-912',
    'https://openagreements.org/practice-guides/privacy/us/georgia',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The day in 2007 rests on secondary sources.',
    'No insurance data security act was found; that is no proof that none exists.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2007-05-24',
      value: {
        privateHospital: false,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [
          'account passwords, PINs or access codes',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquired or reasonably believed acquired',
        harmTest: null,
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would compromise a criminal investigation',
        scopeAndRestorationDelay: true,
        note: 'it names information brokers and data collectors, which are State or local bodies, authorities and public universities. A hospital authority or other public body is a data collector; a private hospital, practice or plan is normally neither.',
      },
      publishedOn: '2007-05-24',
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-05-24',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: '2007-05-24',
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the clock of an information broker or data collector.",
  letterContent: [
    { from: '2007-05-24', value: [], publishedOn: '2007-05-24', source: act, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-05-24',
      value: {
        threshold: { op: '>', people: 10000, counts: 'residents' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'More than 10,000 residents at one time.',
      },
      publishedOn: '2007-05-24',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-05-24',
      value: { standard: 'within 24 hours', start: 'discovery', period: { n: 24, unit: 'hours' } },
      publishedOn: '2007-05-24',
      source: act,
      note: 'Whoever holds data for an information broker or data collector: a public hospital’s vendor owes the 24 hours, a private hospital’s does not.',
    },
  ],
  hipaa: [
    {
      from: '2007-05-24',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where the act reaches the owner',
        note: 'No HIPAA clause; the classes named by the act do the work.',
      },
      publishedOn: '2007-05-24',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
