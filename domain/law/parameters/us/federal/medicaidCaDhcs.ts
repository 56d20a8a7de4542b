import { dhcsAddendum } from './sector.sources.ts';

/** California: business associate addendum of the Department of Health Care Services. */
export const medicaidCaDhcs = {
  dutyId: 'us.state.medicaid.ca-dhcs',
  jurisdiction: 'US-CA',
  title: 'California Medicaid (DHCS) contractors (as agreements commonly say: check yours)',
  recipient: 'DHCS program contract manager, privacy office and information security office',
  citation: 'DHCS business associate addendum, section 18.1',
  sources: [
    'https://lawinsider.com/clause/notice-to-dhcs/_2',
    'https://lawinsider.com/clause/initial-notice-to-dhcs/_1',
  ],
  confidence: 'medium',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'A published pattern of medium confidence: answered as due, with the date that such agreements commonly set.',
    'County welfare departments have one working day instead.',
  ],
  inForce: {
    id: 'us.state.medicaid.ca-dhcs/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      {
        from: '2013-09-23',
        value: true,
        ...dhcsAddendum,
        note: 'undated; read as carried since business associate agreements had to follow the omnibus rule (78 FR 5566), whose publication stands in the place of its own',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.state.medicaid.ca-dhcs/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [
      {
        from: '2013-09-23',
        value: 'within 24 hours by e-mail; immediately where data of the Social Security Administration is involved',
        ...dhcsAddendum,
      },
    ],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.state.medicaid.ca-dhcs/outer-limit',
    description: 'hours after discovery of a suspected breach or security incident',
    unit: 'hours',
    values: [{ from: '2013-09-23', value: 24, ...dhcsAddendum }],
    checkedOn: '2026-11-22',
  },
} as const;
