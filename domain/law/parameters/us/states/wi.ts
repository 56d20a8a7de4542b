import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Wis. Stat. § 134.98', url: 'https://docs.legis.wisconsin.gov/statutes/statutes/134/98' } as const;
const ins = { title: 'Wis. Stat. § 601.954', url: 'https://oci.wi.gov/Pages/Cybersecurity.aspx' } as const;

/** Wisconsin: Notice of unauthorized acquisition of personal information. */
export const wisconsin = (): StateLaw => ({
  jurisdiction: 'US-WI',
  name: 'Wisconsin',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Notice of unauthorized acquisition of personal information', url: act.url },
    { citation: ins.title, title: 'Insurance data security: notification of a cybersecurity event', url: ins.url },
  ],
  sources: [
    act.url,
    ins.url,
    'https://docs-preview.legis.wisconsin.gov/statutes/statutes/601/ix/954/4',
    'https://openagreements.org/practice-guides/privacy/us/wisconsin',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: ['The first day of the section was taken from summaries.'],
  scope: [
    {
      from: '2006-03-31',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'genetic'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: { words: 'No notice where there is no material risk of identity theft or fraud.' },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on request of a law-enforcement agency; meanwhile the event may not be publicized',
        scopeAndRestorationDelay: false,
        note: 'No medical or health-insurance element; a DNA profile counts. An entity based in Wisconsin notifies every person concerned, not residents alone.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2006-03-31',
      value: {
        standard: 'within a reasonable time, not to exceed 45 days after the entity learns of the acquisition',
        start: 'learns',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: 'The clock runs from the day on which the owner learns of the acquisition.',
  letterContent: [
    {
      from: '2006-03-31',
      value: ['that the entity knows of the unauthorized acquisition of personal information about the person'],
      publishedOn: null,
      source: act,
      note: '§ 134.98(2); which information it was the entity says on written request.',
    },
  ],
  regulators: [],
  noRegulator: 'The section names no regulator to be told.',
  consumerReportingAgencies: [
    {
      from: '2006-03-31',
      value: {
        threshold: { op: '>=', people: 1000, counts: 'persons', note: 'individuals notified, not residents alone' },
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
      from: '2006-03-31',
      value: { standard: 'as soon as practicable', start: 'learns', period: null },
      publishedOn: null,
      source: act,
      note: 'Only where the storing person has no contract with the owner (§ 134.98(2)(bm)); otherwise the contract governs.',
    },
  ],
  vendorRuleWithoutContract: true,
  hipaa: [
    {
      from: '2006-03-31',
      value: {
        individual: { effect: 'exempt', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'exempt', certainty: 'conditional' },
        appliesTo: ['covered-entity'],
        conditions: ['an entity described in 45 CFR 164.104(a)', 'complies with 45 CFR part 164'],
        cautious: 'check for data held in another capacity',
        note: 'The section does not apply to an entity described in 45 CFR 164.104(a) that complies with 45 CFR part 164; that paragraph lists covered entities, not business associates.',
        citation: 'Wis. Stat. § 134.98(3m)(b)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance data security',
      recipient: 'Commissioner of Insurance',
      citation: ins.title,
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
          materialHarm: true,
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2021-11-01',
          value: {
            standard: 'as promptly as possible, no later than 3 business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: ins,
          note: 'The count after an event at a service provider is taken from the model law.',
        },
      ],
    },
  ],
  pending: [],
});
