import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from '../shared/config.ts';
import { runtime } from '../shared/runtime.ts';
import { openDb } from '../store/client.ts';
import { createTable } from '../store/createTable.ts';
import { openStores, type Stores } from '../store/stores.ts';
import { type IngestResult, ingest } from '../verbs/ingest.ts';
import { readCatalogFiles } from './catalogFiles.ts';
import { openDynamo } from './embeddedDynamo.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The tenant to whom everything belongs that is made on this machine. */
export const localTenant = 'local';

/** The store of this machine, opened: the running `npm start` of the same folder, or one of its own. */
export type Workspace = { config: Config; dataDir: string; stores: Stores; endpoint: string; close(): Promise<void> };

/** Opens the embedded DynamoDB (or the one that `DYNAMODB_ENDPOINT` names) and its table; loads nothing yet. */
export async function openWorkspace(env: NodeJS.ProcessEnv): Promise<Workspace> {
  const config = readConfig(env);
  const dataDir = resolve(root, config.dataDir ?? '.data');
  mkdirSync(dataDir, { recursive: true });
  const dynamo = await openDynamo({ endpoint: config.dynamodbEndpoint, dataDir });
  const db = openDb({
    endpoint: dynamo.endpoint,
    ...(config.tableName && { tableName: config.tableName }),
    ...(config.region && { region: config.region }),
  });
  await createTable(db);
  return {
    config,
    dataDir,
    stores: openStores(db),
    endpoint: dynamo.endpoint,
    close: async () => {
      db.client.destroy();
      await dynamo.stop();
    },
  };
}

/** Brings the catalog of this checkout into the store; a second time it writes nothing. */
export const loadCatalog = ({ stores }: Workspace): Promise<IngestResult> =>
  ingest({ store: stores.breaches, writer: stores.writer, runtime }, { name: 'incidents', ...readCatalogFiles() });

/**
 * The key of the local tenant: `BREACHCLOCK_API_KEY`, else the one kept in the data folder, else a fresh one. The store
 * gets its hash alone. An earlier local key ends.
 */
export async function localKey({ config, dataDir, stores }: Workspace): Promise<string> {
  const file = join(dataDir, 'api-key');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const key = config.apiKey ?? (kept || `bc_${randomBytes(24).toString('base64url')}`);
  const now = runtime.now();
  const entry = { tenantId: localTenant, label: 'local', createdAt: now };
  if (kept && kept !== key) await stores.keys.put({ ...entry, hash: runtime.sha256(kept), expiresAt: now });
  await stores.keys.put({ ...entry, hash: runtime.sha256(key) });
  if (kept !== key) writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
