import type { Action } from '../law/actions.ts';
import type { Deadlines } from '../law/deadlines.ts';
import { dutyLines, listLines } from './dutyLines.ts';
import { dutyGroups, findOut, live, notOwed, statusWords } from './dutyText.ts';
import { notLegalAdvice } from './exposureReport.ts';
import { wrap } from './text.ts';

const actionLine = (a: Action): string[] =>
  wrap(
    `  ${(a.at ?? a.by ?? 'no date').padEnd(12)}`,
    `${a.what}${a.who === 'organization' ? '' : ` (owed by the ${a.who})`}: ${statusWords[a.status]}${a.notLaterThan ? `, not later than ${a.notLaterThan}` : ''}`,
  );

/** A reader goes by the day that an action cannot pass, whether that is its date or only a bound. */
const byLastDay = (a: Action, b: Action): number => {
  const [x, y] = [a, b].map(({ by, notLaterThan }) => by ?? notLaterThan ?? '9') as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The answer of the calculator as plain text: what to do in order of dates, why, what is not owed, what to find out. */
export function deadlinesText(answer: Deadlines): string {
  const owed = answer.duties.filter(live);
  const rest = answer.duties.filter((d) => !live(d));
  const asks = findOut([...owed, ...rest]);
  const lines = [
    `BREACHCLOCK DEADLINES, as of ${answer.asOf}, law ${answer.law}`,
    '',
    'WHAT TO DO, BY WHEN',
    ...(answer.actions.length
      ? answer.actions.toSorted(byLastDay).flatMap(actionLine)
      : ['  Nothing on the facts known.']),
    '',
    'WHY',
    ...dutyGroups(owed).flatMap(dutyLines),
    ...(rest.length ? ['', 'NOT OWED ON THESE FACTS', ...listLines('  - ', rest.map(notOwed))] : []),
    ...(asks.length ? ['', 'WHAT TO FIND OUT NEXT', ...listLines('   - ', asks)] : []),
    '',
    ...answer.warnings.flatMap((w) => wrap('Note: ', w)),
    ...wrap('', notLegalAdvice),
  ];
  return `${lines.map((l) => l.trimEnd()).join('\n')}\n`;
}
