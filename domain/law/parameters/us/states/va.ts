import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Va. Code § 18.2-186.6',
  url: 'https://law.lis.virginia.gov/vacode/title18.2/chapter6/section18.2-186.6/',
} as const;
const act2019 = {
  title: 'Va. H.B. 2396 (2019), Va. Code § 18.2-186.6',
  url: 'https://law.lis.virginia.gov/vacode/title18.2/chapter6/section18.2-186.6/',
} as const;
const med = { title: 'Va. Code § 32.1-127.1:05', url: 'https://law.lis.virginia.gov/vacode/32.1-127.1:05/' } as const;
const ins = {
  title: 'Va. Code § 38.2-625',
  url: 'https://law.lis.virginia.gov/vacode/title38.2/chapter6/section38.2-625',
} as const;
const attorneyGeneral = {
  title: 'Virginia Attorney General, database breach notification requirements (reproduced)',
  url: 'https://klinedinstlaw.com/practice/privacy-data-security/virginia?all=1',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized access and acquisition',
  harmTest: {
    words: 'There is a breach only where identity theft or other fraud is caused or reasonably believed to be.',
  },
  encryption: { keyTaken: true },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element in this section. Employers and payroll providers also tell the Attorney General of taxpayer numbers taken with withholding data (since 2017-07-01).',
};

/** Virginia: Breach of personal information notification. */
export const virginia = (): StateLaw => ({
  jurisdiction: 'US-VA',
  name: 'Virginia',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Breach of personal information notification', url: act.url },
    { citation: med.title, title: 'Breach of medical information notification (public bodies)', url: med.url },
    { citation: ins.title, title: 'Insurance Data Security Act: notice to Commissioner', url: ins.url },
  ],
  sources: [
    act.url,
    ins.url,
    'http://laws9.com/statutes/virginia/title-32-1/chapter-5/32-1-127-1-05',
    'https://scc.virginia.gov/pages/Cybersecurity',
    'https://github.com/UniCourt/cic-code-va',
    'https://instalawyer.io/laws/code-of-virginia/182-1866-breach-of-personal',
    'https://dwt.com/gcp/states/virginia',
    'https://lawserver.com/law/state/virginia/va-code/virginia_code_38-2-629',
    attorneyGeneral.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    '§ 18.2-186.6(H) was seen in paraphrase; read literally it lifts the notice to the Attorney General too, but practice is to send it.',
    'Some summaries give 60 days; the section has no number.',
    'The day from which passport and military numbers count was taken from the act of 2019.',
  ],
  scope: [
    { from: '2008-07-01', value: before, publishedOn: null, source: act },
    {
      from: '2019-07-01',
      value: { ...before, elements: ['ssn', 'license-or-state-id', 'financial-account', 'passport-or-military-id'] },
      publishedOn: null,
      source: act2019,
    },
  ],
  individual: [
    {
      from: '2008-07-01',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: null,
      source: act,
      note: 'Since 2020-07-01 insurance licensees go by Va. Code §§ 38.2-621 to 38.2-629.',
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2008-07-01',
      value: [
        'what happened, in general terms',
        'the type of personal information involved',
        'what the notifier does, in general, to protect the information from further access',
        'a telephone number for information and help, if there is one',
        'advice to remain vigilant: review account statements, monitor free credit reports',
      ],
      publishedOn: null,
      source: act,
      note: '§ 18.2-186.6(A), “Notice”.',
    },
  ],
  regulatorContent: [
    {
      from: '2008-07-01',
      value: ['above 1,000 persons: timing, distribution and content of the letters'],
      publishedOn: null,
      source: act,
      note: '§ 18.2-186.6(E).',
    },
    {
      from: '2019-07-01',
      value: [
        'a cover letter on official letterhead',
        'the approximate date of the incident and how it was discovered',
        'the cause of the breach',
        'the number of Virginia residents affected',
        'steps taken to remedy it',
        'the federal employer identification number, where tax numbers of employees and tax withheld were taken',
        'a sample of the letter, with any offer of free credit monitoring',
        'above 1,000 persons: timing, distribution and content of the letters',
      ],
      publishedOn: null,
      source: attorneyGeneral,
      note: 'Only the last item is in the act (§ 18.2-186.6(E)); the others are what the Attorney General’s office asks for, in its sheet of this day.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2008-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without unreasonable delay',
              start: 'discovery-or-notification',
              period: null,
              note: 'Above 1,000 persons also the timing, distribution and content of the notices.',
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
      from: '2008-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2008-07-01',
      value: { standard: 'without unreasonable delay following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional state or federal regulator'],
        cautious: 'notify the Attorney General with the letters',
        note: 'HIPAA is not named. An entity that complies with the notification rules of its primary or functional state or federal regulator is in compliance with the section.',
        citation: 'Va. Code § 18.2-186.6(H)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [
    {
      slug: 'attorney-general-and-commissioner-of-health',
      title: 'public bodies: breach of medical information',
      recipient: 'Attorney General and Commissioner of Health',
      citation: med.title,
      confidence: 'high',
      appliesTo: ['government bodies and organizations supported wholly or principally by public funds'],
      kinds: ['public-agency'],
      notAppliesTo: [
        'HIPAA covered entities and business associates that owe the federal notice',
        'entities under the FTC rule',
      ],
      event: 'a breach of medical information; residents are told too',
      hipaaExempt: true,
      timing: [
        {
          from: '2011-01-01',
          value: { standard: 'without unreasonable delay', start: 'discovery', period: null },
          publishedOn: null,
          source: med,
          note: 'Acts 2010, c. 852.',
        },
      ],
    },
  ],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Commissioner of Insurance',
      citation: ins.title,
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: false },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'or notice required to a government body under federal law or another State’s law',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa:
        'A licensee that notifies under HIPAA is compliant with the sections on investigation and consumer notice, not with this one.',
      timing: [
        {
          from: '2020-07-01',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'The count after an event at a service provider is taken from the model law.',
        },
      ],
    },
  ],
  pending: [],
});
