import { Hono } from 'hono';
import type { AppEnv } from '../app.ts';
import type { MadeDocument } from '../openapi/made.ts';

let made: Promise<MadeDocument> | undefined;

/** Made when somebody first asks, once per process: a start of the app pays nothing for it. */
export function madeDocument(): Promise<MadeDocument> {
  made ??= import('../openapi/made.ts').then(({ makeDocument }) => makeDocument());
  return made;
}

/** The interface as OpenAPI 3.1. Needs no key. */
export const openApiRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/openapi.json', async (c) => {
    const { text, etag } = await madeDocument();
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  });
