import type { Causes } from './diffCauses.ts';
import type { DutyState } from './diffMemory.ts';
import type { Pair } from './diffPairs.ts';
import type { DiffChange, DiffReason, DiffWhy } from './diffReasons.ts';

/** The fields of which a difference is told. */
const compared = [
  'answer',
  'due',
  'dueAt',
  'latest',
  'status',
  'doneOn',
  'jurisdictions',
  'owedBy',
  'satisfiedBy',
] as const satisfies readonly (keyof DutyState)[];

/** A duty as a difference shows it. */
export type DutyShown = Pick<DutyState, (typeof compared)[number]>;

export const shown = (duty: DutyState | null): DutyShown | null =>
  duty && {
    answer: duty.answer,
    due: duty.due,
    dueAt: duty.dueAt,
    latest: duty.latest,
    status: duty.status,
    doneOn: duty.doneOn,
    jurisdictions: duty.jurisdictions,
    owedBy: duty.owedBy,
    satisfiedBy: duty.satisfiedBy,
  };

/** The fields that differ; all of them where one side has no such duty. */
export function differences({ before, after }: Pair<DutyState>): readonly (typeof compared)[number][] {
  if (!before || !after) return compared;
  return compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

export const isOwed = (duty: DutyState): boolean => duty.answer === 'due' || duty.answer === 'undetermined';

/** Owed, or perhaps owed, and not known to be done, in time or late. */
export const isOpen = (duty: DutyState): boolean => isOwed(duty) && duty.doneOn === null && duty.status !== 'met';

/** What became of a duty, seen by whoever has to do it. */
export function changeOf({ before, after }: Pair<DutyState>): DiffChange {
  if (!before) return 'added';
  if (!after) return 'cleared';
  if (isOpen(before) === isOpen(after)) return 'changed';
  if (!isOpen(after)) return 'cleared';
  return before.answer === 'not-applicable' ? 'added' : 'reopened';
}

/** Why a duty differs: by what about it differs, then by the nearest of the causes that are there. */
export function reasonOf(pair: Pair<DutyState>, causes: Causes): DiffWhy {
  const reason = nearest(pair, causes);
  const others = causes.reasons.filter((r) => r !== reason && !explained(reason, r));
  return others.length > 0 ? { reason, alsoChanged: others } : { reason };
}

/** These reasons are themselves changes of what the organization states. */
const explained = (reason: DiffReason, other: DiffReason): boolean =>
  ['notice-recorded', 'notice-withdrawn', 'threshold-crossed'].includes(reason) &&
  (other === 'stated-fact-changed' || other === 'input-changed');

function nearest({ before, after }: Pair<DutyState>, { reasons, counts }: Causes): DiffReason {
  const has = (reason: DiffReason) => reasons.includes(reason);
  const [first = 'input-changed'] = reasons;
  if (!before || !after) return first;
  const changed = differences({ before, after });
  const stated = has('stated-fact-changed') || has('input-changed');
  if (changed.includes('doneOn') && (stated || has('fact-changed')))
    return after.doneOn === null ? 'notice-withdrawn' : 'notice-recorded';
  if (changed.every((field) => field === 'status' || field === 'doneOn') && has('day-passed')) return 'day-passed';
  const otherPeople = isOwed(before) !== isOwed(after) || changed.includes('jurisdictions');
  if (counts && otherPeople) return 'threshold-crossed';
  // The same event on the same day and another date: the number of days itself is another one.
  if (before.clock === after.clock && before.clock !== '' && before.due !== after.due && has('law-version-changed'))
    return 'law-version-changed';
  return first;
}
