import type { Day } from '../calendar/day.ts';
import type { Duty, Status } from '../law/duty.ts';
import { hipaaIndividual } from '../law/parameters/us/federal/hipaaIndividual.ts';
import { questions } from '../law/questions.ts';
import { register } from '../law/register.ts';

/** The state of a clock as readers see it; capitals for what cannot wait. */
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

/** What stands in the place of a duty's date. */
export const dateText = (d: Duty): string => d.due ?? (d.status === 'no-fixed-date' ? 'no date set' : 'no date yet');

const daysLeft = (d: Duty): string =>
  d.daysLeft === undefined
    ? ''
    : d.daysLeft === 0
      ? ', today'
      : `, ${d.daysLeft} ${d.daysLeft === 1 ? 'day' : 'days'} left`;

/** The state of a duty's clock in words, with the days that are left and whether it is open that it is owed at all. */
export const stateText = (d: Duty): string =>
  `${statusWords[d.status]}${daysLeft(d)}${d.answer === 'undetermined' ? ' (open)' : ''}`;

/** A duty's title, with the places and the party where they are not the plain ones. */
export function titleText(d: Duty): string {
  const where = d.jurisdictions ? ` in ${d.jurisdictions.join(', ')}` : '';
  return `${d.title}${where}${d.owedBy === 'organization' ? '' : `, owed by the ${d.owedBy}`}`;
}

/** Facts make a condition, readings of the text a manner. */
const readingName = (reading: string): string =>
  reading.startsWith('vendor ') ? `if ${reading}` : reading === 'conservative' ? 'read with caution' : reading;

function readingText(r: Duty['readings'][number]): string {
  if (r.answer === 'not-due' || r.answer === 'not-applicable') return `${readingName(r.reading)}: not owed`;
  const date = r.arithmetic ?? r.due ?? (r.latest ? `not later than ${r.latest}` : undefined);
  return `${readingName(r.reading)}: ${date ?? (r.answer === 'due' ? 'owed, no date set' : 'no date yet')}`;
}

/** The sums behind a duty's dates: one for each reading, or the only one. */
export const readingTexts = (d: Duty): string[] =>
  d.readings.flatMap((r) => {
    if (d.readings.length > 1) return [readingText(r)];
    return r.arithmetic || r.latest ? [r.arithmetic ?? r.because] : [];
  });

/** The words of the rule; where it forbids delay the date is its outer limit. */
function standardText({ standard, due }: Duty): string[] {
  if (!standard) return [];
  const limit = due && standard.includes('unreasonable delay') ? ': the date is the last day, not the target' : '';
  return [`The rule says "${standard}"${limit}.`];
}

/** One text of law, as far as ids tell: `us.hipaa` and `us.part2` are two, and each State's is one. */
const lawOf = ({ jurisdiction, dutyId }: Duty): string[] => [jurisdiction, ...dutyId.split('.').slice(0, 2)];

/** The event that a duty's period runs from, with whose word that is. */
function clockText({ clock }: Duty): string | null {
  if (!clock) return null;
  const basis = { input: 'stated by the organization', store: 'from the sources', assumed: 'assumed' }[clock.basis];
  return `${clock.event}: ${clock.on ?? 'no day known'} (${basis}${clock.evidence ? `: ${clock.evidence}` : ''})`;
}

/** A duty in words, as every form of a report says it. */
export type DutyView = {
  dutyId: string;
  /** The date, or what stands in its place. */
  date: string;
  due: Day | null;
  /** The last day, where readings or unknown facts leave a window. */
  latest: Day | null;
  title: string;
  recipient: string;
  state: string;
  status: Status;
  citation: string;
  sources: readonly string[];
};

export const dutyView = (d: Duty): DutyView => ({
  dutyId: d.dutyId,
  date: dateText(d),
  due: d.due,
  latest: d.window?.latest ?? null,
  title: titleText(d),
  recipient: d.recipient,
  state: stateText(d),
  status: d.status,
  citation: d.citation,
  sources: d.sources,
});

/** Duties that share their sums, with the clocks they run on and what each alone rests on. */
export type DutyGroup = { duties: DutyView[]; clocks: string[]; sums: string[]; reasons: string[] };

/** Duties of one law that share their readings stand together: the sums are given once. */
export function dutyGroups(duties: readonly Duty[]): DutyGroup[] {
  const groups = Map.groupBy(duties, (d) => JSON.stringify([d.owedBy, readingTexts(d), lawOf(d)]));
  return [...groups.values()].map((same) => ({
    duties: same.map(dutyView),
    clocks: [...new Set(same.flatMap((d) => clockText(d) ?? []))],
    sums: same.slice(0, 1).flatMap(readingTexts),
    reasons: [...new Set(same.flatMap((d) => [...standardText(d), ...d.because]))],
  }));
}

/** Sentences that an answer rests on although nobody gave the fact. */
const assumptions = (d: Duty): string[] => d.because.filter((b) => b.includes('is not given and taken as'));

/** Facts that free from duties although nobody gave them, with how many hang on each, and where. */
function assumed(duties: readonly Duty[]): [fact: string, effect: string][] {
  const free = duties.filter((d) => !live(d)).flatMap((d) => assumptions(d).map((said) => ({ said, d })));
  return [...Map.groupBy(free, ({ said }) => said.split(' ')[0] ?? '')].map(([fact, held]) => {
    const places = [...new Set(held.map(({ d }) => d.jurisdiction))].join(', ');
    const notices = held.length === 1 ? 'one notice is' : `${held.length} notices are`;
    return [fact, `${notices} not owed in ${places} because it is taken as true`];
  });
}

/** The facts that would change an answer, also that something is not owed, each once, with what it would change. */
export function findOut(duties: readonly Duty[]): string[] {
  const effects = new Map<string, Set<string>>();
  for (const { fact, effect } of duties.flatMap((d) => d.missing))
    effects.set(fact, (effects.get(fact) ?? new Set()).add(effect));
  for (const [fact, effect] of assumed(duties)) effects.set(fact, effects.get(fact) ?? new Set([effect]));
  return [...effects].map(([fact, changes]) =>
    `${questions[fact] ?? ''} (${fact}) ${[...changes].slice(0, fact === 'vendorIsAgent' ? 1 : 2).join('; ')}`.trim(),
  );
}

/** What fulfils a duty by being done, in words: its letters, or the title of another duty. */
function metBy(dutyId: string): string {
  const other = register().get(dutyId);
  const done =
    dutyId === hipaaIndividual.dutyId ? 'the HIPAA letters go out' : `this is done: ${other?.title ?? dutyId}`;
  return `met once ${done}${other ? ` (${other.citation})` : ''}. `;
}

/**
 * Why a duty is not owed, in a line: the first reason is the whole of it for most readers, the JSON has the rest. What was
 * assumed is said always.
 */
export function notOwed(d: Duty): string {
  const [first = d.answer, ...more] = d.because;
  const reasons = [first, ...assumptions({ ...d, because: more })];
  return `${d.title}: ${d.satisfiedBy ? metBy(d.satisfiedBy) : ''}${reasons.join(' ')}`;
}

/** Owed, or perhaps owed. */
export const live = (d: Duty): boolean => d.answer === 'due' || d.answer === 'undetermined';

/** The earliest cautious date first; what has none comes last. */
export const byDue = (a: Duty, b: Duty): number =>
  (a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0;
