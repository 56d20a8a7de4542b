import * as z from 'zod';

/** Empty counts as not set, as shells and consoles leave it so. */
const text = z
  .string()
  .transform((t) => (t === '' ? undefined : t))
  .optional();

const isCount = (t: string | undefined): boolean => t === undefined || /^[1-9]\d{0,4}$|^100000$/.test(t);

const schema = z.object({
  /** Table that holds everything. */
  TABLE_NAME: text,
  AWS_REGION: text,
  /** A DynamoDB other than AWS's own: the embedded one, DynamoDB Local, a test's. */
  DYNAMODB_ENDPOINT: text.refine(
    (u) => u === undefined || /^https?:\/\/[^/]+/.test(u),
    'must be a URL such as http://127.0.0.1:8000',
  ),
  PORT: text.refine(
    (t) => t === undefined || (/^\d{1,5}$/.test(t) && Number(t) <= 65_535),
    'must be a port number, 0 to 65535',
  ),
  DATA_DIR: text,
  /** Requests a second for long, and at once, of each tenant. */
  RATE_LIMIT_PER_SECOND: text.refine(isCount, 'must be a whole number from 1 to 100000'),
  RATE_LIMIT_BURST: text.refine(isCount, 'must be a whole number from 1 to 100000'),
  /** Origins of pages that may call the API, separated by spaces. */
  CORS_ORIGINS: text.refine(
    (t) => t === undefined || t.split(/\s+/).every((origin) => /^https?:\/\/[^/]+$/.test(origin)),
    'must be origins such as https://desk.example.org, separated by spaces',
  ),
  /** The identity provider whose tokens are taken beside keys, as its tokens spell it; the audience they must be for; the claim that names the tenant. */
  OIDC_ISSUER: text.refine(
    (t) => t === undefined || isSafeUrl(t),
    'must be the issuer as its tokens name it, such as https://login.example.org/',
  ),
  OIDC_AUDIENCE: text,
  OIDC_TENANT_CLAIM: text,
  /** By which people sign in at the identity provider with a browser; the scopes that are asked for there. */
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_SCOPES: text,
  /** Lets webhooks go over http and to this machine or network: for a receiver of one's own, never where strangers are tenants. */
  WEBHOOKS_ALLOW_LOCAL: text.refine((t) => t === undefined || t === 'true' || t === 'false', 'must be true or false'),
  /** The key of KMS that seals the secrets of webhooks. */
  WEBHOOK_KEY_ARN: text,
  /** The address that mails come from; where it is not set no mails go out. */
  MAIL_FROM: text.refine(
    (t) => t === undefined || /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(t),
    'must be one e-mail address such as breachclock@example.org',
  ),
  /** Where the API is reached from outside: links in messages begin with it. */
  PUBLIC_URL: text.refine(
    (t) => t === undefined || /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(t),
    'must be the address of the API, such as https://breachclock.example.org',
  ),
  /** Where wake-ups are sent in AWS: to who assesses, to who tells the outside world. */
  WORK_QUEUE_URL: text,
  DELIVERY_QUEUE_URL: text,
  /** Which deployment this is, in AWS. */
  STAGE: text,
  /** `off`: on this machine nothing is assessed by itself. */
  WATCH: text.refine((t) => t === undefined || t === 'on' || t === 'off', 'must be on or off'),
  /** How often the watch looks at the clock on this machine. */
  WATCH_TICK_SECONDS: text.refine(isCount, 'must be a whole number from 1 to 100000'),
  BREACHCLOCK_API_KEY: text.refine(
    (k) => k === undefined || /^[\x21-\x7e]{1,200}$/.test(k),
    'must be 1 to 200 visible ASCII characters',
  ),
});

/** An identity provider: who it is, for whom its tokens must be, and which claim of them names the tenant. */
export type OidcConfig = { issuer: string; audience: string; tenantClaim: string; client?: OidcClient | undefined };

/** How people sign in there with a browser. `scopes`: separated by spaces; without a secret the client is a public one. */
export type OidcClient = { id: string; secret: string | undefined; scopes: string };

/** Over TLS, but for an issuer on this very machine. */
export const isSafeUrl = (url: string): boolean =>
  /^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(url) ||
  /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[^?#\s]*)?$/.test(url);

/** How the outside world is told. `publicUrl`: without a slash at its end; empty where it is not known. */
export type NotifyConfig = {
  allowLocal: boolean;
  keyArn: string | undefined;
  mailFrom: string | undefined;
  publicUrl: string;
};

export type Config = {
  /** Where the table lives; what is not set is left out, for the defaults of the store and of AWS. */
  db: { tableName?: string; region?: string; endpoint?: string };
  port: number;
  dataDir: string | undefined;
  apiKey: string | undefined;
  rate: { perSecond: number; burst: number };
  corsOrigins: string[];
  /** `undefined`: keys alone are taken. */
  oidc: OidcConfig | undefined;
  notify: NotifyConfig;
  /** Addresses of the queues, in AWS. */
  queues: { work: string | undefined; deliveries: string | undefined };
  /** Which deployment this is: numbers for operators are kept by it. */
  stage: string;
  /** The watch of `npm start`; `null`: off. */
  watch: { tickSeconds: number } | null;
};

/** Reads the environment once; everything else gets what it needs passed in. Throws an error that names the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const e = parsed.data;
  return {
    db: {
      ...(e.TABLE_NAME !== undefined && { tableName: e.TABLE_NAME }),
      ...(e.AWS_REGION !== undefined && { region: e.AWS_REGION }),
      ...(e.DYNAMODB_ENDPOINT !== undefined && { endpoint: e.DYNAMODB_ENDPOINT }),
    },
    port: Number(e.PORT ?? 8787),
    dataDir: e.DATA_DIR,
    apiKey: e.BREACHCLOCK_API_KEY,
    rate: { perSecond: Number(e.RATE_LIMIT_PER_SECOND ?? 20), burst: Number(e.RATE_LIMIT_BURST ?? 200) },
    corsOrigins: e.CORS_ORIGINS?.split(/\s+/) ?? [],
    oidc: oidcOf(e),
    notify: {
      allowLocal: e.WEBHOOKS_ALLOW_LOCAL === 'true',
      keyArn: e.WEBHOOK_KEY_ARN,
      mailFrom: e.MAIL_FROM,
      publicUrl: e.PUBLIC_URL?.replace(/\/$/, '') ?? '',
    },
    queues: { work: e.WORK_QUEUE_URL, deliveries: e.DELIVERY_QUEUE_URL },
    stage: e.STAGE ?? 'local',
    watch: e.WATCH === 'off' ? null : { tickSeconds: Number(e.WATCH_TICK_SECONDS ?? 5) },
  };
}

/** All three or none: a tenant that nobody names is not guessed. A client is nothing without them. */
function oidcOf(e: z.infer<typeof schema>): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_TENANT_CLAIM: tenantClaim, OIDC_CLIENT_ID: id } = e;
  const client =
    id === undefined ? id : { id, secret: e.OIDC_CLIENT_SECRET, scopes: e.OIDC_SCOPES ?? 'openid profile' };
  if (issuer !== undefined && audience !== undefined && tenantClaim !== undefined)
    return { issuer, audience, tenantClaim, client };
  if ([issuer, audience, tenantClaim, id].every((value) => value === undefined)) return undefined;
  throw new Error('OIDC_ISSUER, OIDC_AUDIENCE, OIDC_TENANT_CLAIM: must be set all three, or none');
}
