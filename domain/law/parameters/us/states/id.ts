import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Idaho Code §§ 28-51-104 to 28-51-107', url: 'https://dwt.com/gcp/states/idaho' } as const;

/** Idaho: Disclosure of breach of security. */
export const idaho: StateLaw = {
  jurisdiction: 'US-ID',
  name: 'Idaho',
  citation: 'Idaho Code §§ 28-51-104 to 28-51-107',
  statutes: [
    {
      citation: 'Idaho Code §§ 28-51-104 to 28-51-107',
      title: 'Disclosure of breach of security',
      url: 'https://dwt.com/gcp/states/idaho',
    },
  ],
  sources: [
    'https://dwt.com/gcp/states/idaho',
    'https://constangy.com/data-privacy-us-id',
    'https://www.recordinglaw.com/us-laws/data-privacy-laws/idaho-data-privacy-laws/data-breach-notification',
    'https://www.amp.legal/data-breach-law-tool/idaho/',
    'https://github.com/UniCourt/cic-code-id',
    'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH51/SECT28-51-106/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: ['effective day of the last amendment (2014 and 2015 acts; no timing change)', 'no NAIC 668 adoption found'],
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
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Public agencies (including public hospitals/districts that are agencies) carry an extra 24-hour notice.',
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
      note: 'No change to private-sector timing since the 2006 act (as amended 2010/2014).',
    },
  ],
  vendorBreachNote: "The owner's own determination starts the clock.",
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'within 24 hours',
              start: 'discovery',
              period: {
                n: 24,
                unit: 'hours',
              },
              note: 'Public agencies only; a private hospital has no regulator notice.',
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
      from: '2015-07-01',
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
      from: '2015-07-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'an individual or commercial entity regulated by state or federal law',
          'maintains procedures under its primary or functional regulator',
          'complies with them when a breach occurs',
        ],
        cautious: 'individual notice on HIPAA timing',
        note: "Text of § 28-51-106(2) seen. It covers individuals and commercial entities, not agencies, so an agency's 24-hour AG notice is untouched; no private-sector regulator notice exists.",
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
};
