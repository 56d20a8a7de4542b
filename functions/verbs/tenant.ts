import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { Caller } from './ports.ts';
import type { Runtime } from './runtime.ts';
import { type Closing, onlyRecord, type RecordsOf, type Retention, type WorkList } from './tenantPorts.ts';

/** A tenant as it stands: what is kept how long, and whether all of it is to go. */
export type TenantAnswer = {
  id: string;
  state: 'active' | 'closing';
  retention: { assessmentDays: number | null };
  /** Who asked for the deletion, when, and when it happens. */
  closing: { requestedAt: string; dueAt: string; by: string } | null;
};

export type TenantDeps = {
  closings: RecordsOf<Closing>;
  retentions: RecordsOf<Retention>;
  work: WorkList;
  runtime: Pick<Runtime, 'now'>;
};

/** Days from the order to the deletion: where nothing is asked, and at most. */
export const graceDays = { standard: 7, most: 90 } as const;
const graceMessage = `must be a whole number of days from 1 to ${graceDays.most}`;

export const closingRequest = z.strictObject({
  confirm: z.string('must be the id of the tenant, as GET /v1/tenant gives it'),
  graceDays: z.int(graceMessage).min(1, graceMessage).max(graceDays.most, graceMessage).default(graceDays.standard),
});

export async function readTenant(
  { closings, retentions }: Pick<TenantDeps, 'closings' | 'retentions'>,
  tenantId: string,
): Promise<TenantAnswer> {
  const [closing, retention] = await Promise.all([
    closings(tenantId).get(onlyRecord),
    retentions(tenantId).get(onlyRecord),
  ]);
  return answerOf(tenantId, closing?.doc ?? null, retention?.doc ?? null);
}

function answerOf(id: string, closing: Closing | null, retention: Retention | null): TenantAnswer {
  const isClosing = closing !== null && closing.takenBackAt === undefined;
  return {
    id,
    state: isClosing ? 'closing' : 'active',
    retention: { assessmentDays: retention?.assessmentDays ?? null },
    closing: isClosing ? { requestedAt: closing.requestedAt, dueAt: closing.dueAt, by: closing.by } : null,
  };
}

/**
 * Orders that everything of the tenant is deleted after some days. Until then it is read and exported, and nothing is
 * written. @throws Problem `invalid-request`; `conflict` where it was ordered already.
 */
export async function closeTenant(
  { closings, retentions, work, runtime }: TenantDeps,
  { tenantId, keyLabel }: Caller,
  body: unknown,
): Promise<TenantAnswer & { warnings: string[] }> {
  const { value, unknown } = parseRequest(closingRequest, body);
  if (value.confirm !== tenantId)
    throw new Problem('invalid-request', 'Nothing is deleted without the id of the tenant.', [
      { pointer: '/confirm', message: 'must be the id of the tenant, as GET /v1/tenant gives it' },
    ]);
  const requestedAt = runtime.now();
  const before = await closings(tenantId).get(onlyRecord);
  const isOrdered = before !== null && before.doc.takenBackAt === undefined;
  const dueAt = new Date(Date.parse(requestedAt) + value.graceDays * 86_400_000).toISOString();
  // The same instants are an earlier try of this very request.
  if (isOrdered && (before.doc.requestedAt !== requestedAt || before.doc.dueAt !== dueAt))
    throw orderedAlready(before.doc);
  // First: an order that nobody hears of again would never be carried out.
  await work.add(tenantId);
  const expected = before === null ? 'absent' : { mark: before.mark };
  const written = await closings(tenantId).put(onlyRecord, { requestedAt, dueAt, by: keyLabel }, expected);
  if (written === null) throw new Problem('conflict', 'Another request came between. See GET /v1/tenant.');
  const retention = await retentions(tenantId).get(onlyRecord);
  return { ...answerOf(tenantId, written.doc, retention?.doc ?? null), warnings: notUsed(unknown) };
}

const orderedAlready = ({ dueAt }: Closing) =>
  new Problem(
    'conflict',
    `Everything is deleted on ${dueAt} already. For another day take it back first: POST /v1/tenant/keep.`,
  );

/** Takes the order to delete back. @throws Problem `conflict` where there is none. */
export async function keepTenant(
  { closings, retentions, runtime }: Omit<TenantDeps, 'work'>,
  tenantId: string,
): Promise<TenantAnswer> {
  const takenBackAt = runtime.now();
  const before = await closings(tenantId).get(onlyRecord);
  if (before === null || (before.doc.takenBackAt !== undefined && before.doc.takenBackAt !== takenBackAt))
    throw new Problem('conflict', 'This tenant is not about to be deleted: there is nothing to take back.');
  const written = await closings(tenantId).put(onlyRecord, { ...before.doc, takenBackAt }, { mark: before.mark });
  if (written === null) throw new Problem('conflict', 'Another request came between. See GET /v1/tenant.');
  const retention = await retentions(tenantId).get(onlyRecord);
  return answerOf(tenantId, written.doc, retention?.doc ?? null);
}
