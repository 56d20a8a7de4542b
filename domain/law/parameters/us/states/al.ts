import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ala. Code §§ 8-38-1 to 8-38-12',
  url: 'https://law.uslawyerdatabase.com/section-8-38-5-notice-of-security-breach-individuals-affected/',
} as const;

/** Alabama: Alabama Data Breach Notification Act of 2018. */
export const alabama: StateLaw = {
  jurisdiction: 'US-AL',
  name: 'Alabama',
  citation: 'Ala. Code §§ 8-38-1 to 8-38-12',
  statutes: [
    {
      citation: 'Ala. Code §§ 8-38-1 to 8-38-12',
      title: 'Alabama Data Breach Notification Act of 2018',
      url: 'https://law.uslawyerdatabase.com/section-8-38-5-notice-of-security-breach-individuals-affected/',
    },
  ],
  sources: [
    'https://law.uslawyerdatabase.com/section-8-38-5-notice-of-security-breach-individuals-affected/',
    'https://courtgpt.ai/laws/alabama/title-8/chapter-38/section-8-38-8',
    'https://dwt.com/gcp/states/alabama',
    'https://www.fincher.co/state-breach-notification-law/alabama-breach-notification-law-',
    'https://www2.termsfeed.com/docs/data-breach-laws-by-us-state-exp-documentation/alabama-data-breach-law/',
    'https://faegredrinker.com/zh/insights/publications/2020/10/catching-up-on-the-naic-data-security-model-law-part-2',
    'https://openagreements.org/practice-guides/privacy/us/alabama',
    'https://alison.legislature.state.al.us/code-of-alabama/8-38-5',
    'https://alison.legislature.state.al.us/code-of-alabama/8-38-8',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [],
  scope: [
    {
      from: '2018-06-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'credentials',
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: [],
        act: 'acquisition',
        actWords: 'acquired or reasonably believed acquired, and reasonably likely to cause substantial harm',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'Written request of federal or state agency; period set by the agency.',
        scopeAndRestorationDelay: true,
        note: "Name plus medical history, condition, treatment or diagnosis; or policy/subscriber number with an insurer identifier. 'Covered entity' includes government and nonprofit entities; a 'third-party agent' is the vendor.",
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-06-01',
      value: {
        standard: 'as expeditiously as possible and without unreasonable delay',
        start: 'determination-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'Original act; no change to deadlines since.',
    },
  ],
  vendorBreachNote: "§ 8-38-5(b) expressly starts the 45 days at receipt of the third-party agent's notice.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-06-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 1000,
                counts: 'residents',
              },
              standard: 'as expeditiously as possible and without unreasonable delay',
              start: 'determination-or-notification',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              note: "Also starts at receipt of the vendor's notice. § 8-38-6.",
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2018-06-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 8-38-7',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-06-01',
      value: {
        standard: 'as expeditiously as possible and without unreasonable delay',
        start: 'determination-or-reason-to-believe',
        period: {
          n: 10,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2018-06-01',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'copy-with-letters',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'maintains procedures under the federal rules',
          'notifies individuals under those rules',
          'timely gives the Attorney General a copy of the notice when more than 1,000 were notified',
        ],
        cautious: 'send the AG copy with the individual letters when the Alabama count is above 1,000',
        note: "Exempt from the whole chapter only while all three conditions hold; the AG copy has no numeric deadline ('timely'). § 8-38-12 is a twin rule for state-law-regulated entities.",
        citation: 'Ala. Code § 8-38-11',
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
      recipient: 'Commissioner of Insurance',
      citation: 'Ala. Code § 27-62-6',
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
          from: '2019-05-01',
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
            title: 'Ala. Code § 27-62-6',
            url: 'https://law.uslawyerdatabase.com/section-8-38-5-notice-of-security-breach-individuals-affected/',
          },
          note: 'three business days, law-firm survey',
        },
      ],
    },
  ],
  pending: [],
};
