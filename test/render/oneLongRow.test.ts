import { beforeAll, expect, it } from 'vitest';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { type Format, formats, renderers } from '../../functions/render/renderers.ts';
import { csvRecords, htmlText } from './extract.ts';
import { rendered, reportOn, varied, written } from './reports.ts';

/** A list of one vendor that a thousand incidents reach: what is shown of one row is bounded too. */
let report: ExposureReport;
beforeAll(async () => {
  const made = await reportOn({ ...varied, vendors: varied.vendors.slice(0, 1) });
  const [vendor] = made.vendors;
  const exposures = Array.from({ length: 1_000 }, (_, i) => ({ ...vendor!.exposures[0]!, breachId: `incident-${i}` }));
  const row: RowResult = { ...vendor!, exposures };
  report = { ...made, vendors: [row] };
});

it.each<[Format, number]>([
  ['text', 5_000_000],
  ['csv', 5_000_000],
  ['ics', 5_000_000],
  ['html', 5_000_000],
  ['pdf', 4_500_000],
  ['xlsx', 4_500_000],
])('as %s it is an answer that can be given', async (format, most) => {
  const writer = await renderers[format].open({ uidScope: 'org-1', mostText: 1_500_000 });
  const answer = await written(writer, report);
  expect(Buffer.byteLength(answer)).toBeLessThan(most);
  expect(Buffer.byteLength(answer)).toBeGreaterThan(50_000);
});

it('says what it left out', async () => {
  const listed = report.vendors[0]!.exposures[0]!.duties.length;
  const incidents = Math.floor(1_000 / listed);
  for (const format of ['text', 'html'] as const)
    expect(htmlText(String(await rendered(format, report)))).toContain(
      `${1_000 - incidents} more incidents of this vendor stand in the JSON of this report.`,
    );
  const notes = csvRecords(String(await rendered('csv', report))).map((r) => r.Note);
  expect(notes).toContain(`${1_000 * listed - 1_200} more duties of these vendors stand in the JSON of this report.`);
});

it('has a form for every word that a caller may use', () => {
  expect(Object.keys(renderers).sort()).toEqual([...formats].sort());
  expect(new Set(formats.map((format) => renderers[format].extension)).size).toBe(formats.length);
});
