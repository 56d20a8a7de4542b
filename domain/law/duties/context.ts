import type { Day } from '../../calendar/day.ts';
import type { Duty } from '../duty.ts';
import type { Organization, ResolvedFacts } from '../facts.ts';

/** What a duty is computed from: the day on which its clock is read, the party, the facts. */
export type DutyContext = { on: Day; organization: Organization; facts: ResolvedFacts };

/** One duty, one function; `null` where the role and kinds of the organization leave the duty out of a report. */
export type DutyRule = (context: DutyContext) => Duty | null;
