import { secCyberRelease, secDirectorStatement } from './sources.ts';

/** Form 8-K Item 1.05, material cybersecurity incident. */
export const sec8kItem105 = {
  dutyId: 'us.sec.8k-1.05',
  jurisdiction: 'US',
  title: 'Form 8-K Item 1.05: material cybersecurity incident',
  recipient: 'SEC, through EDGAR (public, filed)',
  citation: 'Form 8-K Item 1.05(a) and General Instruction B.1; 17 CFR 249.308; 17 CFR 240.13a-11, 240.15d-11',
  sources: ['https://www.sec.gov/files/form8-k.pdf', 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf'],
  confidence: 'high',
  inForce: {
    id: 'us.sec.8k-1.05/in-force',
    description: 'materiality determinations from this day on',
    unit: 'yes',
    values: [{ from: '2023-12-18', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  inForceSmaller: {
    id: 'us.sec.8k-1.05/in-force-smaller-reporting-companies',
    description: 'the same for smaller reporting companies',
    unit: 'yes',
    values: [{ from: '2024-06-15', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.8k-1.05/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      {
        from: '2023-12-18',
        value: 'within four business days after the registrant determines that the incident is material',
        ...secCyberRelease,
      },
    ],
    checkedOn: '2026-11-22',
  },
  period: {
    id: 'us.sec.8k-1.05/period',
    description: 'SEC business days strictly after the determination',
    unit: 'SEC business days',
    values: [{ from: '2023-12-18', value: 4, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  voluntary: {
    id: 'us.sec.8k-8.01-voluntary/item',
    description: 'where an incident belongs that is disclosed before, or without, a determination that it is material',
    unit: 'item of Form 8-K',
    values: [{ from: '2024-05-21', value: 'Item 8.01', ...secDirectorStatement }],
    checkedOn: '2026-11-22',
  },
  cutOff: {
    id: 'us.sec.edgar-cutoff/time',
    description:
      'a submission that starts after this time, Eastern, bears the date of the next business day (17 CFR 232.13(a))',
    unit: 'time of day, America/New_York',
    values: [
      {
        from: '2023-12-18',
        value: '17:30:00',
        publishedOn: '2023-08-04',
        source: { title: '17 CFR 232.13(a)', url: 'https://www.ecfr.gov/current/title-17/section-232.13' },
        note: 'older than the item itself; coded from the day from which it matters here',
      },
    ],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.sec.8k-1.05/content',
    description: 'what the item must describe',
    unit: 'list',
    values: [
      {
        from: '2023-12-18',
        value: [
          'the material aspects of the nature, scope and timing of the incident',
          'its material impact or reasonably likely material impact, including on financial condition and results of operations',
          'a statement of what is not determined or not available yet',
        ],
        ...secCyberRelease,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
