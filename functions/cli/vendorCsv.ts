import { parse } from 'csv-parse/sync';
import { BadInput } from './command.ts';

/** Columns whose cells hold several values, joined by `;`. */
const lists = new Set(['aliases', 'products', 'domains', 'dataTypes']);
const truth: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

/** A cell as the field expects it; what cannot be read is passed on as it is, for the row's own check to name. */
function cell(column: string, text: string): unknown {
  if (lists.has(column))
    return text
      .split(';')
      .map((t) => t.trim())
      .filter((t) => t !== '');
  if (column === 'businessAssociate' || column === 'contract.delegatesNotice') return truth[text.toLowerCase()] ?? text;
  if (column === 'contract.noticeHours' || column.startsWith('residents.'))
    return /^\d+$/.test(text) ? Number(text) : text;
  return text;
}

/**
 * Vendor rows from CSV text. The first line names the fields of a vendor row; `identifiers.ein` and the like reach inside;
 * `;` joins lists; an empty cell is a field not given. @throws BadInput where the text is no CSV table.
 */
export function vendorRowsFromCsv(text: string, file: string): Record<string, unknown>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      columns: (header: string[]) => header.map((h) => h.trim()),
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count_less: true,
    });
  } catch (error) {
    throw new BadInput(`${file}: ${(error as Error).message}`);
  }
  return rows.map((row) => {
    const fields: Record<string, unknown> = {};
    for (const [column, text] of Object.entries(row)) {
      if (text === '') continue;
      const [outer = '', inner] = column.split(/\.(.*)/s);
      if (inner === undefined) fields[outer] = cell(column, text);
      else fields[outer] = { ...(fields[outer] as object | undefined), [inner]: cell(column, text) };
    }
    return fields;
  });
}
