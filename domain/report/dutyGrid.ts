import type { Day } from '../calendar/day.ts';
import type { Duty, Status } from '../law/duty.ts';
import { byDue, dateText, live, statusWords } from './dutyText.ts';
import type { RowResult } from './exposureReport.ts';
import { nameOf } from './reportView.ts';
import { clean } from './text.ts';

/** Where a vendor's duty stands: its date, or what stands in its place, and the state of its clock. */
export type GridCell = { date: string; due: Day | null; state: string; status: Status };

export type GridRow = { row: number; name: string; cells: (GridCell | null)[]; others: GridCell | null };

/** Exposed vendors by the organization's own duties that are owed, or may be. */
export type DutyGrid = {
  columns: { dutyId: string; title: string }[];
  /** Duties that have no column of their own: the last column shows the earliest date among them. */
  otherDuties: number;
  rows: GridRow[];
  left: number;
};

const own = (row: RowResult): Duty[] =>
  row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e) => e.duties.filter((d) => live(d) && d.owedBy === 'organization'));

/** What presses most of several clocks: one that is not met before one that is, then the earliest date. */
function cellOf(duties: readonly Duty[]): GridCell | null {
  const open = duties.filter((d) => d.status !== 'met');
  const [first] = (open.length > 0 ? open : duties).toSorted(byDue);
  return first
    ? { date: dateText(first), due: first.due, state: statusWords[first.status], status: first.status }
    : null;
}

/** Gathers the grid of a report, row by row: at most `mostRows` vendors and `mostColumns` duties, the commonest. */
export function gridKeeper(mostRows: number, mostColumns: number) {
  const counts = new Map<string, { title: string; count: number; first: string }>();
  const kept: { row: number; name: string; cells: Map<string, GridCell> }[] = [];
  let left = 0;
  return {
    add(row: RowResult): void {
      if (row.finding !== 'exposed') return;
      const byDuty = Map.groupBy(own(row), (d) => d.dutyId);
      for (const [dutyId, [duty]] of byDuty) {
        const known = counts.get(dutyId);
        const due = duty?.due ?? '9';
        counts.set(dutyId, {
          title: duty?.title ?? dutyId,
          count: (known?.count ?? 0) + 1,
          first: known && known.first < due ? known.first : due,
        });
      }
      if (kept.length === mostRows) {
        left++;
        return;
      }
      const cells = [...byDuty].flatMap(([dutyId, duties]): [string, GridCell][] => {
        const cell = cellOf(duties);
        return cell ? [[dutyId, cell]] : [];
      });
      kept.push({ row: row.row, name: clean(nameOf(row)), cells: new Map(cells) });
    },
    grid(): DutyGrid {
      const all = [...counts].sort(
        ([, a], [, b]) => b.count - a.count || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0),
      );
      const columns = all.slice(0, mostColumns).map(([dutyId, { title }]) => ({ dutyId, title }));
      const others = all.slice(mostColumns).map(([dutyId]) => dutyId);
      const rows = kept.map(({ row, name, cells }) => ({
        row,
        name,
        cells: columns.map(({ dutyId }) => cells.get(dutyId) ?? null),
        others: earliestOf(others.flatMap((dutyId) => cells.get(dutyId) ?? [])),
      }));
      return { columns, otherDuties: others.length, rows, left };
    },
  };
}

const earliestOf = (cells: readonly GridCell[]): GridCell | null => {
  const open = cells.filter((c) => c.status !== 'met');
  return (
    (open.length > 0 ? open : cells).toSorted((a, b) =>
      (a.due ?? '9') < (b.due ?? '9') ? -1 : a.due === b.due ? 0 : 1,
    )[0] ?? null
  );
};
