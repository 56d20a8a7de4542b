import { vaarRule } from './sector.sources.ts';

/** VA contractors, subcontractors and business associates, 48 CFR 852.204-71. */
export const vaContractor = {
  dutyId: 'us.va.contractor',
  jurisdiction: 'US',
  title: 'VA contractors (as agreements commonly say: check yours)',
  recipient: "VA contracting officer and contracting officer's representative",
  citation: '48 CFR 852.204-71',
  sources: [
    'https://www.ecfr.gov/current/title-48/section-852.204-71',
    'https://www.govinfo.gov/content/pkg/FR-2023-01-25/html/2023-00586.htm',
  ],
  confidence: 'medium',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'A published pattern of medium confidence: answered as due, with the date that such agreements commonly set.',
    'The hour was seen in a summary, not in the clause; the acquisition rewrite of 2025-26 may have renumbered it.',
  ],
  inForce: {
    id: 'us.va.contractor/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      { from: '2023-02-24', value: true, ...vaarRule, note: 'for contracts awarded or renewed from this day on' },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.va.contractor/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2023-02-24', value: 'within one hour', ...vaarRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.va.contractor/outer-limit',
    description:
      'hours after discovery of an actual or suspected security or privacy incident that involves VA information',
    unit: 'hours',
    values: [{ from: '2023-02-24', value: 1, ...vaarRule }],
    checkedOn: '2026-11-22',
  },
} as const;
