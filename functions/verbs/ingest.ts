import type * as z from 'zod';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import type { Contribution } from '../../domain/breach/contribution.ts';
import { type FieldError, pointer } from '../../domain/problem.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import { applyRecords, type RejectedRecord } from './applyRecords.ts';
import type { CoverageEntry, Digests } from './ports.ts';
import { type Covered, type SealDeps, sealState } from './seal.ts';

/** What a curated catalog brings, unread. `digest` where it is the whole catalog. */
export type Incoming = { digest?: string; vendors: readonly unknown[]; breaches: readonly unknown[] };

export type IngestResult = {
  source: 'incidents';
  new: number;
  changed: number;
  unchanged: number;
  rejected: RejectedRecord[];
  version: string;
};

/**
 * Brings incidents of our own reviewed format into the store: strict reading, then only what is new or changed in meaning
 * is written, then the new state is sealed with the matcher's index of it. Repeating it writes nothing; after a crash it
 * goes on where it stood, as a record counts only once it is complete. With `dryRun` nothing is written. A bad record is
 * reported and costs the others nothing. Two loads that bring the same record with different contents should run one after
 * the other.
 */
export async function ingest(deps: SealDeps, incoming: Incoming, dryRun = false): Promise<IngestResult> {
  const { store, writer } = deps;
  const rejected: RejectedRecord[] = [];
  // The head before the digests: a load that seals from here on is noticed.
  const head = await store.head();
  const digests = await writer.digests();
  const vendors = read(vendorSchema, incoming.vendors, 'vendor', rejected);
  const breaches = linked(read(breachSchema, incoming.breaches, 'breach', rejected), vendors, digests, rejected);
  const contributions = new Map(breaches.map((breach) => [breach.id, contributionOf(breach)]));
  const applied = await applyRecords(deps, 'incidents', { vendors, contributions }, digests, { whole: false, dryRun });
  const { withdrawn: _, ...counts } = applied.counts;
  const held = head?.coverage.find((c) => c.source === 'incidents');
  const version = await sealState(deps, { head, digests }, [coveredBy(incoming, breaches, held)], dryRun);
  return { source: 'incidents', ...counts, rejected: [...rejected, ...applied.rejected], version };
}

const contributionOf = ({ id: _, claims, ...about }: Breach): Contribution => ({ about, claims });

function coveredBy({ digest }: Incoming, breaches: readonly Breach[], held: CoverageEntry | undefined): Covered {
  const ofWhole = digest ?? held?.digest;
  const asOf = [held?.asOf ?? '', ...breaches.map((b) => b.checkedOn)].reduce((a, b) => (b > a ? b : a));
  return { source: 'incidents', asOf, newest: asOf, ...(ofWhole !== undefined && { digest: ofWhole }) };
}

/** Leaves out incidents whose vendor or upstream nobody brings, and then those that came through one left out. */
function linked(
  breaches: Breach[],
  vendors: readonly Vendor[],
  digests: Digests,
  rejected: RejectedRecord[],
): Breach[] {
  const knownVendors = new Set([...vendors.map((v) => v.id), ...digests.vendors.keys()]);
  const knownBreaches = new Set([...breaches.map((b) => b.id), ...digests.breaches.keys()]);
  const missing = (what: string, id: string) => `there is no ${what} "${id}": bring it along`;
  const kept = breaches.filter(({ id, vendorId, upstream }) => {
    const errors: FieldError[] = [];
    if (!knownVendors.has(vendorId)) errors.push({ pointer: '/vendorId', message: missing('vendor', vendorId) });
    if (upstream && !knownBreaches.has(upstream))
      errors.push({ pointer: '/upstream', message: missing('incident', upstream) });
    if (errors.length > 0) rejected.push({ record: `breach:${id}`, errors });
    return errors.length === 0;
  });
  return kept.length === breaches.length ? kept : linked(kept, vendors, digests, rejected);
}

function read<S extends z.ZodType<{ id: string }>>(
  schema: S,
  records: readonly unknown[],
  kind: string,
  rejected: RejectedRecord[],
): z.output<S>[] {
  const seen = new Set<string>();
  return records.flatMap((record, i) => {
    const parsed = schema.safeParse(record);
    const reject = (id: string, errors: FieldError[]) => {
      rejected.push({ record: `${kind}:${id}`, errors });
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
