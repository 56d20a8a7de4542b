import type * as z from 'zod';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type FieldError, pointer } from '../../domain/problem.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachStore, BreachWriter, StoreHead } from './ports.ts';
import type { Runtime } from './runtime.ts';

export type IngestDeps = { store: Pick<BreachStore, 'head'>; writer: BreachWriter; runtime: Runtime };

/** What a source brings, unread. `name` stands in the coverage of every report. */
export type Incoming = { name: string; vendors: readonly unknown[]; breaches: readonly unknown[] };

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

/**
 * Brings a source's records into the store: strict reading, then only what is new or changed in meaning is written, then
 * the new state is sealed. Repeating it writes nothing; after a crash it goes on where it stood, as a record counts only
 * once it is complete. With `dryRun` nothing is written. A bad record is reported and costs the others nothing.
 */
export async function ingest(deps: IngestDeps, incoming: Incoming, dryRun = false): Promise<IngestResult> {
  const { store, writer, runtime } = deps;
  const result: IngestResult = { source: incoming.name, new: 0, changed: 0, unchanged: 0, rejected: [], version: '' };
  const digests = await writer.digests();
  const vendors = read(vendorSchema, incoming.vendors, 'vendor', result);
  const knownVendors = new Set([
    ...vendors.map((v) => v.id),
    ...[...digests.keys()].flatMap((k) => (k.startsWith('vendor:') ? k.slice(7) : [])),
  ]);
  const breaches = read(breachSchema, incoming.breaches, 'breach', result).filter((b) => {
    if (knownVendors.has(b.vendorId)) return true;
    result.rejected.push({
      record: `breach:${b.id}`,
      errors: [{ pointer: '/vendorId', message: `there is no vendor "${b.vendorId}": bring it along` }],
    });
    return false;
  });

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
  if (!dryRun) await inParallel(writes, ({ digest, put }) => put(digest));
  for (const { key, digest } of writes) digests.set(key, digest);

  result.version = versionOf(runtime, digests);
  const current = await store.head();
  const others = current?.coverage.filter((c) => c.source !== incoming.name) ?? [];
  const earlier = current?.coverage.find((c) => c.source === incoming.name)?.asOf ?? '';
  const coverage = {
    source: incoming.name,
    asOf: [earlier, ...breaches.map((b) => b.checkedOn)].reduce((a, b) => (b > a ? b : a)),
    records: [...digests.keys()].filter((k) => k.startsWith('breach:')).length,
  };
  const head: StoreHead = {
    version: result.version,
    coverage: [...others, coverage].sort((a, b) => (a.source < b.source ? -1 : 1)),
  };
  if (!dryRun && canonicalJson(current) !== canonicalJson(head)) await writer.seal(head);
  return result;
}

function read<S extends z.ZodType>(
  schema: S,
  records: readonly unknown[],
  kind: string,
  result: IngestResult,
): z.output<S>[] {
  return records.flatMap((record, i) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return [parsed.data];
    const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : `#${i + 1}`;
    result.rejected.push({
      record: `${kind}:${id}`,
      errors: parsed.error.issues.map((x) => ({ pointer: pointer(x.path), message: x.message })),
    });
    return [];
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
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await run(item);
    }),
  );
}
