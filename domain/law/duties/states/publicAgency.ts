import type { Duty } from '../../duty.ts';
import { isKind, type StateContext } from './stateContext.ts';

/**
 * The acts are coded as private owners read them. A public agency gets its own time where the law gives one; else the
 * answer is taken back where its rules are known to differ, or bears a word of doubt where nobody has looked.
 */
export function forPublicAgency({ law, prefix, organization }: StateContext, duty: Duty): Duty {
  const owed = duty.answer === 'due' || duty.answer === 'undetermined';
  if (!isKind(organization, 'public-agency') || duty.owedBy !== 'organization' || !owed) return duty;
  const rules = law.publicAgencies;
  const note = rules?.note ?? `Public agencies in ${law.name} can stand under a law of their own, which is not coded.`;
  if (!rules || (rules.individual && duty.dutyId === `${prefix}.individual`))
    return { ...duty, because: [...duty.because, note] };
  return rules.outside
    ? takenBack(duty, 'not-applicable', 'not-started', note)
    : takenBack(duty, 'undetermined', 'cannot-be-computed', note);
}

/** The duty without what the private rules say of it. */
function takenBack(
  { dueAt: _, daysLeft: __, doneOn: ___, satisfiedBy: ____, content: _____, ...duty }: Duty,
  answer: Duty['answer'],
  status: Duty['status'],
  note: string,
): Duty {
  return {
    ...duty,
    answer,
    status,
    due: null,
    window: null,
    standard: null,
    clock: null,
    arithmetic: null,
    readings: [],
    because: [note],
    missing: [],
  };
}
