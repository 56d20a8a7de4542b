import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { SendDeps } from './sendMessage.ts';
import type { AuditStore, RecordsOf } from './tenantPorts.ts';
import type { DeliveryStore, Sealer } from './watchPorts.ts';

export type DeliverDeps = SendDeps & {
  webhooks: RecordsOf<KeptWebhook>;
  deliveries: DeliveryStore;
  alerts: RecordsOf<AlertEvent>;
  organizations: RecordsOf<KeptOrganization>;
  audits: Pick<AuditStore, 'append'>;
  sealer: Pick<Sealer, 'open'>;
  runtime: SendDeps['runtime'] & { sha256(content: string): string };
  /** Where the API is reached from outside, without a slash at its end; an empty text: not known. */
  publicUrl: string;
};

/** What a call did, by how deliveries ended; `failed` are those that were given up, `later` whether something waits for its next try. */
export type Delivered = { delivered: number; failed: number; dropped: number; later: boolean };

export const nothingDone = (): Delivered => ({ delivered: 0, failed: 0, dropped: 0, later: false });

export const plus = (instant: string, millis: number): string => new Date(Date.parse(instant) + millis).toISOString();
