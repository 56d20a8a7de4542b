import { register } from '../law/register.ts';
import type { DiffItem } from '../report/diffReasons.ts';
import { notLegalAdvice } from '../report/exposureReport.ts';
import { clean, wrap } from '../report/text.ts';
import type { AlertEvent, ChangedEvent, ReminderEvent } from './alert.ts';
import { causesText } from './causeText.ts';

/** A text tells so many differences or dates of one event; the page that it names tells all. */
export const mostLines = 40;

/** A subject is cut behind so many letters: long ones are cut by mail programs anyway. */
const longestSubject = 150;

type Vendor = DiffItem['vendor'];

const vendorText = ({ name, externalId, row }: Vendor): string =>
  clean(name ?? '') || clean(externalId ?? '') || `row ${row + 1}`;

const citationOf = (dutyId: string | undefined): string => {
  const citation = dutyId === undefined ? undefined : register().get(dutyId)?.citation;
  return citation === undefined ? '' : ` (${citation})`;
};

const dueIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'due' in value && typeof value.due === 'string'
    ? value.due
    : undefined;

const lead = (date: string | undefined): string => `  ${(date ?? '').padEnd(12)}`;

const itemLines = (item: DiffItem): string[] =>
  wrap(lead(dueIn(item.after)), `${vendorText(item.vendor)}: ${item.text}${citationOf(item.dutyId)}`);

const counted = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

function changedLines({ items, left }: ChangedEvent): string[] {
  const more = left + Math.max(0, items.length - mostLines);
  return [
    'WHAT CHANGED',
    ...items.slice(0, mostLines).flatMap(itemLines),
    ...counted(more, 'more difference.', 'more differences.').map((text) => `${lead('')}${text}`),
  ];
}

function reminderLines({ reminders, left }: ReminderEvent): string[] {
  const more = left + Math.max(0, reminders.length - mostLines);
  return [
    'WHAT COMES DUE',
    ...reminders
      .slice(0, mostLines)
      .flatMap((r) => wrap(lead(r.due), `${vendorText(r.vendor)}: ${r.text}${citationOf(r.dutyId)}`)),
    ...counted(more, 'more date.', 'more dates.').map((text) => `${lead('')}${text}`),
  ];
}

const bodyLines = (event: AlertEvent): string[] =>
  event.type === 'assessment.changed' ? changedLines(event) : reminderLines(event);

function whyLines({ causes }: AlertEvent): string[] {
  const told = causesText(causes);
  return told.length === 0 ? [] : ['', 'WHY', ...told.flatMap((text) => wrap('  - ', text))];
}

/** Addresses stay whole: a broken one cannot be followed. */
const readLine = (whole: string): string => `Read the whole: ${clean(whole).replaceAll(' ', '%20')}`;

const textOf = (lines: readonly string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`;

/**
 * An event as plain text: what changed or comes due, the most pressing first, why, and where to read the whole (`whole`, an
 * address). Nothing that comes from data can break a line.
 */
export function alertText(event: AlertEvent, whole: string): string {
  return textOf([
    ...wrap('', `BREACHCLOCK ALERT: ${event.organization.name}, as of ${event.asOf}`),
    '',
    ...bodyLines(event),
    ...whyLines(event),
    '',
    readLine(whole),
    '',
    ...wrap('', notLegalAdvice),
  ]);
}

/**
 * Several events as one plain text, in their order; `wholeOf` gives the address of each. `since`: the instant of the digest
 * before, `null` where there is none.
 */
export function digestText(
  events: readonly AlertEvent[],
  since: string | null,
  wholeOf: (event: AlertEvent) => string,
): string {
  return textOf([
    ...wrap('', `BREACHCLOCK DIGEST: ${digestCount(events)}${since === null ? '' : ` since ${since}`}`),
    ...events.flatMap((event) => [
      '',
      ...wrap('', `${event.organization.name}, as of ${event.asOf}`),
      ...bodyLines(event),
      ...whyLines(event),
      readLine(wholeOf(event)),
    ]),
    '',
    ...wrap('', notLegalAdvice),
  ]);
}

const digestCount = (events: readonly AlertEvent[]): string =>
  counted(events.length, 'alert', 'alerts')[0] ?? 'no alerts';

/** What an event tells, counted: duties first, as in its text. */
function changedCounts({ items, left }: ChangedEvent): string {
  const of = (when: (item: DiffItem) => boolean): number => items.filter(when).length;
  const parts = [
    ...counted(
      of((i) => i.about === 'duty' && i.change !== 'cleared'),
      'duty new or moved',
      'duties new or moved',
    ),
    ...counted(
      of((i) => i.about === 'duty' && i.change === 'cleared'),
      'duty ended',
      'duties ended',
    ),
    ...counted(
      of((i) => i.about === 'exposure'),
      'incident',
      'incidents',
    ),
    ...counted(
      of((i) => i.about === 'vendor'),
      'vendor',
      'vendors',
    ),
    ...counted(
      of((i) => i.about === 'fact'),
      'fact',
      'facts',
    ),
    ...counted(left, 'more difference', 'more differences'),
  ];
  return parts.join(', ');
}

/** The nearest date comes first: an event bears its reminders in that order. */
function reminderCount({ reminders, left }: ReminderEvent): string {
  const [first] = reminders;
  if (!first) return counted(left, 'date comes near', 'dates come near').join('');
  const days = first.daysLeft === 0 ? 'today' : `in ${first.daysLeft} ${first.daysLeft === 1 ? 'day' : 'days'}`;
  const others = counted(reminders.length + left - 1, 'more date', 'more dates').map((text) => `, ${text}`);
  return `${first.title} (${vendorText(first.vendor)}) due ${days}, on ${first.due}${others.join('')}`;
}

const cut = (text: string): string => {
  const letters = [...text];
  return letters.length <= longestSubject ? text : `${letters.slice(0, longestSubject - 1).join('')}…`;
};

/** An event in one line, for the subject of a letter. */
export function subjectOf(event: AlertEvent): string {
  const told = event.type === 'assessment.changed' ? changedCounts(event) : reminderCount(event);
  return cut(clean(`Breachclock: ${event.organization.name}: ${told}`).replace(/\s+/g, ' '));
}

/** Several events in one line, for the subject of a letter. */
export const digestSubjectOf = (events: readonly AlertEvent[]): string => {
  const names = new Set(events.map(({ organization }) => organization.id)).size;
  return `Breachclock: ${digestCount(events)} for ${counted(names, 'organization', 'organizations')[0] ?? 'no organization'}`;
};
