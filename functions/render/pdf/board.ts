import type { DutyGrid, GridCell } from '../../../domain/report/dutyGrid.ts';
import { statusWords } from '../../../domain/report/dutyText.ts';
import type { ReportHead, Summary, TimelineEntry } from '../../../domain/report/exposureReport.ts';
import { dueNext, type HeadView } from '../../../domain/report/reportView.ts';
import { statuses } from '../statuses.ts';
import { toneOf } from '../tone.ts';
import { colours, type Pen } from './pen.ts';
import { type Cell, table } from './table.ts';

/** A text in a frame. */
function framed(pen: Pen, text: string): void {
  const { doc } = pen;
  const style = { size: 8.5, bold: true };
  const height = pen.heightOf(text, style, pen.width - 20) + 12;
  const y = doc.y;
  pen.decoration(() => doc.roundedRect(pen.left, y, pen.width, height, 4).lineWidth(1).stroke(colours.line));
  doc.y = y + 6;
  pen.marked('P', () => pen.write([{ text, ...style }], pen.left + 10, pen.width - 20));
  doc.y = y + height + 6;
}

/** The report in figures, side by side. */
function figures(pen: Pen, summary: Summary): void {
  const { doc } = pen;
  const shown: [name: string, value: string][] = [
    ['Vendors', `${summary.vendors}`],
    ['Exposed', `${summary.exposed}`],
    ['To review', `${summary.review}`],
    ['Clear', `${summary.clear}`],
    ['Rejected', `${summary.rejected}`],
    ['Next date', summary.nextDue ?? 'none'],
  ];
  const [gap, height, y] = [6, 40, doc.y];
  const [last, others] = [96, (pen.width - 96 - gap * (shown.length - 1)) / (shown.length - 1)];
  for (const [i, [name, value]] of shown.entries()) {
    const x = pen.left + i * (others + gap);
    const wide = i === shown.length - 1 ? last : others;
    pen.decoration(() => doc.roundedRect(x, y, wide, height, 4).fillAndStroke(colours.soft, colours.line));
    pen.marked('P', () => {
      pen.label(name, x + 8, y + 6, wide - 12, { size: 7.2, colour: 'muted' });
      pen.label(value, x + 8, y + 17, wide - 12, { size: 13, bold: true });
    });
  }
  doc.y = y + height + 6;
}

/** The first page: whose report, what it is not, the figures. */
export function summaryPart(pen: Pen, head: ReportHead, view: HeadView): void {
  pen.heading(1, 'Exposure report');
  pen.para(view.who, { size: 10.5 });
  pen.space(6);
  framed(pen, view.notLegalAdvice);
  pen.heading(2, 'Summary');
  pen.para(view.counts);
  pen.space(4);
  figures(pen, head.summary);
  const states = statuses.flatMap((status) => {
    const count = head.summary.deadlines[status];
    return count ? [`${count} ${statusWords[status]}`] : [];
  });
  if (states.length > 0)
    pen.para(`Duties of exposed vendors that are owed, or may be: ${states.join(', ')}.`, {
      size: 8.5,
      colour: 'muted',
    });
}

/** A row is never torn, so that it must fit a page. */
const mostTitles = 12;
const titlesOf = (titles: readonly string[]): string =>
  [
    ...titles.slice(0, mostTitles),
    ...(titles.length > mostTitles ? [`and ${titles.length - mostTitles} more`] : []),
  ].join('; ');

/** What is due next, one row a day and vendor. */
export function dueNextPart(pen: Pen, timeline: readonly TimelineEntry[], most: number): void {
  const { next, left } = dueNext(timeline, most);
  pen.heading(2, 'Due next');
  if (next.length === 0) {
    pen.para('Nothing with a date.');
    return;
  }
  const columns = [
    { head: 'Date', width: 62 },
    { head: 'State', width: 92 },
    { head: 'Vendor', width: 130 },
    { head: 'What', width: pen.width - 284 },
  ];
  table(
    pen,
    columns,
    next.map((n) => [
      { text: n.on, style: { bold: true } },
      { text: n.state },
      { text: n.vendor },
      { text: titlesOf(n.titles) },
    ]),
    7.5,
  );
  if (left > 0) pen.para(`And ${left} more in the time line of the JSON of this report.`, { size: 8, colour: 'muted' });
}

const gridCell = (cell: GridCell | null): Cell =>
  cell
    ? {
        text: cell.date,
        style: { bold: cell.due !== null },
        second: { text: cell.state, style: { colour: toneOf(cell.status) } },
      }
    : { text: '–', style: { colour: 'muted' } };

/** Exposed vendors by duty. */
export function gridPart(pen: Pen, grid: DutyGrid): void {
  if (grid.rows.length === 0) return;
  pen.heading(2, 'Vendors by duty');
  pen.para(
    "The organization's own duties for each exposed vendor: the cautious date and the state of its clock. A dash: none on the facts known.",
    { size: 8, colour: 'muted' },
  );
  pen.space(4);
  const others = grid.otherDuties > 0;
  const count = grid.columns.length + (others ? 1 : 0);
  const wide = (pen.width - 110) / Math.max(count, 4);
  const columns = [
    { head: 'Vendor', width: pen.width - wide * count },
    ...grid.columns.map(({ title }) => ({ head: title, width: wide })),
    ...(others
      ? [
          {
            head: `${grid.otherDuties} other ${grid.otherDuties === 1 ? 'duty' : 'duties'}, the first date`,
            width: wide,
          },
        ]
      : []),
  ];
  const rows = grid.rows.map(({ name, cells, others: rest }) => [
    { text: name, style: { bold: true } },
    ...cells.map(gridCell),
    ...(others ? [gridCell(rest)] : []),
  ]);
  table(pen, columns, rows, 6.4);
  if (grid.left > 0)
    pen.para(`${grid.left} more exposed vendors stand in the JSON of this report.`, { size: 8, colour: 'muted' });
}
