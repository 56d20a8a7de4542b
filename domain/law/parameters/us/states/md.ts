import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-3504',
} as const;
const hb974 = {
  title: 'Md. Code, Com. Law §§ 14-3501, 14-3504 as amended by HB 974 (2017)',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-3504',
} as const;
const hb962 = {
  title: 'Md. Code, Com. Law §§ 14-3501, 14-3504 as amended by HB 962 (2022 ch. 502)',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-3504',
} as const;
const carrierNotice = {
  title: 'Md. Code, Ins. § 4-406',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gin&section=4-406',
} as const;
const insurance = {
  title: 'Md. Code, Ins. § 33-105 (2022 SB 207)',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gin&section=33-105',
} as const;

/** Maryland: Maryland Personal Information Protection Act. */
export const maryland = (): StateLaw => ({
  jurisdiction: 'US-MD',
  name: 'Maryland',
  citation: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
  statutes: [
    {
      citation: 'Md. Code, Com. Law §§ 14-3501 to 14-3508',
      title: 'Maryland Personal Information Protection Act',
      url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-3504',
    },
    {
      citation: 'Md. Code, Ins. § 4-406',
      title: 'Carrier notice to the Insurance Commissioner',
      url: 'https://instalawyer.io/laws/maryland-statutes/section-4-406-breach-of',
    },
    {
      citation: 'Md. Code, Ins. § 33-105',
      title: 'Insurance data security (carriers)',
      url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gin&section=33-105',
    },
  ],
  sources: [
    'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-3504',
    'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gin&section=4-406',
    'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gin&section=33-105',
    'https://marylandinsurance.jotform.com/222405158165048',
    'https://codes.findlaw.com/md/insurance/md-code-insurance-sect-33-105/',
    'https://lexace.ai/us/statute/maryland/CL-14-3504',
    'https://instalawyer.io/laws/maryland-statutes/section-4-406-breach-of',
    'https://www.radarfirst.com/blog/maryland-personal-information-protection-act/',
    'https://www.martindale.com/legal-news/article_gordon-feinblatt-llc_2501204.htm',
    'https://www.mintz.com/mintz-matrix/maryland',
    'https://kennedyslaw.com/en/thought-leadership/article/maryland-amends-its-privacy-law-still-not-a-comprehensive-law-but-it-inches-closer-to-other-privacy-laws',
    'https://www.shredinstead.com/si-protection-program/state-regulations/md-state-regulations',
    'https://app.legiplex.com/md/legislature/2025/2025-r/bills/sb691/draft-2236845?id=2236845',
    'https://datamatters.sidley.com/2022/06/23/kentucky-and-maryland-recently-joined-other-states-in-adopting-naic-model-data-security-law',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    '§ 14-3506 (1,000 or more, not more than 1,000) was not seen in the text itself.',
    'The day on which the limit of health information to what a HIPAA entity creates was dropped is taken to be 2022-10-01 (HB 962).',
    'Ins. § 33-105 is taken to be in force from 2022-10-01, which one law firm reports and from which year the Administration’s form dates; another source says 2023-10-01.',
    'The 2025 healthcare-ecosystem bill became a workgroup: no duty to report incidents was found in it.',
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
        ],
        otherElements: ['other federal identification number'],
        act: 'acquisition',
        actWords: 'acquisition; notify unless reasonably determined that misuse is not likely',
        harmTest: {
          words: 'misuse of the information has not occurred and is not reasonably likely',
          documentationYears: 3,
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would impede an investigation; after its release by the end of the original 45 days, or within 7 days where those have passed (a vendor: within 7 days)',
        afterRelease: { n: 7, unit: 'calendar days' },
        scopeAndRestorationDelay: true,
        note: 'Health information here is what an entity under HIPAA created. Government units: State Gov’t §§ 10-1301 et seq.',
      },
      publishedOn: '2017-05-04',
      source: hb974,
    },
    {
      from: '2022-10-01',
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
        otherElements: ['other federal identification number'],
        act: 'acquisition',
        actWords: 'acquisition; notify unless reasonably determined that misuse is not likely',
        harmTest: {
          words: 'misuse of the information has not occurred and is not reasonably likely',
          documentationYears: 3,
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would impede an investigation; after its release by the end of the original 45 days, or within 7 days where those have passed (a vendor: within 7 days)',
        afterRelease: { n: 7, unit: 'calendar days' },
        scopeAndRestorationDelay: true,
        note: 'Health information is any on medical history, condition, treatment or diagnosis, whoever created it; a health insurance number counts with an identifier that opens health information. Government units: State Gov’t §§ 10-1301 et seq.',
      },
      publishedOn: '2022-05-29',
      source: hb962,
    },
  ],
  individual: [
    {
      from: '2018-01-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'investigation-concluded',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2017-05-04',
      source: hb974,
      note: 'The 45 days ran from the end of the investigation.',
    },
    {
      from: '2022-10-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2022-05-29',
      source: hb962,
    },
  ],
  vendorBreachNote: 'The 45 days run from discovery or notice, whichever comes first.',
  letterContent: [
    {
      from: '2018-01-01',
      value: [
        'to the extent possible, the categories and elements of information believed acquired',
        'address, telephone number and any toll-free number of the business',
        'toll-free numbers and addresses of the major consumer reporting agencies',
        'toll-free numbers, addresses and websites of the Federal Trade Commission and the Attorney General',
        'that both inform about steps against identity theft',
      ],
      publishedOn: '2017-05-04',
      source: hb974,
      note: '§ 14-3504(g). For e-mail credentials alone the letter may direct the individual to change them instead, § 14-3504(i).',
    },
  ],
  regulatorContent: [
    { from: '2018-01-01', value: [], publishedOn: '2017-05-04', source: hb974, note: 'The act sets no list.' },
    {
      from: '2022-10-01',
      value: [
        'the number of affected Maryland residents',
        'what happened, with when and how',
        'what was done or is planned',
        'the form of the letter and a sample',
      ],
      publishedOn: '2022-05-29',
      source: hb962,
      note: '§ 14-3504(h)(2).',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'before the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'before-letters',
              note: 'Any number of residents; must come before the letters.',
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
        threshold: { op: '>=', people: 1000, counts: 'persons' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 14-3506: 1,000 or more individuals.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2018-01-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2017-05-04',
      source: hb974,
    },
    {
      from: '2022-10-01',
      value: {
        standard: 'as soon as reasonably practicable',
        start: 'discovery-or-notification',
        period: { n: 10, unit: 'calendar days' },
      },
      publishedOn: '2022-05-29',
      source: hb962,
      note: 'The vendor may not charge for the information that the owner needs.',
    },
  ],
  hipaa: [
    {
      from: '2018-01-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with HIPAA (affiliates too)'],
        cautious: 'tell the Attorney General before the federal letters, for any number of residents',
        note: "§ 14-3507(d): a business subject to and in compliance with HIPAA, and a complying affiliate, is in compliance with the subtitle, which holds the notice to the Attorney General; (b) says the same of any regulator's rules. Many HIPAA entities tell the Attorney General all the same. Carriers keep Ins. § 4-406.",
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
          and: 'insurer, nonprofit health service plan, HMO, dental organization, managed care organization, managing general agent or third-party administrator',
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
          source: carrierNotice,
          note: 'When the investigation under § 14-3504 finds likely misuse.',
        },
      ],
    },
    {
      slug: 'commissioner',
      title: 'Insurance data security',
      recipient: 'Insurance Commissioner',
      citation: 'Md. Code, Ins. § 33-105',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: true,
          and: 'carriers: a reasonable likelihood of harming a Maryland consumer or any material part of normal operations',
        },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2022-10-01',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
