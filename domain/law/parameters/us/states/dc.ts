import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'D.C. Code §§ 28-3851 to 28-3853',
  url: 'https://code.dccouncil.gov/us/dc/council/code/sections/%5B28-3852.02%5D',
} as const;

/** District of Columbia: Consumer Security Breach Notification. */
export const districtOfColumbia: StateLaw = {
  jurisdiction: 'US-DC',
  name: 'District of Columbia',
  citation: 'D.C. Code §§ 28-3851 to 28-3853',
  statutes: [
    {
      citation: 'D.C. Code §§ 28-3851 to 28-3853',
      title: 'Consumer Security Breach Notification',
      url: 'https://code.dccouncil.gov/us/dc/council/code/sections/%5B28-3852.02%5D',
    },
  ],
  sources: [
    'https://oag.dc.gov/requirements-districts-data-breach-notification',
    'https://www.ropesdataphiles.com/2020/05/new-d-c-data-security-requirements-and-amended-breach-requirements-to-take-effect-by-june-12-2020/',
    'https://www.huntonprivacyblog.com/2020/04/03/washington-d-c-amends-data-breach-notification-law-adds-data-security-requirements/',
    'https://www.workplaceprivacyreport.com/2020/05/articles/consumer-privacy/washington-d-c-significantly-overhauls-its-data-breach-notification-law/',
    'https://code.dccouncil.gov/us/dc/council/code/sections/%5B28-3852.02%5D',
    'https://dwt.com/districtofcolumbia',
    'https://csrps.com/privacy-regulations/washington-d-c/',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/district-columbia-consumer-security-breach',
    'https://github.com/DCCouncil/law-xml',
    'https://openagreements.org/practice-guides/privacy/us/district-of-columbia',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [],
  scope: [
    {
      from: '2007-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'credentials',
          'passport-or-military-id',
          'taxpayer-id',
          'genetic',
        ],
        otherElements: [
          'genetic information and DNA profile',
          'other government identification number',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquisition of data or of equipment storing it',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          consultation:
            'no-harm conclusion needs a reasonable investigation AND consultation with the Office of the Attorney General and federal law enforcement',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Since 2020; also genetic information.',
      },
      publishedOn: null,
      source: act,
      note: 'No AG notice, no medical data, no HIPAA clause, no services duty.',
    },
    {
      from: '2020-06-17',
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
          'genetic',
        ],
        otherElements: [
          'genetic information and DNA profile',
          'other government identification number',
          'listed elements without a name if they would enable identity theft',
        ],
        act: 'acquisition',
        actWords: 'acquisition of data or of equipment storing it',
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
          consultation:
            'no-harm conclusion needs a reasonable investigation AND consultation with the Office of the Attorney General and federal law enforcement',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Since 2020; also genetic information.',
      },
      publishedOn: null,
      source: act,
      note: 'Security Breach Protection Amendment Act of 2020 (D.C. Law 23-98), effective 2020-06-17 by the official law record. The AG page says 2020-06-08; law-firm notes say 2020-05-19 or 2020-06-12.',
    },
  ],
  individual: [
    {
      from: '2007-07-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'No AG notice, no medical data, no HIPAA clause, no services duty.',
    },
  ],
  vendorBreachNote: "Use receipt of the vendor's notice.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2020-06-17',
            value: {
              recipient: 'Office of the Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 50,
                counts: 'residents',
              },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: 'Most expedient manner possible, never later than individuals; not to be delayed because the count is unknown. Lowest numeric threshold in this set.',
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
      from: '2007-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Not for entities notifying agencies under Gramm-Leach-Bliley.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-07-01',
      value: {
        standard: 'most expedient time possible',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-07-01',
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
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'treat as owed',
        note: 'only Gramm-Leach-Bliley was named',
        citation: 'D.C. Code § 28-3852(g)',
      },
      publishedOn: null,
      source: act,
      note: 'No AG notice, no medical data, no HIPAA clause, no services duty.',
    },
    {
      from: '2020-06-17',
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
        conditions: ['maintains HIPAA/HITECH breach procedures', 'notifies each affected resident under them'],
        cautious: 'AG notice at 50 or more, no later than the letters',
        note: 'Deemed compliant only as to notifying residents; written AG notice is owed in all cases. The 18-month service duty sits in a separate section and is not excused. Text of subsection (g) as amended by D.C. Law 23-98 seen: GLBA and HIPAA/HITECH alike; the AG notice is owed in all cases.',
        citation: 'D.C. Code § 28-3852(g)',
      },
      publishedOn: null,
      source: act,
      note: 'Security Breach Protection Amendment Act of 2020 (D.C. Law 23-98), effective 2020-06-17 by the official law record. The AG page says 2020-06-08; law-firm notes say 2020-05-19 or 2020-06-12.',
    },
  ],
  identityProtection: [
    {
      from: '2020-06-17',
      value: {
        months: 18,
        elements: ['ssn', 'taxpayer-id'],
        who: 'person-that-experienced-the-breach',
        citation: 'D.C. Code § 28-3852.02',
        note: 'Identity-theft protection services when the breach requires notice under § 28-3852(a) or (b).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  facilities: [],
  insurance: [],
  pending: [],
};
