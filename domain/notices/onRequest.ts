import type { Organization } from '../law/facts.ts';
import { type Changed, changedRows } from '../vendor/changedRows.ts';
import type { RecordedNotice } from './notice.ts';
import { withNotices } from './withNotices.ts';

/** The vendors of a request as they came in, with the notices that were given as facts of their incidents. */
export const noticesOnRequest = (
  vendors: readonly unknown[],
  notices: readonly RecordedNotice[],
  organization: Pick<Organization, 'role' | 'timeZone'>,
): Changed<unknown> =>
  notices.length === 0
    ? { vendors: [...vendors], warnings: [] }
    : changedRows(vendors, (rows) => withNotices(rows, notices, organization));
