import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./assets/', import.meta.url);

/** Scripts and pictures of the desk, by their names. In the Lambda bundle they stand in the code (infra/bundle.ts). */
export const assetTexts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
