import * as z from 'zod';
import { type Day, daysBetween } from '../calendar/day.ts';
import { bareDaySchema } from '../law/facts.ts';
import { line, reasons } from './texts.ts';

/** A risk is accepted for so many days at most: what nobody looks at again for longer is forgotten. */
export const longestAcceptance = 366;

/** That a person accepted the risk of a finding, why, and until when. There is none without an end. */
export const acceptanceSchema = z.strictObject(
  { reason: reasons(2_000), approver: line(200), expiresOn: bareDaySchema },
  'must be an object with reason, approver and expiresOn',
);
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** What is wrong with the last day of an acceptance that is given on a day; `null` where nothing is. */
export function expiryFault(expiresOn: Day, today: Day): string | null {
  const days = daysBetween(today, expiresOn);
  if (days < 0) return `must not lie in the past: today is ${today}`;
  return days > longestAcceptance
    ? `at most ${longestAcceptance} days ahead: accept the risk again when it ends`
    : null;
}

/** `expiresOn` is the last day on which it holds. */
export const isExpired = ({ expiresOn }: Pick<Acceptance, 'expiresOn'>, today: Day): boolean => today > expiresOn;

/** Stands beside every acceptance. */
export const acceptanceStopsNothing =
  'Accepting a risk stops no legal clock and hides no duty: its dates stay in every report, and what the law asks for is still owed.';
