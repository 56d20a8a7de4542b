import * as z from 'zod';
import { diffItemSchema } from '../../domain/report/diffSchema.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import { type KeptCalendarFeed, keptCalendarFeedSchema } from '../../domain/watch/calendarFeed.ts';
import { causesSchema } from '../../domain/watch/cause.ts';
import { type Run, runSchema, type Watch, watchSchema } from '../../domain/watch/watch.ts';
import type { Delivery, LaneState, Pending } from '../verbs/watchPorts.ts';
import { assessmentEntrySchema } from './documents.ts';
import { calendarLookUpKey } from './keys.ts';
import type { RecordForm } from './records.ts';

/** How the records of the watch lie in the table. */

/** Runs, alerts and the log of deliveries are removed so long after they came to be. */
const keptDays = 400;
export const expiryOf = (at: string): number => Math.floor(Date.parse(at) / 1_000) + keptDays * 86_400;

export const pendingSchema = z.strictObject({
  token: z.string(),
  since: z.string(),
  causes: causesSchema,
}) satisfies z.ZodType<Pending>;

export const laneStateSchema = z.strictObject({
  attempt: z.int(),
  nextAt: z.string(),
  leaseUntil: z.string().optional(),
  failingSince: z.string().optional(),
}) satisfies z.ZodType<LaneState>;

export const deliverySchema = z.strictObject({
  eventId: z.string(),
  webhookId: z.string(),
  organizationId: z.string(),
  type: z.string(),
  state: z.enum(['pending', 'delivered', 'failed', 'filtered', 'cancelled']),
  attempts: z.array(
    z.strictObject({
      at: z.string(),
      milliseconds: z.number(),
      status: z.int().nullable(),
      outcome: z.string(),
    }),
  ),
  createdAt: z.string(),
  endedAt: z.string().optional(),
}) satisfies z.ZodType<Delivery>;

const { summary, versions } = assessmentEntrySchema.shape;
const eventHead = {
  id: z.string(),
  at: z.string(),
  organization: z.strictObject({ id: z.string(), name: z.string() }),
  assessmentId: z.string(),
  asOf: z.string(),
  causes: causesSchema,
};
const reminderSchema = z.strictObject({
  due: z.string(),
  daysLeft: z.int(),
  threshold: z.int(),
  dutyId: z.string(),
  title: z.string(),
  jurisdiction: z.string(),
  status: z.string(),
  recipient: z.string(),
  vendor: z.strictObject({ row: z.int(), externalId: z.string().nullable(), name: z.string().nullable() }),
  breachId: z.string().nullable(),
  text: z.string(),
});
export const alertEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...eventHead,
    type: z.literal('assessment.changed'),
    against: z.string(),
    versions: z.strictObject({ before: versions, after: versions }),
    summary: z.strictObject({ before: summary, after: summary }),
    counts: z.record(z.string(), z.int()),
    items: z.array(diffItemSchema),
    left: z.int(),
  }),
  z.strictObject({
    ...eventHead,
    type: z.literal('deadline.reminder'),
    reminders: z.array(reminderSchema),
    left: z.int(),
  }),
]) satisfies z.ZodType<AlertEvent>;

export const watchForm: RecordForm<Watch> = { schema: watchSchema };
export const runForm: RecordForm<Run> = { schema: runSchema, expiry: ({ at }) => expiryOf(at) };
/** Of a change in a long list an event holds up to 200 kB. */
export const alertForm: RecordForm<AlertEvent> = {
  schema: alertEventSchema,
  packed: true,
  expiry: ({ at }) => expiryOf(at),
};
export const deliveryForm: RecordForm<Delivery> = {
  schema: deliverySchema,
  expiry: ({ createdAt }) => expiryOf(createdAt),
};

/** By the hash of its secret the feed is found, and no more once it is revoked. */
export const calendarFeedForm: RecordForm<KeptCalendarFeed> = {
  schema: keptCalendarFeedSchema,
  beside: (tenantId, _, { hash, organizationId, id, revokedAt }) => {
    const place = calendarLookUpKey(hash);
    if (revokedAt !== undefined) return [{ remove: place }];
    const doc = JSON.stringify({ tenantId, organizationId, id });
    return [{ put: { pk: { S: place.pk }, sk: { S: place.sk }, doc: { S: doc } } }];
  },
};
