import type { Breach } from '../../domain/breach/breach.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { type Cause, mostCauses } from '../../domain/watch/cause.ts';
import { knownLater } from '../../domain/watch/knownLater.ts';
import { instantAt } from '../../domain/watch/wallClock.ts';
import type { Watch } from '../../domain/watch/watch.ts';

/**
 * When an organization is to be assessed again, whatever its schedule, since of what a run read some counts only from a later day
 * on: as soon as the first such day begins where the organization is. Nothing where all of it counts on the run's own day.
 */
export function againAfter(
  { organization }: Pick<KeptOrganization, 'organization'>,
  asOf: Day,
  breaches: Iterable<Breach>,
): Pick<Watch, 'again'> {
  const later = knownLater(breaches, asOf);
  if (later === null) return {};
  const { on } = later;
  const begins = instantAt(`${on}T00:00:00`, organization.timeZone ?? defaultTimeZone);
  const at = new Date(Date.parse(begins)).toISOString();
  const causes = later.breaches.slice(0, mostCauses).map(
    ({ id, title }): Cause => ({
      kind: 'known',
      breachId: id,
      title,
      on,
      dueAt: at,
    }),
  );
  return { again: { at, causes } };
}
