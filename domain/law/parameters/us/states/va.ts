import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Va. Code § 18.2-186.6',
  url: 'https://law.lis.virginia.gov/vacode/title18.2/chapter6/section18.2-186.6/',
} as const;

/** Virginia: Breach of personal information notification. */
export const virginia: StateLaw = {
  jurisdiction: 'US-VA',
  name: 'Virginia',
  citation: 'Va. Code § 18.2-186.6',
  statutes: [
    {
      citation: 'Va. Code § 18.2-186.6',
      title: 'Breach of personal information notification',
      url: 'https://law.lis.virginia.gov/vacode/title18.2/chapter6/section18.2-186.6/',
    },
    {
      citation: 'Va. Code § 32.1-127.1:05',
      title: 'Breach of medical information notification (public bodies)',
      url: 'http://laws9.com/statutes/virginia/title-32-1/chapter-5/32-1-127-1-05',
    },
    {
      citation: 'Va. Code § 38.2-625',
      title: 'Insurance Data Security Act: notice to Commissioner',
      url: 'https://law.lis.virginia.gov/vacode/title38.2/chapter6/section38.2-625',
    },
  ],
  sources: [
    'https://instalawyer.io/laws/code-of-virginia/182-1866-breach-of-personal',
    'https://dwt.com/gcp/states/virginia',
    'https://www.constangy.com/data-privacy-us-va',
    'https://klinedinstlaw.com/practice/privacy-data-security/virginia?all=1',
    'http://laws9.com/statutes/virginia/title-32-1/chapter-5/32-1-127-1-05',
    'https://infolawgroup.com/insights/2010/04/articles/breach-notice/virginia-adds-medical-information-breach-notice-law',
    'https://law.lis.virginia.gov/vacode/title38.2/chapter6/section38.2-625',
    'https://lawserver.com/law/state/virginia/va-code/virginia_code_38-2-629',
    'https://scc.virginia.gov/pages/Cybersecurity',
    'https://github.com/UniCourt/cic-code-va',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: ['Subsection (H) of § 18.2-186.6 seen in paraphrase.'],
  scope: [
    {
      from: '2008-07-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'passport-or-military-id'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words: 'Causes or is reasonably believed to cause identity theft or other fraud.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Medical and health-insurance data count only under § 32.1-127.1:05, which binds public bodies and organisations supported wholly or principally by public funds, and which leaves out HIPAA covered entities and business associates that owe federal breach notice (text seen). Employers and payroll providers must tell the Attorney General of a breach of taxpayer identification number with withholding data.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-07-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original section.',
    },
  ],
  vendorBreachNote: "Duty follows the owner's discovery or being notified, whichever is first.",
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2008-07-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'without unreasonable delay',
              start: 'discovery-or-notification',
              period: null,
              note: 'Every notified breach; above 1,000 persons also the timing, distribution and content.',
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
      from: '2008-07-01',
      value: {
        threshold: {
          op: '>',
          people: 1000,
          counts: 'persons',
          note: 'persons at one time',
        },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2008-07-01',
      value: {
        standard: 'without unreasonable delay following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-07-01',
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
          effect: 'exempt',
          certainty: 'arguable',
        },
        identityProtection: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional state or federal regulator'],
        cautious: 'notify the Attorney General with the letters',
        note: 'HIPAA is not named. An entity that complies with the notification rules of its primary or functional state or federal regulator is in compliance with the section; read literally that includes the Attorney General notice, but practice is to send it.',
        citation: 'Va. Code § 18.2-186.6(H)',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [
    {
      slug: 'attorney-general-and-commissioner-of-health',
      title: 'Licensed facilities: notice to Attorney General and Commissioner of Health',
      recipient: 'Attorney General and Commissioner of Health',
      citation: 'Va. Code § 32.1-127.1:05',
      confidence: 'high',
      appliesTo: [
        'government bodies and organisations supported wholly or principally by public funds; HIPAA covered entities and business associates are excluded',
      ],
      kinds: ['public-agency'],
      notAppliesTo: [],
      event:
        'Notify residents, the Attorney General and the Commissioner of Health of a breach of medical information.',
      hipaaExempt: true,
      timing: [
        {
          from: '2011-01-01',
          value: {
            standard: 'without unreasonable delay',
            start: 'discovery',
            period: null,
          },
          publishedOn: null,
          source: {
            title: 'Va. Code § 32.1-127.1:05',
            url: 'http://laws9.com/statutes/virginia/title-32-1/chapter-5/32-1-127-1-05',
          },
          note: 'Since 2011-01-01 (Acts 2010 c. 852). Subsection F leaves out HIPAA entities subject to 42 USC 17932 and entities under the FTC rule.',
        },
      ],
    },
  ],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Commissioner of Insurance',
      citation: 'Va. Code § 38.2-625',
      model: 'NAIC 668',
      confidence: 'high',
      triggers: [
        {
          kind: 'domestic-licensee',
          materialHarm: false,
        },
        {
          kind: 'residents',
          threshold: {
            op: '>=',
            people: 250,
            counts: 'residents',
          },
          and: "alternatively, notice required to a government body under federal law or another state's law",
        },
      ],
      vendorClock: 'day-after-vendor-notice-or-actual-knowledge',
      timing: [
        {
          from: '2020-07-01',
          value: {
            standard: 'as promptly as possible, no later than three business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'Va. Code § 38.2-625',
            url: 'https://law.lis.virginia.gov/vacode/title38.2/chapter6/section38.2-625',
          },
          note: 'A HIPAA licensee that notifies under HIPAA is compliant with the investigation and consumer-notice sections, not with this notice. vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [],
};
