import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { problemOf } from './problem.ts';
import { type Fetch, type RetryOptions, retrying } from './retry.ts';
import { type components, idempotentRequests, type paths } from './schema.gen.ts';

export { ApiProblem, type ProblemDetails } from './problem.ts';

/** The components of the document: `Schemas['Duty']`, `Schemas['Assessment']` … */
export type Schemas = components['schemas'];

export type ClientOptions = {
  /** Where the API is, without a path: `http://127.0.0.1:8787`. */
  url: string;
  /** The API key; left out for what needs none. */
  key?: string;
  fetch?: Fetch;
  retry?: Partial<RetryOptions>;
};

const standardRetry: RetryOptions = {
  retries: 3,
  longestWait: 30,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  now: () => Date.now(),
};

/** Every request that stores bears a key of its own, so that a retry, or a lost answer, stores nothing twice. */
const idempotencyKeys: Middleware = {
  onRequest({ request, schemaPath }) {
    const stores = idempotentRequests.has(`${request.method} ${schemaPath}`);
    if (stores && !request.headers.has('idempotency-key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
};

const thrownProblems: Middleware = {
  async onResponse({ response }) {
    if (response.status >= 400) throw await problemOf(response);
  },
};

/**
 * A client of the API, typed by its document: `await client.POST('/v1/deadlines', { body })`. Requests that were turned
 * away for a while (429, 503, 409 with a time) are sent again. Errors are thrown as `ApiProblem`.
 */
export function breachclock({
  url,
  key,
  fetch = (request) => globalThis.fetch(request),
  retry,
}: ClientOptions): Client<paths> {
  const client = createClient<paths>({
    baseUrl: url,
    fetch: retrying(fetch, { ...standardRetry, ...retry }),
    ...(key !== undefined && { headers: { Authorization: `Bearer ${key}` } }),
  });
  client.use(idempotencyKeys, thrownProblems);
  return client;
}

/** What a request answers, without what is around it. @throws ApiProblem */
export async function dataOf<T>(result: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await result;
  if (data === undefined || data === null) throw new Error('The answer has no body.');
  return data;
}

/** The query parameter of a page: nothing for the first one. */
export type PageCursor = { cursor?: string };

/**
 * All entries of a list, page after page: `allPages((cursor) => client.GET('/v1/law', { params: { query: cursor } }))`.
 * @throws ApiProblem
 */
export async function* allPages<T>(
  page: (cursor: PageCursor) => Promise<{ data?: { items: T[]; nextCursor: string | null } }>,
): AsyncGenerator<T> {
  for (let cursor: PageCursor = {}; ; ) {
    const { items, nextCursor } = await dataOf(page(cursor));
    yield* items;
    if (nextCursor === null) return;
    cursor = { cursor: nextCursor };
  }
}
