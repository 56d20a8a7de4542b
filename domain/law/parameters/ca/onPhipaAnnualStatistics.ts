import { regulation224 } from './sources.ts';

/** Yearly statistics of an Ontario health information custodian, O. Reg. 329/04 s. 6.4. */
export const onPhipaAnnualStatistics = {
  dutyId: 'ca.on.phipa.annual-statistics',
  jurisdiction: 'CA-ON',
  title: 'PHIPA (Ontario): yearly statistics to the Commissioner',
  recipient: 'the Information and Privacy Commissioner of Ontario, by its electronic form',
  citation: 'O. Reg. 329/04 s. 6.4',
  sources: [
    'https://www.ontario.ca/laws/regulation/040329',
    'https://www.ipc.on.ca/health-organizations/report-a-privacy-breach/',
  ],
  confidence: 'high',
  doubts: [
    'The regulation counts what occurred in the year; an incident that is found out only after the report of its year is shown with that year.',
    "A roll of 1 March from a Sunday under Ontario's Legislation Act, 2006 is not used: the text names the day itself.",
  ],
  inForce: {
    id: 'ca.on.phipa.annual-statistics/in-force',
    description: 'what occurred from this day on is counted; the first report was that of 2019',
    unit: 'yes',
    values: [{ from: '2018-01-01', value: true, ...regulation224 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'ca.on.phipa.annual-statistics/standard',
    description: 'the words before the day',
    unit: 'words',
    values: [{ from: '2018-01-01', value: 'on or before the day, for the previous calendar year', ...regulation224 }],
    checkedOn: '2026-11-22',
  },
  dayOfTheYear: {
    id: 'ca.on.phipa.annual-statistics/day',
    description: 'the day of the year after the one in which it occurred; leap years make no difference',
    unit: 'month and day',
    values: [{ from: '2018-01-01', value: '03-01', ...regulation224 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'ca.on.phipa.annual-statistics/content',
    description: 'what the report sets out',
    unit: 'list',
    values: [
      {
        from: '2018-01-01',
        value: [
          'how often personal health information was stolen',
          'how often it was lost',
          'how often it was used without authority',
          'how often it was disclosed without authority',
        ],
        ...regulation224,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
