import { addDays, type Day, earliest } from '../calendar/day.ts';
import type { ResolvedFacts } from './facts.ts';
import { type Parameter, valueOn } from './parameter.ts';
import { hipaaLawEnforcementDelay } from './parameters/us/federal/hipaaLawEnforcementDelay.ts';

/** A law-enforcement hold: from when to when notices may wait; `until` is null where nobody has said when it ends. */
export type Hold = {
  statedOn: Day;
  until: Day | null;
  /** The last day for notices that could not go out in time, where the text gives days after the release. */
  released?: Day;
  because: string;
};

/** A text that lets an official's statement delay notices. */
type DelayLaw = { citation: string; oralLimit: Parameter<number> };

/**
 * The hold of 45 CFR 164.412, and of texts that work in the same manner: as long as a written statement says; after an oral one no longer than 30 days from the
 * statement, unless a written statement arrives within them. A written statement that names no time is treated as an oral
 * one; a second written statement made in time goes on from the first. What is stated after `on` is not known yet.
 * @returns null where no official has spoken, or where the rule was not yet in force.
 */
export function lawEnforcementHold(
  facts: ResolvedFacts,
  on: Day,
  law: DelayLaw = hipaaLawEnforcementDelay,
): Hold | null {
  const statement = facts.lawEnforcementDelay;
  if (!statement || statement.statedOn > on) return null;
  const limit = valueOn(law.oralLimit, statement.statedOn);
  if (!limit) return null;
  const { form, statedOn, until } = statement;
  const oralEnd = addDays(statedOn, limit.value);
  const written = form === 'written' && until !== undefined;
  const ownEnd = written ? until : (earliest([oralEnd, ...(until ? [until] : [])]) ?? oralEnd);
  const followUp = statement.writtenFollowUp;
  if (followUp && followUp.statedOn <= on && followUp.statedOn <= (written ? until : oralEnd))
    return {
      statedOn,
      until: followUp.until,
      because: `${form} statement of ${statedOn}, followed in writing on ${followUp.statedOn}: delay until ${followUp.until} (${law.citation})`,
    };
  if (written)
    return { statedOn, until, because: `written statement of ${statedOn}: delay until ${until} (${law.citation}(a))` };
  const what = form === 'oral' ? 'oral statement' : 'written statement without a time, treated as an oral one,';
  const sum = `${statedOn} + ${limit.value} calendar days = ${oralEnd}`;
  const named =
    until === undefined
      ? ''
      : until < oralEnd
        ? `; it names ${until}, which is sooner`
        : `; it names ${until}, but an oral statement delays no longer`;
  return { statedOn, until: ownEnd, because: `${what} of ${statedOn}: ${sum}${named} (${law.citation}(b))` };
}

/**
 * Applies a hold to a due date: the rule postpones, it does not say that the 60 days stop, so the later of the two days
 * counts. A statement made after the date had passed cannot bring it back.
 */
export const postpone = (due: Day, hold: Hold | null): Day =>
  hold?.until && hold.statedOn <= due && hold.until > due ? (hold.released ?? hold.until) : due;
