import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
  url: 'https://lexace.ai/us/statute/maryland/CL-14-3504',
} as const;

/** Maryland: Maryland Personal Information Protection Act. */
export const maryland: StateLaw = {
  jurisdiction: 'US-MD',
  name: 'Maryland',
  citation: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
  statutes: [
    {
      citation: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
      title: 'Maryland Personal Information Protection Act',
      url: 'https://lexace.ai/us/statute/maryland/CL-14-3504',
    },
    {
      citation: 'Md. Code, Ins. § 4-406',
      title: 'Carrier notice to the Insurance Commissioner',
      url: 'https://instalawyer.io/laws/maryland-statutes/section-4-406-breach-of',
    },
  ],
  sources: [
    'https://lexace.ai/us/statute/maryland/CL-14-3504',
    'https://instalawyer.io/laws/maryland-statutes/section-4-406-breach-of',
    'https://www.radarfirst.com/blog/maryland-personal-information-protection-act/',
    'https://www.martindale.com/legal-news/article_gordon-feinblatt-llc_2501204.htm',
    'https://www.mintz.com/mintz-matrix/maryland',
    'https://kennedyslaw.com/en/thought-leadership/article/maryland-amends-its-privacy-law-still-not-a-comprehensive-law-but-it-inches-closer-to-other-privacy-laws',
    'https://www.shredinstead.com/si-protection-program/state-regulations/md-state-regulations',
    'https://app.legiplex.com/md/legislature/2025/2025-r/bills/sb691/draft-2236845?id=2236845',
    'https://datamatters.sidley.com/2022/06/23/kentucky-and-maryland-recently-joined-other-states-in-adopting-naic-model-data-security-law',
    'https://github.com/Ansvar-Systems/US-law-mcp',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [
    '§ 14-3506 text (1,000 or more)',
    'Ins. tit. 33 section number',
    'the 2025 healthcare-ecosystem bill was cut down to a workgroup: no incident-report duty found',
    'day on which the health-information definition was widened (taken as 2022-10-01 with HB 962)',
  ],
  scope: [
    {
      from: '2018-01-01',
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
        otherElements: ['genetic information', 'other federal identification number'],
        act: 'acquisition',
        actWords: 'acquisition; notify unless reasonably determined that misuse is not likely',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 3,
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay:
          'After release: as soon as reasonably practicable and by the end of the original 45 days, or within 7 days of release if those have passed; a vendor: within 7 days of release.',
        scopeAndRestorationDelay: true,
        note: "'Health information' is any information about medical history, condition, treatment or diagnosis, including mental health; a health-insurance number counts with an identifier that gives access to health information. Genetic data since 2022. Government units: State Gov't §§ 10-1301 et seq.",
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-01-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'investigation-concluded',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45 days from the END of the investigation; vendor 45 days; health information only if created by a HIPAA covered entity.',
    },
    {
      from: '2022-10-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'HB 962: 45 days from discovery or notification; vendor 10 days; genetic data; AG notice contents.',
    },
  ],
  vendorBreachNote: 'Discovers or is notified.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-01-01',
            value: {
              recipient: 'Office of the Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'before the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'before-letters',
              note: 'Must PRECEDE the individual notice, any count. So the latest lawful AG date is the individual-notice date, earlier in the day.',
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
      from: '2018-01-01',
      value: {
        threshold: {
          op: '>=',
          people: 1000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '1,000 or MORE individuals - one of the few at-least thresholds. § 14-3506.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-01-01',
      value: {
        standard: 'not later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45 days from the END of the investigation; vendor 45 days; health information only if created by a HIPAA covered entity.',
    },
    {
      from: '2022-10-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery-or-notification',
        period: {
          n: 10,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'HB 962: 45 days from discovery or notification; vendor 10 days; genetic data; AG notice contents.',
    },
  ],
  hipaa: [
    {
      from: '2018-01-01',
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
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with HIPAA (affiliates too)'],
        cautious: 'notify the AG before the HIPAA letters, for any Maryland count',
        note: "§ 14-3507(d): a business subject to and in compliance with HIPAA (and a complying affiliate) is deemed in compliance with the whole subtitle, which includes the AG notice; § 14-3507(b) says the same of any primary or functional regulator's rules. Many HIPAA entities file with the AG anyway. Carriers keep § 4-406.",
        citation: 'Md. Code, Com. Law § 14-3507',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner-carrier',
      title: 'Carrier breach notice',
      recipient: 'Insurance Commissioner',
      citation: 'Md. Code, Ins. § 4-406',
      model: 'own',
      confidence: 'high',
      triggers: [
        {
          kind: 'carrier',
          materialHarm: false,
        },
      ],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2019-10-01',
          value: {
            standard: 'at the same time as the notice to the Attorney General',
            start: 'attorney-general-notice',
            period: null,
            relative: 'with-letters',
          },
          publishedOn: null,
          source: {
            title: 'Md. Code, Ins. § 4-406',
            url: 'https://lexace.ai/us/statute/maryland/CL-14-3504',
          },
          note: 'When the § 14-3504 investigation finds likely misuse.',
        },
      ],
    },
    {
      slug: 'commissioner',
      title: 'Insurance data security (2022 SB 207)',
      recipient: 'Insurance Commissioner',
      citation: 'Md. Code, Ins. § 33-105',
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
          from: '2023-10-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Md. Code, Ins. § 33-105',
            url: 'https://lexace.ai/us/statute/maryland/CL-14-3504',
          },
          note: 'three business days of a determination',
        },
      ],
    },
  ],
  pending: [],
};
