import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Tex. Bus. & Com. Code §§ 521.002, 521.053',
  url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.521.htm',
} as const;
const hb4390 = {
  title: 'Tex. H.B. 4390 (2019)',
  url: 'https://capitol.texas.gov/BillLookup/History.aspx?LegSess=86R&Bill=HB4390',
} as const;
const sb768 = {
  title: 'Tex. S.B. 768 (2023)',
  url: 'https://capitol.texas.gov/BillLookup/History.aspx?LegSess=88R&Bill=SB768',
} as const;
const hb3746 = {
  title: 'Tex. H.B. 3746 (2021)',
  url: 'https://capitol.texas.gov/tlodocs/87R/billtext/html/HB03746S.htm',
} as const;

/** Texas: Identity Theft Enforcement and Protection Act. */
export const texas = (): StateLaw => ({
  jurisdiction: 'US-TX',
  name: 'Texas',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Identity Theft Enforcement and Protection Act', url: act.url }],
  sources: [
    act.url,
    hb4390.url,
    sb768.url,
    'https://www.manatt.com/insights/newsletters/privacy-and-data-security/changes-to-data-breach-notification-deep-in-the-he',
    'https://www.workplaceprivacyreport.com/2023/06/articles/data-breach-notification/texas-tightens-states-data-breach-notification-law/',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-texas.html',
    'https://lawserver.com/law/state/texas/tx-codes/texas_business_and_commerce_code_521-053',
    'https://dwt.com/texas',
    hb3746.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Tex. Health & Safety Code ch. 181 reaches more entities than HIPAA; it has no notice of its own and sends breaches to § 521.053.',
  ],
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
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Information that identifies a person and relates to physical or mental health, care, or payment for care counts without a name-and-number pair; plan data comes in through payment. The notice reaches residents of other States too; one under their own State’s law suffices.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2012-09-01',
      value: { standard: 'as quickly as possible', start: 'discovery-or-notification', period: null },
      publishedOn: null,
      source: act,
    },
    {
      from: '2020-01-01',
      value: {
        standard:
          'without unreasonable delay, not later than the 60th day after the date on which the person determines that the breach occurred',
        start: 'determination',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: '2019-06-14',
      source: hb4390,
    },
  ],
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [{ from: '2012-09-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2020-01-01',
      value: [
        'the nature and circumstances of the breach, or of the use of the information, in detail',
        'the number of residents affected',
        'measures taken so far',
        'measures intended after this notice',
        'whether law enforcement is investigating',
      ],
      publishedOn: '2019-06-14',
      source: hb4390,
      note: '§ 521.053(i).',
    },
    {
      from: '2021-09-01',
      value: [
        'the nature and circumstances of the breach, or of the use of the information, in detail',
        'the number of residents affected',
        'the number of affected residents who have been sent a letter or other direct notice',
        'measures taken so far',
        'measures intended after this notice',
        'whether law enforcement is investigating',
      ],
      publishedOn: '2021-06-14',
      source: hb3746,
      note: '§ 521.053(i), as of the time of the notice; since 2023-09-01 on the electronic form of the Attorney General’s website (S.B. 768).',
    },
  ],
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
              threshold: { op: '>=', people: 250, counts: 'residents' },
              standard: 'not later than the 60th day after the determination',
              start: 'determination',
              period: { n: 60, unit: 'calendar days' },
            },
            publishedOn: '2019-06-14',
            source: hb4390,
          },
          {
            from: '2023-09-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 250, counts: 'residents' },
              standard: 'as soon as practicable and not later than the 30th day after the determination',
              start: 'determination',
              period: { n: 30, unit: 'calendar days' },
              note: 'On the electronic form. It falls before the last day for the letters.',
            },
            publishedOn: '2023-05-27',
            source: sb768,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2012-09-01',
      value: {
        threshold: { op: '>', people: 10000, counts: 'persons' },
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
      value: { standard: 'immediately after discovering the breach', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2012-09-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'HIPAA is not named; only an entity’s own policy consistent with the timing counts.',
        citation: 'Tex. Bus. & Com. Code § 521.053(g)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
