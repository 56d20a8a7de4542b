import { type BusinessCalendar, byYear } from './businessDays.ts';
import { observedHolidays } from './federalBusinessDays.ts';
import { secCalendarYears, secClosures } from './holidays/secClosures.ts';

/** Business days of the Commission: no federal holiday as observed, no closure by executive order (Form 8-K General Instruction B.1). */
export const secBusinessDays: BusinessCalendar = {
  name: 'SEC business days',
  years: secCalendarYears,
  closures: byYear((year) => {
    const days = observedHolidays(year);
    for (const c of secClosures) if (c.on.startsWith(`${year}-`)) days.set(c.on, c.reason);
    return days;
  }),
};
