import { Problem } from '../../domain/problem.ts';
import type { Asked } from '../../domain/watch/asked.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import type { InventoryStore, RecordsOf } from './tenantPorts.ts';

export type AskDeps = OrganizationDeps & { asks: RecordsOf<Asked>; inventories: Pick<InventoryStore, 'read'> };

/** That an assessment was asked for, and where what comes of it will stand. */
export type AskedAnswer = { organizationId: string; askedAt: string; runs: string };

/** Where the runs of an organization are listed. */
export const runsPath = (organizationId: string): string => `/v1/organizations/${organizationId}/runs`;

/**
 * Asks the watch for an assessment now. It is made within a minute or so; several wishes that come together are one run.
 * @throws Problem `not-found`; `conflict` where the organization has no vendors.
 */
export async function askReassessment(deps: AskDeps, by: Caller, organizationId: string): Promise<AskedAnswer> {
  await findOrganization(deps, by.tenantId, organizationId);
  const rows = (await deps.inventories.read(by.tenantId, organizationId))?.rows ?? [];
  if (rows.length === 0)
    throw new Problem(
      'conflict',
      `The organization has no vendors: put its list to /v1/organizations/${organizationId}/vendors first.`,
    );
  const askedAt = deps.runtime.now();
  await deps.asks(by.tenantId).put(organizationId, { askedAt, askedBy: callerName(by) }, 'anything');
  return { organizationId, askedAt, runs: runsPath(organizationId) };
}
