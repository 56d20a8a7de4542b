import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Minn. Stat. § 325E.61', url: 'https://www.revisor.mn.gov/statutes/cite/325E.61' } as const;
const insurance = {
  title: 'Minn. Stat. § 60A.9853',
  url: 'https://mn.gov/commerce/licensing/list/insurance/cybersecurity-faq.jsp',
} as const;

/** Minnesota: Data warehouses; notice required for certain disclosures. */
export const minnesota = (): StateLaw => ({
  jurisdiction: 'US-MN',
  name: 'Minnesota',
  citation: 'Minn. Stat. § 325E.61',
  statutes: [
    {
      citation: 'Minn. Stat. § 325E.61',
      title: 'Data warehouses; notice required for certain disclosures',
      url: 'https://www.revisor.mn.gov/statutes/cite/325E.61',
    },
    {
      citation: 'Minn. Stat. §§ 60A.985 to 60A.9858',
      title: 'Information security program (insurance)',
      url: 'https://mn.gov/commerce/licensing/list/insurance/cybersecurity-faq.jsp',
    },
  ],
  sources: [
    'https://www.revisor.mn.gov/statutes/cite/325E.61',
    'https://mn.gov/commerce/licensing/list/insurance/cybersecurity-faq.jsp',
    'https://www.revisor.mn.gov/bills/text.php?number=HF3963&version=0&session=ls84&session_year=2006&session_number=0',
    'https://online.flippingbook.com/view/272552931/106',
    'https://www.constangy.com/data-privacy-us-mn',
    'https://fastdemocracy.com/bill-summary/?billsummary_id=MNB00053948&billsummary_session=2023-2024&billsummary_state=mn',
    'https://easyitguys.com/minnesota-breach-notification-law/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    'Subd. 4 of 2005 exempted entities under the HIPAA rules and was narrowed to financial institutions in 2006; some charts still print the exemption. The present subd. 4 was not seen in the text itself, so the notices are treated as owed.',
    'Whether HMOs report to the Commissioner of Health under § 60A.9853 is not settled.',
    'The list of data elements was not held against the current definition section.',
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
        actWords: 'acquired or reasonably believed acquired',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'to a date certain, where a law-enforcement agency affirmatively finds that notice would impede a criminal investigation',
        scopeAndRestorationDelay: true,
        note: 'Government entities: § 13.055; public agencies also report incidents within 72 hours (§ 16E.36, from 2024-12-01).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [{ from: '2007-01-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-01-01',
      value: {
        threshold: { op: '>', people: 500, counts: 'persons' },
        standard: 'within 48 hours',
        start: 'discovery-of-circumstances-requiring-notice',
        period: { n: 48, unit: 'hours' },
        note: 'From discovering circumstances that call for notice to more than 500 persons at one time.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'Only financial institutions under Gramm-Leach-Bliley are exempt.',
        citation: 'Minn. Stat. § 325E.61, subd. 4',
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
      title: 'Information security program',
      recipient: 'Commissioner of Commerce',
      citation: 'Minn. Stat. § 60A.9853',
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
          from: '2021-08-01',
          value: {
            standard: 'without unreasonable delay',
            start: 'determination',
            period: { n: 5, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
          note: 'Five business days, where other States count three.',
        },
      ],
    },
  ],
  pending: [],
});
