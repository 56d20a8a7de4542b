import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { IncidentFacts } from '../../domain/law/facts.ts';
import type { ProblemCode } from '../../domain/problem.ts';
import { problems } from '../../domain/problem.ts';
import type { RatePolicy } from '../../domain/rateLimit.ts';
import type { ReportHead, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { breachclock } from '../../functions/client/client.ts';
import { createApp } from '../../functions/http/app.ts';
import type { ApiNotify } from '../../functions/notify/openNotify.ts';
import { cron } from '../../functions/shared/cron.ts';
import type { Log } from '../../functions/shared/logger.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import type { SignIn, TokenVerifier } from '../../functions/verbs/identity.ts';
import type { Runtime } from '../../functions/verbs/runtime.ts';
import { testNotify } from '../notify/testNotify.ts';
import { checkAnswer } from '../openapi/checkAnswer.ts';
import { loadCatalog, loadedAt } from '../stores/loadCatalog.ts';
import { memoryStores } from '../stores/memory.ts';

export { loadCatalog };
export type Stores = ReturnType<typeof memoryStores>;
export type Answer = ReportHead & {
  vendors: RowResult[];
  timeline: TimelineEntry[];
  nextCursor: string | null;
  timelineNextCursor: string | null;
};
export type ProblemBody = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  requestId: string;
  errors?: { pointer: string; message: string }[];
};

/** The moment at which every test takes place, unless it moves the clock. */
export const testNow = loadedAt;
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Two tenants, each with a key in force. */
export const tenants = {
  river: { tenantId: 'tenant-river', key: 'bc_river_0123456789abcdef' },
  lake: { tenantId: 'tenant-lake', key: 'bc_lake_0123456789abcdef' },
} as const;
export type TenantName = keyof typeof tenants;

export const hospital = {
  name: 'Riverbend Regional Hospital',
  role: 'covered-entity',
  kinds: ['hospital'],
  jurisdiction: 'US-MO',
  secRegistrant: 'none',
} as const;
export const careCloud = 'carecloud-2026-ehr-environment';

/** A row that is exposed to an incident with facts of its own: all duties are computed. */
export const exposedRow = (externalId: string, facts: IncidentFacts = {}) => ({
  externalId,
  name: 'CareCloud, Inc.',
  businessAssociate: true,
  incidents: [
    {
      breachId: careCloud,
      vendorNotifiedOn: '2026-03-30',
      individuals: 1200,
      residents: { 'US-MO': 900, 'US-KS': 300 },
      ...facts,
    },
  ],
});

/** One matching line of the log. */
export type LogLine = { level: string; event: string; fields: Record<string, unknown> };

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The whole app over stores in memory. `stores` may be wrapped, `now` moved; `ids` are those that were given out. */
export async function makeTestApp(
  options: {
    stores?: Stores;
    catalog?: 'loaded' | 'empty';
    rate?: RatePolicy;
    corsOrigins?: string[];
    tokens?: TokenVerifier;
    signIn?: () => Promise<SignIn>;
    publicUrl?: string;
    notify?: ApiNotify;
    /** A clock that others read too. */
    clock?: { now: string };
  } = {},
) {
  const stores = options.stores ?? memoryStores();
  const clock = options.clock ?? { now: testNow };
  const ids: string[] = [];
  const lines: LogLine[] = [];
  const runtime: Runtime = {
    now: () => clock.now,
    newId: () => {
      const id = randomUUID();
      ids.push(id);
      return id;
    },
    newSecret: (bytes = 24) => randomBytes(bytes).toString('base64url'),
    sha256,
  };
  const log: Log = (level, event, fields = {}) => void lines.push({ level, event, fields });
  if (options.catalog !== 'empty') await loadCatalog(stores);
  await addKeys(stores);
  const app = createApp({
    ...stores,
    cron: async () => cron,
    notify: async () => options.notify ?? testNotify(),
    catalog: catalogReader(stores.breaches),
    rate: options.rate ?? { perSecond: 1_000_000, burst: 1_000_000 },
    corsOrigins: options.corsOrigins ?? [],
    tokens: options.tokens,
    signIn: options.signIn,
    publicUrl: options.publicUrl,
    runtime,
    log,
  });

  /** A request with the tenant's key (`tenant: null`: without one). A body that is no text or bytes is sent as JSON. */
  const send = async (
    method: string,
    path: string,
    {
      tenant = 'river',
      headers = {},
      body,
    }: { tenant?: TenantName | null; headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<Response> => {
    const all = new Headers(headers);
    if (tenant !== null && !all.has('authorization')) all.set('authorization', `Bearer ${tenants[tenant].key}`);
    const raw = body instanceof Uint8Array || typeof body === 'string' || body === undefined;
    if (!all.has('content-type') && (['POST', 'PUT', 'PATCH'].includes(method) || body !== undefined))
      all.set('content-type', 'application/json');
    const payload = (raw ? body : JSON.stringify(body)) as RequestInit['body'];
    const response = await app.request(path, { method, headers: all, ...(payload !== undefined && { body: payload }) });
    await checkAnswer({ method, path, headers: all, body }, response);
    return response;
  };
  /** The typed client with the tenant's key; its requests and answers are held against the document too. */
  const client = (tenant: TenantName = 'river') =>
    breachclock({
      url: 'http://app',
      key: tenants[tenant].key,
      fetch: async (request) => {
        const { method, headers } = request;
        const body = await request.clone().text();
        const response = await app.request(request);
        await checkAnswer({ method, path: request.url, headers, ...(body !== '' && { body }) }, response);
        return response;
      },
    });
  const get = (path: string, options?: Parameters<typeof send>[2]) => send('GET', path, options);
  const post = (path: string, body: unknown, options?: Parameters<typeof send>[2]) =>
    send('POST', path, { ...options, body });
  const put = (path: string, body: unknown, options?: Parameters<typeof send>[2]) =>
    send('PUT', path, { ...options, body });
  const patch = (path: string, body: unknown, options?: Parameters<typeof send>[2]) =>
    send('PATCH', path, { ...options, body });
  /** A record that must come to be: its fields, address and ETag. */
  const create = async <T extends { id: string }>(
    path: string,
    body: unknown,
    options?: Parameters<typeof send>[2],
  ) => {
    const response = await post(path, body, options);
    const text = await response.text();
    expect(response.status, text.slice(0, 500)).toBe(201);
    const [address, etag] = [response.headers.get('location') ?? '', response.headers.get('etag') ?? ''];
    return { ...(JSON.parse(text) as T), path: address, etag };
  };
  /** An assessment that must succeed. */
  const assess = async (vendors: unknown[], more: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await post('/v1/assessments', { asOf: '2026-05-01', organization: hospital, vendors, ...more });
    expect(response.status, 'assessment').toBe(201);
    return (await response.json()) as Answer;
  };
  return { app, stores, clock, ids, lines, send, client, get, post, put, patch, create, assess };
}
export type TestApp = Awaited<ReturnType<typeof makeTestApp>>;

async function addKeys(stores: Stores): Promise<void> {
  for (const { tenantId, key } of Object.values(tenants))
    await stores.keys.put({ hash: sha256(key), tenantId, label: 'test', createdAt: testNow });
}

/** Reads an error answer and holds it against what RFC 9457 and the list of codes ask for. */
export async function problemOf(response: Response, code: ProblemCode): Promise<ProblemBody> {
  const text = await response.text();
  expect(response.headers.get('content-type'), text.slice(0, 300)).toBe('application/problem+json');
  const body = JSON.parse(text) as ProblemBody;
  const { status, title } = problems[code];
  expect(body).toMatchObject({ type: `/docs/problems/${code}`, title, status, code });
  expect(response.status).toBe(status);
  expect(body.detail).toMatch(/\S/);
  expect(body.requestId).toMatch(/\S/);
  return body;
}

/** The error answer without what differs from request to request. */
export const withoutRequestId = ({ requestId: _, ...body }: ProblemBody): Omit<ProblemBody, 'requestId'> => body;

export const pointersOf = (body: { errors?: { pointer: string }[] }): string[] =>
  body.errors?.map((e) => e.pointer) ?? [];

/** Follows `nextCursor` from a page on to the end, looking at each answer's size. */
export async function followPages<T>(app: TestApp, path: string, cursor: string | null = null): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  for (let next = cursor, first = true; first || next !== null; first = false) {
    const response = await app.get(next === null ? path : `${path}?cursor=${encodeURIComponent(next)}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000_000);
    const page = JSON.parse(text) as { items: T[]; nextCursor: string | null };
    items.push(...page.items);
    next = page.nextCursor;
    if (next !== null) expect(seen.has(next), 'a cursor that comes again').toBe(false);
    if (next !== null) seen.add(next);
  }
  return items;
}
