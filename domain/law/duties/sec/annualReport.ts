import { assemble, noDuty } from '../../assemble.ts';
import { valueOn } from '../../parameter.ts';
import { secSk106 as law } from '../../parameters/us/federal/secSk106.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';

/** Regulation S-K Item 106: owed with each annual report, whatever the incident; an incident may change what it says. */
export const secAnnualReport: DutyRule = ({ on, organization }) => {
  const { secRegistrant } = organization;
  if (secRegistrant === undefined || secRegistrant === 'none') return null;
  const base = { law, owedBy: 'organization' as const };
  if (!valueOn(law.inForce, on))
    return noDuty(
      { ...base, because: [`Fiscal years that ended before ${law.inForce.values[0].from} are outside the item.`] },
      'not-applicable',
      on,
    );
  const form = secRegistrant === 'domestic' ? 'Form 10-K Item 1C' : 'Form 20-F Item 16K';
  const clock = {
    reading: 'on the text',
    start: null,
    because: `A yearly disclosure (${form}), owed with the annual report and not because of this incident.`,
    missing: [],
  };
  return assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [standardReading(clock)],
    because: [
      'The report says how risks from third-party service providers are overseen, and whether earlier incidents have had, or may have, a material effect.',
    ],
  });
};
