import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Neb. Rev. Stat. §§ 87-801 to 87-808',
  url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-803',
} as const;
const lb835 = {
  title: 'Neb. L.B. 835 (2016)',
  url: 'https://www.lexblog.com/2016/04/26/nebraska-amends-its-data-breach-notification-statute/',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric'],
  otherElements: ['unique electronic identification number or routing code with access code'],
  act: 'acquisition',
  actWords: 'unauthorized acquisition',
  harmTest: {
    words:
      'After a prompt investigation in good faith, notice is due where unauthorized use of the information has occurred or is reasonably likely.',
  },
  encryption: { keyTaken: false },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'No medical or health-insurance element: a breach of clinical data alone is outside the act.',
};

/** Nebraska: Financial Data Protection and Consumer Notification of Data Security Breach Act of 2006. */
export const nebraska = (): StateLaw => ({
  jurisdiction: 'US-NE',
  name: 'Nebraska',
  citation: act.title,
  statutes: [
    {
      citation: act.title,
      title: 'Financial Data Protection and Consumer Notification of Data Security Breach Act of 2006',
      url: act.url,
    },
  ],
  sources: [
    act.url,
    lb835.url,
    'https://protectthegoodlife.nebraska.gov/data-breach-notification',
    'https://self-law.org/code/ne/chapter-87/87-803',
    'https://www.dwt.com/nebraska/',
    'https://www.lexology.com/library/detail.aspx?g=972871d5-2947-4d21-a865-776a98af5632',
    'https://protectthegoodlife.nebraska.gov/data-breach-notification',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 87-804 was read in a law-firm summary of September 2025, not in the text.',
    'One collection lists a notice to consumer reporting agencies above 1,000 residents; the act has none.',
  ],
  scope: [
    { from: '2006-07-14', value: before, publishedOn: null, source: act },
    {
      from: '2016-07-20',
      value: {
        ...before,
        elements: ['ssn', 'license-or-state-id', 'financial-account', 'biometric', 'credentials'],
        encryption: { keyTaken: true },
      },
      publishedOn: '2016-04-13',
      source: lb835,
      note: 'Online credentials count; the safe harbour for encrypted data is lost where the key was acquired too.',
    },
  ],
  individual: [
    {
      from: '2006-07-14',
      value: { standard: 'as soon as possible and without unreasonable delay', start: 'determination', period: null },
      publishedOn: null,
      source: act,
    },
  ],
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [{ from: '2006-07-14', value: [], publishedOn: null, source: act, note: 'The act sets no list.' }],
  regulatorContent: [
    {
      from: '2016-07-20',
      value: [],
      publishedOn: '2016-04-13',
      source: lb835,
      note: 'The act sets no list. The Attorney General’s online form asks for the owner of the data and its kind, the number of persons, the dates, the manner of notice, a sample of the letter, the type of breach and the information acquired; since when is not known.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2016-07-20',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'residents' },
              standard: 'not later than the notice to residents',
              start: 'letters',
              period: null,
              relative: 'not-later-than-letters',
            },
            publishedOn: '2016-04-13',
            source: lb835,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [],
  vendorToOwner: [
    {
      from: '2006-07-14',
      value: {
        standard: 'on becoming aware, where use has occurred or is reasonably likely; must also cooperate',
        start: 'awareness',
        period: null,
      },
      publishedOn: null,
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2006-07-14',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'keeps breach procedures under its federal or state regulator',
          'notifies affected residents under them',
        ],
        cautious: 'follow the federal letters, and keep proof of the procedures',
        note: 'An entity regulated by state or federal law that follows its regulator’s breach procedures is deemed in compliance.',
        citation: 'Neb. Rev. Stat. § 87-804(2)',
      },
      publishedOn: null,
      source: act,
    },
    {
      from: '2016-07-20',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'keeps breach procedures under its federal or state regulator',
          'notifies affected residents and the Attorney General under them',
        ],
        cautious: 'notify the Attorney General no later than the letters',
        note: 'An entity regulated by state or federal law that follows its regulator’s breach procedures is deemed in compliance only if it notifies affected residents and the Attorney General.',
        citation: 'Neb. Rev. Stat. § 87-804(2)',
      },
      publishedOn: '2016-04-13',
      source: lb835,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
