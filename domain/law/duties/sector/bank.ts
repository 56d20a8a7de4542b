import { statedClock } from '../../clock.ts';
import { bank36h as law } from '../../parameters/us/federal/bank36h.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { sinceStated } from './sinceStated.ts';

/** 12 CFR 53.3, 225.302, 304.23: a bank tells its regulator 36 hours after it determines that a notification incident occurred. */
export const bank36h: DutyRule = (context) => {
  const { facts, organization } = context;
  if (!organization.kinds?.includes('bank')) return null;
  return sinceStated(context, {
    law,
    clock: statedClock(facts.determinedOn, {
      field: 'determinedOn',
      event: 'the bank determined that a notification incident occurred',
      because:
        "The hours run from the bank's own determination, not from the incident, its discovery or a vendor's notice.",
      effect: 'the bank determines whether the incident is a notification incident; the hours run from then',
    }),
    ...told(facts, law, 'US', "the bank's primary federal regulator"),
  });
};
