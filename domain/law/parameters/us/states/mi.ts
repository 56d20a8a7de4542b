import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mich. Comp. Laws §§ 445.63, 445.72',
  url: 'https://legislature.mi.gov/Laws/MCL?objectName=mcl-445-72',
} as const;
const insurance = {
  title: 'Mich. Comp. Laws § 500.559',
  url: 'https://legislature.mi.gov/Laws/MCL?objectName=mcl-500-559',
} as const;

/** Michigan: Identity Theft Protection Act. */
export const michigan = (): StateLaw => ({
  jurisdiction: 'US-MI',
  name: 'Michigan',
  citation: 'Mich. Comp. Laws §§ 445.63, 445.72',
  statutes: [
    {
      citation: 'Mich. Comp. Laws §§ 445.63, 445.72',
      title: 'Identity Theft Protection Act',
      url: 'https://legislature.mi.gov/Laws/MCL?objectName=mcl-445-72',
    },
  ],
  sources: [
    'https://legislature.mi.gov/Laws/MCL?objectName=mcl-445-72',
    'https://legislature.mi.gov/Laws/MCL?objectName=mcl-500-559',
    'https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_445-72',
    'https://wordsbywit.com/michigan',
    'https://www.wnj.com/Publications/New-Michigan-Identity-Theft-Law',
    'https://lewisbrisbois.com/privacy/US/Michigan/data-breach',
    'https://cliclaw.com/library/state-laws/michigan/michigan-data-breach-mich-comp-laws-%C2%A7-44563-%C2%A7-44572-et-seq',
    'https://www.michiganvotes.org/legislation/2025/senate/bill-363',
    'https://fastdemocracy.com/bill-summary/?billsummary_id=MIB00026986&billsummary_session=2025-2026&billsummary_state=mi',
    'https://faegredrinker.com/zh/insights/publications/2020/10/catching-up-on-the-naic-data-security-model-law-part-2',
    'https://openagreements.org/practice-guides/privacy/us/michigan',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The outcome of SB 360 to 364 in late 2026 was not found.',
    'Mich. Comp. Laws § 500.559: the ten business days rest on a law-firm survey.',
    'The list of data elements was not held against the current definition section.',
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
          words: 'the breach is not likely to cause substantial loss or injury to, or identity theft of, a resident',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would impede a criminal or civil investigation or jeopardize security',
        scopeAndRestorationDelay: true,
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2011-04-01',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    {
      from: '2011-04-01',
      value: [
        'clear and conspicuous',
        'the breach, in general terms',
        'the type of personal information',
        'if applicable, in general what was done against further breaches',
        'a telephone number for help or more information',
        'a reminder to stay vigilant for fraud and identity theft',
      ],
      publishedOn: null,
      source: act,
      note: '§ 445.72(6).',
    },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2011-04-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
        note: 'Not owed where 1,000 or fewer residents were notified, nor by those under Gramm-Leach-Bliley.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2011-04-01',
      value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2011-04-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and complies with HIPAA and its regulations'],
        cautious: 'still notify the consumer reporting agencies above 1,000 when Social Security numbers are involved',
        note: 'In compliance with the section only while actually complying with HIPAA; reaches plan and patient records, not employee files.',
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
          from: '2021-01-20',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 10, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
          note: 'Ten business days, where other States count three.',
        },
      ],
    },
  ],
  pending: [
    {
      what: 'SB 360 to 364 (2025-26): 45 days, notice to the Attorney General at 100 residents (a fiscal note says more than 100), 24 months of services for Social Security or taxpayer numbers, medical and health-insurance elements',
      status: 'passed the Senate; House action not found',
      from: null,
    },
  ],
});
