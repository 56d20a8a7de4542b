import type { BusinessCalendar } from './businessDays.ts';

/**
 * Working days of Regulation (EEC, Euratom) No 1182/71, art. 2(2): all days but public holidays, Sundays and Saturdays. The
 * public holidays are those of the Member State in which the action is to be taken (art. 2(1)) and are not coded: a date can
 * lie a day or more before the last permitted one, never after.
 */
export const euWorkingDays: BusinessCalendar = {
  name: 'EU working days (Saturdays and Sundays left out; public holidays of the Member States not coded)',
  years: { first: 1971, last: 2200 },
  closures: () => new Map(),
};
