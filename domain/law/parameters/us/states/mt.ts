import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mont. Code §§ 30-14-1702, 30-14-1704',
  url: 'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0170/section_0040/0300-0140-0170-0040.html',
} as const;
const hb74 = {
  title: 'Mont. Code § 30-14-1704 as amended by HB 74 (2015)',
  url: 'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0170/section_0040/0300-0140-0170-0040.html',
} as const;
const insurance = {
  title: 'Mont. Code § 33-19-321 as amended by HB 74 (2015)',
  url: 'https://www.lawserver.com/law/state/montana/mt-code/montana_code_33-19-321',
} as const;

/** Montana: Computer security breach (businesses). */
export const montana = (): StateLaw => ({
  jurisdiction: 'US-MT',
  name: 'Montana',
  citation: 'Mont. Code §§ 30-14-1702, 30-14-1704',
  statutes: [
    {
      citation: 'Mont. Code §§ 30-14-1702, 30-14-1704',
      title: 'Computer security breach (businesses)',
      url: 'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0170/section_0040/0300-0140-0170-0040.html',
    },
    {
      citation: 'Mont. Code § 33-19-321',
      title: 'Computer security breach (insurance licensees)',
      url: 'https://www.lawserver.com/law/state/montana/mt-code/montana_code_33-19-321',
    },
  ],
  sources: [
    'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0170/section_0040/0300-0140-0170-0040.html',
    'http://dojmt.gov/consumer/data-breaches-businesses/',
    'https://www.lawserver.com/law/state/montana/mt-code/montana_code_33-19-321',
    'https://www.mintz.com/mintz-matrix/montana',
    'https://www.dwt.com/montana/',
    'https://revisionlegal.com/corporate/revision-legal/montana-data-breach-notification-law',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/montana-data-privacy-laws/data-breach-notification',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'Changes to § 30-14-1704 by the 2025 session were not found; a guide of 2026 shows none.',
    'The wording of the copy to the insurance commissioner was not held against § 33-19-321.',
  ],
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
        harmTest: { words: 'no loss or injury to a resident was caused or is reasonably believed to be caused' },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Medical record information as § 33-19-104 defines it (condition, history, claims history, treatment); a policy number alone is not listed. State agencies: § 2-6-1503. Insurers use § 33-19-321 instead.',
      },
      publishedOn: '2015-02-27',
      source: hb74,
    },
  ],
  individual: [
    {
      from: '2015-10-01',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [{ from: '2015-10-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2015-10-01',
      value: [
        'an electronic copy of the letter, without information that identifies individuals',
        'the date and the method of distribution of the letters',
        'the number of individuals in Montana',
      ],
      publishedOn: null,
      source: hb74,
      note: '§ 30-14-1704(8).',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'simultaneously, electronic copy',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'Any number of residents: an electronic copy with the date and method of distribution and the number of residents.',
            },
            publishedOn: '2015-02-27',
            source: hb74,
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
        note: 'No number of people decides: where the letter suggests getting a credit file, timing, content and numbers are coordinated with the agency.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2015-10-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2015-10-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'No HIPAA clause; only one on own procedures, which must not unreasonably delay notice.',
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
      triggers: [{ kind: 'licensee', materialHarm: false }],
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
          publishedOn: '2015-02-27',
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
