import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.Y. Gen. Bus. Law § 899-aa',
  url: 'https://www.nysenate.gov/legislation/laws/GBS/899-AA',
} as const;

/** New York: Information Security Breach and Notification Act (as amended by the SHIELD Act and 2024-2025 laws). */
export const newYork: StateLaw = {
  jurisdiction: 'US-NY',
  name: 'New York',
  citation: 'N.Y. Gen. Bus. Law § 899-aa',
  statutes: [
    {
      citation: 'N.Y. Gen. Bus. Law § 899-aa',
      title: 'Information Security Breach and Notification Act (as amended by the SHIELD Act and 2024-2025 laws)',
      url: 'https://www.nysenate.gov/legislation/laws/GBS/899-AA',
    },
    {
      citation: '10 NYCRR 405.46',
      title: 'Hospital Cybersecurity Requirements',
      url: 'https://casetext.com/regulation/new-york-codes-rules-and-regulations/title-10-department-of-health/chapter-v-medical-facilities/subchapter-a-medical-facilities-minimum-standards/article-2-hospitals/part-405-hospitals-minimum-standards/section-40546-hospital-cybersecurity-requirements',
    },
    {
      citation: '23 NYCRR 500.17',
      title: 'DFS Cybersecurity Regulation: notices to Superintendent',
      url: 'https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/new-york',
    'https://infobytes.orrick.com/2025-02-21/new-york-state-amends-law-on-data-breach-notifications',
    'https://www.bytebacklaw.com/2025/02/new-york-amends-its-data-breach-notification-law/',
    'https://mondaq.com/unitedstates/data-protection/1598856/new-york-businesses-must-now-disclose-data-breaches-of-medical-information-under-new-law',
    'https://ropesgray.com/en/insights/alerts/2025/01/new-year-new-data-breach-notification-requirements-in-new-york',
    'https://www.healthlawadvisor.com/annual-breach-reporting-required-under-ny-shield-act-for-some-health-care-companies',
    'https://barclaydamon.com/alerts/the-shield-act-update',
    'https://barclaydamon.com/alerts/nys-department-of-health-publishes-adopted-cybersecurity-regulations-for-hospitals',
    'https://www.dataprotectionreport.com/2024/10/new-york-hospitals-have-new-cybersecurity-requirements/',
    'https://databreaches.net/2024/10/09/general-hospital-cybersecurity-requirements-take-effect-in-new-york',
    'https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.17',
    'https://www.nysenate.gov/legislation/laws/GBS/899-AA',
    'https://www.billtrack50.com/billdetail/1767301',
    'https://github.com/Ansvar-Systems/US-law-mcp',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'Published copies of § 899-aa(8)(a) list the Department of Financial Services among the recipients; read with the February 2025 amendment only DFS covered entities file there.',
  ],
  scope: [
    {
      from: '2019-10-23',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials'],
        otherElements: ['account or card number usable without a code'],
        act: 'access',
        actWords: 'unauthorized access OR acquisition',
        harmTest: null,
        encryption: {
          keyTaken: true,
          note: 'Lost if the key was accessed or acquired.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Medical and health-insurance elements count only from 2025-03-21. Access alone is enough. The only harm exception is an inadvertent disclosure by persons authorised to access the data, judged unlikely to cause misuse or harm: written, kept five years, and given to the Attorney General within 10 days of the determination if more than 500 residents.',
      },
      publishedOn: null,
      source: act,
      note: 'SHIELD Act: access trigger, biometric and credential elements, HHS-copy rule.',
    },
    {
      from: '2024-12-21',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials'],
        otherElements: ['account or card number usable without a code'],
        act: 'access',
        actWords: 'unauthorized access OR acquisition',
        harmTest: null,
        encryption: {
          keyTaken: true,
          note: 'Lost if the key was accessed or acquired.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Medical and health-insurance elements count only from 2025-03-21. Access alone is enough. The only harm exception is an inadvertent disclosure by persons authorised to access the data, judged unlikely to cause misuse or harm: written, kept five years, and given to the Attorney General within 10 days of the determination if more than 500 residents.',
      },
      publishedOn: null,
      source: act,
      note: '30-day limit for individuals and for vendors; scope-and-restoration delay removed; DFS added.',
    },
    {
      from: '2025-03-21',
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
          'biometric',
          'credentials',
        ],
        otherElements: ['account or card number usable without a code'],
        act: 'access',
        actWords: 'unauthorized access OR acquisition',
        harmTest: null,
        encryption: {
          keyTaken: true,
          note: 'Lost if the key was accessed or acquired.',
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Medical and health-insurance elements count only from 2025-03-21. Access alone is enough. The only harm exception is an inadvertent disclosure by persons authorised to access the data, judged unlikely to cause misuse or harm: written, kept five years, and given to the Attorney General within 10 days of the determination if more than 500 residents.',
      },
      publishedOn: null,
      source: act,
      note: 'Medical and health-insurance information become private information.',
    },
  ],
  individual: [
    {
      from: '2019-10-23',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'SHIELD Act: access trigger, biometric and credential elements, HHS-copy rule.',
    },
    {
      from: '2024-12-21',
      value: {
        standard: 'most expedient time possible and without unreasonable delay, within 30 days',
        start: 'discovery',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '30-day limit for individuals and for vendors; scope-and-restoration delay removed; DFS added.',
    },
  ],
  vendorBreachNote:
    "The duty follows discovery or notification, but the 30 days run from when the breach 'has been discovered'; the cautious start is the vendor's own discovery.",
  vendorDiscoveryIsCautious: true,
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
              note: 'One online form reaches the Attorney General, Department of State and State Police.',
            },
            publishedOn: null,
            source: act,
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: null,
            source: act,
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without delaying notice to residents',
              start: 'letters-duty',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: null,
            source: act,
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
              recipient: 'Attorney General (copy of HHS notice)',
              when: 'hipaa-entity-telling-hhs',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'within five business days of notifying the Secretary',
              start: 'hhs-notice',
              period: {
                n: 5,
                unit: 'business days',
              },
              note: "§ 899-aa(9): every HIPAA covered entity that must notify HHS, even where the data is not 'private information'; includes the annual report of breaches under 500.",
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
      from: '2019-10-23',
      value: {
        threshold: {
          op: '>',
          people: 5000,
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
  vendorToOwner: [
    {
      from: '2019-10-23',
      value: {
        standard: 'immediately following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'SHIELD Act: access trigger, biometric and credential elements, HHS-copy rule.',
    },
    {
      from: '2024-12-21',
      value: {
        standard: 'immediately, within 30 days following discovery',
        start: 'discovery',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '30-day limit for individuals and for vendors; scope-and-restoration delay removed; DFS added.',
    },
  ],
  hipaa: [
    {
      from: '2019-10-23',
      value: {
        individual: {
          effect: 'deemed-compliant',
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
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['notice to affected persons is made under HIPAA/HITECH'],
        cautious:
          'file with Attorney General, Department of State and State Police with the letters; copy the HHS notice within 5 business days',
        note: 'If affected persons are notified under HIPAA/HITECH no additional New York notice to them is required, but the Attorney General, Department of State, State Police and (over 5,000) consumer reporting agencies still are. Separately, copy the HHS notice to the Attorney General within 5 business days.',
        citation: 'N.Y. Gen. Bus. Law § 899-aa(2)(b), (9)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [
    {
      slug: 'department-of-health',
      title: 'Licensed facilities: notice to Department of Health',
      recipient: 'Department of Health',
      citation: '10 NYCRR 405.46',
      confidence: 'high',
      appliesTo: [
        'general hospitals licensed under Public Health Law article 28 (not nursing homes, clinics or ambulatory surgery centres)',
      ],
      kinds: ['hospital'],
      notAppliesTo: [],
      event:
        'Notify the Department of Health of a cybersecurity incident: material adverse impact on hospital operations, reasonable likelihood of materially harming any part of them, or ransomware in a material part of its systems. Third-party incidents with that effect count.',
      turnsOnOperations: true,
      timing: [
        {
          from: '2024-10-02',
          value: {
            standard: 'as promptly as possible, no later than 72 hours',
            start: 'determination',
            period: {
              n: 72,
              unit: 'hours',
            },
          },
          publishedOn: null,
          source: {
            title: '10 NYCRR 405.46',
            url: 'https://casetext.com/regulation/new-york-codes-rules-and-regulations/title-10-department-of-health/chapter-v-medical-facilities/subchapter-a-medical-facilities-minimum-standards/article-2-hospitals/part-405-hospitals-minimum-standards/section-40546-hospital-cybersecurity-requirements',
          },
          note: 'Reporting in force 2024-10-02; the rest of the rule from 2025-10-02. It turns on operational effect, not on data taken.',
        },
      ],
    },
  ],
  insurance: [],
  pending: [
    {
      what: 'S9269/A10357 (New York Health Information Privacy Act): Health-data regime; not a change to § 899-aa deadlines.',
      status: 'passed both houses June 2026; signature not confirmed',
      from: null,
    },
  ],
};
