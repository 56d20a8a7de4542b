import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type Config, readConfig } from '../shared/config.ts';
import { runtime } from '../shared/runtime.ts';
import { type DbConfig, openDb } from '../store/client.ts';
import { createTable } from '../store/createTable.ts';
import { catalogShape } from '../store/documents.ts';
import { openStores, type Stores } from '../store/stores.ts';
import { type IngestResult, ingest } from '../verbs/ingest.ts';
import { rebuildFeeds } from '../verbs/ingestFeed.ts';
import { freshKey, hintOf } from '../verbs/keys.ts';
import { sealWithIndex } from '../verbs/matchIndex.ts';
import { keyScopes } from '../verbs/ports.ts';
import { isUnsealed, reseal } from '../verbs/seal.ts';
import { readCatalogFiles } from './catalogFiles.ts';
import { openDynamo } from './embeddedDynamo.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The tenant to whom everything belongs that is made on this machine. */
export const localTenant = 'local';

/**
 * The store of this machine, opened: the running `npm start` of the same folder, or one of its own. `db`: where it lies.
 * `isAlive`: whether the embedded database still runs.
 */
export type Workspace = {
  config: Config;
  dataDir: string;
  db: DbConfig & { endpoint: string };
  stores: Stores;
  isAlive(): boolean;
  close(): Promise<void>;
};

/** The folder that holds the data of this machine. */
export const dataDirOf = ({ dataDir }: Pick<Config, 'dataDir'>): string => resolve(root, dataDir ?? '.data');

/**
 * Opens the embedded DynamoDB (or the one that `DYNAMODB_ENDPOINT` names) and its table; loads nothing yet. Throws an
 * error that names the setting which is to blame.
 */
export async function openWorkspace(env: NodeJS.ProcessEnv): Promise<Workspace> {
  const config = readConfig(env);
  const dataDir = dataDirOf(config);
  const blame = config.db.endpoint
    ? `DYNAMODB_ENDPOINT ${config.db.endpoint} cannot be used`
    : `The data folder ${dataDir} (DATA_DIR) cannot be used. If its dynamo.sqlite is damaged, move it away and start again`;
  const dynamo = await blamed(blame, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return openDynamo({ endpoint: config.db.endpoint, dataDir });
  });
  const where = { ...config.db, endpoint: dynamo.endpoint };
  const db = openDb(where);
  const close = async () => {
    db.client.destroy();
    await dynamo.stop();
  };
  await blamed(blame, () => createTable(db)).catch(async (error) => {
    await close();
    throw error;
  });
  return { config, dataDir, db: where, stores: openStores(db), isAlive: dynamo.isAlive, close };
}

/** Runs `work`; an error of it says first what is to blame. */
async function blamed<T>(blame: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${blame}: ${(error as Error).message}`, { cause: error });
  }
}

/** Brings the catalog of this checkout into the store, where it is not there yet; corrections made since stay. */
export async function loadCatalog({ stores }: Workspace): Promise<IngestResult> {
  const files = readCatalogFiles();
  // With the shape of records: after a change of it they are written anew.
  const digest = runtime.sha256(canonicalJson({ files, catalogShape }));
  const head = await stores.breaches.head();
  const held = head?.coverage.find((c) => c.source === 'incidents');
  if (head && held?.digest === digest) {
    // The records are as they were; the program may be newer than the index of them.
    await sealWithIndex({ store: stores.breaches, writer: stores.writer }, head, head);
    return {
      source: 'incidents',
      new: 0,
      changed: 0,
      unchanged: files.vendors.length + files.breaches.length,
      rejected: [],
      version: head.version,
    };
  }
  const deps = { store: stores.breaches, writer: stores.writer, feeds: stores.feeds, runtime };
  const loaded = await ingest(deps, { digest, ...files });
  // What the public sources are tied to may be another incident now.
  const version = await rebuildFeeds(deps);
  return { ...loaded, ...(version !== null && { version }) };
}

/**
 * Brings a load to its end that broke off after it had written records: until then a fresh reader sees them under the version
 * of before. Nothing else is done.
 */
export async function finishLoad({ stores }: Workspace): Promise<void> {
  const deps = { store: stores.breaches, writer: stores.writer, feeds: stores.feeds, runtime };
  const head = await stores.breaches.head();
  if (head === null || !isUnsealed(head, await stores.writer.digests(), runtime)) return;
  await rebuildFeeds(deps);
  await reseal(deps);
}

const localKeyFile = (dataDir: string): string => join(dataDir, 'api-key');

/** The local key as the data folder keeps it; `null` where it keeps none. */
export function keptLocalKey(dataDir: string): string | null {
  const file = localKeyFile(dataDir);
  return (existsSync(file) && readFileSync(file, 'utf8').trim()) || null;
}

/**
 * The key of the local tenant: `BREACHCLOCK_API_KEY`, else the one kept in the data folder, else a fresh one. The store
 * gets its hash alone. It may do everything. An earlier local key ends.
 */
export async function localKey({ config, dataDir, stores }: Workspace): Promise<string> {
  const kept = keptLocalKey(dataDir);
  const fresh = freshKey(runtime, { tenantId: localTenant, label: 'local', scopes: keyScopes });
  const key = config.apiKey ?? kept ?? fresh.key;
  const hash = runtime.sha256(key);
  const holder = await stores.keys.find(hash);
  if (holder && holder.tenantId !== localTenant)
    throw new Error(`BREACHCLOCK_API_KEY is a key of the tenant "${holder.tenantId}" already; choose another.`);
  if (kept !== null && kept !== key) {
    const earlier = await stores.keys.find(runtime.sha256(kept));
    if (earlier) await stores.keys.put({ ...earlier, expiresAt: fresh.stored.createdAt });
  }
  const { id = fresh.stored.id, createdAt = fresh.stored.createdAt } = holder ?? {};
  await stores.keys.put({ ...fresh.stored, hash, hint: hintOf(key), id, createdAt });
  if (kept !== key) writeFileSync(localKeyFile(dataDir), `${key}\n`, { mode: 0o600 });
  return key;
}
