import { hipaaInterimRule, noticeContent } from './sources.ts';

/** Notice to affected individuals, 45 CFR 164.404. */
export const hipaaIndividual = {
  dutyId: 'us.hipaa.individual',
  jurisdiction: 'US',
  title: 'Notice to affected individuals',
  recipient:
    'each individual whose unsecured PHI was, or is reasonably believed to have been, accessed, acquired, used or disclosed',
  citation: '45 CFR 164.404',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.404'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.individual/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.individual/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-23', value: 'without unreasonable delay', ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.individual/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.individual/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2009-09-23',
        value: [...noticeContent, 'plain language'],
        ...hipaaInterimRule,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;
