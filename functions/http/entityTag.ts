import type { Context } from 'hono';
import { Problem } from '../../domain/problem.ts';

/** A record's mark as an `ETag`. */
export const entityTag = (mark: string): string => `"${mark}"`;

/**
 * The mark that `If-Match` names; none where the header is missing or `*`.
 * @throws Problem `invalid-request` for a header that is no single strong tag.
 */
export function ifMatch(c: Context): string | undefined {
  const header = c.req.header('if-match')?.trim();
  if (header === undefined || header === '*') return undefined;
  const mark = /^"([\x21\x23-\x7e]{1,100})"$/.exec(header)?.[1];
  if (mark !== undefined) return mark;
  throw new Problem('invalid-request', 'The request cannot be read.', [
    { pointer: '/If-Match', message: 'must be one ETag as an earlier answer gave it, in its quotes' },
  ]);
}

/** Whether the caller has this state already (`If-None-Match`). */
export function isKnown(c: Context, mark: string): boolean {
  const header = c.req.header('if-none-match');
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === entityTag(mark)) ?? false;
}
