import { createHash } from 'node:crypto';
import { createApp } from '../../functions/http/app.ts';
import { type Example, type Operation, statusOf } from '../../functions/http/openapi/operation.ts';
import { exampleKey, type Recorded } from '../../functions/http/openapi/recorded.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { keyScopes } from '../../functions/verbs/ports.ts';
import { loadCatalog, loadedAt } from '../stores/loadCatalog.ts';
import { memoryStores } from '../stores/memory.ts';
import { shortened } from './shortened.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A key of a hospital, and one of the same tenant that may do everything. */
const keys = { caller: 'bc_example_0123456789abcdef', curator: 'bc_curator_0123456789abcdef' };

/** The app over a store of its own that holds the catalog. Ids count up and the clock stands still: equal requests, equal answers. */
async function openWorld() {
  const stores = memoryStores();
  await loadCatalog(stores);
  const tenantId = 'tenant-example';
  await stores.keys.put({ hash: sha256(keys.caller), tenantId, label: 'Riverbend compliance', createdAt: loadedAt });
  await stores.keys.put({
    hash: sha256(keys.curator),
    tenantId,
    label: 'Dana Reyes',
    createdAt: loadedAt,
    scopes: keyScopes,
  });
  let ids = 0;
  const runtime = {
    now: () => loadedAt,
    newId: () => `0d6d3a0e-7a52-4a44-9a54-${String(++ids).padStart(12, '0')}`,
    newSecret: () => `bc_example_${String(++ids).padStart(21, '0')}`,
    sha256,
  };
  return createApp({
    ...stores,
    catalog: catalogReader(stores.breaches),
    rate: { perSecond: 1_000_000, burst: 1_000_000 },
    corsOrigins: [],
    runtime,
    log: () => {},
  });
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

/** Finds the value at `operationId#/pointer` in the answers so far. */
function valueAt(reference: string, answers: ReadonlyMap<string, unknown>): string {
  const [name = '', pointer = ''] = reference.split('#');
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], answers.get(name));
  if (typeof value !== 'string') throw new Error(`{{${reference}}} is no text in the answers of what was given`);
  return value;
}

/** Puts the values of earlier answers in the place of `{{…}}`, in all texts of a value. */
function filled<T>(value: T, answers: ReadonlyMap<string, unknown>): T {
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
  const answers = new Map<string, unknown>();
  const given = async (names: readonly string[]): Promise<void> => {
    for (const called of names) {
      if (answers.has(called)) continue;
      const one = find(operations, called);
      await given(one.example.given ?? []);
      const { response } = await send(world, one.operation, one.example, answers);
      if (!response.ok) throw new Error(`The example ${called} answered ${response.status}: ${await response.text()}`);
      answers.set(called, await response.clone().json());
    }
  };
  await given(example.given ?? []);
  return send(world, operation, example, answers);
}

async function send(
  world: World,
  operation: Operation,
  example: Example,
  answers: ReadonlyMap<string, unknown>,
): Promise<CarriedOut> {
  const { path = {}, query, headers = {}, body, raw } = filled(example, answers);
  const address = operation.path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const url = query ? `${address}?${new URLSearchParams(query)}` : address;
  const type = raw?.mediaType ?? (body === undefined ? undefined : 'application/json');
  const key = ['curate', 'admin'].includes(operation.scope) ? keys.curator : keys.caller;
  const all = new Headers({
    ...(operation.scope !== 'none' && { authorization: `Bearer ${key}` }),
    ...(type !== undefined && { 'content-type': type }),
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
    ...(type !== undefined && { request: { mediaType: type, value: raw ? textOf(raw) : body } }),
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

const textOf = (raw: NonNullable<Example['raw']>): string => ('text' in raw ? raw.text : '(bytes)');

async function answerOf(response: Response, { show = shortened }: Example): Promise<Pick<Recorded, 'answer'>> {
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  if (mediaType === undefined) return {};
  const isText = mediaType.startsWith('text/');
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
