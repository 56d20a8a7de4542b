import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'RCW 19.255.005 to 19.255.040',
  url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.010',
} as const;

/** Washington: Personal information: notice of security breaches. */
export const washington: StateLaw = {
  jurisdiction: 'US-WA',
  name: 'Washington',
  citation: 'RCW 19.255.005 to 19.255.040',
  statutes: [
    {
      citation: 'RCW 19.255.005 to 19.255.040',
      title: 'Personal information: notice of security breaches',
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.010',
    },
    {
      citation: 'RCW 19.255.030',
      title: 'Covered entities under HIPAA',
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.030',
    },
    {
      citation: 'WAC 284-04-625',
      title: 'Insurance licensees: security breach notification',
      url: 'https://insurance.wa.gov/insurers-regulated-entities/data-calls-and-reporting/security-breach-notification-requirements',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/washington',
    'https://app.leg.wa.gov/RCW/default.aspx?cite=19.255.030',
    'https://perkinscoie.com/insights/publication/security-breach-notification-chart-washington',
    'https://insurance.wa.gov/insurers-regulated-entities/data-calls-and-reporting/security-breach-notification-requirements',
    'https://lawfilesext.leg.wa.gov/law/wsr/2013/07/13-07-053.htm',
    'https://jdsupra.com/legalnews/washington-state-amends-data-breach-law-93916',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    'The deemed-compliance clause covers protected health information only; employee data stays on the 30-day clock. WAC text itself not seen (medium for that item).',
  ],
  scope: [
    {
      from: '2015-07-24',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'credentials',
          'date-of-birth',
          'passport-or-military-id',
        ],
        otherElements: [
          'student identification number',
          'private key',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words: 'Excused if not reasonably likely to subject consumers to a risk of harm.',
        },
        encryption: {
          keyTaken: true,
          note: 'Must meet or exceed the NIST standard.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Full date of birth with a name is a trigger. data in any form (not limited to computerized)',
      },
      publishedOn: null,
      source: act,
      note: '45 calendar days; Attorney General above 500; HIPAA clause.',
    },
    {
      from: '2020-03-01',
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
          'biometric',
          'credentials',
          'date-of-birth',
          'passport-or-military-id',
        ],
        otherElements: [
          'student identification number',
          'private key',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words: 'Excused if not reasonably likely to subject consumers to a risk of harm.',
        },
        encryption: {
          keyTaken: true,
          note: 'Must meet or exceed the NIST standard.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Full date of birth with a name is a trigger. data in any form (not limited to computerized)',
      },
      publishedOn: null,
      source: act,
      note: 'H.B. 1071: 30 days for individuals and Attorney General; many new elements.',
    },
  ],
  individual: [
    {
      from: '2015-07-24',
      value: {
        standard: 'not later than 45 days',
        start: 'discovery',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45 calendar days; Attorney General above 500; HIPAA clause.',
    },
    {
      from: '2020-03-01',
      value: {
        standard: 'most expedient time possible, without unreasonable delay, no more than 30 calendar days',
        start: 'discovery',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'H.B. 1071: 30 days for individuals and Attorney General; many new elements.',
    },
  ],
  vendorBreachNote: 'Statute says discovered; the vendor must tell the owner immediately.',
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
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'HITECH section 13402: without unreasonable delay and no later than 60 days',
              start: 'discovery',
              period: {
                n: 60,
                unit: 'calendar days',
              },
              note: "The timetable of HITECH § 13402 stands in for the State's own where only protected health information is involved.",
            },
            publishedOn: null,
            source: act,
          },
        ],
        [
          {
            from: '2015-07-24',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'not later than 45 days',
              start: 'discovery',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              note: 'Must be updated as facts emerge. For HIPAA covered entities see hipaa.regulatorReplacement.',
            },
            publishedOn: null,
            source: act,
            note: '45 calendar days; Attorney General above 500; HIPAA clause.',
          },
          {
            from: '2020-03-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'no more than 30 days',
              start: 'discovery',
              period: {
                n: 30,
                unit: 'calendar days',
              },
              note: 'Must be updated as facts emerge. For HIPAA covered entities see hipaa.regulatorReplacement.',
            },
            publishedOn: null,
            source: act,
            note: 'H.B. 1071: 30 days for individuals and Attorney General; many new elements.',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2015-07-24',
      value: {
        standard: 'immediately following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2015-07-24',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity'],
        conditions: ['protected health information only', 'complied with HITECH section 13402'],
        healthDataOnly: true,
        cautious: 'Attorney General within 60 days above 500 for PHI; 30 days for anything else',
        note: 'For protected health information a covered entity that complied with HITECH section 13402 is deemed compliant. It must still notify the Attorney General (more than 500 residents), on the section 13402 timetable (without unreasonable delay, at most 60 days) instead of 30 days.',
        citation: 'RCW 19.255.030(1)',
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
      title: 'Security breach notification',
      recipient: 'Insurance Commissioner',
      citation: 'WAC 284-04-625',
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
          from: null,
          value: {
            standard: 'within two business days',
            start: 'determination-that-notice-must-be-sent',
            period: {
              n: 2,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'WAC 284-04-625',
            url: 'https://insurance.wa.gov/insurers-regulated-entities/data-calls-and-reporting/security-breach-notification-requirements',
          },
          note: "The commissioner's website words it as two days from discovery; take the earlier. Rule dates from 2013. rule text not seen",
        },
      ],
    },
  ],
  pending: [],
};
