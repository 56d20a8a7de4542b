import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'ORS 646A.600 to 646A.628 (notice: 646A.604)',
  url: 'http://www.oregonlaws.org/ors/646A.604',
} as const;

/** Oregon: Oregon Consumer Information Protection Act. */
export const oregon: StateLaw = {
  jurisdiction: 'US-OR',
  name: 'Oregon',
  citation: 'ORS 646A.600 to 646A.628 (notice: 646A.604)',
  statutes: [
    {
      citation: 'ORS 646A.600 to 646A.628 (notice: 646A.604)',
      title: 'Oregon Consumer Information Protection Act',
      url: 'http://www.oregonlaws.org/ors/646A.604',
    },
  ],
  sources: [
    'http://www.oregonlaws.org/ors/646A.604',
    'https://instalawyer.io/laws/2021-oregon-revised-statutes/section-646a604-notice-of',
    'https://dwt.com/oregon',
    'https://www.huntonprivacyblog.com/2019/06/06/oregon-extends-data-breach-notification-requirements-to-include-third-party-vendors/',
    'https://www.nfp.com/about-nfp/insights/insights-detail/102-1',
    'https://discerningdata.com/?p=755',
    'https://www.dwt.com/blogs/privacy--security-law-blog/2015/06/oregon-expands-data-breach-law',
    'https://www.dwt.com/oregon/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The HIPAA exemption is in every summary seen; the copy-to-Attorney-General duty was not seen verbatim in the current section.',
  ],
  scope: [
    {
      from: '2016-01-01',
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
        ],
        otherElements: ['any listed element without a name if it would allow identity theft'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'After investigation or consultation with law enforcement, unlikely harm excuses notice; written record kept five years.',
          documentationYears: 5,
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Health-insurance policy or subscriber number counts in combination with another insurer identifier.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2016-01-01',
      value: {
        standard: 'most expeditious manner possible, without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Attorney General notice above 250; medical and insurance elements; HIPAA entities must copy the Attorney General.',
    },
    {
      from: '2018-06-02',
      value: {
        standard: 'most expeditious manner possible, without unreasonable delay, not later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45-day limit added (amendments effective 2018-06-02).',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2016-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 250,
                counts: 'consumers',
                note: 'consumers (Oregon residents)',
              },
              standard: 'same manner as the consumer notice',
              start: 'discovery-or-notification',
              period: null,
              practical: 'not-later-than-letters',
              note: 'Statute ties the Attorney General notice to the consumer notice.',
            },
            publishedOn: null,
            source: act,
            note: 'Attorney General notice above 250; medical and insurance elements; HIPAA entities must copy the Attorney General.',
          },
          {
            from: '2018-06-02',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>',
                people: 250,
                counts: 'consumers',
                note: 'consumers (Oregon residents)',
              },
              standard: 'same manner as the consumer notice',
              start: 'discovery-or-notification',
              period: {
                n: 45,
                unit: 'calendar days',
              },
              practical: 'not-later-than-letters',
              note: 'Statute ties the Attorney General notice to the consumer notice.',
            },
            publishedOn: null,
            source: act,
            note: '45-day limit added (amendments effective 2018-06-02).',
          },
        ],
      ],
    },
    {
      slug: 'attorney-general-from-vendor',
      owedBy: 'vendor',
      clauses: [
        [
          {
            from: '2016-01-01',
            value: {
              recipient: 'Attorney General (from the vendor)',
              when: 'owner-has-not-notified',
              threshold: {
                op: '>',
                people: 250,
                counts: 'consumers',
                note: 'consumers, or a number the vendor cannot determine',
              },
              standard: 'same manner as the consumer notice',
              start: 'discovery',
              period: null,
              note: 'Only if the covered entity has not already notified the Attorney General.',
            },
            publishedOn: null,
            source: act,
            note: 'Attorney General notice above 250; medical and insurance elements; HIPAA entities must copy the Attorney General.',
          },
          {
            from: '2018-06-02',
            value: {
              recipient: 'Attorney General (from the vendor)',
              when: 'owner-has-not-notified',
              threshold: {
                op: '>',
                people: 250,
                counts: 'consumers',
                note: 'consumers, or a number the vendor cannot determine',
              },
              standard: 'no separate day count',
              start: 'discovery',
              period: null,
              note: 'Only if the covered entity has not already notified the Attorney General.',
            },
            publishedOn: null,
            source: act,
            note: '45-day limit added (amendments effective 2018-06-02).',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2016-01-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
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
      from: '2016-01-01',
      value: {
        standard: 'after discovering',
        start: 'discovery-or-reason-to-believe',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Attorney General notice above 250; medical and insurance elements; HIPAA entities must copy the Attorney General.',
    },
    {
      from: '2020-01-01',
      value: {
        standard: 'as soon as practicable, not later than 10 days',
        start: 'discovery-or-reason-to-believe',
        period: {
          n: 10,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: "S.B. 684: act renamed, 'vendor' defined, 10-day vendor limit, vendor's own Attorney General duty.",
    },
  ],
  hipaa: [
    {
      from: '2016-01-01',
      value: {
        individual: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        regulator: {
          effect: 'copy-with-letters',
          certainty: 'express',
        },
        consumerReportingAgencies: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        identityProtection: {
          effect: 'exempt',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'complies with HIPAA regulations',
          'copies the Attorney General when more than 250 consumers are notified',
        ],
        cautious:
          'send the Attorney General a copy of the letter or of the HHS filing with the letters, for any Oregon count; above 250 treat it as owed',
        note: 'A covered entity or vendor that complies with HIPAA is outside the notice section, but must give the Attorney General, within a reasonable time, a copy of the notice sent to consumers or to its primary regulator. The file keeps the 250 count as the condition; two law-firm notes state the copy rule without any count, so the cautious course drops it.',
        citation: 'ORS 646A.604(8)-(9)',
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
