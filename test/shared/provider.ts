import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a code of the provider stands for. */
type Code = { redirectUri: string; challenge: string; nonce: string };

/**
 * An OpenID provider that listens, with the authorization code flow: it checks PKCE, client, redirect address and that a
 * code is used once. `state` says what it does otherwise; the login itself is `authorize`, as if somebody had typed a password.
 */
export async function openProvider({ clientId, secret }: { clientId: string; secret?: string }) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'p1', alg: 'RS256', use: 'sig' };
  const foreign = await generateKeyPair('RS256', { extractable: true });
  const codes = new Map<string, Code>();
  const state = {
    /** Claims of the two tokens beside those that every token has. */
    access: {} as Record<string, unknown> | 'opaque',
    id: {} as Record<string, unknown>,
    signedBy: 'own' as 'own' | 'foreign',
    nonce: 'own' as 'own' | 'another',
    tokens: 'well' as 'well' | 'down',
  };
  const sign = (claims: Record<string, unknown>): Promise<string> => {
    const at = Math.floor(Date.now() / 1_000);
    const all = { iss: url, sub: 'user-17', iat: at, exp: at + 300, ...claims };
    const key = state.signedBy === 'own' ? privateKey : foreign.privateKey;
    return new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: 'p1' }).sign(key);
  };
  const tokenAnswer = async (body: URLSearchParams): Promise<[number, object]> => {
    if (state.tokens === 'down') return [503, {}];
    const code = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (body.get('client_id') !== clientId || (secret !== undefined && body.get('client_secret') !== secret))
      return [401, { error: 'invalid_client' }];
    if (code === undefined || code.challenge !== challenge || code.redirectUri !== body.get('redirect_uri'))
      return [400, { error: 'invalid_grant' }];
    const nonce = state.nonce === 'own' ? code.nonce : 'another';
    return [
      200,
      {
        token_type: 'Bearer',
        expires_in: 300,
        access_token: state.access === 'opaque' ? 'opaque-token' : await sign(state.access),
        id_token: await sign({ aud: clientId, nonce, ...state.id }),
      },
    ];
  };
  const server = createServer(async (request, response) => {
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration')
      return send(200, {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (request.url === '/keys') return send(200, { keys: [jwk] });
    let text = '';
    for await (const chunk of request) text += String(chunk);
    send(...(await tokenAnswer(new URLSearchParams(text))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    state,
    /** Somebody signs in at the address that the desk sent them to. @returns where they are sent back to. */
    authorize: (location: string): URL => {
      const asked = new URL(location).searchParams;
      const code = randomBytes(12).toString('hex');
      const [redirectUri, challenge, nonce] = [
        asked.get('redirect_uri') ?? '',
        asked.get('code_challenge') ?? '',
        asked.get('nonce') ?? '',
      ];
      codes.set(code, { redirectUri, challenge, nonce });
      const back = new URL(redirectUri);
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back;
    },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
export type Provider = Awaited<ReturnType<typeof openProvider>>;
