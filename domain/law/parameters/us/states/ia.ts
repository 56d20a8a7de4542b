import type { StateLaw } from '../../../stateLaw.ts';

const act = { title: 'Iowa Code §§ 715C.1, 715C.2', url: 'https://www.legis.iowa.gov/docs/code/715C.2.pdf' } as const;
const sf2259 = {
  title: 'Iowa Code §§ 715C.1, 715C.2 as amended by SF 2259 (2014)',
  url: 'https://www.legis.iowa.gov/docs/code/715C.2.pdf',
} as const;
const sf2177 = {
  title: 'Iowa Code § 715C.2(7)(d), added by SF 2177 (2018 Acts ch. 1091)',
  url: 'https://www.legis.iowa.gov/docs/code/715C.2.pdf',
} as const;
const insurance = {
  title: 'Iowa Code § 507F.7',
  url: 'https://iid.iowa.gov/insurance-data-security-act-cybersecurity-events',
} as const;

/** Iowa: Personal Information Security Breach Protection. */
export const iowa = (): StateLaw => ({
  jurisdiction: 'US-IA',
  name: 'Iowa',
  citation: 'Iowa Code §§ 715C.1, 715C.2',
  statutes: [
    {
      citation: 'Iowa Code §§ 715C.1, 715C.2',
      title: 'Personal Information Security Breach Protection',
      url: 'https://www.legis.iowa.gov/docs/code/715C.2.pdf',
    },
  ],
  sources: [
    'https://www.legis.iowa.gov/docs/code/715C.2.pdf',
    'https://iid.iowa.gov/insurance-data-security-act-cybersecurity-events',
    'https://www.iowaattorneygeneral.gov/for-consumers/security-breach-notifications',
    'https://www.constangy.com/data-privacy-us-ia',
    'https://www.eyeonprivacy.com/2018/12/breach-laws-iowa/',
    'https://www.bairdholm.com/blog/iowa-broadens-security-breach-notification-provisions/',
    'https://mintz.com/mintz-matrix/iowa',
    'https://casetext.com/statute/code-of-iowa/title-xiii-commerce/chapter-507f-insurance-data-security/section-507f7-cybersecurity-event-notification-and-report-to-the-commissioner',
    'https://www.consumerfinancialserviceslawmonitor.com/2018/12/iowas-new-years-resolution-making-consumer-security-freezes-more-accessible-and-enhancing-personal-information-security-breach-protection/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'The Attorney General’s page says "at least 500", the statute more than 500.',
    'The list of data elements was not held against the current definition section.',
  ],
  scope: [
    {
      from: '2014-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
        otherElements: [
          'other unique government identification number',
          'electronic identifier or routing code with financial access code',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition; excused if no reasonable likelihood of financial harm',
        harmTest: {
          words: 'no reasonable likelihood of financial harm to the consumers',
          documentationYears: 5,
          consultation: 'an appropriate investigation, or consultation with law enforcement',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on written request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Paper counts where the data came from computerized form.',
      },
      publishedOn: '2014-04-03',
      source: sf2259,
    },
  ],
  individual: [
    {
      from: '2014-07-01',
      value: {
        standard: 'most expeditious manner possible and without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote: "The vendor's notice starts the owner's clock by the text.",
  letterContent: [
    {
      from: '2014-07-01',
      value: [
        'what happened',
        'the approximate date of the breach',
        'the type of personal information obtained',
        'contact information of the consumer reporting agencies',
        'advice to report suspected identity theft to local law enforcement or the Attorney General',
      ],
      publishedOn: null,
      source: sf2259,
      note: '§ 715C.2(5).',
    },
  ],
  regulatorContent: [
    { from: '2014-07-01', value: [], publishedOn: null, source: sf2259, note: 'The act sets no list.' },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2014-07-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Division',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'within 5 business days after giving notice to any consumer',
              start: 'letters',
              period: { n: 5, unit: 'business days' },
              note: 'Counts from the first consumer notice. At exactly 500 the page of the Attorney General asks for notice, the statute does not.',
            },
            publishedOn: '2014-04-03',
            source: sf2259,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2014-07-01',
      value: { standard: 'immediately', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2014-07-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'treat every notice as owed',
        note: 'Before 2018-07-01 the section named functional regulators, laws of greater protection and Gramm-Leach-Bliley, not HIPAA.',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2018-07-01',
      value: {
        individual: { effect: 'exempt', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'conditional' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'exempt', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['subject to and complies with the HIPAA and HITECH regulations'],
        cautious: 'send the Attorney General a copy above 500',
        note: 'The section does not apply to a person subject to and complying with the HIPAA and HITECH rules, which takes the notice to the Attorney General (subsection 8) with it.',
        citation: 'Iowa Code § 715C.2(7)(d)',
      },
      publishedOn: null,
      source: sf2177,
      note: 'Only the security-freeze part of the act waited until 2019.',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Commissioner of Insurance',
      citation: 'Iowa Code § 507F.7',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: true,
          and: 'notice owed to another body, or likely material harm to normal operations',
        },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      hipaa:
        'Licensees subject to and in compliance with HIPAA are exempt from the chapter on filing the exception form (§ 507F.13).',
      timing: [
        {
          from: '2022-01-01',
          value: {
            standard: 'no later than three business days',
            start: 'confirmation',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
          note: "Runs from the licensee's confirmation of the event.",
        },
      ],
    },
  ],
  pending: [],
});
