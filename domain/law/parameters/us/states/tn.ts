import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Tenn. Code Ann. § 47-18-2107',
  url: 'https://law.justia.com/codes/tennessee/2020/title-47/chapter-18/part-21/section-47-18-2107',
} as const;

/** Tennessee: Release of personal consumer information. */
export const tennessee: StateLaw = {
  jurisdiction: 'US-TN',
  name: 'Tennessee',
  citation: 'Tenn. Code Ann. § 47-18-2107',
  statutes: [
    {
      citation: 'Tenn. Code Ann. § 47-18-2107',
      title: 'Release of personal consumer information',
      url: 'https://law.justia.com/codes/tennessee/2020/title-47/chapter-18/part-21/section-47-18-2107',
    },
    {
      citation: 'Tenn. Code Ann. § 56-2-1006',
      title: 'Insurance Data Security Law',
      url: 'https://www.lawserver.com/law/state/tennessee/tn-code/tennessee_code_56-2-1006',
    },
  ],
  sources: [
    'https://law.justia.com/codes/tennessee/2020/title-47/chapter-18/part-21/section-47-18-2107',
    'http://dwt.com/tennessee',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-tennessee',
    'http://tncyberlaw.com/tennessees-data-breach-notification-law',
    'http://lists.riskbasedsecurity.com/pipermail/breachexchange/attachments/20160518/0551e9f3/attachment.html',
    'https://www.bassberry.com/news/update-to-tennessees-data-breach-notification-law-creates-notification-deadline-and-includes-encrypted-data/',
    'https://www.lawserver.com/law/state/tennessee/tn-code/tennessee_code_56-2-1006',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'The exemption turns on being subject to HIPAA; commentators warn that data outside HIPAA (for example employee files) may be argued to remain covered.',
  ],
  scope: [
    {
      from: '2016-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: true,
          note: 'FIPS 140-2.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Narrow list. Must materially compromise the data; no separate harm test.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2016-07-01',
      value: {
        standard: 'no later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45-day limit and HIPAA exemption added.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2016-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
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
        standard: 'no later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2016-07-01',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'show as exempt, with the reason; check for data outside HIPAA such as employee files',
        note: 'The section does not apply to an information holder subject to HIPAA as expanded by HITECH (covered entities and business associates) or to GLBA Title V.',
        citation: 'Tenn. Code Ann. § 47-18-2107(i)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Commissioner of Commerce and Insurance',
      citation: 'Tenn. Code Ann. § 56-2-1006',
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: true,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2021-07-01',
          value: {
            standard: 'as soon as practicable, no more than three business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Tenn. Code Ann. § 56-2-1006',
            url: 'https://www.lawserver.com/law/state/tennessee/tn-code/tennessee_code_56-2-1006',
          },
          note: 'Part does not apply to small licensees; HIPAA-regulated licensees have an exception in § 56-2-1009. lead sentence and department page; vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
