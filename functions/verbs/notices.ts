import * as z from 'zod';
import { localDay } from '../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import type { KeptNotice } from '../../domain/notices/keptNotice.ts';
import { noticeSchema, withdrawalSchema } from '../../domain/notices/notice.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { findingFilter, findingParameter } from './findingFilter.ts';
import { nextId } from './ids.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changeRecord, createRecord, readRecord } from './records.ts';
import { type ShownNotice, shownNotice } from './shownNotice.ts';
import type { RecordsOf } from './tenantPorts.ts';

export type NoticeDeps = OrganizationDeps & { notices: RecordsOf<KeptNotice> };

const what = 'notice';

/** Records a notice that was given: it counts in every later assessment of the organization. @throws Problem `invalid-request`, `not-found`. */
export async function recordNotice(
  deps: NoticeDeps,
  by: Caller,
  organizationId: string,
  body: unknown,
): Promise<ShownNotice & { warnings: string[] }> {
  const { value, unknown } = parseRequest(noticeSchema, body);
  await findOrganization(deps, by.tenantId, organizationId);
  const [id, recordedAt] = [nextId(deps.runtime), deps.runtime.now()];
  const kept = { id, notice: value, recordedAt, recordedBy: callerName(by) };
  const { doc } = await createRecord(deps.notices(by.tenantId, organizationId), id, kept);
  return { ...shownNotice(doc), warnings: notUsed(unknown) };
}

/** One notice, also a withdrawn one. @throws Problem `not-found`. */
export async function readNotice(
  deps: NoticeDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<ShownNotice> {
  await findOrganization(deps, tenantId, organizationId);
  return shownNotice((await readRecord(deps.notices(tenantId, organizationId), id, what)).doc);
}

export const noticesQuery = z.strictObject({
  breachId: once(z.string().max(200, 'at most 200 characters')).optional(),
  findingId: findingParameter,
  dutyId: once(z.string().max(200, 'at most 200 characters')).optional(),
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('notices', z.tuple([z.string()]))).optional(),
});

/** An organization's notices in the order of recording, withdrawn ones too. @throws Problem `not-found`, `invalid-request`. */
export async function listNotices(
  deps: NoticeDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownNotice[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(noticesQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor, breachId, dutyId, findingId } = value;
  const isOfFinding = findingFilter(deps.runtime, findingId);
  const { items, next } = await deps.notices(tenantId, organizationId).list({ limit, after: cursor?.[0] });
  const wanted = items
    .map(({ doc }) => doc)
    .filter(({ notice }) => breachId === undefined || notice.breachId === breachId)
    .filter(({ notice }) => dutyId === undefined || notice.dutyId === dutyId)
    .filter(({ notice }) => isOfFinding(notice.vendor, notice.breachId));
  const nextCursor = next === null ? null : cursorAt('notices', [next]);
  return { items: wanted.map(shownNotice), nextCursor, warnings: notUsed(unknown) };
}

export const noticeWithdrawalQuery = z.strictObject({
  why: once(withdrawalSchema.shape.why.unwrap()).optional(),
});

/** Withdraws a notice: it stays on record and no longer counts. Doing so again changes nothing. @throws Problem `not-found`. */
export async function withdrawNotice(
  deps: NoticeDeps,
  by: Caller,
  organizationId: string,
  id: string,
  query: Query,
): Promise<ShownNotice & { warnings: string[] }> {
  const { value, unknown } = parseRequest(noticeWithdrawalQuery, query);
  const { organization } = (await findOrganization(deps, by.tenantId, organizationId)).doc;
  const on = localDay(deps.runtime.now(), organization.timeZone ?? defaultTimeZone);
  const withdrawn = { on, ...(value.why !== undefined && { why: value.why }), by: callerName(by) };
  const records = deps.notices(by.tenantId, organizationId);
  const { doc } = await changeRecord(records, id, what, { write: deps.runtime.newId() }, (kept) =>
    kept.withdrawn ? kept : { ...kept, withdrawn },
  );
  return { ...shownNotice(doc), warnings: notUsed(unknown) };
}
