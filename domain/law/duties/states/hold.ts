import { OutsideCalendar } from '../../../calendar/businessDays.ts';
import type { Day } from '../../../calendar/day.ts';
import type { ResolvedFacts } from '../../facts.ts';
import type { Hold } from '../../lawEnforcementHold.ts';
import { dayAfter, type Period } from '../../period.ts';

/**
 * A delay for law enforcement under a State's act: as long as the agency says. The acts set no 30 days for oral statements;
 * where nobody has said when the delay ends, the duty is suspended and its day stays where it was.
 */
export function stateHold(facts: ResolvedFacts, on: Day, words: string, afterRelease?: Period): Hold | null {
  const statement = facts.lawEnforcementDelay;
  if (!statement || statement.statedOn > on) return null;
  const { statedOn, until, writtenFollowUp } = statement;
  const followed = writtenFollowUp && writtenFollowUp.statedOn <= on ? writtenFollowUp.until : undefined;
  const end = followed ?? until ?? null;
  if (end !== null && end < statedOn) return null;
  const release = end !== null && afterRelease ? releasedBy(end, afterRelease) : null;
  return {
    statedOn,
    until: end,
    ...(release && { released: release.day }),
    because: `${statement.form} statement of ${statedOn}: ${end ? `delay until ${end}` : 'no end was named'} (delay ${words})${release ? `; after the release ${release.arithmetic}` : ''}`,
  };
}

/** The day after a release; none where its calendar is not coded for that year. */
function releasedBy(end: Day, period: Period): ReturnType<typeof dayAfter> | null {
  try {
    return dayAfter(end, period);
  } catch (error) {
    if (error instanceof OutsideCalendar) return null;
    throw error;
  }
}
