import { secCyberRelease, secDelayInterpretations } from './sources.ts';

/** Delay by the Attorney General, Form 8-K Item 1.05(c): the registrant may wait, then files. */
export const sec8kAttorneyGeneralDelay = {
  dutyId: 'us.sec.8k-1.05.ag-delay',
  jurisdiction: 'US',
  title: 'Form 8-K Item 1.05 after a delay by the Attorney General',
  recipient: 'SEC, through EDGAR (public, filed)',
  citation: 'Form 8-K Item 1.05(c); C&DI 104B.01-104B.03',
  sources: [
    'https://www.sec.gov/files/form8-k.pdf',
    'https://www.sec.gov/rules-regulations/staff-guidance/compliance-disclosure-interpretations/exchange-act-form-8-k',
    'https://www.sec.gov/files/rules/final/2023/33-11216.pdf',
  ],
  confidence: 'high',
  doubts: [
    'The four business days after the end of a delay are the view of the staff, not the text of the form.',
    'A withdrawal before the day on which the filing was due is not settled: the day of the item itself is shown.',
  ],
  inForce: {
    id: 'us.sec.8k-1.05.ag-delay/in-force',
    description: 'materiality determinations from this day on',
    unit: 'yes',
    values: [{ from: '2023-12-18', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.8k-1.05.ag-delay/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      {
        from: '2023-12-18',
        value: 'within four business days after the delay ends or is withdrawn',
        ...secDelayInterpretations,
      },
    ],
    checkedOn: '2026-11-22',
  },
  first: {
    id: 'us.sec.8k-1.05.ag-delay/first',
    description: 'the first period is at most this long, counted from the day on which the filing was otherwise due',
    unit: 'calendar days',
    values: [{ from: '2023-12-18', value: 30, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  second: {
    id: 'us.sec.8k-1.05.ag-delay/second',
    description: 'a second period, for national security or public safety, from the end of the first',
    unit: 'calendar days',
    values: [{ from: '2023-12-18', value: 30, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  final: {
    id: 'us.sec.8k-1.05.ag-delay/final',
    description:
      'a final period in extraordinary circumstances, for national security alone, from the end of the second',
    unit: 'calendar days',
    values: [{ from: '2023-12-18', value: 60, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  afterEnd: {
    id: 'us.sec.8k-1.05.ag-delay/after-end',
    description: 'SEC business days strictly after the end of the delay (C&DI 104B.02)',
    unit: 'SEC business days',
    values: [{ from: '2023-12-18', value: 4, ...secDelayInterpretations }],
    checkedOn: '2026-11-22',
  },
  afterWithdrawal: {
    id: 'us.sec.8k-1.05.ag-delay/after-withdrawal',
    description: 'SEC business days strictly after the Attorney General tells that the risk is over (C&DI 104B.03)',
    unit: 'SEC business days',
    values: [{ from: '2023-12-18', value: 4, ...secDelayInterpretations }],
    checkedOn: '2026-11-22',
  },
} as const;
