import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Cal. Civ. Code § 1798.82',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV',
} as const;

/** California: Data breach notification (businesses), as amended by SB 446 (2025). */
export const california: StateLaw = {
  jurisdiction: 'US-CA',
  name: 'California',
  citation: 'Cal. Civ. Code § 1798.82',
  statutes: [
    {
      citation: 'Cal. Civ. Code § 1798.82',
      title: 'Data breach notification (businesses), as amended by SB 446 (2025)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV',
    },
    {
      citation: 'Cal. Health & Safety Code § 1280.15; 22 CCR §§ 79900-79905',
      title: 'Licensed clinics, health facilities, home health agencies, hospices',
      url: 'https://govt.westlaw.com/calregs/Document/ID2A92AEA5B6111EC9451000D3A7C4BC3?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
    },
  ],
  sources: [
    'https://www.dataprotectionreport.com/2025/11/california-tightens-data-breach-notification-timelines-imposes-30-day-notice-requirement/',
    'https://www.mvalaw.com/data-points/california-amends-data-breach-notification-requirements',
    'https://dailyjournal.com/articles/388637-california-data-breach-law-tightens-with-30-day-deadline-raises-stakes-for-companies',
    'https://www.mintz.com/insights-center/viewpoints/2826/2026-01-23-latest-installment-our-mintz-matrix',
    'https://govt.westlaw.com/calregs/Document/ID2A92AEA5B6111EC9451000D3A7C4BC3?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
    'https://www.athenelaw.com/post/new-cdph-regulations-on-medical-information-breach-reporting-key-takeaways-for-providers',
    'https://canhrnews.com/regulatory-update-for-medical-information-breach-administrative-penalties-and-reporting-requirements/',
    'https://dwt.com/insights/2014/10/good-news-california-extends-its-medical-data-brea',
    'http://www.leginfo.ca.gov/pub/13-14/bill/asm/ab_1751-1800/ab_1755_bill_20140804_amended_sen_v96.htm',
    'https://www.alstonprivacy.com/key-breach-notification-updates-in-california-and-oklahoma-for-2026',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'whether § 1798.29 (agencies) was changed',
    'insurance-department and managed-care-department incident filings (no statute confirmed)',
    'which date selects the version for a breach discovered in December 2025',
    'personalInformation.elements recorded from the known definition, section not re-seen in full',
  ],
  scope: [
    {
      from: '2020-01-01',
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
          'genetic',
        ],
        otherElements: [
          'automated licence-plate data',
          'genetic data',
          'other unique government identification number',
        ],
        act: 'acquisition',
        actWords: 'unencrypted data acquired, or encrypted data with a usable key',
        harmTest: null,
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Also genetic data since 2022. Public-agency hospitals use § 1798.29; SB 446 was reported as amending § 1798.82 only, so do not assume the 30-day limit for agencies.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2020-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No numeric individual deadline; AG sample copy above 500 with no deadline.',
    },
    {
      from: '2026-01-01',
      value: {
        standard: 'within 30 calendar days of discovery or notification of the data breach',
        start: 'discovery-or-notification',
        period: {
          n: 30,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'SB 446: individuals 30 calendar days; AG within 15 calendar days of notifying consumers.',
    },
  ],
  vendorBreachNote: '30 days from discovery or notification: for an owner, notification by the vendor.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2020-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'no deadline stated',
              start: 'letters',
              period: null,
              note: "Sample copy, electronic. Before 2026-01-01 the duty existed without a deadline. Several summaries wrongly say '500 or more'.",
            },
            publishedOn: null,
            source: act,
            note: 'No numeric individual deadline; AG sample copy above 500 with no deadline.',
          },
          {
            from: '2026-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'within 15 calendar days of notifying affected consumers',
              start: 'letters',
              period: {
                n: 15,
                unit: 'calendar days',
              },
              note: "Sample copy, electronic. Before 2026-01-01 the duty existed without a deadline. Several summaries wrongly say '500 or more'.",
            },
            publishedOn: null,
            source: act,
            note: 'SB 446: individuals 30 calendar days; AG within 15 calendar days of notifying consumers.',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2020-01-01',
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
      from: '2020-01-01',
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
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'treat as owed',
        note: 'A HIPAA covered entity that satisfies HITECH § 13402(f) is deemed to meet the notice CONTENT rules only; nothing exempts it from the other provisions.',
        citation: 'Cal. Civ. Code § 1798.82(e)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [
    {
      from: '2015-01-01',
      value: {
        months: 12,
        elements: ['ssn', 'license-or-state-id', 'taxpayer-id', 'passport-or-military-id'],
        who: 'notifier-if-source-of-breach',
        citation: 'Cal. Civ. Code § 1798.82(d)(2)(G)',
        note: 'An offer of identity-theft prevention and mitigation services, if any, must be free for at least 12 months when the notifying person was the source. A hospital whose vendor was breached is usually not the source.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  facilities: [
    {
      slug: 'cdph',
      title: 'Licensed facilities: notice to California Department of Public Health',
      recipient: 'California Department of Public Health',
      citation: 'Cal. Health & Safety Code § 1280.15; 22 CCR § 79902',
      confidence: 'high',
      appliesTo: [
        'clinic licensed under § 1204',
        'health facility licensed under § 1250',
        'home health agency',
        'hospice',
      ],
      kinds: ['licensed-facility', 'hospital'],
      notAppliesTo: ['physician practice', 'health plan', 'business associate'],
      event: "unlawful or unauthorized access to, use or disclosure of a patient's medical information",
      vendorImputation:
        "22 CCR § 79901 defines detection by reasonable diligence and can be read to impute the business associate's knowledge to the facility; conservative start = the vendor's own discovery date.",
      exceptions:
        'low probability of compromise after risk assessment; good-faith internal misdirection; encrypted lost device (22 CCR § 79901, from 2021-07-01)',
      timing: [
        {
          from: '2015-01-01',
          value: {
            standard: 'no later than 15 business days',
            start: 'detection',
            period: {
              n: 15,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Cal. Health & Safety Code § 1280.15; 22 CCR § 79902',
            url: 'https://govt.westlaw.com/calregs/Document/ID2A92AEA5B6111EC9451000D3A7C4BC3?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
          },
        },
      ],
    },
    {
      slug: 'patient',
      title: 'Licensed facilities: notice to affected patient or representative',
      recipient: 'affected patient or representative',
      citation: 'Cal. Health & Safety Code § 1280.15; 22 CCR § 79902',
      confidence: 'high',
      appliesTo: [
        'clinic licensed under § 1204',
        'health facility licensed under § 1250',
        'home health agency',
        'hospice',
      ],
      kinds: ['licensed-facility', 'hospital'],
      notAppliesTo: ['physician practice', 'health plan', 'business associate'],
      event: "unlawful or unauthorized access to, use or disclosure of a patient's medical information",
      vendorImputation:
        "22 CCR § 79901 defines detection by reasonable diligence and can be read to impute the business associate's knowledge to the facility; conservative start = the vendor's own discovery date.",
      exceptions:
        'low probability of compromise after risk assessment; good-faith internal misdirection; encrypted lost device (22 CCR § 79901, from 2021-07-01)',
      timing: [
        {
          from: '2015-01-01',
          value: {
            standard: 'no later than 15 business days',
            start: 'detection',
            period: {
              n: 15,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Cal. Health & Safety Code § 1280.15; 22 CCR § 79902',
            url: 'https://govt.westlaw.com/calregs/Document/ID2A92AEA5B6111EC9451000D3A7C4BC3?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
          },
        },
      ],
    },
  ],
  insurance: [],
  pending: [],
};
