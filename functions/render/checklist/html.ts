import { raw } from 'hono/html';
import type { Checklist, ChecklistItem } from '../../../domain/checklists/checklist.ts';
import { h, link, type Markup } from '../html/markup.ts';
import { style } from '../html/style.ts';
import {
  appliesWords,
  citationWords,
  dueWords,
  intro,
  itemWords,
  missingWords,
  sourceWords,
  versionLines,
  type WrittenChecklists,
  whoOwes,
  withDays,
} from './words.ts';

/** Lines to be filled by hand where something is missing or to be written. */
const emptyLines = h`<p aria-hidden="true">${'_'.repeat(60)}<br>${'_'.repeat(60)}</p>`;

/** Checklists as a page that is complete in itself, to be read, printed and filled by hand. */
export function checklistPage(checklists: WrittenChecklists): Markup {
  const { assessment, items, notice, warnings } = checklists;
  const title = `Notice checklists: ${assessment.organization.name}`;
  return h`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#main">Skip to the checklists</a>
<header><p class="brand">Breachclock</p><h1>${title}</h1><p>As of ${withDays(assessment.asOf)}</p><p class="notice">${notice}</p><p>${intro}</p></header>
<main id="main">
${items.length === 0 ? h`<p>No duty that is owed here has a list of what its notice must contain.</p>` : items.map(section)}
</main>
<footer><h2>About this page</h2>${[...versionLines(checklists), ...warnings].map((text) => h`<p>${text}</p>`)}</footer>
</body></html>
`;
}

function section(list: Checklist, i: number): Markup {
  const id = `list-${i}`;
  return h`<section class="vendor" aria-labelledby="${id}"><h2 id="${id}">${list.title}</h2>
<p><bdi>${list.vendor ?? 'A vendor without a name'}</bdi>: ${withDays(list.incident)}</p>
<p>To ${list.recipient}; ${whoOwes[list.owedBy]}; ${dueWords(list)}.</p>
<p>${list.citation}${list.sources.slice(0, 1).map((url) => h` (${link(url, 'text')})`)}</p>
<table class="facts"><caption>What the notice must contain</caption><thead><tr><th scope="col">Item</th><th scope="col">State</th><th scope="col">Known, and missing</th></tr></thead><tbody>${list.items.map(
    itemRow,
  )}</tbody></table></section>
`;
}

const itemRow = (
  item: ChecklistItem,
): Markup => h`<tr><th scope="row">${item.text}<br><span class="muted">${citationWords(item)}</span></th>
<td class="state">${itemWords[item.status]}</td>
<td>${item.applies === undefined ? null : h`<p>${appliesWords[item.applies]}</p>`}${item.known.map(
  (fact) =>
    h`<p>${withDays(fact.text)} <span class="muted">(${sourceWords(fact)})</span></p>${fact.conflicts.map(
      (other) => h`<p class="warn">Other sources say: ${withDays(other)}</p>`,
    )}`,
)}${missingWords(item).map(({ lead, words }) => h`<p><strong>${lead}:</strong> ${words}.</p>`)}${item.status === 'known' ? null : emptyLines}</td></tr>`;
