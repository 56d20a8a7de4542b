import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.Y. Gen. Bus. Law § 899-aa',
  url: 'https://www.nysenate.gov/legislation/laws/GBS/899-AA',
} as const;
const shield = {
  title: 'N.Y. L. 2019, ch. 117 (SHIELD Act)',
  url: 'https://www.legiscan.com/NY/text/S05575/id/2022073',
} as const;
const s2659b = {
  title: 'N.Y. S. 2659-B (2024)',
  url: 'https://www.workplaceprivacyreport.com/2025/01/articles/data-breach-notification/new-york-enacts-immediate-updates-to-breach-notification-law/',
} as const;
const s2376b = {
  title: 'N.Y. S. 2376-B (2024)',
  url: 'https://www.dataprotectionreport.com/2025/02/new-york-changes-data-breach-law-in-december-and-february/',
} as const;
const nycrr40546 = {
  title: '10 NYCRR 405.46',
  url: 'https://casetext.com/regulation/new-york-codes-rules-and-regulations/title-10-department-of-health/chapter-v-medical-facilities/subchapter-a-medical-facilities-minimum-standards/article-2-hospitals/part-405-hospitals-minimum-standards/section-40546-hospital-cybersecurity-requirements',
} as const;

const shieldScope: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials'],
  otherElements: ['account or card number usable without a code'],
  act: 'access',
  actWords: 'unauthorized access or acquisition',
  harmTest: null,
  encryption: { keyTaken: true, note: 'Lost where the key was accessed or acquired too.' },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'The only harm exception is an inadvertent disclosure by persons authorized to access the data that is not likely to cause misuse or harm: found in writing, kept five years, and given to the Attorney General within 10 days above 500 residents. It is not computed.',
};

/** New York: Information Security Breach and Notification Act, as amended by the SHIELD Act and the laws of 2024 and 2025. */
export const newYork = (): StateLaw => ({
  jurisdiction: 'US-NY',
  name: 'New York',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Information Security Breach and Notification Act', url: act.url },
    { citation: nycrr40546.title, title: 'Hospital Cybersecurity Requirements', url: nycrr40546.url },
  ],
  sources: [
    act.url,
    shield.url,
    s2659b.url,
    s2376b.url,
    nycrr40546.url,
    'https://openagreements.org/practice-guides/privacy/us/new-york',
    'https://www.bytebacklaw.com/2025/02/new-york-amends-its-data-breach-notification-law/',
    'https://www.healthlawadvisor.com/annual-breach-reporting-required-under-ny-shield-act-for-some-health-care-companies',
    'https://barclaydamon.com/alerts/nys-department-of-health-publishes-adopted-cybersecurity-regulations-for-hospitals',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'Who must have discovered the breach for the 30 days to run is not said. For a vendor’s breach the cautious start is the vendor’s own discovery.',
    'Published copies of § 899-aa(8)(a) list the Department of Financial Services among the recipients for everyone; read with the amendment of 2025-02-14 only its licensees file there.',
    'The notice to the Department of Financial Services under 23 NYCRR 500.17 stands among the sector rules.',
  ],
  scope: [
    { from: '2019-10-23', value: shieldScope, publishedOn: '2019-07-25', source: shield },
    {
      from: '2024-12-21',
      value: { ...shieldScope, scopeAndRestorationDelay: false },
      publishedOn: '2024-12-21',
      source: s2659b,
      note: 'Law enforcement is the only ground for delay that is left.',
    },
    {
      from: '2025-03-21',
      value: {
        ...shieldScope,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'credentials',
          'medical-identifier',
          'clinical',
          'health-insurance',
        ],
        scopeAndRestorationDelay: false,
      },
      publishedOn: '2024-12-21',
      source: s2376b,
      note: 'Medical and health-insurance information becomes private information.',
    },
  ],
  individual: [
    {
      from: '2019-10-23',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: '2019-07-25',
      source: shield,
    },
    {
      from: '2024-12-21',
      value: {
        standard:
          'most expedient time possible and without unreasonable delay, within thirty days after the breach has been discovered',
        start: 'discovery',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2024-12-21',
      source: s2659b,
    },
  ],
  vendorBreachNote:
    'The 30 days run from when the breach “has been discovered”, without saying by whom; the cautious start is the vendor’s own discovery.',
  vendorDiscoveryIsCautious: true,
  letterContent: [
    {
      from: '2019-10-23',
      value: [
        'contact information of the notifier',
        'telephone numbers and websites of the state and federal agencies that inform about breach response and identity theft',
        'the categories of information accessed or acquired',
        'which elements of personal and private information they include',
      ],
      publishedOn: '2019-07-25',
      source: shield,
      note: '§ 899-aa(7).',
    },
  ],
  regulatorContent: [
    {
      from: '2019-10-23',
      value: [
        'timing, content and distribution of the letters',
        'the approximate number of affected persons',
        'a copy of the template of the letters',
        'for the copy of an HHS notice: that notice alone',
      ],
      publishedOn: '2019-07-25',
      source: shield,
      note: '§ 899-aa(8)(a), (9).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2019-10-23',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'One online form reaches the Attorney General, the Department of State and the State Police.',
            },
            publishedOn: '2019-07-25',
            source: shield,
          },
        ],
      ],
    },
    {
      slug: 'department-of-state',
      clauses: [
        [
          {
            from: '2019-10-23',
            value: {
              recipient: 'Department of State',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: '2019-07-25',
            source: shield,
          },
        ],
      ],
    },
    {
      slug: 'division-of-state-police',
      clauses: [
        [
          {
            from: '2019-10-23',
            value: {
              recipient: 'Division of State Police',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: '2019-07-25',
            source: shield,
          },
        ],
      ],
    },
    {
      slug: 'attorney-general-hhs-copy',
      clauses: [
        [
          {
            from: '2019-10-23',
            value: {
              recipient: 'Attorney General (copy of the HHS notice)',
              when: 'hipaa-entity-telling-hhs',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'within five business days of notifying the Secretary',
              start: 'hhs-notice',
              period: { n: 5, unit: 'business days' },
              note: '§ 899-aa(9): owed even where the data is not private information, and for the yearly report of breaches under 500.',
            },
            publishedOn: '2019-07-25',
            source: shield,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2019-10-23',
      value: {
        threshold: { op: '>', people: 5000, counts: 'residents' },
        standard: 'without delaying notice to residents',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: '2019-07-25',
      source: shield,
    },
  ],
  vendorToOwner: [
    {
      from: '2019-10-23',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: '2019-07-25',
      source: shield,
    },
    {
      from: '2024-12-21',
      value: {
        standard: 'immediately following discovery, within thirty days',
        start: 'discovery',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2024-12-21',
      source: s2659b,
    },
  ],
  hipaa: [
    {
      from: '2019-10-23',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['affected persons are notified under 45 CFR parts 160 and 164'],
        cautious:
          'file with the Attorney General, the Department of State and the State Police with the letters, and copy the HHS notice',
        note: 'Where affected persons are notified under HIPAA no additional New York notice to them is required; the Attorney General, the Department of State, the State Police and, above 5,000, the consumer reporting agencies are still told.',
        citation: 'N.Y. Gen. Bus. Law § 899-aa(2)(b), (9)',
      },
      publishedOn: '2019-07-25',
      source: shield,
    },
  ],
  identityProtection: [],
  facilities: [
    {
      slug: 'department-of-health',
      title: 'general hospitals: notice to the Department of Health',
      recipient: 'Department of Health',
      citation: nycrr40546.title,
      confidence: 'high',
      appliesTo: ['general hospitals licensed under Public Health Law article 28'],
      kinds: ['hospital'],
      notAppliesTo: ['nursing homes', 'clinics', 'ambulatory surgery centers'],
      event:
        'a cybersecurity incident with a material adverse impact on the hospital’s operations, a reasonable likelihood of materially harming any part of them, or ransomware in a material part of its systems; incidents at third parties with that effect count',
      turnsOnOperations: true,
      timing: [
        {
          from: '2024-10-02',
          value: {
            standard: 'as promptly as possible, no later than 72 hours',
            start: 'determination',
            period: { n: 72, unit: 'hours' },
          },
          publishedOn: null,
          source: nycrr40546,
          note: 'The duty to report is in force from this day, the rest of the rule from 2025-10-02.',
        },
      ],
    },
  ],
  insurance: [],
  pending: [
    {
      what: 'S. 9269 / A. 10357 (New York Health Information Privacy Act): a regime for health data; no change to § 899-aa.',
      status: 'passed both houses in June 2026; signature not confirmed',
      from: null,
    },
  ],
});
