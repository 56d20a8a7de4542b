import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { cleanUp, runCommand } from '../local/processes.ts';

/** `npm run -s key`: what the store then has of a key. */
let dynamo: Dynamo;
let stores: Stores;
beforeAll(async () => {
  dynamo = await openDynamo({ dataDir: null });
  const db = openDb({ endpoint: dynamo.endpoint });
  await createTable(db);
  stores = openStores(db);
});
afterAll(async () => {
  await dynamo.stop();
  await cleanUp();
});
const run = (...args: string[]) => runCommand('functions/cli/key.ts', args, { DYNAMODB_ENDPOINT: dynamo.endpoint });
const stored = (key: string) => stores.keys.find(createHash('sha256').update(key.trim()).digest('hex'));

describe('a key made on the command line', () => {
  it.each([
    ['reads and writes', [], ['read', 'write']],
    ['has the scope that is given', ['--scope', 'curate'], ['curate']],
    ['has all that are given', ['--scope', 'admin', '--scope', 'read', '--scope', 'admin'], ['read', 'admin']],
  ])('%s', async (_, args, scopes) => {
    const { code, stdout, stderr } = await run('--tenant', 'river', '--label', 'Dana Reyes', ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^bc_[\w-]{32}\n$/);
    const key = await stored(stdout);
    expect(key).toMatchObject({ tenantId: 'river', label: 'Dana Reyes', scopes, hint: stdout.trim().slice(-4) });
    expect(await stores.keys.get('river', key?.id ?? '')).toEqual(key);
  });

  it.each([
    ['no tenant', []],
    ['a tenant that cannot be', ['--tenant', 'A#B']],
    ['a scope that is none', ['--tenant', 'river', '--scope', 'root']],
    ['an end that is none', ['--tenant', 'river', '--expires', 'soon']],
  ])('is refused with %s', async (_, args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/usage:/);
  });

  it('is not made for a tenant that was deleted', async () => {
    await stores.tenantData.erase('gone', { tenantId: 'gone', requestedAt: '2026-01-01', deletedAt: '2026-01-08' });
    const { code, stderr } = await run('--tenant', 'gone');
    expect(code).toBe(2);
    expect(stderr).toMatch(/was deleted/);
  });
});
