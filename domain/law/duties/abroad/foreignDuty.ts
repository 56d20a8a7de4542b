import { assemble, noDuty } from '../../assemble.ts';
import type { ClockReading } from '../../clock.ts';
import type { Duty, Reading } from '../../duty.ts';
import type { DutyLaw } from '../../dutyLaw.ts';
import type { DayFact } from '../../facts.ts';
import type { Existence } from '../../hipaa.ts';
import { notInForce } from '../../inForce.ts';
import type { DutyContext } from '../context.ts';

/** How one of the duties abroad differs from the others. */
type Parts = {
  law: DutyLaw;
  owedBy?: Duty['owedBy'];
  clock: ClockReading;
  readings: Reading[];
  /** Whether the facts call for it; absent: what the organization says of itself is enough. */
  existence?: Existence;
  because: string[];
  act?: DayFact | undefined;
  actFact?: { field: string; verb: string };
};

/** The frame that the duties abroad share: is the law in force, do the facts call for the duty, else its readings. */
export function foreignDuty({ on }: DutyContext, parts: Parts): Duty {
  const { law, owedBy = 'organization', clock, existence, because, ...rest } = parts;
  const tooEarly = notInForce(law, [clock], on);
  if (tooEarly !== null) return noDuty({ law, owedBy, because: [tooEarly] }, 'not-applicable', on);
  if (existence && existence.owed !== 'yes')
    return noDuty({ law, owedBy, because: existence.because }, existence.owed, on);
  return assemble({
    ...rest,
    law,
    owedBy,
    on,
    clocks: [clock],
    because: [...because, ...(existence?.because ?? [])],
    existence: existence?.missing ?? [],
  });
}
