import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { clean } from '../../../domain/report/text.ts';

/** Markup that is safe to stand in a page. */
export type Markup = HtmlEscapedString;
type Piece = string | number | null | Markup | readonly Markup[];

/** A text is a plain string; markup is one that bears the mark of being escaped. */
const isMarkup = (piece: string | Markup): piece is Markup => 'isEscaped' in Object(piece);

const prepared = (piece: Piece): unknown =>
  typeof piece === 'string' && !isMarkup(piece) ? clean(piece) : piece === null ? '' : piece;

/** A template of HTML: every text in it is escaped and loses control and direction characters. */
export function h(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const made = html(strings, ...pieces.map(prepared));
  if (made instanceof Promise) throw new Error('a template of a report waits for nothing');
  return made;
}

/** A list of markup, none where it would be empty. */
export const list = (texts: readonly string[], className: string): Markup | null =>
  texts.length === 0 ? null : h`<ul class="${className}">${texts.map((text) => h`<li>${text}</li>`)}</ul>`;

/** An address as a link, where it is one that a browser may open; else the words alone. */
export function link(url: string | undefined, words: string): Markup {
  if (url === undefined || !/^https?:\/\//i.test(url)) return h`${words}`;
  return h`<a href="${url}" rel="noreferrer">${words}</a>`;
}
