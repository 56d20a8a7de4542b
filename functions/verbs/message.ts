import * as z from 'zod';
import { causeSchema } from '../../domain/watch/cause.ts';
import type { Message } from './watchPorts.ts';

const id = z.string().min(1).max(200);
const watched = { tenantId: id, organizationId: id };

/** A wake-up as a queue carries it. What is none of these is nobody's. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tick') }),
  z.strictObject({ kind: z.literal('store') }),
  z.strictObject({ kind: z.literal('tenant'), tenantId: id, what: z.string().max(200) }),
  z.strictObject({ kind: z.literal('inputs'), ...watched, what: z.string().max(200) }),
  z.strictObject({ kind: z.literal('reassess'), ...watched }),
  z.strictObject({
    kind: z.literal('fan-out'),
    key: z.string().min(1).max(2_000),
    after: z.string().nullable(),
    causes: z.array(causeSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('deliver'), tenantId: id, webhookId: id, organizationId: id }),
  z.strictObject({ kind: z.literal('digest'), tenantId: id, webhookId: id }),
]) satisfies z.ZodType<Message>;

/** Messages about one organization are handled one after the other, others beside each other. `null`: about none. */
export const turnOf = (message: Message): string | null =>
  'organizationId' in message && message.kind !== 'deliver' ? `${message.tenantId} ${message.organizationId}` : null;
