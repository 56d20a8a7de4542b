import { changeOf, type DutyShown, differences, isOpen, isOwed } from './diffDuty.ts';
import type { DutyState, FactState } from './diffMemory.ts';
import type { Pair } from './diffPairs.ts';

/** 1,200,000 reads "1.2 million" only where that is exact. */
export function peopleText(n: number): string {
  const millions = n / 1_000_000;
  return n >= 1_000_000 && Number.isInteger(millions * 10) ? `${millions} million` : n.toLocaleString('en-US');
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inStates = (places: readonly string[]): string =>
  places.length === 0
    ? ''
    : places.length === 1
      ? ` in ${places[0]}`
      : ` in ${small[places.length] ?? places.length} States`;

/** A title inside a sentence; names of States, forms and agencies keep their capital. */
const within = (title: string): string =>
  title.replace(/^(Notice|Substitute|Urgent|Business|Subcontractor|Determine) ?/, (word) => word.toLowerCase());

const by = (duty: DutyState): string => (duty.owedBy === 'organization' ? '' : ` by the ${duty.owedBy}`);

/** Where it is open whether a duty is owed at all, nothing more is said of it. */
const nowOwed = (duty: DutyState): string => (duty.answer === 'due' ? 'now owed' : 'may now be owed');
const noLonger = (duty: DutyState): string => (duty.answer === 'due' ? 'no longer owed' : 'no longer open');

/** One duty before and after, in a sentence. */
export function dutyText(pair: Pair<DutyState>): string {
  const { before, after } = pair;
  if (!after) return before ? `${before.title}: no longer in the report.` : '';
  const change = changeOf(pair);
  if (!before)
    return `${after.title}: ${isOpen(after) ? `${nowOwed(after)}${by(after)}${inStates(after.jurisdictions)}${dueText(after)}` : `now answered, ${answerText(after)}`}.`;
  if (change === 'cleared')
    return after.doneOn !== null && isOwed(after)
      ? `${after.title}: done on ${after.doneOn}${after.status === 'missed' ? ', which was late' : ''}.`
      : `${after.title}: ${noLonger(before)} (${answerText(after)}).`;
  if (change === 'added' || change === 'reopened')
    return before.doneOn !== null && after.doneOn === null
      ? `${after.title}: open again${dueText(after)}; it was shown as done on ${before.doneOn}.`
      : `${after.title}: ${nowOwed(after)}${by(after)}${inStates(after.jurisdictions)}${dueText(after)}.`;
  return `${after.title}: ${moves(before, after).join('; ')}.`;
}

const dueText = ({ due, latest }: DutyState): string =>
  due === null ? ', without a date' : latest === null ? `, due ${due}` : `, due ${due} (latest reading ${latest})`;

const answers = {
  due: 'owed',
  'not-due': 'not owed on these facts',
  'not-applicable': 'not applicable',
  undetermined: 'open',
};
const answerText = ({ answer }: DutyState): string => answers[answer];

const or = (value: string | null): string => value ?? 'no date';

/** What moved, in words, by the field that differs. */
const moved: Record<keyof DutyShown, (before: DutyState, after: DutyState) => string> = {
  answer: (before, after) => `${answerText(before)} becomes ${answerText(after)}`,
  due: (before, after) => `due ${or(after.due)} instead of ${or(before.due)}`,
  dueAt: (before, after) => `its hour is ${or(after.dueAt)} instead of ${or(before.dueAt)}`,
  latest: (before, after) => `latest reading ${or(after.latest)} instead of ${or(before.latest)}`,
  status: (before, after) => `${before.status} becomes ${after.status}`,
  doneOn: (before, after) =>
    after.doneOn === null ? `no longer shown as done on ${before.doneOn}` : `done on ${after.doneOn}`,
  jurisdictions: (before, after) =>
    `${after.jurisdictions.join(', ') || 'no place'} instead of ${before.jurisdictions.join(', ') || 'no place'}`,
  owedBy: (before, after) => `owed by the ${after.owedBy} instead of the ${before.owedBy}`,
  satisfiedBy: (before, after) =>
    after.satisfiedBy === null ? `no longer met by ${before.satisfiedBy}` : `met by ${after.satisfiedBy}`,
};

const moves = (before: DutyState, after: DutyState): string[] =>
  differences({ before, after }).map((field) => moved[field](before, after));

/** At most this many consequences are named in one sentence. */
const mostNamed = 4;

/** What other numbers of people brought, in the words of a sentence: "notice to the media now owed in two States". */
export function consequences(duties: readonly Pair<DutyState>[]): string {
  // What was done, or taken back, in the meantime is no consequence of other numbers.
  const owes = (d: DutyState | null): boolean => d !== null && isOwed(d);
  const opened = duties.flatMap((p) => (p.after && isOpen(p.after) && !owes(p.before) ? [p.after] : []));
  const closed = duties.flatMap((p) => (p.before && isOpen(p.before) && !owes(p.after) ? [p.before] : []));
  const wider = duties.flatMap(({ before, after }) =>
    before && after && isOpen(before) && isOpen(after) && before.jurisdictions.join() !== after.jurisdictions.join()
      ? [after]
      : [],
  );
  const has = (list: readonly DutyState[], id: string) => list.some((d) => d.dutyId === id);
  const [log, notice] = ['us.hipaa.hhs-annual', 'us.hipaa.hhs-500'];
  const grew = has(closed, log) && has(opened, notice);
  const shrank = has(closed, notice) && has(opened, log);
  const apart = (d: DutyState): boolean => !((grew || shrank) && (d.dutyId === log || d.dutyId === notice));
  const phrases = [
    ...(grew ? ['the annual log for HHS becomes the HHS notice for 500 or more'] : []),
    ...(shrank ? ['the HHS notice for 500 or more becomes the annual log for HHS'] : []),
    ...opened.filter(apart).map((d) => `${within(d.title)} ${nowOwed(d)}${by(d)}${inStates(d.jurisdictions)}`),
    ...wider.map((d) => `${within(d.title)} ${nowOwed(d)}${inStates(d.jurisdictions)}`),
    ...closed.filter(apart).map((d) => `${within(d.title)} ${noLonger(d)}`),
  ];
  const more = phrases.length - mostNamed;
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'duty' : 'duties'} opened or closed`] : [];
  return [...phrases.slice(0, mostNamed), ...rest].join('; ');
}

const numberIn = (fact: FactState | null): number | null => {
  const value = fact?.value;
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'count' in value && typeof value.count === 'number'
    ? value.count
    : null;
};

/** One fact before and after, in a sentence; what it brought follows a colon. */
export function factText(
  { before, after }: Pair<FactState>,
  saidBy: 'sources' | 'organization',
  brought: string,
): string {
  const field = after?.field ?? before?.field ?? '';
  const who = saidBy === 'sources' ? 'The sources' : 'The organization';
  const end = brought === '' ? '.' : `: ${brought}.`;
  const [from, to] = [numberIn(before), numberIn(after)];
  if (field === 'individuals' && from !== null && to !== null && from !== to) {
    const verb = to > from ? 'grew' : 'shrank';
    const what = saidBy === 'sources' ? 'Breach as the sources count it' : 'Breach';
    return `${what} ${verb} from ${peopleText(from)} to ${peopleText(to)}${end}`;
  }
  if (!before) return `${who} now ${saidBy === 'sources' ? 'say' : 'states'} ${field}: ${after?.text}${end}`;
  if (!after) return `${who} no longer ${saidBy === 'sources' ? 'say' : 'states'} ${field} (${before.text})${end}`;
  return `${field}: ${after.text} instead of ${before.text}${end}`;
}
