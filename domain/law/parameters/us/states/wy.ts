import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Wyo. Stat. §§ 40-12-501, 40-12-502',
  url: 'https://wyoleg.gov/statutes/compress/title40.pdf',
} as const;
const sf36 = {
  title: 'Wyo. S.F. 36 (2015), Laws 2015 ch. 63',
  url: 'https://www.dataprotectionreport.com/2015/06/wyoming-amends-data-security-law-to-expand-definition-of-personal-identifying-information-and-notification-content-requirements/',
} as const;
const sf35 = {
  title: 'Wyo. S.F. 35 (2015), Laws 2015 ch. 65',
  url: 'https://www.radarfirst.com/blog/wyoming-expands-data-breach-law-with-new-pii-and-notice-requirements',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: ['tribal identification card', 'federal or state government identification card'],
  act: 'acquisition',
  actWords: 'unauthorized acquisition that materially compromises the data',
  harmTest: {
    words:
      'Notice is due where misuse has occurred or is reasonably likely; there is a breach only where loss or injury is caused or reasonably believed.',
  },
  encryption: null,
  lawEnforcementDelay:
    'where a law-enforcement agency determines in writing that notice may seriously impede an investigation',
  scopeAndRestorationDelay: true,
  note: 'The text leaves redacted elements out and says nothing of encryption, which still bears on the test of loss or injury.',
};

/** Wyoming: breach notice, beside the law on credit freezes. */
export const wyoming = (): StateLaw => ({
  jurisdiction: 'US-WY',
  name: 'Wyoming',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Credit freeze reports and breach notice', url: act.url }],
  sources: [
    act.url,
    sf36.url,
    sf35.url,
    'https://github.com/UniCourt/cic-code-wy',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-wyoming.html',
    'https://openagreements.org/practice-guides/privacy/us/wyoming',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Encrypted data: the act has no safe harbour by its words; whether encrypted data causes loss or injury is for the holder to judge.',
  ],
  scope: [
    { from: '2007-07-01', value: before, publishedOn: null, source: act },
    {
      from: '2015-07-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'biometric',
          'credentials',
          'taxpayer-id',
        ],
        otherElements: [
          'tribal or government identification card',
          'birth or marriage certificate',
          'shared secrets or security tokens',
        ],
      },
      publishedOn: '2015-03-02',
      source: sf36,
      note: 'Items (iii) to (xiv) of § 6-3-901(b): address and telephone number are left out.',
    },
  ],
  individual: [
    {
      from: '2007-07-01',
      value: {
        standard: 'as soon as possible; most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [
    {
      from: '2007-07-01',
      value: [
        'toll-free numbers to reach the notifier, and to learn those and the addresses of the major credit reporting agencies',
      ],
      publishedOn: null,
      source: act,
      note: '§ 40-12-502(e).',
    },
    {
      from: '2015-07-01',
      value: [
        'clear and conspicuous',
        'toll-free numbers to reach the notifier, and to learn those and the addresses of the major credit reporting agencies',
        'the types of information believed taken',
        'what happened, in general terms',
        'the approximate date of the breach, if it can reasonably be determined',
        'what was done, in general, to protect the system from further breaches',
        'advice to remain vigilant: review account statements, monitor credit reports',
        'whether law enforcement delayed the notice, if it can reasonably be determined',
      ],
      publishedOn: '2015-03-02',
      source: sf35,
      note: '§ 40-12-502(e).',
    },
  ],
  regulators: [],
  noRegulator: 'The section names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2007-07-01',
      value: { standard: 'as soon as practicable following the determination', start: 'determination', period: null },
      publishedOn: null,
      source: act,
      note: 'Owner and vendor may agree who notifies; one notice is enough (§ 40-12-502(g)).',
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
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'The section had no HIPAA clause before 2015-07-01.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2015-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'subject to and complies with HIPAA',
          'notifies affected Wyoming customers or entities under HIPAA',
        ],
        cautious: 'keep the federal letters as proof',
        note: 'A covered entity or business associate that is subject to and complies with HIPAA is deemed in compliance with the section if it notifies affected Wyoming customers or entities under HIPAA.',
        citation: 'Wyo. Stat. § 40-12-502(h)',
      },
      publishedOn: '2015-03-02',
      source: sf35,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
