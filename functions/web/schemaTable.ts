import { html } from 'hono/html';
import { inline } from './inline.ts';
import type { Html } from './page.ts';
import { nameOf, type Schema } from './shownDocument.ts';

export const schemaLink = (name: string): Html => html`<a href="/docs/schemas/${name}">${name}</a>`;

const joined = (parts: readonly (Html | string)[], word: string): Html =>
  html`${parts.map((part, i) => html`${i > 0 ? word : ''}${part}`)}`;

const code = (value: unknown): Html => html`<code>${JSON.stringify(value)}</code>`;

/** What a value is, in words: `text`, `list of Duty`, `a day or null`. */
export function typeText(schema: Schema): Html | string {
  if (schema.$ref !== undefined) return schemaLink(nameOf(schema.$ref));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return joined(choices.map(typeText), ' or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return joined(schema.enum.map(code), ', ');
  if (Array.isArray(schema.type))
    return joined(
      schema.type.map((type) => typeText({ ...schema, type })),
      ' or ',
    );
  switch (schema.type) {
    case 'array':
      return html`list of ${schema.items ? typeText(schema.items) : 'anything'}`;
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? html`by name: ${typeText(schema.additionalProperties)}`
        : 'object';
    case 'integer':
      return 'whole number';
    case 'string':
      return textType(schema.format);
    case undefined:
      return 'anything';
    default:
      return String(schema.type);
  }
}

function textType(format: string | undefined): string {
  if (format === 'date') return 'day';
  if (format === 'binary') return 'bytes';
  return format === undefined ? 'text' : `text (${format})`;
}

/** A format says by a word what its pattern says at length. */
const isTold = (schema: Schema, key: keyof Schema): boolean =>
  schema[key] !== undefined && (key !== 'pattern' || schema.format === undefined);

const limits: readonly [keyof Schema, string][] = [
  ['default', 'without it'],
  ['minimum', 'least'],
  ['maximum', 'most'],
  ['minItems', 'least entries'],
  ['maxItems', 'most entries'],
  ['maxLength', 'most characters'],
  ['pattern', 'pattern'],
];

/** Bounds and default of a value, behind its meaning. */
export function limitText(schema: Schema): Html | string {
  const told = limits.flatMap(([key, word]) => (isTold(schema, key) ? [html`${word} ${code(schema[key])}`] : []));
  return told.length > 0 ? html` <span class="note">(${joined(told, '; ')})</span>` : '';
}

/** The fields of an object as a table. */
export function fieldTable(title: string, schema: Schema): Html | string {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return '';
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table>
<caption>${title}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Needed</th><th scope="col">Meaning</th></tr></thead>
<tbody>${fields.map(
    ([name, field]) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${typeText(field)}</td><td>${
        schema.required?.includes(name) ? 'needed' : 'optional'
      }</td><td>${inline(field.description ?? '')}${limitText(field)}</td></tr>`,
  )}</tbody></table></div>`;
}
