import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { KeptWebhook, SigningKey } from '../../domain/watch/webhook.ts';
import { overlapHours } from './keys.ts';
import type { Caller } from './ports.ts';
import { callerName } from './ports.ts';
import { changedMeanwhile, changeRecord, noSuch } from './records.ts';
import {
  contextOf,
  findWebhook,
  liveKeys,
  refuseRemoved,
  type ShownSigningKey,
  type ShownWebhook,
  shownKey,
  shownWebhook,
  type WebhookDeps,
  what,
} from './webhookRecord.ts';

/** A key as it is answered once: `secret` is of HMAC alone, what ed25519 signs with leaves nobody's hands. */
export type MadeSigningKey = ShownSigningKey & { secret?: string; warnings: string[] };

const shownOnce = 'The secret is shown this once: store it now, where the receiver checks signatures.';
const wasShown =
  'The secret was shown in the first answer, and is not shown again; rotate it where that answer was lost.';

/** How many keys sign at a time. */
export const mostSigningKeys = 2;

const kindField = z.enum(['hmac', 'ed25519'], 'must be hmac or ed25519');
const overlapMessage = `must be a whole number of hours from 0 to ${overlapHours.most}`;

export const keyRotationRequest = z.strictObject({
  kind: kindField.optional(),
  overlapHours: z
    .int(overlapMessage)
    .min(0, overlapMessage)
    .max(overlapHours.most, overlapMessage)
    .default(overlapHours.standard),
});
export const signingKeyRequest = z.strictObject({ kind: kindField });

/** A fresh key in full: what is kept of it, and the secret where its tenant is to know it. */
export async function freshSigningKey(
  { runtime, sealer, signatures }: Pick<WebhookDeps, 'runtime' | 'sealer' | 'signatures'>,
  tenantId: string,
  webhookId: string,
  kind: SigningKey['kind'],
): Promise<{ key: SigningKey; secret?: string }> {
  const about = { id: runtime.newId(), kind, createdAt: runtime.now() };
  const context = contextOf(tenantId, webhookId);
  if (kind === 'hmac') {
    const secret = signatures.hmacSecret(runtime.newSecret());
    return { key: { ...about, sealed: await sealer.seal(secret, context) }, secret };
  }
  const { secretKey, publicKey } = signatures.keyPair(runtime.sha256(runtime.newSecret()));
  return { key: { ...about, sealed: await sealer.seal(secretKey, context), publicKey } };
}

/** What is told of a secret: the answer, and what a repeat of the request is told. */
export const withSecret = <T extends object>(
  shown: T,
  secret: string | undefined,
  unknown: readonly string[],
): { made: T & { secret?: string; warnings: string[] }; replay: object } => {
  const warnings = notUsed(unknown);
  if (secret === undefined) return { made: { ...shown, warnings }, replay: { ...shown, warnings } };
  return {
    made: { ...shown, secret, warnings: [shownOnce, ...warnings] },
    replay: { ...shown, warnings: [wasShown, ...warnings] },
  };
};

/**
 * Makes another key, with which everything is signed from now on beside the older one; that one ends after some hours.
 * @throws Problem `invalid-request`, `not-found`; `conflict` where two keys sign already, or it is an e-mail address.
 */
export async function rotateSigningKey(
  deps: WebhookDeps,
  by: Caller,
  id: string,
  body: unknown,
): Promise<{ made: MadeSigningKey; replay: object }> {
  const { value, unknown } = parseRequest(keyRotationRequest, body);
  const { doc } = await findWebhook(deps, by.tenantId, id);
  const now = deps.runtime.now();
  const kind = value.kind ?? liveKeys(doc.keys, now).at(-1)?.kind ?? 'hmac';
  const until = new Date(Date.parse(now) + value.overlapHours * 3_600_000).toISOString();
  return putKey(deps, by, id, kind, unknown, (key) => ({ ...key, expiresAt: earlier(key.expiresAt, until) }));
}

/** Adds a key of a kind beside the one that there is, which does not end. @throws Problem as `rotateSigningKey`. */
export async function addSigningKey(
  deps: WebhookDeps,
  by: Caller,
  id: string,
  body: unknown,
): Promise<{ made: MadeSigningKey; replay: object }> {
  const { value, unknown } = parseRequest(signingKeyRequest, body);
  return putKey(deps, by, id, value.kind, unknown, (key) => key);
}

const earlier = (a: string | undefined, b: string): string =>
  a !== undefined && Date.parse(a) < Date.parse(b) ? a : b;

const mostAttempts = 8;

async function putKey(
  deps: WebhookDeps,
  by: Caller,
  id: string,
  kind: SigningKey['kind'],
  unknown: readonly string[],
  older: (key: SigningKey) => SigningKey,
): Promise<{ made: MadeSigningKey; replay: object }> {
  const { tenantId } = by;
  const { key, secret } = await freshSigningKey(deps, tenantId, id, kind);
  const [now, write] = [deps.runtime.now(), deps.runtime.newId()];
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const { doc, mark } = await findWebhook(deps, tenantId, id);
    refuseMail(doc);
    // What an earlier try of this very request made was shown to nobody, and goes.
    const others = liveKeys(doc.keys.filter((one) => one.id !== key.id).map(older), now);
    if (others.length >= mostSigningKeys) throw tooMany(id, others);
    const changed = { ...doc, keys: [...others, key], updatedAt: now, updatedBy: callerName(by) };
    if ((await deps.webhooks(tenantId).put(id, changed, { mark }, write)) !== null)
      return withSecret(shownKey(key), secret, unknown);
  }
  throw changedMeanwhile();
}

function refuseMail({ webhook }: KeptWebhook): void {
  if (webhook.email !== undefined)
    throw new Problem('conflict', 'Mails are not signed by keys: only a webhook with a url has them.');
}

const tooMany = (id: string, keys: readonly SigningKey[]) => {
  const ends = keys.flatMap(({ expiresAt }) => expiresAt ?? []).sort();
  const wait = ends[0] === undefined ? '' : `, or wait until one of them ends on ${ends[0]}`;
  return new Problem(
    'conflict',
    `Two keys sign already: ${keys.map((key) => key.id).join(' and ')}. End one with DELETE /v1/webhooks/${id}/keys/{keyId}${wait}.`,
  );
};

/** A message never goes without a signature: one key without an end is always there. */
function refuseLast(id: string, others: readonly SigningKey[]): void {
  if (others.some(({ expiresAt }) => expiresAt === undefined)) return;
  const [other] = others;
  throw new Problem(
    'conflict',
    other === undefined
      ? `It is the only key that signs: rotate it with POST /v1/webhooks/${id}/rotate.`
      : `The other key, ${other.id}, ends on ${other.expiresAt}: end that one first, then rotate this one with POST /v1/webhooks/${id}/rotate.`,
  );
}

/** Ends a key now. @throws Problem `not-found`; `conflict` for the last one that signs without end. */
export async function endSigningKey(
  { webhooks, runtime }: WebhookDeps,
  by: Caller,
  id: string,
  keyId: string,
): Promise<ShownWebhook> {
  const now = runtime.now();
  const { doc } = await changeRecord(webhooks(by.tenantId), id, what, { write: runtime.newId() }, (kept, isMade) => {
    refuseRemoved(kept);
    const live = liveKeys(kept.keys, now);
    const others = live.filter((key) => key.id !== keyId);
    if (isMade) return kept;
    if (others.length === live.length) throw noSuch('key');
    refuseLast(id, others);
    return { ...kept, keys: others, updatedAt: now, updatedBy: callerName(by) };
  });
  return shownWebhook(doc, now);
}
