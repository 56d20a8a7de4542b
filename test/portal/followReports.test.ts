import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSchema } from '../../domain/breach/breach.ts';
import { followReports, orderExports } from '../../domain/portal/followReports.ts';
import type { PortalExport, PortalRow } from '../../domain/portal/portalExport.ts';
import type { Report } from '../../domain/portal/report.ts';
import { exportOf, row } from './identityExports.ts';

const story = 'An unencrypted laptop with the names and diagnoses of patients was stolen from the car of an employee. ';

/** Each report as its id and the places and lines where it is seen. */
const seen = (reports: readonly Report[]): string[] =>
  reports.map(({ id, sightings }) => `${id}: ${sightings.map((s) => `${s.export}/${s.row.line}`).join(' ')}`);

const follow = (...exports: PortalExport[]): string[] => seen(followReports(exports));

/** Two lists of all cases, a year apart, of one row each. */
const twoYears = (before: Partial<PortalRow>, after: Partial<PortalRow>): string[] =>
  follow(exportOf('2024-01-01', [row(2, before)]), exportOf('2025-01-01', [row(2, after)]));

describe('rows are one report', () => {
  const one = ['hhs-2023-03-01-sunny-valley-clinic-oh: 0/2 1/2'];

  test.each<[string, Partial<PortalRow>, Partial<PortalRow>]>([
    ['that are alike', {}, {}],
    ['spelled otherwise', {}, { name: 'SUNNY  VALLEY-CLINIC ' }],
    ['whose number was revised', {}, { count: 999_999 }],
    ['that were filed before anybody counted', { count: 501 }, { count: 70_000 }],
    ['with a longer name and the same number', {}, { name: 'Sunny Valley Clinic, P.C. d/b/a Valley Health' }],
    ['with a longer name and another number', {}, { name: 'Sunny Valley Clinic (“SVC”)', count: 4321 }],
    ['with another name and a number to the last person', {}, { name: 'Dr. Ann Miller' }],
    ['with another name and state and a number to the last person', {}, { name: 'Dr. Ann Miller', state: 'KY' }],
    ['whose state was changed', {}, { state: 'KY' }],
    ['whose day was amended', {}, { submittedOn: '2023-03-11' }],
  ])('%s', (_, before, after) => {
    expect(twoYears(before, after)).toEqual(one);
  });

  test('whose state was filled in, under the id that the first gave', () => {
    expect(twoYears({ state: null }, { count: 77 })).toEqual(['hhs-2023-03-01-sunny-valley-clinic-xx: 0/2 1/2']);
  });

  test('whose name an old export cut at 50 characters', () => {
    const whole = 'Science Applications International Corporation (SAIC) of Ohio';
    expect(twoYears({ name: whole.slice(0, 50), count: 501 }, { name: whole, count: 4_900_000 })).toEqual([
      'hhs-2023-03-01-science-applications-international-corporation-sa-oh: 0/2 1/2',
    ]);
  });

  test('that moved from the cases under investigation into the archive', () => {
    const open = exportOf('2023-06-01', [row(5)], 'under-investigation');
    expect(follow(open, exportOf('2024-01-01', [row(9, { count: 2000 })], 'archive'))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/5 1/9',
    ]);
  });
});

describe('rows are two reports', () => {
  test.each<[string, Partial<PortalRow>, Partial<PortalRow>]>([
    ['of other names with another number', {}, { name: 'Dr. Ann Miller', count: 4321 }],
    ['of other names with a placeholder', { count: 500 }, { name: 'Dr. Ann Miller', count: 500 }],
    ['of another state with another number', {}, { state: 'KY', count: 4321 }],
    ['of another day with a round number', { count: 2000 }, { count: 2000, submittedOn: '2023-03-11' }],
    ['that share nothing but common words', { name: 'Valley Health' }, { name: 'Health Center', count: 4321 }],
  ])('%s', (_, before, after) => {
    expect(twoYears(before, after)).toHaveLength(2);
  });

  test('that stand side by side in one export, whatever came later', () => {
    const both = [row(2), row(3, { name: 'Sunny Valley Clinic, P.C.', count: 777 })];
    expect(follow(exportOf('2024-01-01', both), exportOf('2025-01-01', [row(2, { count: 778 })]))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/2 1/2',
      'hhs-2023-03-01-sunny-valley-clinic-p-c-oh: 0/3',
    ]);
  });

  test('where two could have become the third', () => {
    const both = [
      row(2, { name: 'Sunny Valley Clinic East' }),
      row(3, { name: 'Sunny Valley Clinic West', count: 99 }),
    ];
    expect(follow(exportOf('2024-01-01', both), exportOf('2025-01-01', [row(2, { count: 5 })]))).toHaveLength(3);
  });

  test('where a case would have to leave the archive', () => {
    const closed = exportOf('2024-01-01', [row(2)], 'archive');
    expect(follow(closed, exportOf('2025-01-01', [row(2, { count: 4321 })], 'under-investigation'))).toHaveLength(2);
  });
});

describe('several reports of one reporter on one day', () => {
  const filed = (...counts: number[]) => counts.map((count, i) => row(2 + i, { count }));

  test('are told apart by their numbers, whatever the order of the rows', () => {
    expect(follow(exportOf('2024-01-01', filed(300, 100, 200)), exportOf('2025-01-01', filed(100, 200, 300)))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/3 1/2',
      'hhs-2023-03-01-sunny-valley-clinic-oh-2: 0/4 1/3',
      'hhs-2023-03-01-sunny-valley-clinic-oh-3: 0/2 1/4',
    ]);
  });

  test('and the one number that is left belongs to the one report that is left', () => {
    expect(follow(exportOf('2024-01-01', filed(100, 200)), exportOf('2025-01-01', filed(900, 200)))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/2 1/2',
      'hhs-2023-03-01-sunny-valley-clinic-oh-2: 0/3 1/3',
    ]);
  });

  test('and two revised numbers to the ones they are near to', () => {
    expect(follow(exportOf('2024-01-01', filed(1000, 5000)), exportOf('2025-01-01', filed(5100, 1010)))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/2 1/3',
      'hhs-2023-03-01-sunny-valley-clinic-oh-2: 0/3 1/2',
    ]);
  });

  test('are one where all exports show the same row twice', () => {
    expect(follow(exportOf('2024-01-01', [row(2), row(3)]), exportOf('2025-01-01', [row(7)]))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/2 0/3 1/7',
    ]);
  });

  test('are two as soon as one export tells them apart', () => {
    const told = [row(2), row(3, { description: story })];
    expect(follow(exportOf('2024-01-01', [row(2), row(3)]), exportOf('2025-01-01', told))).toHaveLength(2);
  });

  test('are two where they agree in a placeholder', () => {
    expect(follow(exportOf('2024-01-01', filed(501, 501)))).toEqual([
      'hhs-2023-03-01-sunny-valley-clinic-oh: 0/2',
      'hhs-2023-03-01-sunny-valley-clinic-oh-2: 0/3',
    ]);
  });
});

describe('the list of before 2015, which has no days', () => {
  /** Reports of March 2012, one each day, in the order of the list. */
  const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ivory', 'Juniper'];
  const listed = (i: number, given: Partial<PortalRow> = {}) =>
    row(2 + i, { name: `${names[i]} Practice`, count: 1001 + i, submittedOn: null, ...given });
  const dated = (i: number, given: Partial<PortalRow> = {}) =>
    row(40 + i, { name: `${names[i]} Practice`, count: 1001 + i, submittedOn: `2012-03-${11 + i}`, ...given });
  const followed = (old: (i: number) => PortalRow, later: (i: number) => PortalRow[]) =>
    followReports([
      exportOf(
        '2014-06-30',
        names.map((_, i) => old(i)),
        'old-list',
      ),
      exportOf(
        '2016-10-14',
        names.flatMap((_, i) => later(i)),
      ),
    ]);
  const only =
    (given: Partial<PortalRow>, at = 4) =>
    (i: number) =>
      i === at ? given : {};

  test('gives its rows to the reports of the same name, state and number', () => {
    const reports = followed(
      (i) => listed(i),
      (i) => [dated(i)],
    );
    expect(reports.map((report) => report.sightings.length)).toEqual(names.map(() => 2));
    expect(reports[4]?.id).toBe('hhs-2012-03-15-elm-practice-oh');
  });

  test('gives a row to the report of its associate, where the order of the list has it', () => {
    const old = only({ name: 'City of Columbus', businessAssociate: 'Elm Practice' });
    const reports = followed(
      (i) => listed(i, old(i)),
      (i) => [dated(i, only({ state: 'TX' })(i))],
    );
    expect(seen(reports)).toContain('hhs-2012-03-15-elm-practice-tx: 0/6 1/44');
  });

  test('takes of two like reports the one of the days where the list has the row', () => {
    const twice = (i: number) => [
      dated(i),
      ...(i === 4 ? [row(90, { ...dated(4), line: 90, submittedOn: '2013-09-09' })] : []),
    ];
    expect(seen(followed((i) => listed(i), twice))).toContain('hhs-2012-03-15-elm-practice-oh: 0/6 1/44');
  });

  test('keeps a row as a report of its own where nothing, or two reports, fit', () => {
    const none = followed(
      (i) => listed(i, only({ name: 'City of Columbus', count: 9 })(i)),
      (i) => [dated(i)],
    );
    expect(seen(none)).toContain('hhs-undated-city-of-columbus-oh: 0/6');
    const twins = (i: number) => [
      dated(i),
      ...(i === 4 ? [row(90, { ...dated(4), line: 90, locations: ['Email'] })] : []),
    ];
    expect(seen(followed((i) => listed(i), twins))).toContain('hhs-undated-elm-practice-oh: 0/6');
  });
});

describe('ids', () => {
  test('do not change when later exports rename the reporter', () => {
    const [before] = twoYears({}, {});
    const [after] = twoYears({}, { name: 'Sunny Valley Clinic of Ohio and Kentucky' });
    expect(after).toBe(before);
  });

  test('are cut between words and fit the schema, whatever the name', () => {
    const name = `${'Sunny Valley '.repeat(20)}Clínica “Niños” & Söhne d/b/a 日本`;
    const [report] = followReports([exportOf('2024-01-01', [row(2, { name })])]);
    expect(report?.id).toBe('hhs-2023-03-01-sunny-valley-sunny-valley-sunny-valley-sunny-valley-sunny-valley-sunny-oh');
    const [other] = followReports([exportOf('2024-01-01', [row(2, { name: '日本' })])]);
    expect(other?.id).toBe('hhs-2023-03-01-unnamed-oh');
  });
});

/** Few names, states, days and numbers, so that rows are mistaken for one another wherever they can be. */
const anyRow = fc.record({
  name: fc.constantFrom(
    'Sunny Valley Clinic',
    'SUNNY VALLEY CLINIC',
    'Sunny Valley Clinic, P.C.',
    'Ann Miller',
    'Elm Care',
    '?',
  ),
  state: fc.constantFrom('OH', 'OH', 'KY', null),
  submittedOn: fc.constantFrom('2013-03-01', '2013-03-01', '2013-03-02', '2012-01-09'),
  count: fc.constantFrom(500, 501, 1234, 1234, 1235, 2000, null),
  types: fc.constantFrom(['Theft'], ['Loss'], []),
  description: fc.constantFrom(null, null, story),
});

const anyExport = fc
  .record({
    asOf: fc.constantFrom('2014-01-01', '2014-06-30', '2016-10-14', '2022-04-15'),
    view: fc.constantFrom('combined', 'combined', 'archive', 'under-investigation', 'old-list'),
    rows: fc.array(anyRow, { minLength: 1, maxLength: 7 }),
  })
  .map(({ asOf, view, rows }) =>
    exportOf(
      asOf,
      rows.map((given, i) =>
        row(2 + i, { ...given, types: [...given.types], submittedOn: view === 'old-list' ? null : given.submittedOn }),
      ),
      view,
    ),
  );

const anyExports = fc.uniqueArray(anyExport, { minLength: 1, maxLength: 5, selector: (one) => one.sha256 });

describe('whatever the exports', () => {
  test('every row belongs to exactly one report, and ids are distinct and fit the schema', () => {
    fc.assert(
      fc.property(anyExports, (exports) => {
        const reports = followReports(exports);
        const rows = orderExports(exports).flatMap((one, place) => one.rows.map((r) => `${place}/${r.line}`));
        const followed = reports.flatMap((r) => r.sightings.map((s) => `${s.export}/${s.row.line}`));
        expect(followed.sort()).toEqual(rows.sort());
        expect(new Set(reports.map((r) => r.id)).size).toBe(reports.length);
        for (const { id } of reports) idSchema.parse(id);
      }),
      { numRuns: 300 },
    );
  });

  test('their order makes no difference, nor giving one twice', () => {
    fc.assert(
      fc.property(
        anyExports.chain((exports) =>
          fc.record({
            exports: fc.constant(exports),
            mixed: fc.shuffledSubarray(exports, { minLength: exports.length }),
            again: fc.subarray(exports),
          }),
        ),
        ({ exports, mixed, again }) => {
          expect(followReports([...mixed, ...again])).toEqual(followReports(exports));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('no two rows of one export are one report unless all that is seen of them agrees', () => {
    fc.assert(
      fc.property(anyExports, (exports) => {
        for (const { sightings } of followReports(exports))
          for (const [i, { export: place, row: one }] of sightings.entries())
            for (const other of sightings.slice(i + 1))
              if (other.export === place) expect({ ...other.row, name: one.name, line: one.line }).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });
});
