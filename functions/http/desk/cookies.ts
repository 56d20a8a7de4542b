import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * `session`: who is signed in. `form`: the mark of the forms of somebody who is not yet. `begun`: on the way to the identity
 * provider and back. `done`: what the next page is to say.
 */
export type CookieName = 'session' | 'form' | 'begun' | 'done';

/** Whether the browser reached us over TLS, also where that ended before us. */
export const isSecure = (c: Context): boolean =>
  (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol).startsWith('https');

const baseName = (name: CookieName): string => (name === 'session' ? 'breachclock' : `breachclock-${name}`);

/**
 * Over TLS with the prefix by which browsers let nobody but this very host set it (RFC 6265bis); plain http is for this
 * machine alone, where browsers refuse such a name.
 */
const fullName = (c: Context, name: CookieName): string => (isSecure(c) ? `__Host-${baseName(name)}` : baseName(name));

/** No script reads it, and no other site's form brings it along. */
const flags = (c: Context) => ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) }) as const;

export const readCookie = (c: Context, name: CookieName): string | undefined => getCookie(c, fullName(c, name));

export const writeCookie = (c: Context, name: CookieName, value: string, maxAge: number): void =>
  setCookie(c, fullName(c, name), value, { ...flags(c), maxAge });

export const dropCookie = (c: Context, name: CookieName): void =>
  void deleteCookie(c, fullName(c, name), { path: '/', secure: isSecure(c) });
