import { publication1075 } from './sector.sources.ts';

/** IRS Publication 1075: agencies and contractors that receive federal tax information. */
export const irsPub1075 = {
  dutyId: 'us.irs.pub1075',
  jurisdiction: 'US',
  title: 'Federal tax information, IRS Publication 1075 (as agreements commonly say: check yours)',
  recipient: 'Treasury Inspector General for Tax Administration and IRS Office of Safeguards',
  citation: 'IRS Publication 1075, reporting of improper inspections or disclosures; 26 U.S.C. 6103(p)(4)',
  sources: ['https://www.irs.gov/pub/irs-pdf/p1075.pdf'],
  confidence: 'medium',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'A published pattern of medium confidence: answered as due, with the date that such agreements commonly set.',
    'Bound by the agreement on safeguards, not by a regulation.',
  ],
  inForce: {
    id: 'us.irs.pub1075/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      {
        from: '2021-11-01',
        value: true,
        ...publication1075,
        note: 'the publication is dated November 2021, without a day; earlier revisions are not coded',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.irs.pub1075/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2021-11-01', value: 'immediately', ...publication1075 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.irs.pub1075/outer-limit',
    description: 'hours after a possible issue with federal tax information is identified',
    unit: 'hours',
    values: [{ from: '2021-11-01', value: 24, ...publication1075 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.irs.pub1075/content',
    description:
      'what the data incident report must contain, as far as known by then; it holds no federal tax information',
    unit: 'list',
    values: [
      {
        from: '2021-11-01',
        value: [
          'the agency and its point of contact',
          'date and time of the incident',
          'date and time of its discovery',
          'how it was discovered',
          'the incident and the data involved, with data elements if known',
          'the potential number of records, or a range',
          'the address where it occurred',
          'the technology involved, such as laptop, server, mainframe',
        ],
        ...publication1075,
        note: 'section on the notification process of the Office of Safeguards; held against its page on irs.gov',
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
