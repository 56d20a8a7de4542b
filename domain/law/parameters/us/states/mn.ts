import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Minn. Stat. § 325E.61', url: 'https://online.flippingbook.com/view/272552931/106' } as const;

/** Minnesota: Data warehouses; notice required for certain disclosures. */
export const minnesota: StateLaw = {
  jurisdiction: 'US-MN',
  name: 'Minnesota',
  citation: 'Minn. Stat. § 325E.61',
  statutes: [
    {
      citation: 'Minn. Stat. § 325E.61',
      title: 'Data warehouses; notice required for certain disclosures',
      url: 'https://online.flippingbook.com/view/272552931/106',
    },
    {
      citation: 'Minn. Stat. §§ 60A.985 to 60A.9858',
      title: 'Information security program (insurance)',
      url: 'https://mn.gov/commerce/licensing/list/insurance/cybersecurity-faq.jsp',
    },
  ],
  sources: [
    'https://online.flippingbook.com/view/272552931/106',
    'https://www.revisor.mn.gov/bills/text.php?number=HF3963&version=0&session=ls84&session_year=2006&session_number=0',
    'https://www.constangy.com/data-privacy-us-mn',
    'https://mn.gov/commerce/licensing/list/insurance/cybersecurity-faq.jsp',
    'https://fastdemocracy.com/bill-summary/?billsummary_id=MNB00053948&billsummary_session=2023-2024&billsummary_state=mn',
    'https://easyitguys.com/minnesota-breach-notification-law/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    'Some charts still print that HIPAA entities are exempt or deemed compliant (the 2005 act; dropped in 2006). The current subd. 4 was not re-seen in full, so the cautious reading (no exemption) stands.',
    'HMO recipient under 60A.985',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
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
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
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
      note: 'Current text.',
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock.",
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-01-01',
      value: {
        threshold: {
          op: '>',
          people: 500,
          counts: 'persons',
        },
        standard: 'within 48 hours',
        start: 'discovery-of-circumstances-requiring-notice',
        period: {
          n: 48,
          unit: 'hours',
        },
        note: '500, not 1,000, and 48 hours from discovering circumstances that require notifying more than 500 persons at one time.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
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
      from: '2007-01-01',
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
        note: 'Only Gramm-Leach-Bliley financial institutions are exempt; the 2005 exemption for health entities was dropped in 2006. There is simply no regulator notice.',
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
      recipient: 'Commissioner of Commerce (HMOs: Commissioner of Health, unconfirmed)',
      citation: 'Minn. Stat. § 60A.9853',
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
          from: '2021-08-01',
          value: {
            standard: 'without unreasonable delay',
            start: 'determination',
            period: {
              n: 5,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Minn. Stat. § 60A.9853',
            url: 'https://online.flippingbook.com/view/272552931/106',
          },
          note: 'FIVE business days.',
        },
      ],
    },
  ],
  pending: [],
};
