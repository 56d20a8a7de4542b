import { notUsed } from '../../domain/parse.ts';
import type { KeptWebhook, SigningKey, Webhook } from '../../domain/watch/webhook.ts';
import type { Signatures, UrlFault } from './notifyPorts.ts';
import { noSuch, readRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';
import type { DeliveryStore, DueStore, Sealer } from './watchPorts.ts';

/** A key that signs, as its tenant sees it: never its secret. */
export type ShownSigningKey = Pick<SigningKey, 'id' | 'kind' | 'createdAt'> & {
  publicKey?: string;
  /** From then on it signs no more; `null`: without end. */
  expiresAt: string | null;
};

/** A webhook as the API shows it. */
export type ShownWebhook = Webhook &
  Pick<KeptWebhook, 'id' | 'state' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'> & {
    offBecause?: string;
    failingSince?: string;
    /** When its next digest goes out. */
    digestAt?: string;
    keys: ShownSigningKey[];
    warnings?: string[];
  };

export type WebhookDeps = {
  webhooks: RecordsOf<KeptWebhook>;
  deliveries: DeliveryStore;
  due: Pick<DueStore, 'put'>;
  sealer: Pick<Sealer, 'seal'>;
  signatures: Pick<Signatures, 'hmacSecret' | 'keyPair'>;
  urlFault: UrlFault;
  /** Whether there is somebody who sends mails. */
  canMail: boolean;
  runtime: Runtime;
};

export const what = 'webhook';
export const mostWebhooks = 20;

/** Lanes beside those of organizations: they hold up nobody's alerts. */
export const ownLanes = { test: 'test', confirmation: 'confirmation', digest: 'digest' } as const;

/** What a secret is bound to: sealed for one webhook it opens for no other. */
export const contextOf = (tenantId: string, webhookId: string): Record<string, string> => ({ tenantId, webhookId });

export const isLive = ({ expiresAt }: Pick<SigningKey, 'expiresAt'>, now: string): boolean =>
  expiresAt === undefined || Date.parse(expiresAt) > Date.parse(now);

export const liveKeys = (keys: readonly SigningKey[], now: string): SigningKey[] => keys.filter((k) => isLive(k, now));

/** A webhook that the tenant has not removed. @throws Problem `not-found`. */
export async function findWebhook(
  { webhooks }: Pick<WebhookDeps, 'webhooks'>,
  tenantId: string,
  id: string,
): Promise<Marked<KeptWebhook>> {
  const found = await readRecord(webhooks(tenantId), id, what);
  refuseRemoved(found.doc);
  return found;
}

/** @throws Problem `not-found`. */
export function refuseRemoved({ removedAt }: KeptWebhook): void {
  if (removedAt !== undefined) throw noSuch(what);
}

/** Nothing of it is secret: keys are shown without what they sign with. */
export function shownWebhook(kept: KeptWebhook, now: string, unknown: readonly string[] = []): ShownWebhook {
  const { webhook, id, state, offBecause, failingSince, digestAt, createdAt, createdBy, updatedAt, updatedBy } = kept;
  const warnings = notUsed(unknown);
  return {
    id,
    ...webhook,
    state,
    ...(offBecause !== undefined && { offBecause }),
    ...(failingSince !== undefined && { failingSince }),
    ...(digestAt !== undefined && { digestAt }),
    keys: liveKeys(kept.keys, now).map(shownKey),
    createdAt,
    createdBy,
    updatedAt,
    updatedBy,
    ...(warnings.length > 0 && { warnings }),
  };
}

export const shownKey = ({ id, kind, publicKey, createdAt, expiresAt }: SigningKey): ShownSigningKey => ({
  id,
  kind,
  ...(publicKey !== undefined && { publicKey }),
  createdAt,
  expiresAt: expiresAt ?? null,
});
