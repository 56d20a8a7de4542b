import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '815 ILCS 530',
  url: 'https://witnessslips.ilga.gov/legislation/ilcs/documents/081505300K10.htm',
} as const;
const pa990503 = {
  title: '815 ILCS 530/5, /10, /50 as amended by P.A. 99-503',
  url: 'https://witnessslips.ilga.gov/legislation/publicacts/fulltext.asp?Name=099-0503&print=true&write=',
} as const;
const pa1010343 = {
  title: '815 ILCS 530/10(e), added by P.A. 101-343',
  url: 'http://ilga.gov/legislation/publicacts/fulltext.asp?Name=101-0343',
} as const;
const insurance = {
  title: '215 ILCS 215/20 (P.A. 103-142)',
  url: 'https://casetext.com/statute/illinois-compiled-statutes/regulation/chapter-215-insurance/act-215-insurance-data-security-law/section-215-ilcs-21520-notification-of-a-cybersecurity-event',
} as const;

/** Illinois: Personal Information Protection Act. */
export const illinois = (): StateLaw => ({
  jurisdiction: 'US-IL',
  name: 'Illinois',
  citation: '815 ILCS 530/5, /10, /50',
  statutes: [
    {
      citation: '815 ILCS 530/5, /10, /50',
      title: 'Personal Information Protection Act',
      url: 'https://witnessslips.ilga.gov/legislation/ilcs/documents/081505300K10.htm',
    },
    {
      citation: '215 ILCS 215',
      title: 'Insurance Data Security Law',
      url: 'https://casetext.com/statute/illinois-compiled-statutes/regulation/chapter-215-insurance/act-215-insurance-data-security-law/section-215-ilcs-21520-notification-of-a-cybersecurity-event',
    },
  ],
  sources: [
    'https://witnessslips.ilga.gov/legislation/ilcs/documents/081505300K10.htm',
    'https://witnessslips.ilga.gov/legislation/publicacts/fulltext.asp?Name=099-0503&print=true&write=',
    'http://ilga.gov/legislation/publicacts/fulltext.asp?Name=101-0343',
    'https://witnessslips.ilga.gov/ftp/ILCS/Ch%200215/Act%200215/021502150K35.html',
    'https://casetext.com/statute/illinois-compiled-statutes/regulation/chapter-215-insurance/act-215-insurance-data-security-law/section-215-ilcs-21520-notification-of-a-cybersecurity-event',
    'https://www.radarfirst.com/blog/illinois-personal-information-protection-act/',
    'https://csrps.com/privacy-regulations/illinois/',
    'https://reg-track.com/Calendar/D?r=MgAwADUANQA1ADYA0&q=1f46681bc69a41d09343d5fd0e942122&t=-2014958045205556',
    'https://openagreements.org/practice-guides/privacy/us/illinois',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'Some summaries of § 50 print five days; the text counts business days.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
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
          'biometric',
          'credentials',
        ],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition compromising security',
        harmTest: null,
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on written request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Health data includes what is given to a website or app. State agencies follow § 12 (Attorney General above 250, consumer reporting agencies above 1,000).',
      },
      publishedOn: '2016-05-06',
      source: pa990503,
    },
  ],
  individual: [
    {
      from: '2017-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    {
      from: '2017-01-01',
      value: [
        'toll-free numbers and addresses of the consumer reporting agencies',
        'toll-free number, address and website of the Federal Trade Commission',
        'that both inform about fraud alerts and security freezes',
        'for online credentials: to change user name, password and security question promptly, or to protect the accounts otherwise',
        'never the number of Illinois residents affected',
      ],
      publishedOn: null,
      source: pa990503,
      note: '530/10(a).',
    },
  ],
  regulatorContent: [
    {
      from: '2017-01-01',
      value: ['for an entity that tells HHS: that notification'],
      publishedOn: null,
      source: pa990503,
      note: '530/50.',
    },
    {
      from: '2020-01-01',
      value: [
        'for an entity that tells HHS: that notification',
        'otherwise: the nature of the breach, or of the acquisition or use',
        'otherwise: the number of Illinois residents affected at the time',
        'otherwise: what was done or is planned',
        'otherwise: the date of the breach, as soon as it is known',
      ],
      publishedOn: null,
      source: pa1010343,
      note: '530/10(e), 530/50.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2017-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'hipaa-entity-telling-hhs',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'within 5 business days of notifying the HHS Secretary',
              start: 'hhs-notice',
              period: { n: 5, unit: 'business days' },
              note: '§ 50: whenever HHS must be told, with no number of residents. Below 500 people HHS may be told once a year, and this clock starts then.',
            },
            publishedOn: '2016-05-06',
            source: pa990503,
          },
        ],
        [
          {
            from: '2020-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'not-hipaa-compliant',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
            },
            publishedOn: '2019-08-09',
            source: pa1010343,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2017-01-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2017-01-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with HIPAA/HITECH privacy and security standards'],
        cautious: 'tell the Attorney General within 5 business days of the HHS submission, whatever the number',
        note: 'Deemed in compliance with the act, provided that the Attorney General is told within 5 business days of HHS. This stands in the place of the rule above 500; it is tied to the HHS submission, not to the letters.',
        citation: '815 ILCS 530/50',
      },
      publishedOn: '2016-05-06',
      source: pa990503,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Director of Insurance',
      citation: '215 ILCS 215/20',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa:
        'HIPAA-compliant licensee may be treated as meeting Sections 10 and 15 by an annual statement (April 15); Section 20 notice still applies.',
      timing: [
        {
          from: '2024-01-01',
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
