import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Iowa Code §§ 715C.1, 715C.2',
  url: 'https://courtgpt.ai/laws/iowa/title-xvi/chapter-715c/section-715c-1',
} as const;

/** Iowa: Personal Information Security Breach Protection. */
export const iowa: StateLaw = {
  jurisdiction: 'US-IA',
  name: 'Iowa',
  citation: 'Iowa Code §§ 715C.1, 715C.2',
  statutes: [
    {
      citation: 'Iowa Code §§ 715C.1, 715C.2',
      title: 'Personal Information Security Breach Protection',
      url: 'https://courtgpt.ai/laws/iowa/title-xvi/chapter-715c/section-715c-1',
    },
  ],
  sources: [
    'https://www.iowaattorneygeneral.gov/for-consumers/security-breach-notifications',
    'https://www.constangy.com/data-privacy-us-ia',
    'https://www.eyeonprivacy.com/2018/12/breach-laws-iowa/',
    'https://www.bairdholm.com/blog/iowa-broadens-security-breach-notification-provisions/',
    'https://mintz.com/mintz-matrix/iowa',
    'https://casetext.com/statute/code-of-iowa/title-xiii-commerce/chapter-507f-insurance-data-security/section-507f7-cybersecurity-event-notification-and-report-to-the-commissioner',
    'https://iid.iowa.gov/insurance-data-security-act-cybersecurity-events',
    'https://www.consumerfinancialserviceslawmonitor.com/2018/12/iowas-new-years-resolution-making-consumer-security-freezes-more-accessible-and-enhancing-personal-information-security-breach-protection/',
    'https://github.com/Ansvar-Systems/US-law-mcp',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: ['personalInformation.elements recorded from the known definition, section not re-seen in full'],
  scope: [
    {
      from: '2014-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
        otherElements: [
          'other unique government identification number',
          'electronic identifier or routing code with financial access code',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition; excused if no reasonable likelihood of financial harm',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
          consultation: 'appropriate investigation or consultation with law enforcement',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'Written request.',
        scopeAndRestorationDelay: true,
        note: 'Unique biometric data is covered. Includes paper that was transferred from computerized form.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2014-07-01',
      value: {
        standard: 'most expeditious manner possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'AG notice above 500 added (SF 2259).',
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Division',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'within 5 business days after giving notice to any consumer',
              start: 'letters',
              period: {
                n: 5,
                unit: 'business days',
              },
              note: "Counts from the FIRST consumer notice. Statute says more than 500; the AG's web page says 'at least 500' - treat exactly 500 as owed if being conservative.",
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
      from: '2014-07-01',
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
      from: '2014-07-01',
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
        note: 'only the functional-regulator, greater-protection and Gramm-Leach-Bliley clauses',
        citation: 'Iowa Code § 715C.2(7)(d)',
      },
      publishedOn: null,
      source: act,
      note: 'AG notice above 500 added (SF 2259).',
    },
    {
      from: '2018-07-01',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and complies with the HIPAA and HITECH regulations'],
        cautious: 'send the AG a copy above 500',
        note: "§ 715C.2(7)(d): the section 'does not apply' to a person subject to and complying with the HIPAA and HITECH rules, which takes the AG notice (subsection 8) with it. In force 2018-07-01.",
        citation: 'Iowa Code § 715C.2(7)(d)',
      },
      publishedOn: null,
      source: act,
      note: 'SF 2177 (2018 Acts ch. 1091): HIPAA/HITECH exemption; encryption definition.',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Commissioner of Insurance',
      citation: 'Iowa Code § 507F.7',
      model: 'NAIC 668',
      confidence: 'high',
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
        'Licensees subject to and in compliance with HIPAA are exempt from the chapter on filing the exception form (§ 507F.13).',
      timing: [
        {
          from: '2022-01-01',
          value: {
            standard: 'no later than three business days',
            start: 'confirmation',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Iowa Code § 507F.7',
            url: 'https://courtgpt.ai/laws/iowa/title-xvi/chapter-715c/section-715c-1',
          },
          note: "Runs from the licensee's CONFIRMATION of the event. Domestic prong: notice owed to another body, or likely material harm to operations.",
        },
      ],
    },
  ],
  pending: [],
};
