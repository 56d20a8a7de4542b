import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'RCW 19.255.005 to 19.255.040',
  url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.010',
} as const;
const hb1078 = {
  title: 'Wash. H.B. 1078 (2015)',
  url: 'https://app.leg.wa.gov/billsummary?BillNumber=1078&Year=2015',
} as const;
const hb1071 = {
  title: 'Wash. H.B. 1071 (2019)',
  url: 'https://app.leg.wa.gov/billsummary?BillNumber=1071&Year=2019',
} as const;
const wac = {
  title: 'WAC 284-04-625',
  url: 'https://insurance.wa.gov/insurers-regulated-entities/data-calls-and-reporting/security-breach-notification-requirements',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'any',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized acquisition',
  harmTest: {
    words: 'Notice is excused where the breach is not reasonably likely to subject consumers to a risk of harm.',
  },
  encryption: { keyTaken: true, note: 'Encryption meets or exceeds the NIST standard.' },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** Washington: Personal information, notice of security breaches. */
export const washington = (): StateLaw => ({
  jurisdiction: 'US-WA',
  name: 'Washington',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Personal information: notice of security breaches', url: act.url },
    {
      citation: 'RCW 19.255.030',
      title: 'Covered entities under HIPAA',
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.030',
    },
    { citation: wac.title, title: 'Insurance licensees: security breach notification', url: wac.url },
  ],
  sources: [
    act.url,
    'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.030',
    hb1078.url,
    hb1071.url,
    wac.url,
    'https://www.atg.wa.gov/HB1071-FAQ',
    'https://lawfilesext.leg.wa.gov/law/wsr/2013/07/13-07-053.htm',
    'http://www.perkinscoie.com/sc_washington',
    'https://openagreements.org/practice-guides/privacy/us/washington',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The HIPAA clause covers protected health information, with any number that it contains. Data of the same hospital that is none, such as employee files, stays on the 30 days; the data words of an incident do not tell the two apart.',
    'The text of WAC 284-04-625 was not seen. The commissioner’s website counts the two days from discovery; take the earlier.',
  ],
  scope: [
    { from: '2015-07-24', value: before, publishedOn: '2015-04-23', source: hb1078 },
    {
      from: '2020-03-01',
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
          'credentials',
          'date-of-birth',
          'passport-or-military-id',
        ],
        otherElements: [
          'student identification number',
          'private key',
          'listed elements without a name, if they would enable identity theft',
        ],
        note: 'A full date of birth with a name is enough.',
      },
      publishedOn: '2019-05-07',
      source: hb1071,
    },
  ],
  individual: [
    {
      from: '2015-07-24',
      value: {
        standard:
          'most expedient time possible, without unreasonable delay, no more than 45 calendar days after the breach was discovered',
        start: 'discovery',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2015-04-23',
      source: hb1078,
    },
    {
      from: '2020-03-01',
      value: {
        standard:
          'most expedient time possible, without unreasonable delay, no more than 30 calendar days after the breach was discovered',
        start: 'discovery',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2019-05-07',
      source: hb1071,
    },
  ],
  vendorBreachNote: 'The text says discovered; the vendor must tell the owner immediately.',
  letterContent: [
    {
      from: '2015-07-24',
      value: [
        'plain language',
        'name and contact information of the notifier',
        'the types of personal information believed taken',
        'toll-free numbers and addresses of the major credit reporting agencies',
      ],
      publishedOn: '2015-04-23',
      source: hb1078,
    },
    {
      from: '2020-03-01',
      value: [
        'plain language',
        'name and contact information of the notifier',
        'the types of personal information believed taken',
        'the time frame of exposure, if known, with the date of the breach and of its discovery',
        'toll-free numbers and addresses of the major credit reporting agencies',
        'in a notice by e-mail or online for a user name or password: to change it at once and protect other accounts',
      ],
      publishedOn: '2019-05-07',
      source: hb1071,
      note: 'RCW 19.255.010(6).',
    },
  ],
  regulatorContent: [
    {
      from: '2015-07-24',
      value: [
        'the number of Washington consumers affected, or an estimate',
        'a sample of the letter without personal information',
      ],
      publishedOn: '2015-04-23',
      source: hb1078,
    },
    {
      from: '2020-03-01',
      value: [
        'the number of Washington consumers affected, or an estimate',
        'the types of personal information believed taken',
        'the time frame of exposure, if known, with the date of the breach and of its discovery',
        'a summary of steps taken to contain the breach',
        'a sample of the letter without personal information',
        'an update for what was not known',
      ],
      publishedOn: '2019-05-07',
      source: hb1071,
      note: 'RCW 19.255.010(7).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-07-24',
            value: {
              recipient: 'Attorney General',
              when: 'hipaa-compliant-entity',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'on the timetable of HITECH § 13402: without unreasonable delay and no later than 60 days',
              start: 'discovery',
              period: { n: 60, unit: 'calendar days' },
              note: 'The federal timetable stands in for the State’s own for protected health information (RCW 19.255.030(1)).',
            },
            publishedOn: '2015-04-23',
            source: hb1078,
          },
        ],
        [
          {
            from: '2015-07-24',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'no more than 45 days after the breach was discovered',
              start: 'discovery',
              period: { n: 45, unit: 'calendar days' },
              note: 'Updated as facts emerge.',
            },
            publishedOn: '2015-04-23',
            source: hb1078,
          },
          {
            from: '2020-03-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'no more than 30 days after the breach was discovered',
              start: 'discovery',
              period: { n: 30, unit: 'calendar days' },
              note: 'Updated as facts emerge.',
            },
            publishedOn: '2019-05-07',
            source: hb1071,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2015-07-24',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2015-07-24',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity'],
        conditions: ['protected health information only', 'complied with HITECH § 13402'],
        cautious: 'for any data that is not protected health information keep to the State’s own days',
        note: 'For protected health information a covered entity that complied with HITECH § 13402 is deemed compliant. It still notifies the Attorney General above 500 residents, on the federal timetable.',
        citation: 'RCW 19.255.030(1)',
      },
      publishedOn: '2015-04-23',
      source: hb1078,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Security breach notification',
      recipient: 'Insurance Commissioner',
      citation: wac.title,
      model: 'own',
      confidence: 'medium',
      triggers: [{ kind: 'licensee', materialHarm: false }],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2013-06-01',
          value: {
            standard: 'within two business days',
            start: 'determination-that-notice-must-be-sent',
            period: { n: 2, unit: 'business days' },
          },
          publishedOn: null,
          source: wac,
          note: 'Proposed for adoption on 2013-04-30 (WSR 13-07-053); rules take effect 31 days after they are filed, so the day is the first that fits.',
        },
      ],
    },
  ],
  pending: [],
});
