import type { Origin } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type SealDeps as IndexDeps, sealWithIndex } from './matchIndex.ts';
import type { BreachStore, BreachWriter, CoverageEntry, Digests, StoreHead } from './ports.ts';
import type { Runtime } from './runtime.ts';

export type SealDeps = {
  store: Pick<BreachStore, 'head'> & IndexDeps['store'];
  writer: BreachWriter;
  runtime: Runtime;
};

/** What a load found out about its source; the number of records is counted here. */
export type Covered = Omit<CoverageEntry, 'records' | 'importedAt'>;

/** How often a load tries to seal while others seal beside it: each failure is a success of one of them. */
const mostSeals = 25;

/** The store as a load found it when it began. */
export type Began = { head: StoreHead | null; digests: Digests };

/** Ends a load that never found the store as it was when it began. */
export const othersKeptSealing = (): Error =>
  new Error('Other loads kept sealing beside this one: its records are written, run the load again.');

/**
 * Makes what is written the current state, with the matcher's index of it and with what was covered. Where another load
 * seals beside it, it takes in what that one wrote and seals again. A state that is the current one already is not sealed
 * again. Gives the version; with `dryRun` that which it would have.
 */
export async function sealState(
  deps: SealDeps,
  began: Began,
  covered: readonly Covered[],
  dryRun = false,
): Promise<string> {
  let { head, digests } = began;
  for (let attempt = 1; attempt <= mostSeals; attempt++) {
    const version = await sealOnce(deps, { head, digests }, covered, dryRun);
    if (version !== null) return version;
    head = await deps.store.head();
    digests = await deps.writer.digests();
  }
  throw othersKeptSealing();
}

/** As `sealState`, for a load whose records follow from what it found: `null` where another load has sealed since. */
export async function sealOnce(
  deps: SealDeps,
  { head, digests }: Began,
  covered: readonly Covered[],
  dryRun = false,
): Promise<string | null> {
  const next = headAfter(head, covered, digests, deps.runtime);
  return dryRun || (await sealWithIndex(deps, head, next)) ? next.version : null;
}

/** Seals what was written beside a load: a curator's correction. */
export async function reseal(deps: SealDeps): Promise<string> {
  const head = await deps.store.head();
  return sealState(deps, { head, digests: await deps.writer.digests() }, []);
}

function headAfter(
  current: StoreHead | null,
  covered: readonly Covered[],
  digests: Digests,
  runtime: Runtime,
): StoreHead {
  const held = new Map(current?.coverage.map((c) => [c.source, c]));
  for (const entry of covered) {
    const before = held.get(entry.source);
    const records = recordsOf(entry.source as Origin, digests);
    const after: CoverageEntry = { ...before, ...entry, records, importedAt: before?.importedAt ?? runtime.now() };
    if (canonicalJson(before ?? null) !== canonicalJson(after)) after.importedAt = runtime.now();
    held.set(entry.source, after);
  }
  return {
    version: versionOf(runtime, digests),
    coverage: [...held.values()].sort((a, b) => (a.source < b.source ? -1 : 1)),
  };
}

/** Breaches of which the source says something. */
const recordsOf = (origin: Origin, { breaches }: Digests): number =>
  [...breaches.values()].filter((held) => held[origin] !== undefined).length;

/** Whether records were written after the head was sealed: a load broke off, or one is under way. */
export const isUnsealed = (head: StoreHead, digests: Digests, runtime: Pick<Runtime, 'sha256'>): boolean =>
  head.version !== versionOf(runtime, digests);

/** A name for the contents: equal contents bear an equal version on any machine. */
function versionOf(runtime: Pick<Runtime, 'sha256'>, { vendors, breaches }: Digests): string {
  const lines = [
    ...[...vendors].map(([id, { digest }]) => `vendor:${id}=${digest}`),
    ...[...breaches].map(([id, held]) => `breach:${id}=${canonicalJson(held)}`),
  ].sort();
  return runtime.sha256(lines.join('\n')).slice(0, 12);
}
