import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B (P.L. 2005, ch. 379)',
  url: 'https://legislature.maine.gov/statutes/10/title10sec1348.html',
} as const;
const ch512 = {
  title: 'Me. Rev. Stat. tit. 10, § 1348 as amended by P.L. 2019, ch. 512',
  url: 'https://mainelegislature.org/legis/bills/bills_129th/billtexts/SP069701.asp',
} as const;
const insurance = {
  title: 'Me. Rev. Stat. tit. 24-A, § 2266',
  url: 'https://legislature.maine.gov/statutes/24-A/title24-Asec2266.html',
} as const;
const portal = {
  title: 'Attorney General of Maine, data breach reporting service',
  url: 'https://www.maine.gov/ag/consumer-protection/data-security-breaches',
} as const;

/** Maine: Notice of Risk to Personal Data Act. */
export const maine = (): StateLaw => ({
  jurisdiction: 'US-ME',
  name: 'Maine',
  citation: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B',
  statutes: [
    {
      citation: 'Me. Rev. Stat. tit. 10, §§ 1346 to 1350-B',
      title: 'Notice of Risk to Personal Data Act',
      url: 'https://legislature.maine.gov/statutes/10/title10sec1348.html',
    },
  ],
  sources: [
    'https://legislature.maine.gov/statutes/10/title10sec1348.html',
    'https://mainelegislature.org/legis/bills/bills_129th/billtexts/SP069701.asp',
    'https://legislature.maine.gov/statutes/24-A/title24-Asec2266.html',
    'https://www.maine.gov/pfr/insurance/node/211',
    'https://csrps.com/privacy-regulations/miane/',
    'https://www.dwt.com/maine/',
    'https://production.jdsupra.com/legalnews/maine-s-law-relating-to-data-breaches-2226416',
    'https://www.constangy.com/data-privacy-us-me',
    'https://openagreements.org/practice-guides/privacy/us/maine',
    portal.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The days before 2019 rest on the section history; the Bureau of Insurance dates the act from 2006-01-01.',
    'Me. Rev. Stat. tit. 24-A, § 2266: only the lead sentence was seen; the criteria are those of the model act.',
    'The list of data elements was not held against the current definition section.',
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
        harmTest: { words: 'misuse of the information has not occurred and is not reasonably possible' },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'until no longer than 7 business days after the agency says that notice will not compromise the investigation',
        afterRelease: { n: 7, unit: 'business days' },
        scopeAndRestorationDelay: true,
        note: 'Information brokers tell on acquisition; every other person if misuse occurred or is reasonably possible.',
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
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Information brokers from 2006-01-31, every other person from 2007-01-31. No number of days.',
    },
    {
      from: '2019-09-19',
      value: {
        standard: 'as expediently as possible and without unreasonable delay',
        start: 'awareness-and-scope',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: null,
      source: ch512,
      note: 'The 30 days need awareness of the breach and its scope.',
    },
  ],
  vendorBreachNote: "The day on which the vendor's notice gives both the fact and the Maine scope.",
  letterContent: [{ from: '2006-01-31', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2006-01-31',
      value: [],
      publishedOn: null,
      source: act,
      note: 'The act sets no list. The form of that time was not looked up.',
    },
    {
      from: '2020-09-14',
      value: [
        'name, address and type of the entity',
        'who submits the report, with contact and relationship to the entity',
        'the number of persons affected, and of Maine residents among them',
        'whether the consumer reporting agencies were told, above 1,000 residents',
        'the dates of the breach and of its discovery',
        'type of breach',
        'the information acquired',
        'how and when the persons are told, with a copy of the letter',
        'breach notices of the 12 months before',
        'identity-theft protection offered: duration, provider, description',
      ],
      publishedOn: null,
      source: portal,
      note: 'The reporting service of the Attorney General; the act sets no list. Read from the reports that the service published: medium confidence. What the Department asks of those whom it regulates was not looked up.',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'no day stated',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'The text sets no day. The recipient wherever the Department does not regulate the person (hospitals, practices).',
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'no day stated',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'In the place of the Attorney General, for those whom the Department regulates (health insurers).',
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
        threshold: { op: '>', people: 1000, counts: 'persons' },
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
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-31',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'arguable' },
        regulator: { effect: 'deemed-compliant', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'deemed-compliant', certainty: 'arguable' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['federal procedures at least as protective as § 1348'],
        cautious: 'apply 30 days and the state regulator notice',
        note: 'Deemed in compliance with § 1348, but only if the federal rules are at least as protective. The 60 days of HIPAA are longer than 30, so they do not clearly count; a federal letter within the 30 days meets the duty to individuals.',
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
          from: '2022-01-01',
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
