import { createHash } from 'node:crypto';
import { assetTexts } from './assetFiles.ts';
import { deskStyle } from './style.ts';

type Asset = { text: string; type: string; url: string };

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

const folder = '/desk/assets/';

/** `name.<digest>.js`: another content is another address, so that a browser may keep each for good. */
function assetOf(name: string, text: string): Asset {
  const [base = '', ending = ''] = name.split('.');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { text, type: types[ending] ?? 'application/octet-stream', url: `${folder}${base}.${digest}.${ending}` };
}

const assets: ReadonlyMap<string, Asset> = new Map(
  Object.entries({ ...assetTexts, 'desk.css': deskStyle }).map(([name, text]) => [name, assetOf(name, text)]),
);
const byUrl = new Map([...assets.values()].map((asset) => [asset.url, asset]));

/** Where a script, the style or a picture is. Throws on a name that is none of ours. */
export function assetUrl(name: string): string {
  const asset = assets.get(name);
  if (asset === undefined) throw new Error(`there is no ${name} in functions/web/desk/assets`);
  return asset.url;
}

/** What is at an address, `undefined` where nothing is. */
export const assetAt = (path: string): Asset | undefined => byUrl.get(path);
