import { type Day, daysBetween, earliest, latest } from '../calendar/day.ts';
import { isEarlier } from '../calendar/instant.ts';
import type { ClockReading, Start } from './clock.ts';
import type { Answer, Clock, Duty, Missing, Reading, Status } from './duty.ts';
import type { DutyLaw } from './dutyLaw.ts';
import type { DayFact } from './facts.ts';
import { valueOn } from './parameter.ts';

/** A clock with at most this many days left is `due-soon`. A matter of display, not of law. */
export const dueSoonDays = 14;

export type Base = { law: DutyLaw; owedBy: Duty['owedBy']; because?: string[] };

const frame = ({ law, owedBy }: Base, textOn: Day) => ({
  dutyId: law.dutyId,
  jurisdiction: law.jurisdiction,
  title: law.title,
  owedBy,
  recipient: law.recipient,
  citation: law.citation,
  sources: law.sources,
  lawInForceFrom: law.inForce.values[0]?.from ?? textOn,
  confidence: law.confidence,
});

/** A duty that does not arise on the facts known (`not-due`) or cannot arise for this party at all (`not-applicable`). */
export function noDuty(base: Base & { satisfiedBy?: string }, answer: 'not-due' | 'not-applicable', textOn: Day): Duty {
  return {
    ...frame(base, textOn),
    answer,
    due: null,
    window: null,
    standard: null,
    clock: null,
    arithmetic: null,
    status: 'not-started',
    readings: [],
    because: base.because ?? [],
    missing: [],
    ...(base.satisfiedBy && { satisfiedBy: base.satisfiedBy }),
  };
}

/** A duty whose law of that time is not coded here: refused, never answered from another time's text. */
export const uncoded = (base: Base, textOn: Day): Duty => ({
  ...noDuty(base, 'not-due', textOn),
  answer: 'undetermined',
  status: 'cannot-be-computed',
});

export type Parts = Base & {
  on: Day;
  clocks: ClockReading[];
  readings: Reading[];
  /** Facts whose absence decides whether the duty exists at all. */
  existence?: Missing[];
  missing?: Missing[];
  act?: DayFact | undefined;
  /** The input field that records the act, and how it reads ("told on"). */
  actFact?: { field: string; verb: string };
  jurisdictions?: string[];
  /** The act is measured against another act, which it may precede: no contradiction where it does. */
  actMayComeFirst?: boolean;
  /** A hold whose end nobody has said: what is known of the clock is shown, the duty is suspended. */
  suspended?: boolean;
};

/**
 * Puts a duty together from its readings: the cautious date is the earliest, the window spans them where both ends are
 * known, and the answer is open as long as a missing fact decides whether the duty exists or leaves a reading undated.
 */
export function assemble(parts: Parts): Duty {
  const { on, law, clocks, readings, act } = parts;
  const cautious = readings.reduce<Reading | undefined>(
    (a, b) => (b.due !== null && (!a || sortKey(b) < sortKey(a)) ? b : a),
    undefined,
  );
  const start = clocks[cautious ? readings.indexOf(cautious) : 0]?.start ?? clocks.find((c) => c.start)?.start ?? null;
  const textOn = start?.days.earliest ?? start?.days.latest ?? on;
  const existence = parts.existence ?? [];
  const owed = readings.filter(isOwed);
  const ends = owed.map(endOf);
  const allDated = readings.every((r) => r.due !== null && !r.openEnd);
  const latestAt = readings.map((r) => r.latestAt ?? r.dueAt ?? '').reduce((a, b) => (b > a ? b : a), '');
  const due = cautious?.due ?? null;
  const last = latest(ends.filter((e) => e !== null)) ?? null;
  const open = existence.length > 0 || readings.some((r) => r.answer === 'undetermined');
  const answer: Answer = open ? 'undetermined' : 'due';
  const began = parts.actMayComeFirst ? null : (start?.days.earliest ?? null);
  const status = parts.suspended ? 'suspended' : statusOf(on, readings, began, act, existence.length > 0);
  const isTooEarly = status === 'cannot-be-computed' && act !== undefined && began !== null && act.value < began;
  const standard = valueOn(law.standard, textOn)?.value ?? null;
  const content = law.content && valueOn(law.content, textOn)?.value;
  return {
    ...frame(parts, textOn),
    answer,
    due,
    ...(cautious?.dueAt && { dueAt: cautious.dueAt }),
    window: allDated && due !== null && last !== null ? windowOf(due, last, cautious?.dueAt, latestAt) : null,
    ...(parts.jurisdictions && { jurisdictions: parts.jurisdictions }),
    standard,
    clock: cautious?.clock ?? clockOf(start),
    arithmetic: cautious?.arithmetic ?? null,
    status,
    // Done before its clock began: one of the two days is wrong, and nobody may leave the notice undone for a slip.
    ...(act && act.value <= on && !isTooEarly && { doneOn: act.value }),
    ...(due !== null &&
      due >= on &&
      (status === 'running' || status === 'due-soon') && { daysLeft: daysBetween(on, due) }),
    readings,
    because: [
      ...(parts.because ?? []),
      ...(start?.days.approximate
        ? [`The source says "${start.on}"; the date is computed from ${start.days.earliest} itself.`]
        : []),
      ...actSentence(parts, act, on, status, began),
    ],
    missing: [
      ...existence,
      ...(parts.missing ?? []),
      ...clocks.flatMap((c) => c.missing).flatMap((m) => (m.fact === 'vendorIsAgent' ? agencyMatters(m, readings) : m)),
    ],
    ...(content && { content }),
  };
}

/** From the cautious date to the last one, where they differ; clocks of hours also bear the instants. */
function windowOf(earliest: Day, latest: Day, earliestAt: string | undefined, latestAt: string): Duty['window'] {
  if (earliestAt && latestAt > earliestAt) return { earliest, latest, earliestAt, latestAt };
  return latest === earliest ? null : { earliest, latest };
}

/** Dates before instants of the same day: a bare day may mean its first moment. */
const sortKey = (r: Reading): string => `${r.due} ${r.dueAt ?? ''}`;

const clockOf = (start: Start | null): Clock | null =>
  start && {
    event: start.event,
    on: start.days.earliest === start.days.latest ? start.days.earliest : null,
    basis: start.basis,
    ...(start.evidence && { evidence: start.evidence }),
  };

/** The open question of agency with what each answer would mean; nothing where both mean the same. */
function agencyMatters(m: Missing, readings: readonly Reading[]): Missing[] {
  const dates = readings.map((r) => `${r.due ?? 'no date yet'}${r.latest ? ` to ${r.latest}` : ''}`);
  if (new Set(dates).size === 1) return [];
  return [{ ...m, effect: `${readings.map((r, i) => `${r.reading}: ${dates[i]}`).join('; ')}. ${m.effect}` }];
}

function actSentence(
  { actFact, readings }: Parts,
  act: DayFact | undefined,
  on: Day,
  status: Status,
  start: Day | null,
): string[] {
  if (!actFact) return [];
  if (!act)
    return status === 'missed' || status === 'past-cautious-date'
      ? [`Nothing is recorded as done. If it was, give ${actFact.field}.`]
      : [];
  const done = `${actFact.verb} ${act.value}${act.evidence ? ` (${act.evidence})` : ''}`;
  if (act.value > on) return [`${done}: after the day of this report, so not counted as done.`];
  if (start !== null && act.value < start) return [`${done}, before the clock began on ${start}: check the days.`];
  if (lacksItsHour(act, readings))
    return [`${done}. Its hour decides whether that was in time: give it as an instant.`];
  return [`${done}.`];
}

/** False for a reading on which nothing is owed: it has no date, and nothing can be late on it. */
const isOwed = (r: Reading): boolean => r.answer === 'due' || r.answer === 'undetermined';

/** The last day on which a reading can be in time; null where nobody knows. */
const endOf = (r: Reading): Day | null => (r.openEnd ? null : (r.latest ?? r.due));

/** A reading without a date that can nevertheless not fall later than a known day may have fallen already. */
const mayBeEarlier = (r: Reading): boolean => r.due === null && r.latest !== undefined;

/** Whether an act came after a clock had run out: by the instant where both bear one, else by the day. */
const isLate = (act: DayFact, day: Day, at: string | undefined): boolean =>
  at && act.at ? isEarlier(at, act.at) : act.value > day;

/** An act known by its day alone, on the day on which a clock of hours ran out: its hour decides. */
const lacksItsHour = (act: DayFact, readings: readonly Reading[]): boolean =>
  act.at === undefined && readings.some((r) => r.dueAt !== undefined && r.due === act.value);

/** A duty that is owed by words alone: no date, and none missing. */
export const hasNoNumber = (r: Reading): boolean => r.answer === 'due' && r.due === null;

/** Where nothing leaves a doubt that it was owed, a day that has passed is missed; else only the cautious date has passed. */
function statusOf(
  on: Day,
  readings: Reading[],
  start: Day | null,
  act: DayFact | undefined,
  existenceIsOpen: boolean,
): Status {
  const owed = readings.filter(isOwed);
  const status = statusOfOwed(on, owed, start, act);
  const doubtful = existenceIsOpen || owed.length < readings.length;
  if (status !== 'missed' || !doubtful) return status;
  return owed.some((r) => r.due !== null) ? 'past-cautious-date' : 'cannot-be-computed';
}

function statusOfOwed(on: Day, readings: Reading[], start: Day | null, act: DayFact | undefined): Status {
  const due = earliest(readings.flatMap((r) => r.due ?? []));
  const ends = readings.map(endOf);
  const last = ends.includes(null) ? null : (latest(ends.flatMap((e) => e ?? [])) ?? null);
  // A text without a number is never judged here: whether an act was without unreasonable delay is for people to say.
  if (readings.length > 0 && readings.every(hasNoNumber)) return 'no-fixed-date';
  // What was done before its clock began cannot be read: one of the two days is wrong.
  if (act && start !== null && act.value < start && act.value <= on) return 'cannot-be-computed';
  if (act && act.value <= on) {
    const instants = readings.flatMap((r) => r.dueAt ?? []).sort();
    const lastInstant = readings
      .flatMap((r) => r.latestAt ?? r.dueAt ?? [])
      .sort()
      .at(-1);
    if (last !== null && isLate(act, last, lastInstant)) return 'missed';
    if (due === undefined || readings.some(mayBeEarlier) || lacksItsHour(act, readings)) return 'cannot-be-computed';
    return isLate(act, due, instants[0]) ? 'past-cautious-date' : 'met';
  }
  if (last !== null && on > last) return 'missed';
  if (due === undefined) return 'cannot-be-computed';
  if (start !== null && on < start) return 'not-started';
  if (on > due) return 'past-cautious-date';
  return daysBetween(on, due) <= dueSoonDays ? 'due-soon' : 'running';
}
