import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '9 V.S.A. §§ 2430, 2435',
  url: 'https://legislature.vermont.gov/statutes/fullchapter/09/062',
} as const;
const act109 = {
  title: 'Vt. 2011, No. 109 (Adj. Sess.)',
  url: 'https://iapp.org/news/a/07-01-2012-vermont-updates-data-breach-notification-law',
} as const;
const s110 = { title: 'Vt. S. 110 (2020)', url: 'https://legislature.vermont.gov/bill/status/2020/S.110' } as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized acquisition, or reasonable belief of one',
  harmTest: {
    words:
      'Excused where misuse is not reasonably possible and the finding, with a detailed explanation, is sent to the Attorney General or the Department of Financial Regulation; the duty revives on later facts.',
  },
  encryption: { keyTaken: false },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** Vermont: Security Breach Notice Act. */
export const vermont = (): StateLaw => ({
  jurisdiction: 'US-VT',
  name: 'Vermont',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Security Breach Notice Act', url: act.url }],
  sources: [
    act.url,
    s110.url,
    act109.url,
    'https://github.com/UniCourt/cic-code-vt',
    'https://openagreements.org/practice-guides/privacy/us/vermont',
    'https://www.akingump.com/en/insights/blogs/ag-data-dive/vermont-attorney-general-provides-guidance-on-security-breach-notice-act',
    'https://proteuscyber.com/privacy-database/news/6074-vermont-enacts-insurance-data-security-law-privacy-information-security-law-blog',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The Vermont Insurance Data Security Law (H. 515 of 2022) adopts the model law without its notice of an event: licensees tell the Department of Financial Regulation under § 2435. Taken from law-firm summaries.',
    'A collector that swore to its written policies with the Attorney General before the breach may tell the Attorney General at any time before the letters instead of within 14 business days; this is not computed.',
    'Where login credentials alone were taken, the Attorney General is told only if they came from the collector or its agent.',
  ],
  scope: [
    { from: '2012-05-08', value: before, publishedOn: null, source: act109 },
    {
      from: '2020-07-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'biometric',
          'genetic',
          'credentials',
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: ['wellness-program records'],
        note: 'The health limb is § 2430(10)(A)(vii): health records, diagnosis or treatment, health-insurance policy number.',
      },
      publishedOn: '2020-03-05',
      source: s110,
    },
  ],
  individual: [
    {
      from: '2012-05-08',
      value: {
        standard:
          'most expedient time possible and without unreasonable delay, not later than 45 days after the discovery or notification',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act109,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2012-05-08',
      value: [
        'what happened, in general terms',
        'the type of information involved',
        'what the data collector does, in general, to protect it from further access',
        'a telephone number, toll-free if available, for information and help',
        'advice to remain vigilant: review account statements, monitor free credit reports',
        'the approximate date of the breach',
      ],
      publishedOn: null,
      source: act109,
      note: '§ 2435(b)(5): each item as far as it is known; clear and conspicuous.',
    },
    {
      from: '2020-07-01',
      value: [
        'what happened, in general terms',
        'the type of information involved',
        'what the data collector does, in general, to protect it from further access',
        'a telephone number, toll-free if available, for information and help',
        'advice to remain vigilant: review account statements, monitor free credit reports',
        'the approximate date of the breach',
        'where only login credentials were taken: advice to protect the account and to change the credentials, also where else they are used',
      ],
      publishedOn: '2020-03-05',
      source: s110,
      note: '§ 2435(b)(5), (d): each item as far as it is known; clear and conspicuous. The words on login credentials are taken from summaries.',
    },
  ],
  regulatorContent: [
    {
      from: '2012-05-08',
      value: [
        'first notice: the date of the breach, if known',
        'first notice: the date of its discovery',
        'first notice: a preliminary description',
        'with the letters: the number of Vermont consumers affected, if known',
        'with the letters: a copy of them',
        'for a finding that misuse is not reasonably possible: that finding and a detailed explanation',
      ],
      publishedOn: null,
      source: act109,
      note: '§ 2435(b)(3), (d).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Attorney General',
              when: 'no-harm-finding',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'with the finding that misuse is not reasonably possible, and a detailed explanation',
              start: 'no-harm-determination',
              period: null,
              note: 'Licensees of the Department of Financial Regulation send it to the Department.',
            },
            publishedOn: null,
            source: act109,
          },
        ],
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Attorney General',
              when: 'not-financially-regulated',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard:
                'preliminary description within 14 business days of discovery or when consumers are notified, whichever is sooner',
              start: 'discovery',
              period: { n: 14, unit: 'business days' },
              orLetters: true,
            },
            publishedOn: null,
            source: act109,
          },
        ],
      ],
    },
    {
      slug: 'department-of-financial-regulation',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Department of Financial Regulation',
              when: 'financially-regulated',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard:
                'preliminary description within 14 business days of discovery or when consumers are notified, whichever is sooner',
              start: 'discovery',
              period: { n: 14, unit: 'business days' },
              orLetters: true,
              note: 'In place of the Attorney General, for those whom the Department regulates, such as health insurers.',
            },
            publishedOn: null,
            source: act109,
          },
        ],
      ],
    },
    {
      slug: 'consumer-notice-copy',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Attorney General or Department of Financial Regulation',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'when consumers are notified: their number and a copy of the notice',
              start: 'letters',
              period: null,
              relative: 'with-letters',
            },
            publishedOn: null,
            source: act109,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2012-05-08',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers', note: 'consumers at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
        note: 'Not owed by those whom the Department licenses or registers under Title 8.',
      },
      publishedOn: null,
      source: act109,
    },
  ],
  vendorToOwner: [
    {
      from: '2012-05-08',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act109,
    },
  ],
  hipaa: [
    {
      from: '2012-05-08',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'The act had no HIPAA clause before 2020-07-01.',
      },
      publishedOn: null,
      source: act109,
    },
    {
      from: '2020-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'conditional' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'the breach is limited to the health limb',
          'consumers are notified under 45 CFR part 164, subpart D',
        ],
        healthDataOnly: true,
        cautious: 'apply 45 days and 14 business days unless the health limb alone is involved',
        note: 'A collector subject to 45 CFR part 164 is deemed in compliance only where the breach is limited to health records, diagnosis or treatment, or a health-insurance policy number; with a Social Security number or any other element the act applies in full.',
        citation: '9 V.S.A. § 2435(e)',
      },
      publishedOn: '2020-03-05',
      source: s110,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [
    {
      what: 'S. 71 (2026), reported as Act 145: a privacy act; no change to § 2435.',
      status: 'enacted, as one source of 2026 has it',
      from: null,
    },
  ],
});
