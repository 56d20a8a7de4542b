import { canonicalJson } from '../../domain/canonicalJson.ts';
import {
  buildVendorIndex,
  indexFormat,
  type MatchEntity,
  openIndex,
  packIndex,
  type VendorIndex,
} from '../../domain/match/match.ts';
import { normalizeName } from '../../domain/vendor/normalizeName.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import type { BreachHead, BreachStore, BreachWriter, IndexName, StoreHead } from './ports.ts';

/** What sealing a state takes: its records are read back, so that the index is of what the store gives. */
export type SealDeps = {
  store: Pick<BreachStore, 'head' | 'vendors' | 'breachHeads' | 'matchIndex'>;
  writer: Pick<BreachWriter, 'putMatchIndex' | 'dropMatchIndex' | 'seal'>;
};

/** What the vendor's own record marks as weak does not become strong by standing in an incident's. */
function isWeak(vendor: Vendor, alias: string): boolean {
  const { core } = normalizeName(alias);
  return [...vendor.weakAliases, ...vendor.weakProducts].some((weak) => normalizeName(weak).core === core);
}

/**
 * Vendors as the matcher takes them: the names under which an incident's victim goes in the sources are names of the
 * vendor. Whoever changes what comes out renews `indexFormat`, or indexes that are stored already stay as they are.
 */
export function matchEntities(
  vendors: readonly Vendor[],
  heads: readonly Pick<BreachHead, 'vendorId' | 'aliases' | 'weakAliases'>[],
): MatchEntity[] {
  const ofVendor = Map.groupBy(heads, (head) => head.vendorId);
  return vendors.map((vendor) => {
    const own = ofVendor.get(vendor.id) ?? [];
    return {
      ...vendor,
      aliases: [...vendor.aliases, ...own.flatMap((head) => head.aliases).filter((alias) => !isWeak(vendor, alias))],
      weakAliases: [...vendor.weakAliases, ...own.flatMap((head) => head.weakAliases)],
    };
  });
}

/** The index as the load stored it; `undefined` where it is missing, broken or of another format. */
export async function storedIndex(
  store: Pick<BreachStore, 'matchIndex'>,
  version: string,
): Promise<VendorIndex | undefined> {
  const bytes = await store.matchIndex(version, indexFormat);
  return bytes === null ? undefined : openIndex(bytes);
}

/** This index and the one before it: whoever read the head just before a seal may still ask for that one. */
const keptIndexes = 2;

/**
 * Makes a state whose records are written the current one, its index first, so that who finds the head finds the index.
 * What is there already is not written again, so that a load repeated after a new format writes the index alone.
 *
 * Indexes that nobody asks for any more are removed before the seal, while the head still names them: no crash leaves
 * one behind unnamed, but for that of a load which broke off before its seal and never came to the same state again.
 *
 * `false`, and nothing is sealed, where `current` is the head no more: another load has sealed meanwhile.
 */
export async function sealWithIndex(
  { store, writer }: SealDeps,
  current: StoreHead | null,
  next: StoreHead,
): Promise<boolean> {
  const own: IndexName = { version: next.version, format: indexFormat };
  if ((await storedIndex(store, own.version)) === undefined) {
    const [vendors, heads] = await Promise.all([store.vendors(), store.breachHeads()]);
    await writer.putMatchIndex(own.version, own.format, packIndex(buildVendorIndex(matchEntities(vendors, heads))));
  }
  const others = (current?.indexes ?? []).filter((x) => !isSame(x, own));
  const indexes = [own, ...others];
  for (const { version, format } of indexes.slice(keptIndexes)) await writer.dropMatchIndex(version, format);
  const head: StoreHead = { ...next, indexes: indexes.slice(0, keptIndexes) };
  if (canonicalJson(current) === canonicalJson(head) || (await writer.seal(head, current))) return true;
  if (!(await store.head())?.indexes?.some((x) => isSame(x, own))) await writer.dropMatchIndex(own.version, own.format);
  return false;
}

const isSame = (a: IndexName, b: IndexName): boolean => a.version === b.version && a.format === b.format;
