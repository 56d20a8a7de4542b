import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { loadSmallCatalog } from '../ingest/smallCatalog.ts';
import { juneOf2024, juneOf2026, type SmallFile } from '../ingest/smallExports.ts';
import { cleanUp, runCommand, startServer, tempDir } from './processes.ts';
import { until } from './until.ts';

let held: Workspace | undefined;
afterEach(async () => {
  await held?.close();
  held = undefined;
  await cleanUp();
});

/** A data folder with two incidents of the catalog, which is taken for the whole. */
async function preparedFolder(): Promise<{ folder: string; workspace: Workspace }> {
  const folder = tempDir();
  held = await openWorkspace({ DATA_DIR: folder });
  await loadSmallCatalog(held.stores);
  return { folder, workspace: held };
}

const ingest = async (folder: string, { name, content }: SmallFile): Promise<void> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { code, stderr } = await runCommand('functions/cli/ingest.ts', ['hhs-ocr', file], { DATA_DIR: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
};

type Server = Awaited<ReturnType<typeof startServer>>;
const hospital = { name: 'Riverbend', role: 'covered-entity', jurisdiction: 'US-OH', secRegistrant: 'none' };

async function addOrganization(server: Server, vendors: object[]): Promise<string> {
  const added = await server.ask('/v1/organizations', hospital);
  const { id } = (await added.json()) as { id: string };
  const response = await fetch(`${server.url}/v1/organizations/${id}/vendors`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ vendors }),
  });
  expect(response.status).toBe(200);
  return id;
}

/** What the watch over an organization of this machine has come to. */
const watchOf = ({ stores }: Workspace, id: string) => {
  const all = async <T>(records: { list(o: { limit: number }): Promise<{ items: { doc: T }[] }> }) =>
    (await records.list({ limit: 100 })).items.map(({ doc }) => doc);
  return {
    runs: () => all(stores.runs('local', id)),
    alerts: () => all(stores.alerts('local', id)),
    /** All that the store told until now was looked at, and nothing waits. */
    isQuiet: async () => {
      const [cursor, head] = await Promise.all([stores.cursors.read('changes'), stores.breaches.head()]);
      const pending = await stores.pending.list({ before: '9999-01-01T00:00:00.000Z', limit: 1 });
      const running = (await stores.watches.read({ tenantId: 'local', organizationId: id }))?.doc.running;
      const place = cursor === null ? null : (JSON.parse(cursor) as { version: string; more: boolean });
      return place?.version === head?.version && !place?.more && pending.items.length === 0 && running === undefined;
    },
  };
};

it('tells once what a newer export changes at a vendor of a list, by itself, and nothing of the same one again', async () => {
  const { folder, workspace } = await preparedFolder();
  const server = await startServer({ DATA_DIR: folder, WATCH_TICK_SECONDS: '1' });
  expect(server.said).toMatch(/^Watch: on/m);
  await ingest(folder, juneOf2024);
  const id = await addOrganization(server, [{ name: 'Zephyr Valley Health', businessAssociate: true }]);
  const watched = watchOf(workspace, id);
  await until('the first run', async () => (await watched.runs()).some(({ outcome }) => outcome === 'baseline'));
  expect(await watched.alerts()).toEqual([]);

  await ingest(folder, juneOf2026);
  const [event] = await until('the alert', async () => {
    const alerts = await watched.alerts();
    return alerts.length > 0 && alerts;
  });
  expect(event).toMatchObject({ type: 'assessment.changed', organization: { id, name: 'Riverbend' } });
  expect(event?.type === 'assessment.changed' && event.items.map(({ reason }) => reason)).toContain(
    'breach-count-changed',
  );
  const [entry] = (
    (await (await server.ask(`/v1/assessments?organizationId=${id}`)).json()) as { items: { id: string }[] }
  ).items;
  expect(entry?.id).toBe(event?.assessmentId);

  await ingest(folder, juneOf2026);
  await until('a quiet watch', watched.isQuiet);
  const lines = await watched.runs();
  expect(lines.map(({ outcome }) => outcome)).toEqual(['baseline', 'changed']);
  expect(await watched.alerts()).toHaveLength(1);
  expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(server.stderr()).toBe('');
});

it('of two processes of one folder one watches, and the other goes on when it was killed', async () => {
  const { folder, workspace } = await preparedFolder();
  const first = await startServer({ DATA_DIR: folder });
  const second = await startServer({ DATA_DIR: folder });
  const one = watchOf(workspace, await addOrganization(second, [{ name: 'Conduent' }]));
  await until('a run by the first', async () => (await one.runs()).length > 0);
  expect(await one.runs()).toHaveLength(1);
  await first.kill('SIGKILL');
  const other = watchOf(workspace, await addOrganization(second, [{ name: 'Conduent' }]));
  await until('a run by the second', async () => (await other.runs()).length > 0);
  expect(await other.runs()).toHaveLength(1);
  expect(await one.runs()).toHaveLength(1);
});

it('does nothing by itself with WATCH=off, and says so', async () => {
  const { folder, workspace } = await preparedFolder();
  const server = await startServer({ DATA_DIR: folder, WATCH: 'off' });
  expect(server.said).toMatch(/^Watch: off/m);
  const id = await addOrganization(server, [{ name: 'Conduent' }]);
  await server.kill('SIGTERM');
  expect(await watchOf(workspace, id).runs()).toEqual([]);
  expect(await workspace.stores.cursors.read('changes')).toBeNull();
});
