import { html } from 'hono/html';
import type { Html } from './page.ts';

/** `code`, **strong** and [links](/to/our/own/pages): what our texts use of Markdown. */
const marks = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\(\/[^)\s]*\))/;

function marked(part: string): Html | string {
  if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
  if (part.startsWith('**')) return html`<strong>${part.slice(2, -2)}</strong>`;
  const [, text = '', href = ''] = /^\[([^\]]+)\]\((\/[^)\s]*)\)$/.exec(part) ?? [];
  return html`<a href="${href}">${text.startsWith('`') ? html`<code>${text.slice(1, -1)}</code>` : text}</a>`;
}

/** A text of ours with its few marks as HTML. */
export const inline = (text: string): Html =>
  html`${text.split(marks).map((part, i) => (i % 2 === 1 ? marked(part) : part))}`;

/** The same, with a paragraph for each block. */
export const paragraphs = (text: string): Html =>
  html`${text.split('\n\n').map((block) => html`<p>${inline(block)}</p>`)}`;
