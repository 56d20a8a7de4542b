import * as z from 'zod';
import { type AuditEntry, auditEntrySchema, brokenLinks, type ChainEnd } from '../../domain/audit/audit.ts';

const endSchema = z.strictObject({ end: z.strictObject({ number: z.int(), hash: z.string() }).nullable() });
const lineSchema = z.union([auditEntrySchema, endSchema]);

/** A page of an exported audit trail, or where it cannot be read. */
export type AuditPage = { entries: AuditEntry[]; end?: ChainEnd | null };

/** Reads a page as `GET /v1/audit/export` gives it; a text says which line is none of such a page, and why. */
export function readAuditPage(text: string): AuditPage | string {
  const page: AuditPage = { entries: [] };
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(jsonOf(line));
    if (!parsed.success) return `line ${i + 1} is not an entry of an audit trail`;
    if ('end' in parsed.data) page.end = parsed.data.end;
    else page.entries.push(parsed.data);
  }
  if (page.entries.length === 0 && page.end === undefined) return 'it holds no entry of an audit trail';
  return page;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Holds pages of one audit trail, in any order, against themselves and against the end that they name, or that is known from
 * elsewhere. Gives what is broken, in words; nothing where all is as it was written.
 */
export function verifyAudit(
  pages: readonly AuditPage[],
  sha256: (text: string) => string,
  knownEnd?: ChainEnd,
): { entries: number; broken: string[] } {
  const inOrder = pages.toSorted((a, b) => firstOf(a) - firstOf(b));
  const entries = inOrder.flatMap((page) => page.entries);
  const named = pages.flatMap(({ end }) => (end === undefined ? [] : [end]));
  const end = knownEnd ?? named.at(-1) ?? undefined;
  const broken = brokenLinks(entries, sha256, end);
  if (knownEnd === undefined && named.length === 0)
    broken.push('the last page of the export is missing: it says with which entry the trail ends');
  if (knownEnd === undefined && named.at(-1) === null && entries.length > 0)
    broken.push('the last page says that the trail has no entries');
  return { entries: entries.length, broken };
}

const firstOf = ({ entries }: AuditPage): number => entries[0]?.number ?? Number.POSITIVE_INFINITY;
