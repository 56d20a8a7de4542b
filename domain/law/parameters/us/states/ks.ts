import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Kan. Stat. §§ 50-7a01, 50-7a02 (2006 SB 196)',
  url: 'https://www.ksrevisor.gov/statutes/chapters/ch50/050_007a_0002.html',
} as const;

/** Kansas: Security breach requirements. */
export const kansas = (): StateLaw => ({
  jurisdiction: 'US-KS',
  name: 'Kansas',
  citation: 'Kan. Stat. §§ 50-7a01, 50-7a02',
  statutes: [
    {
      citation: 'Kan. Stat. §§ 50-7a01, 50-7a02',
      title: 'Security breach requirements',
      url: 'https://www.ksrevisor.gov/statutes/chapters/ch50/050_007a_0002.html',
    },
  ],
  sources: [
    'https://www.ksrevisor.gov/statutes/chapters/ch50/050_007a_0002.html',
    'https://getpocketlaw.com/law/state_kansas/section-50-7a02-security-breach-requirements_a658ec5e22be',
    'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-kansas.html',
    'https://mintz.com/mintz-matrix/kansas',
    'https://www.constangy.com/data-privacy-us-ks',
    'https://openagreements.org/practice-guides/privacy/us/kansas',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['No insurance data security act was found; that is no proof that none exists.'],
  scope: [
    {
      from: '2007-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords:
          'access to and acquisition that causes or is believed to cause identity theft; misuse occurred or reasonably likely',
        harmTest: { words: 'misuse of the information has not occurred and is not reasonably likely to occur' },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'An account or card number counts with or without an access code.',
      },
      publishedOn: '2006-04-19',
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: '2006-04-19',
      source: act,
    },
  ],
  vendorBreachNote: "The owner's own determination starts the clock.",
  letterContent: [
    { from: '2007-01-01', value: [], publishedOn: '2006-04-19', source: act, note: 'The act sets no list.' },
  ],
  regulators: [],
  noRegulator: 'The act names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2007-01-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: '2006-04-19',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: { standard: 'following discovery', start: 'discovery', period: null },
      publishedOn: '2006-04-19',
      source: act,
      note: "The text says 'following discovery', not immediately.",
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by state or federal law',
          'maintains breach procedures under its primary or functional regulator',
        ],
        cautious: 'still notify the consumer reporting agencies above 1,000 when Social Security numbers are involved',
        note: "§ 50-7a02(e): maintaining the regulator's procedures is enough to be in compliance with the section, which also holds the notice to the consumer reporting agencies; the text does not add that the letters were sent.",
        citation: 'Kan. Stat. § 50-7a02(e)',
      },
      publishedOn: '2006-04-19',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
