import { createHash } from 'node:crypto';
import { createApp } from '../../functions/http/app.ts';
import { type Example, type Operation, statusOf } from '../../functions/http/openapi/operation.ts';
import { exampleKey, type Recorded } from '../../functions/http/openapi/recorded.ts';
import { cron } from '../../functions/shared/cron.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { hintOf } from '../../functions/verbs/keys.ts';
import { testNotify } from '../notify/testNotify.ts';
import { loadCatalog, loadedAt } from '../stores/loadCatalog.ts';
import { memoryStores } from '../stores/memory.ts';
import { shortened } from './shortened.ts';
import { watchedOrganization } from './watchedOrganization.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keys of one hospital, by what they may do. */
const keys = {
  caller: { id: '0d6d3a0e-7a52-7a44-9a54-0000000000a1', label: 'Riverbend compliance', scopes: ['write'] },
  curator: { id: '0d6d3a0e-7a52-7a44-9a54-0000000000a2', label: 'Dana Reyes', scopes: ['curate'] },
  admin: { id: '0d6d3a0e-7a52-7a44-9a54-0000000000a3', label: 'Kim Osei', scopes: ['admin'] },
} as const;
type KeyName = keyof typeof keys;
const secretOf = (name: KeyName): string => `bc_${name}_0123456789abcdef`;

/** The app over a store of its own that holds the catalog. Ids count up and the clock stands still: equal requests, equal answers. */
async function openWorld() {
  const stores = memoryStores();
  await loadCatalog(stores);
  const tenantId = 'tenant-example';
  for (const name of Object.keys(keys) as KeyName[]) {
    const secret = secretOf(name);
    const key = { ...keys[name], hash: sha256(secret), tenantId, createdAt: loadedAt, hint: hintOf(secret) };
    await stores.keys.put(key);
  }
  let ids = 0;
  const runtime = {
    now: () => loadedAt,
    newId: () => `0d6d3a0e-7a52-4a44-9a54-${String(++ids).padStart(12, '0')}`,
    newSecret: (bytes = 24) => `example_${String(++ids).padStart(Math.ceil((bytes * 4) / 3) - 8, '0')}`,
    sha256,
  };
  const app = createApp({
    ...stores,
    cron: async () => cron,
    notify: async () => testNotify(),
    catalog: catalogReader(stores.breaches),
    rate: { perSecond: 1_000_000, burst: 1_000_000 },
    corsOrigins: [],
    runtime,
    log: () => {},
  });
  return { request: app.request, stores, runtime, tenantId };
}
type World = Awaited<ReturnType<typeof openWorld>>;

/** A request as it was sent, and its answer. */
export type CarriedOut = {
  operation: Operation;
  example: Example;
  sent: { method: string; path: string; headers: Headers; body?: unknown };
  response: Response;
  recorded: Recorded;
};

/** What was answered to the examples before this one. */
type Earlier = ReadonlyMap<string, { body: unknown; headers: Headers }>;

/** Finds the value at `operationId#/pointer`, or the header `operationId@name`, in the answers so far. */
function valueAt(reference: string, answers: Earlier): string {
  const [called = '', header] = reference.split('@');
  if (header !== undefined) {
    const value = answers.get(called)?.headers.get(header);
    if (typeof value !== 'string') throw new Error(`{{${reference}}} is no header in the answers of what was given`);
    return value;
  }
  const [name = '', pointer = ''] = reference.split('#');
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], answers.get(name)?.body);
  if (typeof value !== 'string') throw new Error(`{{${reference}}} is no text in the answers of what was given`);
  return value;
}

/** Puts the values of earlier answers in the place of `{{…}}`, in all texts of a value. */
function filled<T>(value: T, answers: Earlier): T {
  if (typeof value === 'string')
    return value.replaceAll(/\{\{([^}]+)\}\}/g, (_, reference: string) => valueAt(reference, answers)) as T;
  if (Array.isArray(value)) return value.map((part) => filled(part, answers)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, answers)])) as T;
}

function find(operations: readonly Operation[], called: string): { operation: Operation; example: Example } {
  const [id, name] = called.split('.');
  const operation = operations.find((one) => one.id === id);
  const example = operation?.examples.find((one) => name === undefined || one.name === name);
  if (!operation || !example) throw new Error(`There is no example ${called}`);
  return { operation, example };
}

/** Carries out an example in a store of its own, after those that it needs. */
export async function carryOut(
  operations: readonly Operation[],
  operation: Operation,
  example: Example,
): Promise<CarriedOut> {
  const world = await openWorld();
  const answers = new Map<string, { body: unknown; headers: Headers }>();
  const given = async (names: readonly string[]): Promise<void> => {
    for (const called of names) {
      if (answers.has(called)) continue;
      const one = find(operations, called);
      await given(one.example.given ?? []);
      const { response } = await send(world, one.operation, one.example, answers);
      if (!response.ok) throw new Error(`The example ${called} answered ${response.status}: ${await response.text()}`);
      const isJson = /[/+]json(;|$)/.test(response.headers.get('content-type') ?? '');
      answers.set(called, { body: isJson ? await response.json() : undefined, headers: response.headers });
    }
  };
  await given(example.given ?? []);
  if (example.watched) {
    const body = await watchedOrganization(world, { authorization: `Bearer ${secretOf('caller')}` });
    answers.set('watched', { body, headers: new Headers() });
  }
  if (example.answered) await answerAsVendor(world, valueAt('askVendor#/token', answers));
  return send(world, operation, example, answers);
}

/** The form on which a vendor answers the example question. */
async function answerAsVendor({ request }: World, token: string): Promise<void> {
  const form = new URLSearchParams({
    'vendorDiscoveredOn.month': '3',
    'vendorDiscoveredOn.day': '10',
    'vendorDiscoveredOn.year': '2026',
    individuals: '1,200',
    'who.name': 'Alex Moore',
    'who.role': 'Privacy counsel',
  });
  const response = await request(`/ask/${token}`, { method: 'POST', body: form });
  if (response.status !== 303) throw new Error(`the form of the example was answered with ${response.status}`);
}

async function send(world: World, operation: Operation, example: Example, answers: Earlier): Promise<CarriedOut> {
  const { path = {}, query, headers = {}, body, raw } = filled(example, answers);
  const address = operation.path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const url = query ? `${address}?${new URLSearchParams(query)}` : address;
  const type = raw?.mediaType ?? (body === undefined ? undefined : 'application/json');
  const key = operation.scope === 'curate' ? 'curator' : operation.scope === 'admin' ? 'admin' : 'caller';
  const all = new Headers({
    ...(operation.scope !== 'none' && { authorization: `Bearer ${secretOf(key)}` }),
    ...(type !== undefined && { 'content-type': type }),
    'x-request-id': 'order-4711',
    ...headers,
  });
  const bytes = raw && 'base64' in raw ? Buffer.from(raw.base64, 'base64') : undefined;
  const payload = bytes ?? (raw && 'text' in raw ? raw.text : body === undefined ? undefined : JSON.stringify(body));
  const method = operation.method.toUpperCase();
  const response = await world.request(url, { method, headers: all, ...(payload !== undefined && { body: payload }) });
  const recorded: Recorded = {
    url,
    ...(example.path && { path }),
    ...(query && { query }),
    ...(example.headers && { headers }),
    ...(type !== undefined && { request: { mediaType: type, value: raw ? sentValue(raw) : body } }),
    status: response.status,
    ...(await answerOf(response, example)),
  };
  return {
    operation,
    example,
    sent: { method, path: url, headers: all, ...(payload !== undefined && { body: payload }) },
    response,
    recorded,
  };
}

const sentValue = (raw: NonNullable<Example['raw']>): unknown => {
  if (!('text' in raw)) return '(bytes)';
  return /[/+]json$/.test(raw.mediaType) ? JSON.parse(raw.text) : raw.text;
};

async function answerOf(response: Response, { show = shortened }: Example): Promise<Pick<Recorded, 'answer'>> {
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  if (mediaType === undefined) return {};
  const isText = mediaType.startsWith('text/') || mediaType === 'application/jsonl';
  if (!isText && !/[/+]json$/.test(mediaType)) return { answer: { mediaType, value: '(bytes)' } };
  const text = await response.clone().text();
  return { answer: { mediaType, value: isText ? shortened(text) : show(JSON.parse(text)) } };
}

/** All examples, carried out, as they are recorded. */
export async function recordAll(operations: readonly Operation[]): Promise<Record<string, Recorded>> {
  const all: Record<string, Recorded> = {};
  for (const operation of operations)
    for (const example of operation.examples) {
      const { recorded, response } = await carryOut(operations, operation, example);
      const key = exampleKey(operation.id, example.name);
      if (response.status !== statusOf(operation, example))
        throw new Error(`The example ${key} answered ${response.status}: ${(await response.text()).slice(0, 2000)}`);
      all[key] = recorded;
    }
  return all;
}
