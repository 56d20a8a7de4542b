import { bankRule } from './sector.sources.ts';

/** Computer-security incident notification: a bank service provider tells its customers, 12 CFR 53.4, 225.303, 304.24. */
export const bank36hProvider = {
  dutyId: 'us.bank.36h.provider',
  jurisdiction: 'US',
  title: 'Banks: service provider tells the bank',
  recipient:
    'the point of contact that each affected banking organization has named; otherwise its chief executive and chief information officers',
  citation: '12 CFR 53.4, 225.303, 304.24',
  sources: [
    'https://www.ecfr.gov/current/title-12/part-53',
    'https://www.ecfr.gov/current/title-12/part-225/subpart-N',
    'https://www.ecfr.gov/current/title-12/part-304/subpart-C',
  ],
  confidence: 'high',
  inForce: {
    id: 'us.bank.36h.provider/in-force',
    description: 'determinations from this day on',
    unit: 'yes',
    values: [{ from: '2022-05-01', value: true, ...bankRule, note: 'effective 2022-04-01, compliance from this day' }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.bank.36h.provider/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2022-05-01', value: 'as soon as possible', ...bankRule }],
    checkedOn: '2026-11-22',
  },
  disruption: {
    id: 'us.bank.36h.provider/disruption',
    description:
      'hours for which covered services are, or are reasonably likely to be, materially disrupted or degraded before this notice is owed',
    unit: 'hours',
    values: [{ from: '2022-05-01', value: 4, ...bankRule }],
    checkedOn: '2026-11-22',
  },
} as const;
