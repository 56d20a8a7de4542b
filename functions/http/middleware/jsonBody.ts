import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../../domain/problem.ts';
import { mostBodyBytes } from '../../verbs/requestSize.ts';

export const mostBytes = mostBodyBytes;

/** Refuses a longer body before it is read whole. */
export const limitBody = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Problem(
      'payload-too-large',
      `The body has more than ${mostBytes.toLocaleString('en-US')} bytes; split the vendor list.`,
    );
  },
});

/** The body as JSON. @throws Problem `unsupported-media-type`, `malformed-json`. */
export async function jsonBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'application/json' && !type.endsWith('+json'))
    throw new Problem('unsupported-media-type', `Send Content-Type: application/json, not ${type.slice(0, 100)}.`);
  const encoding = c.req.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity')
    throw new Problem(
      'unsupported-media-type',
      `This address reads plain bodies, not Content-Encoding: ${encoding.slice(0, 40)}.`,
    );
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) throw new Problem('malformed-json', 'The body is empty; send one JSON object.');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Problem(
      'malformed-json',
      error instanceof SyntaxError ? `The body is not JSON: ${error.message.slice(0, 200)}` : 'The body is not UTF-8.',
    );
  }
}

/** The body as JSON; an object without fields where none was sent. @throws Problem as `jsonBody`. */
export async function optionalJsonBody(c: Context): Promise<unknown> {
  return (await c.req.arrayBuffer()).byteLength === 0 ? {} : jsonBody(c);
}
