import { readFileSync } from 'node:fs';
import { engineCalled } from './engines.ts';

/**
 * A stored index, opened in a process of its own: `node --expose-gc openEngine.ts <engine> <stored file> <line>`.
 * Prints an Opening. The time is from reading the file (from the system's cache) to the answer to a first line;
 * the memory is what heap and external memory hold more than before, after collecting garbage.
 */
export type Opening = { openMs: number; firstAnswerMs: number; bytes: number };

const [name = '', file = '', line = ''] = process.argv.slice(2);
const engine = engineCalled(name);

function held(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc: memory is measured after collecting garbage.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
const start = performance.now();
const ask = engine.open(readFileSync(file));
const openMs = performance.now() - start;
const answer = ask(line);
const firstAnswerMs = performance.now() - start;
const bytes = held() - before;
// Asked again, so that the index is still in use while its memory is measured.
if (ask(line)?.place !== answer?.place) throw new Error(`${name} answers the same line in two ways.`);
console.log(JSON.stringify({ openMs, firstAnswerMs, bytes } satisfies Opening));
