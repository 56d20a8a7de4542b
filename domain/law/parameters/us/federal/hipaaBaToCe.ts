import { hipaaInterimRule } from './sources.ts';

/** Business associate notifies the covered entity, 45 CFR 164.410. */
export const hipaaBaToCe = {
  dutyId: 'us.hipaa.ba-to-ce',
  jurisdiction: 'US',
  title: 'Business associate notifies the covered entity',
  recipient: 'covered entity',
  citation: '45 CFR 164.410',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.410'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.ba-to-ce/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.ba-to-ce/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-23', value: 'without unreasonable delay', ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.ba-to-ce/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.ba-to-ce/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2009-09-23',
        value: [
          'to the extent possible, the identification of each affected individual',
          'any other available information that the covered entity must put in its own notice, then or promptly afterwards',
        ],
        ...hipaaInterimRule,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
