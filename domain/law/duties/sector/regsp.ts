import type { Day } from '../../../calendar/day.ts';
import { type ClockReading, startDay } from '../../clock.ts';
import type { Missing } from '../../duty.ts';
import type { Organization } from '../../facts.ts';
import { notInForce } from '../../inForce.ts';
import { type Parameter, valueOn } from '../../parameter.ts';

/** Whom Regulation S-P covers: brokers, dealers, funds, advisers and funding portals, and transfer agents. */
export const isCoveredInstitution = ({ kinds }: Organization): boolean =>
  kinds?.some((k) => k === 'reg-sp-institution' || k === 'reg-sp-transfer-agent') ?? false;

type InForce = { inForce: Parameter<true>; inForceSmaller: Parameter<true> };

/** Whether the rule had begun for an institution of this size; smaller entities had half a year more. Where nobody knows the day of awareness, that of the report decides. */
export function begun(
  { kinds }: Organization,
  clock: ClockReading,
  law: InForce,
  on: Day,
): { no: string | null; missing: Missing[] } {
  const started = startDay(clock);
  const aware = started ?? on;
  const since = started === null ? `not known to be aware on ${on}` : `aware on ${started}`;
  if (valueOn(law.inForceSmaller, aware)) return { no: null, missing: [] };
  const from = law.inForceSmaller.values[0]?.from;
  if (kinds?.includes('reg-sp-smaller-entity'))
    return { no: `The rule applied to smaller entities from ${from} on; ${since}.`, missing: [] };
  const tooEarly = notInForce(law, [clock], on);
  if (tooEarly !== null || kinds?.includes('reg-sp-larger-entity')) return { no: tooEarly, missing: [] };
  return {
    no: null,
    missing: [
      {
        fact: 'kinds',
        effect: `smaller entities were covered from ${from} on: add reg-sp-larger-entity or reg-sp-smaller-entity`,
      },
    ],
  };
}
