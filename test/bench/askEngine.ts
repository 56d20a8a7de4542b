import { readFileSync, writeFileSync } from 'node:fs';
import { type Answer, engineCalled, type Ready } from './engines.ts';
import { at } from './figures.ts';
import type { VendorLine } from './names.ts';

/**
 * One engine, one list, one run, in a process of its own:
 * `askEngine.ts <engine> <names.json> <lines.json> <seconds> [<file to store in>]`. Lines are asked one after another
 * until all are or the seconds are over; prints an Asking. Nothing is warmed up: the first lines of the process count.
 */
export type Asking = {
  buildMs: number;
  storedBytes: number;
  asked: number;
  totalMs: number;
  /** Milliseconds of one line. */
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** A letter for each line asked, in their order: Outcome. */
  outcomes: string;
  /** Of the first 10,000 lines those made from an entity, how many of them had it looked at, and all that was looked at. */
  candidates?: { lines: number; reached: number; looked: number };
};

/**
 * What an answer was. Right: the entity that the line was made from; a capital: confirmed. `r` `R` right, `w` `W`
 * wrong (also any answer to a made-up company), `-` none.
 */
export type Outcome = 'r' | 'R' | 'w' | 'W' | '-';

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether an answer is the entity that a line was made from, or one whose name differs from that entity's or from the
 * line only in case and punctuation: lists hold such names twice, and no engine can tell them apart.
 */
function isRight(names: readonly string[], line: VendorLine, answer: Answer): boolean {
  if (line.madeFrom === undefined) return false;
  if (answer.place === line.madeFrom) return true;
  const found = fold(names[answer.place] ?? '');
  return found === fold(names[line.madeFrom] ?? '') || found === fold(line.text);
}

function outcome(names: readonly string[], line: VendorLine, answer: Answer | undefined): Outcome {
  if (!answer) return '-';
  if (isRight(names, line, answer)) return answer.confirmed ? 'R' : 'r';
  return answer.confirmed ? 'W' : 'w';
}

/** Asked apart from the answers, so that it takes none of their time. */
function countCandidates(looksAt: NonNullable<Ready['candidates']>, lines: readonly VendorLine[]) {
  const found = lines.flatMap(({ text, madeFrom }) =>
    madeFrom === undefined ? [] : [{ madeFrom, seen: looksAt(text) }],
  );
  return {
    lines: found.length,
    reached: found.filter(({ madeFrom, seen }) => seen.has(madeFrom)).length,
    looked: found.reduce((sum, { seen }) => sum + seen.size, 0),
  };
}

const [engine = '', namesFile = '', linesFile = '', seconds = '', storeIn] = process.argv.slice(2);
const names = JSON.parse(readFileSync(namesFile, 'utf8')) as string[];
const lines = JSON.parse(readFileSync(linesFile, 'utf8')) as VendorLine[];

const buildStart = performance.now();
const ready = engineCalled(engine).build(names);
const buildMs = performance.now() - buildStart;

const taken: number[] = [];
const answers: (Answer | undefined)[] = [];
const start = performance.now();
let now = start;
for (const { text } of lines) {
  answers.push(ready.ask(text));
  const after = performance.now();
  taken.push(after - now);
  now = after;
  if (now - start > Number(seconds) * 1000) break;
}
taken.sort((a, b) => a - b);

const stored = ready.stored();
if (storeIn !== undefined) writeFileSync(storeIn, stored);
const asking: Asking = {
  buildMs,
  storedBytes: stored.byteLength,
  asked: answers.length,
  totalMs: now - start,
  p50: at(taken, 0.5),
  p95: at(taken, 0.95),
  p99: at(taken, 0.99),
  max: taken.at(-1) ?? Number.NaN,
  outcomes: lines
    .slice(0, answers.length)
    .map((line, i) => outcome(names, line, answers[i]))
    .join(''),
  ...(ready.candidates && { candidates: countCandidates(ready.candidates, lines.slice(0, 10_000)) }),
};
console.log(JSON.stringify(asking));
