import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Cal. Civ. Code § 1798.82',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV',
} as const;
const ab1130 = {
  title: 'Cal. Civ. Code § 1798.82 as amended by AB 1130 (Stats. 2019, ch. 750)',
  url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200AB1130',
} as const;
const ab825 = {
  title: 'Cal. Civ. Code § 1798.82 as amended by AB 825 (Stats. 2021, ch. 527)',
  url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220AB825',
} as const;
const ab2828 = {
  title: 'Cal. Civ. Code § 1798.82 as amended by AB 2828 (Stats. 2016, ch. 337)',
  url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201520160AB2828',
} as const;
const sb446 = {
  title: 'Cal. Civ. Code § 1798.82 as amended by SB 446 (Stats. 2025, ch. 319)',
  url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB446',
} as const;
const ab1710 = {
  title: 'Cal. Civ. Code § 1798.82(d)(2)(G), added by AB 1710 (Stats. 2014, ch. 855)',
  url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201320140AB1710',
} as const;
const facilityAct = {
  title: 'Cal. Health & Safety Code § 1280.15 as amended by AB 1755 (Stats. 2014, ch. 412)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1280.15.&lawCode=HSC',
} as const;

/** California: Data breach notification (businesses), as amended by SB 446 (2025). */
export const california = (): StateLaw => ({
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
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200AB1130',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220AB825',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201520160AB2828',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB446',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201320140AB1710',
    'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1280.15.&lawCode=HSC',
    'http://www.leginfo.ca.gov/pub/13-14/bill/asm/ab_1751-1800/ab_1755_bill_20140804_amended_sen_v96.htm',
    'https://www.dataprotectionreport.com/2025/11/california-tightens-data-breach-notification-timelines-imposes-30-day-notice-requirement/',
    'https://www.mvalaw.com/data-points/california-amends-data-breach-notification-requirements',
    'https://dailyjournal.com/articles/388637-california-data-breach-law-tightens-with-30-day-deadline-raises-stakes-for-companies',
    'https://www.mintz.com/insights-center/viewpoints/2826/2026-01-23-latest-installment-our-mintz-matrix',
    'https://govt.westlaw.com/calregs/Document/ID2A92AEA5B6111EC9451000D3A7C4BC3?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
    'https://www.athenelaw.com/post/new-cdph-regulations-on-medical-information-breach-reporting-key-takeaways-for-providers',
    'https://canhrnews.com/regulatory-update-for-medical-information-breach-administrative-penalties-and-reporting-requirements/',
    'https://dwt.com/insights/2014/10/good-news-california-extends-its-medical-data-brea',
    'https://www.alstonprivacy.com/key-breach-notification-updates-in-california-and-oklahoma-for-2026',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'SB 446 amended § 1798.82 alone: public bodies under § 1798.29 have no number of days.',
    'Which day selects the version for a breach discovered in December 2025 and notified in 2026 is not said; the day of the start event is used.',
    'No statute was found that makes plans file incidents with the insurance or managed-care departments.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2015-01-01',
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
          'credentials',
        ],
        otherElements: ['automated license-plate data (from 2016-01-01)'],
        act: 'acquisition',
        actWords: 'unencrypted data acquired',
        harmTest: null,
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Public hospitals are agencies under § 1798.29.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2017-01-01',
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
          'credentials',
        ],
        otherElements: ['automated license-plate data (from 2016-01-01)'],
        act: 'acquisition',
        actWords: 'unencrypted data acquired, or encrypted data with a usable key',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Public hospitals are agencies under § 1798.29.',
      },
      publishedOn: null,
      source: ab2828,
    },
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
        ],
        otherElements: ['automated license-plate data', 'other unique government identification number'],
        act: 'acquisition',
        actWords: 'unencrypted data acquired, or encrypted data with a usable key',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Public hospitals are agencies under § 1798.29.',
      },
      publishedOn: '2019-10-11',
      source: ab1130,
    },
    {
      from: '2022-01-01',
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
        otherElements: ['automated license-plate data', 'other unique government identification number'],
        act: 'acquisition',
        actWords: 'unencrypted data acquired, or encrypted data with a usable key',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Public hospitals are agencies under § 1798.29.',
      },
      publishedOn: '2021-10-05',
      source: ab825,
    },
  ],
  individual: [
    {
      from: '2015-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No number of days before SB 446.',
    },
    {
      from: '2026-01-01',
      value: {
        standard: 'within 30 calendar days of discovery or notification of the data breach',
        start: 'discovery-or-notification',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2025-10-03',
      source: sb446,
      note: 'The days may be passed for law enforcement, or as needed to determine the scope and restore the system.',
    },
  ],
  vendorBreachNote: "For an owner the 30 days run from the vendor's notice, if it did not discover the breach sooner.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'no deadline stated',
              start: 'letters',
              period: null,
              note: 'An electronic sample copy of the letter; the text set no day before 2026-01-01.',
            },
            publishedOn: null,
            source: act,
          },
          {
            from: '2026-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'within 15 calendar days of notifying affected consumers',
              start: 'letters',
              period: { n: 15, unit: 'calendar days' },
              note: 'An electronic sample copy of the letter.',
            },
            publishedOn: '2025-10-03',
            source: sb446,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2015-01-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2015-01-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity'],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'A covered entity that satisfies HITECH § 13402(f) meets the rules on the content of the letter, and nothing more: every other provision stays.',
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
        elements: ['ssn', 'license-or-state-id'],
        who: 'notifier-if-source-of-breach',
        citation: 'Cal. Civ. Code § 1798.82(d)(2)(G)',
        note: 'An offer, if any is made, must be free for at least 12 months where the notifying person was the source of the breach. A hospital whose vendor was breached is usually not the source.',
      },
      publishedOn: '2014-09-30',
      source: ab1710,
    },
    {
      from: '2020-01-01',
      value: {
        months: 12,
        elements: ['ssn', 'license-or-state-id', 'taxpayer-id', 'passport-or-military-id'],
        who: 'notifier-if-source-of-breach',
        citation: 'Cal. Civ. Code § 1798.82(d)(2)(G)',
        note: 'An offer, if any is made, must be free for at least 12 months where the notifying person was the source of the breach. A hospital whose vendor was breached is usually not the source.',
      },
      publishedOn: '2019-10-11',
      source: ab1130,
    },
  ],
  facilities: [
    {
      slug: 'cdph',
      title: 'Licensed facilities: report to the Department of Public Health',
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
        "22 CCR § 79901 defines detection by reasonable diligence and can be read to impute the business associate's knowledge to the facility; on that reading the vendor's own discovery starts the days.",
      exceptions:
        'low probability of compromise after risk assessment; good-faith internal misdirection; encrypted lost device (22 CCR § 79901, from 2021-07-01)',
      timing: [
        {
          from: '2015-01-01',
          value: {
            standard: 'no later than 15 business days',
            start: 'detection',
            period: { n: 15, unit: 'business days' },
          },
          publishedOn: null,
          source: facilityAct,
          note: 'Five business days before 2015. 22 CCR §§ 79900 to 79905 apply from 2021-07-01.',
        },
      ],
    },
    {
      slug: 'patient',
      title: 'Licensed facilities: notice to the patient',
      recipient: 'Affected patient or representative',
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
        "22 CCR § 79901 defines detection by reasonable diligence and can be read to impute the business associate's knowledge to the facility; on that reading the vendor's own discovery starts the days.",
      exceptions:
        'low probability of compromise after risk assessment; good-faith internal misdirection; encrypted lost device (22 CCR § 79901, from 2021-07-01)',
      timing: [
        {
          from: '2015-01-01',
          value: {
            standard: 'no later than 15 business days',
            start: 'detection',
            period: { n: 15, unit: 'business days' },
          },
          publishedOn: null,
          source: facilityAct,
          note: 'Five business days before 2015. 22 CCR §§ 79900 to 79905 apply from 2021-07-01.',
        },
      ],
    },
  ],
  insurance: [],
  pending: [],
});
