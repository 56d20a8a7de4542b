import type { WatchCursors } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { getItem, putItem, textOf } from './items.ts';
import { watchCursorKey } from './keys.ts';

/** Where what goes on in parts has come to, over DynamoDB. Throws `StoreUnavailable`. */
export const watchCursors = (db: Db): WatchCursors => ({
  async read(name) {
    const item = await getItem(db, watchCursorKey(name));
    return item === null ? null : textOf(item, 'place');
  },

  async put(name, place) {
    const { pk, sk } = watchCursorKey(name);
    await putItem(db, { pk: { S: pk }, sk: { S: sk }, place: { S: place } });
  },
});
