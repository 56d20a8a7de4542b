import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Log } from '../shared/logger.ts';

type Answer = { statusCode?: number };

/** Metrics in CloudWatch's embedded format: the log line is the metric, no call is made. */
const metrics = (values: Record<string, number>) => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      {
        Namespace: 'Breachclock',
        Dimensions: [['route']],
        Metrics: Object.keys(values).map((Name) => ({ Name, Unit: Name === 'latency' ? 'Milliseconds' : 'Count' })),
      },
    ],
  },
  ...values,
});

/** Ids stay out of the dimension, or each would become a metric of its own. */
const routeOf = (event: APIGatewayProxyEventV2): string =>
  `${event.requestContext?.http?.method ?? '?'} ${(event.rawPath ?? '?').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').slice(0, 100)}`;

/**
 * One structured line per request: ids of request and trace, route, status, milliseconds, and the metrics of it. An error
 * that nothing below caught is logged and answered as 500 without its text.
 */
export function observe(log: Log): MiddlewareObj<APIGatewayProxyEventV2, Answer> {
  const started = new WeakMap<object, number>();
  let cold = true;
  const line = (event: APIGatewayProxyEventV2, status: number, error?: unknown) => {
    const latency = Math.round(performance.now() - (started.get(event) ?? performance.now()));
    log(status >= 500 ? 'error' : 'info', 'request', {
      requestId: event.requestContext?.requestId,
      traceId: process.env._X_AMZN_TRACE_ID,
      route: routeOf(event),
      status,
      coldStart: cold,
      ...(error !== undefined && { error }),
      ...metrics({ latency, errors: status >= 500 ? 1 : 0, refused: status >= 400 && status < 500 ? 1 : 0 }),
    });
    cold = false;
  };
  return {
    before: ({ event }) => {
      started.set(event, performance.now());
    },
    after: ({ event, response }) => line(event, response?.statusCode ?? 200),
    onError: (request) => {
      line(request.event, 500, request.error);
      request.response = {
        statusCode: 500,
        headers: { 'content-type': 'application/problem+json' },
        body: JSON.stringify({
          type: '/docs/problems/internal',
          title: 'Something failed on our side',
          status: 500,
          detail: 'The request could not be carried out.',
          code: 'internal',
        }),
      } as Answer;
    },
  };
}
