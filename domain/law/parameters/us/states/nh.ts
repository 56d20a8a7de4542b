import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.H. RSA 359-C:19 to 359-C:21',
  url: 'https://www.gencourt.state.nh.us/rsa/html/XXXI/359-C/359-C-mrg.htm',
} as const;

/** New Hampshire: Notice of Security Breach. */
export const newHampshire: StateLaw = {
  jurisdiction: 'US-NH',
  name: 'New Hampshire',
  citation: 'N.H. RSA 359-C:19 to 359-C:21',
  statutes: [
    {
      citation: 'N.H. RSA 359-C:19 to 359-C:21',
      title: 'Notice of Security Breach',
      url: 'https://www.gencourt.state.nh.us/rsa/html/XXXI/359-C/359-C-mrg.htm',
    },
    {
      citation: 'N.H. RSA ch. 420-P',
      title: 'Insurance Data Security Law',
      url: 'https://livefreeordie.legal/rsa/section/rsa-section-420-p6-7c62e3df18/',
    },
  ],
  sources: [
    'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_359-c_20',
    'https://www.doj.nh.gov/citizens/consumer-protection-antitrust-bureau/security-breach-notifications',
    'https://cliclaw.com/library/state-laws/state-security-breach-laws/new-hampshire-notice-security-breach',
    'https://constangy.com/data-privacy-us-nh',
    'https://www.mintz.com/mintz-matrix/new-hampshire',
    'https://www.workplaceprivacyreport.com/2009/12/articles/hipaa/new-hampshire-enacts-strict-data-breach-notification-law-affecting-health-care-providers-and-business-associates/',
    'https://livefreeordie.legal/rsa/section/rsa-section-420-p6-7c62e3df18/',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'high',
  doubts: [
    'RSA 332-I:5 was not seen verbatim. Summaries of RSA 359-C:20, V drop its limit to trade regulated under RSA 358-A:3, I and so suggest a general regulator exemption; the cautious reading (no exemption for providers) is recorded.',
  ],
  scope: [
    {
      from: '2007-01-01',
      value: {
        privateHospital: true,
        medium: 'electronic',
        elements: ['ssn', 'license-or-state-id', 'financial-account'],
        otherElements: [],
        act: 'acquisition',
        actWords: 'unauthorized acquisition',
        harmTest: {
          words:
            'Notice is due if misuse occurred, is reasonably likely, or cannot be determined; the burden of showing compliance is on the holder (RSA 359-C:21, III).',
        },
        encryption: {
          keyTaken: true,
        },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: false,
        note: 'Government identification number counts; no medical or insurance element in the general act. Medical information of a provider is handled by RSA 332-I. RSA 332-I:5 is tied to prohibited uses, so it is kept apart under medicalFacilityRules.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard: 'as soon as possible / as quickly as possible after the determination',
        start: 'determination',
        period: null,
      },
      publishedOn: null,
      source: act,
      note: 'Original act; no later change to the deadlines.',
    },
  ],
  vendorBreachNote:
    "Clock follows the owner's determination; where the vendor's notice already settles it, use the date it was received.",
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
              threshold: {
                op: '>=',
                people: 1,
                counts: 'residents',
              },
              standard: 'must state the anticipated date of the notice to individuals, so in practice before it',
              start: 'determination',
              period: null,
              practical: 'before-letters',
              note: 'Persons in trade regulated under RSA 358-A:3, I (insurance, banking, securities, utilities) notify their primary regulator instead. Hospitals and physician groups are not in that class and notify the Attorney General; a health insurer notifies the Insurance Department.',
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
        threshold: {
          op: '>',
          people: 1000,
          counts: 'consumers',
        },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
        note: 'GLBA Title V entities excepted.',
      },
      publishedOn: null,
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: {
        standard: 'immediately following discovery; must cooperate',
        start: 'discovery',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
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
        appliesTo: [],
        conditions: [],
        cautious: 'notify the Attorney General before the letters',
        note: 'The deemed-compliance clause (RSA 359-C:20, V) reaches only persons whose trade is regulated under RSA 358-A:3, I, so a HIPAA provider is outside it.',
        citation: 'RSA 359-C:20, V',
      },
      publishedOn: null,
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [
    {
      slug: 'individual',
      title: 'Licensed facilities: notice to affected individual',
      recipient: 'affected individual',
      citation: 'RSA 332-I:5',
      confidence: 'medium',
      appliesTo: ['health care providers and their business associates'],
      kinds: [],
      notAppliesTo: [],
      event:
        'Notify the individual promptly of a use or disclosure of protected health information that New Hampshire law (RSA 332-I:4: marketing, fundraising and similar) prohibits, even where federal law would allow it; the business associate bears the cost if it made the disclosure.',
      timing: [
        {
          from: '2010-01-01',
          value: {
            standard: 'promptly',
            start: 'discovery',
            period: null,
          },
          publishedOn: null,
          source: {
            title: 'RSA 332-I:5',
            url: 'https://www.gencourt.state.nh.us/rsa/html/XXXI/359-C/359-C-mrg.htm',
          },
          note: 'Private action with minimum damages of $1,000 per violation (RSA 332-I:6). Narrow: it is tied to prohibited uses, not to every hacking incident.',
        },
      ],
    },
  ],
  insurance: [
    {
      slug: 'commissioner',
      title: 'Insurance Data Security Law',
      recipient: 'Insurance Commissioner',
      citation: 'RSA 420-P:6',
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
          from: '2020-01-01',
          value: {
            standard: 'within 3 business days',
            start: 'determination',
            period: {
              n: 3,
              unit: 'business days',
            },
          },
          publishedOn: null,
          source: {
            title: 'RSA 420-P:6',
            url: 'https://livefreeordie.legal/rsa/section/rsa-section-420-p6-7c62e3df18/',
          },
          note: 'vendor clock taken from the model text',
        },
      ],
    },
    {
      slug: 'department-and-customers',
      title: 'Standards for Providing Notice',
      recipient: 'Insurance Department (as soon as possible) and customers',
      citation: 'N.H. Admin. Code Ins 3702.03',
      model: 'own',
      confidence: 'high',
      triggers: [
        {
          kind: 'licensee',
          materialHarm: false,
        },
      ],
      vendorClock: 'not-stated',
      timing: [
        {
          from: '2007-07-01',
          value: {
            standard:
              'written notice to customers in no later than 30 days; not before the earlier of 5 days after filing with the department or its approval',
            start: 'awareness',
            period: {
              n: 30,
              unit: 'calendar days',
            },
          },
          publishedOn: null,
          source: {
            title: 'N.H. Admin. Code Ins 3702.03',
            url: 'https://casetext.com/regulation/new-hampshire-administrative-code/title-ins-commissioner-insurance-department/chapter-ins-3700-standards-for-safeguarding-customer-information/part-ins-3702-customer-notice/section-ins-370203-standards-for-providing-notice',
          },
          note: 'The published rule showed an expiry of 2026-01-08; readoption was not confirmed. rule text, shown as expiring 2026-01-08',
        },
      ],
    },
  ],
  pending: [],
};
