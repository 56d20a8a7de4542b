import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type ExportDeps, type ExportedItem, exportSections } from './exportSections.ts';
import { cursorAt, cursorOf, once, type Query } from './query.ts';

/** No answer passes 5 MB; so much is left for the frame and for the letters of an item that take more than one byte. */
export const mostExportBytes = 4_400_000;
const mostItems = 5_000;
const placePart = z.string().regex(/^[!"$-~]{0,200}$/);
export const exportQuery = z.strictObject({
  cursor: once(
    cursorOf(
      'export',
      z.tuple([z.string().refine((name) => Object.hasOwn(exportSections, name)), z.array(placePart).max(4)]),
    ),
  ).optional(),
});

/**
 * A page of everything that a tenant has, in an order that stays: what is written meanwhile may come or not, all else comes
 * once. @throws Problem `invalid-request`.
 */
export async function exportTenant(
  deps: ExportDeps,
  tenantId: string,
  query: Query,
): Promise<{ body: string; nextCursor: string | null }> {
  const { value, unknown } = parseRequest(exportQuery, query);
  const [section, after] = value.cursor ?? [Object.keys(exportSections)[0] ?? '', []];
  const items: string[] = [];
  let [bytes, last, nextCursor] = [0, [section, after] as [string, string[]], null as string | null];
  for await (const { name, item, place } of itemsFrom(deps, tenantId, section, after)) {
    const json = JSON.stringify(item);
    const size = Buffer.byteLength(json) + 1;
    if (items.length > 0 && (bytes + size > mostExportBytes || items.length === mostItems)) {
      nextCursor = cursorAt('export', last);
      break;
    }
    items.push(json);
    bytes += size;
    last = [name, place];
  }
  const rest = JSON.stringify({ nextCursor, warnings: notUsed(unknown) });
  return { body: `{"items":[${items.join(',')}],${rest.slice(1)}`, nextCursor };
}

async function* itemsFrom(
  deps: ExportDeps,
  tenantId: string,
  from: string,
  after: readonly string[],
): AsyncGenerator<{ name: string; item: ExportedItem; place: string[] }> {
  const names = Object.keys(exportSections);
  for (const name of names.slice(names.indexOf(from))) {
    const section = exportSections[name];
    if (section === undefined) continue;
    for await (const { item, after: place } of section(deps, tenantId, name === from ? after : []))
      yield { name, item, place };
  }
}
