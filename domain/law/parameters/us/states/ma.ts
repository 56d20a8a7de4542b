import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mass. Gen. Laws ch. 93H',
  url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
} as const;
const ch444 = {
  title: 'Mass. Gen. Laws ch. 93H, § 3A, added by St. 2018, ch. 444',
  url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3A',
} as const;

/** Massachusetts: Security breaches. */
export const massachusetts = (): StateLaw => ({
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
    'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
    'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3A',
    'http://www.mass.gov/ago/consumer-resources/consumer-information/scams-and-identity-theft/security-breaches.html',
    'https://malegislature.gov/Laws/GeneralLaws/Chapter93H/Section5',
    'https://bostonmit.com/news/update-to-massachusetts-data-security-breach-reporting-law',
    'https://natlawreview.com/article/massachusetts-data-breach-changes-coming-april-11',
    'https://proteuscyber.com/privacy-database/news/4569-massachusetts-chapter-93h-security-breaches-mass-gen-laws-93h-1',
    'https://openagreements.org/practice-guides/privacy/us/massachusetts',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 5 deems compliance with "this chapter", of which § 3A (credit monitoring) is part since 2019; whether § 5 excuses it is not settled.',
    'Changes by the 2026 session were found neither way.',
    'No insurance data security act was found; that is no proof that none exists.',
  ],
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
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'while a law-enforcement agency finds that notice would impede a criminal investigation and has told the Attorney General so in writing',
        scopeAndRestorationDelay: false,
        note: 'Two triggers: a breach of security with a substantial risk of identity theft or fraud, and, apart from it, any acquisition or use by an unauthorized person, which no finding of low risk excuses. An account or card number counts with or without a code. Encryption: 128 bits or more.',
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
      note: 'Not to be delayed because the count is unknown; the letter must not describe the nature of the breach or the number affected.',
    },
  ],
  vendorBreachNote: "The owner's own knowledge starts the clock; the vendor's notice gives it.",
  letterContent: [
    {
      from: '2019-04-11',
      value: [
        'the right to obtain a police report',
        'how to ask for a security freeze, and what information that takes',
        'that a security freeze is free of charge',
        'the mitigation services, for Social Security numbers the free credit monitoring',
        'the name of the parent or affiliated corporation, if the entity is owned by another',
        'never the nature of the breach, nor the number of residents affected',
      ],
      publishedOn: null,
      source: ch444,
      note: 'Ch. 93H § 3(b).',
    },
  ],
  regulatorContent: [
    {
      from: '2019-04-11',
      value: [
        'the nature of the breach, or of the acquisition or use',
        'the number of Massachusetts residents affected at the time',
        'name and address of who was breached',
        'name and title of who reports, and the relationship to who was breached',
        'the type of person or agency that reports',
        'who is responsible for the breach, if known',
        'the type of personal information',
        'whether a written information security program is kept',
        'what was done or is planned, with any update of that program',
        'for Social Security numbers: a certification that the credit monitoring complies with § 3A',
        'a sample of the letter',
      ],
      publishedOn: null,
      source: ch444,
      note: 'Ch. 93H § 3(b); alike to both offices, each of which has its own form.',
    },
  ],
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'as soon as practicable and without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Any number of residents.',
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
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'as soon as practicable and without unreasonable delay',
              start: 'discovery',
              period: null,
              note: 'Any number of residents; the Office then names the consumer reporting agencies.',
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
        note: 'Only the agencies that the Office names; no number of people decides.',
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
      note: 'The vendor also cooperates: date, nature and steps taken.',
    },
  ],
  hipaa: [
    {
      from: '2019-04-11',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'arguable' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'maintains procedures under federal law',
          'notifies the affected residents under them',
          'also tells the Attorney General and the Office of Consumer Affairs as soon as practicable',
        ],
        cautious: 'tell both agencies for any number of residents, and offer the 18 months',
        note: 'Notice to the Attorney General and the Office is a condition of the clause. Without compliance with the federal rules the whole chapter applies.',
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
        note: '42 months where that person is a consumer reporting agency; certified to both agencies. Where the vendor was breached, the contract decides who offers it.',
      },
      publishedOn: '2019-01-10',
      source: ch444,
    },
  ],
  facilities: [],
  insurance: [],
  pending: [],
});
