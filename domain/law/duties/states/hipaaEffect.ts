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
  /** The federal letters stand in for the State's. */
  federalLetter: boolean;
  because: string[];
  missing: Missing[];
};

const owed = (because: string[] = [], missing: Missing[] = []): EffectOfHipaa => ({
  as: 'owed',
  arguable: false,
  federalLetter: false,
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
  const satisfied = effect.effect === 'deemed-compliant';
  const doubts = doubtsOf(context, clause, satisfied);
  const conditions = clause.conditions.length ? ` Conditions: ${clause.conditions.join('; ')}.` : '';
  return {
    as: satisfied ? 'satisfied' : 'exempt',
    arguable: effect.certainty === 'arguable' || doubts.length > 0,
    federalLetter: satisfied || clause.regulator.effect === 'copy-with-letters',
    because: [
      `${clause.note}${conditions}`,
      ...(facts.hipaaCompliant.evidence ? [`${facts.hipaaCompliant.evidence}.`] : []),
      ...doubts.flatMap((d) => d.because ?? []),
      ...(clause.cautious ? [`Cautious practice: ${clause.cautious}.`] : []),
    ],
    missing: doubts.flatMap((d) => d.missing ?? []),
  };
}

type Doubt = { because?: string; missing?: Missing };

/** What the facts leave open about a clause that would free the organization. */
function doubtsOf(
  { facts, organization, law, federalLettersLate }: StateContext,
  clause: HipaaClause,
  satisfied: boolean,
): Doubt[] {
  const types = facts.dataTypes?.value;
  const doubts: Doubt[] = [];
  if (clause.healthDataOnly && !types)
    doubts.push({
      missing: {
        fact: 'dataTypes',
        effect: 'the HIPAA clause covers health data only; any other data brings the act back',
      },
    });
  const letters = clause.lettersAreCondition || (satisfied && clause.conditions.length > 0);
  if (letters && facts.lowProbabilityOfCompromise === true)
    doubts.push({
      because: "No federal notice is owed on a low probability of compromise, so none stands in for the State's.",
    });
  if (letters && organization.role === 'business-associate' && law.vendorToOwner.length === 0)
    doubts.push({
      because:
        'A business associate sends no federal letters of its own, so none stand in for the notice of the State.',
    });
  if (clause.conditions.length && federalLettersLate && facts.hipaaCompliant.basis === 'assumed')
    doubts.push({
      because:
        'The federal letters are late by the facts given, so following the HIPAA rule cannot be taken for granted.',
      missing: {
        fact: 'hipaaCompliant',
        effect: 'only who follows the HIPAA rule is freed from the notice of the State',
      },
    });
  return doubts;
}
