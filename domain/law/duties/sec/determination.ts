import { daysBetween } from '../../../calendar/day.ts';
import { assemble, noDuty } from '../../assemble.ts';
import { first, type Start } from '../../clock.ts';
import { organizationKnew, vendorNotified } from '../../discovery.ts';
import { valueOn } from '../../parameter.ts';
import { sec8kDetermination as law } from '../../parameters/us/federal/sec8kDetermination.ts';
import { sec8kItem105 } from '../../parameters/us/federal/sec8kItem105.ts';
import { standardReading } from '../../period.ts';
import type { DutyContext, DutyRule } from '../context.ts';

/**
 * Form 8-K Item 1.05, Instruction 1: materiality is determined without unreasonable delay after discovery. No number exists
 * and none is judged here: the days that passed are shown.
 */
export const sec8kDetermination: DutyRule = ({ on, organization, facts }) => {
  if (organization.secRegistrant !== 'domestic') return null;
  const base = { law, owedBy: 'organization' as const };
  const determined = facts.materialityDeterminedOn;
  const inForce = organization.smallerReportingCompany === true ? sec8kItem105.inForceSmaller : law.inForce;
  const textOn = determined?.value ?? on;
  if (!valueOn(inForce, textOn))
    return noDuty({ ...base, because: [`The item was not in force on ${textOn}.`] }, 'not-applicable', on);
  const discovered = first([...vendorNotified(facts), ...organizationKnew(facts)]);
  const clock = {
    reading: 'on the text',
    start: discovered,
    because: 'The determination is made without unreasonable delay after discovery of the incident.',
    missing: discovered
      ? []
      : [{ fact: 'organizationKnewOn', effect: 'from this day on the days until the determination are counted' }],
  };
  return assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [standardReading(clock)],
    missing: determined
      ? []
      : [{ fact: 'materialityDeterminedOn', effect: 'the four business days of Form 8-K run from the determination' }],
    because: [
      ...elapsed(discovered, determined?.value, on),
      ...(facts.throughVendor
        ? [
            'An incident on systems of a vendor counts like one on own systems (17 CFR 229.106(a): owned or used); it is judged on the information reasonably available.',
          ]
        : []),
    ],
  });
};

function elapsed(discovered: Start | null, determined: string | undefined, on: DutyContext['on']): string[] {
  const from = discovered?.days.earliest;
  const done = determined !== undefined && determined <= on;
  if (!from || from > on) return done ? [`Determined on ${determined}.`] : [];
  const days = daysBetween(from, done ? determined : on);
  const count = `${days} ${days === 1 ? 'day' : 'days'}`;
  return [
    done
      ? `Determined on ${determined}, ${count} after discovery on ${from}; whether that was without unreasonable delay is not judged here.`
      : `Not determined yet: ${count} since discovery on ${from}.`,
  ];
}
