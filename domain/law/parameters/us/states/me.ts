import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B',
  url: 'https://csrps.com/privacy-regulations/miane/',
} as const;

/** Maine: Notice of Risk to Personal Data Act. */
export const maine: StateLaw = {
  jurisdiction: 'US-ME',
  name: 'Maine',
  citation: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B',
  statutes: [
    {
      citation: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B',
      title: 'Notice of Risk to Personal Data Act',
      url: 'https://csrps.com/privacy-regulations/miane/',
    },
  ],
  sources: [
    'https://csrps.com/privacy-regulations/miane/',
    'https://www.dwt.com/maine/',
    'https://production.jdsupra.com/legalnews/maine-s-law-relating-to-data-breaches-2226416',
    'https://www.constangy.com/data-privacy-us-me',
    'https://mainelegislature.org/legis/bills/bills_129th/billtexts/SP069701.asp',
    'https://openagreements.org/practice-guides/privacy/us/maine',
    'https://legislature.maine.gov/statutes/10/title10sec1348.html',
    'https://legislature.maine.gov/statutes/24-A/title24-Asec2266.html',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'exact session-law days before 2019 (recorded from the section history as known)',
    'tit. 24-A § 2266 beyond its lead sentence',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2006-01-31',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [
          'account passwords, PINs or access codes',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquisition, release or use; non-brokers notify if misuse occurred or is reasonably possible',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay:
          'No longer than 7 business days after the agency says notice will not compromise the investigation.',
        scopeAndRestorationDelay: true,
        note: 'Two classes: information brokers (acquisition is enough) and every other person (misuse occurred or reasonably possible).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-01-31',
      value: {
        standard: 'as expediently as possible and without unreasonable delay',
        start: 'awareness-and-scope',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No numeric limit; information brokers from 2006-01-31, every other person from 2007-01-31.',
    },
    {
      from: '2019-09-19',
      value: {
        standard: 'as expediently as possible and without unreasonable delay',
        start: 'awareness-and-scope',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'P.L. 2019 ch. 512: 30 days; municipalities and school units added.',
    },
  ],
  vendorBreachNote: "Use the date the vendor's notice gives both the fact and the Maine scope.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2006-01-31',
            value: {
              recipient: 'Attorney General',
              when: 'not-financially-regulated',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'no deadline stated; with or before the individual notice in practice',
              start: 'letters-duty',
              period: null,
              note: 'Default recipient (hospitals, practices).',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'department-of-professional-and-financial-regulation',
      clauses: [
        [
          {
            from: '2006-01-31',
            value: {
              recipient: 'Department of Professional and Financial Regulation (for insurers: Bureau of Insurance)',
              when: 'financially-regulated',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'no deadline stated; with or before the individual notice in practice',
              start: 'letters-duty',
              period: null,
              note: 'INSTEAD of the AG when the person is regulated by that department (health insurers).',
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
      from: '2006-01-31',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'More than 1,000 persons at a single time.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-01-31',
      value: {
        standard: 'immediately',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-31',
      value: {
        individual: {
          effect: 'still-owed',
          certainty: 'express',
        },
        regulator: {
          effect: 'still-owed',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'still-owed',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['federal procedures at least as protective as § 1348'],
        cautious: 'apply 30 days and the state regulator notice',
        note: "Deemed compliant only if the federal rules are at least as protective; HIPAA's 60-day limit is longer than 30 days, so do not treat HIPAA as satisfying it. A HIPAA letter actually sent inside 30 days satisfies the individual part.",
        citation: 'Me. Rev. Stat. tit. 10, § 1349(4)',
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
      title: 'Maine Insurance Data Security Act',
      recipient: 'Superintendent of Insurance',
      citation: 'Me. Rev. Stat. tit. 24-A, § 2266',
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
          from: '2022-01-01',
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
            title: 'Me. Rev. Stat. tit. 24-A, § 2266',
            url: 'https://csrps.com/privacy-regulations/miane/',
          },
          note: 'lead sentence of § 2266(1) seen: three business days from a determination; criteria from the model',
        },
      ],
    },
  ],
  pending: [],
};
