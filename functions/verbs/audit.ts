import * as z from 'zod';
import type { AuditEntry, ChainEnd } from '../../domain/audit/audit.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import type { AuditStore } from './tenantPorts.ts';

type AuditDeps = { audits: Pick<AuditStore, 'list' | 'end'> };

const cursor = once(cursorOf('audit', z.tuple([z.int().min(0)]))).optional();
export const auditQuery = z.strictObject({ limit: pageLimit(...pageSizes.lines), cursor });
export const auditExportQuery = z.strictObject({ cursor });

/** A page of the audit trail in its order, and where the trail ends by now. @throws Problem `invalid-request`. */
export async function listAudit(
  { audits }: AuditDeps,
  tenantId: string,
  query: Query,
): Promise<{ items: AuditEntry[]; nextCursor: string | null; end: ChainEnd | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(auditQuery, query);
  const end = await audits.end(tenantId);
  const items = await audits.list(tenantId, value.cursor?.[0] ?? 0, value.limit);
  const last = items.at(-1)?.number ?? 0;
  const hasMore = items.length === value.limit && last < (end?.number ?? 0);
  return { items, nextCursor: hasMore ? cursorAt('audit', [last]) : null, end, warnings: notUsed(unknown) };
}

/** No answer passes 5 MB. */
const mostBytes = 4_500_000;
const atOnce = 500;

/**
 * The audit trail as lines of JSON, an entry each; on the last page a line `{"end": …}` says with which entry it ends, so that
 * a copy that lacks some is known. @throws Problem `invalid-request`.
 */
export async function exportAudit(
  { audits }: AuditDeps,
  tenantId: string,
  query: Query,
): Promise<{ body: string; nextCursor: string | null }> {
  const { value } = parseRequest(auditExportQuery, query);
  // Before the entries: what is added meanwhile comes another time.
  const end = await audits.end(tenantId);
  let after = value.cursor?.[0] ?? 0;
  const lines: string[] = [];
  let bytes = 0;
  while (end !== null && after < end.number) {
    const entries = await audits.list(tenantId, after, Math.min(atOnce, end.number - after));
    if (entries.length === 0) break;
    for (const entry of entries) {
      const line = `${JSON.stringify(entry)}\n`;
      bytes += Buffer.byteLength(line);
      if (bytes > mostBytes && lines.length > 0)
        return { body: lines.join(''), nextCursor: cursorAt('audit', [after]) };
      lines.push(line);
      after = entry.number;
    }
  }
  return { body: [...lines, `${JSON.stringify({ end })}\n`].join(''), nextCursor: null };
}
