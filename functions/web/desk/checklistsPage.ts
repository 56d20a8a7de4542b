import type { Schemas } from './api.ts';
import { statusChip } from './chip.ts';
import { datesInWords as datesIn, timeOr } from './dates.ts';
import { vendorName } from './finding/findingPage.ts';
import { findingPath } from './finding/findingPath.ts';
import type { FindingData } from './finding/readFinding.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs, table, withQuery } from './parts.ts';

type Checklist = Schemas['Checklist'];
export type ChecklistsState = {
  data: Pick<FindingData, 'organization' | 'finding'>;
  /** `null`: the newest report does not have this incident at this vendor. */
  checklists: Schemas['Checklists'] | null;
};

const owners = {
  organization: 'us',
  vendor: 'the vendor',
  subcontractor: 'a subcontractor',
} as const satisfies Record<Checklist['owedBy'], string>;

/** What the notices of an incident must contain, beside what is known, with files to complete. */
export function checklistsPage({ data: { organization, finding }, checklists }: ChecklistsState): Framed {
  const path = findingPath(organization.id, finding.findingId);
  return {
    title: `Notice checklists: ${vendorName(finding)}`,
    place: 'portfolio',
    actions: h`<a class="button" href="${path}">Back to the incident</a>`,
    body: h`<p class="lead">${datesIn(finding.title)}</p>${
      checklists === null
        ? note('The newest report does not have this incident at this vendor: there is no notice to prepare.', 'warn')
        : h`<p>What each notice must contain by the text cited, beside what is known and what is missing. The files are to be completed: nothing in them is the text of a notice. ${checklists.notice}</p>${listPart(
            checklists,
            path,
          )}`
    }`,
  };
}

function listPart({ items, warnings }: Schemas['Checklists'], path: string): Markup {
  const all = items.length > 1 ? h`<p class="buttons">${downloads(path, undefined, 'all checklists')}</p>` : null;
  return h`${warnings.map((text) => note(text, 'warn'))}${all}${table({
    caption: 'Notices that are owed, or may be',
    head: ['Notice', 'Owed by', 'Due', 'State', 'Known', 'Missing', 'To write', 'Files'],
    numbers: [4, 5, 6],
    empty: 'No duty that is owed here has a list of what its notice must contain.',
    rows: items.map((list, i) => [
      h`<a href="#list-${i}">${list.title}</a>`,
      owners[list.owedBy],
      timeOr(list.due, 'no date'),
      statusChip(list.status),
      list.counts.known,
      list.counts.missing + list.counts.partly,
      list.counts['to-write'],
      downloads(path, list.dutyId, list.title),
    ]),
  })}${items.map((list, i) => itemsPart(list, i))}`;
}

function downloads(path: string, dutyId: string | undefined, what: string): Markup {
  const to = (format: string): string => withQuery(`${path}/checklists/file`, { dutyId, format });
  const words = h`<span class="unseen">: ${what}</span>`;
  return h`<a class="button" href="${to('docx')}">Word${words}</a> <a class="button" href="${to('html')}">Page${words}</a>`;
}

const statusWord: Readonly<Record<Checklist['items'][number]['status'], string>> = {
  known: 'known',
  partly: 'partly known',
  missing: 'missing',
  'to-write': 'to write',
};

const itemsPart = (list: Checklist, i: number): Markup =>
  h`<section aria-labelledby="list-${i}"><h2 id="list-${i}" tabindex="-1">${list.title}</h2>${pairs([
    ['To', list.recipient],
    ['By', list.citation],
  ])}${table({
    caption: `What it must contain (${list.items.length})`,
    head: ['Item', 'State', 'Known', 'Missing, and whom to ask'],
    rows: list.items.map((item) => [
      item.text,
      statusWord[item.status],
      item.known.length === 0 ? '' : h`<ul class="sources">${item.known.map(knownText)}</ul>`,
      item.missing.length === 0
        ? ''
        : h`<ul class="sources">${item.missing.map(({ what, ask }) => h`<li>${what} <span class="soft">(${ask.join(', ')})</span></li>`)}</ul>`,
    ]),
  })}</section>`;

const knownText = ({ text, sources, conflicts }: Checklist['items'][number]['known'][number]): Markup =>
  h`<li>${datesIn(text)} <span class="soft">(${datesIn(sources.map((source) => source.text).join('; '))})</span>${
    conflicts.length === 0 ? null : h`<br>Other sources say: ${datesIn(conflicts.join('; '))}`
  }</li>`;
