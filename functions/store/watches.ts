import type { Watch } from '../../domain/watch/watch.ts';
import { type Marked, onlyRecord } from '../verbs/tenantPorts.ts';
import type { Delivery, RunEnd, Watched, WatchStore } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { waitingItem } from './deliveries.ts';
import { dropDue } from './due.ts';
import { deleteItem, getItem, type Item } from './items.ts';
import { type Key, pendingKey, recordsPartition, tenantRecordKey } from './keys.ts';
import { laneDueItem } from './laneDue.ts';
import { isPossible } from './pending.ts';
import { conditionOf, expectedOf, newMark, recordItem, recordsOf } from './records.ts';
import { mostWrites, type Write, writeTogether } from './transact.ts';
import { alertForm, runForm, watchForm } from './watchDocuments.ts';
import { dropFromIndex } from './watchIndex.ts';

const placeOf = ({ tenantId, organizationId }: Watched): Key =>
  tenantRecordKey(recordsPartition(tenantId, 'WATCH', organizationId), onlyRecord);

const markAt = async (db: Db, place: Key): Promise<string | null> => (await getItem(db, place))?.mark?.S ?? null;

/** The watch over organizations, over DynamoDB. Throws `StoreUnavailable`. */
export function watchStore(db: Db): WatchStore {
  const watches = recordsOf(db, 'WATCH', watchForm);
  const stored = (watch: Watch, mark: string): Marked<Watch> => ({ id: onlyRecord, doc: watch, mark });
  return {
    read: ({ tenantId, organizationId }) => watches(tenantId, organizationId).get(onlyRecord),

    put: ({ tenantId, organizationId }, watch, mark) =>
      watches(tenantId, organizationId).put(onlyRecord, watch, expectedOf(mark)),

    async begin(whom, watch, mark, pendingMark) {
      const [place, pending, fresh] = [placeOf(whom), pendingKey(whom), newMark()];
      const writes: Write[] = [
        { put: recordItem(watchForm, place, watch, fresh), where: conditionOf(expectedOf(mark)) },
        { remove: pending, where: conditionOf({ mark: pendingMark }) },
      ];
      const done = await writeTogether(db, writes, async () => {
        // What waits is read first: where a late try of ours takes it away after that, the watch shows it.
        const waits = await markAt(db, pending);
        const there = await markAt(db, place);
        if (there === fresh) return 'written';
        return there === mark && waits === pendingMark ? 'again' : 'moot';
      });
      return done ? stored(watch, fresh) : null;
    },

    async finish(whom, watch, mark, end) {
      const [place, fresh] = [placeOf(whom), newMark()];
      const writes: Write[] = [
        { put: recordItem(watchForm, place, watch, fresh), where: conditionOf({ mark }) },
        ...endItems(whom, end).map((put) => ({ put })),
      ];
      if (writes.length > mostWrites)
        throw new RangeError(`a run ends with at most 40 deliveries, not with ${end.deliveries.length}`);
      const done = await writeTogether(db, writes, async () => {
        const there = await markAt(db, place);
        if (there === fresh) return 'written';
        return there === mark ? 'again' : 'moot';
      });
      return done ? stored(watch, fresh) : null;
    },

    async remove(whom) {
      if (!isPossible(whom)) return;
      await dropFromIndex(db, whom);
      await dropDue(db, { kind: 'schedule', ...whom });
      await deleteItem(db, placeOf(whom));
    },
  };
}

/** The deliveries that come of a run, none of which was tried yet. */
export const deliveriesOf = ({ organizationId }: Watched, { run, events, deliveries }: RunEnd): Delivery[] =>
  deliveries.map(({ webhookId, eventId }) => {
    const event = events.find(({ id }) => id === eventId);
    if (event === undefined) throw new RangeError(`${eventId} is no event of the run ${run.id}`);
    const createdAt = run.finishedAt;
    return { eventId, webhookId, organizationId, type: event.type, state: 'pending', attempts: [], createdAt };
  });

function endItems(whom: Watched, end: RunEnd): Item[] {
  const { tenantId, organizationId } = whom;
  const placeIn = (kind: 'RUN' | 'ALERT', id: string): Key =>
    tenantRecordKey(recordsPartition(tenantId, kind, organizationId), id);
  const deliveries = deliveriesOf(whom, end);
  const laneTo = (webhookId: string) => ({ tenantId, webhookId, organizationId });
  return [
    recordItem(runForm, placeIn('RUN', end.run.id), end.run, newMark()),
    ...end.events.map((event) => recordItem(alertForm, placeIn('ALERT', event.id), event, newMark())),
    ...deliveries.map((delivery) => waitingItem(laneTo(delivery.webhookId), delivery)),
    ...[...new Set(deliveries.map(({ webhookId }) => webhookId))].map((webhookId) =>
      laneDueItem(laneTo(webhookId), 'NOW', end.run.finishedAt),
    ),
  ];
}
