import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { OpenKey, Signatures } from '../verbs/notifyPorts.ts';

/**
 * Keys and signatures by Standard Webhooks 1.0.0: `whsec_` and `v1` for HMAC-SHA256, by the specification's own library;
 * `whsk_`, `whpk_` and `v1a` for ed25519, which that library does not sign.
 */
export const signatures: Signatures = {
  hmacSecret: (bytes) => `whsec_${Buffer.from(bytes, 'base64url').toString('base64')}`,

  keyPair(seed) {
    const bytes = Buffer.from(seed, 'hex');
    if (bytes.length !== seedBytes) throw new RangeError(`a seed has ${seedBytes} bytes, not ${bytes.length}`);
    const publicKey = createPublicKey(privateKey(bytes)).export({ format: 'der', type: 'spki' }).subarray(-seedBytes);
    return {
      secretKey: `whsk_${Buffer.concat([bytes, publicKey]).toString('base64')}`,
      publicKey: `whpk_${publicKey.toString('base64')}`,
    };
  },

  sign: (keys, id, timestamp, body) => keys.map((key) => signed(key, id, timestamp, body)).join(' '),
};

/** Bytes of an ed25519 seed, and of its public key (RFC 8032). */
const seedBytes = 32;
/** What stands before the seed in a private key as PKCS #8 writes it (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });

function signed({ kind, secret }: OpenKey, id: string, timestamp: number, body: string): string {
  if (kind === 'hmac') return new Webhook(secret).sign(id, new Date(timestamp * 1_000), body);
  const seed = Buffer.from(secret.replace(/^whsk_/, ''), 'base64').subarray(0, seedBytes);
  const content = Buffer.from(`${id}.${timestamp}.${body}`, 'utf8');
  return `v1a,${sign(null, content, privateKey(seed)).toString('base64')}`;
}
