import * as z from 'zod';
import { applyPatch } from '../../domain/mergePatch.ts';
import {
  type KeptVendor,
  type ListChange,
  type ListCounts,
  mergeIntoList,
  mostKeptVendors,
  replaceList,
} from '../../domain/organization/inventory.ts';
import { notUsed, parse, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { nextId } from './ids.ts';
import { inTurn } from './inTurn.ts';
import { bounded } from './matchRow.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changedMeanwhile, noSuch } from './records.ts';
import type { Inventory, InventoryStore } from './tenantPorts.ts';

export type VendorListDeps = OrganizationDeps & { inventories: InventoryStore };

/** A vendor as the API shows it: its row beside what the list adds. */
export type ShownVendor = VendorRow & { id: string; updatedAt: string };

const shown = ({ id, row, updatedAt }: KeptVendor): ShownVendor => ({ id, ...row, updatedAt });

/** What a change of a whole list did. `total`: vendors in the list after it. */
export type ListAnswer = Omit<ListChange, 'rows' | 'unknown'> & { total: number; warnings: string[] };

const none = { rows: [], mark: null } as const;

/** The vendors that an organization has, in the order of its list. @throws Problem `not-found`. */
export async function keptVendors(
  deps: Pick<VendorListDeps, 'organizations' | 'inventories'>,
  tenantId: string,
  organizationId: string,
): Promise<Omit<Inventory, 'mark'> & { mark: string | null }> {
  await findOrganization(deps, tenantId, organizationId);
  return (await deps.inventories.read(tenantId, organizationId)) ?? none;
}

export const vendorsQuery = z.strictObject({
  limit: pageLimit(200, 1_000),
  cursor: once(cursorOf('vendors', z.tuple([z.string(), z.int().min(0)]))).optional(),
  q: once(z.string().max(200, 'at most 200 characters')).optional(),
  externalId: once(z.string().max(200, 'at most 200 characters')).optional(),
});

/** A page of an organization's vendors; `q` looks in names and external ids. @throws Problem `not-found`, `invalid-request`. */
export async function listVendors(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{
  answer: { items: ShownVendor[]; nextCursor: string | null; total: number; warnings: string[] };
  mark: string | null;
}> {
  const { value, unknown } = parseRequest(vendorsQuery, query);
  const { rows, mark } = await keptVendors(deps, tenantId, organizationId);
  const { limit, cursor, q, externalId } = value;
  const wanted = q?.toLowerCase();
  const found = rows.filter(
    ({ row }) =>
      (externalId === undefined || row.externalId === externalId) &&
      (wanted === undefined || [row.name, row.externalId].some((text) => text?.toLowerCase().includes(wanted))),
  );
  const from = cursor === undefined ? 0 : placeAfter(found, ...cursor);
  const items = found.slice(from, from + limit);
  const last = items.at(-1);
  const nextCursor = last && from + limit < found.length ? cursorAt('vendors', [last.id, from + limit]) : null;
  return { answer: { items: items.map(shown), nextCursor, total: found.length, warnings: notUsed(unknown) }, mark };
}

/** Behind a vendor, or, where that one is gone meanwhile, where it stood. */
function placeAfter(rows: readonly KeptVendor[], id: string, place: number): number {
  const at = rows.findIndex((one) => one.id === id);
  return at < 0 ? place : at + 1;
}

const tooMany = 'must hold at most 10,000 vendors; split the list';
export const vendorListRequest = z.strictObject({
  vendors: z.array(z.unknown(), 'must be a list of vendors').max(mostKeptVendors, tooMany),
});

/** How rows enter a list: in its place, or merged into it by their external ids. */
export type ListMode = 'replace' | 'merge';

/**
 * Replaces an organization's list by the one sent, or merges that into it. Rows that cannot be read are told and cost the
 * others nothing. @throws Problem `invalid-request`, `not-found`, `precondition-failed`.
 */
export async function putVendors(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  ifMatch: string | undefined,
  mode: ListMode,
  body: unknown,
): Promise<{ answer: ListAnswer; mark: string | null }> {
  const { value, unknown } = parseRequest(vendorListRequest, body);
  const put = await putRows(deps, tenantId, organizationId, ifMatch, mode, value.vendors);
  return { ...put, answer: { ...put.answer, warnings: [...notUsed(unknown), ...put.answer.warnings] } };
}

/** As `putVendors`, of rows as they come. `dryRun`: says what would happen, and changes nothing. */
export async function putRows(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  ifMatch: string | undefined,
  mode: ListMode,
  rows: readonly unknown[],
  dryRun = false,
): Promise<{ answer: ListAnswer; mark: string | null }> {
  const change = mode === 'replace' ? replaceList : mergeIntoList;
  // A row gets its id by its place: another try gives the same, whatever became of the list meanwhile.
  const ids = rows.map(() => nextId(deps.runtime));
  const context = { now: deps.runtime.now(), newId: (at: number) => ids[at] ?? nextId(deps.runtime) };
  const done = await changeList(deps, tenantId, organizationId, ifMatch, dryRun, (before, made) => {
    const changed = change(before, rows, context);
    return made === undefined ? changed : { ...changed, ...made, rows: before };
  });
  const { rows: after, unknown, ...counts } = done.result;
  return { answer: { ...counts, total: after.length, warnings: bounded(notUsed(unknown)) }, mark: done.mark };
}

/** Adds one vendor to the end of a list. @throws Problem `invalid-request`, `conflict`, `not-found`. */
export async function addVendor(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  body: unknown,
): Promise<{ answer: ShownVendor & { warnings: string[] }; mark: string }> {
  const { value, unknown } = parseRequest(vendorRowSchema, body);
  const added: KeptVendor = { id: nextId(deps.runtime), row: value, updatedAt: deps.runtime.now() };
  await changeList(deps, tenantId, organizationId, undefined, false, (before) => {
    if (before.some(({ id }) => id === added.id)) return { rows: [...before] };
    const { externalId } = value;
    if (externalId !== undefined && before.some(({ row }) => row.externalId === externalId))
      throw new Problem(
        'conflict',
        `The list has a vendor with the externalId "${externalId}" already: change that one.`,
      );
    return { rows: [...before, added] };
  });
  return { answer: { ...shown(added), warnings: notUsed(unknown) }, mark: markOf(deps, added) };
}

/** One vendor has no mark in the store: its state is its mark. */
const markOf = ({ runtime }: Pick<VendorListDeps, 'runtime'>, vendor: KeptVendor): string =>
  runtime.sha256(JSON.stringify(vendor)).slice(0, 16);

const find = (rows: readonly KeptVendor[], id: string): KeptVendor => {
  const found = rows.find((one) => one.id === id);
  if (found === undefined) throw noSuch('vendor');
  return found;
};

/** One vendor. @throws Problem `not-found`. */
export async function readVendor(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<{ answer: ShownVendor; mark: string }> {
  const found = find((await keptVendors(deps, tenantId, organizationId)).rows, id);
  return { answer: shown(found), mark: markOf(deps, found) };
}

/**
 * Merges fields into one vendor (RFC 7396): what is not sent stays, `null` removes.
 * @throws Problem `invalid-request`, `not-found`, `conflict`, `precondition-failed`.
 */
export async function patchVendor(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<{ answer: ShownVendor & { warnings: string[] }; mark: string }> {
  const { result } = await changeList(deps, tenantId, organizationId, undefined, false, (before, made) => {
    const old = find(before, id);
    if (made === undefined && ifMatch !== undefined && ifMatch !== markOf(deps, old)) throw changedMeanwhile();
    const parsed = parse(vendorRowSchema, applyPatch(old.row, body));
    if ('errors' in parsed) throw new Problem('invalid-request', 'The request cannot be read.', parsed.errors);
    const { externalId } = parsed.value;
    if (before.some((other) => other.id !== id && externalId !== undefined && other.row.externalId === externalId))
      throw new Problem('conflict', `Another vendor of the list has the externalId "${externalId}".`);
    const vendor = { ...old, row: parsed.value, updatedAt: deps.runtime.now() };
    return { rows: before.map((one) => (one === old ? vendor : one)), vendor, unknown: parsed.unknown };
  });
  const { vendor, unknown } = result;
  return { answer: { ...shown(vendor), warnings: notUsed(unknown) }, mark: markOf(deps, vendor) };
}

/** Takes one vendor out of a list. @throws Problem `not-found`, `precondition-failed`. */
export async function removeVendor(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  await changeList(deps, tenantId, organizationId, undefined, false, (before, made) => {
    if (made !== undefined) return { rows: before };
    const old = find(before, id);
    if (ifMatch !== undefined && ifMatch !== markOf(deps, old)) throw changedMeanwhile();
    return { rows: before.filter((one) => one !== old) };
  });
}

/** Writers of one process wait for each other; one of another process that came between costs another try. */
const turns = inTurn();
const mostAttempts = 8;

/**
 * Changes a list by a function of what it holds. Where it is as an earlier try of this request left it, it stays so, and the
 * function is told what that try counted.
 */
function changeList<R extends { rows: readonly KeptVendor[] } & Partial<ListCounts>>(
  deps: VendorListDeps,
  tenantId: string,
  organizationId: string,
  ifMatch: string | undefined,
  dryRun: boolean,
  change: (before: readonly KeptVendor[], made?: ListCounts) => R,
): Promise<{ result: R; mark: string | null }> {
  const name = deps.runtime.newId();
  return turns(JSON.stringify([tenantId, organizationId]), async () => {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const { rows, mark, write } = await keptVendors(deps, tenantId, organizationId);
      if (write?.name === name) return { result: change(rows, write.counts), mark };
      if (ifMatch !== undefined && ifMatch !== mark) throw changedMeanwhile();
      const result = change(rows);
      if (result.rows.length > mostKeptVendors)
        throw new Problem('invalid-request', 'The list would be too long.', [
          { pointer: '/vendors', message: tooMany },
        ]);
      const isSame = result.rows.length === rows.length && result.rows.every((one, i) => one === rows[i]);
      if (dryRun || isSame) return { result, mark };
      const { added = 0, changed = 0, unchanged = 0, removed = 0 } = result;
      const counts = { added, changed, unchanged, removed };
      const written = await deps.inventories.write(tenantId, organizationId, result.rows, mark, { name, counts });
      if (written !== null) return { result, mark: written };
    }
    throw new Problem('conflict', 'Others change this list all the time. Nothing was changed: try again.');
  });
}
