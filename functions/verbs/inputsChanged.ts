import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { eachAtOnce } from './atOnce.ts';
import { type PlanDeps, replan } from './planSchedule.ts';
import type { RecordsOf } from './tenantPorts.ts';
import type { PendingStore, Watched, WatchStore } from './watchPorts.ts';

export type InputsDeps = PlanDeps & {
  organizations: RecordsOf<KeptOrganization>;
  pending: Pick<PendingStore, 'add'>;
  watches: Pick<WatchStore, 'read' | 'put'>;
};

/** What an organization's schedule is called where its change is told. */
const schedule = 'schedule';
const [organizationsAtOnce, beside] = [500, 16];

/**
 * An organization gave something anew (`what`): it is to be assessed. Another schedule is only that: it is put where it comes next,
 * unless the organization is not watched yet.
 */
export async function inputsChanged(deps: InputsDeps, whom: Watched, what: string): Promise<void> {
  if (what === schedule) {
    const kept = await deps.organizations(whom.tenantId).get(whom.organizationId);
    if (kept !== null && kept.doc.removedAt === undefined && (await replan(deps, whom, kept.doc))) return;
  }
  await deps.pending.add(whom, [{ kind: 'inputs', what }], deps.runtime.now());
}

/** A tenant gave something anew that holds for all its organizations. */
export async function tenantChanged(
  deps: Pick<InputsDeps, 'organizations' | 'pending' | 'runtime'>,
  tenantId: string,
  what: string,
): Promise<void> {
  const now = deps.runtime.now();
  let after: string | undefined;
  do {
    const page = await deps.organizations(tenantId).list({ limit: organizationsAtOnce, after });
    const kept = page.items.filter(({ doc }) => doc.removedAt === undefined);
    await eachAtOnce(kept, beside, ({ id }) =>
      deps.pending.add({ tenantId, organizationId: id }, [{ kind: 'inputs', what }], now),
    );
    after = page.next ?? undefined;
  } while (after !== undefined);
}
