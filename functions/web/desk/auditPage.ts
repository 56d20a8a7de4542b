import type { Schemas } from './api.ts';
import { timeText } from './dates.ts';
import { type Framed, h } from './frame.ts';
import { pager, table, withQuery } from './parts.ts';

/** The audit trail, and how anybody can check it. */
export const auditPage = ({ page, isFirst }: { page: Schemas['AuditPage']; isFirst: boolean }): Framed => ({
  title: 'Audit trail',
  body: h`${
    page.end === null
      ? null
      : h`<p>It ends by now with entry ${page.end.number}, hash <code>${page.end.hash}</code>. Write both down elsewhere: who has them learns of a trail that was made anew.</p>
<h2>To check it</h2><p>Take it along (all parts), then hold it against itself; the command says what was changed, left out or added.</p>
<p class="buttons"><a class="button" href="/desk/audit/export">Take it along</a></p>
<p><code>npm run -s verify -- audit-part-1.jsonl --end ${page.end.number}:${page.end.hash}</code></p><h2>Entries</h2>`
  }${table({
    caption: 'What was done for the tenant, in its order',
    head: ['Number', 'When', 'Who', 'What', 'On', 'Answer', 'Known then', 'Hash'],
    rows: page.items.map((entry) => [
      entry.number,
      timeText(entry.at),
      `${entry.actor.label} (${entry.actor.kind})`,
      entry.action,
      entry.subject,
      entry.status,
      Object.entries(entry.known)
        .map(([name, version]) => `${name} ${version.slice(0, 12)}`)
        .join(', '),
      h`<code>${entry.hash.slice(0, 12)}</code>`,
    ]),
    empty: 'Nothing was done yet that is noted.',
  })}${pager({
    next: page.nextCursor === null ? null : withQuery('/desk/audit', { cursor: page.nextCursor }),
    first: isFirst ? null : '/desk/audit',
  })}`,
});

/** One part of the trail as a file. */
export const auditExportPage = ({
  part,
  cursor,
  entries,
  next,
}: {
  part: number;
  cursor: string | undefined;
  entries: number;
  next: string | null;
}): Framed => ({
  title: `Audit trail, part ${part}`,
  body: h`<p>This part holds ${entries.toLocaleString('en-US')} entries${next === null ? ', and is the last one' : ''}.</p><p class="buttons"><a class="button main" href="${withQuery('/desk/audit/export.jsonl', { cursor, part: String(part) })}">Download part ${part}</a>${
    next === null
      ? null
      : h`<a class="button" href="${withQuery('/desk/audit/export', { cursor: next, part: String(part + 1) })}">Next part</a>`
  }</p><p><a href="/desk/audit">Back</a></p>`,
});
