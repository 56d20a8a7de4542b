import type { Contributions, Origin } from '../../domain/breach/contribution.ts';
import { Problem } from '../../domain/problem.ts';
import { type FeedName, feedNames } from '../../domain/sources/source.ts';
import { applyRecords, type RecordCounts, type RejectedRecord } from './applyRecords.ts';
import { type BuiltFeed, type Known, type RowCounts, type StoredFile, withRecords } from './feed.ts';
import { buildFeed } from './feeds.ts';
import type { BreachStore, Digests, FeedFile, FeedStore, ReadFile } from './ports.ts';
import { type Covered, othersKeptSealing, type SealDeps, sealOnce } from './seal.ts';

export type FeedDeps = SealDeps & {
  store: SealDeps['store'] & Pick<BreachStore, 'breachRecord'>;
  feeds: FeedStore;
};

export type FileResult = {
  file: string;
  sha256: string;
  asOf: string;
  rows: number;
  /** Rows whose record the file is the first to show, rows that say something else than before, and all others. */
  new: number;
  changed: number;
  unchanged: number;
  rejected: { line: number; reason: string }[];
  warnings: string[];
};

export type FeedResult = {
  source: FeedName;
  new: number;
  changed: number;
  unchanged: number;
  rejected: { file: string; line: number; reason: string }[];
  files: FileResult[];
  /** What was written, by the origin of the records: one source can change what follows from another. */
  records: Partial<Record<Origin, RecordCounts>>;
  rejectedRecords: RejectedRecord[];
  /** Cases for a person: ties that are not certain, counted by kind. */
  review: Record<string, number>;
  version: string;
};

/** A file that is brought in. `text`: `null` where the store keeps it already, so that none is in memory twice. */
export type IncomingFile = Omit<ReadFile, 'text'> & { text: string | null };

/** Names of steps; the source stands behind `writing`, as the records of several can follow from a file of one. */
export const writing = 'writing';
export const keeping = 'keeping the files';
export const sealing = 'sealing the new state';

/** What the run is doing, and how far it is. */
export type Progress = (step: string, done: number, total: number) => void;

export type FeedOptions = { dryRun: boolean; evenIfRecordsVanish: boolean; progress?: Progress };

/**
 * Brings files of a public source into the store. The steps: what the files hold is checked; each file is kept, whole;
 * all records of the source are computed anew from all its files and from the origins before it, and those of the sources
 * after it; what differs from the store is written; the state is sealed. Every step can be repeated: after a crash the
 * same command goes on where it stood, and a second run writes nothing. Where another load seals in between, of this source
 * or of one before it, all records are computed once more out of what both brought. With `dryRun` nothing is written.
 * @throws Problem `invalid-request` where a file would make more than a tenth of the known records vanish.
 */
export async function ingestFeed(
  deps: FeedDeps,
  source: FeedName,
  incoming: readonly IncomingFile[],
  options: FeedOptions,
): Promise<FeedResult> {
  const given = unique(incoming);
  const loads = await untilSealed(() => loadOnce(deps, source, given, options));
  const [first, last] = [loads[0], loads.at(-1)] as [Load, Load];
  const files = given.map((read) => resultOf(read, first.held.get(read.file.sha256), last.built));
  const sum = (of: keyof RowCounts): number => files.reduce((n, result) => n + result[of], 0);
  return {
    source,
    new: sum('new'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    rejected: files.flatMap((result) => result.rejected.map((row) => ({ file: result.file, ...row }))),
    files,
    records: loads.map((load) => load.records).reduce(added),
    rejectedRecords: last.rejected,
    review: last.built.review,
    version: last.version ?? '',
  };
}

/** Computes the records of all public sources anew, as after a change of the curated catalog. Writes what differs. */
export async function rebuildFeeds(deps: FeedDeps, progress: Progress = () => {}): Promise<string | null> {
  for (const source of feedNames) {
    if ((await deps.feeds.files(source)).length === 0) continue;
    const options = { dryRun: false, evenIfRecordsVanish: true, progress };
    const loads = await untilSealed(() => loadOnce(deps, source, [], options));
    return loads.at(-1)?.version ?? null;
  }
  return null;
}

/** One way from the files to a sealed state. `version`: `null` where another load sealed in between. */
type Load = {
  /** The files of the source that were there when it began. */
  held: ReadonlyMap<string, FeedFile>;
  built: BuiltFeed;
  records: FeedResult['records'];
  rejected: RejectedRecord[];
  version: string | null;
};

/** How often a load computes all records while others seal beside it. */
const mostLoads = 5;

async function untilSealed(load: () => Promise<Load>): Promise<Load[]> {
  const loads: Load[] = [];
  while (loads.length < mostLoads) {
    loads.push(await load());
    if (loads.at(-1)?.version !== null) return loads;
  }
  throw othersKeptSealing();
}

async function loadOnce(
  deps: FeedDeps,
  source: FeedName,
  given: readonly IncomingFile[],
  { dryRun, evenIfRecordsVanish, progress = () => {} }: FeedOptions,
): Promise<Load> {
  const began = { head: await deps.store.head(), digests: await deps.writer.digests() };
  const kept = await filesOf(deps.feeds, source);
  const held = new Map(kept.map(({ file }) => [file.sha256, file]));
  const fresh = given.filter(({ file }) => !held.has(file.sha256)).map((read) => asStored(read, deps.runtime.now()));
  progress(`computing ${source}`, 0, 1);
  const known = await knownBefore(deps, began.digests, source);
  const built = buildFeed(source, [...kept, ...fresh], known);
  const loss = built.losses.find(({ sha256 }) => !held.has(sha256));
  if (loss && !evenIfRecordsVanish) throw tooManyVanish(loss);

  for (const [i, { file, text }] of fresh.entries()) {
    progress(keeping, i, fresh.length);
    if (!dryRun) await deps.feeds.put(source, file, text);
  }
  const { covered, ...applied } = await applyFeeds(deps, { source, built, known }, began.digests, dryRun, progress);
  progress(sealing, 0, 1);
  return { held, built, ...applied, version: await sealOnce(deps, began, covered, dryRun) };
}

/** What several rounds of one load wrote together; unchanged is what the last one found so. */
function added(a: FeedResult['records'], b: FeedResult['records']): FeedResult['records'] {
  const sums = Object.entries(b).map(([origin, counts]) => {
    const before = a[origin as Origin] ?? { new: 0, changed: 0, withdrawn: 0 };
    return [
      origin,
      {
        ...counts,
        new: counts.new + before.new,
        changed: counts.changed + before.changed,
        withdrawn: counts.withdrawn + before.withdrawn,
      },
    ];
  });
  return { ...a, ...Object.fromEntries(sums) };
}

/** A source, what its files lead to, and what was known before it. */
type Start = { source: FeedName; built: BuiltFeed; known: Known };

/** Writes what was built, and builds and writes the sources that come after it. */
async function applyFeeds(deps: FeedDeps, start: Start, digests: Digests, dryRun: boolean, progress: Progress) {
  const records: FeedResult['records'] = {};
  const rejected: RejectedRecord[] = [];
  const covered: Covered[] = [];
  let { known } = start;
  for (const name of feedNames.slice(feedNames.indexOf(start.source))) {
    const built = name === start.source ? start.built : await builtOf(deps, name, known);
    if (built === null) continue;
    const step = (done: number, total: number) => progress(`${writing} ${name}`, done, total);
    const applied = await applyRecords(deps, name, built.records, digests, { whole: true, dryRun, progress: step });
    records[name] = applied.counts;
    rejected.push(...applied.rejected);
    covered.push({ source: name, ...built.covered });
    known = withRecords(known, name, built.records);
  }
  return { records, rejected, covered };
}

/** What the files kept of a source lead to; `null` where there are none. */
async function builtOf({ feeds }: FeedDeps, source: FeedName, known: Known): Promise<BuiltFeed | null> {
  const files = await filesOf(feeds, source);
  return files.length === 0 ? null : buildFeed(source, files, known);
}

async function filesOf(feeds: FeedStore, source: FeedName): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  // One after the other: each is unpacked from megabytes.
  for (const file of (await feeds.files(source)).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1)))
    stored.push({ file, text: await feeds.text(source, file.sha256) });
  return stored;
}

const isReviewed = (origin: Origin): boolean => origin === 'incidents' || origin === 'curators';

/** What people reviewed, and what the sources before this one lead to. */
async function knownBefore(deps: FeedDeps, digests: Digests, source: FeedName): Promise<Known> {
  const vendors = (await deps.store.vendors()).filter(({ id }) => {
    const held = digests.vendors.get(id);
    return held !== undefined && isReviewed(held.origin);
  });
  const ids = [...digests.breaches].filter(([, held]) => held.incidents ?? held.curators).map(([id]) => id);
  const records = await Promise.all(ids.sort().map((id) => deps.store.breachRecord(id)));
  const contributions = new Map<string, Contributions>();
  for (const record of records) {
    const { curators, incidents } = record?.contributions ?? {};
    if (record) contributions.set(record.id, { ...(curators && { curators }), ...(incidents && { incidents }) });
  }
  let known: Known = { vendors, contributions };
  for (const name of feedNames.slice(0, feedNames.indexOf(source))) {
    const built = await builtOf(deps, name, known);
    if (built !== null) known = withRecords(known, name, built.records);
  }
  return known;
}

function asStored({ file, text, rejected }: IncomingFile, importedAt: string): StoredFile {
  if (text === null) throw new Error(`${file.fileName} was kept and is no longer: bring it in again`);
  return { file: { ...file, rejected: rejected.length, importedAt }, text };
}

const unique = (files: readonly IncomingFile[]): IncomingFile[] => [
  ...new Map(files.map((read) => [read.file.sha256, read])).values(),
];

/** `held`: the file as it was kept before this load: what a name tells was taken from the name that it bore then. */
function resultOf(
  { file, rejected, warnings }: IncomingFile,
  held: FeedFile | undefined,
  built: BuiltFeed,
): FileResult {
  const { fileName, sha256, asOf, rows } = held ?? file;
  const counts = held ? undefined : built.rowCounts.get(sha256);
  const isRenamed = fileName !== file.fileName;
  return {
    file: file.fileName,
    sha256,
    asOf,
    rows,
    ...(counts ?? { new: 0, changed: 0, unchanged: rows }),
    rejected,
    warnings: isRenamed
      ? [...warnings, `it is kept already, as ${fileName}: its other name was not looked at`]
      : warnings,
  };
}

const tooManyVanish = ({ fileName, vanishing, of }: BuiltFeed['losses'][number]): Problem =>
  new Problem(
    'invalid-request',
    `${fileName}: ${vanishing} of the ${of} known records that it should show are not in it. More than a tenth is no correction but a broken file. None of the files was taken. Check it; if the source did take them out, repeat with --even-if-records-vanish.`,
  );
