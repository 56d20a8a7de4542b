import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '73 P.S. §§ 2301-2330',
  url: 'https://codes.findlaw.com/pa/title-73-ps-trade-and-commerce/pa-st-sect-73-2303/',
} as const;
const act151 = {
  title: 'Pa. Act 151 of 2022 (S.B. 696)',
  url: 'https://www.cyberadviserblog.com/2022/12/pennsylvania-amends-data-breach-notification-law/',
} as const;
const act33 = {
  title: 'Pa. Act 33 of 2024 (S.B. 824)',
  url: 'https://legis.state.pa.us/cfdocs/billinfo/split.cfm?an=01100&ayear=2023&bn=824&body=S&pn=0899&sind=0&syear=2023&type=B',
} as const;
const ins = {
  title: '40 Pa.C.S. ch. 45',
  url: 'https://www.pa.gov/agencies/insurance/laws-regulations-notices/act-2-2023-insurance-data-security',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized access and acquisition that materially compromises the data',
  harmTest: { words: 'There is a breach only where loss or injury is caused or reasonably believed to be caused.' },
  encryption: { keyTaken: true },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** Pennsylvania: Breach of Personal Information Notification Act, as amended by Act 151 of 2022 and Act 33 of 2024. */
export const pennsylvania = (): StateLaw => ({
  jurisdiction: 'US-PA',
  name: 'Pennsylvania',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Breach of Personal Information Notification Act', url: act.url },
    { citation: ins.title, title: 'Insurance Data Security', url: ins.url },
  ],
  sources: [
    act33.url,
    ins.url,
    act.url,
    act151.url,
    'https://codes.findlaw.com/pa/title-73-ps-trade-and-commerce/pa-st-sect-73-2305/',
    'https://databreaches.net/2024/07/07/new-pennsylvania-law-will-offer-added-protections-for-victims-of-data-breaches-and-new-reporting-requirements',
    'https://www.dwt.com/blogs/privacy--security-law-blog/2023/03/data-breach-laws-utah-pennsylvania',
    'https://openagreements.org/practice-guides/privacy/us/pennsylvania',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'medium',
  doubts: [
    'Whether § 2305c, which came in 2023 and speaks of the whole act, also lifts the notice to the Attorney General and the services that came in 2024 is untested.',
    '§ 2307(b)(2) was not read in an official copy.',
    'Some summaries say “500 or more”; the text says more than 500.',
  ],
  scope: [
    { from: '2006-06-20', value: before, publishedOn: '2005-12-22', source: act },
    {
      from: '2023-05-02',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'credentials',
        ],
        note: 'Medical information counts in everybody’s hands.',
      },
      publishedOn: '2022-11-03',
      source: act151,
    },
    {
      from: '2024-09-26',
      value: {
        ...before,
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'health-insurance', 'credentials'],
        note: 'Medical information counts only in the hands of a State agency or its contractor; health-insurance information counts for all.',
      },
      publishedOn: '2024-06-28',
      source: act33,
    },
  ],
  individual: [
    {
      from: '2006-06-20',
      value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
      publishedOn: '2005-12-22',
      source: act,
    },
    {
      from: '2023-05-02',
      value: { standard: 'without unreasonable delay', start: 'determination', period: null },
      publishedOn: '2022-11-03',
      source: act151,
      note: 'Determination is verification or reasonable certainty. State agencies and local bodies have 7 business days.',
    },
  ],
  publicAgencies: {
    note: 'State agencies and local bodies notify within seven business days, and medical information in the hands of State agencies counts; their rules are not coded.',
  },
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [
    {
      from: '2006-06-20',
      value: [],
      publishedOn: '2005-12-22',
      source: act,
      note: 'The act sets no list. Notice by telephone has words of its own.',
    },
  ],
  regulatorContent: [
    {
      from: '2024-09-26',
      value: [
        'name and location of the organization',
        'the date of the breach',
        'a summary of the incident',
        'the estimated total number of individuals affected',
        'the estimated number of them in Pennsylvania',
      ],
      publishedOn: '2024-06-28',
      source: act33,
      note: 'Section 3(c.1): as far as the notifier knows.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2024-09-26',
            value: {
              recipient: 'Attorney General',
              when: 'not-an-insurer',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
                note: 'affected individuals in the Commonwealth',
              },
              standard: 'concurrently with the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'Entities subject to 40 Pa.C.S. ch. 45 are exempt from this notice.',
            },
            publishedOn: '2024-06-28',
            source: act33,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2006-06-20',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: '2005-12-22',
      source: act,
    },
    {
      from: '2024-09-26',
      value: {
        threshold: { op: '>', people: 500, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: '2024-06-28',
      source: act33,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-06-20',
      value: { standard: 'following discovery; no number of days', start: 'discovery', period: null },
      publishedOn: '2005-12-22',
      source: act,
      note: 'The owner makes the determination and discharges the other duties (73 P.S. § 2303(c)).',
    },
  ],
  hipaa: [
    {
      from: '2006-06-20',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'arguable' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the rules of its primary or functional federal regulator'],
        cautious: 'tell the consumer reporting agencies above 1,000',
        note: 'HIPAA was not named; an entity that follows the rules of its primary or functional federal regulator was deemed in compliance.',
        citation: '73 P.S. § 2307(b)(2)',
      },
      publishedOn: '2005-12-22',
      source: act,
    },
    {
      from: '2023-05-02',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with the HIPAA and HITECH privacy and security standards'],
        cautious: 'tell the consumer reporting agencies above 1,000',
        note: 'An entity that is subject to and in compliance with the HIPAA and HITECH privacy and security standards is deemed in compliance with the act. § 2307(b)(2) also deems an entity in compliance that follows the rules of its primary or functional federal regulator.',
        citation: '73 P.S. § 2305c',
      },
      publishedOn: '2022-11-03',
      source: act151,
    },
    {
      from: '2024-09-26',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'arguable' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with the HIPAA and HITECH privacy and security standards'],
        cautious:
          'file with the Attorney General at the same time as the letters above 500, tell the agencies, and offer 12 months where the listed numbers were taken',
        note: 'An entity that is subject to and in compliance with the HIPAA and HITECH privacy and security standards is deemed in compliance with the act. The clause is older than the notice to the Attorney General and the services. § 2307(b)(2) also deems an entity in compliance that follows the rules of its primary or functional federal regulator.',
        citation: '73 P.S. § 2305c',
      },
      publishedOn: '2024-06-28',
      source: act33,
    },
  ],
  identityProtection: [
    {
      from: '2024-09-26',
      value: {
        months: 12,
        elements: ['ssn', 'bank-account', 'license-or-state-id'],
        who: 'notifying-entity',
        citation: '73 P.S. § 2303 as amended by Act 33 of 2024',
        note: 'With one independent credit report where the person cannot get a free one.',
      },
      publishedOn: '2024-06-28',
      source: act33,
    },
  ],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security',
      recipient: 'Insurance Commissioner',
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
      timing: [
        {
          from: '2023-12-11',
          value: {
            standard: 'as promptly as possible, no later than five business days',
            start: 'determination',
            period: { n: 5, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'Five business days, not three as in the model law, from which the triggers and the count after an event at a service provider are taken.',
        },
      ],
    },
  ],
  pending: [],
});
