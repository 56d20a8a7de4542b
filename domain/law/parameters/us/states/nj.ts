import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'N.J.S.A. 56:8-161 to 56:8-166', url: 'https://www.mathe.com/section-568-163/' } as const;

/** New Jersey: Identity Theft Prevention Act, breach provisions. */
export const newJersey: StateLaw = {
  jurisdiction: 'US-NJ',
  name: 'New Jersey',
  citation: 'N.J.S.A. 56:8-161 to 56:8-166',
  statutes: [
    {
      citation: 'N.J.S.A. 56:8-161 to 56:8-166',
      title: 'Identity Theft Prevention Act, breach provisions',
      url: 'https://www.mathe.com/section-568-163/',
    },
  ],
  sources: [
    'https://klinedinstlaw.com/practice/privacy-data-security/new-jersey',
    'https://www.mathe.com/section-568-163/',
    'https://www.cliclaw.com/node/8000',
    'https://adam.shostack.org/blog/2006/03/new-jerseys-breach-law/',
    'https://www.workplaceprivacyreport.com/2026/05/articles/data-breach-notification/proposed-state-laws-for-breach-notification-could-reshape-incident-response-plans/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Public entities and government contractors also have a separate 72-hour report under P.L.2023, c.19 (not needed for private providers).',
  ],
  scope: [
    {
      from: '2006-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'credentials'],
        otherElements: ['dissociated data if the means of linking it was also accessed'],
        act: 'access',
        actWords: 'unauthorized access',
        harmTest: {
          words:
            'Unauthorised access is enough. Notice is excused only if misuse is not reasonably possible; the determination is written and kept five years.',
          documentationYears: 5,
        },
        encryption: {
          keyTaken: false,
          note: 'Secured data is outside the definition; no express key language.',
        },
        lawEnforcementDelay: 'Requires a request from the agency.',
        scopeAndRestorationDelay: true,
        note: 'No medical or insurance element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-01-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'division-of-state-police',
      clauses: [
        [
          {
            from: '2006-01-01',
            value: {
              recipient: 'Division of State Police (filed through the state cyber portal, NJCCIC)',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'in advance of the disclosure to the customer',
              start: 'letters',
              period: null,
              relative: 'before-letters',
              note: 'Not the Attorney General as such; the sequence matters, so the report must precede the letters.',
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
      from: '2006-01-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2006-01-01',
      value: {
        standard: 'immediately following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-01-01',
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
        appliesTo: [],
        conditions: [],
        cautious: 'report to the State Police before the letters',
        note: "No HIPAA clause. An entity's own notification policy suffices only if otherwise consistent with the section.",
        citation: 'N.J.S.A. 56:8-163(e)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [
    {
      what: 'A1852 (2026): Would drop substitute notice, add toll-free contact content and require access to credit reports for six months after notice.',
      status: 'pending as of May 2026',
      from: null,
    },
  ],
};
