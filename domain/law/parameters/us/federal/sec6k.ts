import { secCyberRelease } from './sources.ts';

/** Form 6-K of foreign private issuers, General Instruction B. */
export const sec6k = {
  dutyId: 'us.sec.6k',
  jurisdiction: 'US',
  title: 'Form 6-K: material cybersecurity incident of a foreign private issuer',
  recipient: 'SEC, through EDGAR (public, furnished)',
  citation: 'Form 6-K General Instruction B; 17 CFR 249.306; 17 CFR 240.13a-16, 240.15d-16',
  sources: ['https://www.sec.gov/files/form6-k.pdf', 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf'],
  confidence: 'high',
  inForce: {
    id: 'us.sec.6k/in-force',
    description: 'disclosures at home or to an exchange from this day on',
    unit: 'yes',
    values: [{ from: '2023-12-18', value: true, ...secCyberRelease }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.sec.6k/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [
      { from: '2023-12-18', value: 'promptly after the information is made public elsewhere', ...secCyberRelease },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
