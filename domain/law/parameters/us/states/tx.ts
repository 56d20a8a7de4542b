import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Tex. Bus. & Com. Code §§ 521.002, 521.053',
  url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.521.htm',
} as const;

/** Texas: Identity Theft Enforcement and Protection Act. */
export const texas: StateLaw = {
  jurisdiction: 'US-TX',
  name: 'Texas',
  citation: 'Tex. Bus. & Com. Code §§ 521.002, 521.053',
  statutes: [
    {
      citation: 'Tex. Bus. & Com. Code §§ 521.002, 521.053',
      title: 'Identity Theft Enforcement and Protection Act',
      url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.521.htm',
    },
    {
      citation: 'Tex. Health & Safety Code ch. 181',
      title: 'Texas Medical Records Privacy Act',
      url: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.181.htm',
    },
  ],
  sources: [
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-texas.html',
    'https://lawserver.com/law/state/texas/tx-codes/texas_business_and_commerce_code_521-053',
    'https://www.constangy.com/data-privacy-us-tx',
    'https://lewisbrisbois.com/privacy/US/Texas/data-breach',
    'https://dwt.com/texas',
    'https://csrps.com/privacy-regulations/texas/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [],
  scope: [
    {
      from: '2012-09-01',
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
        ],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Information identifying a person and relating to physical or mental health, provision of care, or payment for care; no name-plus-element pairing is needed for this limb, and plan data comes in through payment for care. No harm threshold.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2012-09-01',
      value: {
        standard: 'as quickly as possible',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Duty reaches residents of other states; health information already covered.',
    },
    {
      from: '2020-01-01',
      value: {
        standard: 'without unreasonable delay, not later than the 60th day',
        start: 'determination',
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'H.B. 4390: individuals 60 days; Attorney General for at least 250 residents within 60 days.',
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
            from: '2020-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 250,
                counts: 'residents',
              },
              standard: 'not later than 60 days',
              start: 'determination',
              period: {
                n: 60,
                unit: 'calendar days',
              },
              note: 'Electronic form. Earlier than the individual limit, so often the first due.',
            },
            publishedOn: null,
            source: act,
            note: 'H.B. 4390: individuals 60 days; Attorney General for at least 250 residents within 60 days.',
          },
          {
            from: '2023-09-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 250,
                counts: 'residents',
              },
              standard: 'as soon as practicable and not later than 30 days',
              start: 'determination',
              period: {
                n: 30,
                unit: 'calendar days',
              },
              note: 'Electronic form. Earlier than the individual limit, so often the first due.',
            },
            publishedOn: null,
            source: act,
            note: "S.B. 768: Attorney General 'as soon as practicable and not later than 30 days', electronic form.",
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2012-09-01',
      value: {
        threshold: {
          op: '>',
          people: 10000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2012-09-01',
      value: {
        standard: 'immediately after discovering the breach',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2012-09-01',
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
        appliesTo: [],
        conditions: [],
        cautious: 'treat as owed',
        note: "No HIPAA exemption; only an entity's own timing-consistent policy counts (§ 521.053(g)).",
        citation: 'Tex. Bus. & Com. Code § 521.053',
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
