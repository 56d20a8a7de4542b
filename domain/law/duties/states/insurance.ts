import { addDays } from '../../../calendar/day.ts';
import { startOfDay } from '../../../calendar/instant.ts';
import { noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import type { Duty, Missing } from '../../duty.ts';
import { defaultTimeZone } from '../../facts.ts';
import type { InsuranceRule, Timing } from '../../stateLaw.ts';
import { reaches } from '../../threshold.ts';
import { stateNotice, unique } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, isIn, isKind, type StateContext } from './stateContext.ts';
import { readingsOf } from './timing.ts';
import type { Trigger } from './trigger.ts';

/** A licensee's notice to the insurance regulator of a State in which it is at home or licensed; null for all others. */
export function stateInsurance(context: StateContext, rule: InsuranceRule): Duty | null {
  const { law, on, facts } = context;
  const newest = rule.timing.at(-1);
  if (!isLicenseeIn(context) || !newest?.value) return null;
  const clocks = insuranceClocks(context, rule, newest.value);
  const day = clocks.flatMap((c) => c.start?.days.earliest ?? c.start?.days.latest ?? []).sort()[0] ?? on;
  const timing = inForce(rule.timing, day);
  const dutyLaw = dutyLawOf(
    context,
    {
      slug: `insurance.${rule.slug}`,
      title: `notice to the ${rule.recipient}`,
      recipient: `${rule.recipient}, ${law.name}`,
      citation: rule.citation,
    },
    timing ?? newest,
    { confidence: rule.confidence },
  );
  const base = { law: dutyLaw, owedBy: 'organization' as const };
  if (!timing) return noDuty({ ...base, because: [`Not in force on ${day}.`] }, 'not-applicable', on);
  return stateNotice(context, {
    law: dutyLaw,
    kind: 'regulator',
    outsideAct: true,
    trigger: insuranceTrigger(context, rule),
    clocks,
    readings: readingsOf(context, timing.value, clocks),
    because: [...(rule.hipaa ? [rule.hipaa] : []), ...(rule.exclusions ? [`Left out: ${rule.exclusions}.`] : [])],
    act: facts.regulatorsNotifiedOn?.[law.jurisdiction],
    actFact: { field: `regulatorsNotifiedOn.${law.jurisdiction}`, verb: 'Regulators of the State notified on' },
  });
}

/** The State has no such law that was found, which is no proof that there is none. */
export function noInsuranceRule(context: StateContext): Duty | null {
  const { law, on } = context;
  if (!isLicenseeIn(context)) return null;
  const dutyLaw = dutyLawOf(
    context,
    { slug: 'insurance', title: 'notice to the insurance regulator', recipient: 'no regulator' },
    context.letters.timing,
  );
  const because = [
    `No insurance data-security law with a notice was found for ${law.name}; that is no proof that there is none.`,
  ];
  return noDuty({ law: dutyLaw, owedBy: 'organization', because }, 'not-applicable', on);
}

const isLicenseeIn = ({ organization, law }: StateContext): boolean =>
  isKind(organization, 'insurance-licensee') && isIn(organization, law.jurisdiction);

/**
 * An event at a service provider starts the count on the day after its notice or the licensee's actual knowledge, whichever
 * is sooner (model law, section 6D): for days that is the ordinary count, for hours the first moment of the next day.
 */
function insuranceClocks(context: StateContext, rule: InsuranceRule, timing: Timing): ClockReading[] {
  const vendorRule = rule.vendorClock === 'day-after-vendor-notice-or-actual-knowledge' && context.facts.throughVendor;
  if (!vendorRule) return clocksOf(timing.start, context, context.law);
  const zone = context.organization.timeZone ?? defaultTimeZone;
  return clocksOf('discovery', context, context.law, '').map((clock) => {
    const because =
      'For an event at a service provider the count begins on the day after its notice or actual knowledge, whichever is sooner.';
    const day = clock.start?.days.earliest;
    if (timing.period?.unit !== 'hours' || !clock.start || !day) return { ...clock, because };
    return { ...clock, because, start: { ...clock.start, at: startOfDay(addDays(day, 1), zone) } };
  });
}

/** The triggers of the act: any one suffices; what a person must judge is said. */
function insuranceTrigger(context: StateContext, rule: InsuranceRule): Trigger {
  const { facts, organization, law, residents } = context;
  if (facts.individuals.given && facts.individuals.hi === 0)
    return { met: false, answer: 'not-due', because: ['No individual of this organization is affected.'] };
  if (facts.encrypted === true && facts.keyCompromised === false)
    return { met: false, answer: 'not-due', because: ['The data was unreadable and the key is safe.'] };
  const because: string[] = [];
  const missing: Missing[] = [];
  let open = false;
  for (const { kind, threshold, and, materialHarm } of rule.triggers) {
    if (kind === 'domestic-licensee') {
      if (organization.jurisdiction !== law.jurisdiction || (materialHarm && facts.noRiskOfHarm === true)) continue;
      because.push(
        `The licensee is at home in ${law.name}${materialHarm ? ', and material harm is not ruled out' : ''}.`,
      );
      return { met: true, because, missing: [] };
    }
    if (!threshold) return { met: true, because: [`It is owed by every ${kind}.`], missing: [] };
    const met = reaches(residents, threshold.op, threshold.people);
    if (met === true)
      return {
        met: true,
        because: [`At least ${threshold.people} residents of ${law.name}${and ? `, and: ${and}` : ''}.`],
        missing: [],
      };
    if (met === null) {
      open = true;
      missing.push({
        fact: 'residents',
        effect: `at least ${threshold.people} residents of ${law.name} call for this notice`,
      });
    }
  }
  if (open) return { met: true, because, missing: unique(missing) };
  return { met: false, answer: 'not-due', because: [`Neither at home in ${law.name} nor enough residents there.`] };
}
