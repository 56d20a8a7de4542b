import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { staleSources, ticks } from './ownMetrics.ts';

type Watched = {
  stage: string;
  topic: ITopic;
  api: HttpApi;
  functions: Readonly<Record<string, LambdaFunction>>;
  queues: Readonly<Record<string, IQueue>>;
  deadLetters: Readonly<Record<string, IQueue>>;
  stream: LambdaFunction;
  table: Table;
};

const five = { period: Duration.minutes(5) };

/** An alarm for each thing that can stop without anybody's request failing, and for what callers would feel. */
export function addAlarms(scope: Construct, id: string, watched: Watched): void {
  const { stage, topic, api, functions, queues, deadLetters, stream, table } = watched;
  const alarms = new Alarms(scope, id, topic);
  for (const [name, fn] of Object.entries(functions)) alarms.addFunction(name, fn);
  for (const [name, queue] of Object.entries(queues)) alarms.addQueue(name, queue);
  for (const [name, queue] of Object.entries(deadLetters)) alarms.addDeadLetters(name, queue);
  alarms.add('StreamIsLate', {
    metric: stream.metric('IteratorAge', { ...five, statistic: Stats.MAXIMUM }),
    from: 300_000,
    periods: 1,
    description: 'changes of the table are told five minutes late: read the log of StreamFunction.',
  });
  alarms.add('ApiServerErrors', {
    metric: api.metricServerError({ ...five, statistic: Stats.SUM }),
    from: 5,
    periods: 1,
    description: 'requests end in errors of ours: read the log of ApiFunction.',
  });
  alarms.add('ApiIsSlow', {
    metric: api.metricLatency({ ...five, statistic: 'p99' }),
    from: 10_000,
    periods: 3,
    description: 'one request in a hundred takes ten seconds.',
  });
  alarms.add('TableThrottles', {
    metric: throttles(table),
    from: 1,
    periods: 3,
    description: 'DynamoDB slows requests down: a partition or the account has reached its limit.',
  });
  alarms.add('TableSystemErrors', {
    metric: systemErrors(table),
    from: 1,
    periods: 3,
    description: 'DynamoDB itself fails: see the health of AWS in this region.',
  });
  alarms.add('TicksAreMissing', {
    metric: ticks(stage),
    from: 1,
    periods: 2,
    below: true,
    silenceIsTrouble: true,
    description: 'nothing looks for what is due: see the schedule, the work queue and the log of WatchFunction.',
  });
  alarms.add('SourcesAreStale', {
    metric: staleSources(stage),
    from: 1,
    periods: 1,
    description: 'a source is older than it should be: load its newest file.',
  });
}

const throttles = (table: Table): IMetric =>
  new MathExpression({
    ...five,
    label: 'Throttled reads and writes',
    expression: 'FILL(reads, 0) + FILL(writes, 0)',
    usingMetrics: { reads: ofTable(table, 'ReadThrottleEvents'), writes: ofTable(table, 'WriteThrottleEvents') },
  });

const operations = ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'TransactWriteItems'];

const systemErrors = (table: Table): IMetric =>
  new MathExpression({
    ...five,
    label: 'Errors of DynamoDB',
    expression: operations.map((operation) => `FILL(${nameOf(operation)}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(
      operations.map((Operation) => [nameOf(Operation), ofTable(table, 'SystemErrors', { Operation })]),
    ),
  });

/** Names in an expression begin small. */
const nameOf = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1);

const ofTable = (table: Table, metricName: string, more: Record<string, string> = {}): Metric =>
  new Metric({
    ...five,
    namespace: 'AWS/DynamoDB',
    metricName,
    statistic: Stats.SUM,
    dimensionsMap: { TableName: table.tableName, ...more },
  });
