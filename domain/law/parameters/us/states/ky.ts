import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ky. Rev. Stat. § 365.732 (2014 HB 232)',
  url: 'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
} as const;
const insurance = {
  title: 'Ky. Rev. Stat. § 304.3-760 (2022 HB 474); 806 KAR 3:250',
  url: 'https://apps.legislature.ky.gov/record/22rs/hb474.html',
} as const;

/** Kentucky: Notification to affected persons of computer security breach. */
export const kentucky = (): StateLaw => ({
  jurisdiction: 'US-KY',
  name: 'Kentucky',
  citation: 'Ky. Rev. Stat. § 365.732',
  statutes: [
    {
      citation: 'Ky. Rev. Stat. § 365.732',
      title: 'Notification to affected persons of computer security breach',
      url: 'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
    },
    {
      citation: 'Ky. Rev. Stat. §§ 304.3-750 to 304.3-768',
      title: 'Insurance data security',
      url: 'https://apps.legislature.ky.gov/record/22rs/hb474.html',
    },
  ],
  sources: [
    'https://apps.legislature.ky.gov/record/22rs/hb474.html',
    'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-kentucky',
    'https://dwt.com/gcp/states/kentucky',
    'https://tekrisq.com/?p=181',
    'https://www.dataprivacyandsecurityinsider.com/2022/04/kentucky-is-the-latest-state-to-adopt-the-naic-insurance-data-security-model-law/',
    'https://www.jdsupra.com/legalnews/kentucky-joins-nearly-30-states-by-1197489/',
    'https://datamatters.sidley.com/2022/06/23/kentucky-and-maryland-recently-joined-other-states-in-adopting-naic-model-data-security-law',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    '§ 365.732(8) and Ky. Rev. Stat. § 304.3-760 were seen in summaries, not in the text itself.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2014-07-15',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquisition that causes or is reasonably believed to cause identity theft or fraud',
        harmTest: { words: 'the acquisition has not caused and will not cause identity theft or fraud' },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Persons subject to HIPAA are outside the section, and so are public bodies and their contractors (KRS 61.931 to 61.934).',
      },
      publishedOn: '2014-04-10',
      source: act,
    },
  ],
  individual: [
    {
      from: '2014-07-15',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: '2014-04-10',
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    { from: '2014-07-15', value: [], publishedOn: '2014-04-10', source: act, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2014-07-15',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'More than 1,000 persons at one time.',
      },
      publishedOn: '2014-04-10',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2014-07-15',
      value: { standard: 'as soon as reasonably practicable', start: 'discovery', period: null },
      publishedOn: '2014-04-10',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2014-07-15',
      value: {
        individual: { effect: 'exempt', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'show as exempt, with the reason',
        note: 'Being subject to HIPAA is enough; compliance is not a condition.',
        citation: 'Ky. Rev. Stat. § 365.732(8)',
      },
      publishedOn: '2014-04-10',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance data security',
      recipient: 'Commissioner of Insurance',
      citation: 'Ky. Rev. Stat. § 304.3-760; 806 KAR 3:250',
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: true,
          and: 'a domestic insurer: likely harm to a material part of operations; a home-state producer: always',
        },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      exclusions: 'fewer than 50 employees are exempt from parts',
      hipaa:
        'HIPAA-compliant licensee may be deemed compliant with the program duties by filing the exemption form (304.3-766).',
      timing: [
        {
          from: '2023-01-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
