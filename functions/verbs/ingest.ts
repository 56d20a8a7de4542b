import type * as z from 'zod';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type FieldError, pointer } from '../../domain/problem.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import { type SealDeps, sealWithIndex } from './matchIndex.ts';
import type { BreachStore, BreachWriter, StoreHead } from './ports.ts';
import type { Runtime } from './runtime.ts';

export type IngestDeps = {
  store: Pick<BreachStore, 'head'> & SealDeps['store'];
  writer: BreachWriter;
  runtime: Runtime;
};

/** What a source brings, unread. `name` stands in the coverage of every report; `digest` where it is the whole source. */
export type Incoming = { name: string; digest?: string; vendors: readonly unknown[]; breaches: readonly unknown[] };

export type IngestResult = {
  source: string;
  new: number;
  changed: number;
  unchanged: number;
  rejected: { record: string; errors: FieldError[] }[];
  version: string;
};

/** Writes in flight at once. */
const atOnce = 16;

/** How often a load tries to seal while others seal beside it. */
const mostSeals = 5;

/**
 * Brings a source's records into the store: strict reading, then only what is new or changed in meaning is written, then
 * the new state is sealed with the matcher's index of it. Repeating it writes nothing; after a crash it goes on where it
 * stood, as a record counts only once it is complete. With `dryRun` nothing is written. A bad record is reported and costs
 * the others nothing. Where another load seals beside it, it takes in what that one wrote and seals again; two that bring
 * the same record with different contents should still run one after the other.
 */
export async function ingest(deps: IngestDeps, incoming: Incoming, dryRun = false): Promise<IngestResult> {
  const { store, writer, runtime } = deps;
  const result: IngestResult = { source: incoming.name, new: 0, changed: 0, unchanged: 0, rejected: [], version: '' };
  // The head before the digests: a load that seals from here on is noticed.
  let current = await store.head();
  let digests = await writer.digests();
  const vendors = read(vendorSchema, incoming.vendors, 'vendor', result);
  const breaches = linked(read(breachSchema, incoming.breaches, 'breach', result), vendors, digests, result);

  const now = runtime.now();
  const work = [
    ...vendors.map((v) => ({
      key: `vendor:${v.id}`,
      digest: digestOf(runtime, v),
      put: (d: string) => writer.putVendor(v, d),
    })),
    ...breaches.map((b) => ({
      key: `breach:${b.id}`,
      digest: digestOf(runtime, b),
      put: (d: string) => writer.putBreach(b, d, now),
    })),
  ];
  const writes = work.filter(({ key, digest }) => {
    const stored = digests.get(key);
    result[stored === undefined ? 'new' : stored === digest ? 'unchanged' : 'changed']++;
    return stored !== digest;
  });
  await inParallel(writes, async ({ key, digest, put }) => {
    try {
      if (!dryRun) await put(digest);
      digests.set(key, digest);
    } catch (error) {
      // A record that no item can hold is the record's fault; whatever else fails ends the run.
      if (!(error instanceof RangeError)) throw error;
      result[digests.has(key) ? 'changed' : 'new']--;
      result.rejected.push({ record: key, errors: [{ pointer: '', message: error.message }] });
    }
  });

  for (let attempt = 1; attempt <= mostSeals; attempt++) {
    const next = headAfter(current, incoming, breaches, digests, runtime);
    result.version = next.version;
    if (dryRun || (await sealWithIndex(deps, current, next))) return result;
    current = await store.head();
    digests = await writer.digests();
  }
  throw new Error('Other loads kept sealing beside this one: its records are written, run the load again.');
}

/** The head once the records of a source are in. */
function headAfter(
  current: StoreHead | null,
  { name, digest }: Incoming,
  breaches: readonly Breach[],
  digests: ReadonlyMap<string, string>,
  runtime: Runtime,
): StoreHead {
  const others = current?.coverage.filter((c) => c.source !== name) ?? [];
  const held = current?.coverage.find((c) => c.source === name);
  const ofWhole = digest ?? held?.digest;
  const coverage = {
    source: name,
    asOf: [held?.asOf ?? '', ...breaches.map((b) => b.checkedOn)].reduce((a, b) => (b > a ? b : a)),
    ...(ofWhole !== undefined && { digest: ofWhole }),
    records: idsOf('breach', [], digests).size,
  };
  return {
    version: versionOf(runtime, digests),
    coverage: [...others, coverage].sort((a, b) => (a.source < b.source ? -1 : 1)),
  };
}

/** Leaves out incidents whose vendor or upstream nobody brings, and then those that came through one left out. */
function linked(
  breaches: Breach[],
  vendors: readonly Vendor[],
  digests: ReadonlyMap<string, string>,
  result: IngestResult,
): Breach[] {
  const knownVendors = idsOf('vendor', vendors, digests);
  const knownBreaches = idsOf('breach', breaches, digests);
  const missing = (what: string, id: string) => `there is no ${what} "${id}": bring it along`;
  const kept = breaches.filter(({ id, vendorId, upstream }) => {
    const errors: FieldError[] = [];
    if (!knownVendors.has(vendorId)) errors.push({ pointer: '/vendorId', message: missing('vendor', vendorId) });
    if (upstream && !knownBreaches.has(upstream))
      errors.push({ pointer: '/upstream', message: missing('incident', upstream) });
    if (errors.length > 0) result.rejected.push({ record: `breach:${id}`, errors });
    return errors.length === 0;
  });
  return kept.length === breaches.length ? kept : linked(kept, vendors, digests, result);
}

const idsOf = (kind: string, records: readonly { id: string }[], digests: ReadonlyMap<string, string>): Set<string> =>
  new Set([
    ...records.map((r) => r.id),
    ...[...digests.keys()].flatMap((k) => (k.startsWith(`${kind}:`) ? k.slice(kind.length + 1) : [])),
  ]);

function read<S extends z.ZodType<{ id: string }>>(
  schema: S,
  records: readonly unknown[],
  kind: string,
  result: IngestResult,
): z.output<S>[] {
  const seen = new Set<string>();
  return records.flatMap((record, i) => {
    const parsed = schema.safeParse(record);
    const reject = (id: string, errors: FieldError[]) => {
      result.rejected.push({ record: `${kind}:${id}`, errors });
      return [];
    };
    if (!parsed.success) {
      const id =
        typeof record === 'object' && record !== null && 'id' in record ? String(record.id).slice(0, 100) : `#${i + 1}`;
      return reject(
        id,
        parsed.error.issues.map((x) => ({ pointer: pointer(x.path), message: x.message })),
      );
    }
    const { id } = parsed.data;
    if (seen.has(id))
      return reject(id, [{ pointer: '/id', message: 'stands twice in what is brought in: the first one is used' }]);
    seen.add(id);
    return [parsed.data];
  });
}

const digestOf = (runtime: Runtime, record: Vendor | Breach): string =>
  runtime.sha256(canonicalJson(record)).slice(0, 32);

/** A name for the contents: equal contents bear an equal version on any machine. */
function versionOf(runtime: Runtime, digests: ReadonlyMap<string, string>): string {
  const lines = [...digests].map(([key, digest]) => `${key}=${digest}`).sort();
  return runtime.sha256(lines.join('\n')).slice(0, 12);
}

async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  let failed = false;
  const worker = async () => {
    for (const item of queue) {
      if (failed) return;
      await run(item).catch((error) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
