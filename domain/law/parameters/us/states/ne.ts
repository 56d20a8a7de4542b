import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Neb. Rev. Stat. §§ 87-801 to 87-808',
  url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-803',
} as const;

/** Nebraska: Financial Data Protection and Consumer Notification of Data Security Breach Act of 2006. */
export const nebraska: StateLaw = {
  jurisdiction: 'US-NE',
  name: 'Nebraska',
  citation: 'Neb. Rev. Stat. §§ 87-801 to 87-808',
  statutes: [
    {
      citation: 'Neb. Rev. Stat. §§ 87-801 to 87-808',
      title: 'Financial Data Protection and Consumer Notification of Data Security Breach Act of 2006',
      url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-803',
    },
  ],
  sources: [
    'https://self-law.org/code/ne/chapter-87/87-803',
    'https://self-law.org/code/ne/chapter-87/87-808',
    'https://www.dwt.com/nebraska/',
    'https://protectthegoodlife.nebraska.gov/data-breach-notification',
    'https://www.lexology.com/library/detail.aspx?g=972871d5-2947-4d21-a865-776a98af5632',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 87-804 confirmed from a September 2025 law-firm-derived summary, not verbatim. One aggregator lists a 1,000-resident consumer-reporting-agency duty; the statute has none. No insurance data-security law was found.',
  ],
  scope: [
    {
      from: '2006-07-14',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials'],
        otherElements: ['unique electronic identification number or routing code with access code'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Owner must investigate promptly and in good faith; notice is due when unauthorised use has occurred or is reasonably likely.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or health-insurance element: a breach of clinical data alone is outside the Nebraska act.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-07-14',
      value: {
        standard: 'as soon as possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
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
            from: '2016-07-20',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'not later than the notice to residents',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: 'No minimum count: one Nebraska resident is enough.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2006-07-14',
      value: {
        standard: 'on becoming aware, if misuse occurred or is reasonably likely; must also cooperate',
        start: 'awareness',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-07-14',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'keeps breach procedures under its federal or state regulator',
          'notifies affected residents and the Attorney General under them',
        ],
        cautious: 'notify the Attorney General no later than the letters',
        note: "An entity regulated by state or federal law that follows its regulator's breach procedures is deemed compliant only if it notifies affected residents AND the Attorney General under those procedures.",
        citation: 'Neb. Rev. Stat. § 87-804(2)',
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
