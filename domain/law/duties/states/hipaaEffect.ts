import type { Missing } from '../../duty.ts';
import type { HipaaClause, HipaaEffect } from '../../stateLaw.ts';
import { inForce, type StateContext } from './stateContext.ts';
import { isHealthDataOnly } from './trigger.ts';

export type NoticeKind = 'individual' | 'regulator' | 'consumerReportingAgencies' | 'identityProtection';

/**
 * What following the HIPAA rule does to one kind of notice. `arguable`: the text can be read either way, so both readings
 * are shown and the notice stays owed until somebody decides.
 */
export type EffectOfHipaa = {
  as: 'owed' | 'exempt' | 'satisfied';
  arguable: boolean;
  because: string[];
  missing: Missing[];
};

const owed = (because: string[] = [], missing: Missing[] = []): EffectOfHipaa => ({
  as: 'owed',
  arguable: false,
  because,
  missing,
});

/** The clause that speaks for this organization on the day, or null where none does. */
export function hipaaClause(context: StateContext): HipaaClause | null {
  const clause = inForce(context.law.hipaa, context.day)?.value;
  const { role } = context.organization;
  return clause && (role === 'covered-entity' || role === 'business-associate') && clause.appliesTo.includes(role)
    ? clause
    : null;
}

/** Whether the organization stands inside the clause: it follows the federal rule, and the data is of the kind it covers. */
export function effectOfHipaa(context: StateContext, kind: NoticeKind): EffectOfHipaa {
  const { facts } = context;
  const clause = hipaaClause(context);
  const effect: HipaaEffect | undefined = clause?.[kind];
  if (!clause || !effect || effect.effect === 'still-owed' || effect.effect === 'copy-with-letters')
    return owed(clause?.note && effect?.effect === 'copy-with-letters' ? [clause.note] : []);
  if (!facts.hipaaCompliant.value)
    return owed([
      'The organization says that it does not follow the HIPAA rule here, so the HIPAA clause does not help.',
    ]);
  if (clause.shortestTimeControls && kind === 'individual')
    return owed([`Where the federal and the State's time differ, the shorter binds. ${clause.note}`]);
  if (clause.healthDataOnly && facts.dataTypes && !isHealthDataOnly(facts.dataTypes.value))
    return owed([`The HIPAA clause covers health data only, and other data is involved. ${clause.note}`]);
  const open: Missing[] =
    clause.healthDataOnly && !facts.dataTypes
      ? [{ fact: 'dataTypes', effect: 'the HIPAA clause covers health data only; any other data brings the act back' }]
      : [];
  const satisfied = effect.effect === 'deemed-compliant';
  const noFederalLetter = satisfied && facts.lowProbabilityOfCompromise === true;
  const conditions = clause.conditions.length ? ` Conditions: ${clause.conditions.join('; ')}.` : '';
  return {
    as: satisfied ? 'satisfied' : 'exempt',
    arguable: effect.certainty === 'arguable' || open.length > 0 || noFederalLetter,
    because: [
      `${clause.note}${conditions}`,
      ...(facts.hipaaCompliant.evidence ? [`${facts.hipaaCompliant.evidence}.`] : []),
      ...(noFederalLetter
        ? ["No federal notice is owed on a low probability of compromise, so none stands in for the State's."]
        : []),
      ...(clause.cautious ? [`Cautious practice: ${clause.cautious}.`] : []),
    ],
    missing: open,
  };
}
