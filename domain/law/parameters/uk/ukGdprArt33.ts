const ukGdpr = {
  from: '2021-01-01',
  publishedOn: '2019-02-28',
  source: {
    title: 'UK GDPR art. 33, as retained and amended by S.I. 2019/419',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/33',
  },
} as const;

/** Notice of the controller to the Information Commissioner, UK GDPR art. 33(1). */
export const ukGdprArt33 = {
  dutyId: 'uk.gdpr.art33',
  jurisdiction: 'GB',
  title: 'UK GDPR: notice to the Information Commissioner',
  recipient: 'the Information Commissioner (ICO)',
  citation: 'UK GDPR art. 33',
  sources: [
    'https://www.legislation.gov.uk/eur/2016/679/article/33',
    'https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide/',
  ],
  confidence: 'high',
  doubts: [
    'Communication to the people concerned at high risk (UK GDPR art. 34) is not coded as a duty of its own.',
    'The Data (Use and Access) Act 2025 puts an Information Commission in the place of the Commissioner; the 72 hours are unchanged.',
    'The Cyber Security and Resilience Bill (24 and 72 hours for essential services) was not seen in force and gives no date.',
  ],
  inForce: {
    id: 'uk.gdpr.art33/in-force',
    description:
      'breaches of which the controller becomes aware from this day on; before it, the GDPR of the Union applied',
    unit: 'yes',
    values: [{ ...ukGdpr, value: true }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'uk.gdpr.art33/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ ...ukGdpr, value: 'without undue delay and, where feasible' }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'uk.gdpr.art33/outer-limit',
    description: 'hours after the controller became aware; weekends and bank holidays count',
    unit: 'hours',
    values: [{ ...ukGdpr, value: 72 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'uk.gdpr.art33/content',
    description: 'what the notice must contain; information may follow in phases (art. 33(3), (4))',
    unit: 'list',
    values: [
      {
        ...ukGdpr,
        value: [
          'the nature of the breach, with the categories and approximate numbers of people and of records, where possible',
          'name and contact of the data protection officer or of another contact point',
          'the likely consequences',
          'the measures taken or proposed',
          'the reasons for the delay, where it comes after the limit',
        ],
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
