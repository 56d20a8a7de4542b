import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { defaultTimeZone, type Organization } from '../law/facts.ts';
import { actOf } from './actOf.ts';
import type { Notice } from './notice.ts';

/**
 * Whether a report as of a day may know of a notice. What others told the organization later starts no clock before they did.
 * Its own acts stay: the law counts none of them as done before its day, and letters still to come show that not all people
 * were told yet.
 */
export function isKnownBy(
  { dutyId, on }: Pick<Notice, 'dutyId' | 'on'>,
  asOf: Day,
  organization: Pick<Organization, 'role' | 'timeZone'>,
): boolean {
  const act = actOf(dutyId, organization);
  const byOthers = act.by === 'chain' || (act.by === 'day' && act.field === 'vendorNotifiedOn');
  return !byOthers || localDay(on, organization.timeZone ?? defaultTimeZone) <= asOf;
}
