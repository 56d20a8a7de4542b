import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, ourselves } from './engines.ts';
import { duration, kB, MB, percent, plain, type Table } from './figures.ts';
import { hostile } from './hostile.ts';
import {
  allMs,
  type Lists,
  listsIn,
  median,
  type Opened,
  openAlone,
  outcomes,
  type Run,
  runAlone,
} from './matchingRuns.ts';
import { entityNames, haveLists } from './names.ts';

const lineCount = 10_000;
const sizes = [10_000, 100_000];
const growth = [10_000, 30_000, 100_000, 300_000];

/** Seconds for which a peer is asked, and for which we are: what is left of the lines is extrapolated. */
const peerSeconds = 6;
const ownSeconds = 25;

/** Our runs are short, so that what else the machine does tells: the median of three stands in the tables. */
const ownRuns = 3;

/** How often a stored index is opened. */
const ownOpenings = 7;
const peerOpenings = 3;

/** Small enough that every engine answers every line. */
const small = { lines: 300, entities: 2_000, seconds: 60 };

/** Two seconds a line and more: at this size it would answer four lines. */
const leftOut = (engine: string, entities: number): boolean => engine === 'Fuse.js' && entities > 10_000;

const count = (n: number): string => n.toLocaleString('en');

function runOf(lists: Lists, engine: string, entities: number): Run {
  if (engine !== ourselves) return runAlone(lists, engine, lineCount, entities, peerSeconds);
  const runs = Array.from({ length: ownRuns }, () => runAlone(lists, engine, lineCount, entities, ownSeconds));
  return runs.sort((a, b) => allMs(a) - allMs(b))[Math.floor(ownRuns / 2)] as Run;
}

const total = (run: Run): string => `${run.asking.asked < run.lines.length ? '~' : ''}${duration(allMs(run))}`;

const perLine = ({ asking }: Run): string[] => [asking.p50, asking.p95, asking.p99, asking.max].map(duration);

/** Share of the lines made from an entity whose first answer is that entity. */
function rightShare(run: Run): number {
  const made = outcomes(run).filter(({ line }) => line.madeFrom !== undefined);
  return made.filter(({ outcome }) => outcome === 'r' || outcome === 'R').length / made.length;
}

function accuracy(runs: readonly Run[]): Table {
  return {
    title: `Right first answers: the same ${count(small.lines)} lines against ${count(small.entities)} entities`,
    head: ['', 'lines made from an entity', 'right', 'a made-up company answered'],
    rows: runs.map((run) => {
      const made = outcomes(run).filter(({ line }) => line.madeFrom !== undefined);
      const madeUp = outcomes(run).filter(({ line }) => line.madeFrom === undefined);
      return [
        run.engine,
        count(made.length),
        percent(rightShare(run)),
        percent(madeUp.filter(({ outcome }) => outcome !== '-').length / madeUp.length),
      ];
    }),
  };
}

function speed(runs: readonly Run[]): Table {
  return {
    title: `${count(lineCount)} lines one after another on one thread, each run in a fresh process`,
    head: ['', 'entities', 'asked', 'all lines', 'p50', 'p95', 'p99', 'max'],
    rows: runs.map((run) => [run.engine, count(run.entities), count(run.asking.asked), total(run), ...perLine(run)]),
    notes: [`"~": asked for ${peerSeconds} s, the rest extrapolated. Ourselves: the median of ${ownRuns} such runs.`],
  };
}

function indexes(opened: readonly Opened[]): Table {
  return {
    title: `The index: built, stored, opened in a fresh process (p50 of ${ownOpenings}; peers of ${peerOpenings})`,
    head: ['', 'entities', 'built', 'stored', 'opened', 'with a first answer', 'memory'],
    rows: opened.map(({ run, openings }) => [
      run.engine,
      count(run.entities),
      duration(run.asking.buildMs),
      kB(run.asking.storedBytes),
      duration(median(openings, 'openMs')),
      duration(median(openings, 'firstAnswerMs')),
      MB(median(openings, 'bytes')),
    ]),
  };
}

/** What a peer takes for each of ours: above 1, we take less. */
function ratios(opened: readonly Opened[]): Table {
  const rows = opened.flatMap((peer) => {
    const ours = opened.find(({ run }) => run.engine === ourselves && run.entities === peer.run.entities);
    if (!ours || ours === peer) return [];
    const times = (of: (one: Opened) => number): string => `${plain(of(peer) / of(ours))} ×`;
    return [
      [
        peer.run.engine,
        count(peer.run.entities),
        times(({ run }) => allMs(run)),
        times(({ run }) => run.asking.p50),
        times(({ run }) => run.asking.p99),
        times(({ run }) => run.asking.buildMs),
        times(({ run }) => run.asking.storedBytes),
        times(({ openings }) => median(openings, 'openMs')),
        times(({ openings }) => median(openings, 'firstAnswerMs')),
        times(({ openings }) => median(openings, 'bytes')),
      ],
    ];
  });
  return {
    title: 'What peers take for each of ours',
    head: ['', 'entities', 'all lines', 'p50', 'p99', 'build', 'stored', 'open', 'first answer', 'memory'],
    rows,
  };
}

/** How sure the first step is not to lose the entity, and how few it leaves to compare. */
function candidateNote({ asking: { candidates } }: Run): string[] {
  if (!candidates) return [];
  const { lines, reached, looked } = candidates;
  return [
    `The entity was among the candidates for ${percent(reached / lines)} of ${count(lines)} lines made from one; ${plain(looked / lines)} candidates a line on average.`,
  ];
}

/** Our own answers by how the line was spoiled: what the first answer was, and whether it was confirmed. */
function answers(run: Run): Table {
  const kinds = Map.groupBy(outcomes(run), ({ line }) => line.kind);
  return {
    title: `Our answers to ${count(run.asking.asked)} lines against ${count(run.entities)} entities`,
    head: ['line', 'lines', 'right', 'right and confirmed', 'wrong and confirmed', 'wrong, for review', 'none'],
    rows: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, list]) => {
        const of = (...wanted: string[]) => list.filter(({ outcome }) => wanted.includes(outcome)).length;
        return [
          kind,
          count(list.length),
          // A made-up company has no right answer but none.
          ...(kind === 'made up' ? ['', ''] : [percent(of('r', 'R') / list.length), percent(of('R') / list.length)]),
          count(of('W')),
          count(of('w')),
          count(of('-')),
        ];
      }),
    notes: candidateNote(run),
  };
}

function growthTable(title: string, runs: readonly Run[]): Table {
  return {
    title,
    head: ['lines', 'entities', 'all lines', 'p50', 'p95', 'p99', 'max', 'right', 'built', 'stored'],
    rows: runs.map((run) => [
      count(run.lines.length),
      count(run.entities),
      total(run),
      ...perLine(run),
      percent(rightShare(run)),
      duration(run.asking.buildMs),
      kB(run.asking.storedBytes),
    ]),
  };
}

/** How we grow with both lists; a run that was taken already is not taken again. */
function* growing(lists: Lists, taken: readonly Run[]): Generator<Table> {
  const large = Math.max(...sizes);
  const run = (lines: number, entities: number): Run =>
    taken.find((one) => one.engine === ourselves && one.lines.length === lines && one.entities === entities) ??
    runAlone(lists, ourselves, lines, entities, ownSeconds);
  yield growthTable(
    'Growth of the store',
    growth.map((entities) => run(lineCount, entities)),
  );
  yield growthTable(
    'Growth of the list',
    growth.map((lines) => run(lines, large)),
  );
}

/** Ourselves beside libraries on the same lists, how both lists' growth tells, and what hostile lines cost. */
export async function* matching(): AsyncGenerator<Table> {
  if (!haveLists) {
    const skipped = 'skipped: the public lists of ../shared/data are not beside the checkout';
    yield { title: 'Matching', head: ['figure', 'value'], rows: [['10,000 lines', skipped]] };
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-matching-'));
  try {
    const lists = listsIn(folder);
    const all = Object.keys(engines);
    yield accuracy(all.map((engine) => runAlone(lists, engine, small.lines, small.entities, small.seconds)));
    const runs = sizes.flatMap((entities) =>
      all.filter((engine) => !leftOut(engine, entities)).map((engine) => runOf(lists, engine, entities)),
    );
    yield speed(runs);
    const opened = runs.map((run) => openAlone(run, run.engine === ourselves ? ownOpenings : peerOpenings));
    yield indexes(opened);
    yield ratios(opened);
    yield* runs.filter(({ engine }) => engine === ourselves).map(answers);
    yield* growing(lists, runs);
    yield hostile(entityNames(Math.max(...sizes)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
