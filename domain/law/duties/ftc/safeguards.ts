import { type Discovery, discoveryByOrganization } from '../../discovery.ts';
import { ftcSafeguards as law } from '../../parameters/us/federal/ftcSafeguards.ts';
import { periodReading } from '../../period.ts';
import { breachNotice } from '../breachNotice.ts';
import type { DutyRule } from '../context.ts';
import { peopleThreshold } from '../people.ts';
import { told } from '../told.ts';
import { unauthorizedAcquisition } from './acquisition.ts';

const discovery: Discovery = {
  own: 'The clock starts on the first day on which the event is known to the institution (16 CFR 314.4(j)(2)).',
  agent: 'If the vendor is an agent, what it knew counts as known to the institution (16 CFR 314.4(j)(2)).',
  contractor:
    'If the vendor is no agent, the institution discovers the event when it is told or knows otherwise (16 CFR 314.4(j)(2); our reading).',
};

/**
 * 16 CFR 314.4(j): a financial institution tells the Commission of a notification event, 30 days after discovery. A request
 * of law enforcement delays what the Commission publishes, not the filing.
 */
export const ftcSafeguards: DutyRule = (context) => {
  const { facts, organization } = context;
  if (!organization.kinds?.includes('financial-institution')) return null;
  return breachNotice(
    context,
    {
      breach: unauthorizedAcquisition(facts, '16 CFR 314.2(m)'),
      clocks: discoveryByOrganization(facts, discovery),
      hold: null,
    },
    {
      law,
      threshold: peopleThreshold(context, law.threshold, (people) => ({
        notice: `this notice is for ${people} or more consumers`,
        effect: `${people} or more consumers: this notice is owed; fewer: it is not`,
      })),
      reading: (clock) => periodReading(clock, law.outerLimit),
      ...told(facts, law, 'US', 'the FTC'),
    },
  );
};
