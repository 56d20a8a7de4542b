import { describe, expect, test } from 'vitest';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import type { PortalExport, PortalRow } from '../../domain/portal/portalExport.ts';
import type { ReportHistory } from '../../domain/portal/report.ts';
import { reportHistory, vanishing } from '../../domain/portal/reportHistory.ts';
import { exportOf, row } from './identityExports.ts';

/** The history of the report that the first row of the first export belongs to. */
function historyOf(...given: PortalExport[]): ReportHistory {
  const exports = orderExports(given);
  const first = exports[0]?.rows[0];
  const report = followReports(exports).find((r) => r.sightings.some((s) => s.row === first));
  if (!report) throw new Error('the first row belongs to no report');
  return reportHistory(report, exports);
}

const years = (...rows: Partial<PortalRow>[]): PortalExport[] =>
  rows.map((given, i) => exportOf(`${2024 + i}-01-01`, [row(2, given)]));

const story = 'An unencrypted laptop with the names of patients was stolen from the employee’s car. ';

describe('states', () => {
  test.each<[string, Partial<PortalRow>]>([
    ['the number', { count: 9999 }],
    ['the name', { name: 'Sunny Valley Clinic of Ohio' }],
    ['the state', { state: 'KY' }],
    ['the entity type', { entityType: 'Business Associate' }],
    ['the types', { types: ['Theft', 'Loss'] }],
    ['the locations', { locations: ['Email'] }],
    ['whether an associate was present', { businessAssociatePresent: true }],
    ['whether the case is closed', { closed: true }],
    ['the closing text', { description: story }],
  ])('begin where %s changes', (_, change) => {
    const { states } = historyOf(...years({ closed: false }, { closed: false }, { closed: false, ...change }));
    expect(states.map((state) => state.export)).toEqual([0, 2]);
    expect(states[1]?.value).toMatchObject(change);
  });

  test.each<[string, Partial<PortalRow>, Partial<PortalRow>]>([
    ['a blank cell', {}, { entityType: null, count: null, types: [], locations: [], businessAssociatePresent: null }],
    ['other capitals, spaces and signs', {}, { name: 'SUNNY VALLEY   CLINIC,' }],
    ['a letter that was lost', { name: 'Clínica Sol' }, { name: 'Cl?nica Sol' }],
    ['an accent that was lost', { name: 'Clínica Sol' }, { name: 'Clinica Sol' }],
    ['another order of the types', { types: ['Theft', 'Loss'] }, { types: ['Loss', 'Theft'] }],
    ['a closing text with damaged signs', { description: story }, { description: story.replace('’', '??') }],
    ['a closing text with other spaces', { description: story }, { description: `${story.replaceAll(' ', '  ')}\n` }],
    ['a closing text that an export leaves out', { description: story }, {}],
  ])('do not begin with %s', (_, before, after) => {
    const { states } = historyOf(...years(before, after, before));
    expect(states).toEqual([{ export: 0, value: expect.objectContaining(before) }]);
  });

  test('inherit what an export leaves blank when something else changes', () => {
    const { states } = historyOf(...years({ description: story }, { count: 77, entityType: null }));
    expect(states[1]?.value).toMatchObject({ count: 77, entityType: 'Healthcare Provider', description: story });
  });

  test('tell of the archive and of the cases under investigation by the list that shows the row', () => {
    const open = exportOf('2024-01-01', [row(2)], 'under-investigation');
    const { states } = historyOf(open, exportOf('2025-01-01', [row(2)], 'archive'));
    expect(states.map(({ value }) => value.closed)).toEqual([false, true]);
  });
});

describe('gone', () => {
  const other = row(3, { name: 'Ann Miller', count: 88, submittedOn: '2022-02-02' });

  test('in the first list of all cases that lacks it', () => {
    const exports = [
      exportOf('2024-01-01', [row(2), other]),
      exportOf('2025-01-01', [other]),
      exportOf('2026-01-01', [other]),
    ];
    expect(historyOf(...exports).goneIn).toBe(1);
  });

  test('not where it is seen again later', () => {
    const exports = [exportOf('2024-01-01', [row(2), other]), exportOf('2025-01-01', [other])];
    expect(historyOf(...exports, exportOf('2026-01-01', [row(2), other])).goneIn).toBeNull();
  });

  test('not where a list of the cases under investigation lacks it: it can have been closed', () => {
    const open = (asOf: string, rows: PortalRow[]) => exportOf(asOf, rows, 'under-investigation');
    expect(historyOf(open('2024-01-01', [row(2), other]), open('2025-01-01', [other])).goneIn).toBeNull();
  });

  test('from the archive, where an archive had it', () => {
    const archive = (asOf: string, rows: PortalRow[]) => exportOf(asOf, rows, 'archive');
    expect(historyOf(archive('2024-01-01', [row(2), other]), archive('2025-01-01', [other])).goneIn).toBe(1);
    expect(historyOf(exportOf('2024-01-01', [row(2), other]), archive('2025-01-01', [other])).goneIn).toBeNull();
  });

  test('not where the list begins after it, or ends before', () => {
    const late = row(3, { name: 'Ann Miller', count: 88, submittedOn: '2024-02-02' });
    expect(historyOf(exportOf('2024-01-01', [row(2)]), exportOf('2025-01-01', [late])).goneIn).toBeNull();
  });

  test('not where whoever saved the list left out rows with blanks, or rows that look alike', () => {
    const blank = [exportOf('2024-01-01', [row(2, { entityType: null }), other]), exportOf('2025-01-01', [other])];
    expect(historyOf(...blank).goneIn).toBeNull();
    const twice = exportOf('2024-01-01', [row(2, { count: 501 }), row(3, { count: 501 }), other]);
    const once = exportOf('2025-01-01', [row(2, { count: 501 }), other]);
    const exports = orderExports([twice, once]);
    expect(followReports(exports).map((report) => reportHistory(report, exports).goneIn)).toEqual([null, null, null]);
  });
});

describe('the share that an export makes vanish', () => {
  const many = (n: number, from = 0) =>
    Array.from({ length: n }, (_, i) =>
      row(2 + i, { name: `Clinic Number ${from + i}`, count: 1001 + 7 * (from + i) }),
    );
  const share = (place: number, ...given: PortalExport[]) => {
    const exports = orderExports(given);
    return vanishing(followReports(exports), exports, place);
  };

  test('counts, for all cases, every report that was known', () => {
    const known = exportOf('2024-01-01', many(10));
    expect(share(1, known, exportOf('2025-01-01', [...many(8), ...many(5, 20)]))).toEqual({ gone: 2, of: 10 });
    expect(share(0, known, exportOf('2025-01-01', many(8)))).toEqual({ gone: 0, of: 0 });
  });

  test('counts, for an archive, those that were closed', () => {
    const closed = exportOf('2023-06-01', many(6), 'archive');
    const open = exportOf('2023-06-02', many(4, 6), 'under-investigation');
    expect(share(2, closed, open, exportOf('2025-01-01', many(3), 'archive'))).toEqual({ gone: 3, of: 6 });
  });

  test('counts, for the cases under investigation, those that were open before and are so later', () => {
    const open = (asOf: string, n: number) => exportOf(asOf, many(n), 'under-investigation');
    expect(share(1, open('2024-01-01', 10), open('2024-06-01', 4), open('2025-01-01', 9))).toEqual({ gone: 5, of: 9 });
    expect(share(1, open('2024-01-01', 10), open('2024-06-01', 4))).toEqual({ gone: 0, of: 0 });
  });
});
