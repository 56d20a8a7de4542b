import { hipaaInterimRule } from './sources.ts';

/** Law-enforcement delay, 45 CFR 164.412: postpones every notice of the subpart, and is no duty of its own. */
export const hipaaLawEnforcementDelay = {
  citation: '45 CFR 164.412',
  url: 'https://www.ecfr.gov/current/title-45/section-164.412',
  oralLimit: {
    id: 'us.hipaa.law-enforcement-delay/oral-limit',
    description:
      'days from an oral statement after which the delay ends, unless a written statement arrives within them',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 30, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
} as const;
