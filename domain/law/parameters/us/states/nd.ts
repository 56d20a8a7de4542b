import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = { title: 'N.D. Cent. Code ch. 51-30', url: 'https://ndlegis.gov/cencode/t51c30.pdf' } as const;
const sl2013 = { title: 'N.D. S.L. 2013, ch. 106 (H.B. 1435)', url: 'https://ndlegis.gov/cencode/t51c30.pdf' } as const;
const sl2015 = { title: 'N.D. S.L. 2015, ch. 352 (S.B. 2214)', url: 'https://ndlegis.gov/cencode/t51c30.pdf' } as const;
const ins = {
  title: 'N.D. Cent. Code § 26.1-02.2-05',
  url: 'https://lawserver.com/law/state/north-dakota/nd-code/north_dakota_code_26-1_02-2_05',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account', 'date-of-birth'],
  otherElements: [
    'maiden name of the mother',
    'employer-assigned identification number',
    'digitized or electronic signature',
  ],
  act: 'acquisition',
  actWords: 'unauthorized acquisition',
  harmTest: null,
  encryption: { keyTaken: false },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'A name with a date of birth is enough.',
};

/** North Dakota: Notice of Security Breach for Personal Information. */
export const northDakota = (): StateLaw => ({
  jurisdiction: 'US-ND',
  name: 'North Dakota',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Notice of Security Breach for Personal Information', url: act.url },
    { citation: 'N.D. Cent. Code ch. 26.1-02.2', title: 'Insurance Data Security', url: ins.url },
  ],
  sources: [
    act.url,
    ins.url,
    'https://github.com/UniCourt/cic-code-nd',
    'https://openagreements.org/practice-guides/privacy/us/north-dakota',
    'https://natlawreview.com/article/maine-and-north-dakota-are-latest-states-to-adopt-naic-data-security-model-law',
    'https://app.legiplex.com/nd/legislature/2025/2025-r/bills/sb2088/draft-1528654?id=1528654',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'One collection shows a notice to consumer reporting agencies above 1,000 residents; the chapter has none.',
    'Chapter 26.1-02.2 was enacted in 2021 with staggered days of implementation (2022-08-01 and 2023-08-01); which of them applies to § 26.1-02.2-05 was not read in the text. S.B. 2088 of 2025 amended the section; three business days stayed.',
    'Whether § 51-30-06 also frees a business associate from telling the owner (§ 51-30-03) is not settled; HIPAA asks for that notice in any case.',
  ],
  scope: [
    { from: '2005-06-01', value: before, publishedOn: null, source: act },
    {
      from: '2013-08-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'date-of-birth',
          'medical-identifier',
          'clinical',
          'health-insurance',
        ],
      },
      publishedOn: null,
      source: sl2013,
      note: 'Medical and health-insurance information is added.',
    },
    {
      from: '2015-08-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'date-of-birth',
          'medical-identifier',
          'clinical',
          'health-insurance',
        ],
        otherElements: [
          'maiden name of the mother',
          'employer-assigned identification number with code',
          'digitized or electronic signature',
        ],
      },
      publishedOn: '2015-04-13',
      source: sl2015,
    },
  ],
  individual: [
    {
      from: '2005-06-01',
      value: {
        standard: 'most expedient time possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [{ from: '2005-06-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    { from: '2015-08-01', value: [], publishedOn: '2015-04-13', source: sl2015, note: 'The act sets no list.' },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2015-08-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 250,
                counts: 'persons',
                note: 'individuals; the text does not say residents',
              },
              standard: 'most expedient time possible and without unreasonable delay',
              start: 'discovery-or-notification',
              period: null,
              note: 'By mail or e-mail.',
            },
            publishedOn: '2015-04-13',
            source: sl2015,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2005-06-01',
      value: { standard: 'immediately following the discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2005-06-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed where a listed element is involved',
        note: 'The chapter had no HIPAA clause before 2013-08-01.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2013-08-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'express' },
        regulator: { effect: 'exempt', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'express' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'keep the federal letters as proof',
        note: 'A covered entity, business associate or subcontractor subject to 45 CFR part 164, subpart D is considered in compliance with the chapter, which contains the notice to the Attorney General.',
        citation: 'N.D. Cent. Code § 51-30-06',
      },
      publishedOn: null,
      source: sl2013,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security',
      recipient: 'Insurance Commissioner',
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
          from: '2022-08-01',
          value: {
            standard: 'as promptly as possible, no later than three business days',
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
