import { parseArgs } from 'node:util';
import { loadCatalog, localTenant, openWorkspace } from '../local/workspace.ts';
import type { Format } from '../render/renderers.ts';
import { runtime } from '../shared/runtime.ts';
import { assess } from '../verbs/assess.ts';
import { catalogReader } from '../verbs/catalog.ts';
import { BadInput, checkOut, readJson, run, writeAnswer } from './command.ts';
import { runningServer } from './runningServer.ts';
import { serverReport } from './serverReport.ts';
import { readVendorList } from './vendorList.ts';
import { checkScreen, formatWords, readFormat, writtenReport } from './writtenReport.ts';

const usage = `usage: npm run -s assess -- FILE [--org ORG.json] [--as-of DAY] [--format ${formatWords}] [--out FILE]`;

/** The request that the files and options make: a whole one (.json), or a vendor list with an organization beside it. */
async function readRequest(file: string, org: string | undefined, asOf: string | undefined): Promise<unknown> {
  const kind = /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  const content = kind === 'csv' || kind === 'xlsx' ? await readVendorList(file, kind) : readJson(file);
  const day = asOf === undefined ? {} : { asOf };
  if (org !== undefined) {
    const vendors = Array.isArray(content) ? content : (content as { vendors?: unknown } | null)?.vendors;
    return { organization: readJson(org), vendors, ...day };
  }
  if (Array.isArray(content)) throw new BadInput(`${file} is a vendor list: say whose with --org ORG.json. ${usage}`);
  return typeof content === 'object' && content !== null ? { ...content, ...day } : content;
}

/** `npm run -s assess -- FILE …`: the main job, by the running `npm start` of the same data folder or without one. */
await run(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      org: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadInput(usage);
  const format = readFormat(values.format);
  checkScreen(format, values.out);
  checkOut(values.out);
  const request = await readRequest(file, values.org, values['as-of']);
  const server = await runningServer(process.env);
  writeAnswer(await (server ? serverReport(server, request, format) : ownReport(request, format)), values.out);
});

/** The report as this process makes it, over a store that it opens. */
async function ownReport(request: unknown, format: Format | null): Promise<string | Uint8Array> {
  const workspace = await openWorkspace(process.env);
  try {
    await loadCatalog(workspace);
    const { stores } = workspace;
    const deps = { ...stores, catalog: catalogReader(stores.breaches), runtime };
    const { report } = await assess(deps, localTenant, request);
    return await writtenReport(report, format);
  } finally {
    await workspace.close();
  }
}
