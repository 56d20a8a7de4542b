import { h, link, type Markup } from '../../render/html/markup.ts';
import { dateWords } from './dates.ts';

export type Cell = string | number | Markup | null;

/** A table with its caption, in a frame that scrolls by keyboard too. `head`: names of the columns; `numbers`: columns of numbers, by their place; the first column heads its row. */
export function table({
  caption,
  head,
  rows,
  numbers = [],
  empty = 'There is nothing here yet.',
}: {
  caption: string | Markup;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  numbers?: readonly number[];
  /** What is said where there are no rows. */
  empty?: string | Markup;
}): Markup {
  if (rows.length === 0) return h`<p class="note">${empty}</p>`;
  const kind = (i: number): Markup | null => (numbers.includes(i) ? h` class="number"` : null);
  const cell = (content: Cell, i: number): Markup =>
    i === 0
      ? h`<th scope="row"${kind(i)}>${content}</th>`
      : h`<td${kind(i)} data-label="${head[i] ?? ''}">${content}</td>`;
  const name = typeof caption === 'string' ? caption : 'Table';
  return h`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table class="cells"><caption>${caption}</caption><thead><tr>${head.map(
    (name, i) => h`<th scope="col"${kind(i)}>${name}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => h`<tr>${row.map(cell)}</tr>`)}</tbody></table></div>`;
}

/** Names and what belongs to them. Pairs without a value are left out. */
export const pairs = (list: readonly (readonly [name: string, value: Cell | undefined])[]): Markup =>
  h`<dl class="pairs">${list.flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [h`<dt>${name}</dt><dd>${value}</dd>`],
  )}</dl>`;

/** The way through a list of several pages. `next`: the address of the next one; `first`: of the first, on a later one. */
export const pager = ({ next, first }: { next: string | null; first?: string | null }): Markup | null =>
  next || first
    ? h`<nav class="pager" aria-label="Pages">${first ? h`<a href="${first}">First page</a>` : null}${
        next ? h`<a class="button" rel="next" href="${next}">Next page</a>` : null
      }</nav>`
    : null;

/** An address with these parameters; empty ones are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined | null>>): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Fields that narrow a list. With scripts a change acts at once; the button is there for everybody. */
export const filterForm = ({ action, label }: { action: string; label: string }, fields: readonly Markup[]): Markup =>
  h`<form class="filter" method="get" action="${action}" role="search" aria-label="${label}">${[...fields]}<button>Show</button></form>`;

export type SourceRef = {
  title: string;
  url?: string | undefined;
  published?: string | null | undefined;
  readOn?: string | null | undefined;
};

/** Sources, each with its dates and its address where it has one that a browser may open. */
export const sourceList = (sources: readonly SourceRef[]): Markup | null =>
  sources.length === 0
    ? null
    : h`<ul class="sources">${sources.map(
        ({ title, url, published, readOn }) =>
          h`<li>${link(url, title)}${published ? h`, ${dateWords(published)}` : null}${readOn ? h` <span class="soft">(read ${dateWords(readOn)})</span>` : null}</li>`,
      )}</ul>`;

/** A sentence that stands out. */
export const note = (text: string | Markup, kind: '' | 'warn' | 'alarm' = ''): Markup =>
  h`<p class="note ${kind}">${text}</p>`;
