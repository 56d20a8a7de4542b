import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
type Key = Pair & { kid: string; alg: string; jwk: JWK };

/** An identity provider that listens: discovery and keys as OpenID Connect has them, and tokens signed by these keys. */
export async function openIssuer() {
  const state = { answers: 'well' as 'well' | 'not' | 'garbled' | 'another', asked: { discovery: 0, keys: 0 } };
  let keys: Key[] = [];
  const server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    state.asked[isDiscovery ? 'discovery' : 'keys']++;
    const send = (status: number, body: string): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body);
    };
    if (state.answers === 'not') return send(503, '{}');
    if (state.answers === 'garbled') return send(200, '<html>');
    if (!isDiscovery) return send(200, JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
    const named = state.answers === 'another' ? 'https://elsewhere.example' : url;
    send(200, JSON.stringify({ issuer: named, jwks_uri: `${url}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const makeKey = async (kid: string, alg = 'RS256'): Promise<Key> => {
    const pair = await generateKeyPair(alg, { extractable: true });
    return { ...pair, kid, alg, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' } };
  };
  return {
    url,
    state,
    makeKey,
    /** From now on these are the keys that it publishes. */
    publish: (...published: Key[]): void => {
      keys = published;
    },
    sign: (key: Pick<Key, 'privateKey' | 'kid' | 'alg'>, payload: JWTPayload): Promise<string> =>
      new SignJWT(payload).setProtectedHeader({ alg: key.alg, kid: key.kid }).sign(key.privateKey),
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
export type Issuer = Awaited<ReturnType<typeof openIssuer>>;
