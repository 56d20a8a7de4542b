import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'W. Va. Code §§ 46A-2A-101 to 46A-2A-105',
  url: 'https://code.wvlegislature.gov/46A-2A-102/',
} as const;

/** West Virginia: Breach of Security of Consumer Information. */
export const westVirginia = (): StateLaw => ({
  jurisdiction: 'US-WV',
  name: 'West Virginia',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Breach of Security of Consumer Information', url: act.url }],
  sources: [
    act.url,
    'https://code.wvlegislature.gov/46A-2A-103/',
    'https://openagreements.org/practice-guides/privacy/us/west-virginia',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'HIPAA is not named; that its breach rule is a notification rule of a “primary or functional regulator” is the common reading.',
  ],
  scope: [
    {
      from: '2008-06-06',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access and acquisition',
        harmTest: { words: 'There is a breach only where identity theft or other fraud is reasonably believed.' },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical, health-insurance, biometric or credential element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-06-06',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2008-06-06',
      value: [
        'the categories of information believed taken, as far as possible',
        'a telephone number or website to learn what the entity holds about people in general and about the person',
        'toll-free numbers and addresses of the major credit reporting agencies',
        'how to place a fraud alert or a security freeze',
      ],
      publishedOn: null,
      source: act,
      note: '§ 46A-2A-102(d).',
    },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2008-06-06',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Entities under title V of the Gramm-Leach-Bliley Act are left out.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2008-06-06',
      value: { standard: 'as soon as practicable following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-06-06',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional regulator'],
        cautious:
          'tell the consumer reporting agencies above 1,000 where Social Security or account numbers are involved',
        note: 'An entity that complies with the notification rules of its primary or functional regulator is in compliance with the article.',
        citation: 'W. Va. Code § 46A-2A-103(c)',
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
