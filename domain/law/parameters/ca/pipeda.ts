const published = {
  from: '2018-11-01',
  publishedOn: '2018-04-18',
  source: {
    title: 'Breach of Security Safeguards Regulations, SOR/2018-64, Canada Gazette Part II, 2018-04-18',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2018-64/',
  },
} as const;

/** Report and notice of a breach of security safeguards, PIPEDA s. 10.1 to 10.3. */
export const pipeda = {
  dutyId: 'ca.pipeda',
  jurisdiction: 'CA',
  title: 'PIPEDA: report to the Privacy Commissioner and notice to individuals',
  recipient:
    'the Privacy Commissioner of Canada, the individuals, and other organizations that can reduce the harm (s. 10.1(1), 10.1(3), 10.2)',
  citation: 'PIPEDA s. 10.1-10.3; SOR/2018-64',
  sources: [
    'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/page-2.html',
    'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2018-64/',
  ],
  confidence: 'high',
  doubts: [
    'Where a province has a law that was declared substantially similar (for health custodians in Ontario: PHIPA), that law takes the place of PIPEDA inside the province; which one applies is for the organization to say by its kinds.',
    'Duties under the laws of Alberta and Quebec are not coded.',
  ],
  inForce: {
    id: 'ca.pipeda/in-force',
    description: 'breaches determined from this day on',
    unit: 'yes',
    values: [{ ...published, value: true }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'ca.pipeda/standard',
    description: 'the words in the place of a number (s. 10.1(2), 10.1(6))',
    unit: 'words',
    values: [
      { ...published, value: 'as soon as feasible after the organization determines that the breach has occurred' },
    ],
    checkedOn: '2026-11-22',
  },
  keepRecords: {
    id: 'ca.pipeda/keep-records',
    description:
      'months for which a record of every breach is kept, harmful or not, after the organization determined that it occurred (SOR/2018-64 s. 6(1))',
    unit: 'months',
    values: [{ ...published, value: 24 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'ca.pipeda/content',
    description: 'what the report to the Commissioner must contain (SOR/2018-64 s. 2)',
    unit: 'list',
    values: [
      {
        ...published,
        value: [
          'the circumstances of the breach and, if known, its cause',
          'the day on which, or the period during which, it occurred',
          'the personal information concerned, as far as known',
          'the number of individuals, or an approximate number',
          'the steps taken to reduce or mitigate the risk of harm',
          'the steps taken or intended to notify the individuals',
          'a person who can answer questions of the Commissioner',
        ],
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
