import PDFDocument from 'pdfkit';
import { laneKeeper } from '../../../domain/report/clockLanes.ts';
import { gridKeeper } from '../../../domain/report/dutyGrid.ts';
import type { ReportHead, TimelineEntry } from '../../../domain/report/exposureReport.ts';
import { rowKeeper } from '../../../domain/report/keptRows.ts';
import { type HeadView, headView, isShort, nameOf, type RowView, rowView } from '../../../domain/report/reportView.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { fitted, mostBinary } from '../fitted.ts';
import { dueNextPart, gridPart, summaryPart } from './board.ts';
import { fonts } from './fontFiles.ts';
import { colours, margins, type Pen, penFor } from './pen.ts';
import { replacement } from './printable.ts';
import { drawRunway } from './runwayDrawing.ts';
import { vendorPart } from './vendorPart.ts';

/** Pages after which vendors are only counted, and characters of what is kept of them until then. */
const [mostPages, mostCharacters] = [250, 2_000_000];
const [mostLanes, mostGridRows, mostGridColumns, mostDueNext, mostClear, mostWarnings] = [22, 60, 6, 12, 200, 60];

export type PdfOptions = {
  /** Pages after which vendors are only counted. */
  mostPages?: number;
  /** False leaves the pages readable as text, which makes them large. */
  compress?: boolean;
};

/** Writes a report as a PDF: a first page for the board, then vendor by vendor. The same report gives the same bytes. */
export function pdfWriter(options: PdfOptions = {}): ReportWriter<Promise<Uint8Array>> {
  const lanes = laneKeeper(mostLanes);
  const grid = gridKeeper(mostGridRows, mostGridColumns);
  const kept = rowKeeper(mostCharacters, (row) => {
    const content = rowView(row);
    return { content, size: JSON.stringify(content).length };
  });
  const clear: string[] = [];
  let clearCount = 0;
  return {
    add(row) {
      lanes.add(row);
      grid.add(row);
      if (!isShort(row)) kept.add(row);
      if (row.finding === 'clear' && ++clearCount <= mostClear) clear.push(nameOf(row));
    },
    end: (head, timeline) =>
      fitted(mostBinary, async (share) => {
        const { doc, bytes } = openDocument(head, options.compress ?? true);
        const pen = penFor(doc);
        const view = headView(head);
        boardPages(pen, head, view, timeline, { lanes: lanes.first(), grid: grid.grid() });
        vendorPages(pen, kept.shown(), (options.mostPages ?? mostPages) * share);
        clearPart(pen, clear, clearCount, head.clearMeans);
        aboutPart(pen, head, view);
        pen.endStructure();
        runningLines(pen, head);
        doc.end();
        return await bytes;
      }),
  };
}

function openDocument(head: ReportHead, compress: boolean): { doc: PDFKit.PDFDocument; bytes: Promise<Uint8Array> } {
  const created = new Date(head.createdAt);
  const doc = new PDFDocument({
    size: 'LETTER',
    margins,
    font: fonts.regular,
    bufferPages: true,
    compress,
    pdfVersion: '1.7',
    lang: 'en-US',
    tagged: true,
    displayTitle: true,
    info: {
      Title: `Exposure report: ${head.organization.name}, as of ${head.asOf}`,
      Author: 'Breachclock',
      Subject: `Report ${head.id}`,
      Creator: 'Breachclock',
      Producer: 'PDFKit',
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((done, fail) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', fail);
  });
  return { doc, bytes };
}

type Overview = { lanes: ReturnType<ReturnType<typeof laneKeeper>['first']>; grid: Parameters<typeof gridPart>[1] };

function boardPages(
  pen: Pen,
  head: ReportHead,
  view: HeadView,
  timeline: readonly TimelineEntry[],
  { lanes, grid }: Overview,
): void {
  const { doc } = pen;
  doc.outline.addItem('Summary');
  summaryPart(pen, head, view);
  doc.outline.addItem('Due next');
  dueNextPart(pen, timeline, mostDueNext);
  if (lanes.kept.length > 0) {
    pen.room(Math.min(620, 90 + lanes.kept.length * 23));
    doc.outline.addItem('Clocks');
    pen.heading(2, 'Clocks');
    drawRunway(pen, lanes.kept, head.asOf);
    if (lanes.left > 0)
      pen.para(`${lanes.left} more clocks stand in the JSON of this report.`, { size: 8, colour: 'muted' });
  }
  if (grid.rows.length > 0) {
    pen.room(200);
    doc.outline.addItem('Vendors by duty');
  }
  gridPart(pen, grid);
}

function vendorPages(pen: Pen, { rows, left }: { rows: RowView[]; left: number }, most: number): void {
  const { doc } = pen;
  const end = rows.findIndex((row) => {
    if (doc.bufferedPageRange().count > most) return true;
    vendorPart(pen, row);
    return false;
  });
  const rest = left + (end === -1 ? 0 : rows.length - end);
  if (rest > 0) pen.para(`The PDF stops here: ${rest} more vendors stand in the JSON of this report.`, { bold: true });
}

function clearPart(pen: Pen, names: readonly string[], count: number, means: string): void {
  if (count === 0) return;
  pen.room(100);
  pen.doc.outline.addItem('Clear');
  pen.heading(2, `Clear (${count})`);
  pen.para(means, { size: 8.6 });
  pen.space(4);
  pen.items(names, { size: 8.6 });
  if (count > names.length) pen.para(`And ${count - names.length} more in the JSON of this report.`, { size: 8.6 });
}

function aboutPart(pen: Pen, head: ReportHead, view: HeadView): void {
  pen.room(160);
  pen.doc.outline.addItem('About this report');
  pen.heading(2, 'About this report');
  const more = view.warnings.length - mostWarnings;
  const lines = [
    view.versions,
    `Made ${head.createdAt}, as of ${head.asOf}. Digest of the input: ${head.inputDigest}`,
    ...(view.thresholds ? [view.thresholds] : []),
    ...view.coverage.map((source) => `Checked against: ${source}`),
    ...view.warnings.slice(0, mostWarnings).map((warning) => `Note: ${warning}`),
    ...(more > 0 ? [`And ${more} more notes in the JSON of this report.`] : []),
    'Dates are written year-month-day. A cautious date is the earliest that a reading of law and facts gives.',
  ];
  for (const line of lines) pen.para(line, { size: 8.2 });
  if (pen.lacked())
    pen.para(
      `The fonts of this PDF lack some letters of this report: ${replacement} stands in their place. The page (HTML) and the JSON of this report have them.`,
      { size: 8.2, bold: true },
    );
  pen.space(4);
  pen.para(view.notLegalAdvice, { size: 8.2, bold: true });
}

/** What runs over and under every page. */
function runningLines(pen: Pen, head: ReportHead): void {
  const { doc } = pen;
  const { count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(i);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const style = { size: 7, colour: 'muted' } as const;
    const [top, bottom] = [34, doc.page.height - 40];
    pen.label(`Exposure report: ${head.organization.name}`, pen.left, top, pen.width - 120, style);
    pen.ending(`as of ${head.asOf}`, top, style);
    pen.label(
      'Breachclock gives no legal advice: check every date against the cited text with counsel.',
      pen.left,
      bottom,
      pen.width - 90,
      style,
    );
    pen.ending(`Page ${i + 1} of ${count}`, bottom, style);
    doc
      .moveTo(pen.left, top + 12)
      .lineTo(pen.left + pen.width, top + 12)
      .lineWidth(0.5)
      .stroke(colours.line);
    doc
      .moveTo(pen.left, bottom - 5)
      .lineTo(pen.left + pen.width, bottom - 5)
      .lineWidth(0.5)
      .stroke(colours.line);
    doc.endMarkedContent();
  }
}
