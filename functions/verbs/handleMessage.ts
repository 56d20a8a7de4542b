import { staleSources } from './coverage.ts';
import { fanOut } from './fanOut.ts';
import { inputsChanged, tenantChanged } from './inputsChanged.ts';
import type { BreachStore } from './ports.ts';
import { type ReassessDeps, reassess } from './reassess.ts';
import { type StoreChangedDeps, storeChanged } from './storeChanged.ts';
import type { Lane, Message } from './watchPorts.ts';
import { type TickDeps, type Ticked, watchTick } from './watchTick.ts';

export type MessageDeps = ReassessDeps &
  TickDeps &
  StoreChangedDeps & {
    breaches: Pick<BreachStore, 'head'>;
    /** Sends what waits in a lane. */
    deliver(lane: Lane): Promise<unknown>;
    /** Sends what a webhook collects. */
    digest(webhook: { tenantId: string; webhookId: string }): Promise<unknown>;
  };

/** Does what a wake-up is for, and gives what was done. Each can come twice, or late. @throws what the verbs throw. */
export async function handleMessage(deps: MessageDeps, message: Message): Promise<unknown> {
  switch (message.kind) {
    case 'tick':
      return countedTick(deps);
    case 'store':
      return storeChanged(deps);
    case 'tenant':
      return tenantChanged(deps, message.tenantId, message.what);
    case 'inputs':
      return inputsChanged(deps, idsOf(message), message.what);
    case 'reassess':
      return reassess(deps, idsOf(message));
    case 'fan-out':
      return fanOut(deps, message);
    case 'deliver':
      return deps.deliver({ ...idsOf(message), webhookId: message.webhookId });
    case 'digest':
      return deps.digest({ tenantId: message.tenantId, webhookId: message.webhookId });
  }
}

/** A tick, and what operators are to know at each: that it was, and how old the sources are. */
async function countedTick(deps: MessageDeps): Promise<Ticked> {
  const ticked = await watchTick(deps);
  const head = deps.count && (await deps.breaches.head());
  deps.count?.({ Ticks: 1, StaleSources: staleSources(head?.coverage ?? [], deps.runtime.now()) });
  return ticked;
}

const idsOf = ({ tenantId, organizationId }: { tenantId: string; organizationId: string }) => ({
  tenantId,
  organizationId,
});
