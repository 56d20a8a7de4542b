import type { Finding, RowResult } from './exposureReport.ts';

/** A row of a long report in the form that is kept of it, with its size in that form. */
export type Kept<T> = { row: number; finding: Finding; content: T | null; size: number };

/** Findings stand first, else rows keep the order of the input. */
const order = { exposed: 0, review: 1, rejected: 2, clear: 3 } as const;

/** What is shown of the rows, in the order in which they are read; `left` counts those for which there is no room. */
export type Shown<T> = { rows: T[]; left: number };

/**
 * Takes rows one by one and keeps what can be shown of them in `most` (characters, bytes, lines: what `write` measures).
 * What rows of one finding hold is kept until it passes `most`: what follows them cannot be shown.
 */
export function rowKeeper<T>(most: number, write: (row: RowResult) => { content: T; size: number }) {
  const sizes = { exposed: 0, review: 0, rejected: 0, clear: 0 };
  const kept: Kept<T>[] = [];
  return {
    add(row: RowResult): void {
      const { finding } = row;
      const written = sizes[finding] > most ? { content: null, size: 0 } : write(row);
      sizes[finding] += written.size;
      kept.push({ row: row.row, finding, ...written });
    },
    /** The first row is shown whatever its size. */
    shown(room = most): Shown<T> {
      const rows = kept.toSorted((a, b) => order[a.finding] - order[b.finding] || a.row - b.row);
      let size = 0;
      const end = rows.findIndex((row, i) => {
        size += row.size;
        return row.content === null || (size > room && i > 0);
      });
      const fitting = end === -1 ? rows : rows.slice(0, end);
      return {
        rows: fitting.flatMap((row) => (row.content === null ? [] : [row.content])),
        left: rows.length - fitting.length,
      };
    },
  };
}
