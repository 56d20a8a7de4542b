import { assemble, noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import type { Duty } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import { notInForce } from '../../inForce.ts';
import type { Parameter } from '../../parameter.ts';
import { periodReading } from '../../period.ts';
import type { DutyContext } from '../context.ts';
import type { told } from '../told.ts';

type Stated = {
  law: DutyLaw & { outerLimit: Parameter<number> };
  /** The event that the organization must state: a determination, a payment. */
  clock: ClockReading;
  because?: string[];
} & Partial<ReturnType<typeof told>>;

/** A period from an event that only the organization can state. Until it does, no clock is known to run. */
export function sinceStated({ on, organization }: DutyContext, { law, clock, because = [], ...act }: Stated): Duty {
  const base = { law, owedBy: 'organization' as const };
  const tooEarly = notInForce(law, [clock], on);
  if (tooEarly !== null) return noDuty({ ...base, because: [tooEarly] }, 'not-applicable', on);
  const reading = periodReading(clock, law.outerLimit, organization.timeZone ? { zone: organization.timeZone } : {});
  const duty = assemble({ ...base, on, clocks: [clock], readings: [reading], because, ...act });
  return clock.start ? duty : { ...duty, status: 'not-started' };
}
