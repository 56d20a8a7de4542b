import middy from '@middy/core';
import { handle } from 'hono/aws-lambda';
import { problemBody, problems } from '../../domain/problem.ts';
import { readConfig } from '../shared/config.ts';
import { logger } from '../shared/logger.ts';
import { madeOnce } from '../shared/madeOnce.ts';
import { runtime } from '../shared/runtime.ts';
import { openDb } from '../store/client.ts';
import { openStores } from '../store/stores.ts';
import { catalogReader } from '../verbs/catalog.ts';
import { createApp } from './app.ts';
import { type HttpAnswer, type HttpEvent, observe } from './observe.ts';

/** The Lambda entry: the app over the table that the environment names, wrapped by what belongs to the runtime. */
const config = readConfig(process.env);
const log = logger((line) => process.stdout.write(`${line}\n`));
const stores = openStores(openDb(config.db));
const { oidc } = config;
/** Loaded with the first token: most callers come with keys. */
const verifier = oidc && madeOnce(async () => (await import('../shared/oidc.ts')).oidcVerifier(oidc, runtime.now));
const signIn =
  oidc?.client && madeOnce(async () => (await import('../shared/oidcSignIn.ts')).oidcSignIn(oidc, runtime.now));
const app = createApp({
  ...stores,
  cron: madeOnce(async () => (await import('../shared/cron.ts')).cron),
  notify: madeOnce(async () => {
    const { openApiNotify } = await import('../notify/openNotify.ts');
    return openApiNotify(config.notify, { region: config.db.region });
  }),
  catalog: catalogReader(stores.breaches, log),
  rate: config.rate,
  corsOrigins: config.corsOrigins,
  signIn,
  publicUrl: config.notify.publicUrl,
  tokens: verifier && (async (token) => (await verifier())(token)),
  runtime,
  log,
});
const answer = handle(app);

/** A timeout is answered and logged by us this long before Lambda would end the process without a word. */
const timeoutEarlyInMillis = 500;

export const handler = middy<HttpEvent, HttpAnswer>({ timeoutEarlyInMillis })
  .use(observe(log, app.routes))
  .handler(async (event, context) => asProblem(await answer(readable(event, context.awsRequestId), context)));

/** What the adapter refuses by itself it says in plain text; callers get a problem like any other. */
function asProblem(answer: HttpAnswer): HttpAnswer {
  const type = answer.headers?.['content-type'] ?? '';
  if (answer.statusCode < 400 || !type.startsWith('text/plain')) return answer;
  const code = answer.statusCode < 500 ? 'malformed-request' : 'internal';
  const body = { ...problemBody(code, problems[code].remedy), status: answer.statusCode };
  return {
    ...answer,
    isBase64Encoded: false,
    headers: { ...answer.headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify(body),
  };
}

/**
 * The event as the adapter can read it: without the body of a GET, which HTTP gives no meaning and the adapter cannot
 * carry; with Lambda's request id for a caller who brought none, so that one id leads through all logs.
 */
function readable(event: HttpEvent, requestId: string): HttpEvent {
  const bodiless = ['GET', 'HEAD'].includes(event.requestContext.http.method);
  const headers = { 'x-request-id': requestId, ...event.headers };
  return { ...event, headers, body: bodiless ? null : event.body };
}
