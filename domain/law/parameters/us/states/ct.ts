import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Conn. Gen. Stat. § 36a-701b', url: 'https://www.cga.ct.gov/current/pub/chap_669.htm' } as const;
const pa1890 = {
  title: 'Conn. Gen. Stat. § 36a-701b as amended by P.A. 18-90',
  url: 'https://www.cga.ct.gov/2018/act/pa/pdf/2018PA-00090-R00SB-00472-PA.pdf',
} as const;
const pa2159 = {
  title: 'Conn. Gen. Stat. § 36a-701b as amended by P.A. 21-59',
  url: 'https://www.cga.ct.gov/2021/act/pa/pdf/2021PA-00059-R00HB-05310-PA.pdf',
} as const;
const insurance = {
  title: 'Conn. Gen. Stat. § 38a-38 (P.A. 19-117, § 230)',
  url: 'https://www.cga.ct.gov/2020/sup/chap_697.htm',
} as const;
const page = {
  title: 'Attorney General of Connecticut, reporting a breach of security',
  url: 'https://portal.ct.gov/AG/General/Report-a-Breach-of-Security-Involving-Computerized-Data',
} as const;

/** Connecticut: Breach of security. */
export const connecticut = (): StateLaw => ({
  jurisdiction: 'US-CT',
  name: 'Connecticut',
  citation: 'Conn. Gen. Stat. § 36a-701b',
  statutes: [
    {
      citation: 'Conn. Gen. Stat. § 36a-701b',
      title: 'Breach of security',
      url: 'https://www.cga.ct.gov/current/pub/chap_669.htm',
    },
    {
      citation: 'Conn. Gen. Stat. § 38a-38',
      title: 'Insurance Data Security Law',
      url: 'https://www.cga.ct.gov/2020/sup/chap_697.htm',
    },
  ],
  sources: [
    'https://www.cga.ct.gov/current/pub/chap_669.htm',
    'https://www.cga.ct.gov/2018/act/pa/pdf/2018PA-00090-R00SB-00472-PA.pdf',
    'https://www.cga.ct.gov/2021/act/pa/pdf/2021PA-00059-R00HB-05310-PA.pdf',
    'https://www.cga.ct.gov/2020/sup/chap_697.htm',
    'https://perkinscoie.com/en/news-insights/security-breach-notification-chart-connecticut.html',
    'https://www.akingump.com/en/experience/practices/cybersecurity-privacy-and-data-protection/ag-data-dive/connecticut-expands-breach-reporting-and-creates-cybersecurity-safe-harbor.html',
    'https://jdsupra.com/legalnews/effective-oct-1-2021-connecticut-8412415',
    'https://www.crimefire.in/reporting-a-data-breach-ct-gov',
    'http://webiis06.mondaq.com/unitedstates/x/828652/Security/Connecticut+Adopts+Insurance+Data+Security+Law+What+You+Need+To+Know',
    'https://rcbulletin.robinsoncoleblogs.com/2020/07/connecticut-insurance-dept-reminds-licensees-to-comply-with-data-security-law/',
    'https://www.workplaceprivacyreport.com/2010/08/articles/identity-theft/connecticut-insurance-commissioner-announces-data-breach-notification-mandate/',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
    page.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'low',
  doubts: [
    'Conn. Gen. Stat. § 38a-38: whether its three business days run from the event or from its determination was not held against the text; the event, which is sooner, is used.',
    'Insurance Department Bulletin IC-25 (2010) asked for notice within 5 calendar days after an incident is identified, at vendors too; its standing beside the 2020 law is not settled.',
    '2026 S.B. 117 (forensic report after a massive breach) was reported dead in May 2026.',
  ],
  scope: [
    {
      from: '2018-10-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'access',
        actWords: 'unauthorized access to or acquisition of',
        harmTest: { words: 'after an investigation, the breach will not likely result in harm to the individuals' },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'on request of a law-enforcement agency that finds that notice would impede a criminal investigation',
        scopeAndRestorationDelay: true,
      },
      publishedOn: null,
      source: act,
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
        actWords: 'unauthorized access to or acquisition of',
        harmTest: { words: 'after an investigation, the breach will not likely result in harm to the individuals' },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'on request of a law-enforcement agency that finds that notice would impede a criminal investigation',
        scopeAndRestorationDelay: false,
      },
      publishedOn: '2021-06-16',
      source: pa2159,
      note: 'P.A. 21-59 struck the words that let an investigation into scope and repair excuse time.',
    },
  ],
  individual: [
    {
      from: '2018-10-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: { n: 90, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2021-10-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: '2021-06-16',
      source: pa2159,
      note: 'A shorter time under federal law controls. Residents identified after the 60 days: as expediently as possible.',
    },
  ],
  vendorBreachNote: "The 60 days run from the owner's discovery; receipt of the vendor's notice is taken as discovery.",
  letterContent: [
    {
      from: '2018-10-01',
      value: [
        'for Social Security numbers: how to enroll in the free identity-theft services',
        'for Social Security numbers: how to place a credit freeze',
      ],
      publishedOn: null,
      source: pa1890,
      note: '§ 36a-701b(b)(2)(B); otherwise the act sets no list.',
    },
    {
      from: '2021-10-01',
      value: [
        'for Social Security or taxpayer numbers: how to enroll in the free identity-theft services',
        'for Social Security or taxpayer numbers: how to place a credit freeze',
      ],
      publishedOn: '2021-06-16',
      source: pa2159,
      note: '§ 36a-701b(b)(2)(B); otherwise the act sets no list.',
    },
  ],
  regulatorContent: [
    {
      from: '2018-10-01',
      value: [
        'name and contact information of the person who reports',
        'name, address and type of the business',
        'what happened, with its dates, when and how it was discovered, and what was done',
        'the number of Connecticut residents affected',
        'the categories of personal information',
      ],
      publishedOn: null,
      source: page,
      note: 'What the page of the Attorney General asks for; the act sets no list. The end of the page was not read, so the list may be longer: medium confidence.',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
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
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2018-10-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'No HIPAA clause before 2021-10-01.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2021-10-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and in compliance with the HIPAA/HITECH privacy and security standards'],
        cautious: 'tell the Attorney General no later than the residents, and keep the 24 months of services',
        note: 'Deemed in compliance, provided that the Attorney General is told no later than the residents and that identity-theft services are offered where the section would require them.',
        citation: 'Conn. Gen. Stat. § 36a-701b(h)',
      },
      publishedOn: '2021-06-16',
      source: pa2159,
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
        note: 'Identity-theft prevention services and, if applicable, mitigation services, free.',
      },
      publishedOn: '2018-06-04',
      source: pa1890,
    },
    {
      from: '2021-10-01',
      value: {
        months: 24,
        elements: ['ssn', 'taxpayer-id'],
        who: 'owner-or-licensee',
        citation: 'Conn. Gen. Stat. § 36a-701b(b)(2)(B)',
        note: 'Identity-theft prevention services and, if applicable, mitigation services, free. The HIPAA clause keeps this duty.',
      },
      publishedOn: '2021-06-16',
      source: pa2159,
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
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa:
        'HIPAA-compliant licensees may certify to be treated as meeting the program duties; event notice still applies.',
      timing: [
        {
          from: '2020-10-01',
          value: { standard: 'as promptly as possible', start: 'event', period: { n: 3, unit: 'business days' } },
          publishedOn: '2019-06-26',
          source: insurance,
          note: 'First set for 2019-10-01, put off by P.A. 19-196.',
        },
      ],
    },
  ],
  pending: [],
});
