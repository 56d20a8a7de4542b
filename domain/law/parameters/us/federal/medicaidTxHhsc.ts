import { hhscNotice } from './sector.sources.ts';

/** Texas: providers and agencies under contract with the Health and Human Services Commission. */
export const medicaidTxHhsc = {
  dutyId: 'us.state.medicaid.tx-hhsc',
  jurisdiction: 'US-TX',
  title: 'Texas Medicaid (HHSC) contractors (as agreements commonly say: check yours)',
  recipient: 'HHSC privacy office',
  citation: 'HHSC notice to providers on reporting privacy incidents; Data Use Agreement',
  sources: ['https://www.txhca.org/article/hhsc-notice-reporting-privacy-breach-incidents/'],
  confidence: 'low',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'The number is not confirmed: shown as a reading, answered as undetermined until the agreement is read.',
    'The age of the notice is not known; a newer Data Use Agreement may say 24 hours, and sooner for federal tax or Social Security data.',
  ],
  inForce: {
    id: 'us.state.medicaid.tx-hhsc/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      {
        from: '2013-09-23',
        value: true,
        ...hhscNotice,
        note: 'undated; read as carried since business associate agreements had to follow the omnibus rule (78 FR 5566), whose publication stands in the place of its own',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.state.medicaid.tx-hhsc/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2013-09-23', value: 'as soon as possible', ...hhscNotice }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.state.medicaid.tx-hhsc/outer-limit',
    description: 'consecutive clock hours after discovery, or after it should reasonably have been made',
    unit: 'hours',
    values: [{ from: '2013-09-23', value: 48, ...hhscNotice }],
    checkedOn: '2026-11-22',
  },
} as const;
