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
  if (column === 'matchThreshold' || column === 'reviewThreshold')
    return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text;
  return text;
}

const matchable = (column: string): boolean =>
  column === 'name' || column === 'domains' || column.startsWith('identifiers.');

/** The names of the columns. @throws BadInput where one stands twice, or none can be matched by. */
function columnsOf(header: readonly string[], file: string): string[] {
  const columns = header.map((h) => h.trim());
  const twice = columns.find((c, i) => c !== '' && columns.indexOf(c) !== i);
  if (twice !== undefined)
    throw new BadInput(`${file}: the column "${twice}" stands twice; give each column one name of its own`);
  if (!columns.some(matchable))
    throw new BadInput(
      `${file}: no column is called name, domains or identifiers.<kind>; found: ${columns.join(' | ')}. Columns are separated by commas.`,
    );
  return columns;
}

/**
 * Vendor rows from CSV text. The first line names the fields of a vendor row; `identifiers.ein` and the like reach inside;
 * `;` joins lists; an empty cell is a field not given; cells behind the last column come along under a name that the row's
 * check reports. @throws BadInput where the text is no CSV table of vendors.
 */
export function vendorRowsFromCsv(text: string, file: string): Record<string, unknown>[] {
  let lines: string[][];
  try {
    lines = parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    throw new BadInput(`${file}: ${(error as Error).message}`);
  }
  const [header, ...rows] = lines;
  if (header === undefined) throw new BadInput(`${file}: is empty; the first line must name the columns`);
  const columns = columnsOf(header, file);
  return rows.map((cells) => rowOf(columns, cells));
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [i, text] of cells.entries()) {
    if (text === '') continue;
    const column = columns[i] || `column ${i + 1}`;
    const [outer = '', inner] = column.split(/\.(.*)/s);
    if (inner === undefined) fields[outer] = cell(column, text);
    else fields[outer] = { ...(fields[outer] as object | undefined), [inner]: cell(column, text) };
  }
  return fields;
}
