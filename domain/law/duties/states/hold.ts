import type { Day } from '../../../calendar/day.ts';
import type { ResolvedFacts } from '../../facts.ts';
import type { Hold } from '../../lawEnforcementHold.ts';

/**
 * A delay for law enforcement under a State's act: as long as the agency says. The acts set no 30 days for oral statements;
 * where nobody has said when the delay ends, the duty is suspended and its day stays where it was.
 */
export function stateHold(facts: ResolvedFacts, on: Day, words: string): Hold | null {
  const statement = facts.lawEnforcementDelay;
  if (!statement || statement.statedOn > on) return null;
  const { statedOn, until, writtenFollowUp } = statement;
  const followed = writtenFollowUp && writtenFollowUp.statedOn <= on ? writtenFollowUp.until : undefined;
  const end = followed ?? until ?? null;
  return {
    statedOn,
    until: end,
    because: `${statement.form} statement of ${statedOn}: ${end ? `delay until ${end}` : 'no end was named'} (delay ${words})`,
  };
}
