import { serve } from '@hono/node-server';
import { createApp } from '../http/app.ts';
import { openApiNotify } from '../notify/openNotify.ts';
import { cron } from '../shared/cron.ts';
import { logger } from '../shared/logger.ts';
import { madeOnce } from '../shared/madeOnce.ts';
import { oidcVerifier } from '../shared/oidc.ts';
import { runtime } from '../shared/runtime.ts';
import { catalogReader } from '../verbs/catalog.ts';
import { housekeeping } from '../verbs/housekeeping.ts';
import { removeServerNote, writeServerNote } from './serverNote.ts';
import { startWatch } from './watch.ts';
import { finishLoad, loadCatalog, localKey, localTenant, openWorkspace } from './workspace.ts';

/** Runs the app of the Lambda function on this machine, over the embedded DynamoDB with the catalog in it. */
async function start(): Promise<void> {
  const workspace = await openWorkspace(process.env);
  const { stores, config, dataDir } = workspace;
  const log = logger((line) => process.stderr.write(`${line}\n`));
  const { oidc } = config;
  const app = createApp({
    ...stores,
    cron: async () => cron,
    notify: madeOnce(async () => openApiNotify(config.notify, { dataDir })),
    catalog: catalogReader(stores.breaches, log),
    rate: config.rate,
    corsOrigins: config.corsOrigins,
    tokens: oidc && oidcVerifier(oidc, runtime.now),
    signIn:
      oidc?.client && madeOnce(async () => (await import('../shared/oidcSignIn.ts')).oidcSignIn(oidc, runtime.now)),
    publicUrl: config.notify.publicUrl,
    runtime,
    log,
  });

  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: config.port });
  const cut = () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  let closing = false;
  let watching: ReturnType<typeof startWatch> | undefined;
  const close = async (code: number): Promise<void> => {
    if (closing) return cut();
    closing = true;
    // Requests under way may end; who holds a connection open may not hold the program.
    setTimeout(cut, 3_000).unref();
    removeServerNote(dataDir);
    await Promise.all([new Promise((done) => server.close(done)), watching?.stop()]);
    await workspace.close();
    process.exit(code);
  };
  const lookAtDatabase = setInterval(() => {
    if (closing || workspace.isAlive()) return;
    console.error(`The embedded database has ended. Nothing stored is lost: run npm start again (data in ${dataDir}).`);
    process.exit(1);
  }, 1_000);
  lookAtDatabase.unref();
  process.on('SIGINT', () => close(0));
  process.on('SIGTERM', () => close(0));
  const port = await new Promise<number>((ready, fail) => {
    server.once('error', fail);
    server.once('listening', () => {
      const address = server.address();
      ready(typeof address === 'object' && address ? address.port : config.port);
    });
  }).catch(async (error: NodeJS.ErrnoException) => {
    await workspace.close();
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${config.port} is in use. Stop what listens there, or set PORT.`)
      : error;
  });

  const keepHouse = async (): Promise<void> => {
    const done = await housekeeping({ ...stores, runtime });
    if (done.deleted + done.reportsDropped > 0) log('info', 'housekeeping', done);
  };
  const failed = (error: unknown) => log('error', 'housekeeping-failed', { error });
  setInterval(() => void (closing || keepHouse().catch(failed)), 3_600_000).unref();
  await keepHouse().catch(failed);
  const key = await localKey(workspace);
  const loaded = await loadCatalog(workspace);
  await finishLoad(workspace);
  for (const r of loaded.rejected)
    console.error(`Not loaded: ${r.record}: ${r.errors.map((e) => `${e.pointer} ${e.message}`).join('; ')}`);
  if (config.watch && !closing)
    watching = startWatch(
      dataDir,
      { db: workspace.db, ...config.watch, dataDir, tenantId: localTenant, notify: config.notify },
      log,
    );
  writeServerNote(dataDir, `http://127.0.0.1:${port}`);
  console.log(`Breachclock listens on http://127.0.0.1:${port} (data in ${dataDir})
Catalog ${loaded.version}: ${loaded.new} new, ${loaded.changed} changed, ${loaded.unchanged} unchanged records
Watch: ${config.watch ? 'on: organizations are assessed again by themselves (WATCH=off switches it off)' : 'off (WATCH=off)'}
API key: ${key}
Pages for people: http://127.0.0.1:${port}/desk (sign in with that key)

Try:
  curl -s http://127.0.0.1:${port}/v1/assessments \\
    -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" \\
    -d '{"asOf":"2025-04-15","organization":{"name":"Riverbend Regional Hospital","role":"covered-entity","secRegistrant":"none"},"vendors":[{"name":"Cerner Corp (Oracle)","businessAssociate":true}]}'`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
