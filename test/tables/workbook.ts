import { zip } from './zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a hand-made workbook: its rows as the XML of `<sheetData>`, and its merged ranges. */
export type SheetXml = { name: string; data: string; merges?: readonly string[]; state?: 'hidden' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Cells as XML: a text, a number, `{ xml }` as it is (a formula, an error), `undefined` for none. */
export type CellXml = string | number | { xml: string } | undefined;

const column = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : `${column(Math.floor(i / 26) - 1)}${column(i % 26)}`;

function cell(value: CellXml, ref: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  if (typeof value === 'object') return value.xml.replace('<c', `<c r="${ref}"`);
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Rows of cells as the XML of `<sheetData>`; an empty row is a blank one. */
export const rowsXml = (rows: readonly (readonly CellXml[])[]): string =>
  rows
    .map((cells, r) => `<row r="${r + 1}">${cells.map((c, i) => cell(c, `${column(i)}${r + 1}`)).join('')}</row>`)
    .join('');

/** A number in a format of `styles`: 1 is a date, 2 nine digits, 3 an EIN with its hyphen. */
export const styled = (value: number, style: 1 | 2 | 3): CellXml => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="000000000"/><numFmt numFmtId="165" formatCode="00\\-0000000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The parts of a workbook by their names, for tests that need one part wrong. */
export function workbookParts(sheets: readonly SheetXml[], date1904 = false): Record<string, string> {
  const overrides = sheets
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)
    .join('');
  const entries = sheets
    .map(
      ({ name, state }, i) =>
        `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
    )
    .join('');
  const relations = sheets
    .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('');
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${entries}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relations}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map(({ data, merges = [] }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`,
      ]),
    ),
  };
}

/** A workbook with one sheet of these rows. */
export const workbook = (rows: readonly (readonly CellXml[])[], merges: readonly string[] = [], date1904 = false) =>
  zip(workbookParts([{ name: 'Vendors', data: rowsXml(rows), merges }], date1904));
