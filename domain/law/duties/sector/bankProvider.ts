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
  const clock = discoveryByVendor(facts, "The text runs from the provider's own determination.");
  const hours = valueOn(law.disruption, startDay(clock) ?? on);
  return vendorNotice(context, {
    law,
    clock: { ...clock, missing: [] },
    reading: () =>
      hours
        ? standardReading(clock)
        : { reading: clock.reading, answer: 'not-applicable', due: null, because: 'The rule was not in force.' },
    because: [
      `Owed where covered services are, or are likely to be, materially disrupted or degraded for ${hours?.value} hours or more; whether they are is the provider's to determine, and shown as owed until it is known.`,
    ],
  });
};
