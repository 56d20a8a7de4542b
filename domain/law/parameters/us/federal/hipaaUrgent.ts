import { hipaaInterimRule } from './sources.ts';

/** Urgent notice on possible imminent misuse, 45 CFR 164.404(d)(3). */
export const hipaaUrgent = {
  dutyId: 'us.hipaa.individual.urgent',
  jurisdiction: 'US',
  title: 'Urgent notice on possible imminent misuse',
  recipient: 'affected individuals, by telephone or other means as appropriate',
  citation: '45 CFR 164.404(d)(3)',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.404'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.individual.urgent/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.individual.urgent/standard',
    description: 'the words in the place of a number',
    unit: 'words',
    values: [
      {
        from: '2009-09-23',
        value: 'in addition to the written notice, where the organization deems the situation urgent',
        ...hipaaInterimRule,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
