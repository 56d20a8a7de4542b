import type { Day } from '../../domain/calendar/day.ts';
import type { Duty } from '../../domain/law/duty.ts';
import { readingTexts, stateText, titleText } from '../../domain/report/dutyText.ts';
import type { Exposure, RowResult } from '../../domain/report/exposureReport.ts';
import { thresholdsText } from '../../domain/report/reportView.ts';
import { clean } from '../../domain/report/text.ts';

/** A line of the tables (CSV, XLSX): a vendor's duty, or a vendor or incident that brings none. */
export type DutyLine = { row: RowResult; exposure: Exposure | null; duty: Duty | null };

/** Of one row no table shows more lines: a row must fit in a report of its own. */
const mostLines = 1_200;

/** The lines of a row: one a vendor, incident and duty; `left` counts those beyond what a row may have. */
export function linesOf(row: RowResult): { lines: DutyLine[]; left: number } {
  const lines = allLines(row);
  return { lines: lines.slice(0, mostLines), left: Math.max(0, lines.length - mostLines) };
}

function allLines(row: RowResult): DutyLine[] {
  if (row.exposures.length === 0) return [{ row, exposure: null, duty: null }];
  return row.exposures.flatMap((exposure): DutyLine[] =>
    exposure.duties.length === 0
      ? [{ row, exposure, duty: null }]
      : exposure.duties.map((duty) => ({ row, exposure, duty })),
  );
}

export type Value = { kind: 'text' | 'day' | 'link'; text: string } | { kind: 'number'; number: number } | null;

export type Column = { head: string; width: number; read(line: DutyLine): Value };

const text = (value: string | null | undefined): Value =>
  value === null || value === undefined || value === '' ? null : { kind: 'text', text: clean(value) };
const day = (value: Day | null | undefined): Value => (value ? { kind: 'day', text: value } : null);
const sentences = (values: readonly string[] | undefined): Value => text(values?.join(' | '));

/** What a row says beyond its incidents: why it was rejected, its thresholds, what a person set aside. */
const remarksOf = ({ errors = [], thresholds, setAside = [] }: RowResult): string[] => [
  ...errors.map((e) => `${e.pointer}: ${e.message}`),
  ...(thresholds ? [`For this vendor ${thresholdsText(thresholds)}.`] : []),
  ...setAside.map((s) => `Set aside: ${s.vendorName} (${s.vendorId}). ${s.explanation.join(' ')}`),
];

/** The columns of a vendor. */
export const vendorColumns: readonly Column[] = [
  { head: 'Row', width: 6, read: ({ row }) => ({ kind: 'number', number: row.row + 1 }) },
  { head: 'External id', width: 16, read: ({ row }) => text(row.externalId) },
  { head: 'Vendor', width: 32, read: ({ row }) => text(row.name) },
  { head: 'Finding', width: 11, read: ({ row }) => text(row.finding) },
];

/** The columns of a duty, in the order of the tables. */
export const dutyColumns: readonly Column[] = [
  ...vendorColumns,
  { head: 'Incident', width: 36, read: ({ exposure }) => text(exposure?.title) },
  { head: 'Incident id', width: 26, read: ({ exposure }) => text(exposure?.breachId) },
  { head: 'Decision', width: 10, read: ({ exposure }) => text(exposure?.decision) },
  { head: 'Cautious date', width: 13, read: ({ duty }) => day(duty?.due) },
  { head: 'Latest reading', width: 13, read: ({ duty }) => day(duty?.window?.latest) },
  { head: 'Duty', width: 40, read: ({ duty }) => text(duty && titleText(duty)) },
  { head: 'Duty id', width: 24, read: ({ duty }) => text(duty?.dutyId) },
  { head: 'Jurisdiction', width: 12, read: ({ duty }) => text(duty?.jurisdiction) },
  { head: 'Owed by', width: 13, read: ({ duty }) => text(duty?.owedBy) },
  { head: 'To', width: 30, read: ({ duty }) => text(duty?.recipient) },
  { head: 'Answer', width: 14, read: ({ duty }) => text(duty?.answer) },
  { head: 'Status', width: 20, read: ({ duty }) => text(duty?.status) },
  { head: 'State', width: 26, read: ({ duty }) => text(duty && stateText(duty)) },
  {
    head: 'Days left',
    width: 9,
    read: ({ duty }) => (duty?.daysLeft === undefined ? null : { kind: 'number', number: duty.daysLeft }),
  },
  { head: 'Citation', width: 28, read: ({ duty }) => text(duty?.citation) },
  { head: 'Clock', width: 34, read: ({ duty }) => text(duty?.clock?.event) },
  { head: 'Clock from', width: 13, read: ({ duty }) => text(duty?.clock?.on) },
  { head: 'Basis', width: 10, read: ({ duty }) => text(duty?.clock?.basis) },
  { head: 'Evidence', width: 28, read: ({ duty }) => text(duty?.clock?.evidence) },
  { head: 'Arithmetic', width: 44, read: ({ duty }) => sentences(duty ? readingTexts(duty) : []) },
  { head: 'Because', width: 60, read: ({ duty }) => sentences(duty?.because) },
  {
    head: 'What to find out',
    width: 50,
    read: ({ duty }) => sentences(duty?.missing.map((m) => `${m.fact}: ${m.effect}`)),
  },
  { head: 'Law in force from', width: 13, read: ({ duty }) => day(duty?.lawInForceFrom) },
  { head: 'Confidence in the law', width: 11, read: ({ duty }) => text(duty?.confidence) },
  { head: 'Source of the law', width: 40, read: ({ duty }) => link(duty?.sources[0]) },
  { head: 'Remarks', width: 40, read: ({ row }) => sentences(remarksOf(row)) },
];

const link = (url: string | undefined): Value => (url ? { kind: 'link', text: clean(url) } : null);
