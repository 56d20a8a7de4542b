import * as z from 'zod';
import { isTimeZone } from '../calendar/instant.ts';
import { diffReasons } from '../report/diffReasons.ts';
import { alertTypes } from './alert.ts';

const some = <T extends z.ZodType>(one: T) =>
  z.array(one).min(1, 'name at least one, or leave it out').max(100, 'at most 100');
const reasons = Object.keys(diffReasons) as [keyof typeof diffReasons, ...(keyof typeof diffReasons)[]];

/** Of which events a webhook hears: what fits all that is given. What is left out admits everything. */
export const alertFilterSchema = z.strictObject({
  types: some(z.enum(alertTypes)).optional(),
  /** Ids of organizations. */
  organizations: some(z.string().max(100)).optional(),
  changes: some(z.enum(['added', 'changed', 'cleared', 'reopened'])).optional(),
  about: some(z.enum(['vendor', 'exposure', 'fact', 'duty'])).optional(),
  reasons: some(z.enum(reasons)).optional(),
  /** Duties by their ids; `us.hipaa.*` means all that begin so. Differences that are about no duty are not held against it. */
  duties: some(z.string().max(200)).optional(),
  /** Duties and reminders with at most so many days left; overdue ones always. */
  daysLeftAtMost: z.int().min(0).max(3_650).optional(),
});
export type AlertFilter = z.infer<typeof alertFilterSchema>;

/** How a digest collects: one message for all events since the one before, at the hour where `timeZone` is. */
export const digestSchema = z.strictObject({
  every: z.enum(['day', 'week']),
  /** Of a weekly one: 1 is Monday. */
  weekday: z
    .int('must be 1 (Monday) to 7')
    .min(1, 'must be 1 (Monday) to 7')
    .max(7, 'must be 1 (Monday) to 7')
    .default(1),
  hour: z.int('must be 0 to 23').min(0, 'must be 0 to 23').max(23, 'must be 0 to 23').default(7),
  timeZone: z.string().max(60).refine(isTimeZone, 'must be an IANA time zone such as America/Chicago'),
});

/** One address of ASCII signs alone, with none that could end it or begin another: what a header of a mail could carry. */
const oneMailbox =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Where alerts go: an address that takes Standard Webhooks, or an e-mail address. */
export const webhookSchema = z.strictObject({
  url: z.string().max(2_000, 'at most 2,000 characters').optional(),
  email: z
    .string()
    .max(254, 'at most 254 characters')
    .regex(oneMailbox, 'must be one e-mail address such as compliance@example.org')
    .optional(),
  description: z.string().max(500, 'at most 500 characters').optional(),
  filter: alertFilterSchema.optional(),
  digest: digestSchema.optional(),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** A key that signs. `sealed`: the secret as the sealer keeps it; it is shown once, when it is made. */
export const signingKeySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['hmac', 'ed25519']),
  sealed: z.string(),
  /** Of ed25519: what receivers check with (`whpk_…`). */
  publicKey: z.string().optional(),
  createdAt: z.string(),
  /** From then on it signs no more. */
  expiresAt: z.string().optional(),
});
export type SigningKey = z.infer<typeof signingKeySchema>;

/** `unconfirmed`: an e-mail address whose owner has not said yet that it is to hear of alerts. */
export const webhookStates = ['active', 'off', 'unconfirmed'] as const;

export const keptWebhookSchema = z.strictObject({
  id: z.string(),
  webhook: webhookSchema,
  /** At most two live ones at a time. */
  keys: z.array(signingKeySchema),
  state: z.enum(webhookStates),
  /** Why it is off, in words. */
  offBecause: z.string().optional(),
  /** Since when every try has failed; absent where the last one reached it. */
  failingSince: z.string().optional(),
  /** When its next digest goes out. */
  digestAt: z.string().optional(),
  /** Of an e-mail address until its owner gives the code back: its SHA-256, and sealed, to be mailed. */
  confirmation: z.strictObject({ hash: z.string(), sealed: z.string() }).optional(),
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  removedAt: z.string().optional(),
});
export type KeptWebhook = z.infer<typeof keptWebhookSchema>;
