import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { notUsed, parseRequest } from '../../../domain/parse.ts';
import { Problem } from '../../../domain/problem.ts';
import type { VendorTable } from '../../tables/table.ts';
import type { MappingDeps } from '../../verbs/mappings.ts';
import { once, trueOrFalse } from '../../verbs/query.ts';
import { keptVendors, type ListAnswer, putRows, type VendorListDeps } from '../../verbs/vendorLists.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { isTable, tableBody, tableMediaTypes, xlsxMediaType } from '../tableBody.ts';

type FileDeps = VendorListDeps & MappingDeps & RecordedDeps;

/** What an import found in a file and did with it. */
export type ImportAnswer = Omit<VendorTable, 'rows'> & {
  dryRun: boolean;
  mode: 'replace' | 'merge';
  /** Rows of vendors in the file, and the first of them as they were read. */
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

const mostPreviewed = 20;

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

async function importFile(
  deps: FileDeps,
  c: Context<AppEnv>,
  organizationId: string,
): Promise<{ answer: ImportAnswer; mark: string | null }> {
  if (!isTable(c))
    throw new Problem('unsupported-media-type', `Send the file as one of ${tableMediaTypes.join(', ')}.`);
  const { value, unknown } = parseRequest(importQuery, c.req.queries());
  const { dryRun, mode } = value;
  const { rows, errors, warnings, ...table } = await tableBody(c, deps, 'leave-out');
  // A row that cannot be taken still names its vendor, so that the kept list does not lose it.
  const sent = rows.map(({ vendor, row }) => vendor ?? { externalId: row.externalId });
  const put = await putRows(deps, c.get('tenantId'), organizationId, ifMatch(c), mode, sent, dryRun);
  const { rejected, warnings: ofList, ...list } = put.answer;
  const refused = rejected.flatMap(({ row, errors: of }) => {
    const { line, vendor } = rows[row] ?? {};
    // What is wrong with its cells is told already.
    return vendor ? of.map(({ message }) => ({ ...(line !== undefined && { row: line }), message })) : [];
  });
  const more = [...notUsed(unknown), ...ofList].map((message) => ({ message }));
  const preview = rows.slice(0, mostPreviewed).map(({ line, row }) => ({ line, vendor: row }));
  const counts = { rows: rows.length, preview, list };
  const notes = { errors: [...errors, ...refused], warnings: [...warnings, ...more] };
  return { answer: { dryRun, mode, ...table, ...counts, ...notes }, mark: put.mark };
}
