import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Tenn. Code Ann. § 47-18-2107',
  url: 'https://law.justia.com/codes/tennessee/2020/title-47/chapter-18/part-21/section-47-18-2107',
} as const;
const sb2005 = {
  title: 'Tenn. S.B. 2005 (2016)',
  url: 'https://www.bassberry.com/news/update-to-tennessees-data-breach-notification-law-creates-notification-deadline-and-includes-encrypted-data/',
} as const;
const sb547 = {
  title: 'Tenn. S.B. 547 (2017)',
  url: 'https://perkinscoie.com/insights/publication/security-breach-notification-chart-tennessee',
} as const;
const ins = {
  title: 'Tenn. Code Ann. § 56-2-1006',
  url: 'https://www.lawserver.com/law/state/tennessee/tn-code/tennessee_code_56-2-1006',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized acquisition that materially compromises the data',
  harmTest: null,
  encryption: null,
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: false,
  note: 'No medical, health-insurance, biometric or credential element.',
};

/** Tennessee: Release of personal consumer information. */
export const tennessee = (): StateLaw => ({
  jurisdiction: 'US-TN',
  name: 'Tennessee',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Release of personal consumer information', url: act.url },
    { citation: ins.title, title: 'Insurance Data Security Law', url: ins.url },
  ],
  sources: [
    act.url,
    sb2005.url,
    sb547.url,
    ins.url,
    'http://dwt.com/tennessee',
    'https://healthitsecurity.com/news/tn-updates-data-breach-notification-law-for-encrypted-data',
    'https://www.chamblisslaw.com/Media-Center/Legal-Updates/120503/Tennessee-Enacts-Changes-to-Data-Breach-Statute',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'The exemption turns on being subject to HIPAA; commentators warn that data outside HIPAA, such as employee files, may still be argued to be covered.',
  ],
  scope: [
    {
      from: '2016-07-01',
      value: before,
      publishedOn: '2016-03-24',
      source: sb2005,
      note: 'The word “unencrypted” was dropped, and the time for scoping and repair with it.',
    },
    {
      from: '2017-04-04',
      value: { ...before, encryption: { keyTaken: true, note: 'By the current FIPS 140-2.' } },
      publishedOn: '2017-04-04',
      source: sb547,
      note: 'Encrypted data is outside again, unless the key was acquired too.',
    },
  ],
  individual: [
    {
      from: '2016-07-01',
      value: {
        standard: 'no later than 45 days from the discovery or notification',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2016-03-24',
      source: sb2005,
      note: 'Only the needs of law enforcement give more time.',
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    { from: '2016-07-01', value: [], publishedOn: '2016-03-24', source: sb2005, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2016-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2016-07-01',
      value: {
        standard: 'no later than 45 days from the discovery or notification',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2016-03-24',
      source: sb2005,
    },
  ],
  hipaa: [
    {
      from: '2016-07-01',
      value: {
        individual: { effect: 'exempt', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'check for data outside HIPAA, such as employee files',
        note: 'The section does not apply to an information holder that is subject to HIPAA as expanded by HITECH, covered entities and business associates alike, or to title V of the Gramm-Leach-Bliley Act.',
        citation: 'Tenn. Code Ann. § 47-18-2107(i)',
      },
      publishedOn: '2016-03-24',
      source: sb2005,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Commissioner of Commerce and Insurance',
      citation: ins.title,
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
          materialHarm: true,
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      exclusions: 'small licensees; licensees under HIPAA have an exception in § 56-2-1009',
      timing: [
        {
          from: '2021-07-01',
          value: {
            standard: 'as soon as practicable, no more than three business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'The triggers and the count after an event at a service provider are taken from the model law.',
        },
      ],
    },
  ],
  pending: [],
});
