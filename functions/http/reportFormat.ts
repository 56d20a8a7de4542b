import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { Problem } from '../../domain/problem.ts';
import { type Format, formatNamed, formats, renderers } from '../render/renderers.ts';

const json = 'application/json';
const bare = (mediaType: string): string => mediaType.split(';')[0] ?? mediaType;
const byMediaType = new Map(formats.map((format) => [bare(renderers[format].mediaType), format]));

/** The form that a request asks for, `?format=` before `Accept`; `null`: JSON. @throws Problem `invalid-request`. */
export function formatOf(c: Context): Format | null {
  const word = c.req.query('format');
  if (word === undefined) {
    const supports = [json, ...byMediaType.keys()];
    return byMediaType.get(accepts(c, { header: 'Accept', supports, default: json })) ?? null;
  }
  const format = formatNamed(word);
  if (format !== null || word === 'json') return format;
  throw new Problem('invalid-request', 'There is no such form of a report.', [
    { pointer: '/format', message: `must be one of ${['json', ...formats].join(', ')}` },
  ]);
}
