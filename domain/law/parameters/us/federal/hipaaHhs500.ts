import { hhsBreachForm, hhsBreachFormContent, hipaaInterimRule } from './sources.ts';

/** Notice to HHS, 500 or more individuals, 45 CFR 164.408(a)-(b). */
export const hipaaHhs500 = {
  dutyId: 'us.hipaa.hhs-500',
  jurisdiction: 'US',
  title: 'Notice to HHS, 500 or more individuals',
  recipient: 'Secretary of HHS, through the breach portal of the Office for Civil Rights',
  citation: '45 CFR 164.408(a)-(b)',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.408'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.hhs-500/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.hhs-500/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-23', value: 'contemporaneously with the individual notice', ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.hhs-500/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.hipaa.hhs-500/threshold',
    description: 'people of this covered entity, all States together',
    unit: 'people',
    values: [{ from: '2009-09-23', value: { op: '>=', people: 500 }, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.hhs-500/content',
    description: 'what the form asks',
    unit: 'list',
    values: [{ from: '2009-10-02', value: [...hhsBreachFormContent], ...hhsBreachForm }],
    checkedOn: '2026-11-22',
  },
} as const;
