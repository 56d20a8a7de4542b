import type { Marked } from '../verbs/tenantPorts.ts';
import type { DeliveryStore, Lane, LaneState } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { docItem, getItem, type Item, pauseBefore, textOf } from './items.ts';
import { instantOf, isKeyPart, laneDueKey, laneKey } from './keys.ts';
import { dropNow, laneDueItem, nowMark } from './laneDue.ts';
import { conditionOf, expectedOf, newMark } from './records.ts';
import { tryWrites, type Write, writeTogether } from './transact.ts';
import { laneStateSchema } from './watchDocuments.ts';

const mostAttempts = 8;

export const isLane = ({ tenantId, webhookId, organizationId }: Lane): boolean =>
  [tenantId, webhookId, organizationId].every(isKeyPart);

async function readLane(db: Db, lane: Lane): Promise<Marked<LaneState> | null> {
  const item = await getItem(db, laneKey(lane));
  if (item === null) return null;
  return { id: textOf(item, 'sk'), doc: docOf<LaneState>(item, laneStateSchema), mark: textOf(item, 'mark') };
}

const stateItem = (lane: Lane, state: LaneState, mark: string): Item =>
  docItem(laneKey(lane), laneStateSchema.parse(state), { mark });

/**
 * Lanes are worked on by one at a time. Whoever takes one clears `NOW` before it reads what waits: what comes after that sets
 * it again, and is found when the lane is left. Until then `LATER` stands where the lease ends, so that the lane of a worker
 * that died is looked at then.
 */
export const lanes = (db: Db): Pick<DeliveryStore, 'take' | 'leave' | 'hurry'> => ({
  async take(lane, now, leaseUntil) {
    if (!isLane(lane)) return null;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      await pauseBefore(attempt);
      // Before the lane: who took it since has also cleared this, or it is of what came later.
      const arrived = await nowMark(db, lane);
      const found = await readLane(db, lane);
      const { leaseUntil: leased, ...before } = found?.doc ?? { attempt: 0, nextAt: now };
      if (leased !== undefined && instantOf(leased) > instantOf(now)) return null;
      if (instantOf(before.nextAt) > instantOf(now)) {
        if (arrived !== null) await dropNow(db, lane, arrived);
        return null;
      }
      const [mark, doc] = [newMark(), { ...before, leaseUntil }];
      const writes: Write[] = [
        { put: stateItem(lane, doc, mark), where: conditionOf(expectedOf(found?.mark ?? null)) },
        { put: laneDueItem(lane, 'LATER', leaseUntil) },
        ...(arrived === null ? [] : [cleared(lane, arrived)]),
      ];
      if (await tryWrites(db, writes)) return { id: lane.organizationId, doc, mark };
      // An earlier try whose answer was lost.
      if ((await readLane(db, lane))?.mark === mark) return { id: lane.organizationId, doc, mark };
    }
    throw new StoreUnavailable('others write to the same lane again and again: try again shortly');
  },

  async leave(lane, mark, state) {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      await pauseBefore(attempt);
      const arrived = await nowMark(db, lane);
      if (state === null ? await leaveEmpty(db, lane, mark, arrived) : await leaveFor(db, lane, mark, state)) return;
    }
    throw new StoreUnavailable('others write to the same lane again and again: try again shortly');
  },

  async hurry(lane, now) {
    if (!isLane(lane)) return;
    const found = await readLane(db, lane);
    if (found === null || found.doc.leaseUntil !== undefined) return;
    // Who takes or leaves it at the same moment looks at it anyway.
    await tryWrites(db, [
      { remove: laneKey(lane), where: conditionOf({ mark: found.mark }) },
      { put: laneDueItem(lane, 'NOW', now) },
    ]);
  },
});

const cleared = (lane: Lane, arrived: string): Write => ({
  remove: laneDueKey(lane, 'NOW'),
  where: conditionOf({ mark: arrived }),
});

/** Where something came meanwhile that is said anew, which wakes the next worker: the earlier call met this one's lease. */
async function leaveEmpty(db: Db, lane: Lane, mark: string, arrived: string | null): Promise<boolean> {
  const place = laneDueKey(lane, 'NOW');
  const found = arrived === null ? null : await getItem(db, place);
  if (arrived !== null && found?.mark?.S !== arrived) return false;
  const done = await tryWrites(db, [
    { remove: laneKey(lane), where: conditionOf({ mark }) },
    { remove: laneDueKey(lane, 'LATER') },
    found === null || arrived === null
      ? { check: place, where: { expression: 'attribute_not_exists(pk)' } }
      : { put: laneDueItem(lane, 'NOW', textOf(found, 'at')), where: conditionOf({ mark: arrived }) },
  ]);
  return done || (await readLane(db, lane))?.mark !== mark;
}

/** With no failed try behind it the lane is to go on at once: that wakes a worker. */
function leaveFor(db: Db, lane: Lane, mark: string, state: LaneState): Promise<boolean> {
  const left = newMark();
  const writes: Write[] = [
    { put: stateItem(lane, state, left), where: conditionOf({ mark }) },
    { put: laneDueItem(lane, 'LATER', state.nextAt) },
    ...(state.attempt === 0 ? [{ put: laneDueItem(lane, 'NOW', state.nextAt) }] : []),
  ];
  return writeTogether(db, writes, async () => {
    const there = (await readLane(db, lane))?.mark;
    if (there === left) return 'written';
    return there === mark ? 'again' : 'moot';
  }).then(() => true);
}
