import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import type { Watched } from '../../functions/verbs/watchPorts.ts';
import { duration, kB, plain, type Table } from './figures.ts';
import { type Measured, median } from './units.ts';
import { haveNames, openWatchBench, portalNames, type WatchBench } from './watchBench.ts';
import { delayOf } from './watchDelay.ts';
import { type Figures, scaleTables } from './watchScale.ts';

const listLength = 1_000;
const rounds = 5;
const tenantId = 'bench';

/** What the watch takes for one organization, and what follows from it for very many. */
export async function watch(): Promise<Table[]> {
  const title = 'The watch: what one organization of 1,000 vendors takes';
  if (!haveNames())
    return [{ title, head: ['', ''], rows: [['all', 'skipped: ../shared/data/hhs-ocr is not beside the checkout']] }];
  const bench = await openWatchBench();
  try {
    const figures = await figuresOf(bench);
    return [{ title, head: columns, rows: rowsOf(figures) }, ...scaleTables(figures)];
  } finally {
    await bench.close();
  }
}

async function figuresOf(bench: WatchBench): Promise<Figures> {
  const { measure } = bench;
  const files = readCatalogFiles();
  await bench.load(files.vendors, files.breaches);
  await bench.handle({ kind: 'store' });
  const catalog = await measure(() => bench.deps.catalog());
  const names = portalNames();
  const lists = Array.from({ length: Math.floor(names.length / listLength) }, (_, i) =>
    names.slice(i * listLength, (i + 1) * listLength),
  );
  const baselines: Measured[] = [];
  const whoms: Watched[] = [];
  const keys: string[][] = [];
  for (const list of lists) {
    const whom = await bench.addOrganization(tenantId, list);
    await askFor(bench, whom);
    baselines.push(await reassessed(bench, whom, 'baseline'));
    whoms.push(whom);
    keys.push(await bench.stores.watchIndex.keysOf(whom));
  }
  const [first, firstList, firstKeys] = [whoms[0], lists[0], keys[0]];
  if (!first || !firstList || !firstKeys) throw new Error('the export has too few names');
  await bench.addWebhook(tenantId);
  const { unchanged, due } = await scheduled(bench, first);
  const { changed, delivery } = await movedByBreach(bench, first, files);
  bench.later(60);
  await bench.handle({ kind: 'store' });
  bench.later(60);
  const delay = await delayOf(bench, first, () => bench.load([], [grown(breachIn(firstKeys, files), 9)]));
  const requests: Measured[] = [];
  for (let i = 0; i < rounds; i++) requests.push(await measure(() => bench.assess(tenantId, first)));
  const indexFirst = await measure(() =>
    bench.stores.watchIndex.put({ ...first, organizationId: 'another' }, firstKeys),
  );
  // Ten vendors of a thousand are others.
  await bench.putList(first, [...firstList.slice(10), ...names.slice(-10)]);
  await askFor(bench, first);
  const listChanged = await measure(() => bench.handle({ kind: 'reassess', ...first }));
  return {
    catalog,
    baseline: median(baselines),
    unchanged,
    due,
    changed,
    delivery,
    request: median(requests),
    indexFirst,
    listChanged,
    keys: Math.round(keys.reduce((sum, of) => sum + of.length, 0) / keys.length),
    tick: await idleTick(bench),
    fanOut: await fanOutPage(bench),
    delay,
    popular: popularShare(keys),
  };
}

const askFor = ({ stores, clock }: WatchBench, whom: Watched): Promise<void> =>
  stores.pending.add(whom, [{ kind: 'inputs', what: `list of ${clock.now}` }], clock.now);

/** A run of one organization. Throws where it ends otherwise than it should: the figure would be of something else. */
async function reassessed(bench: WatchBench, whom: Watched, outcome: string): Promise<Measured> {
  let done: unknown;
  const taken = await bench.measure(async () => {
    done = await bench.handle({ kind: 'reassess', ...whom });
  });
  const runs = JSON.stringify((done as { runs: string[] }).runs);
  if (runs !== JSON.stringify([outcome])) throw new Error(`a run was to be ${outcome}, not ${runs}`);
  return taken;
}

/** Days on which nothing changes: the tick that finds the schedule due, and the run. */
async function scheduled(bench: WatchBench, whom: Watched): Promise<Pick<Figures, 'unchanged' | 'due'>> {
  const [ticks, runs]: Measured[][] = [[], []];
  for (let i = 0; i < rounds; i++) {
    const dueAt = (await bench.stores.watches.read(whom))?.doc.dueAt;
    if (dueAt === undefined) throw new Error('the organization has no schedule');
    bench.clock.now = dueAt;
    // A tick finds what others are due too: the share of one is counted.
    const idle = await standing(bench);
    const tick = await bench.measure(() => bench.handle({ kind: 'tick' }));
    ticks?.push(perEntry(tick, Math.max(1, idle)));
    runs?.push(await reassessed(bench, whom, 'unchanged'));
  }
  return { unchanged: median(runs ?? []), due: median(ticks ?? []) };
}

/** How many are due now. */
async function standing({ stores, clock }: WatchBench): Promise<number> {
  const shards = Array.from({ length: stores.due.shards }, (_, shard) => shard);
  const pages = await Promise.all(shards.map((shard) => stores.due.list(shard, clock.now, 1_000)));
  return pages.flatMap(({ items }) => items).length;
}

const perEntry = (all: Measured, count: number): Measured => ({
  calls: all.calls / count,
  reads: all.reads / count,
  writes: all.writes / count,
  bytes: all.bytes / count,
  streamed: all.streamed / count,
  processor: all.processor / count,
  clock: all.clock / count,
});

/** An incident at a vendor of the list grows, again and again; each time a webhook is told. */
async function movedByBreach(
  bench: WatchBench,
  whom: Watched,
  files: Files,
): Promise<Pick<Figures, 'changed' | 'delivery'>> {
  const breach = breachIn(await bench.stores.watchIndex.keysOf(whom), files);
  const [runs, deliveries]: Measured[][] = [[], []];
  for (let i = 1; i <= rounds; i++) {
    bench.later(60);
    await bench.load([], [grown(breach, i)]);
    await bench.deps.catalog();
    await askFor(bench, whom);
    runs?.push(await reassessed(bench, whom, 'changed'));
    const [webhook] = (await bench.stores.webhooks(tenantId).list({ limit: 1 })).items;
    const message = { kind: 'deliver' as const, ...whom, webhookId: webhook?.id ?? '' };
    deliveries?.push(await bench.measure(() => bench.handle(message)));
    const [sent] = (await bench.stores.deliveries.log(tenantId, webhook?.id ?? '', { limit: 1 })).items;
    if (sent?.state !== 'delivered') throw new Error(`the event was to be delivered, and is ${sent?.state}`);
  }
  return { changed: median(runs ?? []), delivery: median(deliveries ?? []) };
}

type Files = ReturnType<typeof readCatalogFiles>;
type Breach = { id: string; claims: Claim[] };

/** An incident of a list, by the keys of its organization, that has a count of people. */
function breachIn(keys: readonly string[], files: Files): Breach {
  const found = files.breaches.map(asBreach).find(({ id, claims }) => keys.includes(`B:${id}`) && claims.some(isCount));
  if (found === undefined) throw new Error('no incident of the list has a count');
  return found;
}
const grown = (breach: Breach, times: number): Breach => ({
  ...breach,
  claims: breach.claims.map((claim) => (isCount(claim) ? withMore(claim, times) : claim)),
});
type Claim = { field: string; value: unknown };
const asBreach = (file: unknown) => file as Breach;
const isCount = ({ field, value }: Claim): boolean =>
  field === 'individuals' && typeof value === 'object' && value !== null && 'count' in value;
const withMore = (claim: Claim, times: number): Claim => {
  const { count, ...rest } = claim.value as { count: number };
  return { ...claim, value: { ...rest, count: count + 1_000_000 * times } };
};

/** A tick that finds nothing due. */
async function idleTick(bench: WatchBench): Promise<Measured> {
  for (let most = 20; (await standing(bench)) > 0 && most > 0; most--) await bench.handle({ kind: 'tick' });
  bench.later(1);
  const taken: Measured[] = [];
  for (let i = 0; i < rounds; i++)
    taken.push(
      await bench.measure(async () => {
        await bench.handle({ kind: 'tick' });
        await bench.handle({ kind: 'store' });
      }),
    );
  return median(taken);
}

async function fanOutPage(bench: WatchBench): Promise<Measured> {
  for (let i = 0; i < 501; i++)
    await bench.stores.watchIndex.put({ tenantId: 'crowd', organizationId: `o-${i}` }, ['V:crowded']);
  const causes = [{ kind: 'vendor' as const, vendorId: 'crowded', store: 'one' }];
  return bench.measure(() => bench.handle({ kind: 'fan-out', key: 'V:crowded', after: null, causes }));
}

/** In which share of the lists the vendor stands that stands in most. */
function popularShare(keys: readonly string[][]): Figures['popular'] {
  const counts = new Map<string, number>();
  for (const key of keys.flat()) if (key.startsWith('V:')) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [name, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['none', 0];
  return { name, share: count / keys.length, lists: keys.length };
}

const columns = ['', 'calls', 'read units', 'write units', 'stored more', 'streamed', 'processor', 'clock'];

export const rowOf = (
  name: string,
  { calls, reads, writes, bytes, streamed, processor, clock }: Measured,
): string[] => [
  name,
  plain(calls),
  plain(reads),
  plain(writes),
  kB(bytes),
  plain(streamed),
  duration(processor),
  duration(clock),
];

const rowsOf = (figures: Figures): string[][] => [
  rowOf('an assessment by request, stored', figures.request),
  rowOf('first run (baseline), with its place in the index', figures.baseline),
  rowOf(`of that the index, ${figures.keys} keys`, figures.indexFirst),
  rowOf('run, nothing changed', figures.unchanged),
  rowOf('run, an incident grew: report stored, event for one webhook', figures.changed),
  rowOf('run, ten vendors of the list are others', figures.listChanged),
  rowOf('share of a tick for one whose schedule is due', figures.due),
  rowOf('tick and look at the store that find nothing', figures.tick),
  rowOf('page of 500 organizations told of a change', figures.fanOut),
  rowOf('delivery to a webhook on this machine', figures.delivery),
  rowOf('catalog read after a change (founding catalog)', figures.catalog),
];
