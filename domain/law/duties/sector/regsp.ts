import { type ClockReading, startDay } from '../../clock.ts';
import type { Missing } from '../../duty.ts';
import type { Organization } from '../../facts.ts';
import { type Parameter, valueOn } from '../../parameter.ts';

/** Whom Regulation S-P covers: brokers, dealers, funds, advisers and funding portals, and transfer agents. */
export const isCoveredInstitution = ({ kinds }: Organization): boolean =>
  kinds?.some((k) => k === 'reg-sp-institution' || k === 'reg-sp-transfer-agent') ?? false;

type InForce = { inForce: Parameter<true>; inForceSmaller: Parameter<true> };

/** Whether the rule had begun for an institution of this size; smaller entities had half a year more. */
export function begun(
  { kinds }: Organization,
  clock: ClockReading,
  law: InForce,
): { no: string | null; missing: Missing[] } {
  const aware = startDay(clock);
  if (aware === null || valueOn(law.inForceSmaller, aware)) return { no: null, missing: [] };
  const from = law.inForceSmaller.values[0]?.from;
  if (kinds?.includes('reg-sp-smaller-entity'))
    return { no: `The rule applied to smaller entities from ${from} on; aware on ${aware}.`, missing: [] };
  if (kinds?.includes('reg-sp-larger-entity') || !valueOn(law.inForce, aware)) return { no: null, missing: [] };
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
