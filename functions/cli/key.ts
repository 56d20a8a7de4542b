import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openWorkspace } from '../local/workspace.ts';
import { runtime } from '../shared/runtime.ts';
import { type KeyScope, keyScopes } from '../verbs/ports.ts';
import { BadInput, run } from './command.ts';

const usage =
  'usage: npm run -s key -- --tenant TENANT [--label TEXT] [--scope curate] [--expires 2027-01-31T00:00:00Z]';

/** `npm run -s key -- --tenant TENANT`: makes an API key and prints it, once; the store keeps its hash alone. */
await run(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      tenant: { type: 'string' },
      label: { type: 'string', default: 'made on the command line' },
      scope: { type: 'string', multiple: true, default: [] },
      expires: { type: 'string' },
    },
  });
  const { tenant, label, scope, expires } = values;
  if (tenant === undefined || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(tenant))
    throw new BadInput(`--tenant must be 1 to 63 lower-case letters, digits and hyphens. ${usage}`);
  const scopes = scope.map(scopeCalled);
  const until = expires === undefined ? undefined : new Date(expires);
  if (until && Number.isNaN(until.getTime())) throw new BadInput(`--expires ${expires}: no such instant. ${usage}`);
  const workspace = await openWorkspace(process.env);
  try {
    const key = `bc_${randomBytes(24).toString('base64url')}`;
    await workspace.stores.keys.put({
      hash: runtime.sha256(key),
      tenantId: tenant,
      label,
      createdAt: runtime.now(),
      ...(scopes.length > 0 && { scopes: [...new Set(scopes)] }),
      ...(until && { expiresAt: until.toISOString() }),
    });
    process.stdout.write(`${key}\n`);
  } finally {
    await workspace.close();
  }
});

/** What a key may do beside reading and assessing, by its name on the command line. */
function scopeCalled(text: string): KeyScope {
  const scope = keyScopes.find((one) => one === text);
  if (scope === undefined)
    throw new BadInput(`--scope ${text}: there is no such scope, only ${keyScopes.join(', ')}. ${usage}`);
  return scope;
}
