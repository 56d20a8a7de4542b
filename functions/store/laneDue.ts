import type { Lane } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { deleteItem, getItem, type Item, putItemIf, textOf } from './items.ts';
import { instantOf, type LanePlace, laneDueKey } from './keys.ts';
import { conditionOf, newMark } from './records.ts';
import { tryWrites } from './transact.ts';

/**
 * When a lane is due. It has two places: `NOW` is written by whoever puts something into the lane, without reading anything,
 * and wakes a worker; `LATER` by whoever has looked at the lane, and wakes nobody before its instant.
 */
const places: readonly LanePlace[] = ['NOW', 'LATER'];

export function laneDueItem(lane: Lane, place: LanePlace, at: string): Item {
  const { pk, sk } = laneDueKey(lane, place);
  return { pk: { S: pk }, sk: { S: sk }, at: { S: instantOf(at) }, mark: { S: newMark() } };
}

/** The mark of `NOW`, by which a worker sees that something came meanwhile. */
export async function nowMark(db: Db, lane: Lane): Promise<string | null> {
  const item = await getItem(db, laneDueKey(lane, 'NOW'));
  return item === null ? null : textOf(item, 'mark');
}

/** Takes `NOW` away where it is still the one that was read. */
export async function dropNow(db: Db, lane: Lane, mark: string): Promise<void> {
  await tryWrites(db, [{ remove: laneDueKey(lane, 'NOW'), where: conditionOf({ mark }) }]);
}

/** Puts what stands at an instant at another one; what has been put elsewhere meanwhile stays there. */
export async function moveLane(db: Db, lane: Lane, from: string, to: string): Promise<void> {
  for (const place of places) {
    const there = await standing(db, lane, place, from);
    if (there !== null) await putItemIf(db, laneDueItem(lane, place, to), conditionOf({ mark: textOf(there, 'mark') }));
  }
}

export async function removeLane(db: Db, lane: Lane, at: string): Promise<void> {
  for (const place of places)
    if ((await standing(db, lane, place, at)) !== null) await deleteItem(db, laneDueKey(lane, place));
}

async function standing(db: Db, lane: Lane, place: LanePlace, at: string): Promise<Item | null> {
  const item = await getItem(db, laneDueKey(lane, place));
  return item !== null && textOf(item, 'at') === instantOf(at) ? item : null;
}
