import { secCyberRelease } from './sources.ts';

/** Form 8-K/A for information missing at the first filing, Form 8-K Item 1.05 Instruction 2 (not paragraph (d)). */
export const sec8kAmendment = {
  dutyId: 'us.sec.8k-1.05.amendment',
  jurisdiction: 'US',
  title: 'Form 8-K/A: information that the first filing left out',
  recipient: 'SEC, through EDGAR (public, filed)',
  citation: 'Form 8-K Item 1.05, Instruction 2',
  sources: ['https://www.sec.gov/files/form8-k.pdf', 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf'],
  confidence: 'high',
  inForce: {
    id: 'us.sec.8k-1.05.amendment/in-force',
    description: 'information determined or available from this day on',
    unit: 'yes',
    values: [{ from: '2023-12-18', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.8k-1.05.amendment/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      {
        from: '2023-12-18',
        value:
          'within four business days after the registrant, without unreasonable delay, determines the information or it becomes available',
        ...secCyberRelease,
      },
    ],
    checkedOn: '2026-11-22',
  },
  period: {
    id: 'us.sec.8k-1.05.amendment/period',
    description: 'SEC business days strictly after the information is determined or becomes available',
    unit: 'SEC business days',
    values: [{ from: '2023-12-18', value: 4, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.sec.8k-1.05.amendment/content',
    description: 'what the amendment must contain',
    unit: 'list',
    values: [
      {
        from: '2023-12-18',
        value: ['what Item 1.05(a) asks and the first filing stated as not determined or not available'],
        ...secCyberRelease,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
