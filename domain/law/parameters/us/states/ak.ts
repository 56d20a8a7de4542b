import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Alaska Stat. §§ 45.48.010 to 45.48.090',
  url: 'https://law.justia.com/codes/alaska/2019/title-45/chapter-48/article-1/section-45-48-010/',
} as const;

/** Alaska: Personal Information Protection Act, art. 1. */
export const alaska: StateLaw = {
  jurisdiction: 'US-AK',
  name: 'Alaska',
  citation: 'Alaska Stat. §§ 45.48.010 to 45.48.090',
  statutes: [
    {
      citation: 'Alaska Stat. §§ 45.48.010 to 45.48.090',
      title: 'Personal Information Protection Act, art. 1',
      url: 'https://law.justia.com/codes/alaska/2019/title-45/chapter-48/article-1/section-45-48-010/',
    },
  ],
  sources: [
    'https://law.justia.com/codes/alaska/2019/title-45/chapter-48/article-1/section-45-48-010/',
    'https://codes.findlaw.com/ak/title-45-trade-and-commerce/ak-st-sect-45-48-090/',
    'https://dwt.com/alaska',
    'https://casetext.com/statute/alaska-statutes/title-21-insurance/chapter-2123-risk-management-own-risk-and-solvency-assessment/article-2-insurance-data-security/section-2123280-effective-112025-notification-of-cybersecurity-event',
    'https://github.com/UniCourt/cic-code-ak',
    'https://www.akleg.gov/basis/statutes.asp?media=print&secStart=45.48.010&secEnd=45.48.090',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: ['personalInformation.elements recorded from the known definition, section not re-seen in full'],
  scope: [
    {
      from: '2009-07-01',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: ['passwords, PINs or access codes for financial accounts'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition or reasonable belief of it',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          documentationYears: 5,
          consultation: 'written notice to the Attorney General before relying on the no-harm exception',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'SSN, licence/ID, account or card numbers, and financial passwords/PINs only. PHI alone does not trigger. Covers information in any form; persons doing business, agencies, and persons with more than 10 employees.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-07-01',
      value: {
        standard: 'most expeditious time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: 'Duty arises after discovering or being notified of the breach.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2009-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'no-harm-finding',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'before relying on the no-harm exception',
              start: 'no-harm-determination',
              period: null,
              note: 'There is no general AG breach notice; only a written notice when the owner will NOT notify individuals. Kept five years; not a public record.',
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
      from: '2009-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 45.48.040; not for entities subject to Gramm-Leach-Bliley.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2009-07-01',
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
      from: '2009-07-01',
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
        appliesTo: [],
        conditions: [],
        cautious: 'treat as owed',
        note: 'No HIPAA clause in the article.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security (AS 21.23.240-.399)',
      recipient: 'Director, Division of Insurance',
      citation: 'Alaska Stat. § 21.23.280',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: false,
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
          from: '2025-01-01',
          value: {
            standard: 'as soon as possible',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Alaska Stat. § 21.23.280',
            url: 'https://law.justia.com/codes/alaska/2019/title-45/chapter-48/article-1/section-45-48-010/',
          },
          note: 'Information-security-program duties phase in later (2026).',
        },
      ],
    },
  ],
  pending: [],
};
