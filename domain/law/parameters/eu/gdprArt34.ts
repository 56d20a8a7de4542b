import { gdpr } from './sources.ts';

/** Communication of the controller to the people concerned, GDPR art. 34. */
export const gdprArt34 = {
  dutyId: 'eu.gdpr.art34',
  jurisdiction: 'EU',
  title: 'GDPR: communication to the people concerned',
  recipient: 'the data subjects',
  citation: 'Regulation (EU) 2016/679 art. 34',
  sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  confidence: 'high',
  doubts: [
    'Later measures that take the high risk away, and public communication in the place of disproportionate effort (art. 34(3)(b), (c)), are for people to judge; highRisk: false records the first.',
  ],
  inForce: {
    id: 'eu.gdpr.art34/in-force',
    description: 'breaches of which the controller becomes aware from this day on',
    unit: 'yes',
    values: [{ from: '2018-05-25', value: true, ...gdpr }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.gdpr.art34/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [{ from: '2018-05-25', value: 'without undue delay', ...gdpr }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'eu.gdpr.art34/content',
    description: 'what the communication must contain (art. 34(2))',
    unit: 'list',
    values: [
      {
        from: '2018-05-25',
        value: [
          'the nature of the breach, in clear and plain language',
          'name and contact of the data protection officer or of another contact point',
          'the likely consequences',
          'the measures taken or proposed',
        ],
        ...gdpr,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
