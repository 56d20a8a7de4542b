import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Conn. Gen. Stat. § 36a-701b',
  url: 'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-connecticut.html',
} as const;

/** Connecticut: Breach of security. */
export const connecticut: StateLaw = {
  jurisdiction: 'US-CT',
  name: 'Connecticut',
  citation: 'Conn. Gen. Stat. § 36a-701b',
  statutes: [
    {
      citation: 'Conn. Gen. Stat. § 36a-701b',
      title: 'Breach of security',
      url: 'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-connecticut.html',
    },
    {
      citation: 'Conn. Gen. Stat. § 38a-38',
      title: 'Insurance Data Security Law',
      url: 'https://www.cga.ct.gov/2020/sup/chap_697.htm',
    },
  ],
  sources: [
    'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-connecticut.html',
    'https://www.akingump.com/en/experience/practices/cybersecurity-privacy-and-data-protection/ag-data-dive/connecticut-expands-breach-reporting-and-creates-cybersecurity-safe-harbor.html',
    'https://jdsupra.com/legalnews/effective-oct-1-2021-connecticut-8412415',
    'https://www.crimefire.in/reporting-a-data-breach-ct-gov',
    'http://webiis06.mondaq.com/unitedstates/x/828652/Security/Connecticut+Adopts+Insurance+Data+Security+Law+What+You+Need+To+Know',
    'https://rcbulletin.robinsoncoleblogs.com/2020/07/connecticut-insurance-dept-reminds-licensees-to-comply-with-data-security-law/',
    'https://www.workplaceprivacyreport.com/2010/08/articles/identity-theft/connecticut-insurance-commissioner-announces-data-breach-notification-mandate/',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
    'https://prdext3.cga.ct.gov/asp/CGABillStatus/CGABSSimilar.asp?bill_num=SB00117',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'low',
  doubts: [
    '§ 38a-38 start event for the three business days',
    '2026 S.B. 117 (forensic report after a massive breach) reported dead as of May 2026; it would not change the deadlines',
    'scopeAndRestorationDelay: the pre-2021 words on completing an investigation were not checked in the current text (null)',
  ],
  scope: [
    {
      from: '2018-10-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'credentials',
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: ['IRS identity protection PIN', 'other government identification number'],
        act: 'access',
        actWords: 'unauthorized access to OR acquisition of',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: null,
        note: 'Since 2021-10-01.',
      },
      publishedOn: null,
      source: act,
      note: '90 days; medical data not covered; 24 months of services for SSN.',
    },
    {
      from: '2021-10-01',
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
          'taxpayer-id',
        ],
        otherElements: ['IRS identity protection PIN', 'other government identification number'],
        act: 'access',
        actWords: 'unauthorized access to OR acquisition of',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: null,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: null,
        note: 'Since 2021-10-01.',
      },
      publishedOn: null,
      source: act,
      note: 'P.A. 21-59: 60 days; medical, health-insurance, biometric, taxpayer ids added; HIPAA clause added.',
    },
  ],
  individual: [
    {
      from: '2018-10-01',
      value: {
        standard: 'not later than 90 days',
        start: 'discovery',
        period: {
          n: 90,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '90 days; medical data not covered; 24 months of services for SSN.',
    },
    {
      from: '2021-10-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'P.A. 21-59: 60 days; medical, health-insurance, biometric, taxpayer ids added; HIPAA clause added.',
    },
  ],
  vendorBreachNote: "Use receipt of the vendor's notice as discovery.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-10-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: 'Any number of residents.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2018-10-01',
      value: {
        standard: 'immediately',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2018-10-01',
      value: {
        individual: {
          effect: 'still-owed',
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
          effect: 'still-owed',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'treat as owed',
        note: '',
        citation: 'Conn. Gen. Stat. § 36a-701b (as amended by P.A. 21-59)',
      },
      publishedOn: null,
      source: act,
      note: '90 days; medical data not covered; 24 months of services for SSN.',
    },
    {
      from: '2021-10-01',
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
          effect: 'still-owed',
          certainty: 'express',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with the HIPAA/HITECH privacy and security standards'],
        cautious: 'AG notice no later than the resident letters; keep the 24-month service duty',
        note: "Deemed compliant since 2021-10-01 provided that (1) the AG is told no later than residents when a HITECH notice goes to Connecticut residents, and (2) identity-theft services are offered where § 36a-701b(b)(2)(B) would require them. The 60-day limit itself equals HIPAA's.",
        citation: 'Conn. Gen. Stat. § 36a-701b (as amended by P.A. 21-59)',
      },
      publishedOn: null,
      source: act,
      note: 'P.A. 21-59: 60 days; medical, health-insurance, biometric, taxpayer ids added; HIPAA clause added.',
    },
  ],
  identityProtection: [
    {
      from: '2018-10-01',
      value: {
        months: 24,
        elements: ['ssn'],
        who: 'owner-or-licensee',
        citation: 'Conn. Gen. Stat. § 36a-701b(b)(2)(B)',
        note: 'Taxpayer numbers were added on 2021-10-01.',
      },
      publishedOn: null,
      source: act,
      note: '90 days; medical data not covered; 24 months of services for SSN.',
    },
    {
      from: '2021-10-01',
      value: {
        months: 24,
        elements: ['ssn', 'taxpayer-id'],
        who: 'owner-or-licensee',
        citation: 'Conn. Gen. Stat. § 36a-701b(b)(2)(B)',
        note: 'Identity-theft prevention services, and mitigation services if applicable, free. Survives the HIPAA deemed-compliance clause.',
      },
      publishedOn: null,
      source: act,
      note: 'P.A. 21-59: 60 days; medical, health-insurance, biometric, taxpayer ids added; HIPAA clause added.',
    },
  ],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Insurance Commissioner',
      citation: 'Conn. Gen. Stat. § 38a-38',
      model: 'NAIC 668',
      confidence: 'low',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: true,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa:
        'HIPAA-compliant licensees may certify to be treated as meeting the program duties; event notice still applies.',
      timing: [
        {
          from: '2020-10-01',
          value: {
            standard: 'as promptly as possible',
            start: 'event',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Conn. Gen. Stat. § 38a-38',
            url: 'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-connecticut.html',
          },
          note: 'May count from the date of the event rather than its determination (not checked against text); use the stricter start. An older department bulletin (IC-25, 2010) asked for 5 calendar days after identification, including incidents at a vendor; its standing beside the 2020 law was not confirmed.',
        },
      ],
    },
  ],
  pending: [],
};
