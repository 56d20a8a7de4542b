import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric, type IWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { staleSources, ticks } from './ownMetrics.ts';

type Shown = {
  stage: string;
  api: HttpApi;
  functions: Readonly<Record<string, LambdaFunction>>;
  queues: Readonly<Record<string, IQueue>>;
  deadLetters: Readonly<Record<string, IQueue>>;
  stream: LambdaFunction;
  table: Table;
};

const five = { period: Duration.minutes(5) };
const longest = { ...five, statistic: Stats.MAXIMUM };

const graph = (title: string, left: IMetric[], right: IMetric[] = []): IWidget =>
  new GraphWidget({ title, left, right, width: 12, height: 6 });

/** The few graphs that tell whether all is well, and where it is not. */
export function addDashboard(scope: Construct, id: string, shown: Shown): Dashboard {
  const { stage, api, functions, queues, deadLetters, stream, table } = shown;
  const of = <T>(things: Readonly<Record<string, T>>, metric: (thing: T, label: string) => IMetric): IMetric[] =>
    Object.entries(things).map(([label, thing]) => metric(thing, label));
  const latencies = ['p50', 'p99'].map((statistic) => api.metricLatency({ ...five, statistic, label: statistic }));
  const widgets = [
    graph(
      'Requests, and errors of ours',
      [api.metricCount({ ...five, statistic: Stats.SUM }), api.metricServerError({ ...five, statistic: Stats.SUM })],
      latencies,
    ),
    graph(
      'Failures and refusals of functions',
      of(functions, (fn, label) => fn.metricErrors({ ...five, label })),
      of(functions, (fn, label) => fn.metricThrottles({ ...five, label: `${label} refused` })),
    ),
    graph(
      'Messages that wait, and the age of the oldest (right, seconds)',
      of(queues, (queue, label) => queue.metricApproximateNumberOfMessagesVisible({ ...longest, label })),
      of(queues, (queue, label) => queue.metricApproximateAgeOfOldestMessage({ ...longest, label: `${label} age` })),
    ),
    graph(
      'Dead letters',
      of(deadLetters, (queue, label) => queue.metricApproximateNumberOfMessagesVisible({ ...longest, label })),
    ),
    graph(
      'The watch: ticks, stale sources, and how late the stream is read (right, milliseconds)',
      [ticks(stage), staleSources(stage)],
      [stream.metric('IteratorAge', longest)],
    ),
    graph(
      'The table: units read and written',
      [table.metricConsumedReadCapacityUnits(five)],
      [table.metricConsumedWriteCapacityUnits(five)],
    ),
  ];
  return new Dashboard(scope, id, { widgets: [widgets.slice(0, 2), widgets.slice(2, 4), widgets.slice(4)] });
}
