import { lookup as dnsLookup } from 'node:dns/promises';
import type { IncomingMessage, RequestOptions } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { Sent, WebhookSender } from '../verbs/notifyPorts.ts';
import { cleanText } from './cleanText.ts';
import { isPublicAddress, literalOf } from './publicAddress.ts';
import { urlFault } from './urlFault.ts';

export type Address = { address: string; family: number };
/** Finds the addresses of a host's name. */
export type Resolver = (host: string) => Promise<Address[]>;

export type SenderOptions = {
  /** Admits http and addresses of one's own machine and network. */
  allowLocal: boolean;
  resolve?: Resolver;
  /** For all of an exchange, the looking up too. */
  limitMilliseconds?: number;
};

const standardLimit = 15_000;
/** Once the status is there nobody waits much longer for words. */
const bodyLimit = 2_000;
const mostBytes = 64 * 1024;

/** What keeps a request from being sent, in words for the tenant. */
class Refused extends Error {}

/**
 * Posts to addresses that tenants name. A host's name is looked up once for each request; where any of its addresses is not
 * public nothing is sent, else the connection is made to just the addresses that were checked, so that a name cannot mean
 * another machine a moment later. Redirects are answers like any other and are never followed.
 */
export function webhookSender({ allowLocal, resolve = allAddresses, limitMilliseconds }: SenderOptions): WebhookSender {
  const limit = limitMilliseconds ?? standardLimit;
  return {
    async post(url, headers, body) {
      const started = performance.now();
      const signal = AbortSignal.timeout(limit);
      const told = await exchange({ url, headers, body, allowLocal, resolve, signal, limit }).catch(
        (error: unknown): Told => ({ status: null, outcome: failureOf(error, signal, limit) }),
      );
      return { ...judged(told), milliseconds: Math.round(performance.now() - started) };
    },
  };
}

const allAddresses: Resolver = (host) => dnsLookup(host, { all: true });

type Exchange = Required<Omit<SenderOptions, 'limitMilliseconds'>> & {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  signal: AbortSignal;
  limit: number;
};
type Told = { status: number | null; outcome: string; retryAfterSeconds?: number | undefined };

async function exchange(about: Exchange): Promise<Told> {
  const fault = urlFault(about.url, about.allowLocal);
  if (fault !== null) throw new Refused(`not sent: the address ${fault}`);
  const url = new URL(about.url);
  const addresses = await checkedAddresses(url.hostname, about);
  const answer = await answerTo(url, addresses, about);
  const status = answer.statusCode ?? 0;
  const text = await textOf(answer, AbortSignal.any([about.signal, AbortSignal.timeout(bodyLimit)]));
  const retryAfterSeconds = secondsIn(answer.headers['retry-after']);
  return { status, outcome: outcomeOf(status, text), ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

/** @throws Refused where a host has an address that is not public. */
async function checkedAddresses(host: string, { resolve, allowLocal, signal }: Exchange): Promise<Address[]> {
  const literal = literalOf(host);
  const found =
    literal === null
      ? await Promise.race([resolve(host), aborted(signal)])
      : [{ address: literal, family: literal.includes(':') ? 6 : 4 }];
  if (found.length === 0) throw new Refused('not sent: the host has no address');
  // The addresses themselves are not told: who may name hosts is not to learn what an inner name server knows.
  if (!allowLocal && !found.every(({ address }) => isPublicAddress(address)))
    throw new Refused('not sent: the host has an address that is not public');
  return found;
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason), { once: true }));

/** Gives a connection the addresses that were checked, whatever it asks for. */
const only =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };

async function answerTo(url: URL, addresses: readonly Address[], about: Exchange): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const payload = Buffer.from(about.body, 'utf8');
  const options: RequestOptions = {
    method: 'POST',
    // A connection of its own, kept for nobody.
    agent: false,
    lookup: only(addresses),
    signal: about.signal,
    maxHeaderSize: 16 * 1024,
    headers: {
      ...about.headers,
      'content-type': 'application/json',
      'content-length': payload.length,
      'user-agent': 'Breachclock-Webhooks/1',
      accept: 'application/json, text/plain;q=0.5, */*;q=0.1',
    },
  };
  return new Promise((answered, fail) => {
    const sending = request(url, options, answered);
    sending.on('error', fail);
    // Node leaves a change to another protocol without a word where nobody listens for it.
    sending.on('upgrade', (answer, socket) => {
      socket.destroy();
      answered(answer);
    });
    sending.on('close', () => fail(new Error('it ended without an answer')));
    sending.end(payload);
  });
}

/** The first bytes of an answer. What goes wrong from here on takes nothing from its status. */
async function textOf(answer: IncomingMessage, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  const stop = () => answer.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const part of answer) {
      parts.push(Buffer.from(part));
      bytes += parts.at(-1)?.length ?? 0;
      if (bytes >= mostBytes) break;
    }
  } catch {
    // Cut off: what came is what there is.
  } finally {
    signal.removeEventListener('abort', stop);
    answer.destroy();
  }
  return cleanText(Buffer.concat(parts).subarray(0, mostBytes).toString('utf8'));
}

const isSuccess = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

const judged = (told: Told): Omit<Sent, 'milliseconds'> => ({
  isDelivered: isSuccess(told.status),
  isGone: told.status === 410,
  ...told,
});

function outcomeOf(status: number, text: string): string {
  const words = text === '' ? '' : `: ${text}`;
  if (isSuccess(status)) return `taken with ${status}`;
  if (status >= 300 && status < 400) return `answered ${status}, a redirect, which is never followed`;
  return `answered ${status}${words}`;
}

const longestWait = 86_400;

/** Seconds that `Retry-After` asks for, a day at most; a date in it is left aside. */
function secondsIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Math.min(Number(header), longestWait) : undefined;
}

/** Errors by their codes, in words that tell a tenant what to look at and nothing of the network that we are in. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host has no address',
  EAI_AGAIN: 'the host could not be looked up',
  ENODATA: 'the host has no address',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the connection was cut before an answer came',
  EPIPE: 'the connection was cut before an answer came',
  EPROTO: 'no secure connection could be agreed on',
  ETIMEDOUT: 'the host could not be reached',
  EHOSTUNREACH: 'the host could not be reached',
  ENETUNREACH: 'the host could not be reached',
  HPE_HEADER_OVERFLOW: 'the answer has more headers than are read',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the host is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the host is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the host comes without those that vouch for it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate of the host is signed by nobody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the host is for another name',
};

function failureOf(error: unknown, signal: AbortSignal, limit: number): string {
  if (error instanceof Refused) return error.message;
  if (signal.aborted) return `no answer within ${limit / 1_000} s`;
  const code = codeOf(error);
  return meanings[code] ?? (code.startsWith('HPE_') ? 'the answer is not HTTP' : 'the connection failed');
}

/** Of a connection that was tried at several addresses: the error of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
