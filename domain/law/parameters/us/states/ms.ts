import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Miss. Code § 75-24-29',
  url: 'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
} as const;
const insurance = {
  title: 'Miss. Code § 83-5-811 (2019 SB 2831)',
  url: 'https://www.mid.ms.gov/mississippi-insurance-department/companies/mississippi-cybersecurity-law/',
} as const;

/** Mississippi: Notice of a breach of security. */
export const mississippi = (): StateLaw => ({
  jurisdiction: 'US-MS',
  name: 'Mississippi',
  citation: 'Miss. Code § 75-24-29',
  statutes: [
    {
      citation: 'Miss. Code § 75-24-29',
      title: 'Notice of a breach of security',
      url: 'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
    },
  ],
  sources: [
    'https://www.mid.ms.gov/mississippi-insurance-department/companies/mississippi-cybersecurity-law/',
    'https://billstatus.ls.state.ms.us/documents/2024/html/SB/2400-2499/SB2479IN.htm',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/mississippi-act-require-notice-breach-security',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-mississippi',
    'https://www.wordsbywit.com/mississippi',
    'https://openagreements.org/practice-guides/privacy/us/mississippi',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'medium',
  doubts: [
    'Subsection (7) was not seen in the text itself; it points at "federal functional regulator" in 15 U.S.C. § 6809(2), which names financial regulators.',
    'A bill of 2024 (SB 2479) would have added a report to the Attorney General; enactment was not found.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2011-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: ['tribal identification number'],
        act: 'acquisition',
        actWords: 'acquisition; excused if not likely to result in harm',
        harmTest: { words: 'after an investigation, the breach will not likely result in harm to the individuals' },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'on request of a law-enforcement agency that finds that notice would impede a criminal investigation or national security',
        scopeAndRestorationDelay: true,
      },
      publishedOn: '2010-04-07',
      source: act,
    },
  ],
  individual: [
    {
      from: '2011-07-01',
      value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
      publishedOn: '2010-04-07',
      source: act,
      note: 'After the investigation into nature and scope. Tribal identification numbers were added in 2021.',
    },
  ],
  vendorBreachNote: "The owner's own discovery starts the clock; the vendor's notice gives it.",
  letterContent: [
    { from: '2011-07-01', value: [], publishedOn: '2010-04-07', source: act, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2011-07-01',
      value: { standard: 'as soon as practicable', start: 'discovery', period: null },
      publishedOn: '2010-04-07',
      source: act,
      note: 'If the data was acquired for fraudulent purposes.',
    },
  ],
  hipaa: [
    {
      from: '2011-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'arguable' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ["maintains the regulator's procedures and notifies the affected individuals under them"],
        cautious: 'treat the letters as owed; as no number of days is set, the federal letter meets them',
        note: "The clause deems compliant whoever follows its 'federal functional regulator' as 15 U.S.C. § 6809(2) defines it, which are financial regulators, so that it does not clearly reach HHS.",
        citation: 'Miss. Code § 75-24-29(7)',
      },
      publishedOn: '2010-04-07',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Commissioner of Insurance',
      citation: 'Miss. Code § 83-5-811',
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
          from: '2019-07-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: '2019-04-03',
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
