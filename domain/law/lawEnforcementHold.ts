import { addDays, type Day } from '../calendar/day.ts';
import type { ResolvedFacts } from './facts.ts';
import { valueOn } from './parameter.ts';
import { hipaaLawEnforcementDelay as law } from './parameters/us/federal/hipaaLawEnforcementDelay.ts';

/** A law-enforcement hold: from when to when notices may wait. */
export type Hold = { statedOn: Day; until: Day; because: string };

/**
 * The hold of 45 CFR 164.412: as long as a written statement says; after an oral one 30 days from the statement, unless a
 * written statement arrives within them. A written statement that names no time is treated as an oral one.
 * @returns null where no official spoke, or where the rule was not yet in force.
 */
export function lawEnforcementHold(facts: ResolvedFacts): Hold | null {
  const statement = facts.lawEnforcementDelay;
  if (!statement) return null;
  const limit = valueOn(law.oralLimit, statement.statedOn);
  if (!limit) return null;
  const { statedOn, writtenFollowUp: written } = statement;
  if (statement.form === 'written' && statement.until)
    return {
      statedOn,
      until: statement.until,
      because: `written statement of ${statedOn}: delay until ${statement.until} (${law.citation}(a))`,
    };
  const oralEnd = addDays(statedOn, limit.value);
  if (written && written.statedOn <= oralEnd)
    return {
      statedOn,
      until: written.until,
      because: `oral statement of ${statedOn}, followed in writing on ${written.statedOn}: delay until ${written.until} (${law.citation})`,
    };
  const why =
    statement.form === 'oral' ? 'oral statement' : 'written statement without a time, treated as an oral one,';
  return {
    statedOn,
    until: oralEnd,
    because: `${why} of ${statedOn}: ${statedOn} + ${limit.value} calendar days = ${oralEnd} (${law.citation}(b))`,
  };
}

/**
 * Applies a hold to a due date: the rule postpones, it does not say that the 60 days stop, so the later of the two days
 * counts. A statement made after the date had passed cannot bring it back.
 */
export const postpone = (due: Day, hold: Hold | null): Day =>
  hold && hold.statedOn <= due && hold.until > due ? hold.until : due;
