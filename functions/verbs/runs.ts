import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type Run, runOutcomes } from '../../domain/watch/watch.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { readRecord } from './records.ts';
import type { RecordsOf } from './tenantPorts.ts';

export type RunDeps = Pick<OrganizationDeps, 'organizations'> & { runs: RecordsOf<Run> };

const list = 'runs';

export const runsQuery = z.strictObject({
  outcome: once(z.enum(runOutcomes, `must be one of ${runOutcomes.join(', ')}`)).optional(),
  limit: pageLimit(...pageSizes.heads),
  cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
});

/** The runs of the watch over an organization, the newest first. @throws Problem `not-found`, `invalid-request`. */
export async function listRuns(
  deps: RunDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: Run[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(runsQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { outcome, limit, cursor } = value;
  const page = await deps.runs(tenantId, organizationId).list({ limit, after: cursor?.[0], newestFirst: true });
  const items = page.items.map(({ doc }) => doc).filter((run) => outcome === undefined || run.outcome === outcome);
  return { items, nextCursor: page.next === null ? null : cursorAt(list, [page.next]), warnings: notUsed(unknown) };
}

/** One run. @throws Problem `not-found`. */
export async function readRun(deps: RunDeps, tenantId: string, organizationId: string, id: string): Promise<Run> {
  await findOrganization(deps, tenantId, organizationId);
  return (await readRecord(deps.runs(tenantId, organizationId), id, 'run')).doc;
}
