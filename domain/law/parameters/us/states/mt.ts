import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mont. Code §§ 30-14-1702, 30-14-1704',
  url: 'http://dojmt.gov/consumer/data-breaches-businesses/',
} as const;

/** Montana: Computer security breach (businesses). */
export const montana: StateLaw = {
  jurisdiction: 'US-MT',
  name: 'Montana',
  citation: 'Mont. Code §§ 30-14-1702, 30-14-1704',
  statutes: [
    {
      citation: 'Mont. Code §§ 30-14-1702, 30-14-1704',
      title: 'Computer security breach (businesses)',
      url: 'http://dojmt.gov/consumer/data-breaches-businesses/',
    },
    {
      citation: 'Mont. Code § 33-19-321',
      title: 'Computer security breach (insurance licensees)',
      url: 'https://www.lawserver.com/law/state/montana/mt-code/montana_code_33-19-321',
    },
  ],
  sources: [
    'http://dojmt.gov/consumer/data-breaches-businesses/',
    'https://www.mintz.com/mintz-matrix/montana',
    'https://www.dwt.com/montana/',
    'https://www.lawserver.com/law/state/montana/mt-code/montana_code_33-19-321',
    'https://revisionlegal.com/corporate/revision-legal/montana-data-breach-notification-law',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/montana-data-privacy-laws/data-breach-notification',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: ['2025 session changes to § 30-14-1704 not found in a search; a 2026 guide shows none'],
  scope: [
    {
      from: '2015-10-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'medical-identifier', 'clinical', 'taxpayer-id'],
        otherElements: ['tribal identification number', 'IRS identity protection PIN'],
        act: 'acquisition',
        actWords:
          'materially compromises security and causes or is reasonably believed to cause loss or injury to a resident',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: "'Medical record information' as defined in § 33-19-104 (condition, history, claims history, treatment). A policy number alone is not listed for § 30-14-1704. State agencies: § 2-6-1503. Insurers use § 33-19-321 instead.",
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2015-10-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'HB 74: AG copy, medical record information, taxpayer ids.',
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-10-01',
            value: {
              recipient: 'Attorney General, Office of Consumer Protection',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'simultaneously, electronic copy',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'Any count; copy plus date, method and number of Montana residents.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2015-10-01',
      value: {
        threshold: null,
        standard: 'coordinate before notice',
        start: 'letters',
        period: null,
        note: 'No numeric trigger: if the letter suggests getting a credit file, coordinate timing, content and numbers with the agency.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2015-10-01',
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
      from: '2015-10-01',
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
        note: 'No HIPAA clause; only an own-procedures clause that must not unreasonably delay notice.',
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
      title: 'Computer security breach (licensees, insurance-support organizations)',
      recipient: 'Commissioner of Securities and Insurance',
      citation: 'Mont. Code § 33-19-321',
      model: 'own',
      confidence: 'medium',
      triggers: [
        {
          kind: 'licensee',
          materialHarm: false,
        },
      ],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2015-10-01',
          value: {
            standard: 'simultaneously, electronic copy',
            start: 'letters',
            period: null,
            relative: 'with-letters',
          },
          publishedOn: null,
          source: {
            title: 'Mont. Code § 33-19-321',
            url: 'http://dojmt.gov/consumer/data-breaches-businesses/',
          },
          note: 'Copy to the commissioner: 2015 act, wording not checked. copy clause not checked',
        },
      ],
    },
  ],
  pending: [],
};
