import type { Duty } from '../law/duty.ts';
import { questions } from '../law/questions.ts';
import { wrap } from './text.ts';

export const statusWords: Record<Duty['status'], string> = {
  running: 'running',
  'due-soon': 'DUE SOON',
  'past-cautious-date': 'PAST THE CAUTIOUS DATE',
  met: 'met',
  missed: 'MISSED',
  suspended: 'suspended',
  'not-started': 'not started',
  'cannot-be-computed': 'cannot be computed',
  'no-fixed-date': 'no fixed date',
};

const daysLeft = (d: Duty): string =>
  d.daysLeft === undefined
    ? ''
    : d.daysLeft === 0
      ? ', today'
      : `, ${d.daysLeft} ${d.daysLeft === 1 ? 'day' : 'days'} left`;

function dutyLine(d: Duty): string[] {
  const where = d.jurisdictions ? ` in ${d.jurisdictions.join(', ')}` : '';
  const owner = d.owedBy === 'organization' ? '' : `, owed by the ${d.owedBy}`;
  const open = d.answer === 'undetermined' ? ' (open)' : '';
  return wrap(
    `   ${(d.due ?? (d.status === 'no-fixed-date' ? 'no date set' : 'no date yet')).padEnd(12)}`,
    `${d.title}${where}${owner}: ${statusWords[d.status]}${daysLeft(d)}${open}; ${d.citation}`,
  );
}

/** Facts make a condition, readings of the text a manner. */
const readingName = (reading: string): string =>
  reading.startsWith('vendor ') ? `if ${reading}` : reading === 'conservative' ? 'read with caution' : reading;

function readingText(r: Duty['readings'][number]): string {
  if (r.answer === 'not-due' || r.answer === 'not-applicable') return `${readingName(r.reading)}: not owed`;
  const date = r.arithmetic ?? r.due ?? (r.latest ? `not later than ${r.latest}` : undefined);
  return `${readingName(r.reading)}: ${date ?? (r.answer === 'due' ? 'owed, no date set' : 'no date yet')}`;
}

const readingLines = (d: Duty): string[] =>
  d.readings.flatMap((r) =>
    d.readings.length > 1
      ? wrap('               ', readingText(r))
      : r.arithmetic || r.latest
        ? wrap('               ', r.arithmetic ?? r.because)
        : [],
  );

/** The words of the rule; where it forbids delay the date is its outer limit. */
function standardText({ standard, due }: Duty): string[] {
  if (!standard) return [];
  const limit = due && standard.includes('unreasonable delay') ? ': the date is the last day, not the target' : '';
  return [`The rule says "${standard}"${limit}.`];
}

/** Duties that share their readings stand together: the sums are given once, then what each alone rests on. */
export function dutySections(duties: readonly Duty[]): string[] {
  const groups = Map.groupBy(duties, (d) =>
    JSON.stringify([d.owedBy, readingLines(d), d.due === null && d.jurisdiction]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const reasons = new Set(same.flatMap((d) => [...standardText(d), ...d.because]));
    return [
      ...same.flatMap(dutyLine),
      ...readingLines(first),
      ...[...reasons].flatMap((b) => wrap('               ', b)),
    ];
  });
}

/** The facts that would change an answer, each once, with what it would change. */
export function findOut(duties: readonly Duty[]): string[] {
  const effects = new Map<string, Set<string>>();
  for (const { fact, effect } of duties.flatMap((d) => d.missing))
    effects.set(fact, (effects.get(fact) ?? new Set()).add(effect));
  return [...effects].flatMap(([fact, changes]) =>
    wrap(
      '   - ',
      `${questions[fact] ?? ''} (${fact}) ${[...changes].slice(0, fact === 'vendorIsAgent' ? 1 : 2).join('; ')}`.trim(),
    ),
  );
}

/** Why a duty is not owed, in a line: the first reason is the whole of it for most readers, the JSON has the rest. */
export const notOwed = (lead: string, d: Duty): string[] =>
  wrap(lead, `${d.title}: ${d.satisfiedBy ? `met by ${d.satisfiedBy}. ` : ''}${d.because[0] ?? d.answer}`);

/** Owed, or perhaps owed. */
export const live = (d: Duty): boolean => d.answer === 'due' || d.answer === 'undetermined';

export const byDue = (a: Duty, b: Duty): number =>
  (a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0;
