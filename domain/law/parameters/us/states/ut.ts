import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'Utah Code §§ 13-44-101 to 13-44-301',
  url: 'https://le.utah.gov/xcode/Title13/Chapter44/13-44.html',
} as const;
const sb127 = { title: 'Utah S.B. 127 (2023)', url: 'https://le.utah.gov/~2023/bills/static/SB0127.html' } as const;
const sb98 = {
  title: 'Utah S.B. 98 (2024)',
  url: 'https://www.huntonprivacyblog.com/2024/03/26/utah-enacts-amendments-to-state-breach-notification-law/',
} as const;

/** Utah: Protection of Personal Information Act. */
export const utah = (): StateLaw => ({
  jurisdiction: 'US-UT',
  name: 'Utah',
  citation: act.title,
  statutes: [{ citation: act.title, title: 'Protection of Personal Information Act', url: act.url }],
  sources: [
    act.url,
    sb127.url,
    'https://statutes.laws.com/utah/title-13/chapter-44/13-44-202',
    'https://lawserver.com/law/state/utah/ut-code/utah_code_13-44-202',
    'https://perkinscoie.com./insights/publication/security-breach-notification-chart-utah',
    'https://www.huntonprivacyblog.com/2024/03/26/utah-enacts-amendments-to-state-breach-notification-law/',
    'https://www.dwt.com/blogs/privacy--security-law-blog/2023/03/data-breach-laws-utah-pennsylvania',
    sb98.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    '§ 13-44-202(5) was seen in close paraphrase only; whether it lifts the notices to the Attorney General and the Cyber Center is not settled.',
    'Some summaries say more than 500; the text says 500 or more.',
    'Governmental entities have a rule of their own of 5 days (§ 63A-19-405), which is not coded.',
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
            'Notice is due where an investigation in good faith finds that misuse for identity theft or fraud has occurred or is reasonably likely.',
        },
        encryption: { keyTaken: false },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical, health-insurance, biometric or credential element.',
      },
      publishedOn: '2006-03-20',
      source: act,
    },
  ],
  individual: [
    {
      from: '2007-01-01',
      value: {
        standard:
          'most expedient time possible without unreasonable delay, after determining scope and restoring integrity',
        start: 'determination',
        period: null,
      },
      publishedOn: '2006-03-20',
      source: act,
    },
  ],
  vendorBreachNote:
    'The clock follows the owner’s determination; where the vendor’s notice already settles it, use the day on which it was received.',
  letterContent: [
    { from: '2007-01-01', value: [], publishedOn: '2006-03-20', source: act, note: 'The act sets no list.' },
  ],
  regulatorContent: [
    {
      from: '2023-05-03',
      value: [],
      publishedOn: '2023-03-23',
      source: sb127,
      note: 'The act set no list until 2024-05-01.',
    },
    {
      from: '2024-05-01',
      value: [
        'the date of the breach',
        'the date of its discovery',
        'the total number of people affected, and of them the Utah residents',
        'the type of personal information involved',
        'a short description of the breach',
      ],
      publishedOn: '2024-03-19',
      source: sb98,
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2023-05-03',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'no number of days of its own; with the notice to residents',
              start: 'determination',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: '2023-03-23',
            source: sb127,
          },
        ],
      ],
    },
    {
      slug: 'utah-cyber-center',
      clauses: [
        [
          {
            from: '2023-05-03',
            value: {
              recipient: 'Utah Cyber Center',
              when: 'notice-required',
              threshold: { op: '>=', people: 500, counts: 'residents' },
              standard: 'no number of days of its own; with the notice to residents',
              start: 'determination',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: '2023-03-23',
            source: sb127,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2023-05-03',
      value: {
        threshold: { op: '>=', people: 1000, counts: 'residents' },
        standard: 'with the notice to residents',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: '2023-03-23',
      source: sb127,
    },
  ],
  vendorToOwner: [
    {
      from: '2007-01-01',
      value: {
        standard: 'immediately following discovery, where misuse occurs or is reasonably likely; must cooperate',
        start: 'discovery',
        period: null,
      },
      publishedOn: '2006-03-20',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2007-01-01',
      value: {
        individual: { effect: 'deemed-compliant', certainty: 'conditional' },
        regulator: { effect: 'exempt', certainty: 'arguable' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'arguable' },
        identityProtection: { effect: 'deemed-compliant', certainty: 'conditional' },
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: [
          'keeps procedures under the law of its primary regulator',
          'notifies each affected Utah resident under that law',
        ],
        cautious:
          'file with the Attorney General and the Cyber Center from 500 residents, and tell the agencies from 1,000',
        note: 'A person regulated by state or federal law that keeps breach procedures under that law is considered in compliance with the part if it notifies each affected Utah resident under it. HIPAA is not named.',
        citation: 'Utah Code § 13-44-202(5)',
      },
      publishedOn: '2006-03-20',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});
