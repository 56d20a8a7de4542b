import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { idSchema } from '../../domain/breach/breach.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import type { PortalExport } from '../../domain/portal/portalExport.ts';
import type { Report, ReportHistory } from '../../domain/portal/report.ts';
import { reportHistory, vanishing } from '../../domain/portal/reportHistory.ts';
import { hasExports, readAllExports } from './identityExports.ts';

type Draw = { seed: number; drawn: string; decisions: string[] };
const { draws } = JSON.parse(
  readFileSync(new URL('../cases/portal/identity-sample.json', import.meta.url), 'utf8'),
) as { draws: Draw[] };

describe.skipIf(!hasExports)('the exports of the portal (../shared/data/hhs-ocr)', () => {
  let exports: PortalExport[];
  let reports: Report[];
  let histories: Map<string, ReportHistory>;
  /** The report of a row, by file and line. */
  let reportAt: Map<string, Report>;

  beforeAll(async () => {
    exports = orderExports(await readAllExports());
    reports = followReports(exports);
    histories = new Map(reports.map((report) => [report.id, reportHistory(report, exports)]));
    reportAt = new Map(
      reports.flatMap((report) =>
        report.sightings.map((s) => [`${exports[s.export]?.fileName.slice(0, -4)} ${s.row.line}`, report] as const),
      ),
    );
  });

  const place = (fileName: string): number => exports.findIndex((one) => one.fileName === fileName);
  const inFile = (fileName: string): Report[] =>
    reports.filter((report) => report.sightings.some((s) => s.export === place(fileName)));
  const counts = (id: string) => histories.get(id)?.states.map(({ value }) => value.count);

  test('every row belongs to one report, and every id is distinct and fits the schema', () => {
    const rows = exports.reduce((sum, one) => sum + one.rows.length, 0);
    expect(reports.reduce((sum, report) => sum + report.sightings.length, 0)).toBe(rows);
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length);
    for (const { id } of reports) idSchema.parse(id);
  });

  test('the 7,788 rows of the newest list of all cases are as many reports: each of its twins was told apart before', () => {
    expect(inFile('combined-2026-07-01.csv')).toHaveLength(7788);
  });

  test('one row is an exact duplicate: the same clinic, number and closing text twice', () => {
    const twice = reports.filter(({ sightings }) => new Set(sightings.map((s) => s.export)).size < sightings.length);
    expect(twice.map((report) => report.id)).toEqual(['hhs-2019-08-15-fairfield-medical-center-oh']);
  });

  test.each([
    ['hhs-2025-10-08-conduent-business-services-llc-nj', [42_616, 62_224_658]],
    ['hhs-2025-07-21-kettering-adventist-healthcare-oh', [501, 1_695_382]],
    ['hhs-2025-08-08-aflac-incorporated-aflac-ga', [500, 13_924_906]],
    ['hhs-2025-08-21-vital-imaging-medical-diagnostic-centers-llc-fl', [260_000, 111_509]],
  ])('%s: %j', (id, expected) => {
    expect(counts(id)).toEqual(expected);
  });

  test('between November 2025 and July 2026 65 of 742 rows have another number; two reports are gone, four were renamed', () => {
    const [before, after] = [place('active-2025-11-13.csv'), place('combined-2026-07-01.csv')];
    const rows = inFile('active-2025-11-13.csv').map(({ id, sightings }) => ({
      id,
      before: sightings.find((s) => s.export === before)?.row,
      after: sightings.find((s) => s.export === after)?.row,
    }));
    expect(rows).toHaveLength(742);
    expect(rows.filter((r) => r.after && r.after.count !== r.before?.count)).toHaveLength(65);
    expect(rows.filter(({ id }) => histories.get(id)?.goneIn !== null).map(({ id }) => id)).toEqual([
      'hhs-2024-12-17-california-correctional-health-care-services-ca',
      'hhs-2025-04-16-recovery-epicenter-foundation-fl',
    ]);
    for (const id of [
      'hhs-2025-08-05-precision-edodontics-of-raleigh-nc',
      'hhs-2025-08-13-welcome-dentistry-ca',
      'hhs-2025-08-15-welcome-dentistry-ca',
      'hhs-2025-08-22-department-of-social-services-for-vance-county-north-carolina-nc',
    ])
      expect(histories.get(id)?.states.map(({ value }) => value.name)).toHaveLength(2);
  });

  test('no export makes more than one in a hundred of the reports vanish that it should show', () => {
    const shares = exports.map((_, i) => vanishing(reports, exports, i));
    for (const { gone, of } of shares) expect(gone).toBeLessThanOrEqual(of / 100);
    expect(shares[place('combined-2026-07-01.csv')]?.of).toBeGreaterThan(7500);
  });

  test('a list of all cases that lost half of its rows makes half of the reports vanish', () => {
    const at = place('combined-2026-07-01.csv');
    const half = exports.map((one, i) => (i === at ? { ...one, rows: one.rows.filter((_, n) => n % 2 === 0) } : one));
    const { gone, of } = vanishing(followReports(half), half, at);
    expect(gone / of).toBeGreaterThan(0.45);
  });

  describe.each(draws)('draw $seed', ({ decisions }) => {
    test('the program decides as a person reading both rows does', () => {
      const wrong = decisions.filter((decision) => {
        const [, file, line, otherFile, otherLine, truth] = decision.split(' ');
        const [one, other] = [reportAt.get(`${file} ${line}`), reportAt.get(`${otherFile} ${otherLine}`)];
        if (!one || !other) return true;
        const ends = [one.sightings[0]?.row.line, one.sightings.at(-1)?.row.line];
        if (truth === 'unsure') return false;
        if (truth === 'alone') return one !== other || ends[0] !== Number(line) || ends[1] !== Number(otherLine);
        return truth !== (one === other ? 'same' : 'different');
      });
      expect(wrong).toEqual([]);
      expect(decisions).toHaveLength(100);
    });
  });
});
