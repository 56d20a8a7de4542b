import type { Schemas } from './api.ts';
import { timeOr, timeText } from './dates.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pager, pairs, table, withQuery } from './parts.ts';

type Entry = Schemas['AssessmentEntry'];

/** Forms in which a report can be kept. */
export const reportForms = ['html', 'pdf', 'xlsx', 'csv', 'ics', 'text', 'json'] as const;
export type ReportForm = (typeof reportForms)[number];
const formWords: Record<ReportForm, string> = {
  html: 'Page',
  pdf: 'PDF',
  xlsx: 'Workbook',
  csv: 'CSV',
  ics: 'Calendar',
  text: 'Text',
  json: 'JSON',
};

const base = (organizationId: string): string => `/desk/o/${organizationId}/records`;

const downloads = (organizationId: string, { id, asOf }: Entry): Markup =>
  h`<ul class="downloads">${reportForms.map(
    (form) =>
      h`<li><a href="${base(organizationId)}/${id}/report.${form}" download>${formWords[form]}<span class="unseen"> of the report as of ${asOf}</span></a></li>`,
  )}<li><a href="${base(organizationId)}/${id}/evidence.zip" download>Evidence<span class="unseen"> of the report as of ${asOf}</span></a></li></ul>`;

const versionsText = ({
  versions: { matcher, law, store, verdicts },
}: {
  versions: Schemas['ReportVersions'];
}): Markup =>
  h`law ${law}, matcher ${matcher}, store <code>${store.slice(0, 12)}</code>${verdicts === undefined ? null : h`, verdicts <code>${verdicts.slice(0, 12)}</code>`}`;

/** The reports of an organization, each with what it was made with, to be kept, and two of them compared. */
export const recordsPage = ({
  organizationId,
  page,
  isFirst,
  isAdmin,
}: {
  organizationId: string;
  page: Schemas['AssessmentPage'];
  isFirst: boolean;
  isAdmin: boolean;
}): Framed => ({
  title: 'Records',
  place: 'records',
  body: h`<p>Each report stays as it was made, with all that it rests on. "Evidence" is one archive for an auditor: the report, the claims, the law and the sums, with digests that can be checked without us.</p>${compareForm(organizationId, page.items)}${table(
    {
      caption: 'Reports, the newest first',
      head: ['As of', 'Made', 'Vendors', 'Exposed', 'Review', 'Next due', 'Made with', 'Keep as'],
      numbers: [2, 3, 4],
      rows: page.items.map((entry) => [
        timeText(entry.asOf),
        h`${timeText(entry.createdAt)} <span class="soft">${entry.id.slice(0, 8)}</span>`,
        entry.summary.vendors,
        entry.summary.exposed,
        entry.summary.review,
        timeOr(entry.summary.nextDue, 'nothing dated'),
        versionsText(entry),
        downloads(organizationId, entry),
      ]),
      empty: 'No report was made yet.',
    },
  )}${pager({
    next: page.nextCursor === null ? null : withQuery(base(organizationId), { cursor: page.nextCursor }),
    first: isFirst ? null : base(organizationId),
  })}<h2>Audit trail</h2>${
    isAdmin
      ? h`<p><a href="/desk/audit">Who did what, when, and what was known then</a></p>`
      : note('It needs a key that may administer.')
  }`,
});

function compareForm(organizationId: string, items: readonly Entry[]): Markup | null {
  if (items.length < 2) return null;
  const options = (chosen: string | undefined): Markup[] =>
    items.map(
      ({ id, asOf, createdAt }) =>
        h`<option value="${id}"${id === chosen ? h` selected` : null}>as of ${asOf}, made ${createdAt.slice(0, 16).replace('T', ' ')} (${id.slice(0, 8)})</option>`,
    );
  return h`<form class="filter" method="get" action="${base(organizationId)}/diff"><div class="field"><label for="diff-before">Compare</label><select id="diff-before" name="before">${options(items[1]?.id)}</select></div><div class="field"><label for="diff-after">with the later</label><select id="diff-after" name="after">${options(items[0]?.id)}</select></div><button>Show the differences</button></form>`;
}

const changeWords: Record<Schemas['Difference']['change'], string> = {
  added: 'new',
  changed: 'changed',
  cleared: 'gone or done',
  reopened: 'open again',
};

/** How two reports differ, each difference with its reason. */
export function diffPage(
  organizationId: string,
  { comparison, isFirst }: { comparison: Schemas['Comparison']; isFirst: boolean },
): Framed {
  const { before, after, counts, around, items, nextCursor } = comparison;
  const here = `${base(organizationId)}/diff`;
  const query = { before: before.id, after: after.id };
  return {
    title: 'What changed',
    place: 'records',
    body: h`<p><a href="${base(organizationId)}">All records</a></p>${pairs([
      ['Earlier', h`as of ${timeText(before.asOf)}, ${versionsText(before)}`],
      ['Later', h`as of ${timeText(after.asOf)}, ${versionsText(after)}`],
      ['Around the vendors', around.length === 0 ? 'nothing differs' : around.map(({ what }) => what).join(', ')],
    ])}<ul class="figures">${Object.entries(counts).map(([kind, count]) => h`<li><b>${count}</b>${kindWord(kind)}</li>`)}</ul>${table(
      {
        caption: 'Differences, in the order of the later list',
        head: ['Vendor', 'Change', 'What', 'Why'],
        rows: items.map(({ vendor, change, text, reason, alsoChanged = [] }) => [
          vendor.name ?? vendor.externalId ?? `row ${vendor.row + 1}`,
          changeWords[change],
          text,
          [reason, ...alsoChanged].map((word) => word.replaceAll('-', ' ')).join('; '),
        ]),
        empty: 'The two reports say the same of every vendor.',
      },
    )}${pager({
      next: nextCursor === null ? null : withQuery(here, { ...query, cursor: nextCursor }),
      first: isFirst ? null : withQuery(here, query),
    })}`,
  };
}

const kindWord = (kind: string): string => new Map(Object.entries(changeWords)).get(kind) ?? kind;
