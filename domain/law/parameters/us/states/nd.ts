import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'N.D. Cent. Code ch. 51-30', url: 'https://ndlegis.gov/cencode/t51c30.pdf' } as const;

/** North Dakota: Notice of Security Breach for Personal Information. */
export const northDakota: StateLaw = {
  jurisdiction: 'US-ND',
  name: 'North Dakota',
  citation: 'N.D. Cent. Code ch. 51-30',
  statutes: [
    {
      citation: 'N.D. Cent. Code ch. 51-30',
      title: 'Notice of Security Breach for Personal Information',
      url: 'https://ndlegis.gov/cencode/t51c30.pdf',
    },
    {
      citation: 'N.D. Cent. Code ch. 26.1-02.2',
      title: 'Insurance Data Security',
      url: 'https://lawserver.com/law/state/north-dakota/nd-code/north_dakota_code_26-1_02-2_05',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/north-dakota',
    'https://lexace.ai/us/statute/north-dakota/51-30-02',
    'https://lexace.ai/us/statute/north-dakota/51-30-03',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-north-dakota.html',
    'https://natlawreview.com/article/maine-and-north-dakota-are-latest-states-to-adopt-naic-data-security-model-law',
    'https://github.com/UniCourt/cic-code-nd',
    'https://ndlegis.gov/cencode/t51c30.pdf',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'An aggregator shows a 1,000-resident credit-bureau duty; the chapter as quoted has none.',
    'A law-firm note puts one section of the insurance act (documentation and reporting of events) in force only on 2023-08-01; which section was not checked.',
  ],
  scope: [
    {
      from: '2005-06-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'date-of-birth'],
        otherElements: [
          "mother's maiden name",
          'employer-assigned identification number with code',
          'digitised or electronic signature',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Name plus date of birth alone is a trigger, which is rare.',
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
    {
      from: '2013-08-01',
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
          'date-of-birth',
        ],
        otherElements: [
          "mother's maiden name",
          'employer-assigned identification number with code',
          'digitised or electronic signature',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: null,
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Name plus date of birth alone is a trigger, which is rare.',
      },
      publishedOn: null,
      source: act,
      note: 'Medical and health-insurance information and the HIPAA clause (H.B. 1435; S.L. 2013 ch. 106, effective 2013-08-01).',
    },
  ],
  individual: [
    {
      from: '2005-06-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-08-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 250,
                counts: 'persons',
                note: 'individuals (statute does not say residents)',
              },
              standard: 'most expedient time possible and without unreasonable delay',
              start: 'discovery-or-notification',
              period: null,
              note: 'By mail or e-mail.',
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
      from: '2005-06-01',
      value: {
        standard: 'immediately following the discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2005-06-01',
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
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'treat as owed',
        note: 'no HIPAA clause in this version',
        citation: 'N.D. Cent. Code § 51-30-06',
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
    {
      from: '2013-08-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'show as exempt, with the reason',
        note: 'A covered entity, business associate or subcontractor subject to 45 CFR Part 164 Subpart D is considered in compliance with the chapter, which contains the Attorney General duty.',
        citation: 'N.D. Cent. Code § 51-30-06',
      },
      publishedOn: null,
      source: act,
      note: 'Medical and health-insurance information and the HIPAA clause (H.B. 1435; S.L. 2013 ch. 106, effective 2013-08-01).',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security',
      recipient: 'Insurance Commissioner',
      citation: 'N.D. Cent. Code § 26.1-02.2-05',
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
          from: '2022-08-01',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'N.D. Cent. Code § 26.1-02.2-05',
            url: 'https://lawserver.com/law/state/north-dakota/nd-code/north_dakota_code_26-1_02-2_05',
          },
          note: 'vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
