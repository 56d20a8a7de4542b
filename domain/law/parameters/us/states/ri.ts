import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'R.I. Gen. Laws §§ 11-49.3-1 to 11-49.3-6',
  url: 'https://webserver.rilegislature.gov/Statutes/TITLE11/11-49.3/11-49.3-4.htm',
} as const;
const ins = {
  title: 'R.I. Gen. Laws § 27-1-47',
  url: 'http://webserver.rilin.state.ri.us/Statutes/TITLE27/27-1/27-1-47.htm',
} as const;

/** Rhode Island: Identity Theft Protection Act of 2015. */
export const rhodeIsland = (): StateLaw => ({
  jurisdiction: 'US-RI',
  name: 'Rhode Island',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Identity Theft Protection Act of 2015', url: act.url },
    {
      citation: 'R.I. Gen. Laws §§ 27-1-46, 27-1-47',
      title: 'Information security program; notification of a cybersecurity event',
      url: ins.url,
    },
  ],
  sources: [
    act.url,
    ins.url,
    'http://webserver.rilegislature.gov/PublicLaws/law23/law23375.htm',
    'https://github.com/UniCourt/cic-code-ri',
    'https://law.counselstack.com/statute/ri/11-49.3-3',
    'https://www.propertycasualty360.com/fcs/2025/04/14/rhode-island---guidance-on-insurance-data-security-statute/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'No rule asks a vendor to tell the owner: the duty falls on any person that stores, processes or maintains the data, so a vendor may owe the notice itself.',
    'State and municipal agencies have 30 days since 2023-06-27 and tell the State Police within 24 hours; these are not coded.',
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
        actWords: 'unauthorized access or acquisition, or any other disclosure',
        harmTest: { words: 'Notice is due where the breach poses a significant risk of identity theft.' },
        encryption: { keyTaken: true, note: 'Encryption means at least 128 bits.' },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'An e-mail address counts with a code that opens a personal, medical, insurance or financial account.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2016-06-26',
      value: {
        standard:
          'most expedient time possible, no later than 45 calendar days after confirmation of the breach and the ability to ascertain the information that the notice needs',
        start: 'confirmation',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  publicAgencies: {
    note: 'State and municipal agencies have 30 calendar days since 2023-06-27 and tell the State Police within 24 hours; the rest of their rules is not coded.',
    individual: [
      {
        from: '2016-06-26',
        value: {
          standard: 'no later than 45 calendar days after confirmation',
          start: 'confirmation',
          period: { n: 45, unit: 'calendar days' },
        },
        publishedOn: null,
        source: act,
      },
      {
        from: '2023-06-27',
        value: {
          standard: 'no later than 30 calendar days after confirmation',
          start: 'confirmation',
          period: { n: 30, unit: 'calendar days' },
        },
        publishedOn: null,
        source: act,
      },
    ],
  },
  vendorBreachNote: 'The clock follows the owner’s confirmation of the breach, with the ability to fill the notice.',
  letterContent: [
    {
      from: '2016-06-26',
      value: [
        'what happened, in brief: how the breach occurred and how many individuals it affects',
        'the type of information',
        'the date of the breach, an estimate or a range',
        'the date of its discovery',
        'any remediation services offered, with toll-free numbers and websites of the credit reporting agencies, the service providers and the Attorney General',
        'how to file or obtain a police report',
        'how to request a security freeze, what that needs, and that fees may be due',
      ],
      publishedOn: null,
      source: act,
      note: '§ 11-49.3-4(d).',
    },
  ],
  regulatorContent: [
    {
      from: '2016-06-26',
      value: ['timing, content and distribution of the letters', 'the approximate number of affected individuals'],
      publishedOn: null,
      source: act,
      note: '§ 11-49.3-4(a).',
    },
  ],
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
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'without delaying notice to affected residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'Timing, content and distribution of the notices, and the number of people.',
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
        threshold: { op: '>', people: 500, counts: 'residents' },
        standard: 'without delaying notice to affected residents',
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
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'exempt', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'keep the federal letters as proof',
        note: 'A provider of health care, health care service plan, health insurer, or covered entity under 45 CFR parts 160 and 164 is deemed in compliance with the chapter; no condition is attached.',
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
      citation: ins.title,
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [{ kind: 'domestic-licensee', materialHarm: null }],
      vendorClock: 'not-stated',
      exclusions: 'all but domestic insurers',
      timing: [
        {
          from: '2025-01-01',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'The department asks for formal filings where more than 50 insureds are harmed.',
        },
      ],
    },
  ],
  pending: [],
});
