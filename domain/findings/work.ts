import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { type Acceptance, isExpired } from './acceptance.ts';
import type { FindingChange } from './keptFinding.ts';
import { type FindingState, type FindingStatus, findingStatuses } from './statuses.ts';
import { line } from './texts.ts';

/** What a person sets of a finding. `vendor` and `breachId` say which one is meant, and must fit its id. */
export const findingWorkSchema = z.strictObject(
  {
    status: z.enum(findingStatuses, `must be ${findingStatuses.join(', ')}`),
    assignee: line(200).optional(),
    vendor: z
      .strictObject(
        { externalId: line(200).optional(), name: line(1_000).optional() },
        'an object with externalId or name',
      )
      .optional(),
    breachId: line(200).optional(),
  },
  'must be an object with status or assignee',
);

export type AcceptedRisk = Acceptance & { acceptedAt: string; acceptedBy: string; state: 'in-force' | 'expired' };

/** The work on a finding as it stands on a day. */
export type FindingWork = {
  status: FindingStatus;
  assignee: string | null;
  acceptance: AcceptedRisk | null;
  state: FindingState;
};

/** The work that came of all changes so far, oldest first, as it stands on a day of the organization. */
export function workOn(changes: readonly FindingChange[], today: Day, timeZone: string): FindingWork {
  let status: FindingStatus = 'open';
  // When a status was set last under the acceptance that is there.
  let statusAt: string | null = null;
  let assignee: string | null = null;
  let acceptance: AcceptedRisk | null = null;
  for (const change of changes) {
    if (change.kind === 'status') [status, statusAt] = [change.status, change.at];
    if (change.kind === 'assignee') assignee = change.assignee;
    if (change.kind === 'acceptance-withdrawn') acceptance = null;
    if (change.kind === 'acceptance') {
      const state = isExpired(change.acceptance, today) ? 'expired' : 'in-force';
      acceptance = { ...change.acceptance, acceptedAt: change.at, acceptedBy: change.by, state };
      statusAt = null;
    }
  }
  const statusSince = (end: Day): boolean => statusAt !== null && localDay(statusAt, timeZone) > end;
  const state = stateOf(status, acceptance, statusSince);
  return { status, assignee, acceptance, state };
}

function stateOf(
  status: FindingStatus,
  acceptance: AcceptedRisk | null,
  statusSince: (end: Day) => boolean,
): FindingState {
  if (acceptance?.state === 'in-force') return 'accepted';
  return acceptance && !statusSince(acceptance.expiresOn) ? 'reopened' : status;
}
