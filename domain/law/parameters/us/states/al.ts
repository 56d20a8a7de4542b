import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ala. Code §§ 8-38-1 to 8-38-12 (Act 2018-396)',
  url: 'https://alison.legislature.state.al.us/code-of-alabama/8-38-5',
} as const;
const insurance = {
  title: 'Ala. Code § 27-62-6',
  url: 'https://alison.legislature.state.al.us/code-of-alabama/27-62-6',
} as const;

/** Alabama: Alabama Data Breach Notification Act of 2018. */
export const alabama = (): StateLaw => ({
  jurisdiction: 'US-AL',
  name: 'Alabama',
  citation: 'Ala. Code §§ 8-38-1 to 8-38-12',
  statutes: [
    {
      citation: 'Ala. Code §§ 8-38-1 to 8-38-12',
      title: 'Alabama Data Breach Notification Act of 2018',
      url: 'https://alison.legislature.state.al.us/code-of-alabama/8-38-5',
    },
  ],
  sources: [
    'https://alison.legislature.state.al.us/code-of-alabama/8-38-5',
    'https://alison.legislature.state.al.us/code-of-alabama/27-62-6',
    'https://alison.legislature.state.al.us/code-of-alabama/8-38-8',
    'https://law.uslawyerdatabase.com/section-8-38-5-notice-of-security-breach-individuals-affected/',
    'https://courtgpt.ai/laws/alabama/title-8/chapter-38/section-8-38-8',
    'https://dwt.com/gcp/states/alabama',
    'https://www.fincher.co/state-breach-notification-law/alabama-breach-notification-law-',
    'https://www2.termsfeed.com/docs/data-breach-laws-by-us-state-exp-documentation/alabama-data-breach-law/',
    'https://faegredrinker.com/zh/insights/publications/2020/10/catching-up-on-the-naic-data-security-model-law-part-2',
    'https://openagreements.org/practice-guides/privacy/us/alabama',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: ['Ala. Code § 27-62-6: the three business days rest on a law-firm survey, not on the section itself.'],
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
          words: 'the breach is not reasonably likely to cause substantial harm to the individuals',
          documentationYears: 5,
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on written request of a federal or state law-enforcement agency, for the period it sets',
        scopeAndRestorationDelay: true,
        note: "Health data counts with the name; an insurance number counts with the insurer's identifier for the person. Public bodies and nonprofits are covered too.",
      },
      publishedOn: '2018-03-28',
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-06-01',
      value: {
        standard: 'as expeditiously as possible and without unreasonable delay',
        start: 'determination-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2018-03-28',
      source: act,
      note: '§ 8-38-5(b) names two starts: receipt of the vendor’s notice, or the owner’s own determination.',
    },
  ],
  vendorBreachNote: "§ 8-38-5(b) expressly starts the 45 days at receipt of the third-party agent's notice.",
  letterContent: [
    {
      from: '2018-06-01',
      value: [
        'the date of the breach, or an estimated date or range',
        'the sensitive personally identifying information that was acquired',
        'in general, what was done to restore the security and confidentiality of the information',
        'in general, what the individual can do against identity theft',
        'how to reach the covered entity with questions about the breach',
      ],
      publishedOn: '2018-03-28',
      source: act,
      note: '§ 8-38-5(d).',
    },
  ],
  regulatorContent: [
    {
      from: '2018-06-01',
      value: [
        'a synopsis of what happened',
        'the approximate number of affected individuals in Alabama',
        'services offered or to be offered free of charge, and how to use them',
        'name, address, telephone number and e-mail address of a person who can say more',
      ],
      publishedOn: '2018-03-28',
      source: act,
      note: '§ 8-38-6(b).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-06-01',
            value: {
              recipient: 'Attorney General',
              when: 'hipaa-compliant-entity',
              threshold: { op: '>', people: 1000, counts: 'residents' },
              standard: 'timely, a copy of the federal notice',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: '§ 8-38-11: the exemption of an entity under federal rules hangs on this copy when more than 1,000 are notified.',
            },
            publishedOn: '2018-03-28',
            source: act,
          },
        ],
        [
          {
            from: '2018-06-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'residents' },
              standard: 'as expeditiously as possible and without unreasonable delay',
              start: 'determination-or-notification',
              period: { n: 45, unit: 'calendar days' },
              note: "§ 8-38-6. The vendor's notice starts this period too.",
            },
            publishedOn: '2018-03-28',
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
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 8-38-7: more than 1,000 individuals at a single time.',
      },
      publishedOn: '2018-03-28',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-06-01',
      value: {
        standard: 'as expeditiously as possible and without unreasonable delay',
        start: 'determination-or-reason-to-believe',
        period: { n: 10, unit: 'calendar days' },
      },
      publishedOn: '2018-03-28',
      source: act,
      note: 'The contract may let the vendor send the notices (§ 8-38-8).',
    },
  ],
  hipaa: [
    {
      from: '2018-06-01',
      value: {
        individual: { effect: 'exempt', certainty: 'conditional' },
        regulator: { effect: 'copy-with-letters', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'exempt', certainty: 'conditional' },
        lettersAreCondition: true,
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'maintains procedures under the federal rules',
          'notifies individuals under those rules',
          'timely gives the Attorney General a copy of the notice when more than 1,000 were notified',
        ],
        cautious:
          'send the Attorney General the copy with the letters when more than 1,000 residents of Alabama are told',
        note: 'Exempt from the whole chapter only while all three conditions hold; the copy to the Attorney General has no number of days ("timely"). § 8-38-12 is the same for entities under State rules.',
        citation: 'Ala. Code § 8-38-11',
      },
      publishedOn: '2018-03-28',
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
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
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
