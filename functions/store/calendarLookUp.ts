import * as z from 'zod';
import type { CalendarFeedPlace, CalendarLookUp } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { getItem } from './items.ts';
import { calendarLookUpKey, isKeyPart } from './keys.ts';

const placeSchema = z.strictObject({
  tenantId: z.string(),
  organizationId: z.string(),
  id: z.string(),
}) satisfies z.ZodType<CalendarFeedPlace>;

/** Feeds by the hash of their secret, over DynamoDB; they are written together with their records. Throws `StoreUnavailable`. */
export const calendarLookUp = (db: Db): CalendarLookUp => ({
  async find(hash) {
    if (!isKeyPart(hash)) return null;
    const item = await getItem(db, calendarLookUpKey(hash));
    return item === null ? null : docOf<CalendarFeedPlace>(item, placeSchema);
  },
});
