import { secCyberRelease } from './sources.ts';

/** Materiality determination without unreasonable delay, Form 8-K Item 1.05 Instruction 1. */
export const sec8kDetermination = {
  dutyId: 'us.sec.8k-1.05.materiality-determination',
  jurisdiction: 'US',
  title: 'Determine whether the incident is material',
  recipient: 'nobody: the registrant decides for itself',
  citation: 'Form 8-K Item 1.05, Instruction 1',
  sources: ['https://www.sec.gov/files/form8-k.pdf', 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf'],
  confidence: 'high',
  inForce: {
    id: 'us.sec.8k-1.05.materiality-determination/in-force',
    description: 'determinations from this day on',
    unit: 'yes',
    values: [{ from: '2023-12-18', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.8k-1.05.materiality-determination/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [
      { from: '2023-12-18', value: 'without unreasonable delay after discovery of the incident', ...secCyberRelease },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
