import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Ind. Code art. 24-4.9',
  url: 'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
} as const;

/** Indiana: Disclosure of Security Breach. */
export const indiana: StateLaw = {
  jurisdiction: 'US-IN',
  name: 'Indiana',
  citation: 'Ind. Code art. 24-4.9',
  statutes: [
    {
      citation: 'Ind. Code art. 24-4.9',
      title: 'Disclosure of Security Breach',
      url: 'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
    },
  ],
  sources: [
    'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
    'https://lawserver.com/law/state/indiana/in-code/indiana_code_24-4-9-3-3',
    'https://statutes.laws.com/indiana/title-24/ar-4.9/ch-3',
    'https://www.workplaceprivacyreport.com/2022/05/articles/data-breach-notification/indiana-tightens-the-states-deadline-for-providing-notification-of-a-data-breach/',
    'https://law.counselstack.com/statute/in/27-2-27-21',
    'https://www.in.gov/idoi/home/data-security/',
    'https://instalawyer.io/laws/indiana-code/4-131-2-9-state-agency-reporting-requirements',
    'https://docs.justia.com/cases/federal/district-courts/indiana/insdce/4:2023cv00155/209705/15',
    'https://healthitsecurity.com/news/indiana-ag-sues-healthcare-organization-over-data-breach',
    'https://law.justia.com/codes/indiana/2017/title-24/article-4.9/chapter-3/section-24-4.9-3-4/',
    'https://law.counselstack.com/statute/in/24-4.9-3-4',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'medium',
  doubts: [
    '§ 3-4(d): opening and purpose seen on an official-text mirror, the closing words not',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
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
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'Request of AG or law enforcement.',
        scopeAndRestorationDelay: true,
        note: 'An unencrypted SSN alone (no name) is personal information. Includes computerized data transferred to paper or another medium. State agencies and political subdivisions also report cybersecurity incidents to the Office of Technology within 2 business days of discovery (Ind. Code § 4-13.1-2-9): may reach county hospitals.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No numeric limit.',
    },
    {
      from: '2022-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'HEA 1351 (P.L. 171-2022): 45 days after discovery.',
    },
  ],
  vendorBreachNote:
    'Duty arises after discovering or being notified; the 45 days run from discovery. Conservative: earlier of the two.',
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Owed whenever a resident disclosure is made; the 45-day limit covers every disclosure in the chapter.',
            },
            publishedOn: null,
            source: act,
            note: 'No numeric limit.',
          },
          {
            from: '2022-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without unreasonable delay',
              start: 'discovery',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              note: 'Owed whenever a resident disclosure is made; the 45-day limit covers every disclosure in the chapter.',
            },
            publishedOn: null,
            source: act,
            note: 'HEA 1351 (P.L. 171-2022): 45 days after discovery.',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2009-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'same duty, no day count before 2022-07-01',
      },
      publishedOn: null,
      source: act,
      note: 'No numeric limit.',
    },
    {
      from: '2022-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
        },
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: {
          n: 45,
          unit: 'calendar days',
        },
        note: 'Same 45-day limit.',
      },
      publishedOn: null,
      source: act,
      note: 'HEA 1351 (P.L. 171-2022): 45 days after discovery.',
    },
  ],
  vendorToOwner: [
    {
      from: '2009-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No numeric limit.',
    },
    {
      from: '2022-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'HEA 1351 (P.L. 171-2022): 45 days after discovery.',
    },
  ],
  hipaa: [
    {
      from: '2009-07-01',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'maintains disclosure procedures under a HIPAA compliance plan',
          'the plan requires notice to residents without unreasonable delay',
          'complies with it',
        ],
        cautious: 'file with the AG for any Indiana count within 45 days of discovery',
        note: "Text: such an owner 'is not required to make a disclosure under this chapter', which would include the AG. In practice the AG applies the act to HIPAA providers: it sued a hospital (2021 breach, settled 2023) and a home-medical supplier over late notice under both HIPAA and this act.",
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
            standard: 'as promptly as possible',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Ind. Code § 27-2-27-21',
            url: 'https://courtgpt.ai/laws/indiana/title-24/article-4-9/chapter-3/section-24-4-9-3-3',
          },
          note: "Here 'cybersecurity event' itself requires a reasonable likelihood of material harm. sibling § 27-2-27-22 gives three business days",
        },
      ],
    },
  ],
  pending: [],
};
