import { addDays, type Day } from '../../../calendar/day.ts';
import { dayUntil, startOfDay } from '../../../calendar/instant.ts';
import { noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import type { Duty, Missing, Reading } from '../../duty.ts';
import { defaultTimeZone } from '../../facts.ts';
import { breachOfUnsecuredPhi } from '../../hipaa.ts';
import { unique } from '../../missing.ts';
import type { InsuranceRule, Timing } from '../../stateLaw.ts';
import { reaches } from '../../threshold.ts';
import { stateNotice } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, isIn, isKind, type StateContext, toldRegulator } from './stateContext.ts';
import { clocksFor, mayComeFirst, readingsOf } from './timing.ts';
import { encryption, type Trigger } from './trigger.ts';

/** A licensee's notice to the insurance regulator of a State in which it is at home or licensed; null for all others. */
export function stateInsurance(context: StateContext, rule: InsuranceRule): Duty | null {
  const { law, on } = context;
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
    readings: [
      ...readingsOf(context, timing.value, clocks).map((r) => endOfDayBefore(context, r)),
      ...expired(rule, day),
    ],
    actMayComeFirst: mayComeFirst(timing.value),
    because: [...(rule.hipaa ? [rule.hipaa] : []), ...(rule.exclusions ? [`Left out: ${rule.exclusions}.`] : [])],
    ...toldRegulator(context, dutyLaw.dutyId),
  });
}

/** Hours that end at the very midnight end with the day before: 72 hours of whole days are three days, not a fourth. */
function endOfDayBefore({ organization }: StateContext, r: Reading): Reading {
  const zone = organization.timeZone ?? defaultTimeZone;
  const exact = r.dueAt !== undefined && r.latestAt === undefined;
  return exact && r.dueAt ? { ...r, due: dayUntil(r.dueAt, zone) } : r;
}

/** A rule published with an end of which nobody knows whether it was put off: on the text nothing is owed any more. */
const expired = ({ mayHaveEndedOn }: InsuranceRule, day: Day): Reading[] =>
  mayHaveEndedOn !== undefined && day >= mayHaveEndedOn
    ? [
        {
          reading: 'on the text',
          answer: 'not-applicable',
          due: null,
          because: `The rule was published with an end on ${mayHaveEndedOn}, and no renewal was found; the date follows the cautious reading.`,
        },
      ]
    : [];

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
  if (!vendorRule) return clocksFor(context, timing);
  const zone = context.organization.timeZone ?? defaultTimeZone;
  return clocksOf('discovery', context, context.law, '').map((clock) => {
    const because =
      'For an event at a service provider the count begins on the day after its notice or actual knowledge, whichever is sooner.';
    const day = clock.start?.days.earliest;
    if (timing.period?.unit !== 'hours' || !clock.start || !day) return { ...clock, because };
    return { ...clock, because, start: { ...clock.start, at: startOfDay(addDays(day, 1), zone) } };
  });
}

/** Whether one trigger of the act is met: null where a fact or a judgement is missing. */
type Met = { met: boolean | null; because: string[]; missing: Missing[] };

/** The triggers of the act: any one suffices. */
function insuranceTrigger(context: StateContext, rule: InsuranceRule): Trigger {
  const { facts, law, scope } = context;
  const no = (because: string): Trigger => ({ met: false, answer: 'not-due', because: [because] });
  if (facts.individuals.given && facts.individuals.hi === 0)
    return no('No individual of this organization is affected.');
  const secured = encryption(scope, facts);
  if (secured && !secured.met) return secured;
  const all = rule.triggers.map((t) => metBy(context, t));
  const sure = all.find((t) => t.met === true);
  if (sure) return { met: true, because: sure.because, missing: secured?.missing ?? [] };
  const open = all.filter((t) => t.met === null);
  if (open.length === 0) return no(`Neither at home in ${law.name} nor enough residents there, as the act asks.`);
  return {
    met: true,
    because: open.flatMap((t) => t.because),
    missing: unique([...open.flatMap((t) => t.missing), ...(secured?.missing ?? [])]),
  };
}

function metBy(context: StateContext, t: InsuranceRule['triggers'][number]): Met {
  const { organization, law, residents, facts } = context;
  const { op, people } = t.threshold ?? { op: '>=', people: 1 };
  switch (t.kind) {
    case 'licensee':
    case 'carrier':
      return judged(context, t, { met: true, because: [`It is owed by every ${t.kind}.`], missing: [] });
    case 'domestic-licensee': {
      if (organization.jurisdiction === undefined)
        return {
          met: null,
          because: [],
          missing: [{ fact: 'jurisdiction', effect: `a licensee that is at home in ${law.name} owes this notice` }],
        };
      if (organization.jurisdiction !== law.jurisdiction || (t.materialHarm && facts.noRiskOfHarm === true))
        return { met: false, because: [], missing: [] };
      const harm = t.materialHarm ? ', and material harm is not ruled out' : '';
      return judged(context, t, {
        met: true,
        because: [`The licensee is at home in ${law.name}${harm}.`],
        missing: [],
      });
    }
    case 'residents': {
      const met = reaches(residents, op, people);
      if (met === null)
        return {
          met,
          because: [],
          missing: [
            {
              fact: 'residents',
              effect: `${people} residents of ${law.name} ${op === '>=' ? 'or more ' : 'is not enough: more '}call for this notice`,
            },
          ],
        };
      if (!met) return { met, because: [], missing: [] };
      return judged(context, t, {
        met,
        because: [
          `${residents.lo.toLocaleString('en-US')} residents of ${law.name}; the notice is for ${op === '>=' ? 'at least' : 'more than'} ${people}.`,
        ],
        missing: [],
      });
    }
  }
}

/**
 * A further condition of the text: likely harm is presumed until the organization has documented the contrary; then a
 * notice to another body of government decides.
 */
function judged({ facts, organization }: StateContext, { and }: InsuranceRule['triggers'][number], found: Met): Met {
  if (!and) return found;
  const because = [...found.because, `The text asks for more: ${and}.`];
  const tellsHhs = organization.role === 'covered-entity' && breachOfUnsecuredPhi(facts).owed === 'yes';
  if (tellsHhs) return { ...found, because: [...because, 'HHS is to be told of this breach, which is such a notice.'] };
  if (facts.noRiskOfHarm !== true) return { ...found, because };
  const missing = [
    {
      fact: 'regulatorsNotifiedOn',
      effect: 'harm is ruled out, so it is owed only where another body of government is to be told',
    },
  ];
  return { met: null, because, missing };
}
