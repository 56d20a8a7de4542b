import { createHmac, createPublicKey, randomBytes, verify } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signatures } from '../../functions/notify/signatures.ts';
import type { OpenKey } from '../../functions/verbs/notifyPorts.ts';

/** A verifier written from the specification alone: which of the signatures of a header are good, by their kind. */
function goodOnes(header: string, id: string, timestamp: number, body: string, { hmac, ed25519 }: Keys): string[] {
  const content = Buffer.from(`${id}.${timestamp}.${body}`);
  return header.split(' ').flatMap((one) => {
    const [version = '', value = ''] = [one.slice(0, one.indexOf(',')), one.slice(one.indexOf(',') + 1)];
    const bytes = Buffer.from(value, 'base64');
    const isGood =
      version === 'v1'
        ? hmac.some((secret) => {
            const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
            return createHmac('sha256', key).update(content).digest().equals(bytes);
          })
        : version === 'v1a' &&
          ed25519.some((text) => {
            const x = Buffer.from(text.slice('whpk_'.length), 'base64').toString('base64url');
            const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
            return verify(null, content, key, bytes);
          });
    return isGood ? [version] : [];
  });
}
type Keys = { hmac: string[]; ed25519: string[] };

const seed = () => randomBytes(32).toString('hex');
const secret = () => signatures.hmacSecret(randomBytes(24).toString('base64url'));
const hmac = (text: string): OpenKey => ({ kind: 'hmac', secret: text });

describe('a signature', () => {
  it('is the one that the specification shows', () => {
    const [id, timestamp] = ['msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330];
    const body = '{"test": 2432232314}';
    // From the test of the specification's own libraries.
    const key = hmac('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    expect(signatures.sign([key], id, timestamp, body)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('by HMAC is taken by the library, with either of two live secrets', () => {
    const [old, fresh] = [secret(), secret()];
    const [id, body, now] = ['evt-1', '{"type":"assessment.changed"}', Math.floor(Date.now() / 1_000)];
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(now),
      'webhook-signature': signatures.sign([hmac(old), hmac(fresh)], id, now, body),
    };
    for (const one of [old, fresh]) expect(new Webhook(one).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret()).verify(body, headers)).toThrow('No matching signature');
    expect(() => new Webhook(old).verify(`${body} `, headers)).toThrow('No matching signature');
    expect(() => new Webhook(old).verify(body, { ...headers, 'webhook-id': 'evt-2' })).toThrow('No matching');
  });

  it('of each kind is good for a verifier written from the specification, and for no other content', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.string({ unit: 'grapheme' }),
        (id, timestamp, body) => {
          const [pair, shared] = [signatures.keyPair(seed()), secret()];
          const keys: OpenKey[] = [hmac(shared), { kind: 'ed25519', secret: pair.secretKey }];
          const header = signatures.sign(keys, id, timestamp, body);
          const known = { hmac: [shared], ed25519: [pair.publicKey] };
          expect(goodOnes(header, id, timestamp, body, known)).toEqual(['v1', 'v1a']);
          expect(goodOnes(header, id, timestamp + 1, body, known)).toEqual([]);
          expect(goodOnes(header, `${id}x`, timestamp, body, known)).toEqual([]);
          expect(goodOnes(header, id, timestamp, `${body}x`, known)).toEqual([]);
          const others = { hmac: [secret()], ed25519: [signatures.keyPair(seed()).publicKey] };
          expect(goodOnes(header, id, timestamp, body, others)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a key', () => {
  it('is written as the specification says', () => {
    const { secretKey, publicKey } = signatures.keyPair(seed());
    expect(Buffer.from(/^whsk_(.+)$/.exec(secretKey)?.[1] ?? '', 'base64').length).toBe(64);
    expect(Buffer.from(/^whpk_(.+)$/.exec(publicKey)?.[1] ?? '', 'base64').length).toBe(32);
    expect(Buffer.from(/^whsec_(.+)$/.exec(secret())?.[1] ?? '', 'base64').length).toBe(24);
  });

  it('of ed25519 follows from its seed as RFC 8032 shows', () => {
    const { publicKey } = signatures.keyPair('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    const hex = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    expect(publicKey).toBe(`whpk_${Buffer.from(hex, 'hex').toString('base64')}`);
    expect(() => signatures.keyPair('00')).toThrow('32 bytes');
  });
});
