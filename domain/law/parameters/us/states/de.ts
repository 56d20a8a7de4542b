import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Del. Code tit. 6, §§ 12B-100 to 12B-104',
  url: 'http://delcode.delaware.gov/title6/c012b/index.shtml',
} as const;

/** Delaware: Computer Security Breaches. */
export const delaware: StateLaw = {
  jurisdiction: 'US-DE',
  name: 'Delaware',
  citation: 'Del. Code tit. 6, §§ 12B-100 to 12B-104',
  statutes: [
    {
      citation: 'Del. Code tit. 6, §§ 12B-100 to 12B-104',
      title: 'Computer Security Breaches',
      url: 'http://delcode.delaware.gov/title6/c012b/index.shtml',
    },
  ],
  sources: [
    'http://delcode.delaware.gov/title6/c012b/index.shtml',
    'https://self-law.org/code/de/title-6/12b-103',
    'https://d1tvxue8o4w0fl.cloudfront.net/statute/delaware-code/title-6-commerce-and-trade/subtitle-ii-other-laws-relating-to-commerce-and-trade/chapter-12b-computer-security-breaches/section-12b-102-disclosure-of-breach-of-security-of-computerized-personal-information-by-an-individual-or-a-commercial-entity-security-notice',
    'https://www.dwt.com/delaware/',
    'https://www.mintz.com/mintz-matrix/delaware',
    'https://github.com/Ansvar-Systems/US-law-mcp',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'low',
  doubts: ['tit. 18 § 8606 text'],
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
        harmTest: {
          words: 'harm or misuse is not reasonably likely',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2018-04-14',
      value: {
        standard: 'without unreasonable delay',
        start: 'determination',
        period: {
          n: 60,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '60 days, AG above 500, credit monitoring, medical and health-insurance data.',
    },
  ],
  vendorBreachNote:
    "'Determination' = sufficient evidence to conclude a breach took place; vendor notice normally suffices.",
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
              threshold: {
                op: '>',
                people: 500,
                counts: 'residents',
              },
              standard: 'no later than the notice to individuals',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
              note: '§ 12B-102(d).',
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
      from: '2018-04-14',
      value: {
        standard: 'immediately',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2018-04-14',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'exempt',
          certainty: 'arguable',
        },
        consumerReportingAgencies: {
          effect: 'still-owed',
          certainty: 'express',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'arguable',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'regulated by HIPAA by name',
          "maintains procedures under the regulator's rules",
          'notifies affected Delaware residents under them',
        ],
        cautious: 'still file with the AG above 500 and still offer 12 months for SSN',
        note: 'Deemed compliant with the chapter (which includes the AG notice and the credit-monitoring duty), so both are arguably excused; no clause says the AG notice survives.',
        citation: 'Del. Code tit. 6, § 12B-103(b)',
      },
      publishedOn: null,
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
      publishedOn: null,
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
        {
          kind: 'domestic-licensee',
          materialHarm: true,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
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
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Del. Code tit. 18, § 8606',
            url: 'http://delcode.delaware.gov/title6/c012b/index.shtml',
          },
          note: 'Also a consumer-notice rule of its own (60 days, one year of monitoring). Law-firm alert confirms adoption on 2019-07-31.',
        },
      ],
    },
  ],
  pending: [],
};
