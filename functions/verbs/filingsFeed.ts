import { latest } from '../../domain/calendar/day.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { FilingsFile } from '../../domain/filings/filing.ts';
import { filingRecords } from '../../domain/filings/filingRecords.ts';
import { filingsOf } from '../../domain/filings/filingsText.ts';
import {
  type BuiltFeed,
  countById,
  importDay,
  inOrderOfDays,
  type Known,
  type StoredFile,
  searchable,
} from './feed.ts';

/** Current reports on Form 8-K, tied to the incidents of their registrants. */
export function buildFilings(stored: readonly StoredFile[], known: Known): BuiltFeed {
  const inOrder = inOrderOfDays(stored);
  const files = inOrder.map(
    ({ file, text }): FilingsFile => ({
      sha256: file.sha256,
      importedOn: importDay(file),
      filings: filingsOf(text),
    }),
  );
  const { breaches, index } = searchable(known);
  const { vendors, contributions, review } = filingRecords(files, { index, vendors: known.vendors, breaches });
  const asOf = latest(inOrder.map(({ file }) => file.asOf)) ?? '';
  return {
    records: { vendors, contributions },
    rowCounts: countById(
      files.map(({ sha256, filings }, i) => ({
        sha256,
        rows: filings.map((filing) => ({ id: filing.accession, text: canonicalJson(filing) })),
        others: (inOrder[i]?.file.rows ?? 0) - filings.length,
      })),
    ),
    covered: { asOf, newest: asOf },
    losses: [],
    review: {
      'filings under Item 1.05 whose incident is not certain': review.filter((r) => r.kind === 'which-incident').length,
      'filings under Item 7.01 or 8.01 that may concern an incident': review.filter((r) => r.kind === 'may-concern')
        .length,
    },
  };
}
