import { secCyberRelease } from './sources.ts';

/** Yearly disclosure of risk management, strategy and governance, Regulation S-K Item 106(b)-(c). */
export const secSk106 = {
  dutyId: 'us.sec.sk-106',
  jurisdiction: 'US',
  title: 'Annual report: cybersecurity risk management, strategy and governance',
  recipient: 'SEC, in the annual report',
  citation: '17 CFR 229.106(b)-(c); Form 10-K Item 1C; Form 20-F Item 16K',
  sources: [
    'https://www.ecfr.gov/current/title-17/section-229.106',
    'https://www.sec.gov/files/rules/final/2023/33-11216.pdf',
  ],
  confidence: 'high',
  inForce: {
    id: 'us.sec.sk-106/in-force',
    description: 'annual reports for fiscal years that end on or after this day',
    unit: 'yes',
    values: [{ from: '2023-12-15', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.sk-106/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [{ from: '2023-12-15', value: 'with the annual report', ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.sec.sk-106/content',
    description: 'what the report must describe',
    unit: 'list',
    values: [
      {
        from: '2023-12-15',
        value: [
          'processes for assessing, identifying and managing material risks from cybersecurity threats, including those of third-party service providers',
          'whether such risks, also from earlier incidents, have materially affected the registrant or are reasonably likely to',
          "the board's oversight and management's role",
        ],
        ...secCyberRelease,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
