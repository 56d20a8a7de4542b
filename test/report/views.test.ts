import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import type { Duty, Status } from '../../domain/law/duty.ts';
import { laneKeeper } from '../../domain/report/clockLanes.ts';
import { gridKeeper } from '../../domain/report/dutyGrid.ts';
import type { Exposure, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { foremost } from '../../domain/report/foremost.ts';
import { rowKeeper } from '../../domain/report/keptRows.ts';
import { dueNext } from '../../domain/report/reportView.ts';

const duty = (dutyId: string, due: string | null, status: Status, more: Partial<Duty> = {}): Duty => ({
  dutyId,
  jurisdiction: 'US',
  title: `Notice ${dutyId}`,
  owedBy: 'organization',
  recipient: 'individuals',
  citation: '45 CFR 164.404',
  sources: [],
  lawInForceFrom: '2013-03-26',
  confidence: 'high',
  answer: 'due',
  due,
  window: null,
  standard: null,
  clock: null,
  arithmetic: null,
  status,
  readings: [],
  because: [],
  missing: [],
  ...more,
});

const exposure = (duties: Duty[], decision: Exposure['decision'] = 'match'): Exposure => ({
  breachId: 'b-1',
  title: 'Incident',
  vendorId: 'v-1',
  decision,
  path: [],
  explanation: [],
  organizationNamed: null,
  organizationNamedBy: [],
  knownSince: null,
  openQuestions: [],
  facts: {},
  contradictions: [],
  materiality: {
    registrant: null,
    vendorDeterminedOn: null,
    vendorFiledOn: null,
    vendorDueOn: null,
    vendorOnTime: null,
    note: '',
  },
  duties,
});

const row = (n: number, duties: Duty[] = [], finding: RowResult['finding'] = 'exposed'): RowResult => ({
  row: n,
  externalId: null,
  name: `Vendor ${n}`,
  finding,
  matches: [],
  exposures: duties.length > 0 ? [exposure(duties, finding === 'review' ? 'review' : 'match')] : [],
});

it('the foremost of many are those that sorting them all would put first', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 600 }), fc.integer({ min: 1, max: 40 }), (numbers, most) => {
      const things = numbers.map((n, i) => ({ n, i }));
      const keeper = foremost<{ n: number; i: number }>(most, (a, b) => a.n - b.n);
      for (const thing of things) keeper.add(thing);
      const sorted = things.toSorted((a, b) => a.n - b.n);
      expect(keeper.first()).toEqual({ kept: sorted.slice(0, most), left: Math.max(0, things.length - most) });
    }),
  ));

describe('rows that are kept', () => {
  const rank = ['exposed', 'review', 'rejected', 'clear'];

  it('are as many as there is room for, findings first, and the others are counted', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('exposed', 'review', 'rejected', 'clear'), fc.integer({ min: 1, max: 30 }))),
        fc.integer({ min: 1, max: 200 }),
        (list, most) => {
          const keeper = rowKeeper(most, (r) => ({ content: r, size: list[r.row]![1] }));
          const rows = list.map(([finding], i) => row(i, [], finding as RowResult['finding']));
          for (const r of rows) keeper.add(r);
          const { rows: shown, left } = keeper.shown();
          const inOrder = rows.toSorted((a, b) => rank.indexOf(a.finding) - rank.indexOf(b.finding) || a.row - b.row);
          expect(shown).toEqual(inOrder.slice(0, shown.length));
          expect(shown.length + left).toBe(rows.length);
          const sizes = inOrder.map((r) => list[r.row]![1]);
          const sum = (n: number) => sizes.slice(0, n).reduce((total, size) => total + size, 0);
          expect(shown.length === 1 || sum(shown.length) <= most).toBe(true);
          if (left > 0) expect(sum(shown.length + 1)).toBeGreaterThan(most);
        },
      ),
    ));

  it('are lists where a row is kept as a list', () => {
    const keeper = rowKeeper(10, (r) => ({ content: [r.row, r.row], size: 1 }));
    keeper.add(row(0));
    expect(keeper.shown().rows).toEqual([[0, 0]]);
  });
});

describe('clocks of the picture', () => {
  const lanes = (rows: RowResult[], most = 10) => {
    const keeper = laneKeeper(most);
    for (const r of rows) keeper.add(r);
    return keeper.first();
  };

  it('stand together where they run alike, and start where their clock does', () => {
    const clock = { event: 'told', on: '2026-03-02', basis: 'input' as const };
    const alike = ['a', 'b'].map((id) => duty(id, '2026-05-01', 'running', { clock }));
    const window = { earliest: '2026-05-01', latest: '2026-06-01' };
    const { kept } = lanes([row(0, [...alike, duty('c', '2026-05-01', 'running', { clock, window })])]);
    expect(kept.map(({ titles, start, latest }) => ({ titles, start, latest }))).toEqual([
      { titles: ['Notice a', 'Notice b'], start: '2026-03-02', latest: null },
      { titles: ['Notice c'], start: '2026-03-02', latest: '2026-06-01' },
    ]);
  });

  it('leave out what has no date, is not owed or only under review', () => {
    const notOwed = duty('a', '2026-05-01', 'running', { answer: 'not-due' });
    const rows = [
      row(0, [notOwed, duty('b', null, 'not-started')]),
      row(1, [duty('c', '2026-05-01', 'running')], 'review'),
    ];
    expect(lanes(rows).kept).toEqual([]);
  });

  it('of many are the next and the latest that passed, in order of days', () => {
    const days = Array.from({ length: 40 }, (_, i) => addDays('2026-01-01', i));
    const rows = days.map((due, i) => row(i, [duty('a', due, i < 20 ? 'missed' : 'running')]));
    const { kept, left } = lanes(rows);
    expect(kept.map((lane) => lane.due)).toEqual(days.slice(15, 25));
    expect(left).toBe(30);
    expect(lanes(rows.slice(0, 22)).kept.map((lane) => lane.due)).toEqual(days.slice(12, 22));
  });
});

describe('the grid of vendors by duty', () => {
  const grid = (rows: RowResult[], [mostRows, mostColumns] = [10, 10]) => {
    const keeper = gridKeeper(mostRows!, mostColumns!);
    for (const r of rows) keeper.add(r);
    return keeper.grid();
  };

  it('has a cell for each exposed vendor and duty of the organization, with what presses most', () => {
    const own = [exposure([duty('a', '2026-05-01', 'met')]), exposure([duty('a', '2026-06-01', 'running')])];
    const { columns, rows } = grid([
      { ...row(0), exposures: own },
      row(1, [duty('b', null, 'no-fixed-date'), duty('v', '2026-01-01', 'missed', { owedBy: 'vendor' })]),
      row(2, [duty('a', '2026-05-01', 'running')], 'review'),
    ]);
    expect(columns.map((c) => c.dutyId)).toEqual(['a', 'b']);
    expect(rows.map((r) => r.cells.map((c) => c && `${c.date} ${c.state}`))).toEqual([
      ['2026-06-01 running', null],
      [null, 'no date set no fixed date'],
    ]);
  });

  it('gives the commonest duties a column, and the first date of the others in one more', () => {
    const rows = [
      row(0, [duty('a', '2026-05-03', 'running'), duty('b', '2026-05-02', 'running'), duty('c', '2026-05-01', 'met')]),
      row(1, [duty('a', '2026-05-03', 'running')]),
    ];
    const found = grid(rows, [1, 1]);
    expect(found.columns.map((c) => c.dutyId)).toEqual(['a']);
    expect(found).toMatchObject({ otherDuties: 2, left: 1 });
    expect(found.rows.map((r) => r.others?.date)).toEqual(['2026-05-02']);
  });
});

it('what is due next names a State with what is owed there, and a title that comes twice once', () => {
  const entry = (label: string): TimelineEntry => ({
    on: '2026-05-01',
    kind: 'deadline',
    label,
    vendor: 'Acme',
    externalId: null,
    breachId: 'b-1',
    dutyId: 'a',
    status: 'running',
  });
  const texas = 'Texas: notice to individuals: cautious date, latest reading 2026-06-01';
  expect(dueNext([entry(texas), entry(texas), entry('Notice to the media')], 5)).toEqual({
    next: [
      {
        on: '2026-05-01',
        state: 'running',
        vendor: 'Acme',
        titles: ['Texas: notice to individuals (2 times)', 'Notice to the media'],
      },
    ],
    left: 0,
  });
});
