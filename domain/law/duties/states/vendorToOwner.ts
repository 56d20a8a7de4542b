import { assemble, noDuty } from '../../assemble.ts';
import { type ClockReading, first } from '../../clock.ts';
import { vendorDiscovered } from '../../discovery.ts';
import type { Duty } from '../../duty.ts';
import { unique } from '../../missing.ts';
import { readingAfter, standardReading } from '../../period.ts';
import type { Timing } from '../../stateLaw.ts';
import { doneUnder } from '../told.ts';
import { hipaaClause } from './hipaaEffect.ts';
import { asked } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, type StateContext } from './stateContext.ts';
import { trigger } from './trigger.ts';

/** A business that keeps data for others tells their owner: the vendor, or the organization where it is itself the vendor. */
export function stateVendorToOwner(context: StateContext): Duty | null {
  const { law, on, organization, facts } = context;
  const own = organization.role === 'business-associate';
  if (!own && !facts.throughVendor) return null;
  const day = own
    ? context.day
    : (facts.vendorDiscovered && first(vendorDiscovered(facts))?.days.earliest) || context.day;
  const timing = inForce(law.vendorToOwner, day);
  const parts = {
    slug: 'vendor-to-owner',
    title: 'notice by the vendor to the owner of the data',
    recipient: 'owner or licensee of the data',
  };
  const owedBy = own ? ('organization' as const) : ('vendor' as const);
  const base = { law: dutyLawOf(context, parts, timing ?? context.letters.timing), owedBy };
  if (!timing)
    return noDuty(
      { ...base, because: [`The act of ${law.name} has no rule for a vendor's notice to the owner.`] },
      'not-applicable',
      on,
    );
  const act = trigger(context);
  if (!act.met) return noDuty({ ...base, because: act.because }, act.answer, on);
  if (law.vendorRuleWithoutContract && facts.contract)
    return noDuty(
      {
        ...base,
        because: [`A contract with the owner governs it, and the rule of ${law.name} is for vendors without one.`],
      },
      'not-applicable',
      on,
    );
  const clause = hipaaClause(context);
  if (
    clause?.individual.effect === 'exempt' &&
    clause.individual.certainty !== 'arguable' &&
    clause.appliesTo.includes('business-associate')
  )
    return noDuty({ ...base, because: [clause.note] }, 'not-applicable', on);
  const clocks = own ? clocksOf(timing.value.start, context, law) : [vendorClock(context, timing.value)];
  const { period } = timing.value;
  const readings = clocks.map((clock) =>
    period ? readingAfter(clock, period, { zone: organization.timeZone }) : standardReading(clock),
  );
  return assemble({
    ...base,
    on,
    clocks: asked(clocks, readings),
    readings,
    because: act.because,
    existence: unique([...act.missing, ...(law.vendorRuleWithoutContract ? [noContract] : [])]),
    ...(own
      ? doneUnder(facts, base.law, 'The owners of the data were told on')
      : {
          act: facts.vendorNotifiedOn,
          actFact: { field: 'vendorNotifiedOn', verb: 'The vendor told the organization on' },
        }),
  });
}

const noContract = {
  fact: 'contract',
  effect: 'the rule is for vendors that have no contract with the owner on it',
};

/** The vendor's own discovery; a determination of the vendor's lies on that day or later. */
function vendorClock({ facts }: StateContext, { start: event }: Timing): ClockReading {
  const start = first(vendorDiscovered(facts));
  const concluded = event === 'determination';
  return {
    reading: 'on the text',
    start:
      start && concluded ? { ...start, days: { ...start.days, latest: null }, on: `on or after ${start.on}` } : start,
    because: concluded ? "The clock runs from the vendor's determination, which cannot lie before its discovery." : '',
    missing: start
      ? []
      : [
          {
            fact: 'vendorDiscoveredOn',
            effect: "the vendor's clock starts on this day; without it no date can be computed",
          },
        ],
  };
}
