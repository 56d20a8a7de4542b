import type { Missing } from '../../duty.ts';
import type { Existence } from '../../hipaa.ts';

/** A condition that ends the duty where a reason is given. */
export const endedBy = (because: string | undefined): Existence =>
  because === undefined ? { owed: 'yes', because: [], missing: [] } : { owed: 'not-due', because: [because] };

/** A condition that stays open as long as facts are missing. */
export const dependsOn = (missing: Missing[]): Existence => ({ owed: 'yes', because: [], missing });

/** Conditions that must all hold: the first that fails speaks, else all that is open. */
export function all(conditions: readonly Existence[]): Existence {
  const owed = { owed: 'yes' as const, because: [] as string[], missing: [] as Missing[] };
  for (const condition of conditions) {
    if (condition.owed !== 'yes') return condition;
    owed.because.push(...condition.because);
    owed.missing.push(...condition.missing);
  }
  return owed;
}
