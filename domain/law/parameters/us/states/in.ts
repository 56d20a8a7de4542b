import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ind. Code art. 24-4.9',
  url: 'https://law.justia.com/codes/indiana/2017/title-24/article-4.9/chapter-3/section-24-4.9-3-4/',
} as const;
const hea1351 = {
  title: 'Ind. Code § 24-4.9-3-3 as amended by P.L. 171-2022 (HEA 1351)',
  url: 'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
} as const;
const insurance = {
  title: 'Ind. Code § 27-2-27-21',
  url: 'https://law.counselstack.com/statute/in/27-2-27-21',
} as const;
const form = {
  title: 'Attorney General of Indiana, data breach notification form',
  url: 'https://www.in.gov/attorneygeneral/consumer-protection-division/id-theft-prevention/files/Indiana-Data-Breach-Notification-Form-fillable1.pdf',
} as const;

/** Indiana: Disclosure of Security Breach. */
export const indiana = (): StateLaw => ({
  jurisdiction: 'US-IN',
  name: 'Indiana',
  citation: 'Ind. Code art. 24-4.9',
  statutes: [
    {
      citation: 'Ind. Code art. 24-4.9',
      title: 'Disclosure of Security Breach',
      url: 'https://law.justia.com/codes/indiana/2017/title-24/article-4.9/chapter-3/section-24-4.9-3-4/',
    },
  ],
  sources: [
    'https://www.in.gov/idoi/home/data-security/',
    'https://law.justia.com/codes/indiana/2017/title-24/article-4.9/chapter-3/section-24-4.9-3-4/',
    'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
    'https://law.counselstack.com/statute/in/27-2-27-21',
    'https://lawserver.com/law/state/indiana/in-code/indiana_code_24-4-9-3-3',
    'https://statutes.laws.com/indiana/title-24/ar-4.9/ch-3',
    'https://www.workplaceprivacyreport.com/2022/05/articles/data-breach-notification/indiana-tightens-the-states-deadline-for-providing-notification-of-a-data-breach/',
    'https://instalawyer.io/laws/indiana-code/4-131-2-9-state-agency-reporting-requirements',
    'https://docs.justia.com/cases/federal/district-courts/indiana/insdce/4:2023cv00155/209705/15',
    'https://healthitsecurity.com/news/indiana-ag-sues-healthcare-organization-over-data-breach',
    'https://law.counselstack.com/statute/in/24-4.9-3-4',
    form.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'medium',
  doubts: [
    '§ 24-4.9-3-4(d): the closing words were not seen. The Attorney General applies the act to HIPAA providers all the same.',
    'Ind. Code § 27-2-27-21: the three business days are those of the neighboring § 27-2-27-22.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2009-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'was or may have been acquired, and could result in identity deception, identity theft or fraud',
        harmTest: { words: 'the breach could not result in identity deception, identity theft or fraud' },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of the Attorney General or a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'An unencrypted Social Security number is personal information without a name. Data that was computerized and then put on paper counts. State bodies and political subdivisions also report incidents to the Office of Technology within 2 business days (Ind. Code § 4-13.1-2-9), which may reach county hospitals.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-01',
      value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
    {
      from: '2022-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2022-03-18',
      source: hea1351,
      note: 'A delay is reasonable only to restore integrity, to find the scope, or on request of the Attorney General or law enforcement.',
    },
  ],
  vendorBreachNote:
    'The duty arises on discovery or notice, the 45 days run from discovery: the earlier of the two is used.',
  letterContent: [{ from: '2009-07-01', value: [], publishedOn: null, source: act, note: 'The chapter sets no list.' }],
  regulatorContent: [
    {
      from: '2009-07-01',
      value: [],
      publishedOn: null,
      source: act,
      note: 'The chapter sets no list. The form of that time was not looked up.',
    },
    {
      from: '2022-07-01',
      value: [
        'name, address and type of the organization',
        'who submits the form, with contact and relationship to the organization',
        'the number of persons affected',
        'the dates of the breach, of its discovery and of the letters',
        'the reason for any delay',
        'type of breach',
        'the information acquired',
        'breach notices of the 12 months before',
        'how the persons are told, with a sample letter',
      ],
      publishedOn: null,
      source: form,
      note: 'The form of the Attorney General; the chapter sets no list. Read from a description of the form, whose date is not known; coded with the present time limit: medium confidence.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2009-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Owed whenever a resident is told.',
            },
            publishedOn: null,
            source: act,
          },
          {
            from: '2022-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without unreasonable delay',
              start: 'discovery',
              period: { n: 45, unit: 'calendar days' },
              note: 'Owed whenever a resident is told; the 45 days cover every disclosure under the chapter.',
            },
            publishedOn: '2022-03-18',
            source: hea1351,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2009-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2022-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2022-03-18',
      source: hea1351,
    },
  ],
  vendorToOwner: [
    {
      from: '2009-07-01',
      value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
    {
      from: '2022-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2022-03-18',
      source: hea1351,
      note: '§ 3-2 has no period of its own; § 3-3 caps every notice under the chapter at 45 days.',
    },
  ],
  hipaa: [
    {
      from: '2009-07-01',
      value: {
        individual: { effect: 'exempt', certainty: 'arguable' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'exempt', certainty: 'arguable' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'maintains disclosure procedures under a HIPAA compliance plan',
          'the plan requires notice to residents without unreasonable delay',
          'complies with it',
        ],
        cautious: 'notify, and tell the Attorney General for any number of residents, within 45 days of discovery',
        note: 'Such an owner "is not required to make a disclosure under this chapter", which takes the Attorney General with it. Yet the Attorney General sued a hospital (breach of 2021, settled 2023) and a home-medical supplier over late notice under both HIPAA and this act.',
        citation: 'Ind. Code § 24-4.9-3-4(d)',
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
      recipient: 'Insurance Commissioner',
      citation: 'Ind. Code § 27-2-27-21',
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
          from: '2021-07-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
          note: "A 'cybersecurity event' here itself needs a reasonable likelihood of material harm.",
        },
      ],
    },
  ],
  pending: [],
});
