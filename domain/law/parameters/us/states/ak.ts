import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Alaska Stat. §§ 45.48.010 to 45.48.090 (SLA 2008 ch. 92)',
  url: 'https://www.akleg.gov/basis/statutes.asp?media=print&secStart=45.48.010&secEnd=45.48.090',
} as const;
const insurance = {
  title: 'Alaska Stat. § 21.23.280 (SLA 2024 ch. 39)',
  url: 'https://casetext.com/statute/alaska-statutes/title-21-insurance/chapter-2123-risk-management-own-risk-and-solvency-assessment/article-2-insurance-data-security/section-2123280-effective-112025-notification-of-cybersecurity-event',
} as const;

/** Alaska: Personal Information Protection Act, art. 1. */
export const alaska = (): StateLaw => ({
  jurisdiction: 'US-AK',
  name: 'Alaska',
  citation: 'Alaska Stat. §§ 45.48.010 to 45.48.090',
  statutes: [
    {
      citation: 'Alaska Stat. §§ 45.48.010 to 45.48.090',
      title: 'Personal Information Protection Act, art. 1',
      url: 'https://www.akleg.gov/basis/statutes.asp?media=print&secStart=45.48.010&secEnd=45.48.090',
    },
  ],
  sources: [
    'https://www.akleg.gov/basis/statutes.asp?media=print&secStart=45.48.010&secEnd=45.48.090',
    'https://casetext.com/statute/alaska-statutes/title-21-insurance/chapter-2123-risk-management-own-risk-and-solvency-assessment/article-2-insurance-data-security/section-2123280-effective-112025-notification-of-cybersecurity-event',
    'https://law.justia.com/codes/alaska/2019/title-45/chapter-48/article-1/section-45-48-010/',
    'https://codes.findlaw.com/ak/title-45-trade-and-commerce/ak-st-sect-45-48-090/',
    'https://dwt.com/alaska',
    'https://github.com/UniCourt/cic-code-ak',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: ['The list of data elements was not held against the current definition section.'],
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
          words: 'no reasonable likelihood that harm to the consumers has resulted or will result',
          documentationYears: 5,
          consultation: 'an investigation and written notice to the Attorney General before the finding is relied on',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'Information in any form; persons doing business, agencies, and persons with more than 10 employees. Health data alone is not an element.',
      },
      publishedOn: '2008-06-13',
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
      publishedOn: '2008-06-13',
      source: act,
    },
  ],
  vendorBreachNote: 'Duty arises after discovering or being notified of the breach.',
  letterContent: [
    { from: '2009-07-01', value: [], publishedOn: '2008-06-13', source: act, note: 'The act sets no list.' },
  ],
  regulatorContent: [
    {
      from: '2009-07-01',
      value: [],
      publishedOn: '2008-06-13',
      source: act,
      note: 'The act sets no list. The notice only says that no letters will be sent for want of likely harm.',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'before relying on the no-harm exception',
              start: 'no-harm-determination',
              period: null,
              note: 'Written notice only when the owner will not notify individuals; the finding is kept five years and is no public record.',
            },
            publishedOn: '2008-06-13',
            source: act,
          },
        ],
      ],
    },
  ],
  noRegulator: 'The Attorney General is told only when the owner finds no likely harm and sends no letters.',
  consumerReportingAgencies: [
    {
      from: '2009-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 45.48.040; not for entities subject to Gramm-Leach-Bliley.',
      },
      publishedOn: '2008-06-13',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2009-07-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: '2008-06-13',
      source: act,
      note: '§ 45.48.070: the information recipient tells the information distributor.',
    },
  ],
  hipaa: [
    {
      from: '2009-07-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'No HIPAA clause in the article.',
      },
      publishedOn: '2008-06-13',
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
        { kind: 'domestic-licensee', materialHarm: false },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2025-01-01',
          value: { standard: 'as soon as possible', start: 'determination', period: { n: 3, unit: 'business days' } },
          publishedOn: null,
          source: insurance,
          note: 'Information-security-program duties phase in later (2026).',
        },
      ],
    },
  ],
  pending: [],
});
