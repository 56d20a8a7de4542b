import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '9 G.C.A. ch. 48, §§ 48.10-48.80',
  url: 'https://proteuscyber.com/privacy-database/news/4558-guam-code-title-9-chapter-48-notificationof-breaches-of-personal-information-2019-9-gca-4810',
} as const;

/** Guam: Notification of Breaches of Personal Information. */
export const guam: StateLaw = {
  jurisdiction: 'US-GU',
  name: 'Guam',
  citation: '9 G.C.A. ch. 48, §§ 48.10-48.80',
  statutes: [
    {
      citation: '9 G.C.A. ch. 48, §§ 48.10-48.80',
      title: 'Notification of Breaches of Personal Information',
      url: 'https://proteuscyber.com/privacy-database/news/4558-guam-code-title-9-chapter-48-notificationof-breaches-of-personal-information-2019-9-gca-4810',
    },
  ],
  sources: [
    'https://proteuscyber.com/privacy-database/news/4558-guam-code-title-9-chapter-48-notificationof-breaches-of-personal-information-2019-9-gca-4810',
    'https://www.constangy.com/data-privacy-us-gu',
    'https://lewisbrisbois.com/privacy/US/Guam/data-breach',
    'https://www.cliclaw.com/legal-compliance/data-breach-data-security-compliance-solutions/resources-data-breach-laws/us-1',
    'https://www.dataguidance.com/jurisdiction/guam',
  ],
  checkedOn: '2026-11-22',
  confidence: 'medium',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: ["Some data sets cite a '10 GCA ch. 48A' with a 2018 date; that is wrong."],
  scope: [
    {
      from: '2009-07-11',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Reasonable belief of identity theft or other fraud.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Narrow list.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-11',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'P.L. 30-004 (signed 2009-03-13); in-force day differs between sources (one says 2009-08-10).',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2009-07-11',
      value: {
        standard: 'as soon as practicable following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2009-07-11',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional federal regulator'],
        cautious: 'show as satisfied by the HIPAA notice',
        note: "HIPAA is not named; an entity that complies with its primary or functional federal regulator's notification rules is in compliance (§ 48.40). There is no regulator notice.",
        citation: '9 G.C.A. § 48.40',
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
