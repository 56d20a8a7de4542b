import { parseArgs } from 'node:util';
import { openWorkspace } from '../local/workspace.ts';
import { runtime } from '../shared/runtime.ts';
import { isTenantId } from '../verbs/identity.ts';
import { freshKey } from '../verbs/keys.ts';
import { type KeyScope, keyScopes } from '../verbs/ports.ts';
import { BadInput, run } from './command.ts';

const usage =
  'usage: npm run -s key -- --tenant TENANT [--label TEXT] [--scope read|write|curate|admin …] [--expires 2027-01-31T00:00:00Z]';

/** `npm run -s key -- --tenant TENANT`: makes an API key and prints it, once; the store keeps its hash alone. */
await run(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      tenant: { type: 'string' },
      label: { type: 'string', default: 'made on the command line' },
      scope: { type: 'string', multiple: true, default: ['read', 'write'] },
      expires: { type: 'string' },
    },
  });
  const { tenant, label, scope, expires } = values;
  if (tenant === undefined || !isTenantId(tenant))
    throw new BadInput(`--tenant must be 1 to 63 lower-case letters, digits and hyphens. ${usage}`);
  const scopes = scope.map(scopeCalled);
  const until = expires === undefined ? undefined : new Date(expires);
  if (until && Number.isNaN(until.getTime())) throw new BadInput(`--expires ${expires}: no such instant. ${usage}`);
  const workspace = await openWorkspace(process.env);
  try {
    if ((await workspace.stores.tenantData.tombstone(tenant)) !== null)
      throw new BadInput(`--tenant ${tenant}: this tenant was deleted, and its name opens nothing; choose another`);
    const { key, stored } = freshKey(runtime, { tenantId: tenant, label, scopes, expiresAt: until?.toISOString() });
    await workspace.stores.keys.put(stored);
    process.stdout.write(`${key}\n`);
  } finally {
    await workspace.close();
  }
});

/** What a key may do, by its name on the command line. */
function scopeCalled(text: string): KeyScope {
  const scope = keyScopes.find((one) => one === text);
  if (scope === undefined)
    throw new BadInput(`--scope ${text}: there is no such scope, only ${keyScopes.join(', ')}. ${usage}`);
  return scope;
}
