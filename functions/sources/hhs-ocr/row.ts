import { entityTypes } from '../../../domain/breach/breach.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { PortalRow } from '../../../domain/portal/portalExport.ts';
import {
  breachLocations,
  breachTypes,
  caseStatuses,
  columnNames,
  type PortalField,
  reporterStates,
  yesAndNo,
} from '../../../domain/sources/hhsOcr.ts';
import type { CsvRecord } from '../csvRecords.ts';
import type { Warnings } from '../warnings.ts';
import { countOf, dayOf, dayOfReport, daysOf, lineOf, paragraphsOf, partsOf, UnreadableCell } from './cells.ts';
import type { Columns } from './columns.ts';

/** A row, and what else its line says: the day on which the old list posted it. */
export type ReadRow = { row: PortalRow; posted: Day | null };

/** What reading rows needs: where the columns stand, how to put damaged text right, and where to remark. */
export type RowReader = {
  columns: Columns;
  importedOn: Day;
  repair: (text: string) => string;
  /** Stands in a cell where letters are lost for good; `null` in a sound file. */
  lost: string | null;
  warnings: Warnings;
};

/** A row that cannot be taken, with the reason as a sentence. */
export class RejectedRow extends Error {}

/**
 * `null` for a line without any text. What identifies a report must be readable: a number or day of submission that is none
 * rejects the row. Other cells that are not known are remarked and left out. @throws RejectedRow
 */
export function rowOf({ line, cells }: CsvRecord, reader: RowReader): ReadRow | null {
  const { columns, warnings } = reader;
  if (cells.every((cell) => cell.trim() === '')) return null;
  checkWidth(cells, columns);

  const cell = (field: PortalField): string => {
    const place = columns.at.get(field);
    const text = place === undefined ? '' : (cells[place] ?? '');
    const repaired = reader.repair(text);
    if (repaired !== text) warnings.onLine(line, `damaged characters put right in "${columnNames[field][0]}"`);
    if (reader.lost !== null && repaired.includes(reader.lost))
      warnings.onLine(line, `"${reader.lost}" in "${columnNames[field][0]}" stands for letters that are lost`);
    return repaired;
  };
  const read = <T>(field: PortalField, reading: (text: string) => T): T | null => {
    const text = lineOf(cell(field));
    return text === null ? null : readable(field, text, reading);
  };
  const readOrRemark = <T>(field: PortalField, reading: (text: string) => T): T | null => {
    try {
      return read(field, reading);
    } catch (error) {
      if (!(error instanceof RejectedRow)) throw error;
      warnings.onLine(line, `${error.message}; the rest of the row was taken`);
      return null;
    }
  };
  const known = <T>(field: PortalField, text: string, found: T | undefined): T | null => {
    if (found === undefined)
      warnings.onLine(line, `"${columnNames[field][0]}" says "${shortened(text)}", which is not known`);
    return found ?? null;
  };
  const choice = <T>(field: PortalField, find: (text: string) => T | undefined): T | null =>
    read(field, (text) => known(field, text, find(text)));
  const list = (field: PortalField, values: ReadonlyMap<string, string>): string[] =>
    (read(field, partsOf) ?? []).map((part) => known(field, part, values.get(part.toLowerCase())) ?? part).sort();

  const name = lineOf(cell('name'));
  if (name === null) throw new RejectedRow(`the column "${columnNames.name[0]}" is blank`);
  const description = paragraphsOf(cell('description'));
  const status = choice('status', (text) => caseStatuses.get(text.toLowerCase()));
  const row: PortalRow = {
    line,
    name,
    state: choice('state', (text) => (reporterStates.has(text.toUpperCase()) ? text.toUpperCase() : undefined)),
    entityType: choice('entityType', (text) => entityTypes.find((type) => type.toLowerCase() === text.toLowerCase())),
    count: read('count', countOf),
    submittedOn: read('submittedOn', (text) => dayOfReport(text, reader.importedOn)),
    types: list('types', breachTypes),
    locations: list('locations', breachLocations),
    businessAssociatePresent: choice('businessAssociatePresent', (text) => yesAndNo.get(text.toLowerCase())),
    businessAssociate: lineOf(cell('businessAssociate')),
    occurred: readOrRemark('occurred', daysOf),
    closed: status,
    description,
  };
  if (row.count === null && row.submittedOn === null && row.occurred === null)
    throw new RejectedRow('it has a name, but neither a number of people nor a day');
  return { row, posted: readOrRemark('posted', dayOf) };
}

/** A line with fewer or more cells than the header has lost a comma or a quote: its cells stand in wrong columns. */
function checkWidth(cells: readonly string[], { width }: Columns): void {
  if (cells.length < width)
    throw new RejectedRow(`it has ${cells.length} of ${width} cells; a quote or a comma may be missing`);
  if (cells.length > width)
    throw new RejectedRow(`it has ${cells.length} cells for ${width} columns; put cells with commas into quotes`);
}

function readable<T>(field: PortalField, text: string, reading: (text: string) => T): T {
  try {
    return reading(text);
  } catch (error) {
    if (!(error instanceof UnreadableCell)) throw error;
    throw new RejectedRow(`"${columnNames[field][0]}" is "${shortened(text)}", which ${error.message}`, {
      cause: error,
    });
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
