import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { loadSmallCatalog } from '../ingest/smallCatalog.ts';
import type { SmallFile } from '../ingest/smallExports.ts';
import { runCommand, type startServer, tempDir } from './processes.ts';

export { startServer } from './processes.ts';
export type Server = Awaited<ReturnType<typeof startServer>>;

let held: Workspace | undefined;

/** A data folder with two incidents of the catalog, which is taken for the whole. */
export async function preparedFolder(): Promise<{ folder: string; workspace: Workspace }> {
  const folder = tempDir();
  held = await openWorkspace({ DATA_DIR: folder });
  await loadSmallCatalog(held.stores);
  return { folder, workspace: held };
}

/** Closes the workspace that is open, before its folder goes. */
export async function closeFolder(): Promise<void> {
  await held?.close();
  held = undefined;
}

/** Brings an export of the breach portal in, by the command. */
export async function ingestFile(folder: string, file: string): Promise<void> {
  const { code, stderr } = await runCommand('functions/cli/ingest.ts', ['hhs-ocr', file], { DATA_DIR: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
}

export function ingestSmall(folder: string, { name, content }: SmallFile): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return ingestFile(folder, file);
}

const hospital = { name: 'Riverbend', role: 'covered-entity', jurisdiction: 'US-OH', secRegistrant: 'none' };

/** An organization with its list, kept by the running program. */
export async function addOrganization(server: Server, vendors: readonly object[]): Promise<string> {
  const added = await server.ask('/v1/organizations', hospital);
  const { id } = (await added.json()) as { id: string };
  const response = await fetch(`${server.url}/v1/organizations/${id}/vendors`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ vendors }),
  });
  expect(response.status, await response.text()).toBe(200);
  return id;
}

/** What the watch over an organization of this machine has come to. */
export const watchOf = ({ stores }: Workspace, id: string) => {
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
