import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asking, Outcome } from './askEngine.ts';
import { at } from './figures.ts';
import { entityNames, type VendorLine, vendorLines } from './names.ts';
import type { Opening } from './openEngine.ts';

/** Runs a file of this folder in a fresh process and reads the JSON that it prints. @throws Error where it fails. */
function readAlone<T>(file: string, args: readonly string[]): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 64_000_000 } as const;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--expose-gc', path, ...args], options);
  if (status !== 0) throw new Error(`${file} ${args[0]}: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as T;
}

type List<T> = { file: string; items: readonly T[] };

/** The lists of names and lines, made once and laid down in files that every process reads. */
export type Lists = {
  folder: string;
  names: (entities: number) => List<string>;
  lines: (lines: number, entities: number) => List<VendorLine>;
};

export function listsIn(folder: string): Lists {
  const made = new Map<string, List<unknown>>();
  const once = <T>(name: string, make: () => readonly T[]): List<T> => {
    const known = made.get(name) as List<T> | undefined;
    if (known) return known;
    const list = { file: join(folder, `${name}.json`), items: make() };
    writeFileSync(list.file, JSON.stringify(list.items));
    made.set(name, list);
    return list;
  };
  const names = (entities: number) => once(`names-${entities}`, () => entityNames(entities));
  const lines = (count: number, entities: number) =>
    once(`lines-${count}-${entities}`, () => vendorLines(count, names(entities).items));
  return { folder, names, lines };
}

/** An engine asked a list of lines; `stored` is the file that holds its index. */
export type Run = { engine: string; entities: number; lines: readonly VendorLine[]; asking: Asking; stored: string };

/** One engine, one list, in a process of its own, for so many seconds at most. */
export function runAlone(lists: Lists, engine: string, lineCount: number, entities: number, seconds: number): Run {
  const stored = join(lists.folder, `${engine.replaceAll(/\W+/g, '-')}-${entities}.index`);
  const lines = lists.lines(lineCount, entities);
  const args = [engine, lists.names(entities).file, lines.file, String(seconds), stored];
  return { engine, entities, lines: lines.items, stored, asking: readAlone<Asking>('askEngine.ts', args) };
}

/** Milliseconds for all lines: measured, or by the lines that were asked. */
export const allMs = ({ asking, lines }: Run): number => (asking.totalMs / asking.asked) * lines.length;

/** The lines that were asked, each with what its answer was. */
export const outcomes = ({ asking, lines }: Run): { line: VendorLine; outcome: Outcome }[] =>
  lines.slice(0, asking.asked).map((line, i) => ({ line, outcome: asking.outcomes[i] as Outcome }));

/** The index of a run, opened again and again. */
export type Opened = { run: Run; openings: readonly Opening[] };

export function openAlone(run: Run, rounds: number): Opened {
  const args = [run.engine, run.stored, 'Riverbend Regional Hospital'];
  return { run, openings: Array.from({ length: rounds }, () => readAlone<Opening>('openEngine.ts', args)) };
}

export const median = (openings: readonly Opening[], figure: keyof Opening): number =>
  at(
    openings.map((opening) => opening[figure]).sort((a, b) => a - b),
    0.5,
  );
