import type { Day } from '../calendar/day.ts';
import type { Organization } from '../law/facts.ts';
import { type Changed, changedRows } from '../vendor/changedRows.ts';
import type { RecordedDecision } from './decision.ts';
import { withDecisions } from './withDecisions.ts';

/** The vendors of a request as they came in, with the facts that follow from the decision log by a day. */
export const decisionsOnRequest = (
  vendors: readonly unknown[],
  decisions: readonly RecordedDecision[],
  organization: Pick<Organization, 'timeZone'>,
  asOf: Day,
): Changed<unknown> =>
  decisions.length === 0
    ? { vendors: [...vendors], warnings: [] }
    : changedRows(vendors, (rows) => withDecisions(rows, decisions, organization, asOf));
