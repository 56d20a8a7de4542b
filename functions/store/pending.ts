import { withCauses } from '../../domain/watch/cause.ts';
import type { Marked } from '../verbs/tenantPorts.ts';
import type { Pending, PendingStore, Watched } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { deleteItem, docItem, getItem, pauseBefore, putItemIf, queryAll, textOf } from './items.ts';
import { idsOf, instantOf, isKeyPart, pendingKey, pendingPartitions } from './keys.ts';
import { conditionOf, expectedOf, newMark } from './records.ts';
import { pendingSchema } from './watchDocuments.ts';

const mostAttempts = 8;
const readAtOnce = 1_000;
const none: Pending['causes'] = { named: [], more: 0 };

export const watchedOf = (sk: string): Watched => {
  const [tenantId = '', organizationId = ''] = idsOf(sk);
  return { tenantId, organizationId };
};

/** What waits to be assessed, over DynamoDB: one item an organization, however many causes. Throws `StoreUnavailable`. */
export function pendingStore(db: Db): PendingStore {
  return {
    async add(whom, causes, now) {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        await pauseBefore(attempt);
        const found = await readPending(db, whom);
        const before = found?.doc.causes ?? none;
        const after = withCauses(before, causes);
        if (after === before) return;
        const doc: Pending = { token: found?.doc.token ?? newMark(), since: found?.doc.since ?? now, causes: after };
        const mark = newMark();
        const item = docItem(pendingKey(whom), pendingSchema.parse(doc), { mark, since: instantOf(doc.since) });
        const there = await putItemIf(db, item, conditionOf(expectedOf(found?.mark ?? null)));
        if (there === null || there.mark?.S === mark) return;
      }
      throw new StoreUnavailable('others add causes to the same organization again and again: try again shortly');
    },

    read: (whom) => readPending(db, whom),

    async list({ before, limit, after }) {
      const [from = '0', ...behind] = (after ?? '0').split('~');
      const found: { place: string; whom: Watched }[] = [];
      // One more than asked for tells whether there is more.
      for (let shard = Number(from); shard < pendingPartitions.length && found.length <= limit; shard++) {
        const start = shard === Number(from) && behind.length > 0 ? behind.join('~') : undefined;
        const old = await olderIn(db, pendingPartitions[shard] ?? '', before, start, limit + 1 - found.length);
        found.push(...old.map((sk) => ({ place: `${shard}~${sk}`, whom: watchedOf(sk) })));
      }
      const page = found.slice(0, limit);
      return { items: page.map(({ whom }) => whom), next: found.length > limit ? (page.at(-1)?.place ?? null) : null };
    },

    async drop(whom) {
      if (isPossible(whom)) await deleteItem(db, pendingKey(whom));
    },
  };
}

export const isPossible = ({ tenantId, organizationId }: Watched): boolean =>
  [tenantId, organizationId].every(isKeyPart);

async function readPending(db: Db, whom: Watched): Promise<Marked<Pending> | null> {
  const item = isPossible(whom) ? await getItem(db, pendingKey(whom)) : null;
  if (item === null) return null;
  return { id: textOf(item, 'sk'), doc: docOf<Pending>(item, pendingSchema), mark: textOf(item, 'mark') };
}

/** Sort keys of what came before an instant, from behind one on. What is younger is read and left out. */
async function olderIn(
  db: Db,
  partition: string,
  before: string,
  from: string | undefined,
  most: number,
): Promise<string[]> {
  const found: string[] = [];
  let after = from;
  do {
    const items = await queryAll(db, partition, { attributes: ['sk', 'since'], after, limit: readAtOnce });
    found.push(...items.filter((item) => textOf(item, 'since') < instantOf(before)).map((item) => textOf(item, 'sk')));
    after = items.length < readAtOnce ? undefined : items.at(-1)?.sk?.S;
  } while (after !== undefined && found.length < most);
  return found.slice(0, most);
}
