import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mich. Comp. Laws §§ 445.63, 445.72',
  url: 'https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_445-72',
} as const;

/** Michigan: Identity Theft Protection Act. */
export const michigan: StateLaw = {
  jurisdiction: 'US-MI',
  name: 'Michigan',
  citation: 'Mich. Comp. Laws §§ 445.63, 445.72',
  statutes: [
    {
      citation: 'Mich. Comp. Laws §§ 445.63, 445.72',
      title: 'Identity Theft Protection Act',
      url: 'https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_445-72',
    },
  ],
  sources: [
    'https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_445-72',
    'https://wordsbywit.com/michigan',
    'https://www.wnj.com/Publications/New-Michigan-Identity-Theft-Law',
    'https://lewisbrisbois.com/privacy/US/Michigan/data-breach',
    'https://cliclaw.com/library/state-laws/michigan/michigan-data-breach-mich-comp-laws-%C2%A7-44563-%C2%A7-44572-et-seq',
    'https://www.michiganvotes.org/legislation/2025/senate/bill-363',
    'https://fastdemocracy.com/bill-summary/?billsummary_id=MIB00026986&billsummary_session=2025-2026&billsummary_state=mi',
    'https://faegredrinker.com/zh/insights/publications/2020/10/catching-up-on-the-naic-data-security-model-law-part-2',
    'https://openagreements.org/practice-guides/privacy/us/michigan',
    'https://legislature.mi.gov/Laws/MCL?objectName=mcl-445-72',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'outcome of SB 360-364 in late 2026',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2011-04-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'access and acquisition; excused if not likely to cause substantial loss, injury or identity theft',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2011-04-01',
      value: {
        standard: 'without unreasonable delay',
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
      from: '2011-04-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
        note: 'Stated as an exception: not owed when 1,000 or fewer residents were notified.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2011-04-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2011-04-01',
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
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and complies with HIPAA and its regulations'],
        cautious: 'still notify CRAs above 1,000 when SSNs are involved',
        note: 'Considered in compliance with the section only while actually complying with HIPAA; reaches plan and patient records, not employee files. There is no AG notice today.',
        citation: 'Mich. Comp. Laws § 445.72(10)',
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
      title: 'Insurance data security',
      recipient: 'Director, Department of Insurance and Financial Services',
      citation: 'Mich. Comp. Laws § 500.559',
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
          from: '2021-01-20',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: {
              n: 10,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Mich. Comp. Laws § 500.559',
            url: 'https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_445-72',
          },
          note: 'TEN business days, unlike the three used elsewhere. 10 days, law-firm survey',
        },
      ],
    },
  ],
  pending: [
    {
      what: 'SB 360-364 (2025-26): 45-day limit, AG notice when 100 or more residents must be notified (a fiscal note says more than 100), 24 months of services for SSN or taxpayer number, medical and health-insurance elements',
      status: 'passed the Senate; House action not found',
      from: null,
    },
  ],
};
