import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mass. Gen. Laws ch. 93H, §§ 1, 3, 3A, 5',
  url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
} as const;

/** Massachusetts: Security breaches. */
export const massachusetts: StateLaw = {
  jurisdiction: 'US-MA',
  name: 'Massachusetts',
  citation: 'Mass. Gen. Laws ch. 93H, §§ 1, 3, 3A, 5',
  statutes: [
    {
      citation: 'Mass. Gen. Laws ch. 93H, §§ 1, 3, 3A, 5',
      title: 'Security breaches',
      url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
    },
  ],
  sources: [
    'https://bostonmit.com/news/update-to-massachusetts-data-security-breach-reporting-law',
    'https://natlawreview.com/article/massachusetts-data-breach-changes-coming-april-11',
    'https://proteuscyber.com/privacy-database/news/4569-massachusetts-chapter-93h-security-breaches-mass-gen-laws-93h-1',
    'http://www.mass.gov/ago/consumer-resources/consumer-information/scams-and-identity-theft/security-breaches.html',
    'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3A',
    'https://openagreements.org/practice-guides/privacy/us/massachusetts',
    'https://malegislature.gov/Laws/GeneralLaws/Chapter93H/Section5',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['2026 session changes not found either way', 'no NAIC 668 adoption found'],
  scope: [
    {
      from: '2019-04-11',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords:
          "either a 'breach of security' (substantial risk of identity theft or fraud) or, separately, any acquisition or use by an unauthorized person",
        harmTest: null,
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'Agency must also have told the AG in writing.',
        scopeAndRestorationDelay: false,
        note: 'Resident name plus SSN, licence/ID, or account/card number (with or without a code).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2019-04-11',
      value: {
        standard: 'as soon as practicable and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Ch. 444 of 2018: 18 months for SSN, rolling notice, more AG content.',
    },
  ],
  vendorBreachNote: "The owner's own discovery starts the clock.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2019-04-11',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'as soon as practicable and without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Any count.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'office-of-consumer-affairs-and-business-regulation',
      clauses: [
        [
          {
            from: '2019-04-11',
            value: {
              recipient: 'Office of Consumer Affairs and Business Regulation',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'as soon as practicable and without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Any count; OCABR then names the agencies in the next row.',
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
      from: '2019-04-11',
      value: {
        threshold: null,
        standard: 'as soon as practicable',
        start: 'direction-of-regulator',
        period: null,
        note: 'Only the agencies OCABR identifies; no numeric threshold (charts that print 500 or 1,000 are wrong).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2019-04-11',
      value: {
        standard: 'as soon as practicable and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2019-04-11',
      value: {
        individual: {
          effect: 'deemed-compliant',
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
        conditions: [
          'maintains federal procedures',
          'notifies affected residents under them',
          'also notifies AG and OCABR as soon as practicable',
        ],
        cautious: 'file with both agencies for any Massachusetts count',
        note: 'The AG and OCABR notices are a condition of the clause. Text of § 5 seen. An entity that does not comply with the federal rules falls back under the whole chapter.',
        citation: 'Mass. Gen. Laws ch. 93H, § 5',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [
    {
      from: '2019-04-11',
      value: {
        months: 18,
        elements: ['ssn'],
        who: 'person-that-experienced-the-breach',
        citation: 'Mass. Gen. Laws ch. 93H, § 3A',
        note: '42 months when that person is a consumer reporting agency; certification to AG and OCABR. When the vendor was breached, decide by contract who offers it, and show it as owed.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  facilities: [],
  insurance: [],
  pending: [],
};
