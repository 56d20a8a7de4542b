import { csvCell } from '../../../domain/csvCell.ts';
import { rowKeeper } from '../../../domain/report/keptRows.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { type DutyLine, dutyColumns, linesOf, type Value } from '../dutyTable.ts';
import { headLines } from '../headLines.ts';

/** Bytes of the lines of vendors: with the notes still below the 5 MB of an answer. */
const mostBytes = 4_500_000;

/** Excel takes a file without it for one in the language's old encoding, and breaks every name with an accent. */
const byteOrderMark = '\ufeff';

const plain = (value: Value): string => {
  if (value === null) return '';
  return value.kind === 'number' ? String(value.number) : csvCell(value.text);
};
const end = '\r\n';

/** The first column tells lines of vendors from the notes at the end, which fill only the second. */
const header = ['Record', 'Note', ...dutyColumns.map(({ head }) => head)].map(csvCell).join(',');
const kindOf = ({ exposure, duty }: DutyLine): string => (duty ? 'duty' : exposure ? 'incident' : 'vendor');
const lineOf = (line: DutyLine): string =>
  `${[kindOf(line), '', ...dutyColumns.map(({ read }) => plain(read(line)))].join(',')}${end}`;
const noteOf = (note: string): string => `note,${csvCell(note)}${','.repeat(dutyColumns.length)}${end}`;

/**
 * Writes a report as CSV (RFC 4180, UTF-8 with a byte order mark): one line a vendor, incident and duty, findings first, then
 * notes on the report itself.
 */
export function csvWriter(most = mostBytes): ReportWriter<string> {
  const lines = rowKeeper(most, (row) => {
    const { lines: all, left } = linesOf(row);
    const csv = all.map(lineOf).join('');
    return { content: { csv, left }, size: Buffer.byteLength(csv) };
  });
  return {
    add: lines.add,
    end(head) {
      const { rows, left } = lines.shown();
      const more = rows.reduce((sum, row) => sum + row.left, 0);
      const notes = [
        ...(left > 0 ? [`The table stops here: ${left} more vendors stand in the JSON of this report.`] : []),
        ...(more > 0 ? [`${more} more duties of these vendors stand in the JSON of this report.`] : []),
        ...headLines(head).map(([name, value]) => `${name}: ${value}`),
      ];
      return `${byteOrderMark}${header}${end}${rows.map((row) => row.csv).join('')}${notes.map(noteOf).join('')}`;
    },
  };
}
