import type { ColumnMapping } from '../../domain/vendor/columnMapping.ts';
import { findHeaders } from './headerRow.ts';
import { unreadable } from './limits.ts';
import type { Sheet } from './table.ts';

const list = (sheets: readonly Sheet[]): string => sheets.map((sheet) => `"${sheet.name}"`).join(', ');

/**
 * The sheet to read: the one asked for, else of those that are not hidden the one whose headers say most of vendors, the
 * first of equals. @throws Problem `invalid-request` where the sheet asked for is not there, or all are hidden.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  wanted: string | undefined,
  mapping: ColumnMapping | undefined,
): Sheet {
  if (wanted !== undefined) {
    const found = sheets.find((sheet) => sheet.name === wanted);
    if (found !== undefined) return found;
    throw unreadable(`The workbook has no sheet "${wanted.slice(0, 100)}"; it has ${list(sheets)}.`);
  }
  const named = Object.keys(mapping?.columns ?? {});
  let best: { sheet: Sheet; score: number } | undefined;
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const score = findHeaders(sheet, named, mapping?.headerRow)?.score ?? -1;
    if (best === undefined || score > best.score) best = { sheet, score };
  }
  if (best === undefined)
    throw unreadable(
      `Every sheet of the workbook is hidden (${list(sheets)}); show the one with the list, or name it with sheet.`,
    );
  return best.sheet;
}
