import { nis2, nis2Doubts } from './sources.ts';

/** Early warning of a significant incident, NIS2 art. 23(4)(a). */
export const nis2EarlyWarning = {
  dutyId: 'eu.nis2.early-warning',
  jurisdiction: 'EU',
  title: 'NIS2: early warning',
  recipient: 'the CSIRT or, where the Member State says so, the competent authority',
  citation: 'Directive (EU) 2022/2555 art. 23(4)(a)',
  sources: ['https://eur-lex.europa.eu/eli/dir/2022/2555/oj'],
  confidence: 'high',
  doubts: [...nis2Doubts],
  inForce: {
    id: 'eu.nis2.early-warning/in-force',
    description: 'day from which the Member States apply the directive (art. 41(1))',
    unit: 'yes',
    values: [{ from: '2024-10-18', value: true, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.nis2.early-warning/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2024-10-18', value: 'without undue delay and in any event', ...nis2 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'eu.nis2.early-warning/outer-limit',
    description: 'hours after the entity became aware of the significant incident',
    unit: 'hours',
    values: [{ from: '2024-10-18', value: 24, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'eu.nis2.early-warning/content',
    description: 'what it must contain',
    unit: 'list',
    values: [
      {
        from: '2024-10-18',
        value: ['whether unlawful or malicious acts are suspected', 'whether a cross-border impact is possible'],
        ...nis2,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
