import type { Day } from '../calendar/day.ts';
import { confirmedDuties, summarize } from '../report/buildReport.ts';
import type { RowResult } from '../report/exposureReport.ts';
import { type FindingSubject, findingKey } from './findingKey.ts';

/** What a report says of one finding, in short. */
export type FindingLine = FindingSubject & {
  /** The first row of the list that it stands at. */
  row: number;
  title: string;
  /** Of the vendor as a whole: `review` where nothing but doubtful matches reach it. */
  finding: 'exposed' | 'review';
  decision: 'match' | 'review';
  /** The next date that has not passed, of the organization's own duties from this incident. */
  nextDue: Day | null;
  /** How many of these duties were missed and are not done since. */
  missed: number;
};

/** The findings of one row. As in a report's summary, duties of an incident that is only to be looked at are nobody's yet. */
export const linesOf = (row: RowResult, asOf: Day): FindingLine[] =>
  row.exposures.map((exposure) => {
    const alone = { ...row, exposures: [exposure] };
    const missed = confirmedDuties(alone).filter(
      (d) => d.status === 'missed' && d.owedBy === 'organization' && d.doneOn === undefined,
    );
    return {
      externalId: row.externalId,
      name: row.name,
      breachId: exposure.breachId,
      row: row.row,
      title: exposure.title,
      finding: row.finding === 'exposed' ? 'exposed' : 'review',
      decision: exposure.decision,
      nextDue: summarize([alone], asOf).nextDue,
      missed: missed.length,
    };
  });

/** One vendor can stand in several rows, and a row can state several incidents without an id: they are one finding. */
export function joinedLines(lines: Iterable<FindingLine>): Map<string, FindingLine> {
  const joined = new Map<string, FindingLine>();
  for (const line of lines) {
    const key = findingKey(line);
    const first = joined.get(key);
    joined.set(key, first ? joinTwo(first, line) : line);
  }
  return joined;
}

const joinTwo = (a: FindingLine, b: FindingLine): FindingLine => ({
  ...a,
  finding: a.finding === 'exposed' || b.finding === 'exposed' ? 'exposed' : 'review',
  decision: a.decision === 'match' || b.decision === 'match' ? 'match' : 'review',
  nextDue: a.nextDue === null || (b.nextDue !== null && b.nextDue < a.nextDue) ? b.nextDue : a.nextDue,
  missed: a.missed + b.missed,
});

/** The most pressing first: missed duties, then the nearest date; of equal ones as they stand in the list. */
export function byPressing(a: FindingLine, b: FindingLine): number {
  const [x, y] = [a.nextDue ?? '9', b.nextDue ?? '9'];
  return Number(b.missed > 0) - Number(a.missed > 0) || (x < y ? -1 : x > y ? 1 : 0) || a.row - b.row;
}
