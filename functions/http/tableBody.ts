import type { Context } from 'hono';
import type { ReadOptions } from '../tables/readVendorTable.ts';
import type { VendorTable } from '../tables/table.ts';
import type { MappingDeps } from '../verbs/mappings.ts';
import type { AppEnv } from './app.ts';
import { onDemand } from './onDemand.ts';

const { readMapping } = onDemand(() => import('../verbs/mappings.ts'));

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const kinds: Record<string, VendorTable['kind']> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  [xlsxMediaType]: 'xlsx',
  'application/vnd.cyclonedx+json': 'cyclonedx',
};

/** What browsers and mail programs call a spreadsheet when they do not know better. */
const vague = new Set(['application/vnd.ms-excel', 'application/octet-stream', 'application/zip']);

/** The media types under which a vendor list may be sent as a file. */
export const tableMediaTypes: readonly string[] = [...Object.keys(kinds), ...vague];

/** The kind of body that a request says it has, without parameters. */
export const mediaTypeOf = (c: Context): string =>
  c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

/** Whether the body is a vendor list as a file, by its media type. */
export const isTable = (c: Context): boolean => tableMediaTypes.includes(mediaTypeOf(c));

/** A file under a vague name is told by its first bytes: a workbook is a zip file, a bill of materials JSON. */
function kindOf(mediaType: string, bytes: Uint8Array): VendorTable['kind'] {
  const named = kinds[mediaType];
  if (named !== undefined) return named;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  return new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith('{') ? 'cyclonedx' : 'csv';
}

/**
 * The vendor list in the body, read by the saved mapping and the sheet that the query names.
 * @throws Problem as `readVendorTable`, `not-found` for a mapping that the tenant does not have.
 */
export async function tableBody(
  c: Context<AppEnv>,
  deps: MappingDeps,
  options: Pick<ReadOptions, 'otherColumns' | 'isLook'>,
): Promise<VendorTable> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const [name, sheet] = [c.req.query('mapping'), c.req.query('sheet')];
  const mapping = name === undefined ? undefined : (await readMapping(deps, c.get('tenantId'), name)).mapping;
  const { readVendorTable } = await import('../tables/readVendorTable.ts');
  return readVendorTable(bytes, {
    kind: kindOf(mediaTypeOf(c), bytes),
    ...options,
    ...(mapping && { mapping }),
    ...(sheet !== undefined && { sheet }),
  });
}
