import { raw } from 'hono/html';
import { laneKeeper } from '../../../domain/report/clockLanes.ts';
import { gridKeeper } from '../../../domain/report/dutyGrid.ts';
import type { ReportHead } from '../../../domain/report/exposureReport.ts';
import { rowKeeper } from '../../../domain/report/keptRows.ts';
import { type HeadView, headView, isShort, nameOf, rowView } from '../../../domain/report/reportView.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { h, list, type Markup } from './markup.ts';
import { dueNextSection, gridSection, summarySection } from './overview.ts';
import { runwaySvg } from './runwaySvg.ts';
import { style } from './style.ts';
import { vendorSection } from './vendorSection.ts';

/** Bytes of the vendors' part: with all else on the page still below the 5 MB of an answer. */
const mostBytes = 3_500_000;
const [mostLanes, mostGridRows, mostGridColumns, mostDueNext, mostClear, mostWarnings] = [24, 250, 7, 25, 200, 100];

/** Writes a report as a page that is complete in itself: no script, no request, one style block (style.ts). */
export function htmlWriter(most = mostBytes): ReportWriter<string> {
  const lanes = laneKeeper(mostLanes);
  const grid = gridKeeper(mostGridRows, mostGridColumns);
  const sections = rowKeeper(most, (row) => {
    const section = vendorSection(rowView(row)).toString();
    return { content: { row: row.row, section }, size: Buffer.byteLength(section) };
  });
  const clear: string[] = [];
  let clearCount = 0;
  return {
    add(row) {
      lanes.add(row);
      grid.add(row);
      if (!isShort(row)) sections.add(row);
      if (row.finding === 'clear' && ++clearCount <= mostClear) clear.push(nameOf(row));
    },
    end(head, timeline) {
      const { rows, left } = sections.shown();
      const { kept, left: moreLanes } = lanes.first();
      const view = headView(head);
      const stopped =
        left > 0
          ? h`<p><strong>The page stops here: ${left} more vendors stand in the JSON of this report.</strong></p>`
          : null;
      return page(head, view, [
        summarySection(head.summary, view.counts),
        dueNextSection(timeline, mostDueNext),
        h`<section aria-labelledby="clocks"><h2 id="clocks">Clocks</h2>${
          kept.length > 0
            ? h`<div class="scroll" role="region" aria-label="The clocks as a picture" tabindex="0">${runwaySvg(kept, moreLanes, head.asOf)}</div>`
            : h`<p>No clock has a date.</p>`
        }${moreLanes > 0 ? h`<p>${moreLanes} more clocks stand in the JSON of this report.</p>` : null}</section>
`,
        gridSection(grid.grid(), new Set(rows.map(({ row }) => row))),
        rows.length > 0
          ? h`<section aria-labelledby="vendors"><h2 id="vendors">Vendor by vendor</h2>
${rows.map(({ section }) => raw(section))}${stopped}</section>
`
          : null,
        clearSection(clear, clearCount, head.clearMeans),
      ]).toString();
    },
  };
}

function clearSection(names: readonly string[], count: number, means: string): Markup | null {
  if (count === 0) return null;
  const more = count > names.length ? h`<p>And ${count - names.length} more in the JSON of this report.</p>` : null;
  return h`<section aria-labelledby="clear"><h2 id="clear">Clear (${count})</h2><p>${means}</p>${list(names, 'plain')}${more}</section>
`;
}

function about(head: ReportHead, view: HeadView): Markup {
  const more = view.warnings.length - mostWarnings;
  const warnings = [
    ...view.warnings.slice(0, mostWarnings),
    ...(more > 0 ? [`and ${more} more notes in the JSON`] : []),
  ];
  return h`<footer><h2>About this report</h2><p>${view.versions}</p><p>Made ${head.createdAt}, as of ${head.asOf}. Digest of the input: ${head.inputDigest}</p>${
    view.thresholds ? h`<p>${view.thresholds}</p>` : null
  }<p>Checked against:</p>${list(view.coverage, 'plain')}${
    warnings.length > 0 ? h`<h3>Notes</h3>${list(warnings, 'plain')}` : null
  }<p>Dates are written year-month-day. A cautious date is the earliest that a reading of law and facts gives.</p></footer>`;
}

const page = (head: ReportHead, view: HeadView, sections: (Markup | null)[]): Markup =>
  h`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Exposure report: ${head.organization.name}, as of ${head.asOf}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">Breachclock</p><h1>Exposure report</h1><p><bdi>${view.who}</bdi></p><p class="notice">${view.notLegalAdvice}</p></header>
<main id="main">
${sections.flatMap((section) => section ?? [])}</main>
${about(head, view)}
</body></html>
`;
