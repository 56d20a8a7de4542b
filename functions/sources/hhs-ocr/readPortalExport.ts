import { createHash } from 'node:crypto';
import type { Day } from '../../../domain/calendar/day.ts';
import type { PortalExport, PortalRow, PortalView } from '../../../domain/portal/portalExport.ts';
import { hhsOcr } from '../../../domain/sources/hhsOcr.ts';
import { csvRecords } from '../csvRecords.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { Warnings } from '../warnings.ts';
import { asOfArchive, asOfOf, dayOfImport } from './asOf.ts';
import { DayBeforeMonth } from './cells.ts';
import { type Columns, columnsOf, knownNames } from './columns.ts';
import { repairOf } from './damagedText.ts';
import { allBytes, textKindOf, textPieces } from './fileText.ts';
import { type ReadRow, RejectedRow, rowOf } from './row.ts';
import { viewByName, viewOf } from './view.ts';

/** A line that was not taken, and why. */
export type Rejected = { line: number; reason: string };

/** `warnings`: what a person should look at, each remark once with how often it holds. */
export type ReadExport = { export: PortalExport; rejected: Rejected[]; warnings: string[] };

/**
 * Reads a file saved from the breach portal of the Office for Civil Rights, however it was saved again since.
 * `importedOn`: the day on which it is brought in; no row can be younger.
 * @throws UnreadableFile where the file is no such export or cannot be read to its end: then nothing of it is taken.
 */
export async function readPortalExport(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  importedOn: Day,
): Promise<ReadExport> {
  const whole = await allBytes(name, bytes);
  const warnings = new Warnings();
  const { columns, read, rejected } = await readTable(name, whole, importedOn, warnings);
  const rows = read.map(({ row }) => row);
  if (columns === null || rows.length === 0) return refuseEmpty(name, rejected);

  const days = read.flatMap(daysOfRow);
  const dated = asOfOf(name, days, importedOn) ?? refuseUndated(name);
  const view = viewOf(name, columns, rows);
  const asOf = view === 'archive' ? asOfArchive(name, days, importedOn) : dated;
  remarkOnView(name, view, rows.length, warnings);
  if (asOf.basis === dayOfImport)
    warnings.onFile(
      `an archive whose name bears no date is dated ${importedOn}, the day of the import; put the day of its download into the name (breach_report_archive_2024-10-08.csv)`,
    );
  return {
    export: {
      sha256: createHash('sha256').update(whole).digest('hex'),
      fileName: name,
      view,
      asOf: asOf.asOf,
      asOfBasis: asOf.basis,
      importedOn,
      rows: rows.map((row) => ({ ...row, closed: closedOf(view, row) })),
    },
    rejected,
    warnings: warnings.list(),
  };
}

/** Three times what the portal will hold for many years. */
const mostRows = 3 * hhsOcr.expectedRows.combined.most;

function refuseEndless(name: string): never {
  throw new UnreadableFile(
    `${name} is no export of the portal`,
    `it has more than ${mostRows.toLocaleString('en-US')} rows`,
    'Bring in the exports as they were saved, each by itself.',
  );
}

/** `columns`: `null` where there is not even a header. */
type Table = { columns: Columns | null; read: ReadRow[]; rejected: Rejected[] };

async function readTable(name: string, whole: Uint8Array, importedOn: Day, warnings: Warnings): Promise<Table> {
  const { encoding, damage } = textKindOf(name, whole);
  if (damage !== null)
    warnings.onFile(`the text was damaged before (${damage.story}) and is put right as far as it can be`);
  const lost = damage?.lost ?? null;
  const repair = damage === null ? (text: string): string => text : repairOf(damage);

  const read: ReadRow[] = [];
  const rejected: Rejected[] = [];
  let columns: Columns | null = null;
  let dayFirst = 0;
  for await (const record of csvRecords(name, textPieces(whole, encoding), delimiterOf(firstLine(whole, encoding)))) {
    if (columns === null) {
      columns = columnsOf(name, record.cells);
      for (const column of columns.unknown) warnings.onFile(`the column "${column}" is not known and was not read`);
      continue;
    }
    try {
      const row = rowOf(record, { columns, importedOn, repair, lost, warnings });
      if (row !== null) read.push(row);
    } catch (error) {
      if (!(error instanceof RejectedRow)) throw error;
      rejected.push({ line: record.line, reason: error.message });
      if (error.cause instanceof DayBeforeMonth) dayFirst += 1;
    }
    if (read.length + rejected.length > mostRows) refuseEndless(name);
  }
  refuseDaysBeforeMonths(name, dayFirst, read.length);
  return { columns, read, rejected };
}

const daysOfRow = ({ row, posted }: ReadRow): Day[] => [row.submittedOn, posted].filter((day) => day !== null);

/**
 * Whether a case is closed: by its column "Status", by the part of the portal that shows it, or by the description that
 * the closing brings. In a list of both parts a case without one may be either.
 */
function closedOf(view: PortalView, row: PortalRow): boolean | null {
  if (row.closed !== null) return row.closed;
  if (view === 'under-investigation') return false;
  if (view === 'archive') return true;
  return view === 'combined' && row.description !== null ? true : null;
}

function remarkOnView(name: string, view: PortalView, rows: number, warnings: Warnings): void {
  const named = viewByName(name);
  if (named !== null && named !== view)
    warnings.onFile(`the name of the file tells of another part of the portal (${named}) than its rows (${view})`);
  const { least, most } = hhsOcr.expectedRows[view];
  if (rows < least || rows > most)
    warnings.onFile(
      `number of rows: ${rows}; an export of this kind (${view}) is expected to have ${least} to ${most}`,
    );
}

/**
 * Dates with the day first are read wrongly, and without a sign of it, on twelve days of each month; so where more than one
 * row in ten shows that order, no row is believed. @throws UnreadableFile
 */
function refuseDaysBeforeMonths(name: string, dayFirst: number, rowsRead: number): void {
  if (dayFirst > (dayFirst + rowsRead) / 10)
    throw new UnreadableFile(
      `${name} writes its days in another order than the portal`,
      `in ${dayFirst} rows the day stands before the month, so the others cannot be trusted either`,
      'Bring in the export as the portal made it, or write the days as YYYY-MM-DD.',
    );
}

function refuseUndated(name: string): never {
  throw new UnreadableFile(
    `${name} does not show of which time it is`,
    'none of its rows bears a day, and neither does its name',
    'Put the day of the export into the name of the file, as YYYY-MM-DD.',
  );
}

function refuseEmpty(name: string, rejected: readonly Rejected[]): never {
  const [first] = rejected;
  throw new UnreadableFile(
    `${name} holds no report`,
    first === undefined
      ? 'there is no row below its header'
      : `no row below its header can be read (tried: ${rejected.length}); line ${first.line}: ${first.reason}`,
    'Make the export again and look into the file before you bring it in.',
  );
}

/** The first line that has any text. */
function firstLine(bytes: Uint8Array, encoding: Parameters<typeof textPieces>[1]): string {
  const [start = ''] = textPieces(bytes.subarray(0, 16_384), encoding);
  return start.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
}

/** Comma, tab or semicolon: that by which the header falls into the most names of columns. */
function delimiterOf(header: string): string {
  const names = (delimiter: string): number =>
    knownNames(header.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, '')));
  return [',', '\t', ';'].reduce((best, next) => (names(next) > names(best) ? next : best));
}
