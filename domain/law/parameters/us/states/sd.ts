import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'SDCL §§ 22-40-19 to 22-40-26', url: 'https://sdlegislature.gov/Statutes/22-40-20' } as const;

/** South Dakota: Breach of system security. */
export const southDakota = (): StateLaw => ({
  jurisdiction: 'US-SD',
  name: 'South Dakota',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Breach of system security', url: act.url }],
  sources: [
    act.url,
    'https://openagreements.org/practice-guides/privacy/us/south-dakota',
    'https://self-law.org/code/sd/title-22/chapter-22-40/22-40-19',
    'https://dwt.com/gcp/states/south-dakota',
    'https://www.ciab.com/state-laws-regs/data-security-south-dakota-2/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'No rule asks a vendor to tell the owner: an “information holder” is one that owns or licenses the data.',
    'The sentence about the Attorney General has no number of days of its own; it is read with the 60 days of the section.',
    'Some commentators still advise entities under HIPAA to tell the Attorney General above 250.',
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
          'employer-assigned number with code or biometric data',
          'other unique number created or collected by a government body',
          'account number with code, without a name',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition that materially compromises the data',
        harmTest: {
          words:
            'Notice is excused only after an investigation and notice to the Attorney General, where harm is not likely; found in writing.',
          documentationYears: 3,
          consultation: 'notice to the Attorney General before the finding',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'on request of a law-enforcement agency; then due not later than 30 days after its release (§ 22-40-21)',
        afterRelease: { n: 30, unit: 'calendar days' },
        scopeAndRestorationDelay: false,
        note: 'Health information has the meaning of 45 CFR 160.103, which takes in payment for care and so plan data.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-07-01',
      value: {
        standard: 'not later than 60 days from the discovery or notification',
        start: 'discovery-or-notification',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [{ from: '2018-07-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [{ from: '2018-07-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
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
              threshold: { op: '>', people: 250, counts: 'residents' },
              standard: 'in the section whose general limit is 60 days from the discovery or notification',
              start: 'discovery-or-notification',
              period: { n: 60, unit: 'calendar days' },
              note: 'By mail or e-mail.',
            },
            publishedOn: null,
            source: act,
          },
        ],
        [
          {
            from: '2018-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'no-harm-finding',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'before relying on the no-harm exception',
              start: 'no-harm-determination',
              period: null,
              note: 'Needed to use the exception, whatever the number.',
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
        threshold: null,
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'For every breach that calls for notice to a resident (§ 22-40-24).',
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
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'conditional' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        lettersAreCondition: true,
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['keeps procedures under the federal rule', 'notifies affected residents under the federal rule'],
        cautious:
          'file with the Attorney General above 250, and tell the agencies where Social Security or account numbers are involved',
        note: 'A holder regulated by federal law, HIPAA named, that keeps its regulator’s breach procedures is deemed in compliance with the chapter if it notifies affected residents under the federal rule.',
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
});
