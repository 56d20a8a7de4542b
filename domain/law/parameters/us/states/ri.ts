import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'R.I. Gen. Laws §§ 11-49.3-1 to 11-49.3-6',
  url: 'https://webserver.rilegislature.gov/Statutes/TITLE11/11-49.3/11-49.3-4.htm',
} as const;

/** Rhode Island: Identity Theft Protection Act of 2015. */
export const rhodeIsland: StateLaw = {
  jurisdiction: 'US-RI',
  name: 'Rhode Island',
  citation: 'R.I. Gen. Laws §§ 11-49.3-1 to 11-49.3-6',
  statutes: [
    {
      citation: 'R.I. Gen. Laws §§ 11-49.3-1 to 11-49.3-6',
      title: 'Identity Theft Protection Act of 2015',
      url: 'https://webserver.rilegislature.gov/Statutes/TITLE11/11-49.3/11-49.3-4.htm',
    },
    {
      citation: 'R.I. Gen. Laws §§ 27-1-46, 27-1-47',
      title: 'Information security program; notification of a cybersecurity event (domestic insurers)',
      url: 'http://webserver.rilin.state.ri.us/Statutes/TITLE27/27-1/27-1-47.htm',
    },
  ],
  sources: [
    'https://www.prohipaa.com/blog/data-breach-laws/rhode-island/',
    'https://dwt.com/gcp/states/rhode-island',
    'http://www.perkinscoie.com/sc_ri',
    'https://www.swlaw.com/data-breach-map/view/state/ri',
    'https://law.counselstack.com/statute/ri/11-49.3-3',
    'https://constangy.com/data-privacy-us-ri',
    'http://webserver.rilegislature.gov/PublicLaws/law23/law23375.htm',
    'http://webserver.rilin.state.ri.us/Statutes/TITLE27/27-1/27-1-47.htm',
    'https://www.propertycasualty360.com/fcs/2025/04/14/rhode-island---guidance-on-insurance-data-security-statute/',
    'https://github.com/UniCourt/cic-code-ri',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'There is no vendor-to-owner rule: the notice duty falls on any person that stores, processes or maintains the data, so a vendor may owe notice itself.',
  ],
  scope: [
    {
      from: '2016-06-26',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'credentials',
        ],
        otherElements: ['tribal identification number'],
        act: 'access',
        actWords: 'unauthorized access OR acquisition',
        harmTest: {
          words: "Also covers a 'disclosure' of personal information; significant risk of identity theft needed.",
        },
        encryption: {
          keyTaken: true,
          note: 'At least 128-bit.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Online element: e-mail address with a code that opens a personal, medical, insurance or financial account. computerized or hard copy',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2016-06-26',
      value: {
        standard: 'most expedient time possible, no later than 45 calendar days',
        start: 'confirmation',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '2015 act in force: 45 calendar days, Attorney General above 500.',
    },
  ],
  vendorBreachNote: 'Confirmation of the breach plus the ability to gather the content of the notice.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2016-06-26',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'Timing, content, distribution and number.',
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
      from: '2016-06-26',
      value: {
        threshold: {
          op: '>',
          people: 500,
          counts: 'residents',
        },
        standard: 'without delaying notice to residents',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [],
  hipaa: [
    {
      from: '2016-06-26',
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
          effect: 'exempt',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'show as exempt, with the reason',
        note: '§ 11-49.3-6 (text seen): a provider of health care, health care service plan, health insurer, or covered entity governed by 45 CFR parts 160 and 164 is deemed in compliance with the chapter. No condition is attached.',
        citation: 'R.I. Gen. Laws § 11-49.3-6',
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
      title: 'Notification of a cybersecurity event',
      recipient: 'Insurance Commissioner (Department of Business Regulation)',
      citation: 'R.I. Gen. Laws § 27-1-47',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        {
          kind: 'licensee',
          materialHarm: null,
        },
      ],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2025-01-01',
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
            title: 'R.I. Gen. Laws § 27-1-47',
            url: 'http://webserver.rilin.state.ri.us/Statutes/TITLE27/27-1/27-1-47.htm',
          },
          note: 'Domestic insurers only; the department asks for formal filings where more than 50 insureds are harmed.',
        },
      ],
    },
  ],
  pending: [],
};
