import { addBusinessDays, type BusinessCalendar, OutsideCalendar } from '../calendar/businessDays.ts';
import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { federalBusinessDays } from '../calendar/federalBusinessDays.ts';
import { addHours, endOfDay, localDay, startOfDay } from '../calendar/instant.ts';
import { secBusinessDays } from '../calendar/secBusinessDays.ts';
import { type ClockReading, type Start, startDay } from './clock.ts';
import type { Missing, Reading } from './duty.ts';
import { defaultTimeZone } from './facts.ts';
import { hoursText } from './hoursText.ts';
import { type Hold, postpone } from './lawEnforcementHold.ts';
import { type Parameter, valueOn } from './parameter.ts';
import { capital } from './words.ts';

/** How a period is counted. The day of the event is day 0, the last day is included; only business days skip any. */
export type Unit = 'calendar days' | 'SEC business days' | 'business days' | 'months' | 'hours';
export type Period = { n: number; unit: Unit };

/** Where a clock's days begin and what may hold it up. */
export type Counting = { hold?: Hold | null; zone?: string | undefined };

const calendars: Partial<Record<Unit, BusinessCalendar>> = {
  'SEC business days': secBusinessDays,
  'business days': federalBusinessDays,
};

/** The day on which a period of days or months ends, and the sum in words. @throws OutsideCalendar */
export function dayAfter(start: Day, { n, unit }: Period): { day: Day; arithmetic: string } {
  const calendar = calendars[unit];
  if (calendar) {
    const sum = addBusinessDays(calendar, start, n);
    const skipped = sum.skipped.map((s) => `${s.on} ${s.because}`).join(', ');
    return {
      day: sum.day,
      arithmetic: `${start} + ${n} ${calendar.name} = ${sum.day} (${sum.counted.join(', ')}${skipped ? `; not counted: ${skipped}` : ''})`,
    };
  }
  const day = unit === 'months' ? addMonths(start, n) : addDays(start, n);
  return { day, arithmetic: `${start} + ${n} ${unit === 'months' && n === 1 ? 'month' : unit} = ${day}` };
}

/** Arithmetic and date of "start + period", for the first day that the start can mean and for the last. */
export function readingAfter(clock: ClockReading, period: Period, counting: Counting = {}): Reading {
  const { start, reading } = clock;
  if (!start || startDay(clock) === null)
    return {
      reading,
      answer: 'undetermined',
      due: null,
      because: `${clock.because} ${missingText(clock.missing)}`.trim(),
    };
  try {
    return period.unit === 'hours'
      ? hoursAfter(clock, start, period.n, counting)
      : daysAfter(clock, start, period, counting);
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error;
    return {
      reading,
      answer: 'undetermined',
      due: null,
      because: `${clock.because} Cannot be computed: ${error.message}.`,
    };
  }
}

/** The same for a period that is a dated parameter: the value in force on the day of the start counts. */
export function periodReading(clock: ClockReading, limit: Parameter<number>, counting: Counting = {}): Reading {
  const on = startDay(clock);
  const value = on === null ? null : valueOn(limit, on);
  if (on !== null && !value)
    return {
      reading: clock.reading,
      answer: 'not-applicable',
      due: null,
      because: `The rule was not in force on ${on}.`,
    };
  return readingAfter(clock, { n: value?.value ?? 0, unit: limit.unit as Unit }, counting);
}

/** A reading of a text without a number: the duty is there, its words stand in the place of a date. */
export const standardReading = ({ reading, because }: ClockReading): Reading => ({
  reading,
  answer: 'due',
  due: null,
  because: `${because} The text sets no number of days, and none is invented.`.trim(),
});

function daysAfter(clock: ClockReading, start: Start, period: Period, { hold = null }: Counting): Reading {
  const after = (day: Day | null) => (day === null ? null : postpone(dayAfter(day, period).day, hold));
  const due = after(start.days.earliest);
  const end = after(start.days.latest);
  const base = start.days.earliest ?? start.days.latest ?? '';
  const sum = sumText(base, period, hold);
  return {
    reading: clock.reading,
    answer: due !== null && due === end ? 'due' : 'undetermined',
    due,
    ...(end !== null && end !== due && { latest: end }),
    ...(end === null && due !== null && { openEnd: true as const }),
    arithmetic: due === null ? `not later than ${sum}` : sum,
    because: `${clock.because} ${startText(start)}${holdText(hold, dayAfter(base, period).day)}`.trim(),
  };
}

/** Elapsed hours from the instant; a bare day leaves a window from its first moment to its last. */
function hoursAfter(clock: ClockReading, start: Start, n: number, { zone = defaultTimeZone }: Counting): Reading {
  const from = start.at ?? (start.days.earliest && startOfDay(start.days.earliest, zone));
  const to = start.at ?? (start.days.latest && endOfDay(start.days.latest, zone));
  const [dueAt, latestAt] = [from && addHours(from, n), to && addHours(to, n)];
  const [due, latest] = [dueAt ? localDay(dueAt, zone) : null, latestAt ? localDay(latestAt, zone) : null];
  const base = from ?? to ?? '';
  const bare = start.at === undefined;
  return {
    reading: clock.reading,
    // A day without its hour is still a day: the window says what the hour would settle.
    answer: due !== null && start.days.earliest === start.days.latest ? 'due' : 'undetermined',
    due,
    ...(dueAt && { dueAt }),
    ...(latest !== null && latest !== due && { latest }),
    ...(latestAt && latestAt !== dueAt && { latestAt }),
    ...(latest === null && due !== null && { openEnd: true as const }),
    arithmetic: `${due === null ? 'not later than ' : ''}${base} + ${hoursText(n)} hours = ${addHours(base, n)}`,
    because:
      `${clock.because} ${startText(start)}${bare ? ' Only the day is known: counted from its first moment, at the latest from its last.' : ''}`.trim(),
  };
}

const startText = (start: Start): string =>
  `${capital(start.event)}: ${start.at ?? start.on}${start.evidence ? ` (${start.evidence})` : ''}.`;

/** "2026-04-01 + 60 calendar days = 2026-05-31", and the hold where it moves the day. */
export function sumText(day: Day, period: Period, hold: Hold | null): string {
  const { day: plain, arithmetic } = dayAfter(day, period);
  return postpone(plain, hold) === plain
    ? arithmetic
    : `${arithmetic}; held until ${hold?.until}${hold?.released ? `, so ${hold.released}` : ''}`;
}

const missingText = (missing: Missing[]): string =>
  missing.length ? `Cannot be computed: missing ${missing.map((m) => m.fact).join(', ')}.` : '';

function holdText(hold: Hold | null, plainDue: Day): string {
  if (!hold) return '';
  if (hold.statedOn > plainDue)
    return ` The law-enforcement statement of ${hold.statedOn} came after the date had passed and moves nothing.`;
  if (hold.until === null) return ` Law-enforcement hold: ${hold.because}.`;
  if (hold.until <= plainDue)
    return ` Law-enforcement hold: ${hold.because}; it ends before ${plainDue} and moves nothing.`;
  return ` Law-enforcement hold: ${hold.because}. The rule postpones; the other reading, that the period stands still during the hold, is not used.`;
}
