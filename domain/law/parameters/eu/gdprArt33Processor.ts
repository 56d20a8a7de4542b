import { gdpr } from './sources.ts';

/** Notice of the processor to its controller, GDPR art. 33(2). */
export const gdprArt33Processor = {
  dutyId: 'eu.gdpr.art33.processor',
  jurisdiction: 'EU',
  title: 'GDPR: notice of the processor to the controller',
  recipient: 'the controller',
  citation: 'Regulation (EU) 2016/679 art. 33(2)',
  sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  confidence: 'high',
  inForce: {
    id: 'eu.gdpr.art33.processor/in-force',
    description: 'breaches of which the processor becomes aware from this day on',
    unit: 'yes',
    values: [{ from: '2018-05-25', value: true, ...gdpr }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'eu.gdpr.art33.processor/standard',
    description: 'the words in the place of a number; contracts set hours',
    unit: 'words',
    values: [{ from: '2018-05-25', value: 'without undue delay after becoming aware', ...gdpr }],
    checkedOn: '2026-11-22',
  },
} as const;
