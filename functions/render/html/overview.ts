import type { DutyGrid, GridCell } from '../../../domain/report/dutyGrid.ts';
import { statusWords } from '../../../domain/report/dutyText.ts';
import type { ReportHead, Summary, TimelineEntry } from '../../../domain/report/exposureReport.ts';
import { dueNext } from '../../../domain/report/reportView.ts';
import { statuses } from '../statuses.ts';
import { toneOf } from '../tone.ts';
import { h, type Markup } from './markup.ts';

const figure = (name: string, value: string | number): Markup => h`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** The report in figures. */
export const summarySection = (summary: Summary, counts: string): Markup =>
  h`<section aria-labelledby="summary"><h2 id="summary">Summary</h2><p>${counts}</p><dl class="figures">${[
    figure('Vendors', summary.vendors),
    figure('Exposed', summary.exposed),
    figure('To review', summary.review),
    figure('Clear', summary.clear),
    figure('Rejected', summary.rejected),
    figure('Next date', summary.nextDue ?? 'none'),
  ]}</dl>${deadlineTable(summary.deadlines)}</section>
`;

function deadlineTable(deadlines: ReportHead['summary']['deadlines']): Markup | null {
  const rows = statuses.flatMap((status) => {
    const count = deadlines[status];
    return count
      ? [h`<tr><th scope="row" class="${toneOf(status)}">${statusWords[status]}</th><td>${count}</td></tr>`]
      : [];
  });
  return rows.length === 0
    ? null
    : h`<table><caption>Duties of exposed vendors that are owed, or may be, by the state of their clocks</caption><thead><tr><th scope="col">State</th><th scope="col">Duties</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** What is due next, one row a day and vendor. */
export function dueNextSection(timeline: readonly TimelineEntry[], most: number): Markup {
  const { next, left } = dueNext(timeline, most);
  const rows = next.map(
    (n) =>
      h`<tr><th scope="row"><time datetime="${n.on}">${n.on}</time></th><td class="state">${n.state}</td><td><bdi>${n.vendor}</bdi></td><td>${n.titles.join('; ')}</td></tr>`,
  );
  const body =
    rows.length === 0
      ? h`<p>Nothing with a date.</p>`
      : h`<table class="stack"><thead><tr><th scope="col">Date</th><th scope="col">State</th><th scope="col">Vendor</th><th scope="col">What</th></tr></thead><tbody>${rows}</tbody></table>`;
  const more = left > 0 ? h`<p>And ${left} more in the time line of the JSON of this report.</p>` : null;
  return h`<section aria-labelledby="due-next"><h2 id="due-next">Due next</h2>${body}${more}</section>
`;
}

const cellMarkup = (cell: GridCell | null): Markup =>
  cell
    ? h`<td><span class="date">${cell.date}</span><br><span class="${toneOf(cell.status)}">${cell.state}</span></td>`
    : h`<td><span class="muted">–</span></td>`;

/** Exposed vendors by duty. `linked` tells which vendors have a section below. */
export function gridSection(grid: DutyGrid, linked: ReadonlySet<number>): Markup {
  if (grid.rows.length === 0) return h``;
  const heads = grid.columns.map(({ title }) => h`<th scope="col">${title}</th>`);
  const others = grid.otherDuties > 0;
  const rows = grid.rows.map(({ row, name, cells, others: rest }) => {
    const words = h`<bdi>${name}</bdi>`;
    return h`<tr><th scope="row">${linked.has(row) ? h`<a href="#vendor-${row}">${words}</a>` : words}</th>${cells.map(cellMarkup)}${others ? cellMarkup(rest) : null}</tr>`;
  });
  const more = grid.left > 0 ? h`<p>${grid.left} more exposed vendors stand in the JSON of this report.</p>` : null;
  return h`<section aria-labelledby="grid"><h2 id="grid">Vendors by duty</h2><div class="scroll" role="region" aria-label="The table of vendors by duty" tabindex="0"><table class="grid"><caption>The organization's own duties for each exposed vendor: the cautious date and the state of its clock. A dash: none on the facts known.</caption><thead><tr><th scope="col">Vendor</th>${heads}${
    others
      ? h`<th scope="col">${grid.otherDuties} other ${grid.otherDuties === 1 ? 'duty' : 'duties'}, the first date</th>`
      : null
  }</tr></thead><tbody>${rows}</tbody></table></div>${more}</section>
`;
}
