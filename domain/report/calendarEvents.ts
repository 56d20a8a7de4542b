import type { Day } from '../calendar/day.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { Duty } from '../law/duty.ts';
import { live, readingTexts, stateText } from './dutyText.ts';
import type { Exposure, RowResult } from './exposureReport.ts';
import { nameOf } from './reportView.ts';
import { clean } from './text.ts';

/** SHA-256 of a text, in hex. */
type Sha256 = (text: string) => string;

/** An open duty of the organization as an entry of its calendar. */
export type CalendarEvent = {
  /** The same from report to report, as long as vendor, incident and duty are. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
  /** The description without what every day changes: how many days are left. */
  lasting: string;
  categories: string[];
  url: string | null;
};

/** What an entry of an earlier report must tell so that it can be cancelled. */
export type EarlierEvent = Pick<CalendarEvent, 'uid' | 'on' | 'summary'> & { sequence?: number };

/** A reader's id for an entry: it gives no name away and is as good in every calendar. */
function uidOf(sha256: Sha256, scope: string, row: RowResult, incident: string, dutyId: string): string {
  const vendor = row.externalId ?? row.name ?? `row ${row.row}`;
  return `${sha256(JSON.stringify([scope, vendor, incident, dutyId])).slice(0, 40)}@breachclock`;
}

/** Whether a duty is the organization's and there is still something to do: what was done late is done. */
export const isOpen = (d: Duty): boolean =>
  live(d) && d.owedBy === 'organization' && d.status !== 'met' && d.doneOn === undefined;

function descriptionOf(row: RowResult, e: Exposure, d: Duty): string {
  const clock = d.clock ? [`Clock from ${d.clock.event}: ${d.clock.on ?? 'no day known'}`] : [];
  const window = d.window ? [`Cautious date ${d.window.earliest}; latest reading ${d.window.latest}.`] : [];
  return [
    `${nameOf(row)}: ${e.title} (${e.breachId ?? 'not in the store'})`,
    `To: ${d.recipient}`,
    `State: ${stateText(d)}`,
    d.citation,
    ...clock,
    ...readingTexts(d),
    ...window,
    ...d.because,
    ...d.missing.map((m) => `To find out: ${m.fact}: ${m.effect}`),
  ]
    .map(clean)
    .join('\n');
}

/**
 * The entries of a row: the organization's own duties that are owed or may be, have a date and are not done, of the incidents
 * that the vendor is exposed to. `scope` tells one organization's entries from another's: its id, or else its name.
 */
export function calendarEvents(row: RowResult, scope: string, sha256: Sha256): CalendarEvent[] {
  return row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e, i) =>
      e.duties.filter(isOpen).flatMap((d): CalendarEvent[] => {
        if (d.due === null) return [];
        const { daysLeft: _, ...always } = d;
        return [
          {
            uid: uidOf(sha256, scope, row, e.breachId ?? `own incident ${i}`, d.dutyId),
            on: d.due,
            summary: clean(`${d.title}: ${nameOf(row)}`),
            description: descriptionOf(row, e, d),
            lasting: descriptionOf(row, e, always),
            categories: ['Breachclock', d.jurisdiction, d.status],
            url: d.sources.find((source) => /^https?:\/\//i.test(source)) ?? null,
          },
        ];
      }),
    );
}

/** Tells whether an entry says something else to its reader than before; how many days are left is no such thing. */
export const eventDigest = ({ on, summary, lasting, categories, url }: CalendarEvent, sha256: Sha256): string =>
  sha256(canonicalJson([on, summary, lasting, categories, url])).slice(0, 32);

/** The order in which entries are kept where there are too many. */
export const byDay = (a: Pick<CalendarEvent, 'on'>, b: Pick<CalendarEvent, 'on'>): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/** Two rows of one vendor bring the same entry: the first stands. */
export const oncePerUid = <T extends { uid: string }>(entries: readonly T[]): T[] =>
  [...Map.groupBy(entries, ({ uid }) => uid).values()].flatMap(([first]) => first ?? []);

/** Entries that calendars still take: of more the nearest ones. */
export const mostEvents = 1_500;
