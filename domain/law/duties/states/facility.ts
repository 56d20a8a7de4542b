import { noDuty } from '../../assemble.ts';
import type { Duty, Missing } from '../../duty.ts';
import type { FacilityRule } from '../../stateLaw.ts';
import { stateNotice } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, isIn, isKind, type StateContext } from './stateContext.ts';
import { readingsOf } from './timing.ts';
import type { Trigger } from './trigger.ts';

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
  if (rule.hipaaExempt && organization.role !== 'other')
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
      act: rule.slug === 'patient' ? facts.individualsNotifiedOn : facts.regulatorsNotifiedOn?.[law.jurisdiction],
      actFact:
        rule.slug === 'patient'
          ? { field: 'individualsNotifiedOn', verb: 'Individuals notified on' }
          : { field: `regulatorsNotifiedOn.${law.jurisdiction}`, verb: 'Regulators of the State notified on' },
    },
  );
}

/** Facilities answer for their patients' medical information, or for their operations, whatever the general act says. */
function facilityTrigger({ facts }: StateContext, rule: FacilityRule): Trigger {
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
  if (facts.encrypted === true && facts.keyCompromised === false)
    return no('The data was unreadable and the key is safe.');
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
      ...(facts.encrypted === true && facts.keyCompromised === undefined
        ? [
            {
              fact: 'keyCompromised',
              effect: 'the data was unreadable; only if the key is safe does the duty fall away',
            },
          ]
        : []),
    ],
  };
}
