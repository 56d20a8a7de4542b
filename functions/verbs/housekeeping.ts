import type { AuditEvent } from '../../domain/audit/audit.ts';
import type { AssessmentEntry, AssessmentStore } from './ports.ts';
import type { Runtime } from './runtime.ts';
import {
  type AuditStore,
  type Closing,
  onlyRecord,
  type RecordsOf,
  type Retention,
  type TenantData,
  type WorkList,
} from './tenantPorts.ts';
import type { WatchStore } from './watchPorts.ts';

export type HousekeepingDeps = {
  work: WorkList;
  closings: RecordsOf<Closing>;
  retentions: RecordsOf<Retention>;
  assessments: Pick<AssessmentStore, 'list'>;
  audits: Pick<AuditStore, 'append'>;
  tenantData: Pick<TenantData, 'dropAssessment' | 'erase'>;
  watches: Pick<WatchStore, 'read'>;
  runtime: Pick<Runtime, 'now'>;
};

/** What a run did: tenants looked at, tenants deleted, reports that were older than their tenant keeps them. */
export type HousekeepingDone = { tenants: number; deleted: number; reportsDropped: number };

/** A request that takes a deletion back in its last second is answered by then, in milliseconds. */
const settling = 60_000;
const tenantsAtOnce = 100;
const reportsAtOnce = 100;

/**
 * Deletes what is to go: tenants whose day has come, and reports that are older than their tenant keeps them, but those that the
 * watch holds the next report against: without them it could not tell what changes. A run that
 * breaks off is gone on with by the next one. What fails at one tenant keeps no other waiting.
 * @throws AggregateError with what failed, after all tenants had their turn.
 */
export async function housekeeping(deps: HousekeepingDeps): Promise<HousekeepingDone> {
  const done: HousekeepingDone = { tenants: 0, deleted: 0, reportsDropped: 0 };
  const failures: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await deps.work.list(tenantsAtOnce, after);
    for (const tenantId of page.items) {
      done.tenants++;
      try {
        if (await deleteWhereDue(deps, tenantId)) done.deleted++;
        else done.reportsDropped += await dropOldReports(deps, tenantId);
      } catch (error) {
        failures.push(error);
      }
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
  if (failures.length > 0) throw new AggregateError(failures, `housekeeping failed for ${failures.length} tenants`);
  return done;
}

async function deleteWhereDue(deps: HousekeepingDeps, tenantId: string): Promise<boolean> {
  const closing = await deps.closings(tenantId).get(onlyRecord);
  if (closing === null || closing.doc.takenBackAt !== undefined) return false;
  const now = deps.runtime.now();
  if (Date.parse(closing.doc.dueAt) + settling > Date.parse(now)) return false;
  const { requestedAt } = closing.doc;
  await deps.tenantData.erase(tenantId, { tenantId, requestedAt, deletedAt: now });
  // Last: until here the next run begins again.
  await deps.work.remove(tenantId);
  return true;
}

async function dropOldReports(deps: HousekeepingDeps, tenantId: string): Promise<number> {
  const retention = await deps.retentions(tenantId).get(onlyRecord);
  const days = retention?.doc.assessmentDays ?? null;
  if (days === null) return 0;
  // Places in the list begin with the instant, the newest first: behind this one all are older.
  let after: string | undefined = new Date(Date.parse(deps.runtime.now()) - days * 86_400_000).toISOString();
  let dropped = 0;
  while (after !== undefined) {
    const page: Awaited<ReturnType<AssessmentStore['list']>> = await deps.assessments.list(tenantId, {
      limit: reportsAtOnce,
      after,
    });
    for (const entry of page.items) {
      if (await isHeldAgainst(deps, tenantId, entry)) continue;
      // First, so that no report is gone without a word.
      await deps.audits.append(tenantId, droppedBy(deps, entry, days), `retention ${entry.id}`);
      await deps.tenantData.dropAssessment(tenantId, entry);
      dropped++;
    }
    after = page.next ?? undefined;
  }
  return dropped;
}

async function isHeldAgainst(
  { watches }: Pick<HousekeepingDeps, 'watches'>,
  tenantId: string,
  { id, organizationId }: AssessmentEntry,
): Promise<boolean> {
  if (organizationId === undefined) return false;
  return (await watches.read({ tenantId, organizationId }))?.doc.latest?.assessmentId === id;
}

/** What the audit trail says of a report that its tenant no longer keeps. */
const droppedBy = (
  { runtime }: HousekeepingDeps,
  { id, createdAt, inputDigest, versions }: AssessmentEntry,
  days: number,
): AuditEvent => ({
  at: runtime.now(),
  actor: { kind: 'system', id: 'housekeeping', label: `retention of ${days} days` },
  action: 'drop a report by retention',
  subject: `/v1/assessments/${id}`,
  requestId: '',
  status: 204,
  requestDigest: null,
  answerDigest: null,
  known: { createdAt, inputDigest, law: versions.law, matcher: versions.matcher, store: versions.store },
});
