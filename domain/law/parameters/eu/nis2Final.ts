import { nis2, nis2Doubts } from './sources.ts';

/** Final report on a significant incident, NIS2 art. 23(4)(d). */
export const nis2Final = {
  dutyId: 'eu.nis2.final',
  jurisdiction: 'EU',
  title: 'NIS2: final report',
  recipient: 'the CSIRT or, where the Member State says so, the competent authority',
  citation: 'Directive (EU) 2022/2555 art. 23(4)(d), (e); Regulation (EEC, Euratom) No 1182/71 art. 3(2)(c), (4)',
  sources: ['https://eur-lex.europa.eu/eli/dir/2022/2555/oj'],
  confidence: 'medium',
  doubts: [
    ...nis2Doubts,
    'The roll to the next working day is that of Regulation 1182/71 art. 3(4); the public holidays of the Member States are not coded.',
    'The day on which the handling of a lasting incident ended (art. 23(4)(e)) is not among the facts; the second month is not computed.',
  ],
  inForce: {
    id: 'eu.nis2.final/in-force',
    description: 'day from which the Member States apply the directive (art. 41(1))',
    unit: 'yes',
    values: [{ from: '2024-10-18', value: true, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.nis2.final/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2024-10-18', value: 'not later than', ...nis2 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'eu.nis2.final/outer-limit',
    description: 'months after the incident notification was submitted, not after awareness',
    unit: 'months',
    values: [{ from: '2024-10-18', value: 1, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'eu.nis2.final/content',
    description: 'what it must contain',
    unit: 'list',
    values: [
      {
        from: '2024-10-18',
        value: [
          'a detailed description of the incident, with its severity and impact',
          'the type of threat or root cause that is likely to have triggered it',
          'the measures applied and under way',
          'the cross-border impact, where there is one',
        ],
        ...nis2,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
