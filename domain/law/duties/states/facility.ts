import { noDuty } from '../../assemble.ts';
import type { Duty, Missing } from '../../duty.ts';
import type { FacilityRule } from '../../stateLaw.ts';
import { actUnder } from '../told.ts';
import { stateNotice } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, isIn, isKind, type StateContext, toldRegulator } from './stateContext.ts';
import { readingsOf } from './timing.ts';
import { encryption, type Trigger } from './trigger.ts';

/** A licensed facility's own notice, whoever its patients are; null for organizations that are no such facility there. */
export function stateFacility(context: StateContext, rule: FacilityRule): Duty | null {
  const { law, on, organization, facts } = context;
  if (!isKind(organization, ...rule.kinds) || !isIn(organization, law.jurisdiction)) return null;
  const newest = rule.timing.at(-1);
  if (!newest?.value) return null;
  const clocks = clocksOf(newest.value.start, context, law, rule.vendorImputation);
  const day = clocks.flatMap((c) => c.start?.days.earliest ?? c.start?.days.latest ?? []).sort()[0] ?? on;
  const timing = inForce(rule.timing, day);
  const dutyLaw = dutyLawOf(
    context,
    { slug: `licensed-facility.${rule.slug}`, title: rule.title, recipient: rule.recipient, citation: rule.citation },
    timing ?? newest,
    { confidence: rule.confidence },
  );
  const base = { law: dutyLaw, owedBy: 'organization' as const };
  if (!timing) return noDuty({ ...base, because: [`Not in force on ${day}.`] }, 'not-applicable', on);
  if (rule.hipaaExempt && (organization.role === 'covered-entity' || organization.role === 'business-associate'))
    return noDuty(
      { ...base, because: ['The rule leaves HIPAA covered entities and business associates out.'] },
      'not-applicable',
      on,
    );
  return stateNotice(
    { ...context, hold: rule.turnsOnOperations ? null : context.hold },
    {
      law: dutyLaw,
      kind: 'individual',
      outsideAct: true,
      trigger: facilityTrigger(context, rule),
      clocks,
      readings: readingsOf(context, timing.value, clocks),
      because: [
        `Owed by: ${rule.appliesTo.join(', ')}.`,
        ...(rule.notAppliesTo.length ? [`Not by: ${rule.notAppliesTo.join(', ')}.`] : []),
      ],
      ...(rule.toIndividuals
        ? actUnder(facts, dutyLaw, 'individualsNotifiedOn', 'Individuals notified on')
        : toldRegulator(context, dutyLaw.dutyId)),
    },
  );
}

/** Facilities answer for their patients' medical information, or for their operations, whatever the general act says. */
function facilityTrigger({ facts, scope }: StateContext, rule: FacilityRule): Trigger {
  const no = (because: string): Trigger => ({ met: false, answer: 'not-due', because: [because] });
  if (rule.turnsOnOperations) {
    if (facts.operationsImpaired === false) return no('The organization says that its operations were not affected.');
    const missing: Missing[] = facts.operationsImpaired
      ? []
      : [{ fact: 'operationsImpaired', effect: `it turns on effects on operations: ${rule.event}` }];
    return { met: true, because: [rule.event], missing };
  }
  if (facts.individuals.given && facts.individuals.hi === 0)
    return no('No individual of this organization is affected.');
  if (rule.exceptions && facts.lowProbabilityOfCompromise === true)
    return no(`The organization has documented a low probability of compromise (${rule.exceptions}).`);
  const secured = encryption(scope, facts);
  if (secured && !secured.met) return secured;
  const unknown = facts.affected === 'unknown' || facts.affected === 'named-unaffected';
  return {
    met: true,
    because: [`It is about ${rule.event}.`],
    missing: [
      ...(unknown
        ? [
            {
              fact: 'individuals',
              effect: "whether any of this organization's patients are affected decides whether the duty exists",
            },
          ]
        : []),
      ...(secured?.missing ?? []),
    ],
  };
}
