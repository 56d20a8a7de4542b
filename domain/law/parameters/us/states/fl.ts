import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Fla. Stat. § 501.171 (ch. 2014-189)',
  url: 'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
} as const;
const ch2023 = {
  title: 'Fla. Stat. § 501.171 as amended by ch. 2023-201',
  url: 'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
} as const;

/** Florida: Florida Information Protection Act. */
export const florida = (): StateLaw => ({
  jurisdiction: 'US-FL',
  name: 'Florida',
  citation: 'Fla. Stat. § 501.171',
  statutes: [
    {
      citation: 'Fla. Stat. § 501.171',
      title: 'Florida Information Protection Act',
      url: 'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
    },
  ],
  sources: [
    'https://www.flsenate.gov/Laws/Statutes/2025/501.171',
    'http://fl.elaws.us/law/501.171',
    'https://www.triagehealthlawblog.com/data-protection/floridas-new-data-breach-notification-law-shortens-the-time-period-for-reporting-data-breaches/',
    'http://www.jdsupra.com/legalnews/florida-information-protection-act-of-20-55168/',
    'https://blalockwalters.com/floridas-new-data-breach-law-effective-july-1-2014/',
    'https://natlawreview.com/article/florida-ahca-proposed-rules-would-establish-new-breach-reporting-continuity',
    'https://openagreements.org/practice-guides/privacy/us/florida',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Adoption of AHCA rule 59A-35.112 (24-hour report) was not found; nothing later than the workshop of 2025-09-17.',
    'No insurance data security act was found; that is no proof that none exists.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2014-07-01',
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
          'passport-or-military-id',
        ],
        otherElements: ['other government identification number'],
        act: 'access',
        actWords: 'unauthorized access of electronic data',
        harmTest: {
          words: 'the breach has not and will not likely result in identity theft or other financial harm',
          documentationYears: 5,
          consultation:
            'an investigation and consultation with law enforcement; the written finding goes to the Department within 30 days',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on written request of a law-enforcement agency, for a period it sets',
        scopeAndRestorationDelay: true,
      },
      publishedOn: '2014-06-20',
      source: act,
    },
    {
      from: '2024-07-01',
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
        ],
        otherElements: ['geolocation', 'other government identification number'],
        act: 'access',
        actWords: 'unauthorized access of electronic data',
        harmTest: {
          words: 'the breach has not and will not likely result in identity theft or other financial harm',
          documentationYears: 5,
          consultation:
            'an investigation and consultation with law enforcement; the written finding goes to the Department within 30 days',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on written request of a law-enforcement agency, for a period it sets',
        scopeAndRestorationDelay: true,
      },
      publishedOn: '2023-06-06',
      source: ch2023,
    },
  ],
  individual: [
    {
      from: '2014-07-01',
      value: {
        standard: 'as expeditiously as practicable and without unreasonable delay',
        start: 'determination-or-reason-to-believe',
        period: { n: 30, unit: 'calendar days' },
      },
      publishedOn: '2014-06-20',
      source: act,
      note: 'From determination or reason to believe, whichever comes first.',
    },
  ],
  extension: { days: 15, condition: 'good cause in writing to the Department within 30 days of determination' },
  vendorBreachNote:
    "On the third-party agent's notice the covered entity must give the notices; that notice is also reason to believe.",
  letterContent: [
    {
      from: '2014-07-01',
      value: [
        'the date of the breach, or an estimated date or range',
        'the personal information believed accessed',
        'how to ask the covered entity about the breach and about the personal information that it keeps on the individual',
      ],
      publishedOn: '2014-06-20',
      source: act,
      note: '§ 501.171(4)(e).',
    },
  ],
  regulatorContent: [
    {
      from: '2014-07-01',
      value: [
        'a synopsis of what happened',
        'the number of individuals in Florida affected or potentially affected',
        'services offered or to be offered free of charge, and how to use them',
        'a copy of the letter, or what else was done to tell individuals',
        'name, address, telephone number and e-mail address of a person who can say more',
        'on request: police, incident or forensic reports, policies on breaches, steps to rectify the breach',
        'where no letters go out: the written finding of no likely harm instead',
      ],
      publishedOn: '2014-06-20',
      source: act,
      note: '§ 501.171(3)(b), (c), (4)(c).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Department of Legal Affairs (Attorney General)',
              when: 'hipaa-compliant-entity',
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'a timely copy of the federal notice',
              start: 'determination-or-reason-to-believe',
              period: { n: 30, unit: 'calendar days' },
              orLetters: true,
              note: 'A timely copy of the federal notice is deemed to satisfy § 501.171(3); with the letters, and by the 30 days of that subsection.',
            },
            publishedOn: '2014-06-20',
            source: act,
          },
        ],
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Department of Legal Affairs (Attorney General)',
              when: 'notice-required',
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'as expeditiously as practicable',
              start: 'determination-or-reason-to-believe',
              period: { n: 30, unit: 'calendar days' },
              note: '§ 501.171(3). The extension of 15 days is not for this notice.',
            },
            publishedOn: '2014-06-20',
            source: act,
          },
        ],
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Department of Legal Affairs (Attorney General)',
              when: 'no-harm-finding',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'written no-harm determination',
              start: 'no-harm-determination',
              period: { n: 30, unit: 'calendar days' },
              note: 'The written finding of no likely harm, where no letters go out.',
            },
            publishedOn: '2014-06-20',
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2014-07-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'residents' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: '§ 501.171(5): more than 1,000 individuals at a single time.',
      },
      publishedOn: '2014-06-20',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2014-07-01',
      value: {
        standard: 'as expeditiously as practicable',
        start: 'determination-or-reason-to-believe',
        period: { n: 10, unit: 'calendar days' },
      },
      publishedOn: '2014-06-20',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2014-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'copy-with-letters', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          "notice under the primary or functional federal regulator's rules",
          'the affected persons are notified under them',
        ],
        cautious:
          'send the Department its copy with the federal letters, and within 30 days of determination when 500 or more',
        note: 'Notice under the federal regulator’s rules meets subsection (4), and a timely copy to the Department meets subsection (3). Subsection (5), the consumer reporting agencies, is not mentioned.',
        citation: 'Fla. Stat. § 501.171(4)(g)',
      },
      publishedOn: '2014-06-20',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [
    {
      what: 'AHCA rule 59A-35.112, 24-hour incident report',
      status: 'proposed; rule-development meeting 2025-09-17; later status not found',
      from: null,
    },
    {
      what: 'Fla. Admin. Code r. 59A-35.112 (PROPOSED 2025): Agency for Health Care Administration within 24 hours',
      status: 'proposed; adoption not confirmed',
      from: null,
    },
  ],
});
