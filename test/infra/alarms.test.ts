import { beforeAll, describe, expect, it } from 'vitest';
import { metricNamespace, metricUnits } from '../../functions/shared/metrics.ts';
import * as ownMetrics from '../../infra/constructs/ownMetrics.ts';
import { type Asked, openTemplates } from './standIn.ts';

/** Who is told of what: an alarm for each function and queue, and for what stops without anybody's request failing. */
let asked: Asked;
beforeAll(() => {
  asked = openTemplates({ alarmEmail: 'watch@example.org' });
});
const alarm = (name: string) => asked.named('AWS::CloudWatch::Alarm', `Alarms${name}`).Properties;
const namesOf = (type: string) => asked.all(type).map(({ id }) => id.slice(0, -8));

describe('alarms', () => {
  it('stand over each function', () => {
    for (const { id } of asked.all('AWS::Lambda::Function')) {
      const Dimensions = [{ Name: 'FunctionName', Value: { Ref: id } }];
      for (const MetricName of ['Errors', 'Throttles'])
        expect(alarm(`${id.slice(0, -8)}${MetricName}`)).toMatchObject({ MetricName, Dimensions, Threshold: 1 });
    }
  });

  it('stand over each queue: those that are worked on by age, the dead letters by being there', () => {
    for (const { id } of asked.all('AWS::SQS::Queue')) {
      const Dimensions = [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [id, 'QueueName'] } }];
      const name = id.slice(0, -8);
      if (name.endsWith('DeadLetters'))
        expect(alarm(`${name}NotEmpty`)).toMatchObject({
          MetricName: 'ApproximateNumberOfMessagesVisible',
          Dimensions,
          Threshold: 1,
          EvaluationPeriods: 1,
        });
      else
        expect(alarm(`${name.replace(/Queue$/, '')}Age`)).toMatchObject({
          MetricName: 'ApproximateAgeOfOldestMessage',
          Dimensions,
          Threshold: 900,
        });
    }
  });

  it('stand over stream, API, table, clock and sources', () => {
    const others = namesOf('AWS::CloudWatch::Alarm').filter((name) => !/(Errors|Throttles|Age|NotEmpty)$/.test(name));
    expect(others.toSorted()).toEqual([
      'AlarmsApiIsSlow',
      'AlarmsSourcesAreStale',
      'AlarmsStreamIsLate',
      'AlarmsTicksAreMissing',
    ]);
    expect(alarm('ApiServerErrors')).toMatchObject({ MetricName: '5xx', Threshold: 5 });
    expect(alarm('ApiIsSlow')).toMatchObject({ MetricName: 'Latency', ExtendedStatistic: 'p99', Threshold: 10_000 });
    expect(alarm('StreamIsLate')).toMatchObject({ MetricName: 'IteratorAge', Threshold: 300_000 });
    for (const [name, metric] of [
      ['TableThrottles', 'ReadThrottleEvents'],
      ['TableThrottles', 'WriteThrottleEvents'],
      ['TableSystemErrors', 'SystemErrors'],
    ] as const)
      expect(JSON.stringify(alarm(name).Metrics)).toContain(metric);
  });

  it('take silence of the clock as trouble, and no other silence', () => {
    expect(alarm('TicksAreMissing')).toMatchObject({
      Namespace: 'Breachclock',
      MetricName: 'Ticks',
      Dimensions: [{ Name: 'Stage', Value: 'prod' }],
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 300,
      EvaluationPeriods: 2,
      TreatMissingData: 'breaching',
    });
    const silent = asked.all('AWS::CloudWatch::Alarm').filter((a) => a.Properties.TreatMissingData === 'breaching');
    expect(silent.map(({ id }) => id.slice(0, -8))).toEqual(['AlarmsTicksAreMissing']);
  });

  it('all tell the topic, also when it is over', () => {
    const topic = { Ref: asked.only('AWS::SNS::Topic').id };
    for (const { id, Properties } of asked.all('AWS::CloudWatch::Alarm'))
      expect(Properties, id).toMatchObject({ AlarmActions: [topic], OKActions: [topic] });
  });

  it('name the metrics that the functions write', () => {
    expect(ownMetrics.metricNamespace).toBe(metricNamespace);
    expect(Object.keys(metricUnits)).toEqual(
      expect.arrayContaining([ownMetrics.tickMetric, ownMetrics.staleSourcesMetric]),
    );
  });
});

describe('the topic of alarms', () => {
  it('is encrypted with the key of messages, which CloudWatch may use for this account', () => {
    const key = asked.named('AWS::KMS::Key', 'MessageKey');
    expect(asked.only('AWS::SNS::Topic').Properties.KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [key.id, 'Arn'] });
    expect(key.Properties.KeyPolicy).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ]),
    });
  });

  it('writes to whom the deployer named', () => {
    expect(asked.only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'watch@example.org',
    });
  });
});

it('a dashboard shows requests, functions, queues, dead letters, the watch and the table', () => {
  const body = JSON.stringify(asked.only('AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  for (const metric of [
    '5xx',
    'Errors',
    'ApproximateAgeOfOldestMessage',
    'IteratorAge',
    'Ticks',
    'ConsumedReadCapacityUnits',
  ])
    expect(body).toContain(metric);
});
