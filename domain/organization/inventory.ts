import { canonicalJson } from '../canonicalJson.ts';
import { forbiddenNames, mergePatch } from '../mergePatch.ts';
import { parse } from '../parse.ts';
import { type FieldError, pointer } from '../problem.ts';
import { type VendorRow, vendorRowSchema } from '../vendor/vendorRow.ts';
import { UnreadRow } from './unreadRow.ts';

/** One vendor of an organization's list. `id` stays while the row changes; `updatedAt` is the instant of its last change. */
export type KeptVendor = { id: string; row: VendorRow; updatedAt: string };

/** At most so many vendors in a list. */
export const mostKeptVendors = 10_000;

/** A row that could not be taken: its place in what was sent, and what is wrong with it. */
export type RejectedRow = { row: number; externalId: string | null; errors: FieldError[] };

/** How many vendors a change touched, and how. */
export type ListCounts = { added: number; changed: number; unchanged: number; removed: number };

/** What a change did, and the rows that could not be taken: by their place in what was sent, with a pointer to each field. */
export type ListChange = ListCounts & {
  rows: KeptVendor[];
  rejected: RejectedRow[];
  /** Pointers to fields that no vendor has. */
  unknown: string[];
};

/** What a change takes from the world: the instant, and an id for the vendor of a row sent, by the row's place, if it is new. */
export type ChangeContext = { now: string; newId(at: number): string };

type Incoming = { at: number; row: VendorRow };

/** A row is known again by its external id, one without it by an equal name where only one row bears it. */
const identityOf = ({ externalId, name }: VendorRow): string | undefined =>
  externalId !== undefined ? `id ${externalId}` : name === undefined ? undefined : `name ${name}`;

function byIdentity(rows: readonly KeptVendor[]): Map<string, KeptVendor> {
  const found = new Map<string, KeptVendor | null>();
  for (const kept of rows) {
    const identity = identityOf(kept.row);
    if (identity !== undefined) found.set(identity, found.has(identity) ? null : kept);
  }
  return new Map([...found].flatMap(([identity, kept]) => (kept === null ? [] : [[identity, kept]])));
}

/** Vendors whose name no other one of the list bears: a row with a broken id is known by it. */
function byName(rows: readonly KeptVendor[]): Map<string, KeptVendor> {
  const groups = Map.groupBy(rows, ({ row }) => row.name ?? '');
  groups.delete('');
  return new Map([...groups].flatMap(([name, [one, ...others]]) => (one && others.length === 0 ? [[name, one]] : [])));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 200) : null);
const externalIdOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'externalId' in input ? textOf(input.externalId) : null;
const nameIn = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'name' in input && typeof input.name === 'string' ? input.name : null;

/** Reads what was sent, row by row; the second row of one external id is refused. */
function readRows(
  inputs: readonly unknown[],
  complete: (input: unknown) => unknown,
): Pick<ListChange, 'rejected' | 'unknown'> & { incoming: Incoming[] } {
  const [incoming, rejected, unknown]: [Incoming[], ListChange['rejected'], string[]] = [[], [], []];
  const seen = new Map<string, number>();
  for (const [at, input] of inputs.entries()) {
    if (input instanceof UnreadRow) {
      rejected.push({ row: at, externalId: externalIdOf(input), errors: [] });
      continue;
    }
    const names = forbiddenNames(input, ['vendors', at]);
    if (names.length > 0) {
      rejected.push({ row: at, externalId: externalIdOf(input), errors: names.slice(0, 100) });
      continue;
    }
    const parsed = parse(vendorRowSchema, complete(input), ['vendors', at]);
    unknown.push(...parsed.unknown);
    if ('errors' in parsed) {
      rejected.push({ row: at, externalId: externalIdOf(input), errors: parsed.errors });
      continue;
    }
    const { externalId } = parsed.value;
    const first = externalId === undefined ? undefined : seen.get(externalId);
    if (first === undefined) {
      incoming.push({ at, row: parsed.value });
      if (externalId !== undefined) seen.set(externalId, at);
      continue;
    }
    const message = `"${externalId}" stands at row ${first} already; give each vendor an id of its own`;
    rejected.push({
      row: at,
      externalId: externalId ?? null,
      errors: [{ pointer: pointer(['vendors', at, 'externalId']), message }],
    });
  }
  return { incoming, rejected, unknown };
}

const isSame = (a: VendorRow, b: VendorRow): boolean => canonicalJson(a) === canonicalJson(b);

/** The row in its new state, with the id that it had. */
function kept({ at, row }: Incoming, before: KeptVendor | undefined, { now, newId }: ChangeContext): KeptVendor {
  if (before === undefined) return { id: newId(at), row, updatedAt: now };
  return isSame(before.row, row) ? before : { id: before.id, row, updatedAt: now };
}

/**
 * Puts a list in the place of another one. A row that cannot be read is told and costs the others nothing; where the list
 * before has its vendor, that one stays as it was.
 */
export function replaceList(
  before: readonly KeptVendor[],
  inputs: readonly unknown[],
  context: ChangeContext,
): ListChange {
  const { incoming, rejected, unknown } = readRows(inputs, (input) => input);
  const known = byIdentity(before);
  const taken = new Set<string>();
  const rows: KeptVendor[] = [];
  for (const one of incoming) {
    const found = known.get(identityOf(one.row) ?? '');
    const vendor = kept(one, found && !taken.has(found.id) ? found : undefined, context);
    taken.add(vendor.id);
    rows.push(vendor);
  }
  const named = byName(before);
  for (const { row, externalId } of rejected) {
    const old =
      (externalId === null ? undefined : known.get(`id ${externalId}`)) ?? named.get(nameIn(inputs[row]) ?? '');
    if (old === undefined || taken.has(old.id)) continue;
    taken.add(old.id);
    rows.push(old);
  }
  return { rows, ...countsOf(before, rows), rejected, unknown };
}

/**
 * Merges rows into a list by their external ids (RFC 7396): fields that are not sent stay, `null` removes a field, a row that
 * is not there yet comes at the end, and no row goes.
 */
export function mergeIntoList(
  before: readonly KeptVendor[],
  inputs: readonly unknown[],
  context: ChangeContext,
): ListChange {
  const known = new Map(before.flatMap((one) => (one.row.externalId === undefined ? [] : [[one.row.externalId, one]])));
  const complete = (input: unknown): unknown => {
    const found = known.get(externalIdOf(input) ?? '');
    return mergePatch(found?.row ?? {}, input);
  };
  const { incoming, rejected, unknown } = readRows(inputs, complete);
  const changed = new Map<string, KeptVendor>();
  const added: KeptVendor[] = [];
  const ids = new Set(before.map(({ id }) => id));
  for (const one of incoming) {
    const { externalId } = one.row;
    const vendor = kept(one, externalId === undefined ? undefined : known.get(externalId), context);
    // A new vendor that is there already was added by an earlier try of this request.
    if (ids.has(vendor.id)) changed.set(vendor.id, vendor);
    else added.push(vendor);
  }
  const rows = [...before.map((one) => changed.get(one.id) ?? one), ...added];
  return { rows, ...countsOf(before, rows), rejected, unknown };
}

function countsOf(before: readonly KeptVendor[], after: readonly KeptVendor[]): ListCounts {
  const old = new Map(before.map((one) => [one.id, one]));
  const stayed = after.filter(({ id }) => old.has(id));
  const unchanged = stayed.filter((one) => old.get(one.id) === one).length;
  return {
    added: after.length - stayed.length,
    changed: stayed.length - unchanged,
    unchanged,
    removed: before.length - stayed.length,
  };
}
