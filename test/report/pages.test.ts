import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { firstPage, pageInHead, partOf, reportParts } from '../../domain/report/pages.ts';

const row = (n: number, finding: RowResult['finding'], name = `v${n}`): RowResult => ({
  row: n,
  externalId: `${n}`,
  name,
  finding,
  matches: [],
  exposures: [],
});
const report = (vendors: RowResult[]): ExposureReport =>
  ({ id: 'x', vendors, timeline: [] }) as unknown as ExposureReport;
const read = (r: ExposureReport) => new Map([...reportParts(r)].map((p) => [p.name, p.json]));

/** Follows cursors from page to page. */
function all(parts: Map<string, string>, cursor: string | null): RowResult[] {
  if (cursor === null) return [];
  const page = JSON.parse(parts.get(partOf(cursor, ['vendors', 'rest']) ?? '') ?? 'null') as {
    items: RowResult[];
    nextCursor: string | null;
  };
  return [...page.items, ...all(parts, page.nextCursor)];
}

describe('pages of a report', () => {
  it('the first answer comes last, as what makes the report exist', () => {
    expect([...reportParts(report([row(0, 'clear')]))].at(-1)?.name).toBe('head');
  });

  it('shows findings first and leaves exactly the rest to the cursor', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<RowResult['finding']>('exposed', 'review', 'clear', 'rejected'), { maxLength: 700 }),
        (findings) => {
          const rows = findings.map((f, i) => row(i, f));
          const parts = read(report(rows));
          const head = JSON.parse(parts.get('head') ?? '') as { vendors: RowResult[]; nextCursor: string | null };
          const rest = all(parts, head.nextCursor);
          expect(rest.map((r) => r.row)).toEqual(rest.map((r) => r.row).sort((a, b) => a - b));
          expect([...head.vendors, ...rest].map((r) => r.row).sort((a, b) => a - b)).toEqual(rows.map((r) => r.row));
          const inHead = pageInHead(parts.get('head') ?? '', 'vendors');
          expect(inHead === null).toBe(rows.length > 200);
          expect(inHead === null ? all(parts, firstPage('vendors')) : JSON.parse(inHead).items).toEqual(rows);
          expect([...parts.keys()].some((name) => name.startsWith('vendors-'))).toBe(inHead === null);
          if (rows.length > 200)
            expect(head.vendors.every((r, i, list) => i === 0 || rank(list[i - 1]) <= rank(r))).toBe(true);
          else expect(head.vendors).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    ));
  const rank = (r: RowResult | undefined) => ['exposed', 'review', 'rejected', 'clear'].indexOf(r?.finding ?? 'clear');

  it('no part passes 5 MB, counted in bytes', () => {
    const wide = Array.from({ length: 300 }, (_, i) => row(i, 'clear', '診'.repeat(30_000)));
    for (const { json } of reportParts(report(wide))) expect(Buffer.byteLength(json)).toBeLessThan(5_000_000);
  });

  it.each(['', 'vendors', 'vendors-99999', 'head-0', 'timeline-0', '../LAST', 'rest-1x'])(
    'refuses the cursor %j',
    (cursor) => expect(partOf(cursor, ['vendors', 'rest'])).toBeNull(),
  );
});
