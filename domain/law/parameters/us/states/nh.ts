import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.H. RSA 359-C:19 to 359-C:21',
  url: 'https://www.gencourt.state.nh.us/rsa/html/XXXI/359-C/359-C-mrg.htm',
} as const;
const rsa420p = {
  title: 'N.H. RSA 420-P:6',
  url: 'https://livefreeordie.legal/rsa/section/rsa-section-420-p6-7c62e3df18/',
} as const;
const ins3702 = {
  title: 'N.H. Admin. Code Ins 3702.03',
  url: 'https://www.gencourt.state.nh.us/rules/State_Agencies/ins3700.html',
} as const;

/** New Hampshire: Notice of Security Breach. */
export const newHampshire = (): StateLaw => ({
  jurisdiction: 'US-NH',
  name: 'New Hampshire',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Notice of Security Breach', url: act.url },
    { citation: 'N.H. RSA ch. 420-P', title: 'Insurance Data Security Law', url: rsa420p.url },
    {
      citation: 'N.H. Admin. Code ch. Ins 3700',
      title: 'Standards for Safeguarding Customer Information',
      url: ins3702.url,
    },
  ],
  sources: [
    act.url,
    rsa420p.url,
    ins3702.url,
    'https://www.doj.nh.gov/citizens/consumer-protection-antitrust-bureau/security-breach-notifications',
    'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_359-c_20',
    'https://www.workplaceprivacyreport.com/2009/12/articles/hipaa/new-hampshire-enacts-strict-data-breach-notification-law-affecting-health-care-providers-and-business-associates/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    'Some published copies show a 60-day limit; the official text has none.',
    'Summaries of RSA 359-C:20, V drop its limit to trade regulated under RSA 358-A:3, I and so suggest an exemption for every regulated entity; the cautious reading, no exemption for providers, is coded.',
    'RSA 332-I:5 is not computed: it asks providers and business associates to tell individuals promptly of a use or disclosure that RSA 332-I:4 prohibits (marketing, fundraising), not of a breach as such. Its text was not seen.',
    'Ins 3702.03 was published with an expiry of 2026-01-08; whether it was readopted is not established, so it is kept.',
  ],
  scope: [
    {
      from: '2007-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: ['other government identification number'],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Notice is due where misuse has occurred, is reasonably likely, or cannot be determined; the holder bears the burden of showing compliance (RSA 359-C:21, III).',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'No medical or health-insurance element in the general act.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: { standard: 'as soon as possible after the determination', start: 'determination', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [
    {
      from: '2007-01-01',
      value: [
        'what happened, in general terms',
        'the approximate date of the breach',
        'the type of personal information obtained',
        'a telephone number of the notifier',
      ],
      publishedOn: null,
      source: act,
      note: 'RSA 359-C:20, IV.',
    },
  ],
  regulatorContent: [
    {
      from: '2007-01-01',
      value: ['the anticipated date of the letters', 'the approximate number of residents who will be notified'],
      publishedOn: null,
      source: act,
      note: 'RSA 359-C:20, I(b); no names and no personal information.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2007-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'not-financially-regulated',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'notice states the anticipated date of the notice to individuals',
              start: 'determination',
              period: null,
              practical: 'before-letters',
              note: 'Owed by all who are not in a trade regulated under RSA 358-A:3, I; hospitals and physician groups are not.',
            },
            publishedOn: null,
            source: act,
          },
        ],
      ],
    },
    {
      slug: 'primary-regulator',
      clauses: [
        [
          {
            from: '2007-01-01',
            value: {
              recipient: 'regulator with primary authority over the trade',
              when: 'financially-regulated',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'notice states the anticipated date of the notice to individuals',
              start: 'determination',
              period: null,
              practical: 'before-letters',
              note: 'Instead of the Attorney General for trades regulated under RSA 358-A:3, I (insurance, banking, securities, utilities); a health insurer tells the Insurance Department.',
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
      from: '2007-01-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'Entities under Title V of the Gramm-Leach-Bliley Act are left out.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: { standard: 'immediately following discovery; must cooperate', start: 'discovery', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'notify the Attorney General before the letters',
        note: 'The deemed-compliance clause reaches only persons whose trade is regulated under RSA 358-A:3, I, so a provider under HIPAA is outside it.',
        citation: 'RSA 359-C:20, V',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Insurance Commissioner',
      citation: 'RSA 420-P:6',
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
          from: '2020-01-01',
          value: {
            standard: 'within 3 business days',
            start: 'determination',
            period: { n: 3, unit: 'business days' },
          },
          publishedOn: null,
          source: rsa420p,
          note: 'The count after an event at a service provider is taken from the model law.',
        },
      ],
    },
    {
      slug: 'department-and-customers',
      mayHaveEndedOn: '2026-01-08',
      title: 'Standards for Providing Notice',
      recipient: 'Insurance Department and customers',
      citation: ins3702.title,
      model: 'own',
      confidence: 'medium',
      triggers: [{ kind: 'licensee', materialHarm: false }],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2007-07-01',
          value: {
            standard:
              'to the department as soon as possible and to customers in no later than 30 days; customers not before 5 days after the filing or its approval',
            start: 'awareness',
            period: { n: 30, unit: 'calendar days' },
          },
          publishedOn: null,
          source: ins3702,
          note: 'The rule does not say what the 30 days run from; awareness, its first event, is the cautious choice.',
        },
      ],
    },
  ],
  pending: [],
});
