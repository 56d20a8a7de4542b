import type { Breach } from '../../domain/breach/breach.ts';
import { type Contributions, composeBreach, type Origin } from '../../domain/breach/contribution.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { buildVendorIndex, type VendorIndex } from '../../domain/match/match.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import type { Records } from './applyRecords.ts';
import { matchEntities } from './matchIndex.ts';
import type { FeedFile } from './ports.ts';
import type { Covered } from './seal.ts';

/** What the origins before a source say: people's reviewed incidents first, then the sources before it. */
export type Known = { vendors: readonly Vendor[]; contributions: ReadonlyMap<string, Contributions> };

/** A file of a source as it is kept. */
export type StoredFile = { file: FeedFile; text: string };

/** Everything that the files of a source lead to. */
export type BuiltFeed = {
  records: Records;
  /** Rows by the SHA-256 of their file: of those that are left out, none is changed. */
  rowCounts: Map<string, RowCounts>;
  covered: Omit<Covered, 'source'>;
  /** Files in which more than a tenth of the records is missing that were known before and should be there. */
  losses: { sha256: string; fileName: string; vanishing: number; of: number }[];
  /** How many cases wait for a person, by what is not certain. */
  review: Record<string, number>;
};

/** Rows whose record the file is the first to show, rows that say something new of it, and all others. */
export type RowCounts = { new: number; changed: number; unchanged: number };

/** The knowledge with what one more origin says. */
export function withRecords(known: Known, origin: Origin, records: Records): Known {
  const contributions = new Map(known.contributions);
  for (const [id, contribution] of records.contributions)
    contributions.set(id, { ...contributions.get(id), [origin]: contribution });
  const ids = new Set(records.vendors.map((vendor) => vendor.id));
  return { vendors: [...known.vendors.filter(({ id }) => !ids.has(id)), ...records.vendors], contributions };
}

/**
 * The breaches that the contributions make. What a curator withdrew still tells which event is meant, so nothing is left
 * out here: no date of a report comes from this reading.
 */
export const knownBreaches = ({ contributions }: Known): Breach[] =>
  [...contributions].flatMap(([id, parts]) => composeBreach(id, parts, (claims) => claims.map(() => '')) ?? []);

/** What is known, as a source ties its records to it: the breaches, and all vendors by their names. */
export function searchable(known: Known): { breaches: Breach[]; index: VendorIndex } {
  const breaches = knownBreaches(known);
  return { breaches, index: buildVendorIndex(matchEntities(known.vendors, breaches)) };
}

/** Day on which a file was first brought in. */
export const importDay = ({ importedAt }: FeedFile): Day => importedAt.slice(0, 10);

/** Files by the day of their newest record; of one day, in an order that is always the same. */
export const inOrderOfDays = (files: readonly StoredFile[]): StoredFile[] => {
  const placeOf = ({ file }: StoredFile): string => `${file.asOf}|${file.sha256}`;
  return files.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
};

/** The rows of a file that bear ids, and how many `others` it has that nothing is made of. */
type RowsById = { sha256: string; rows: readonly { id: string; text: string }[]; others?: number };

/**
 * How many rows of each file are new, changed or as before, for sources whose rows bear ids: the files in their order, of
 * several rows with one id in a file the last counts.
 */
export function countById(files: readonly RowsById[]): Map<string, RowCounts> {
  const before = new Map<string, string>();
  const counts = new Map<string, RowCounts>();
  for (const { sha256, rows, others = 0 } of files) {
    const count: RowCounts = { new: 0, changed: 0, unchanged: others };
    counts.set(sha256, count);
    for (const { id, text } of rows) {
      const earlier = before.get(id);
      count[earlier === undefined ? 'new' : earlier === text ? 'unchanged' : 'changed']++;
      before.set(id, text);
    }
  }
  return counts;
}
