import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '73 P.S. §§ 2301-2330',
  url: 'https://codes.findlaw.com/pa/title-73-ps-trade-and-commerce/pa-st-sect-73-2303/',
} as const;

/** Pennsylvania: Breach of Personal Information Notification Act (Act 151 of 2022, Act 33 of 2024). */
export const pennsylvania: StateLaw = {
  jurisdiction: 'US-PA',
  name: 'Pennsylvania',
  citation: '73 P.S. §§ 2301-2330',
  statutes: [
    {
      citation: '73 P.S. §§ 2301-2330',
      title: 'Breach of Personal Information Notification Act (Act 151 of 2022, Act 33 of 2024)',
      url: 'https://codes.findlaw.com/pa/title-73-ps-trade-and-commerce/pa-st-sect-73-2303/',
    },
    {
      citation: '40 Pa.C.S. ch. 45',
      title: 'Insurance Data Security (Act 2 of 2023)',
      url: 'https://www.pa.gov/agencies/insurance/laws-regulations-notices/act-2-2023-insurance-data-security',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/pennsylvania',
    'https://jdsupra.com/legalnews/pennsylvania-s-amendments-to-data-4940636',
    'https://databreaches.net/2024/07/07/new-pennsylvania-law-will-offer-added-protections-for-victims-of-data-breaches-and-new-reporting-requirements',
    'https://legacy.dataguidance.com/news/pennsylvania-governor-approves-bill-amending-breach',
    'https://www.cyberadviserblog.com/2022/12/pennsylvania-amends-data-breach-notification-law/',
    'https://www.eyeonprivacy.com/?p=3522',
    'https://www.insurance.pa.gov/Licensees/data-security/Pages/default.aspx',
    'https://www.shrm.org/in/topics-tools/employment-law-compliance/pennsylvania-data-breach-laws-amendments-will-take-effect-soon',
    'https://codes.findlaw.com/pa/title-73-ps-trade-and-commerce/pa-st-sect-73-2305/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'medium',
  doubts: [
    'Core facts high; the reach of § 2305c over the 2024 Attorney General and monitoring duties is uncertain.',
    '§ 2307(b)(2) recorded from the known text, not re-seen.',
  ],
  scope: [
    {
      from: '2006-06-20',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'credentials'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Must materially compromise the data and cause, or be reasonably believed to cause, loss or injury.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Since 2024-09-26 medical information counts only in the hands of a State agency or its contractor. From 2023-05-02 to 2024-09-25 it counted for everyone. Health-insurance information counts for everyone since 2023-05-02.',
      },
      publishedOn: null,
      source: act,
      note: 'Original act; consumer reporting agencies above 1,000 persons; discovery as trigger.',
    },
    {
      from: '2023-05-02',
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
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Must materially compromise the data and cause, or be reasonably believed to cause, loss or injury.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Since 2024-09-26 medical information counts only in the hands of a State agency or its contractor. From 2023-05-02 to 2024-09-25 it counted for everyone. Health-insurance information counts for everyone since 2023-05-02.',
      },
      publishedOn: null,
      source: act,
      note: "Act 151 of 2022: medical, health-insurance and credential elements; 'determination' trigger; HIPAA clause; public bodies 7 business days.",
    },
    {
      from: '2024-09-26',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'health-insurance', 'credentials'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Must materially compromise the data and cause, or be reasonably believed to cause, loss or injury.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Since 2024-09-26 medical information counts only in the hands of a State agency or its contractor. From 2023-05-02 to 2024-09-25 it counted for everyone. Health-insurance information counts for everyone since 2023-05-02.',
      },
      publishedOn: null,
      source: act,
      note: 'Act 33 of 2024: Attorney General above 500, consumer reporting agencies above 500, 12 months of credit monitoring, medical element narrowed to State agencies and contractors.',
    },
  ],
  individual: [
    {
      from: '2006-06-20',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; consumer reporting agencies above 1,000 persons; discovery as trigger.',
    },
    {
      from: '2023-05-02',
      value: {
        standard: 'without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: "Act 151 of 2022: medical, health-insurance and credential elements; 'determination' trigger; HIPAA clause; public bodies 7 business days.",
    },
  ],
  vendorBreachNote:
    "Clock follows the owner's determination; where the vendor's notice already settles it, use the date it was received.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2024-09-26',
            value: {
              recipient: 'Attorney General',
              when: 'not-an-insurer',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
                note: 'affected individuals in Pennsylvania',
              },
              standard: 'concurrently with the individual notice',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'Since 2024-09-26. Entities subject to 40 Pa.C.S. ch. 45 (insurance data security) are exempt from this notice.',
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
      from: '2006-06-20',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; consumer reporting agencies above 1,000 persons; discovery as trigger.',
    },
    {
      from: '2024-09-26',
      value: {
        threshold: {
          op: '>',
          people: 500,
          counts: 'persons',
          note: 'persons at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
        note: "More than 1,000 before 2024-09-26. One law-firm note says '500 or more'; the statute says more than 500.",
      },
      publishedOn: null,
      source: act,
      note: 'Act 33 of 2024: Attorney General above 500, consumer reporting agencies above 500, 12 months of credit monitoring, medical element narrowed to State agencies and contractors.',
    },
  ],
  vendorToOwner: [
    {
      from: '2006-06-20',
      value: {
        standard: 'following discovery; no day count',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-06-20',
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
          effect: 'exempt',
          certainty: 'arguable',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'arguable',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with HIPAA/HITECH privacy and security standards'],
        cautious:
          'file with the Attorney General at the same time as the letters above 500, tell the credit agencies, and offer 12 months when the listed numbers were taken',
        note: 'HIPAA was not named, but 73 P.S. § 2307(b)(2) (primary or functional Federal regulator) has been in the act since 2006',
        citation: '73 P.S. § 2305c',
      },
      publishedOn: null,
      source: act,
      note: 'Original act; consumer reporting agencies above 1,000 persons; discovery as trigger.',
    },
    {
      from: '2023-05-02',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'arguable',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with HIPAA/HITECH privacy and security standards'],
        cautious:
          'file with the Attorney General at the same time as the letters above 500, tell the credit agencies, and offer 12 months when the listed numbers were taken',
        note: "An entity subject to and in compliance with the HIPAA/HITECH privacy and security standards is deemed in compliance with the act (73 P.S. § 2305c, since 2023-05-02). The clause predates the Attorney General and credit-monitoring duties of 2024 and covers the act as a whole; whether it also lifts those is untested. § 2307(b)(2) also deems an entity that follows its primary or functional Federal regulator's rules to be in compliance.",
        citation: '73 P.S. § 2305c',
      },
      publishedOn: null,
      source: act,
      note: "Act 151 of 2022: medical, health-insurance and credential elements; 'determination' trigger; HIPAA clause; public bodies 7 business days.",
    },
  ],
  identityProtection: [
    {
      from: '2024-09-26',
      value: {
        months: 12,
        elements: ['ssn', 'bank-account', 'license-or-state-id'],
        who: 'notifying-entity',
        citation: '73 P.S. § 2303 as amended by Act 33 of 2024',
        note: 'Also one independent credit report if the person cannot get a free one. Reach over HIPAA-deemed-compliant entities untested.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance data security',
      recipient: 'Insurance Commissioner',
      citation: '40 Pa.C.S. ch. 45',
      model: 'NAIC 668',
      confidence: 'medium',
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
      timing: [
        {
          from: '2023-12-11',
          value: {
            standard: 'as promptly as possible, no later than five business days',
            start: 'determination',
            period: {
              n: 5,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: '40 Pa.C.S. ch. 45',
            url: 'https://www.insurance.pa.gov/Licensees/data-security/Pages/default.aspx',
          },
          note: 'Five, not three, business days. criteria from the model; vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
