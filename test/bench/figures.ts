/** A table of figures; the first column names what was measured. */
export type Table = { title: string; head: readonly string[]; rows: readonly (readonly string[])[]; notes?: string[] };

/** Of sorted numbers the one below which a share of them lies. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** A number with as many decimals as mean something: three figures. */
export const plain = (n: number): string =>
  n >= 100 ? Math.round(n).toLocaleString('en') : n >= 10 ? n.toFixed(1) : n.toFixed(2);

/** A time in the unit that reads well. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1) return `${plain(milliseconds * 1000)} µs`;
  return milliseconds < 10_000 ? `${plain(milliseconds)} ms` : `${plain(milliseconds / 1000)} s`;
}

export const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
export const kB = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
export const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Milliseconds of each of `rounds` runs, sorted. */
export async function time(rounds: number, run: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

/** A table as Markdown with columns of even width: it reads the same in a terminal and in the README. */
export function written({ title, head, rows, notes = [] }: Table): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [`\n${title}\n`, line(head), rule, ...rows.map(line), ...notes.map((note) => `\n${note}`)].join('\n');
}
