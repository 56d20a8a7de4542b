import { afterEach, expect, it } from 'vitest';
import { cleanUp, startServer } from './processes.ts';
import { until } from './until.ts';
import { addOrganization, closeFolder, preparedFolder, watchOf } from './watched.ts';

afterEach(async () => {
  await closeFolder();
  await cleanUp();
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

it('does nothing by itself with WATCH=off, and says so; receivers of this machine are refused with what admits them', async () => {
  const { folder, workspace } = await preparedFolder();
  const server = await startServer({ DATA_DIR: folder, WATCH: 'off' });
  expect(server.said).toMatch(/^Watch: off/m);
  const id = await addOrganization(server, [{ name: 'Conduent' }]);
  const refused = await server.ask('/v1/webhooks', { url: 'http://127.0.0.1:9000/hooks' });
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { errors: [{ pointer: '/url', message: expect.stringContaining('WEBHOOKS_ALLOW_LOCAL=true') }] },
  ]);
  await server.kill('SIGTERM');
  expect(await watchOf(workspace, id).runs()).toEqual([]);
  expect(await workspace.stores.cursors.read('changes')).toBeNull();
});
