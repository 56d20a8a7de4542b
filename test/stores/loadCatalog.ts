import { createHash, randomUUID } from 'node:crypto';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import type { BreachWriter } from '../../functions/verbs/ports.ts';
import type { Runtime } from '../../functions/verbs/runtime.ts';
import { copyCatalog, memoryStores } from './memory.ts';

type Stores = ReturnType<typeof memoryStores>;

/** The moment at which every load takes place. */
export const loadedAt = '2026-05-04T15:00:00.000Z';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Recorded = { writes: ((writer: BreachWriter) => Promise<unknown>)[]; filled: BreachWriter };

/**
 * The writes by which the verb that loads the catalog everywhere else brings it into an empty store, recorded once, and the
 * store that they filled.
 */
let recorded: Promise<Recorded> | undefined;
async function record(): Promise<Recorded> {
  const writes: Recorded['writes'] = [];
  const memory = memoryStores();
  const noted = <R>(write: (writer: BreachWriter) => Promise<R>): Promise<R> => {
    writes.push(write);
    return write(memory.writer);
  };
  const writer: BreachWriter = {
    digests: memory.writer.digests,
    putVendor: (...args) => noted((to) => to.putVendor(...args)),
    retireVendor: (...args) => noted((to) => to.retireVendor(...args)),
    putContribution: (...args) => noted((to) => to.putContribution(...args)),
    putMatchIndex: (...args) => noted((to) => to.putMatchIndex(...args)),
    dropMatchIndex: (...args) => noted((to) => to.dropMatchIndex(...args)),
    seal: (...args) => noted((to) => to.seal(...args)),
  };
  const runtime: Runtime = { now: () => loadedAt, newId: randomUUID, newSecret: () => randomUUID(), sha256 };
  const { rejected } = await ingest({ store: memory.breaches, writer, runtime }, readCatalogFiles());
  if (rejected.length > 0) throw new Error(`The catalog has bad files: ${JSON.stringify(rejected)}`);
  return { writes, filled: memory.writer };
}

/** Loads the curated catalog: an empty store in memory gets a copy, any other one the writes. */
export async function loadCatalog(stores: Stores): Promise<void> {
  recorded ??= record();
  const { writes, filled } = await recorded;
  if (copyCatalog(filled, stores.writer)) return;
  for (const write of writes) await write(stores.writer);
}
