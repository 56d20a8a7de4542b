import { hbnrRule2009 } from './ftc.sources.ts';

/** Law-enforcement delay, 16 CFR 318.4(d): works in the same manner as 45 CFR 164.528(a)(2), and is no duty of its own. */
export const ftcHbnrLawEnforcementDelay = {
  citation: '16 CFR 318.4(d)',
  url: 'https://www.ecfr.gov/current/title-16/section-318.4',
  oralLimit: {
    id: 'us.ftc.hbnr.law-enforcement-delay/oral-limit',
    description:
      'days from an oral statement after which the delay ends, unless a written statement arrives within them (45 CFR 164.528(a)(2)(ii))',
    unit: 'calendar days',
    values: [{ from: '2009-09-24', value: 30, ...hbnrRule2009 }],
    checkedOn: '2026-11-22',
  },
} as const;
