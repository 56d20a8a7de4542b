import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: '24 O.S. §§ 161-166',
  url: 'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=452237',
} as const;
const sb626 = {
  title: 'Okla. S.B. 626 (2025), 24 O.S. §§ 162-165',
  url: 'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=452238',
} as const;
const ins = { title: '36 O.S. § 675', url: 'https://lexace.ai/us/statute/oklahoma/36-675' } as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account'],
  otherElements: [],
  act: 'acquisition',
  actWords: 'unauthorized access and acquisition',
  harmTest: {
    words:
      'There is a breach only where identity theft or other fraud was caused, or is reasonably believed to have been or to be about to be.',
  },
  encryption: { keyTaken: true },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element.',
};

/** Oklahoma: Security Breach Notification Act. */
export const oklahoma = (): StateLaw => ({
  jurisdiction: 'US-OK',
  name: 'Oklahoma',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Security Breach Notification Act', url: act.url },
    {
      citation: '36 O.S. §§ 670-679',
      title: 'Insurance Data Security Act',
      url: 'https://www.oid.ok.gov/regulated-entities/financial/market-conduct-regulation/insurance-data-security-act/',
    },
  ],
  sources: [
    act.url,
    sb626.url,
    ins.url,
    'https://www.oid.ok.gov/regulated-entities/financial/market-conduct-regulation/insurance-data-security-act/',
    'https://rmaintl.org/member-alert-oklahoma-amends-data-breach-notification-law',
    'https://www.insideprivacy.com/cybersecurity-2/oklahoma-substantially-amends-its-data-breach-notification-statute',
    'https://www.troutmanprivacy.com/?p=30240',
    'https://openagreements.org/practice-guides/privacy/us/oklahoma',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'high',
  doubts: [
    'Some news items count the 60 days from discovery; the text counts from the notice to residents.',
    'Health-care entities may also go by the Oklahoma Hospital Cybersecurity Protection Act of 2023, which § 164 names; its text was not seen and no notice of its own is known.',
    'For an entity under HIPAA before 2026 relief rests on the clause about the primary or functional federal regulator, which does not name HIPAA.',
  ],
  scope: [
    { from: '2008-11-01', value: before, publishedOn: null, source: act },
    {
      from: '2026-01-01',
      value: {
        ...before,
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
        otherElements: [
          'other unique identification number created or collected by a government entity',
          'electronic identifier or routing code with a code that opens a financial account',
        ],
      },
      publishedOn: '2025-05-28',
      source: sb626,
      note: 'Applies to a determination or notification of a breach that occurs on or after this day.',
    },
  ],
  individual: [
    {
      from: '2008-11-01',
      value: { standard: 'without unreasonable delay', start: 'determination-or-notification', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote:
    'The duty follows the determination or notification of the breach; the vendor’s notice is such a notification.',
  letterContent: [{ from: '2008-11-01', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2026-01-01',
      value: [
        'the date of the breach',
        'the date of its determination',
        'the nature of the breach',
        'the type of personal information exposed',
        'the number of residents affected',
        'the estimated monetary impact, as far as it can be determined',
        'reasonable safeguards that the entity employs',
      ],
      publishedOn: '2025-05-28',
      source: sb626,
    },
  ],
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
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'without unreasonable delay but in no event more than 60 days after notifying residents',
              start: 'letters',
              period: { n: 60, unit: 'calendar days' },
              note: 'With the estimated monetary impact and the safeguards employed. A credit bureau owes it from 1,000 residents.',
            },
            publishedOn: '2025-05-28',
            source: sb626,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2008-11-01',
      value: { standard: 'as soon as practicable following discovery', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2008-11-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'arguable' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the notification rules of its primary or functional federal regulator'],
        cautious: 'keep the federal letters as proof',
        note: 'HIPAA was not named; an entity that complies with the notification rules of its primary or functional federal regulator was deemed in compliance.',
        citation: '24 O.S. § 164',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2026-01-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'complies with the HIPAA notification rules',
          'gives the Attorney General the § 163(E) notice from 500 residents',
        ],
        cautious: 'file with the Attorney General within 60 days of the letters from 500 residents',
        note: 'An entity that complies with HIPAA is deemed compliant with the notice to residents only if it gives the Attorney General the § 163(E) notice.',
        citation: '24 O.S. § 164(B)(2)',
      },
      publishedOn: '2025-05-28',
      source: sb626,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Act',
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
      exclusions:
        'licensees under $5 million gross revenue, and certain licensees that comply with HIPAA or the Gramm-Leach-Bliley Act, from some or all duties',
      timing: [
        {
          from: '2024-07-01',
          value: {
            standard: 'without unreasonable delay, not later than three business days',
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
  pending: [
    {
      what: 'S.B. 546 (75A O.S. §§ 300-315): consumer privacy act; leaves HIPAA entities out and changes no breach notice.',
      status: 'enacted',
      from: '2027-01-01',
    },
  ],
});
