import { readdirSync, readFileSync } from 'node:fs';

const breaches = new URL('../../domain/breach/catalog/', import.meta.url);
const vendors = new URL('../../domain/vendor/catalog/', import.meta.url);

const readAll = (folder: URL): unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** The curated catalog of this checkout, unread: one JSON file an incident and one a vendor. */
export const readCatalogFiles = (): { vendors: unknown[]; breaches: unknown[] } => ({
  vendors: readAll(vendors),
  breaches: readAll(breaches),
});
