import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Del. Code tit. 6, §§ 12B-100 to 12B-104 (81 Del. Laws ch. 129)',
  url: 'https://delcode.delaware.gov/title6/c012b/index.html',
} as const;
const insurance = {
  title: 'Del. Code tit. 18, § 8606',
  url: 'https://delcode.delaware.gov/title18/c086/index.html',
} as const;
const form = {
  title: 'Attorney General of Delaware, model security breach notification form',
  url: 'https://attorneygeneral.delaware.gov/fraud/cpu/securitybreachnotification/form/',
} as const;

/** Delaware: Computer Security Breaches. */
export const delaware = (): StateLaw => ({
  jurisdiction: 'US-DE',
  name: 'Delaware',
  citation: 'Del. Code tit. 6, §§ 12B-100 to 12B-104',
  statutes: [
    {
      citation: 'Del. Code tit. 6, §§ 12B-100 to 12B-104',
      title: 'Computer Security Breaches',
      url: 'https://delcode.delaware.gov/title6/c012b/index.html',
    },
  ],
  sources: [
    'https://delcode.delaware.gov/title6/c012b/index.html',
    'https://delcode.delaware.gov/title18/c086/index.html',
    'http://delcode.delaware.gov/title6/c012b/index.shtml',
    'https://self-law.org/code/de/title-6/12b-103',
    'https://www.dwt.com/delaware/',
    'https://www.mintz.com/mintz-matrix/delaware',
    form.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'low',
  doubts: [
    'Del. Code tit. 18, § 8606 was not held against its text; it also has letters to consumers of its own (60 days, one year of monitoring), which are not coded.',
  ],
  scope: [
    {
      from: '2018-04-14',
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
        otherElements: ['DNA profile'],
        act: 'acquisition',
        actWords: 'acquisition; excused if unlikely to result in harm after investigation',
        harmTest: { words: 'after an investigation, the breach is unlikely to result in harm to the individuals' },
        encryption: { keyTaken: true },
        lawEnforcementDelay:
          'on request of a law-enforcement agency that finds that notice would impede a criminal investigation',
        scopeAndRestorationDelay: false,
      },
      publishedOn: '2017-08-17',
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-04-14',
      value: {
        standard: 'without unreasonable delay',
        start: 'determination',
        period: { n: 60, unit: 'calendar days' },
      },
      publishedOn: '2017-08-17',
      source: act,
      note: 'Shorter where federal law is shorter. Residents who cannot be identified within the 60 days: as soon as practicable.',
    },
  ],
  vendorBreachNote:
    "Determination is sufficient evidence to conclude that a breach took place; the vendor's notice normally is.",
  letterContent: [
    {
      from: '2018-04-14',
      value: [
        'for Social Security numbers: how to enroll in the free credit monitoring',
        'for Social Security numbers: how to place a credit freeze',
      ],
      publishedOn: '2017-08-17',
      source: act,
      note: '§ 12B-102(e); otherwise the act sets no list.',
    },
  ],
  regulatorContent: [
    {
      from: '2018-04-14',
      value: [],
      publishedOn: '2017-08-17',
      source: act,
      note: 'The act sets no list. The form of that time was not looked up.',
    },
    {
      from: '2019-01-01',
      value: [
        'type of report',
        'the entity that owns or licenses the data, and its type',
        'who submits the notice',
        'the types of personal information',
        'the number of persons affected',
        'how they are told',
        'type of breach',
        'location of the information',
        'credit monitoring or identity-theft protection offered',
        'law-enforcement agencies told',
      ],
      publishedOn: null,
      source: form,
      note: 'The model form of the Attorney General; another form must give the same information. The act sets no list. Since when the form asks this is not known: coded from the term of the Attorney General whom it names.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2018-04-14',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 500, counts: 'residents' },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: '§ 12B-102(d).',
            },
            publishedOn: '2017-08-17',
            source: act,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2018-04-14',
      value: { standard: 'immediately', start: 'determination', period: null },
      publishedOn: '2017-08-17',
      source: act,
      note: "Counted from the vendor's determination, not its discovery; it must share what it knows.",
    },
  ],
  hipaa: [
    {
      from: '2018-04-14',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'arguable' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by HIPAA, which the text names',
          "maintains procedures under the regulator's rules",
          'notifies the affected Delaware residents under them',
        ],
        cautious: 'still tell the Attorney General above 500 and still offer the 12 months for Social Security numbers',
        note: 'Deemed in compliance with the chapter, which holds the notice to the Attorney General and the credit monitoring, so both are arguably excused; no clause keeps them.',
        citation: 'Del. Code tit. 6, § 12B-103(b)',
      },
      publishedOn: '2017-08-17',
      source: act,
    },
  ],
  identityProtection: [
    {
      from: '2018-04-14',
      value: {
        months: 12,
        elements: ['ssn'],
        who: 'owner-or-licensee',
        citation: 'Del. Code tit. 6, § 12B-102(e)',
        note: 'One year of free credit monitoring unless the investigation shows harm is unlikely.',
      },
      publishedOn: '2017-08-17',
      source: act,
    },
  ],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Insurance Commissioner',
      citation: 'Del. Code tit. 18, § 8606',
      model: 'NAIC 668',
      confidence: 'low',
      triggers: [
        { kind: 'domestic-licensee', materialHarm: true },
        {
          kind: 'residents',
          threshold: { op: '>=', people: 250, counts: 'residents' },
          and: 'notice owed to another government body, or reasonable likelihood of material harm to a resident consumer or to normal operations',
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2019-07-31',
          value: {
            standard: 'as promptly as possible',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: insurance,
        },
      ],
    },
  ],
  pending: [],
});
