import * as z from 'zod';
import { applyPatch } from '../../domain/mergePatch.ts';
import { type KeptNote, noteSchema } from '../../domain/organization/note.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { findingFilter, findingParameter } from './findingFilter.ts';
import { nextId } from './ids.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changeRecord, createRecord, noSuch, readRecord } from './records.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';

export type NoteDeps = OrganizationDeps & { notes: RecordsOf<KeptNote> };

/** A note as the API shows it. */
export type ShownNote = KeptNote['note'] & Omit<KeptNote, 'note' | 'removedAt'>;
type Shown = { answer: ShownNote & { warnings?: string[] }; mark: string };

const showNote = ({ note, removedAt: _, ...record }: KeptNote): ShownNote => ({ ...note, ...record });
const shown = ({ doc, mark }: Marked<KeptNote>, unknown: readonly string[] = []): Shown => {
  const warnings = notUsed(unknown);
  return { answer: { ...showNote(doc), ...(warnings.length > 0 && { warnings }) }, mark };
};
const what = 'note';
/** Writes a note down. @throws Problem `invalid-request`, `not-found`. */
export async function addNote(deps: NoteDeps, by: Caller, organizationId: string, body: unknown): Promise<Shown> {
  const { value, unknown } = parseRequest(noteSchema, body);
  await findOrganization(deps, by.tenantId, organizationId);
  const [id, now, name] = [nextId(deps.runtime), deps.runtime.now(), callerName(by)];
  const kept = { id, note: value, createdAt: now, createdBy: name, updatedAt: now, updatedBy: name };
  return shown(await createRecord(deps.notes(by.tenantId, organizationId), id, kept), unknown);
}

/** One note. @throws Problem `not-found`. */
export async function readNote(deps: NoteDeps, tenantId: string, organizationId: string, id: string): Promise<Shown> {
  await findOrganization(deps, tenantId, organizationId);
  const found = await readRecord(deps.notes(tenantId, organizationId), id, what);
  if (found.doc.removedAt !== undefined) throw noSuch(what);
  return shown(found);
}

export const notesQuery = z.strictObject({
  breachId: once(z.string().max(200, 'at most 200 characters')).optional(),
  findingId: findingParameter,
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('notes', z.tuple([z.string()]))).optional(),
});

/** An organization's notes in the order in which they were written. @throws Problem `not-found`, `invalid-request`. */
export async function listNotes(
  deps: NoteDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownNote[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(notesQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor, breachId, findingId } = value;
  const isOfFinding = findingFilter(deps.runtime, findingId);
  const { items, next } = await deps.notes(tenantId, organizationId).list({ limit, after: cursor?.[0] });
  const wanted = items
    .map(({ doc }) => doc)
    .filter(({ removedAt }) => removedAt === undefined)
    .filter(({ note }) => breachId === undefined || note.about?.breachId === breachId)
    .filter(({ note: { about } }) => isOfFinding(about?.vendor, about?.breachId));
  return {
    items: wanted.map(showNote),
    nextCursor: next === null ? null : cursorAt('notes', [next]),
    warnings: notUsed(unknown),
  };
}

/** Merges fields into a note (RFC 7396). @throws Problem `invalid-request`, `not-found`, `precondition-failed`. */
export async function patchNote(
  deps: NoteDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  await findOrganization(deps, by.tenantId, organizationId);
  const as = { ifMatch, write: deps.runtime.newId() };
  const changed = await changeRecord(deps.notes(by.tenantId, organizationId), id, what, as, (kept) => {
    if (kept.removedAt !== undefined) throw noSuch(what);
    const { value } = parseRequest(noteSchema, applyPatch(kept.note, body));
    return { ...kept, note: value, updatedAt: deps.runtime.now(), updatedBy: callerName(by) };
  });
  return shown(changed);
}

/** Takes a note away. @throws Problem `not-found`, `precondition-failed`. */
export async function removeNote(
  deps: NoteDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  await findOrganization(deps, by.tenantId, organizationId);
  const as = { ifMatch, write: deps.runtime.newId() };
  await changeRecord(deps.notes(by.tenantId, organizationId), id, what, as, (kept, isMade) => {
    if (kept.removedAt !== undefined && !isMade) throw noSuch(what);
    return { ...kept, removedAt: deps.runtime.now() };
  });
}
