import { bankRule } from './sector.sources.ts';

/** Computer-security incident notification: a banking organization tells its regulator, 12 CFR 53.3, 225.302, 304.23. */
export const bank36h = {
  dutyId: 'us.bank.36h',
  jurisdiction: 'US',
  title: 'Banks: notification incident',
  recipient: 'primary federal regulator (OCC, Federal Reserve Board or FDIC)',
  citation: '12 CFR 53.3, 225.302, 304.23',
  sources: [
    'https://www.ecfr.gov/current/title-12/part-53',
    'https://www.ecfr.gov/current/title-12/part-225/subpart-N',
    'https://www.ecfr.gov/current/title-12/part-304/subpart-C',
  ],
  confidence: 'high',
  inForce: {
    id: 'us.bank.36h/in-force',
    description: 'determinations from this day on',
    unit: 'yes',
    values: [{ from: '2022-05-01', value: true, ...bankRule, note: 'effective 2022-04-01, compliance from this day' }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.bank.36h/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2022-05-01', value: 'as soon as possible', ...bankRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.bank.36h/outer-limit',
    description: 'hours after the determination that a notification incident has occurred',
    unit: 'hours',
    values: [{ from: '2022-05-01', value: 36, ...bankRule }],
    checkedOn: '2026-11-22',
  },
} as const;
