import { assemble, noDuty } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import { sec8kAttorneyGeneralDelay as law } from '../../parameters/us/federal/sec8kAttorneyGeneralDelay.ts';
import type { DutyContext, DutyRule } from '../context.ts';
import { type Delay, delayOf } from './attorneyGeneral.ts';
import { type Item105, item105 } from './registrant.ts';

const base = { law, owedBy: 'organization' as const };

/** Form 8-K Item 1.05(c): the filing after a delay by the Attorney General. Nobody speaks of one: no such duty. */
export const sec8kDelayedFiling: DutyRule = (context) => {
  const { on, organization, facts } = context;
  if (organization.secRegistrant !== 'domestic' || !facts.attorneyGeneralDelay) return null;
  const item = item105(context);
  if (item.owed !== 'yes') return noDuty({ ...base, because: item.because }, item.owed, on);
  const delay = item.reading.due === null ? null : delayOf(facts, item.reading.due, on);
  if (delay?.holds === 'no') return noDuty({ ...base, because: delay.because }, 'not-due', on);
  return delayedFiling(on, item, delay);
};

/** The filing at the end of a delay that holds, or may; without a day on which the item was due there is no sum (`null`). */
export const delayedFiling = (on: DutyContext['on'], item: Item105 & { owed: 'yes' }, delay: Delay | null): Duty =>
  assemble({
    ...base,
    on,
    clocks: [item.clock],
    readings: delay?.readings ?? [item.reading],
    existence: [...item.existence, ...(delay?.holds === 'unknown' ? delay.missing : [])],
    missing: delay?.holds === 'yes' ? delay.missing : [],
    because: [...item.because, ...(delay?.because ?? [])],
    act: item.filed,
    actFact: { field: 'eightKFiledOn', verb: 'Form 8-K filed on' },
  });
