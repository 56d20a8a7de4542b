import type { MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import type { handle, LambdaEvent } from 'hono/aws-lambda';
import { problemBody } from '../../domain/problem.ts';
import type { Log } from '../shared/logger.ts';
import { routePattern } from './routePattern.ts';

/** What API Gateway's HTTP API sends: payload format 2.0. */
export type HttpEvent = Extract<LambdaEvent, { rawPath: string }>;

/** What goes back to it. */
export type HttpAnswer = Awaited<ReturnType<ReturnType<typeof handle>>>;

type Route = { method: string; path: string };

/**
 * Names the route of a request as the app registers it, `GET /v1/assessments/:id`; `none` for all else. The name is a
 * dimension of metrics: an address that a caller can make up would open a new, paid metric each time.
 */
export function routeNames(routes: readonly Route[]): (method: string, path: string) => string {
  const known = routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      path,
      pattern: routePattern(path),
    }));
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method;
    const route = known.find((r) => r.method === asked && r.pattern.test(path));
    return route === undefined ? 'none' : `${route.method} ${route.path}`;
  };
}

/** Metrics in CloudWatch's embedded format: the log line is the metric, no call is made. */
const metrics = ({ latency, ...counts }: { latency: number } & Record<string, number>) => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      {
        Namespace: 'Breachclock',
        Dimensions: [['route']],
        Metrics: [
          { Name: 'latency', Unit: 'Milliseconds' },
          ...Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' })),
        ],
      },
    ],
  },
  latency,
  ...counts,
});

/**
 * One structured line per request: its ids (ours, as the caller saw it; Lambda's; API Gateway's; the trace's), route,
 * status, and metrics. What nothing below caught, and a timeout, is logged and answered as 500 without its text.
 */
export function observe(
  log: Log,
  routes: readonly Route[],
): MiddlewareObj<HttpEvent, HttpAnswer, Error, Context, { startedAt?: number }> {
  const routeOf = routeNames(routes);
  let coldStart = true;
  const write = (
    { event, context, internal }: { event: HttpEvent; context: Context; internal: { startedAt?: number } },
    answer: HttpAnswer | null,
    error?: unknown,
  ): void => {
    const now = performance.now();
    const status = answer?.statusCode ?? 200;
    // A direct invocation of the function may bring any event at all.
    const { http, requestId: apiRequestId } = event.requestContext ?? {};
    log(status >= 500 ? 'error' : 'info', 'request', {
      requestId: answer?.headers?.['x-request-id'],
      lambdaRequestId: context.awsRequestId,
      apiRequestId,
      traceId: process.env._X_AMZN_TRACE_ID,
      route: routeOf(http?.method ?? '', event.rawPath ?? ''),
      status,
      coldStart,
      ...(error !== undefined && { error }),
      ...metrics({
        latency: Math.round(now - (internal.startedAt ?? now)),
        errors: Number(status >= 500),
        refused: Number(status >= 400 && status < 500),
        coldStarts: Number(coldStart),
      }),
    });
    coldStart = false;
  };
  return {
    before: ({ internal }) => {
      internal.startedAt = performance.now();
    },
    after: (request) => write(request, request.response),
    onError: (request) => {
      request.response = failure(request.context.awsRequestId);
      write(request, request.response, request.error);
    },
  };
}

/** The answer that the app's own `onError` gives where it can still be reached. */
function failure(requestId: string): HttpAnswer {
  const body = { ...problemBody('internal', 'The request could not be carried out.'), requestId };
  return {
    statusCode: body.status,
    isBase64Encoded: false,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-request-id': requestId },
    body: JSON.stringify(body),
  };
}
