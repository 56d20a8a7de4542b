import { ndbAct } from './sources.ts';

/** Statement to the Commissioner and notice to individuals, Privacy Act 1988 (Cth) s. 26WK, 26WL. */
export const ndbNotify = {
  dutyId: 'au.ndb.notify',
  jurisdiction: 'AU',
  title: 'Notifiable Data Breaches (Australia): statement and notice',
  recipient: 'the Australian Information Commissioner (OAIC), then the individuals affected or at risk',
  citation: 'Privacy Act 1988 (Cth) s. 26WK, 26WL',
  sources: [
    'https://www.legislation.gov.au/C2004A03712/latest/text',
    'http://www.austlii.edu.au/au/legis/cth/consol_act/pa1988108/s26wl.html',
  ],
  confidence: 'high',
  doubts: [
    'Remedial action in time (s. 26WF) and the exceptions of s. 26WM to 26WQ are for people to judge; noRiskOfHarm: true records the first.',
  ],
  inForce: {
    id: 'au.ndb.notify/in-force',
    description: 'breaches believed from this day on; the scheme covers breaches that happened after it began',
    unit: 'yes',
    values: [{ ...ndbAct, value: true }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'au.ndb.notify/standard',
    description: 'the words in the place of a number (s. 26WK(2)(b), 26WL(3))',
    unit: 'words',
    values: [{ ...ndbAct, value: 'as soon as practicable' }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'au.ndb.notify/content',
    description: 'what the statement must set out (s. 26WK(3))',
    unit: 'list',
    values: [
      {
        ...ndbAct,
        value: [
          'identity and contact details of the entity',
          'a description of the eligible data breach',
          'the kinds of information concerned',
          'recommendations about the steps that individuals should take',
        ],
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
