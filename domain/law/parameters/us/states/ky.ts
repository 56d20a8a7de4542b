import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ky. Rev. Stat. § 365.732',
  url: 'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
} as const;

/** Kentucky: Notification to affected persons of computer security breach. */
export const kentucky: StateLaw = {
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
    'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-kentucky',
    'https://dwt.com/gcp/states/kentucky',
    'https://tekrisq.com/?p=181',
    'https://apps.legislature.ky.gov/record/22rs/hb474.html',
    'https://www.dataprivacyandsecurityinsider.com/2022/04/kentucky-is-the-latest-state-to-adopt-the-naic-insurance-data-security-model-law/',
    'https://www.jdsupra.com/legalnews/kentucky-joins-nearly-30-states-by-1197489/',
    'https://datamatters.sidley.com/2022/06/23/kentucky-and-maryland-recently-joined-other-states-in-adopting-naic-model-data-security-law',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    '§ 365.732(8) text seen only as a yes/no HIPAA exemption',
    '304.3-760 text',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2014-07-15',
      value: {
        privateHospital: false,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquisition that causes or is reasonably believed to cause identity theft or fraud',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'The section does not apply to any person subject to HIPAA. State and local agencies and their non-affiliated third parties have separate rules (KRS 61.931-.934).',
      },
      publishedOn: null,
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
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: 'Non-HIPAA owners.',
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2014-07-15',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Non-HIPAA owners.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2014-07-15',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2014-07-15',
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
        cautious: 'show as exempt, with the reason',
        note: 'Status-based: being subject to HIPAA is enough; compliance is not a condition.',
        citation: 'Ky. Rev. Stat. § 365.732(8)',
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
      title: 'Insurance data security',
      recipient: 'Commissioner of Insurance',
      citation: 'Ky. Rev. Stat. § 304.3-760; 806 KAR 3:250',
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
      exclusions: 'fewer than 50 employees are exempt from parts',
      hipaa:
        'HIPAA-compliant licensee may be deemed compliant with the program duties by filing the exemption form (304.3-766).',
      timing: [
        {
          from: '2023-01-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Ky. Rev. Stat. § 304.3-760; 806 KAR 3:250',
            url: 'https://proteuscyber.com/privacy-database/news/4565-kentucky-notification-to-affected-persons-of-computer-security-breach-ky-rev-stat-365732',
          },
          note: 'Domestic insurer: when the event is likely to harm a material part of operations; home-state producer: always. three business days of a determination',
        },
      ],
    },
  ],
  pending: [],
};
