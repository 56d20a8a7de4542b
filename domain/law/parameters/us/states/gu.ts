import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '9 G.C.A. ch. 48, §§ 48.10-48.80',
  url: 'https://proteuscyber.com/privacy-database/news/4558-guam-code-title-9-chapter-48-notificationof-breaches-of-personal-information-2019-9-gca-4810',
} as const;

/** Guam: Notification of Breaches of Personal Information. */
export const guam = (): StateLaw => ({
  jurisdiction: 'US-GU',
  name: 'Guam',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Notification of Breaches of Personal Information', url: act.url }],
  sources: [
    act.url,
    'https://www.constangy.com/data-privacy-us-gu',
    'https://lewisbrisbois.com/privacy/US/Guam/data-breach',
    'https://www.cliclaw.com/legal-compliance/data-breach-data-security-compliance-solutions/resources-data-breach-laws/us-1',
  ],
  checkedOn: '2026-11-22',
  confidence: 'medium',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Sources differ on the first day: 2009-07-11, or 2009-08-10.',
    'Some collections cite “10 G.C.A. ch. 48A” with a day in 2018; that is wrong.',
    'The wording of § 48.30 for vendors is that of the uniform text that Guam copied.',
  ],
  scope: [
    {
      from: '2009-07-11',
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
      publishedOn: '2009-03-13',
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-11',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: '2009-03-13',
      source: act,
      note: 'P.L. 30-004.',
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    { from: '2009-07-11', value: [], publishedOn: '2009-03-13', source: act, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2009-07-11',
      value: { standard: 'as soon as practicable following discovery', start: 'discovery', period: null },
      publishedOn: '2009-03-13',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2009-07-11',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional federal regulator'],
        cautious: 'keep the federal letters as proof',
        note: 'HIPAA is not named; an entity that complies with the notification rules of its primary or functional federal regulator is in compliance.',
        citation: '9 G.C.A. § 48.40',
      },
      publishedOn: '2009-03-13',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
