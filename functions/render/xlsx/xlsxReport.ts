import writeExcelFile from 'write-excel-file/node';
import { statusWords } from '../../../domain/report/dutyText.ts';
import type { ReportHead, TimelineEntry } from '../../../domain/report/exposureReport.ts';
import { rowKeeper, type Shown } from '../../../domain/report/keptRows.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { clean } from '../../../domain/report/text.ts';
import { dutyColumns, linesOf, type Value, vendorColumns } from '../dutyTable.ts';
import { fitted, mostBinary } from '../fitted.ts';
import { headLines } from '../headLines.ts';
import { statuses } from '../statuses.ts';
import { withFixedTimes } from './fixedTimes.ts';
import { sheetOf } from './sheet.ts';
import { filtersAndLinks } from './sheetFeature.ts';
import { sourceColumns, sourceKeeper } from './sourceLines.ts';

/** Characters of the duties' sheet, and lines of the others: what a function's memory and an answer allow. */
const [mostCharacters, mostVendors, mostEntries, mostSources] = [8_000_000, 10_000, 5_000, 5_000];

const text = (value: string | null | undefined): Value => (value ? { kind: 'text', text: clean(value) } : null);
const count = (number: number): Value => ({ kind: 'number', number });
const sizeOf = (value: Value): number => (value === null || value.kind === 'number' ? 8 : value.text.length + 8);
const part = <T>(list: readonly T[], share: number): T[] => list.slice(0, Math.ceil(list.length * share));

const timelineColumns = [
  { head: 'Day', width: 13 },
  { head: 'Kind', width: 10 },
  { head: 'What', width: 60 },
  { head: 'Vendor', width: 32 },
  { head: 'External id', width: 16 },
  { head: 'Incident id', width: 26 },
  { head: 'Duty id', width: 24 },
  { head: 'State', width: 24 },
];

const entryLine = (t: TimelineEntry): Value[] => [
  { kind: 'day', text: t.on },
  text(t.kind),
  text(t.label),
  text(t.vendor),
  text(t.externalId),
  text(t.breachId),
  text(t.dutyId),
  text(t.status && statusWords[t.status]),
];

/** Writes a report as a workbook: Summary, Vendors, Duties, Timeline, Sources. Days are days, texts are never formulas. */
export function xlsxWriter(): ReportWriter<Promise<Uint8Array>> {
  const vendors = rowKeeper(mostVendors, (row) => {
    const line = { row, exposure: null, duty: null };
    const incidents = row.exposures.filter((e) => e.decision === 'match').length;
    return { content: [...vendorColumns.map(({ read }) => read(line)), count(incidents)], size: 1 };
  });
  const duties = rowKeeper(mostCharacters, (row) => {
    const { lines, left } = linesOf(row);
    const content = [
      ...lines.map((line) => dutyColumns.map(({ read }) => read(line))),
      ...(left > 0 ? [[text(`${left} more duties of this vendor stand in the JSON of this report.`)]] : []),
    ];
    return { content, size: content.flat().reduce((sum, value) => sum + sizeOf(value), 0) };
  });
  const sources = sourceKeeper(mostSources);
  return {
    add(row) {
      vendors.add(row);
      duties.add(row);
      sources.add(row);
    },
    end: (head, timeline) =>
      fitted(mostBinary, (share) =>
        workbook(head, {
          vendors: portion(vendors.shown(), share),
          duties: portion(duties.shown(), share),
          timeline: portion(
            { rows: timeline.slice(0, mostEntries), left: Math.max(0, timeline.length - mostEntries) },
            share,
          ),
          sources: portion({ rows: sources.kept().lines, left: sources.kept().left }, share),
        }),
      ),
  };
}

const portion = <T>({ rows, left }: Shown<T>, share: number): Shown<T> => {
  const shown = part(rows, share);
  return { rows: shown, left: left + rows.length - shown.length };
};

type Lists = {
  vendors: Shown<Value[]>;
  duties: Shown<Value[][]>;
  timeline: Shown<TimelineEntry>;
  sources: Shown<Value[]>;
};

async function workbook(head: ReportHead, { vendors, duties, timeline, sources }: Lists): Promise<Uint8Array> {
  const sheets = [
    sheetOf(
      'Summary',
      [
        { head: 'Breachclock exposure report', width: 34 },
        { head: '', width: 110 },
      ],
      summaryLines(head),
    ),
    sheetOf(
      'Vendors',
      [...vendorColumns, { head: 'Incidents', width: 10 }],
      [...vendors.rows, ...stopLine(vendors.left, 'vendors')],
    ),
    sheetOf('Duties', dutyColumns, [...duties.rows.flat(), ...stopLine(duties.left, 'vendors')]),
    sheetOf('Timeline', timelineColumns, [...timeline.rows.map(entryLine), ...stopLine(timeline.left, 'entries')]),
    sheetOf('Sources', sourceColumns, [...sources.rows, ...stopLine(sources.left, 'lines or incidents')]),
  ];
  const packed = await writeExcelFile(
    sheets.map(({ sheet }) => sheet),
    { fontFamily: 'Calibri', fontSize: 11, features: [filtersAndLinks(sheets.map(({ extras }) => extras))] },
  ).toBuffer();
  return withFixedTimes(packed);
}

const stopLine = (left: number, what: string): Value[][] =>
  left > 0 ? [[text(`The table stops here: ${left} more ${what} stand in the JSON of this report.`)]] : [];

const summaryLines = (head: ReportHead): Value[][] => [
  ...headLines(head).map(([name, value]) => [text(name), text(value)]),
  ...statuses.flatMap((status) => {
    const number = head.summary.deadlines[status];
    return number ? [[text(`Duties: ${statusWords[status]}`), count(number)]] : [];
  }),
];
