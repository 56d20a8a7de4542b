import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app.ts';
import type { Deprecation } from './openapi/operation.ts';

/** What an answer of a deprecated operation says: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and where to go instead. */
export const deprecationHeaders = ({ since, sunset, successor }: Deprecation): Record<string, string> => ({
  Deprecation: `@${Math.floor(Date.parse(since) / 1000)}`,
  Sunset: new Date(sunset).toUTCString(),
  Link: `<${successor}>; rel="successor-version"`,
});

/** Puts the headers of a deprecated operation on all its answers: `.get('/v1/old', deprecated(old), …)`. */
export const deprecated =
  (deprecation: Deprecation): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(deprecationHeaders(deprecation)))
      c.header(name, value, { append: true });
  };
