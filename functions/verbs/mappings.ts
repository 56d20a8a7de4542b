import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { type ColumnMapping, columnMappingSchema } from '../../domain/vendor/columnMapping.ts';
import type { KeptMapping } from '../../domain/vendor/keptMapping.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changedMeanwhile, expectMark, noSuch } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';

export type MappingDeps = { mappings: RecordsOf<KeptMapping>; runtime: Runtime };

/** A mapping as the API shows it. */
export type ShownMapping = ColumnMapping & Omit<KeptMapping, 'mapping' | 'removedAt'>;
const showMapping = ({ mapping, removedAt: _, ...record }: KeptMapping): ShownMapping => ({ ...mapping, ...record });

/** Names are ids: they stand in addresses. */
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);

function namedSo(name: string): string {
  if (isName(name)) return name;
  const message = 'must be 1 to 63 lower-case letters, digits and hyphens, the first no hyphen';
  throw new Problem('invalid-request', 'The request cannot be read.', [{ pointer: '/name', message }]);
}

async function find({ mappings }: MappingDeps, tenantId: string, name: string): Promise<Marked<KeptMapping> | null> {
  const found = isName(name) ? await mappings(tenantId).get(name) : null;
  return found?.doc.removedAt === undefined ? found : null;
}

/** A saved mapping. @throws Problem `not-found`. */
export async function readMapping(
  deps: MappingDeps,
  tenantId: string,
  name: string,
): Promise<{ answer: ShownMapping; mapping: ColumnMapping; mark: string }> {
  const found = await find(deps, tenantId, name);
  if (found === null) throw noSuch('mapping');
  return { answer: showMapping(found.doc), mapping: found.doc.mapping, mark: found.mark };
}

export const mappingsQuery = z.strictObject({
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('mappings', z.tuple([z.string()]))).optional(),
});

/** The tenant's mappings in the order of their names. @throws Problem `invalid-request`. */
export async function listMappings(
  { mappings }: MappingDeps,
  tenantId: string,
  query: Query,
): Promise<{ items: ShownMapping[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(mappingsQuery, query);
  const { items, next } = await mappings(tenantId).list({ limit: value.limit, after: value.cursor?.[0] });
  return {
    items: items.filter(({ doc }) => doc.removedAt === undefined).map(({ doc }) => showMapping(doc)),
    nextCursor: next === null ? null : cursorAt('mappings', [next]),
    warnings: notUsed(unknown),
  };
}

/** Saves a mapping under a name, in the place of one that is there. @throws Problem `invalid-request`, `precondition-failed`. */
export async function putMapping(
  deps: MappingDeps,
  by: Caller,
  name: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<{ answer: ShownMapping & { warnings: string[] }; mark: string }> {
  const { value, unknown } = parseRequest(columnMappingSchema, body);
  const id = namedSo(name);
  const kept = { name: id, mapping: value, updatedAt: deps.runtime.now(), updatedBy: callerName(by) };
  const write = deps.runtime.newId();
  const there = ifMatch === undefined ? null : await find(deps, by.tenantId, id);
  // What an earlier try of this request saved.
  const isMade = there?.write === write;
  if (!isMade) expectMark(there?.mark ?? '', ifMatch);
  const expected = ifMatch === undefined ? 'anything' : { mark: ifMatch };
  const written = isMade ? there : await deps.mappings(by.tenantId).put(id, kept, expected, write);
  if (written === null) throw changedMeanwhile();
  return { answer: { ...showMapping(written.doc), warnings: notUsed(unknown) }, mark: written.mark };
}

/** Takes a mapping away. @throws Problem `not-found`, `precondition-failed`. */
export async function removeMapping(
  deps: MappingDeps,
  tenantId: string,
  name: string,
  ifMatch: string | undefined,
): Promise<void> {
  const found = isName(name) ? await deps.mappings(tenantId).get(name) : null;
  const write = deps.runtime.newId();
  // Removed by an earlier try of this request.
  if (found?.write === write) return;
  if (found === null || found.doc.removedAt !== undefined) throw noSuch('mapping');
  expectMark(found.mark, ifMatch);
  const removed = { ...found.doc, removedAt: deps.runtime.now() };
  const written = await deps.mappings(tenantId).put(name, removed, { mark: found.mark }, write);
  if (written === null) throw changedMeanwhile();
}
