import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CellObject, utils, write } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';

/** Rows of vendors in the workbook, those that cannot be taken among them. */
export const rowsOfVendors = 300;
/** Of these the reader leaves out the one with an id that stood before. An EIN that is none costs its vendor the EIN alone. */
export const refused = 1;

export const cerner = { id: 'AP-1001', name: 'Cerner Corp (Oracle)' };

/** Names that lists of payees bear, of which nobody can be sure without asking. */
export const doubtful = [
  'Doctors’ Manag',
  'EMS Management',
  'ALN Medical Ma',
  'Conduent Incor',
  'NetGain Techno',
  'Oracle Corporation',
  'Xerox Corporation',
] as const;

/** A name that would run, turn the text around or be a formula, where it is not shown as the text that it is. */
export const wicked = '=HYPERLINK("https://evil.example","x")<script>alert(1)</script><img src=x onerror=alert(2)>';

/** What the officer knows of the incident at the vendor of her records, as the column of incidents has it. */
const cernerIncident = [
  {
    breachId: 'oracle-health-2025-legacy-cerner',
    vendorNotifiedOn: '2025-03-17',
    individuals: 145_269,
    residents: { 'US-MO': 140_000, 'US-KS': 5_269 },
  },
];

const developers = fileURLToPath(new URL('../../../shared/data/chpl/chpl-developers-products.csv', import.meta.url));

/** Developers of certified health records where their list is at hand; companies of nowhere else. */
function otherNames(count: number): string[] {
  const rows = existsSync(developers)
    ? (parse(readFileSync(developers), { columns: true }) as { developer: string }[])
    : [];
  const named = [...new Set(rows.map(({ developer }) => developer))];
  return Array.from({ length: count }, (_, i) => named[i] ?? `Riverbend Laundry and Supply No. ${i + 1}`);
}

const headers = ['Supplier Name', 'Supplier #', 'Fed Tax ID', 'Web', 'PHI contract signed', 'Case file', 'Spend 2024'];

const formula = (f: string, value: number): CellObject => ({ t: 'n', f, v: value });
const text = (f: string, value: string): CellObject => ({ t: 's', f, v: value });

/** A vendor list as a hospital keeps one: a title over all, odd headers, empty rows, formulas, and what cannot be right. */
export function messyWorkbook(): Buffer {
  const named = [wicked, ...doubtful, ...(readCatalogFiles().vendors as { name: string }[]).map(({ name }) => name)];
  const others = otherNames(rowsOfVendors - 1 - named.length);
  const rows: unknown[][] = [
    [cerner.name, cerner.id, '43-1196944', 'www.cerner.com', 'yes', JSON.stringify(cernerIncident), 1_204_331.5],
    ...[...named, ...others].map((name, i) => [
      name,
      i === 20 ? text('"AP-"&1022', 'AP-1022') : `AP-${1002 + i}`,
      i === 40 ? '12-34567' : null,
      null,
      i % 3 === 0 ? 'Y' : 'N',
      null,
      formula(`${i}*100`, i * 100),
    ]),
  ];
  // An id that stood before.
  rows[60]![1] = 'AP-1050';
  const sheet = utils.aoa_to_sheet([
    ['RIVERBEND REGIONAL HOSPITAL – approved suppliers, printed 04/01/2025'],
    [],
    headers,
    ...rows.flatMap((row, i) => (i % 50 === 49 ? [row, []] : [row])),
    [],
    ['Total', null, null, null, null, null, formula('SUM(G4:G303)', 4_485_000)],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:G1')];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Prepared by accounts payable'], ['Do not share']]), 'Cover');
  utils.book_append_sheet(book, sheet, 'AP export');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
