import { latest } from '../../domain/calendar/day.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { vcdbRecords } from '../../domain/vcdb/vcdbRecords.ts';
import type { VcdbFile } from '../../domain/vcdb/vcdbRow.ts';
import { vcdbRowsOf } from '../../domain/vcdb/vcdbText.ts';
import {
  type BuiltFeed,
  countById,
  importDay,
  inOrderOfDays,
  type Known,
  type StoredFile,
  searchable,
} from './feed.ts';

/** The VERIS Community Database: incidents at health-care organizations and through their business partners. */
export function buildVcdb(stored: readonly StoredFile[], known: Known): BuiltFeed {
  const inOrder = inOrderOfDays(stored);
  const files = inOrder.map(
    ({ file, text }): VcdbFile => ({
      sha256: file.sha256,
      importedOn: importDay(file),
      rows: vcdbRowsOf(text),
    }),
  );
  const { breaches, index } = searchable(known);
  const { vendors, contributions, successors, review } = vcdbRecords(files, { index, breaches });
  const asOf = latest(inOrder.map(({ file }) => file.asOf)) ?? '';
  return {
    records: { vendors, contributions, successors },
    rowCounts: countById(
      files.map(({ sha256, rows }) => ({
        sha256,
        rows: rows.map(({ line: _, ...row }) => ({ id: row.id, text: canonicalJson(row) })),
      })),
    ),
    covered: { asOf, newest: asOf },
    losses: [],
    review: { 'incidents that may be known already, or whose partner is not named for certain': review.length },
  };
}
