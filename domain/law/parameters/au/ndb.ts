import { ndbAct } from './sources.ts';

/** Assessment of a suspected eligible data breach, Privacy Act 1988 (Cth) s. 26WH. */
export const ndb = {
  dutyId: 'au.ndb',
  jurisdiction: 'AU',
  title: 'Notifiable Data Breaches (Australia): assessment of the suspicion',
  recipient: 'nobody: the entity completes its own assessment',
  citation: 'Privacy Act 1988 (Cth) s. 26WH(2)',
  sources: [
    'https://www.legislation.gov.au/C2004A03712/latest/text',
    'http://www.austlii.edu.au/au/legis/cth/consol_act/pa1988108/s26wh.html',
  ],
  confidence: 'high',
  doubts: [
    'The 30 days limit the assessment, not the notice. They bind the entity to take all reasonable steps; they are no hard limit.',
    'Where the last day is a Saturday, Sunday or holiday, the Acts Interpretation Act 1901 (Cth) s. 36(2) may give the next day; the earlier day is shown.',
    'The report of a ransom payment within 72 hours (Cyber Security Act 2024) is not coded.',
  ],
  inForce: {
    id: 'au.ndb/in-force',
    description: 'breaches suspected from this day on; the scheme covers breaches that happened after it began',
    unit: 'yes',
    values: [{ ...ndbAct, value: true }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'au.ndb/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ ...ndbAct, value: 'reasonable and expeditious; all reasonable steps to complete it' }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'au.ndb/outer-limit',
    description: 'days after the entity became aware of reasonable grounds to suspect an eligible data breach',
    unit: 'calendar days',
    values: [{ ...ndbAct, value: 30 }],
    checkedOn: '2026-11-22',
  },
} as const;
