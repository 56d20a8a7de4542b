import { type Day, daysBetween } from '../calendar/day.ts';
import type { Duty } from '../law/duty.ts';
import { pointer } from '../problem.ts';
import { isOpen } from '../report/calendarEvents.ts';
import type { DiffItem } from '../report/diffReasons.ts';
import { titleText } from '../report/dutyText.ts';
import type { Exposure, RowResult } from '../report/exposureReport.ts';
import { foremost } from '../report/foremost.ts';
import { clean } from '../report/text.ts';
import type { Reminder } from './alert.ts';

/** Days before a cautious date at which it is called to mind. */
export const usualThresholds: readonly number[] = [14, 7, 3, 1];

/** One run reminds of so many dates at most. */
export const mostReminders = 200;

/** Where a duty stands in a report. */
export type DutyPlace = { row: number; breachId: string | null; dutyId: string };

/** `from`: the day of the run before, `to`: the day of this one. `isNew`: whether this run's differences tell of the duty. */
export type RemindersAsked = {
  from: Day | null;
  to: Day;
  thresholds?: readonly number[];
  isNew: (place: DutyPlace) => boolean;
};

const exposurePath = (row: number, breachId: string | null): string =>
  pointer(['vendors', row, 'exposures', breachId ?? '']);

const decisionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'decision' in value ? value.decision : undefined;

/** Duties of an incident that was only to be looked at were nobody's until now. */
const becameSure = (before: unknown, after: unknown): boolean =>
  decisionOf(before) === 'review' && decisionOf(after) === 'match';

/**
 * Whether differences tell of a duty that is new: owed since, or of an incident that reaches the vendor since. Such a duty needs
 * no reminder beside the difference.
 */
export function newDuties(items: Iterable<DiffItem>): (place: DutyPlace) => boolean {
  const paths = new Set<string>();
  for (const { about, change, path, before, after } of items) {
    if (about === 'exposure' && (change === 'added' || becameSure(before, after))) paths.add(path);
    if (about === 'duty' && (change === 'added' || change === 'reopened')) paths.add(path);
  }
  return ({ row, breachId, dutyId }) =>
    paths.has(exposurePath(row, breachId)) ||
    paths.has(pointer(['vendors', row, 'exposures', breachId ?? '', 'duties', dutyId]));
}

/** The smallest threshold that the days from one run to the next reached; none where the date has passed. */
function reached(due: Day, { from, to, thresholds = usualThresholds }: RemindersAsked): number | undefined {
  const daysLeft = daysBetween(to, due);
  if (from === null || daysLeft < 0) return undefined;
  const before = daysBetween(from, due);
  const crossed = thresholds.filter((threshold) => daysLeft <= threshold && threshold < before);
  return crossed.length === 0 ? undefined : Math.min(...crossed);
}

const inDays = (daysLeft: number): string =>
  daysLeft === 0 ? 'today' : daysLeft === 1 ? 'in 1 day' : `in ${daysLeft} days`;

function reminderOf(row: RowResult, { breachId, title }: Exposure, duty: Duty, asked: RemindersAsked): Reminder[] {
  const { due, dutyId, jurisdiction, status, recipient } = duty;
  if (due === null || !isOpen(duty)) return [];
  const threshold = reached(due, asked);
  if (threshold === undefined || asked.isNew({ row: row.row, breachId, dutyId })) return [];
  const daysLeft = daysBetween(asked.to, due);
  return [
    {
      due,
      daysLeft,
      threshold,
      dutyId,
      title: duty.title,
      jurisdiction,
      status,
      recipient,
      vendor: { row: row.row, externalId: row.externalId, name: row.name },
      breachId,
      text: clean(`${titleText(duty)}: due ${inDays(daysLeft)}, on ${due}; ${title}.`),
    },
  ];
}

const byDue = (a: Reminder, b: Reminder): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/**
 * Gathers from a report, row by row, the organization's own open duties whose cautious date came so near since the run before
 * that a threshold was reached: each once, at the smallest of those. Nothing where there was no run before, where the date has
 * passed, or where the differences tell of the duty. The nearest date first; `left` counts those beyond the bound.
 */
export function reminderCollector(asked: RemindersAsked): {
  add(row: RowResult): void;
  end(): { reminders: Reminder[]; left: number };
} {
  const nearest = foremost(mostReminders, byDue);
  return {
    add(row) {
      if (asked.from === null || asked.from >= asked.to) return;
      for (const exposure of row.exposures) {
        if (exposure.decision !== 'match') continue;
        for (const duty of exposure.duties)
          for (const reminder of reminderOf(row, exposure, duty, asked)) nearest.add(reminder);
      }
    },
    end() {
      const { kept, left } = nearest.first();
      return { reminders: [...kept], left };
    },
  };
}
