import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { eachAtOnce } from './atOnce.ts';
import type { Runtime } from './runtime.ts';
import type { RecordsOf } from './tenantPorts.ts';
import type { PendingStore, WatchStore } from './watchPorts.ts';

export type UnknownDeps = {
  organizations: RecordsOf<KeptOrganization>;
  watches: Pick<WatchStore, 'read'>;
  pending: Pick<PendingStore, 'add'>;
  runtime: Pick<Runtime, 'now'>;
};

const [organizationsAtOnce, beside] = [500, 16];

/**
 * Has those organizations of a tenant assessed over which nobody watches yet, since they were kept before there was a watch: they
 * change nothing by which it could hear of them. Gives how many.
 */
export async function watchUnknown(
  { organizations, watches, pending, runtime }: UnknownDeps,
  tenantId: string,
): Promise<number> {
  const now = runtime.now();
  let found = 0;
  let after: string | undefined;
  do {
    const page = await organizations(tenantId).list({ limit: organizationsAtOnce, after });
    const kept = page.items.filter(({ doc }) => doc.removedAt === undefined);
    await eachAtOnce(kept, beside, async ({ id }) => {
      const whom = { tenantId, organizationId: id };
      if ((await watches.read(whom)) !== null) return;
      await pending.add(whom, [{ kind: 'inputs', what: 'organization' }], now);
      found++;
    });
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}
