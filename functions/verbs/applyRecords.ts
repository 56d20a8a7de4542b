import type { Contribution, Origin } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { FieldError } from '../../domain/problem.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import type { BreachWriter, Digests } from './ports.ts';
import type { Runtime } from './runtime.ts';

/** What one origin says: its vendors, and its part of each breach by the breach's id. */
export type Records = {
  vendors: readonly Vendor[];
  contributions: ReadonlyMap<string, Contribution>;
  /** Where a record of this origin goes on that is no longer one of its own. */
  successors?: ReadonlyMap<string, string>;
};

export type RecordCounts = { new: number; changed: number; unchanged: number; withdrawn: number };
export type RejectedRecord = { record: string; errors: FieldError[] };

export type ApplyOptions = {
  /** The records are all that the origin says: what it said before and no longer does is withdrawn. */
  whole: boolean;
  /** Counts and computes; writes nothing. */
  dryRun: boolean;
  progress?: (done: number, total: number) => void;
};

/** What one origin brings, where it stands, and what was there when the load began. */
type Load = {
  writer: BreachWriter;
  runtime: Runtime;
  origin: Origin;
  records: Records;
  digests: Digests;
  /** The instant of the load: one for all that it writes. */
  at: string;
};

/** One record to write. `note` brings the digests up to date once it is written. */
type Write = { key: string; kind: Exclude<keyof RecordCounts, 'unchanged'>; put(): Promise<unknown>; note(): void };

/** Writes in flight at once. */
const atOnce = 16;

/**
 * Brings the records of one origin into the store: only what is new or changed in meaning is written, vendors before the
 * breaches that name them, and what they lost last. `digests` is brought up to date. A record that no item can hold is
 * reported and costs the others nothing; whatever else fails ends the run, and running it again goes on from there.
 */
export async function applyRecords(
  { writer, runtime }: { writer: BreachWriter; runtime: Runtime },
  origin: Origin,
  records: Records,
  digests: Digests,
  { whole, dryRun, progress = () => {} }: ApplyOptions,
): Promise<{ counts: RecordCounts; rejected: RejectedRecord[] }> {
  const load: Load = { writer, runtime, origin, records, digests, at: runtime.now() };
  const steps = [vendorWrites(load), breachWrites(load), ...(whole ? [withdrawals(load), retirements(load)] : [])];
  const writes = steps.flat().length;
  const counts = { new: 0, changed: 0, withdrawn: 0 };
  const rejected: RejectedRecord[] = [];
  let done = 0;
  progress(done, writes);
  for (const step of steps)
    await inParallel(step, async ({ key, kind, put, note }) => {
      try {
        if (!dryRun) await put();
        note();
        counts[kind]++;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        rejected.push({ record: key, errors: [{ pointer: '', message: error.message }] });
      }
      progress(++done, writes);
    });
  const brought = records.vendors.length + records.contributions.size;
  return { counts: { ...counts, unchanged: brought - (steps[0] ?? []).length - (steps[1] ?? []).length }, rejected };
}

const digestOf = ({ runtime }: Load, record: unknown): string => runtime.sha256(canonicalJson(record)).slice(0, 32);

function vendorWrites(load: Load): Write[] {
  const { writer, origin, records, digests } = load;
  return records.vendors.flatMap((vendor): Write[] => {
    const digest = digestOf(load, vendor);
    const held = digests.vendors.get(vendor.id);
    if (held?.digest === digest && held.origin === origin) return [];
    return [
      {
        key: `vendor:${vendor.id}`,
        kind: held === undefined ? 'new' : 'changed',
        put: () => writer.putVendor(vendor, origin, digest),
        note: () => void digests.vendors.set(vendor.id, { origin, digest }),
      },
    ];
  });
}

function breachWrites(load: Load): Write[] {
  const { writer, origin, records, digests, at } = load;
  return [...records.contributions].flatMap(([id, contribution]): Write[] => {
    const digest = digestOf(load, contribution);
    const parts = digests.breaches.get(id);
    const held = parts?.[origin];
    if (held === digest) return [];
    const isNew = parts === undefined;
    return [
      {
        key: `breach:${id}`,
        kind: held === undefined ? 'new' : 'changed',
        put: () => writer.putContribution(id, contribution, digest, { origin, at, isNew }),
        note: () => void digests.breaches.set(id, { ...digests.breaches.get(id), [origin]: digest }),
      },
    ];
  });
}

/** Breaches of which the origin said something before and no longer does. */
function withdrawals({ writer, origin, records, digests, at }: Load): Write[] {
  const gone = [...digests.breaches].filter(([id, held]) => held[origin] && !records.contributions.has(id));
  return gone.map(([id, { [origin]: _, ...others }]): Write => {
    const successor = records.successors?.get(id);
    const reason = successor ? `told as part of ${successor}` : 'its source no longer leads to such a record';
    return {
      key: `breach:${id}`,
      kind: 'withdrawn',
      put: () => writer.putContribution(id, null, null, { origin, at, reason, successor }),
      note() {
        if (Object.keys(others).length > 0) digests.breaches.set(id, others);
        else digests.breaches.delete(id);
      },
    };
  });
}

/** Vendors that the origin brought before and no longer does. */
function retirements({ writer, origin, records, digests, at }: Load): Write[] {
  const kept = new Set(records.vendors.map((vendor) => vendor.id));
  const gone = [...digests.vendors].filter(([id, held]) => held.origin === origin && !kept.has(id));
  return gone.map(
    ([id]): Write => ({
      key: `vendor:${id}`,
      kind: 'withdrawn',
      put: () => writer.retireVendor(id, at),
      note: () => void digests.vendors.delete(id),
    }),
  );
}

/** Runs the work with a few at a time; on the first failure it takes no more, waits for what is under way, and throws. */
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
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
