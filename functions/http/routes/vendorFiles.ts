import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { UnreadRow } from '../../../domain/organization/unreadRow.ts';
import { notUsed, parseRequest } from '../../../domain/parse.ts';
import { Problem } from '../../../domain/problem.ts';
import type { TableRow, VendorTable } from '../../tables/table.ts';
import type { MappingDeps } from '../../verbs/mappings.ts';
import { once, trueOrFalse } from '../../verbs/query.ts';
import type { ListAnswer, VendorListDeps } from '../../verbs/vendorLists.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';
import { isTable, tableBody, tableMediaTypes, xlsxMediaType } from '../tableBody.ts';

const { keptVendors, putRows } = onDemand(() => import('../../verbs/vendorLists.ts'));

type FileDeps = VendorListDeps & MappingDeps & RecordedDeps;

/** What an import found in a file and did with it. */
export type ImportAnswer = Omit<VendorTable, 'rows'> & {
  dryRun: boolean;
  mode: 'replace' | 'merge';
  /** Rows of vendors in the file, and the first of them as they were read, as many as an answer holds. */
  rows: number;
  preview: { line: number; vendor: Record<string, unknown> }[];
  /** What became of the kept list, or would; the rows that were left out stand in `errors` with row and column. */
  list: Omit<ListAnswer, 'rejected' | 'warnings'>;
};

export const importQuery = z.strictObject({
  dryRun: once(trueOrFalse).default(false),
  mode: once(z.enum(['replace', 'merge'], 'must be replace or merge')).default('replace'),
  mapping: once(z.string()).optional(),
  sheet: once(z.string().max(100, 'at most 100 characters')).optional(),
});

const [mostPreviewed, mostPreviewedCharacters] = [20, 500_000];

/** Vendor lists as files: imported, with a look before anything is stored, and exported as they were given. */
export const vendorFileRoutes = (deps: FileDeps): Hono<AppEnv> => {
  const record = recorded(deps);
  return new Hono<AppEnv>()
    .post(
      '/v1/organizations/:id/vendors/import',
      needsScope('write'),
      // A dry run stores nothing: there is nothing to repeat or to record.
      (c, next) => (c.req.query('dryRun') === 'true' ? next() : record(c, next)),
      async (c) => {
        const { answer, mark } = await importFile({ ...deps, runtime: c.get('runtime') }, c, c.req.param('id'));
        return c.json(answer, 200, mark === null ? {} : { ETag: entityTag(mark) });
      },
    )
    .get('/v1/organizations/:id/vendors/export', needsScope('read'), async (c) => {
      const { format } = parseRequest(exportQuery, c.req.queries()).value;
      const { rows } = await keptVendors(deps, c.get('tenantId'), c.req.param('id'));
      const vendors = rows.map(({ row }) => row);
      c.header('Content-Disposition', `attachment; filename="vendors.${format}"`);
      if (format === 'json') return c.json(vendors);
      if (format === 'csv') {
        const { writeVendorCsv } = await import('../../tables/writeVendorCsv.ts');
        return c.body(writeVendorCsv(vendors), 200, { 'Content-Type': 'text/csv; charset=UTF-8; header=present' });
      }
      const { writeVendorXlsx } = await import('../../tables/writeVendorXlsx.ts');
      const bytes = await writeVendorXlsx(vendors);
      return c.body(new Uint8Array(bytes), 200, { 'Content-Type': xlsxMediaType });
    });
};

export const exportQuery = z.strictObject({
  format: once(z.enum(['json', 'csv', 'xlsx'], 'must be json, csv or xlsx')).default('json'),
});

const firstWith = (rows: readonly TableRow[], externalId: string | undefined): TableRow | undefined =>
  externalId === undefined ? undefined : rows.find(({ vendor }) => vendor?.externalId === externalId);

/** The first rows; fewer of them where they are so long that the answer would not pass. */
function previewOf(rows: readonly TableRow[]): ImportAnswer['preview'] {
  let room = mostPreviewedCharacters;
  const preview = rows.slice(0, mostPreviewed).map(({ line, row }) => ({ line, vendor: row }));
  const end = preview.findIndex((one) => {
    room -= JSON.stringify(one).length;
    return room < 0;
  });
  return end < 0 ? preview : preview.slice(0, end);
}

async function importFile(
  deps: FileDeps,
  c: Context<AppEnv>,
  organizationId: string,
): Promise<{ answer: ImportAnswer; mark: string | null }> {
  if (!isTable(c))
    throw new Problem('unsupported-media-type', `Send the file as one of ${tableMediaTypes.join(', ')}.`);
  const { value, unknown } = parseRequest(importQuery, c.req.queries());
  const { dryRun, mode } = value;
  const { rows, errors, warnings, ...table } = await tableBody(c, deps, { otherColumns: 'leave-out', isLook: dryRun });
  // A row that cannot be taken still names its vendor, so that the kept list does not lose it.
  const sent = rows.map(({ vendor, row }) => vendor ?? new UnreadRow(row));
  const put = await putRows(deps, c.get('tenantId'), organizationId, ifMatch(c), mode, sent, dryRun);
  const { rejected, warnings: ofList, ...list } = put.answer;
  const refused = rejected.flatMap(({ row, errors: of }) => {
    const { line, vendor } = rows[row] ?? {};
    // What is wrong with its cells is told already.
    if (line === undefined || !vendor) return [];
    const twice = firstWith(rows, vendor.externalId);
    if (twice === undefined || twice.line === line) return of.map(({ message }) => ({ row: line, message }));
    const message = `"${vendor.externalId}" stands in row ${twice.line} already; give each vendor an id of its own`;
    return [{ row: line, message }];
  });
  const more = [...notUsed(unknown), ...ofList].map((message) => ({ message }));
  const preview = previewOf(rows);
  const counts = { rows: rows.length, preview, list };
  const notes = { errors: [...errors, ...refused], warnings: [...warnings, ...more] };
  return { answer: { dryRun, mode, ...table, ...counts, ...notes }, mark: put.mark };
}
