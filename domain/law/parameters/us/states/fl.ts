import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Fla. Stat. § 501.171', url: 'http://fl.elaws.us/law/501.171' } as const;

/** Florida: Florida Information Protection Act. */
export const florida: StateLaw = {
  jurisdiction: 'US-FL',
  name: 'Florida',
  citation: 'Fla. Stat. § 501.171',
  statutes: [
    {
      citation: 'Fla. Stat. § 501.171',
      title: 'Florida Information Protection Act',
      url: 'http://fl.elaws.us/law/501.171',
    },
  ],
  sources: [
    'http://fl.elaws.us/law/501.171',
    'https://www.triagehealthlawblog.com/data-protection/floridas-new-data-breach-notification-law-shortens-the-time-period-for-reporting-data-breaches/',
    'http://www.jdsupra.com/legalnews/florida-information-protection-act-of-20-55168/',
    'https://blalockwalters.com/floridas-new-data-breach-law-effective-july-1-2014/',
    'https://natlawreview.com/article/florida-ahca-proposed-rules-would-establish-new-breach-reporting-continuity',
    'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page250.html',
    'https://openagreements.org/practice-guides/privacy/us/florida',
    'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'AHCA rule adoption (nothing later than the 2025-09-17 workshop was found)',
    'no NAIC 668 adoption found',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2014-07-01',
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
          'passport-or-military-id',
        ],
        otherElements: ['geolocation', 'other government identification number'],
        act: 'access',
        actWords: 'unauthorized access of electronic data',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
          consultation:
            'no-harm conclusion needs investigation and consultation with law enforcement; written determination to the Department within 30 days',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'Written request of a law-enforcement agency, for a period it sets.',
        scopeAndRestorationDelay: true,
        note: 'Biometric data and geolocation added 2024-07-01.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2014-07-01',
      value: {
        standard: 'as expeditiously as practicable and without unreasonable delay',
        start: 'determination-or-reason-to-believe',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '30 days (was 45), AG at 500 or more, medical and health-insurance data.',
    },
  ],
  extension: {
    days: 15,
    condition: 'good cause in writing to the Department within 30 days of determination',
  },
  vendorBreachNote:
    "On receiving the third-party agent's notice the covered entity must give the notices; that notice is also 'reason to believe'.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Department of Legal Affairs (Attorney General)',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 500,
                counts: 'residents',
              },
              standard: 'as expeditiously as practicable',
              start: 'determination-or-reason-to-believe',
              period: {
                n: 30,
                unit: 'calendar days',
              },
              note: '§ 501.171(3). The 15-day extension is not for this notice.',
            },
            publishedOn: null,
            source: act,
          },
        ],
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Department of Legal Affairs (Attorney General)',
              when: 'no-harm-finding',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'written no-harm determination',
              start: 'no-harm-determination',
              period: {
                n: 30,
                unit: 'calendar days',
              },
              note: 'When notice is waived for no likely harm.',
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
      from: '2014-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'More than 1,000 individuals at a single time. § 501.171(5).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2014-07-01',
      value: {
        standard: 'as expeditiously as practicable',
        start: 'determination-or-reason-to-believe',
        period: {
          n: 10,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2014-07-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'express',
        },
        regulator: {
          effect: 'copy-with-letters',
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
        conditions: [
          "notice under the primary or functional federal regulator's rules",
          'notifies affected persons under them',
        ],
        cautious:
          'send the Department its copy with the HIPAA letters and no later than 30 days from determination when 500 or more',
        note: 'HIPAA notice is deemed to satisfy the individual-notice subsection; a timely copy to the Department is deemed to satisfy subsection (3). Subsection (5) (CRAs) is not mentioned.',
        citation: 'Fla. Stat. § 501.171(4)(g)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [
    {
      what: 'AHCA rule 59A-35.112, 24-hour incident report',
      status: 'proposed; rule-development meeting 2025-09-17; later status not found',
      from: null,
    },
    {
      what: 'Fla. Admin. Code r. 59A-35.112 (PROPOSED 2025): Agency for Health Care Administration within 24 hours',
      status: 'proposed; adoption not confirmed',
      from: null,
    },
  ],
};
