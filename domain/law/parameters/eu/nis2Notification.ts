import { nis2, nis2Doubts } from './sources.ts';

/** Notification of a significant incident, NIS2 art. 23(4)(b). */
export const nis2Notification = {
  dutyId: 'eu.nis2.notification',
  jurisdiction: 'EU',
  title: 'NIS2: incident notification',
  recipient: 'the CSIRT or, where the Member State says so, the competent authority',
  citation: 'Directive (EU) 2022/2555 art. 23(4)(b)',
  sources: ['https://eur-lex.europa.eu/eli/dir/2022/2555/oj'],
  confidence: 'high',
  doubts: [
    ...nis2Doubts,
    'Trust service providers notify within 24 hours (art. 23(4), second subparagraph); this is not coded.',
  ],
  inForce: {
    id: 'eu.nis2.notification/in-force',
    description: 'day from which the Member States apply the directive (art. 41(1))',
    unit: 'yes',
    values: [{ from: '2024-10-18', value: true, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.nis2.notification/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2024-10-18', value: 'without undue delay and in any event', ...nis2 }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'eu.nis2.notification/outer-limit',
    description: 'hours after the entity became aware of the significant incident',
    unit: 'hours',
    values: [{ from: '2024-10-18', value: 72, ...nis2 }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'eu.nis2.notification/content',
    description: 'what it must contain',
    unit: 'list',
    values: [
      {
        from: '2024-10-18',
        value: [
          'an update of the early warning',
          'a first assessment of the incident, with its severity and impact',
          'indicators of compromise, where available',
        ],
        ...nis2,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
