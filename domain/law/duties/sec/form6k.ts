import { assemble, noDuty } from '../../assemble.ts';
import { statedClock } from '../../clock.ts';
import { valueOn } from '../../parameter.ts';
import { sec6k as law } from '../../parameters/us/federal/sec6k.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { isFoundNotMaterial } from './registrant.ts';

/** Form 6-K: a foreign private issuer furnishes promptly what it discloses or must disclose at home; no four-day clock. */
export const sec6k: DutyRule = ({ on, organization, facts }) => {
  if (organization.secRegistrant !== 'foreign-private-issuer') return null;
  const base = { law, owedBy: 'organization' as const };
  if (isFoundNotMaterial({ on, facts }))
    return noDuty(
      { ...base, because: ['The issuer has determined that the incident is not material.'] },
      'not-due',
      on,
    );
  const required = facts.sixKRequiredOn;
  if (!valueOn(law.inForce, required?.value ?? on))
    return noDuty(
      { ...base, because: [`The form named no cybersecurity incidents before ${law.inForce.values[0].from}.`] },
      'not-applicable',
      on,
    );
  const clock = statedClock(required, {
    field: 'sixKRequiredOn',
    event: 'disclosure at home, to an exchange or to security holders fell due',
    because: 'The form follows what is disclosed, or must be, at home, to an exchange or to security holders.',
    effect: 'only information on a material incident that is disclosed, or must be, elsewhere calls for Form 6-K',
  });
  const duty = assemble({
    ...base,
    on,
    clocks: [{ ...clock, missing: [] }],
    readings: [standardReading(clock)],
    existence: clock.missing,
  });
  return required ? duty : { ...duty, status: 'not-started' };
};
