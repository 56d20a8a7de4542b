import { parseArgs } from 'node:util';
import { readCatalogFiles } from '../local/catalogFiles.ts';
import { openWorkspace } from '../local/workspace.ts';
import { runtime } from '../shared/runtime.ts';
import { ingest } from '../verbs/ingest.ts';
import { BadInput, readJson, run } from './command.ts';

const usage =
  'usage: npm run -s ingest -- incidents [FILE.json …] [--dry-run]   (no file: the catalog of this checkout)';

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

/** `npm run -s ingest -- SOURCE FILE… [--dry-run]`: brings a source into the store and prints what changed. */
await run(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [source, ...files] = positionals;
  if (source === undefined) throw new BadInput(usage);
  if (source !== 'incidents') throw new BadInput(`"${source}" is no source that this version reads. ${usage}`);
  const parts = files.length > 0 ? files.map(readRecords) : [readCatalogFiles()];
  const records = { vendors: parts.flatMap((p) => p.vendors), breaches: parts.flatMap((p) => p.breaches) };
  const workspace = await openWorkspace(process.env);
  try {
    const { stores } = workspace;
    const result = await ingest(
      { store: stores.breaches, writer: stores.writer, runtime },
      { name: source, ...records },
      values['dry-run'],
    );
    process.stdout.write(`${JSON.stringify({ ...result, dryRun: values['dry-run'] }, null, 2)}\n`);
    if (result.rejected.length > 0) process.exitCode = 2;
  } finally {
    await workspace.close();
  }
});
