import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import { type FeedName, feedNames } from '../../domain/sources/source.ts';
import { readCatalogFiles } from '../local/catalogFiles.ts';
import { loadCatalog, openWorkspace, type Workspace } from '../local/workspace.ts';
import { runtime } from '../shared/runtime.ts';
import { readFeedFile } from '../sources/readFeedFile.ts';
import { UnreadableFile } from '../sources/unreadableFile.ts';
import { ingest } from '../verbs/ingest.ts';
import {
  type IncomingFile,
  ingestFeed,
  keeping,
  type Progress,
  rebuildFeeds,
  sealing,
  writing,
} from '../verbs/ingestFeed.ts';
import { BadInput, callerPath, readJson, run } from './command.ts';
import { progressBar } from './progressBar.ts';

const usage = `usage: npm run -s ingest -- incidents [FILE.json …] [--dry-run]   (no file: the catalog of this checkout)
       npm run -s ingest -- ${feedNames.join('|')} FILE… [--dry-run] [--even-if-records-vanish]`;

type Records = { vendors: unknown[]; breaches: unknown[] };

/** A file of our own format: one breach, one vendor, a list of them, or `{vendors, breaches}`. */
function readRecords(file: string): Records {
  const content = readJson(file);
  if (typeof content !== 'object' || content === null)
    throw new BadInput(`${file}: must hold a breach, a vendor, a list of them, or {vendors, breaches}`);
  if (!Array.isArray(content) && ('vendors' in content || 'breaches' in content)) {
    const { vendors = [], breaches = [] } = content as Partial<Records>;
    if (!Array.isArray(vendors) || !Array.isArray(breaches))
      throw new BadInput(`${file}: vendors and breaches must be lists`);
    return { vendors, breaches };
  }
  const records: unknown[] = Array.isArray(content) ? content : [content];
  const isBreach = (r: unknown) => typeof r === 'object' && r !== null && 'claims' in r;
  return { vendors: records.filter((r) => !isBreach(r)), breaches: records.filter(isBreach) };
}

/**
 * Files of a public source, read one after the other; one that is none of this source is told and left out. `kept`: the
 * SHA-256 of those that the store keeps already, of which the text is not held a second time.
 */
async function readFiles(source: FeedName, paths: readonly string[], kept: ReadonlySet<string>, progress: Progress) {
  const files: IncomingFile[] = [];
  const refused: { file: string; reason: string }[] = [];
  const importedOn = runtime.now().slice(0, 10);
  for (const [i, path] of paths.entries()) {
    progress('reading files', i, paths.length);
    try {
      const read = await readFeedFile(source, basename(path), createReadStream(callerPath(path)), importedOn);
      files.push(kept.has(read.file.sha256) ? { ...read, text: null } : read);
    } catch (error) {
      if (error instanceof UnreadableFile) refused.push({ file: path, reason: error.message });
      else if ((error as NodeJS.ErrnoException).syscall) throw new BadInput(`${path}: ${reasonOf(error)}`);
      else throw error;
    }
  }
  return { files, refused };
}

const reasonOf = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`;
};

type Options = { dryRun: boolean; evenIfRecordsVanish: boolean; progress: Progress };

const depsOf = ({ stores }: Workspace) => ({
  store: stores.breaches,
  writer: stores.writer,
  feeds: stores.feeds,
  runtime,
});

/** Where a load stands, for the line on the terminal and for the message where it breaks off. */
type Step = { name: string; done: number; total: number };

/** A failure with what of the load it leaves undone. Wrong input is told as it is. */
function brokenOff(source: string, step: Step, error: unknown): unknown {
  if (error instanceof BadInput || error instanceof Problem) return error;
  return new Error(
    `${source}: the load broke off while ${step.name}: ${(error as Error).message}. Not done: ${undoneIn(step)}. Run the same command again: it goes on from there and writes nothing twice.`,
    { cause: error },
  );
}

function undoneIn({ name, done, total }: Step): string {
  const left = total - done;
  if (name.startsWith(writing) && left > 0)
    return `${left} of ${total} records are not written, or not known to be, nor those that follow from them, and the new state is not sealed`;
  if (name.startsWith(writing) || name === sealing) return 'the records are written, but the new state is not sealed';
  if (name === keeping)
    return `${left} of ${total} files are not known to be kept, and none of their records is written`;
  return name === loadingIncidents ? 'not all incidents are written' : 'none of the files is taken';
}

const loadingIncidents = 'loading the incidents';

async function ingestIncidents(workspace: Workspace, files: readonly string[], { dryRun, progress }: Options) {
  const parts = files.length > 0 ? files.map(readRecords) : [readCatalogFiles()];
  const records = { vendors: parts.flatMap((p) => p.vendors), breaches: parts.flatMap((p) => p.breaches) };
  const deps = depsOf(workspace);
  progress(loadingIncidents, 0, 1);
  const result = await ingest(deps, records, dryRun);
  // What the public sources are tied to may be another incident now.
  const version = dryRun ? null : await rebuildFeeds(deps, progress);
  return { ...result, ...(version !== null && { version }) };
}

async function ingestFiles(workspace: Workspace, source: FeedName, paths: readonly string[], options: Options) {
  if (paths.length === 0) throw new BadInput(`${source}: name at least one file. ${usage}`);
  const kept = await workspace.stores.feeds.files(source);
  const { files, refused } = await readFiles(source, paths, new Set(kept.map((file) => file.sha256)), options.progress);
  if (files.length === 0) throw new BadInput(refused.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  // Public records are tied to the curated incidents, so those come first.
  options.progress('loading the catalog of incidents', 0, 1);
  if (!options.dryRun) await loadCatalog(workspace);
  return { ...(await ingestFeed(depsOf(workspace), source, files, options)), refused };
}

/** `npm run -s ingest -- SOURCE FILE… [--dry-run]`: brings a source into the store and prints what changed. */
await run(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'even-if-records-vanish': { type: 'boolean', default: false },
    },
  });
  const [source, ...files] = positionals;
  if (source === undefined) throw new BadInput(usage);
  const feed = feedNames.find((name) => name === source);
  if (source !== 'incidents' && feed === undefined)
    throw new BadInput(`"${source}" is no source that this version reads. ${usage}`);
  const bar = progressBar(process.stderr);
  let step: Step = { name: 'beginning', done: 0, total: 1 };
  const options = {
    dryRun: values['dry-run'],
    evenIfRecordsVanish: values['even-if-records-vanish'],
    progress(name: string, done: number, total: number) {
      step = { name, done, total };
      bar.show(name, done, total);
    },
  };
  const workspace = await openWorkspace(process.env);
  try {
    const result =
      feed === undefined
        ? await ingestIncidents(workspace, files, options)
        : await ingestFiles(workspace, feed, files, options);
    bar.end();
    process.stdout.write(`${JSON.stringify({ ...result, dryRun: values['dry-run'] }, null, 2)}\n`);
    const refused = 'refused' in result ? result.refused : [];
    for (const { file, reason } of refused) console.error(`${file}: ${reason}`);
    const tooLarge = 'rejectedRecords' in result ? result.rejectedRecords : [];
    for (const { record, errors } of tooLarge)
      console.error(`${record} was not written: ${errors.map((e) => e.message).join('; ')}`);
    const isWrong = refused.length + tooLarge.length > 0 || (feed === undefined && result.rejected.length > 0);
    if (isWrong) process.exitCode = 2;
  } catch (error) {
    throw brokenOff(source, step, error);
  } finally {
    bar.end();
    // What went wrong before is what the caller needs to read, not that closing fails as well.
    await workspace.close().catch((error: Error) => {
      console.error(`The database could not be closed: ${error.message}`);
      process.exitCode ??= 1;
    });
  }
});
