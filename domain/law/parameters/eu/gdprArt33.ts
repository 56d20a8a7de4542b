import { gdpr } from './sources.ts';

/** Notice of the controller to the supervisory authority, GDPR art. 33(1). */
export const gdprArt33 = {
  dutyId: 'eu.gdpr.art33',
  jurisdiction: 'EU',
  title: 'GDPR: notice to the supervisory authority',
  recipient:
    'the competent supervisory authority (the lead authority for cross-border processing; a controller without establishment in the Union tells that of every Member State concerned)',
  citation: 'Regulation (EU) 2016/679 art. 33(1), (3)-(5)',
  sources: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-92022-personal-data-breach-notification-under_en',
  ],
  confidence: 'high',
  doubts: [
    'Whether the two working days of Regulation 1182/71 art. 3(5) reach a period of 72 hours is disputed; they are not used.',
    'A proposal of 2025-11-19 (Digital Omnibus) would set 96 hours and a threshold of high risk; it is not law and gives no date.',
  ],
  inForce: {
    id: 'eu.gdpr.art33/in-force',
    description: 'breaches of which the controller becomes aware from this day on',
    unit: 'yes',
    values: [{ from: '2018-05-25', value: true, ...gdpr }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.gdpr.art33/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2018-05-25', value: 'without undue delay and, where feasible', ...gdpr }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'eu.gdpr.art33/outer-limit',
    description: 'hours after the controller became aware; later notice bears the reasons for the delay',
    unit: 'hours',
    values: [{ from: '2018-05-25', value: 72, ...gdpr }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'eu.gdpr.art33/content',
    description: 'what the notice must contain; information may follow in phases (art. 33(3), (4))',
    unit: 'list',
    values: [
      {
        from: '2018-05-25',
        value: [
          'the nature of the breach, with the categories and approximate numbers of people and of records, where possible',
          'name and contact of the data protection officer or of another contact point',
          'the likely consequences',
          'the measures taken or proposed',
          'the reasons for the delay, where it comes after the limit',
        ],
        ...gdpr,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
