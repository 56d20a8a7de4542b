import { edeAgreement } from './sector.sources.ts';

/** Enhanced Direct Enrollment agreement: breach of personal information. */
export const cmsEdeBreach = {
  dutyId: 'us.cms.ede.breach',
  jurisdiction: 'US',
  title: 'Enhanced Direct Enrollment agreement: breach (as agreements commonly say: check yours)',
  recipient: 'CMS IT Service Desk',
  citation: 'Enhanced Direct Enrollment agreement with CMS, incident reporting procedures; 45 CFR 155.260',
  sources: [
    'https://www.ecfr.gov/current/title-45/section-155.260',
    'https://www.markettransfer.info/clause/incident-reporting-procedures/_1',
  ],
  confidence: 'medium',
  doubts: [
    'A pattern of agreements, not a rule of law: the text of the own agreement decides.',
    'A published pattern of medium confidence: answered as due, with the date that such agreements commonly set.',
  ],
  inForce: {
    id: 'us.cms.ede.breach/in-force',
    description: 'from when agreements are read as carrying the clause',
    unit: 'yes',
    values: [
      {
        from: '2018-11-01',
        value: true,
        ...edeAgreement,
        note: 'the first open enrollment with this way of enrolling; the clause was seen in an undated agreement, and agreements are renewed yearly',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.cms.ede.breach/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2018-11-01', value: 'within 24 hours', ...edeAgreement }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.cms.ede.breach/outer-limit',
    description: 'hours after knowledge of the breach',
    unit: 'hours',
    values: [{ from: '2018-11-01', value: 24, ...edeAgreement }],
    checkedOn: '2026-11-22',
  },
} as const;
