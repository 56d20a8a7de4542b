import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Mo. Rev. Stat. § 407.1500 (2009 HB 62)',
  url: 'https://revisor.mo.gov/main/OneSection.aspx?section=407.1500',
} as const;
const insurance = {
  title: 'Mo. Rev. Stat. § 375.1410 (2025 HB 974)',
  url: 'https://revisor.mo.gov/main/OneSection.aspx?section=375.1410',
} as const;

/** Missouri: Notice to consumer for breach of security. */
export const missouri = (): StateLaw => ({
  jurisdiction: 'US-MO',
  name: 'Missouri',
  citation: 'Mo. Rev. Stat. § 407.1500',
  statutes: [
    {
      citation: 'Mo. Rev. Stat. § 407.1500',
      title: 'Notice to consumer for breach of security',
      url: 'https://revisor.mo.gov/main/OneSection.aspx?section=407.1500',
    },
    {
      citation: 'Mo. Rev. Stat. §§ 375.1400 to 375.1427',
      title: 'Insurance Data Security Act',
      url: 'https://revisor.mo.gov/main/OneSection.aspx?section=375.1410',
    },
  ],
  sources: [
    'https://revisor.mo.gov/main/OneSection.aspx?section=407.1500',
    'https://revisor.mo.gov/main/OneSection.aspx?section=375.1410',
    'https://revisor.mo.gov/main/OneSection.aspx?section=375.1402',
    'https://apps.dci.mo.gov/forms/CybersecurityEventNotification',
    'https://instalawyer.io/laws/missouri-revised-statutes/section-4071500-definitions',
    'https://mintz.com/mintz-matrix/missouri',
    'https://www.wordsbywit.com/missouri',
    'https://www.resourcepro.com/?p=30073',
    'https://openagreements.org/practice-guides/privacy/us/missouri',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    '§ 407.1500.3 was not seen in the text itself.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2009-08-28',
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
        ],
        otherElements: [
          'other unique government identification number',
          'electronic identifier or routing code with financial access code',
        ],
        act: 'acquisition',
        actWords: 'access to and acquisition; excused if a risk of identity theft or fraud is not reasonably likely',
        harmTest: {
          words: 'a risk of identity theft or other fraud to a consumer is not reasonably likely',
          documentationYears: 5,
          consultation: 'an appropriate investigation, or consultation with law enforcement',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay:
          'on request of a law-enforcement agency that finds that notice may impede an investigation or jeopardize security',
        scopeAndRestorationDelay: true,
      },
      publishedOn: '2009-07-09',
      source: act,
    },
  ],
  individual: [
    {
      from: '2009-08-28',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: '2009-07-09',
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    {
      from: '2009-08-28',
      value: [
        'what happened, in general terms',
        'the type of personal information obtained',
        'a telephone number for information and help, if there is one',
        'contact information of the consumer reporting agencies',
        'advice to stay vigilant: review account statements, monitor free credit reports',
      ],
      publishedOn: '2009-07-09',
      source: act,
      note: '§ 407.1500.2(4).',
    },
  ],
  regulatorContent: [
    {
      from: '2009-08-28',
      value: ['timing, distribution and content of the letters'],
      publishedOn: '2009-07-09',
      source: act,
      note: '§ 407.1500.2(8).',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2009-08-28',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'consumers' },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'More than 1,000 consumers at one time.',
            },
            publishedOn: '2009-07-09',
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2009-08-28',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: '2009-07-09',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2009-08-28',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: '2009-07-09',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2009-08-28',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by state or federal law',
          "maintains the regulator's procedures and notifies affected consumers under them",
        ],
        cautious: 'tell the Attorney General and the consumer reporting agencies above 1,000',
        note: 'Deemed in compliance with the section, which holds the notices to the Attorney General and the consumer reporting agencies; no clause keeps them.',
        citation: 'Mo. Rev. Stat. § 407.1500.3',
      },
      publishedOn: '2009-07-09',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Director, Department of Commerce and Insurance',
      citation: 'Mo. Rev. Stat. § 375.1410',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      exclusions:
        "HMOs, health services corporations, captives, Missouri mutuals and some others are not 'licensees' (Bulletin 26-01), so that many health plans are outside",
      timing: [
        {
          from: '2026-01-01',
          value: {
            standard: 'as promptly as practicable',
            start: 'determination',
            period: { n: 4, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
          note: "Four business days. A service provider's event is the licensee's own (Bulletin 26-01); its days begin on the day after the provider's notice or the licensee's actual knowledge, whichever is sooner (§ 375.1410.4(2)).",
        },
      ],
    },
  ],
  pending: [],
});
