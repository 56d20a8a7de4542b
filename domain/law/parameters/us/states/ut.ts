import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Utah Code §§ 13-44-101 to 13-44-301',
  url: 'https://le.utah.gov/xcode/Title13/Chapter44/13-44.html',
} as const;

/** Utah: Protection of Personal Information Act. */
export const utah: StateLaw = {
  jurisdiction: 'US-UT',
  name: 'Utah',
  citation: 'Utah Code §§ 13-44-101 to 13-44-301',
  statutes: [
    {
      citation: 'Utah Code §§ 13-44-101 to 13-44-301',
      title: 'Protection of Personal Information Act',
      url: 'https://le.utah.gov/xcode/Title13/Chapter44/13-44.html',
    },
  ],
  sources: [
    'https://perkinscoie.com./insights/publication/security-breach-notification-chart-utah',
    'https://www.huntonprivacyblog.com/2024/03/26/utah-enacts-amendments-to-state-breach-notification-law/',
    'https://www.eyeonprivacy.com/2023/04/utah-amends-data-breach-law-creates-cyber-center/',
    'http://llt4fun.insidearm.com/news/00049001-utah-amends-data-breach-notification-law',
    'https://dwt.com/gcp/states/utah',
    'https://lawserver.com/law/state/utah/ut-code/utah_code_13-44-202',
    'https://statutes.laws.com/utah/title-13/chapter-44/13-44-202',
    'https://lexace.ai/us/statute/utah/63A-19-405',
    'https://codes.findlaw.com/ut/title-63a-utah-government-operations-code/ut-code-sect-63a-19-405/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 13-44-202(5) seen in close paraphrase only. Governmental entities have a separate 5-day rule (§ 63A-19-405).',
  ],
  scope: [
    {
      from: '2007-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words: 'Misuse for identity theft or fraud occurred or is reasonably likely.',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Narrow list.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard:
          'most expedient time possible without unreasonable delay, after determining scope and restoring integrity',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; no regulator notice.',
    },
  ],
  vendorBreachNote:
    "Clock follows the owner's determination; where the vendor's notice already settles it, use the date it was received.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2023-05-03',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 500,
                counts: 'residents',
              },
              standard: 'no separate day count; with the resident notice',
              start: 'determination',
              period: null,
              practical: 'not-later-than-letters',
              note: '500 or more residents (some summaries wrongly say more than 500).',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'utah-cyber-center',
      clauses: [
        [
          {
            from: '2023-05-03',
            value: {
              recipient: 'Utah Cyber Center',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 500,
                counts: 'residents',
              },
              standard: 'no separate day count; with the resident notice',
              start: 'determination',
              period: null,
              practical: 'not-later-than-letters',
              note: 'Same threshold.',
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
      from: '2023-05-03',
      value: {
        threshold: {
          op: '>=',
          people: 1000,
          counts: 'residents',
        },
        standard: 'with the resident notice',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: {
        standard: 'immediately following discovery, if misuse occurs or is reasonably likely; must cooperate',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'keeps procedures under its primary state or federal regulator',
          'notifies each affected Utah resident under that law',
        ],
        cautious: 'file with the Attorney General and Cyber Center at 500 or more',
        note: 'A person regulated by state or federal law that keeps breach procedures under that law is considered in compliance with the part if it notifies each affected Utah resident under it. HIPAA is not named; whether this lifts the Attorney General and Cyber Center notice is not settled.',
        citation: 'Utah Code § 13-44-202(5)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
};
