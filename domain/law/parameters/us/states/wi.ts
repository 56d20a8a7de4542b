import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Wis. Stat. § 134.98', url: 'https://docs.legis.wisconsin.gov/statutes/statutes/134/98' } as const;

/** Wisconsin: Notice of unauthorized acquisition of personal information. */
export const wisconsin: StateLaw = {
  jurisdiction: 'US-WI',
  name: 'Wisconsin',
  citation: 'Wis. Stat. § 134.98',
  statutes: [
    {
      citation: 'Wis. Stat. § 134.98',
      title: 'Notice of unauthorized acquisition of personal information',
      url: 'https://docs.legis.wisconsin.gov/statutes/statutes/134/98',
    },
    {
      citation: 'Wis. Stat. § 601.954',
      title: 'Insurance data security: notification of a cybersecurity event',
      url: 'https://oci.wi.gov/Pages/Cybersecurity.aspx',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/wisconsin',
    'https://docs.legis.wisconsin.gov/statutes/statutes/134/98',
    'https://oci.wi.gov/Pages/Cybersecurity.aspx',
    'https://docs-preview.legis.wisconsin.gov/statutes/statutes/601/ix/954/4',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [],
  scope: [
    {
      from: '2006-03-31',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'genetic'],
        otherElements: ['DNA profile'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words: 'No notice if no material risk of identity theft or fraud.',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'During a requested delay the entity may not publicise the event.',
        scopeAndRestorationDelay: false,
        note: 'No medical or insurance element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-03-31',
      value: {
        standard: 'within a reasonable time, not to exceed 45 days',
        start: 'learns',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'Original section with the 45-day limit; day not re-seen.',
    },
  ],
  vendorBreachNote: 'When the entity learns of the acquisition.',
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2006-03-31',
      value: {
        threshold: {
          op: '>=',
          people: 1000,
          counts: 'persons',
          note: 'individuals notified, not limited to residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '1,000 or more, not more than 1,000.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-03-31',
      value: {
        standard: 'as soon as practicable',
        start: 'learns',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-03-31',
      value: {
        individual: {
          effect: 'exempt',
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
          effect: 'exempt',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity'],
        conditions: ['entity described in 45 CFR 164.104(a)', 'complies with 45 CFR part 164'],
        cautious: 'show as exempt, with the reason',
        note: 'The section does not apply to an entity described in 45 CFR 164.104(a) that complies with 45 CFR part 164. Paragraph (a) lists covered entities, not business associates.',
        citation: 'Wis. Stat. § 134.98(3m)(b)',
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
      recipient: 'Commissioner of Insurance',
      citation: 'Wis. Stat. § 601.954',
      model: 'NAIC 668',
      confidence: 'high',
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
          from: '2021-11-01',
          value: {
            standard: 'as promptly as possible, no later than 3 business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Wis. Stat. § 601.954',
            url: 'https://oci.wi.gov/Pages/Cybersecurity.aspx',
          },
          note: 'and department page; vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
