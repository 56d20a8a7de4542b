import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '24 O.S. §§ 161-166',
  url: 'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=452237',
} as const;

/** Oklahoma: Security Breach Notification Act (rewritten by S.B. 626). */
export const oklahoma: StateLaw = {
  jurisdiction: 'US-OK',
  name: 'Oklahoma',
  citation: '24 O.S. §§ 161-166',
  statutes: [
    {
      citation: '24 O.S. §§ 161-166',
      title: 'Security Breach Notification Act (rewritten by S.B. 626)',
      url: 'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=452237',
    },
    {
      citation: '36 O.S. §§ 670-679',
      title: 'Insurance Data Security Act',
      url: 'https://www.oid.ok.gov/regulated-entities/financial/market-conduct-regulation/insurance-data-security-act/',
    },
  ],
  sources: [
    'https://openagreements.org/practice-guides/privacy/us/oklahoma',
    'https://www.insideprivacy.com/cybersecurity-2/oklahoma-substantially-amends-its-data-breach-notification-statute',
    'https://www.troutmanprivacy.com/?p=30240',
    'https://hipaatimes.com/oklahoma-tightens-data-breach-rules-with-new-law-taking-effect-in-2026',
    'https://lawivy.com/?p=56091',
    'https://lexace.ai/us/statute/oklahoma/36-675',
    'https://www.oid.ok.gov/regulated-entities/financial/market-conduct-regulation/insurance-data-security-act/',
    'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=452238',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: ['Some news items state the 60 days run from discovery; the statute counts from the notice to residents.'],
  scope: [
    {
      from: '2008-11-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
        otherElements: [
          'other unique identification number created or collected by a government entity',
          'electronic identifier or routing code with financial access code',
        ],
        act: 'acquisition',
        actWords: 'unauthorized access AND acquisition',
        harmTest: {
          words:
            'Causes, or is reasonably believed to have caused or to be about to cause, identity theft or other fraud.',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'Biometric and government-number elements from 2026-01-01. No medical or insurance element.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2008-11-01',
      value: {
        standard: 'without unreasonable delay',
        start: 'determination-or-notification',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; no regulator notice.',
    },
  ],
  vendorBreachNote: 'Duty follows determination or notification of the breach.',
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2026-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: {
                op: '>=',
                people: 500,
                counts: 'residents',
              },
              standard: 'without unreasonable delay but no more than 60 days after notifying residents',
              start: 'letters',
              period: {
                n: 60,
                unit: 'calendar days',
              },
              note: 'New from 2026-01-01. Fewer than 500 residents is exempt (fewer than 1,000 for a credit bureau). Content includes estimated monetary impact and safeguards employed.',
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
      from: '2008-11-01',
      value: {
        standard: 'as soon as practicable following discovery',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-11-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'arguable',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'complies with HIPAA notification requirements',
          'gives the Attorney General the § 163(E) notice when 500 or more residents',
        ],
        cautious: 'file with the Attorney General within 60 days of the letters at 500 or more',
        note: 'old § 164 named no HIPAA; the primary-or-functional-federal-regulator clause was the ground; no regulator notice existed',
        citation: '24 O.S. § 164(B)(2)',
      },
      publishedOn: null,
      source: act,
      note: 'Original act; no regulator notice.',
    },
    {
      from: '2026-01-01',
      value: {
        individual: {
          effect: 'deemed-compliant',
          certainty: 'conditional',
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
          effect: 'deemed-compliant',
          certainty: 'conditional',
        },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'complies with HIPAA notification requirements',
          'gives the Attorney General the § 163(E) notice when 500 or more residents',
        ],
        cautious: 'file with the Attorney General within 60 days of the letters at 500 or more',
        note: "An entity complying with HIPAA (or the Oklahoma Hospital Cybersecurity Protection Act of 2023) is deemed compliant with resident notice only if it gives the Attorney General the § 163(E) notice. Text of §§ 163(A), (E) and 164(B) seen. An entity that follows its primary or functional federal regulator's rules is a third class under the same condition.",
        citation: '24 O.S. § 164(B)(2)',
      },
      publishedOn: null,
      source: act,
      note: 'S.B. 626: Attorney General notice, new data elements, safeguards defence. Applies to a determination or notification of a breach that occurs on or after this date.',
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
      recipient: 'Insurance Commissioner',
      citation: '36 O.S. § 675',
      model: 'NAIC 668',
      confidence: 'high',
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
          from: '2024-07-01',
          value: {
            standard: 'without unreasonable delay, not later than three business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: '36 O.S. § 675',
            url: 'https://lexace.ai/us/statute/oklahoma/36-675',
          },
          note: 'Licensees under $5 million gross revenue, and certain HIPAA- or GLBA-compliant licensees, are excepted from some or all duties. vendor clock taken from the model text',
        },
      ],
    },
  ],
  pending: [
    {
      what: 'S.B. 546 (privacy act, 75A O.S. §§ 300-315): Consumer privacy act; exempts HIPAA covered entities and business associates; no change to breach deadlines.',
      status: 'enacted, effective 2027-01-01',
      from: '2027-01-01',
    },
  ],
};
