import { beforeAll, describe, expect, it } from 'vitest';
import type { Duty } from '../../domain/law/duty.ts';
import type { Exposure, ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { pdfWriter } from '../../functions/render/pdf/pdfReport.ts';
import { csvText, htmlText, icsText, pdfText, readsPdf, xlsxText } from './extract.ts';
import { plainPdfText } from './plainPdf.ts';
import { rendered, reportOn, riverbend, varied, written } from './reports.ts';

/** What a form must say, read from the JSON; what the forms themselves are written by has no part in it. */

const words: Record<Duty['status'], string> = {
  running: 'running',
  'due-soon': 'DUE SOON',
  'past-cautious-date': 'PAST THE CAUTIOUS DATE',
  met: 'met',
  missed: 'MISSED',
  suspended: 'suspended',
  'not-started': 'not started',
  'cannot-be-computed': 'cannot be computed',
  'no-fixed-date': 'no fixed date',
};
const open = (d: Duty) => d.answer === 'due' || d.answer === 'undetermined';
const matches = (row: RowResult) => row.exposures.filter((e) => e.decision === 'match');

function dutyFacts(d: Duty): string[] {
  const dates = [d.due, d.window?.latest, d.arithmetic].filter((text) => typeof text === 'string');
  return [d.title, d.citation, words[d.status], ...d.because, ...dates];
}

/** Of a row in the forms that hold the whole report. */
const rowFacts = (row: RowResult): string[] => [
  row.name ?? '',
  row.externalId ?? '',
  ...row.exposures.map((e) => e.title),
  ...matches(row).flatMap((e) => e.duties.filter(open).flatMap(dutyFacts)),
  ...(row.errors ?? []).map((e) => e.message),
];

/** What other sources say, as far as they say anything. */
const conflicts = (e: Exposure): string[] =>
  ['publicDisclosed', 'occurrence.from', 'discovered', 'individuals'].flatMap((field) =>
    (e.facts[field]?.conflict ?? [])
      .filter((c) => c.text !== 'unknown')
      .slice(0, 3)
      .map((c) => c.text),
  );

const storyFacts = (row: RowResult): string[] =>
  row.exposures.flatMap((e) => [
    ...e.explanation,
    ...(e.decision === 'match'
      ? [
          ...['publicDisclosed', 'discovered', 'exfiltration', 'vector'].flatMap((field) => {
            const fact = e.facts[field];
            return fact ? [fact.text, fact.sources[0]?.publisher ?? ''] : [];
          }),
          ...conflicts(e),
          ...e.duties.flatMap((d) => d.missing.map((m) => m.fact)),
        ]
      : [
          `the first cautious date is ${
            e.duties
              .filter((d) => open(d) && d.owedBy === 'organization' && d.due)
              .map((d) => d.due)
              .sort()[0]
          }`,
        ]),
  ]);

const headFacts = ({ asOf, versions, organization, id }: ExposureReport): string[] => [
  asOf,
  organization.name,
  id,
  versions.matcher,
  versions.law,
  versions.store,
  notLegalAdvice,
];

const calendarFacts = (row: RowResult): string[] =>
  matches(row).flatMap((e) =>
    e.duties
      .filter((d) => open(d) && d.owedBy === 'organization' && d.due !== null && d.status !== 'met')
      .flatMap((d) => [row.name ?? '', e.title, ...dutyFacts(d)]),
  );

/** Lines break where a form has no room: what stands between letters is no part of a fact. */
const squeezed = (text: string): string => text.replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');
/** The letters that the fonts of the PDF lack. */
const inPdf = (text: string): string => text.replaceAll(/[\u3040-\u9fff]|\u{1f3e5}/gu, '\ufffd');

function lacking(text: string, facts: readonly string[]): string[] {
  const all = squeezed(text);
  return [...new Set(facts)].filter((fact) => !all.includes(squeezed(fact)));
}

describe.each([
  ['of the README', riverbend],
  ['with rows of every kind', varied],
])('the report %s', (name, request) => {
  let report: ExposureReport;
  let everything: string[];
  beforeAll(async () => {
    report = await reportOn(request);
    everything = [...headFacts(report), ...report.vendors.flatMap(rowFacts)];
  });
  const story = () => report.vendors.flatMap(storyFacts);
  const text = async (format: 'text' | 'html' | 'csv' | 'ics') => String(await rendered(format, report));
  const bytes = async (format: 'pdf' | 'xlsx') => Buffer.from(await rendered(format, report));

  it('has facts of every sort', () => {
    const duties = report.vendors.flatMap((row) => matches(row).flatMap((e) => e.duties));
    expect(everything.length).toBeGreaterThan(60);
    expect(duties.some((d) => d.answer === 'undetermined')).toBe(true);
    expect(duties.some((d) => d.window)).toBe(true);
    expect(report.vendors.flatMap((row) => matches(row).flatMap(conflicts)).length).toBeGreaterThan(
      name === 'of the README' ? -1 : 3,
    );
    const findings = new Set(report.vendors.map((row) => row.finding));
    expect(findings).toEqual(
      new Set(['exposed', 'review', 'clear', ...(name === 'of the README' ? [] : ['rejected'])]),
    );
  });

  it('says the same as text', async () => expect(lacking(await text('text'), [...everything, ...story()])).toEqual([]));

  it('says the same as a page', async () =>
    expect(lacking(htmlText(await text('html')), [...everything, ...story()])).toEqual([]));

  it('says the same as a PDF', async () => {
    const facts = [...everything, ...story()].map(inPdf);
    const plain = await written(pdfWriter({ compress: false }), report);
    expect(lacking(plainPdfText(plain), facts)).toEqual([]);
  });

  it.skipIf(!readsPdf)('says the same as a PDF to another reader', async () => {
    const facts = [...everything, ...story()].map(inPdf);
    expect(lacking(pdfText(await bytes('pdf')), facts)).toEqual([]);
  });

  it('says the same as a workbook', async () => {
    const said = report.vendors.flatMap((row) =>
      matches(row).flatMap((e) => [...(e.facts.vector ? [e.facts.vector.text] : []), ...conflicts(e)]),
    );
    expect(lacking(xlsxText(await bytes('xlsx')), [...everything, ...said])).toEqual([]);
  });

  it('says the same as CSV', async () => {
    const guarded = everything.map((fact) => (fact.startsWith('=') ? `'${fact}` : fact));
    expect(lacking(csvText(await text('csv')), guarded)).toEqual([]);
  });

  it('says the same as a calendar, of what is to be done', async () => {
    const facts = report.vendors.flatMap(calendarFacts);
    expect(facts.length).toBeGreaterThan(10);
    expect(lacking(icsText(await text('ics')), [...facts, ...headFacts(report)])).toEqual([]);
  });
});

it('names a row whose name cannot be seen by its number, in every form for people', async () => {
  const nameless = await reportOn({ ...varied, vendors: [{ name: '' }, { name: '\u200b\u0007' }] });
  const forms = [await rendered('text', nameless), htmlText(String(await rendered('html', nameless)))].map(String);
  for (const form of forms) expect([form.includes('row 1'), form.includes('row 2')]).toEqual([true, true]);
});
