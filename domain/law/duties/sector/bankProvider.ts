import { noDuty } from '../../assemble.ts';
import { startDay } from '../../clock.ts';
import { discoveryByVendor } from '../../discovery.ts';
import { valueOn } from '../../parameter.ts';
import { bank36hProvider as law } from '../../parameters/us/federal/bank36hProvider.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { vendorNotice } from '../vendorNotice.ts';

/** 12 CFR 53.4, 225.303, 304.24: a bank service provider tells the bank as soon as possible when services are down for hours. */
export const bank36hProvider: DutyRule = (context) => {
  const { facts, organization, on } = context;
  if (!organization.kinds?.includes('bank')) return null;
  const clock = discoveryByVendor(facts, 'The text runs from the determination of the provider itself.');
  const disruption = valueOn(law.disruption, startDay(clock) ?? on);
  if (!disruption)
    return noDuty({ law, owedBy: 'vendor', because: ['The rule was not in force.'] }, 'not-applicable', on);
  return vendorNotice(context, {
    law,
    // A text without a number needs no day: none is asked for.
    clock: { ...clock, missing: [] },
    reading: standardReading,
    because: [
      `Owed where covered services are, or are likely to be, materially disrupted or degraded for ${disruption.value} hours or more. Whether they are is for the provider to determine; until it is known the notice is shown as owed, which is the cautious reading.`,
    ],
  });
};
