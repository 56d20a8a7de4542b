import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Idaho Code §§ 28-51-104 to 28-51-107',
  url: 'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/SECT28-51-105/',
} as const;

/** Idaho: Disclosure of breach of security. */
export const idaho = (): StateLaw => ({
  jurisdiction: 'US-ID',
  name: 'Idaho',
  citation: 'Idaho Code §§ 28-51-104 to 28-51-107',
  statutes: [
    {
      citation: 'Idaho Code §§ 28-51-104 to 28-51-107',
      title: 'Disclosure of breach of security',
      url: 'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/SECT28-51-105/',
    },
  ],
  sources: [
    'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/SECT28-51-105/',
    'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/SECT28-51-106/',
    'https://dwt.com/gcp/states/idaho',
    'https://constangy.com/data-privacy-us-id',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/idaho-data-privacy-laws/data-breach-notification',
    'https://www.amp.legal/data-breach-law-tool/idaho/',
    'https://github.com/UniCourt/cic-code-id',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The day of the last amendment (acts of 2014 and 2015) is not settled; neither changed a time.',
    'No insurance data security act was found; that is no proof that none exists.',
  ],
  scope: [
    {
      from: '2015-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'illegal acquisition materially compromising security; misuse occurred or reasonably likely',
        harmTest: {
          words: 'misuse of information about a resident has not occurred and is not reasonably likely to occur',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'while a law-enforcement agency finds that notice would impede its investigation',
        scopeAndRestorationDelay: true,
        note: 'A hospital or district that is a public agency also tells the Attorney General within 24 hours.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2015-07-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'After an investigation finds that misuse occurred or is reasonably likely.',
    },
  ],
  vendorBreachNote: "The owner's own determination starts the clock.",
  letterContent: [{ from: '2015-07-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [{ from: '2015-07-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'public-agency',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'within 24 hours',
              start: 'discovery',
              period: { n: 24, unit: 'hours' },
              note: 'Public agencies only.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
  ],
  noRegulator: 'Only public agencies tell the Attorney General.',
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2015-07-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
      note: 'When misuse occurred or is reasonably likely.',
    },
  ],
  hipaa: [
    {
      from: '2015-07-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'an individual or commercial entity regulated by state or federal law',
          'maintains procedures under its primary or functional regulator',
          'complies with them when a breach occurs',
        ],
        cautious: 'letters on the federal time',
        note: '§ 28-51-106(2) covers individuals and commercial entities, not agencies, whose notice to the Attorney General is untouched.',
        citation: 'Idaho Code § 28-51-106(2)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
