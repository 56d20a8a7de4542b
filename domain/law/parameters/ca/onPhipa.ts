import { healthInformationProtectionAct, phipa2004 } from './sources.ts';

/** Notice of an Ontario health information custodian to the individual, PHIPA s. 12(2). */
export const onPhipa = {
  dutyId: 'ca.on.phipa',
  jurisdiction: 'CA-ON',
  title: 'PHIPA (Ontario): notice to the individual',
  recipient:
    'the individual; in the prescribed cases also the Information and Privacy Commissioner (s. 12(3); O. Reg. 329/04 s. 6.3)',
  citation: 'PHIPA s. 12(2), (3), s. 17(4); O. Reg. 329/04 s. 6.3',
  sources: ['https://www.ontario.ca/laws/statute/04p03', 'https://www.ontario.ca/laws/regulation/040329'],
  confidence: 'high',
  doubts: [
    'Which of the prescribed cases calls for notice to the Commissioner (since 2017-10-01) is for people to judge and is not computed.',
  ],
  inForce: {
    id: 'ca.on.phipa/in-force',
    description: 'breaches known from this day on',
    unit: 'yes',
    values: [{ from: '2004-11-01', value: true, ...phipa2004 }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'ca.on.phipa/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [{ from: '2004-11-01', value: 'at the first reasonable opportunity', ...phipa2004 }],
    checkedOn: '2026-11-22',
  },
  trigger: {
    id: 'ca.on.phipa/trigger',
    description: 'what must have happened to personal health information in the custody or control of the custodian',
    unit: 'words',
    values: [
      { from: '2004-11-01', value: 'stolen, lost, or accessed by unauthorized persons', ...phipa2004 },
      {
        from: '2016-06-03',
        value: 'stolen or lost, or used or disclosed without authority',
        ...healthInformationProtectionAct,
      },
    ],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'ca.on.phipa/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2016-06-03',
        value: ['a statement that the individual may make a complaint to the Commissioner'],
        ...healthInformationProtectionAct,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
