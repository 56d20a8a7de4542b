import * as z from 'zod';
import { entityTypes } from '../breach/breach.ts';
import { partialDateSchema } from '../breach/partialDate.ts';
import { type PortalExport, type PortalRow, portalViews } from './portalExport.ts';

const head = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string(),
  view: z.enum(portalViews),
  asOf: partialDateSchema,
  asOfBasis: z.string(),
  importedOn: z.iso.date(),
  rows: z.int().nonnegative(),
});

const text = z.string().nullable();
const day = z.iso.date().nullable();
const truth = z.boolean().nullable();

/** The cells of a row in the order of `cellsOf`. */
const cells = z.tuple([
  z.int().positive(),
  z.string(),
  text,
  z.enum(entityTypes).nullable(),
  z.int().nonnegative().nullable(),
  day,
  z.array(z.string()),
  z.array(z.string()),
  truth,
  text,
  z.tuple([day, day]).nullable(),
  truth,
  text,
]);
type Cells = z.infer<typeof cells>;

const cellsOf = (row: PortalRow): Cells => [
  row.line,
  row.name,
  row.state,
  row.entityType,
  row.count,
  row.submittedOn,
  row.types,
  row.locations,
  row.businessAssociatePresent,
  row.businessAssociate,
  row.occurred === null ? null : [row.occurred.from, row.occurred.to],
  row.closed,
  row.description,
];

function rowOf(c: Cells): PortalRow {
  return {
    line: c[0],
    name: c[1],
    state: c[2],
    entityType: c[3],
    count: c[4],
    submittedOn: c[5],
    types: c[6],
    locations: c[7],
    businessAssociatePresent: c[8],
    businessAssociate: c[9],
    occurred: c[10] === null ? null : { from: c[10][0], to: c[10][1] },
    closed: c[11],
    description: c[12],
  };
}

/** An export as text: a line of JSON that tells of the file, and a line for each row. `readExportText` gives it back. */
export function exportText({ rows, ...about }: PortalExport): string {
  return [{ ...about, rows: rows.length }, ...rows.map(cellsOf)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @throws ZodError or SyntaxError where the text was not made by `exportText`, RangeError where rows are missing. */
export function readExportText(stored: string): PortalExport {
  const [first = '', ...lines] = stored.split('\n').slice(0, -1);
  const { rows: count, ...about } = head.parse(JSON.parse(first));
  if (lines.length !== count) throw new RangeError(`the stored export of ${about.fileName} has lost some of its rows`);
  return { ...about, rows: lines.map((line) => rowOf(cells.parse(JSON.parse(line)))) };
}
