import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '9 V.S.A. §§ 2430, 2435',
  url: 'https://legislature.vermont.gov/statutes/fullchapter/09/062',
} as const;

/** Vermont: Security Breach Notice Act. */
export const vermont: StateLaw = {
  jurisdiction: 'US-VT',
  name: 'Vermont',
  citation: '9 V.S.A. §§ 2430, 2435',
  statutes: [
    {
      citation: '9 V.S.A. §§ 2430, 2435',
      title: 'Security Breach Notice Act',
      url: 'https://legislature.vermont.gov/statutes/fullchapter/09/062',
    },
    {
      citation: '2022 Acts, H.515',
      title: 'Vermont Insurance Data Security Law',
      url: 'https://proteuscyber.com/privacy-database/news/6074-vermont-enacts-insurance-data-security-law-privacy-information-security-law-blog',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/vermont',
    'https://www.constangy.com/data-privacy-us-vt',
    'https://iapp.org/news/a/07-01-2012-vermont-updates-data-breach-notification-law',
    'https://www.insideprivacy.com/tag/vermont/',
    'http://www.jdsupra.com/legalnews/vermont-attorney-general-provides-63894/',
    'https://proteuscyber.com/privacy-database/news/6074-vermont-enacts-insurance-data-security-law-privacy-information-security-law-blog',
    'https://github.com/UniCourt/cic-code-vt',
    'https://legislature.vermont.gov/statutes/fullchapter/09/062',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'medium',
  doubts: [],
  scope: [
    {
      from: '2012-05-08',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'credentials',
          'passport-or-military-id',
          'taxpayer-id',
          'genetic',
        ],
        otherElements: [
          'genetic information',
          'health records, wellness-program records, diagnosis or treatment',
          'health insurance policy number',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Excused if misuse is not reasonably possible AND the finding with a detailed explanation is sent to the Attorney General (or Department of Financial Regulation); the duty revives on later facts.',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Health limb is 9 V.S.A. § 2430(10)(A)(vii), in force since 2020-07-01.',
      },
      publishedOn: null,
      source: act,
      note: '45-day limit, 14-business-day regulator notice, acquisition trigger.',
    },
    {
      from: '2020-07-01',
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
        otherElements: [
          'genetic information',
          'health records, wellness-program records, diagnosis or treatment',
          'health insurance policy number',
        ],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Excused if misuse is not reasonably possible AND the finding with a detailed explanation is sent to the Attorney General (or Department of Financial Regulation); the duty revives on later facts.',
        },
        encryption: {
          keyTaken: false,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Health limb is 9 V.S.A. § 2430(10)(A)(vii), in force since 2020-07-01.',
      },
      publishedOn: null,
      source: act,
      note: 'S.110: health, biometric, genetic, credential and other elements; HIPAA clause.',
    },
  ],
  individual: [
    {
      from: '2012-05-08',
      value: {
        standard: 'most expedient time possible and without unreasonable delay, not later than 45 days',
        start: 'discovery-or-notification',
        period: {
          n: 45,
          unit: 'calendar days',
        },
      },
      publishedOn: null,
      source: act,
      note: '45-day limit, 14-business-day regulator notice, acquisition trigger.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Attorney General',
              when: 'not-financially-regulated',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard:
                'preliminary description within 14 business days of discovery or when consumers are notified, whichever is sooner',
              start: 'discovery',
              period: {
                n: 14,
                unit: 'business days',
              },
              orLetters: true,
              note: 'A collector that swore to its written policies with the Attorney General before the breach may instead notify before the consumer notice.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'department-of-financial-regulation',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Department of Financial Regulation',
              when: 'financially-regulated',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'same, in place of the Attorney General',
              start: 'discovery',
              period: {
                n: 14,
                unit: 'business days',
              },
              orLetters: true,
              note: 'For persons licensed or registered by the department, such as health insurers.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'consumer-notice-copy',
      clauses: [
        [
          {
            from: '2012-05-08',
            value: {
              recipient: 'Attorney General or Department (copy of consumer notice and count)',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'when consumers are notified',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'Number of Vermont consumers and a copy of the notice.',
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
      from: '2012-05-08',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
          note: 'consumers at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
        note: 'Not for persons licensed or registered under Title 8.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2012-05-08',
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
      from: '2012-05-08',
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
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [],
        cautious: 'treat as owed',
        note: 'no HIPAA clause in this version',
        citation: '9 V.S.A. § 2435(e)',
      },
      publishedOn: null,
      source: act,
      note: '45-day limit, 14-business-day regulator notice, acquisition trigger.',
    },
    {
      from: '2020-07-01',
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
        conditions: [
          'breach limited to health records, diagnosis or treatment, or health insurance policy number',
          'consumers notified under 45 CFR Part 164 Subpart D',
        ],
        healthDataOnly: true,
        cautious: 'apply 45 days and 14 business days unless only the health limb is involved',
        note: 'Only where the breach is LIMITED to the health limb (§ 2430(10)(A)(vii)) and consumers are notified under 45 CFR Part 164 Subpart D. If a Social Security number or any other element is involved, the 45 days and the 14 business days apply in full.',
        citation: '9 V.S.A. § 2435(e)',
      },
      publishedOn: null,
      source: act,
      note: 'S.110: health, biometric, genetic, credential and other elements; HIPAA clause.',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Department of Financial Regulation',
      citation: 'H.515 (2022)',
      model: 'NAIC 668',
      confidence: 'medium',
      triggers: [
        {
          kind: 'licensee',
          materialHarm: null,
        },
      ],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2023-01-01',
          value: {
            standard: 'no separate event notice; the 9 V.S.A. § 2435 notice to the department applies',
            start: 'discovery',
            period: {
              n: 14,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'H.515 (2022)',
            url: 'https://content.next.westlaw.com/practical-law/document/If8ab2b5de0d711ec9f24ec7b211d8087/Vermont-Enacts-Insurance-Data-Security-Law?viewType=FullText&transitionType=Default&contextData=%28sc.Default%29',
          },
          note: 'Vermont adopted the NAIC model without its commissioner-notice section. Effective day not re-seen. Due date as for the general notice: the earlier of discovery + 14 business days and the consumer notice. law-firm summaries',
        },
      ],
    },
  ],
  pending: [
    {
      what: 'S.71 (2026), reported as Act 145: No change to § 2435.',
      status: 'privacy act; enacted per one 2026 source, breach act unchanged',
      from: null,
    },
  ],
};
