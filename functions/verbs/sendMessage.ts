import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { Mailer, OpenKey, Sent, Signatures, WebhookSender } from './notifyPorts.ts';
import type { Runtime } from './runtime.ts';
import type { Sealer } from './watchPorts.ts';
import type { Message } from './webhookMessage.ts';
import { contextOf, liveKeys } from './webhookRecord.ts';

export type SendDeps = {
  sender: WebhookSender;
  mailer: Mailer | null;
  signatures: Pick<Signatures, 'sign'>;
  sealer: Pick<Sealer, 'open'>;
  runtime: Pick<Runtime, 'now'>;
};

/** Opens the keys of a webhook, each once as long as it is held. */
export type KeyRing = (tenantId: string, webhook: KeptWebhook) => Promise<OpenKey[]>;

/** Throws where a key cannot be opened: that is our failure and none of the receiver's. */
export function keyRing({ sealer, runtime }: Pick<SendDeps, 'sealer' | 'runtime'>): KeyRing {
  const opened = new Map<string, string>();
  return async (tenantId, { id, keys }) => {
    const all: OpenKey[] = [];
    for (const { kind, sealed } of liveKeys(keys, runtime.now())) {
      const secret = opened.get(sealed) ?? (await sealer.open(sealed, contextOf(tenantId, id)));
      opened.set(sealed, secret);
      all.push({ kind, secret });
    }
    return all;
  };
}

/** One try to send a message to where a webhook says: signed over HTTPS, or as a mail. */
export async function sendMessage(
  { sender, mailer, signatures, runtime }: SendDeps,
  ring: KeyRing,
  tenantId: string,
  kept: KeptWebhook,
  { id, body, mail }: Message,
): Promise<Sent> {
  const { url, email } = kept.webhook;
  if (url === undefined) {
    if (mailer === null || email === undefined) return nobody;
    return mailer.send({ to: email, ...mail });
  }
  const timestamp = Math.floor(Date.parse(runtime.now()) / 1_000);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.sign(await ring(tenantId, kept), id, timestamp, body),
  };
  return sender.post(url, headers, body);
}

const nobody: Sent = {
  isDelivered: false,
  isGone: false,
  status: null,
  outcome: 'no sender of mails is set up here',
  milliseconds: 0,
};
