import { Temporal } from 'temporal-polyfill';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { Cause } from '../../domain/watch/cause.ts';
import type { Run } from '../../domain/watch/watch.ts';
import { type Answer, followPages, type TestApp } from '../http/testApp.ts';

/** What a walk left, read over HTTP and put into words that a table can be held against. */

/** What an organization was told at one time: by which causes, what differs, which dates come near. */
export type Step = { at: string; by: string[]; says?: string[]; reminds?: string[] };

export const localTime = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

const causeWords = (cause: Cause): string =>
  cause.kind === 'breach' ? `breach ${cause.change}` : cause.kind === 'inputs' ? cause.what : cause.kind;

function linesOf(event: AlertEvent): Partial<Step> {
  if (event.type === 'deadline.reminder')
    return {
      reminds: event.reminders.map(
        ({ threshold, dutyId, status, text }) => `${threshold}: ${dutyId} (${status}): ${text}`,
      ),
    };
  const says = event.items.map(({ change, about, dutyId, field, reason, text }) =>
    [change, about, ...[dutyId ?? field ?? []].flat(), `(${reason}): ${text}`].join(' '),
  );
  return { says };
}

/** All alerts of an organization from the first on; those of one run are one step. */
export async function stepsOf(app: TestApp, path: string, timeZone: string): Promise<Step[]> {
  const alerts = (await followPages<AlertEvent>(app, `${path}/alerts`)).toReversed();
  const runs = Map.groupBy(alerts, ({ at }) => at);
  return [...runs].map(([at, events]) => ({
    at: localTime(at, timeZone),
    by: (events[0]?.causes.named ?? []).map(causeWords),
    ...Object.assign({}, ...events.map(linesOf)),
  }));
}

export const runsOf = async (app: TestApp, path: string): Promise<Run[]> =>
  (await followPages<Run>(app, `${path}/runs`)).toReversed();

/** How each duty of an incident stood, by the days on which that moved: as the reports say that the watch stored. */
export async function dutiesOf(
  app: TestApp,
  path: string,
  breachId: string,
): Promise<Record<string, Record<string, string>>> {
  const said = new Map<string, Record<string, string>>();
  const last = new Map<string, string>();
  const stored = (await runsOf(app, path)).filter(({ outcome }) => outcome !== 'unchanged');
  for (const { assessmentId, asOf } of stored) {
    const report = (await (await app.get(`/v1/assessments/${assessmentId}`)).json()) as Answer;
    const duties = report.vendors
      .flatMap(({ exposures }) => exposures)
      .filter((e) => e.breachId === breachId)
      .flatMap((e) => e.duties);
    for (const { dutyId, answer, status, due, owedBy, doneOn } of duties) {
      const words =
        [status, ...(answer === 'due' || due !== null ? [answer, due ?? 'no date'] : [answer])].join(' ') +
        (doneOn ? ` done ${doneOn}` : '');
      if (owedBy === undefined || last.get(dutyId) === words) continue;
      last.set(dutyId, words);
      said.set(dutyId, { ...said.get(dutyId), [asOf]: words });
    }
  }
  return Object.fromEntries(said);
}

/** Lines as a table has them: where the table breaks a line off with "…" the beginning is enough. */
export const asWritten = (found: Step[], table: readonly Step[]): Step[] =>
  found.map((step, i) => ({ ...step, ...cut('says', step, table[i]), ...cut('reminds', step, table[i]) }));

function cut(part: 'says' | 'reminds', step: Step, written: Step | undefined): Partial<Step> {
  const lines = step[part];
  if (lines === undefined) return {};
  const shortened = lines.map((line, i) => {
    const other = written?.[part]?.[i];
    return other?.endsWith('…') && line.startsWith(other.slice(0, -1)) ? other : line;
  });
  return { [part]: shortened };
}
