import type { KeptNotice } from '../../domain/notices/keptNotice.ts';
import type { NoticeDeps } from './notices.ts';
import { allRecords } from './records.ts';

/** All notices of an organization that were not withdrawn. */
export const noticesInForce = async (
  { notices }: Pick<NoticeDeps, 'notices'>,
  tenantId: string,
  organizationId: string,
): Promise<KeptNotice[]> =>
  (await allRecords(notices(tenantId, organizationId))).filter(({ withdrawn }) => withdrawn === undefined);
