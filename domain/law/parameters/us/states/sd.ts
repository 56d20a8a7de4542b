import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'SDCL §§ 22-40-19 to 22-40-26', url: 'https://sdlegislature.gov/Statutes/22-40-20' } as const;

/** South Dakota: Breach of system security. */
export const southDakota: StateLaw = {
  jurisdiction: 'US-SD',
  name: 'South Dakota',
  citation: 'SDCL §§ 22-40-19 to 22-40-26',
  statutes: [
    {
      citation: 'SDCL §§ 22-40-19 to 22-40-26',
      title: 'Breach of system security',
      url: 'https://sdlegislature.gov/Statutes/22-40-20',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/south-dakota',
    'https://instalawyer.io/laws/south-dakota-codified-laws/section-22-40-19-definition-of',
    'https://dwt.com/gcp/states/south-dakota',
    'https://self-law.org/code/sd/title-22/chapter-22-40/22-40-19',
    'https://www.ciab.com/state-laws-regs/data-security-south-dakota-2/',
    'https://github.com/Ansvar-Systems/US-law-mcp',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    "The act has no vendor-to-owner rule; 'information holder' is one that owns or licenses the data. Some commentators still advise HIPAA entities to notify the Attorney General above 250.",
  ],
  scope: [
    {
      from: '2018-07-01',
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
        ],
        otherElements: [
          'employer identification number with code or biometric data',
          'other unique government number',
          "financial account plus code without a name ('protected information')",
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Notice excused only after investigation AND notice to the Attorney General; written determination kept at least three years.',
          documentationYears: 3,
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'After release, notice is due within 30 days (§ 22-40-21).',
        scopeAndRestorationDelay: false,
        note: "'Health information' has the 45 CFR 160.103 meaning, which takes in payment for care and so plan data.",
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-07-01',
      value: {
        standard: 'not later than 60 days',
        start: 'discovery-or-notification',
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: 'Original act; unchanged.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 250,
                counts: 'residents',
              },
              standard: 'same section; not later than 60 days read with the general sentence',
              start: 'discovery-or-notification',
              period: {
                n: 60,
                unit: 'calendar days',
              },
              note: 'By mail or e-mail. The statute gives no separate Attorney General day count.',
            },
            publishedOn: null,
            source: act,
          },
        ],
        [
          {
            from: '2018-07-01',
            value: {
              recipient: 'Attorney General (no-harm determination)',
              when: 'no-harm-finding',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'before relying on the no-harm exception',
              start: 'no-harm-determination',
              period: null,
              note: 'Needed to use the risk-of-harm exception, whatever the number.',
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
      from: '2018-07-01',
      value: {
        threshold: {
          op: '>=',
          people: 1,
          counts: 'residents',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Every breach that requires resident notice, even one resident (§ 22-40-24).',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [],
  hipaa: [
    {
      from: '2018-07-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['keeps procedures under the federal rule', 'notifies affected residents under the federal rule'],
        cautious:
          'file with the Attorney General above 250 and tell the credit agencies when SSNs or account numbers are involved',
        note: "A holder regulated by federal law, HIPAA named, that keeps its regulator's breach procedures is deemed in compliance with the chapter if it notifies affected residents under the federal rule.",
        citation: 'SDCL § 22-40-26',
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
