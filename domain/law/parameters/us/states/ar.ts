import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ark. Code §§ 4-110-101 to 4-110-108',
  url: 'https://law.justia.com/codes/arkansas/2024/title-4/subtitle-7/chapter-110/section-4-110-106/',
} as const;
const act1030 = {
  title: 'Ark. Code §§ 4-110-103, 4-110-105 as amended by Act 1030 of 2019',
  url: 'https://getpocketlaw.com/law/state_arkansas/section-4-110-105-disclosure-of-security-breaches_d8c966436fc7',
} as const;

/** Arkansas: Personal Information Protection Act. */
export const arkansas = (): StateLaw => ({
  jurisdiction: 'US-AR',
  name: 'Arkansas',
  citation: 'Ark. Code §§ 4-110-101 to 4-110-108',
  statutes: [
    {
      citation: 'Ark. Code §§ 4-110-101 to 4-110-108',
      title: 'Personal Information Protection Act',
      url: 'https://law.justia.com/codes/arkansas/2024/title-4/subtitle-7/chapter-110/section-4-110-106/',
    },
  ],
  sources: [
    'https://arkansasag.gov/resources/contact-us/data-breach-reporting/',
    'https://law.justia.com/codes/arkansas/2024/title-4/subtitle-7/chapter-110/section-4-110-106/',
    'https://getpocketlaw.com/law/state_arkansas/section-4-110-105-disclosure-of-security-breaches_d8c966436fc7',
    'https://www.constangy.com/data-privacy-us-ar',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-arkansas',
    'https://www.mintz.com/mintz-matrix/arkansas',
    'https://openagreements.org/practice-guides/privacy/us/arkansas',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 4-110-106(a)(2), the deemed-compliance clause, was not seen in the text itself.',
    'Act 1030 came into force on 2019-07-23 or 2019-07-24; sources differ by a day, and the earlier is used.',
    'The 45 days refer literally to the duty of a maintainer, § 4-110-105(b)(1); the Attorney General reads them as covering owners.',
    'No insurance data security act was found; that is no proof that none exists. One vendor page mentions a notice to the insurance commissioner, without authority.',
  ],
  scope: [
    {
      from: '2019-07-23',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'medical-identifier', 'clinical', 'biometric'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquired or reasonably believed acquired',
        harmTest: { words: 'no reasonable likelihood of harm to the individuals', documentationYears: 5 },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Health data counts as medical history, treatment or diagnosis by a health professional. A health insurance number alone is not listed.',
      },
      publishedOn: '2019-04-15',
      source: act1030,
    },
  ],
  individual: [
    {
      from: '2019-07-23',
      value: {
        standard: 'most expedient time and manner possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'The 45 days of this act belong to the notice to the Attorney General, not to the letters.',
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [{ from: '2019-07-23', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2019-07-23',
      value: [],
      publishedOn: null,
      source: act1030,
      note: 'The act sets no list. The Attorney General offers a form, whose fields were not looked up.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2019-07-23',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'persons' },
              standard: 'same time as individuals or within 45 days, whichever first',
              start: 'harm-determination',
              period: { n: 45, unit: 'calendar days' },
              orLetters: true,
              note: 'Whichever comes first: the day of the letters, or 45 days after the finding that harm is reasonably likely.',
            },
            publishedOn: '2019-04-15',
            source: act1030,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2019-07-23',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2019-07-23',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by a state or federal law with greater protection and at least as thorough disclosure rules',
        ],
        cautious: 'file with the Attorney General; its form names health care providers',
        note: '§ 4-110-106: the chapter does not apply to a person under a law that gives greater protection and at least as thorough disclosure rules, and compliance with that law is compliance with the chapter. HIPAA is not named and knows no notice to the Attorney General, so whether it is as thorough can be argued.',
        citation: 'Ark. Code § 4-110-106',
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
