import { beforeAll, describe, expect, it } from 'vitest';
import { type Asked, arnOf, openTemplates, statementsOf } from './standIn.ts';

/** Queues, stream and clock of the watch: what would lose or double work if it changed unseen. */
let asked: Asked;
beforeAll(() => {
  asked = openTemplates();
});
const queue = (name: string) => asked.named('AWS::SQS::Queue', name);
const seconds = { fourteenDays: 1_209_600, fourDays: 345_600 };
const dead = ['WorkDeadLetters', 'DeliveriesDeadLetters', 'StreamDeadLetters', 'TickDeadLetters'];
const mapping = (id: string) =>
  asked.all('AWS::Lambda::EventSourceMapping').find(({ Properties }) => {
    return JSON.stringify(Properties.EventSourceArn) === JSON.stringify(arnOf(id));
  })!;

describe.each([
  ['Work', 'WatchFunction', 5, 10],
  ['Deliveries', 'DeliverFunction', 1, 5],
])('the queue %s', (name, worker, BatchSize, MaximumConcurrency) => {
  it('gives a message to one at a time, five times, and then to the dead letters', () => {
    const { Properties } = queue(`${name}Queue`);
    const { Timeout } = asked.named('AWS::Lambda::Function', worker).Properties;
    expect(Properties).toMatchObject({
      MessageRetentionPeriod: seconds.fourDays,
      RedrivePolicy: { deadLetterTargetArn: arnOf(queue(`${name}DeadLetters`).id), maxReceiveCount: 5 },
    });
    expect(Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(Timeout));
  });

  it('wakes its function for so many at once that user requests keep theirs, and takes back only what failed', () => {
    expect(mapping(queue(`${name}Queue`).id).Properties).toMatchObject({
      FunctionName: { Ref: asked.named('AWS::Lambda::Function', worker).id },
      BatchSize,
      ScalingConfig: { MaximumConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

describe('all queues', () => {
  it('are these', () => {
    const names = [...dead, 'WorkQueue', 'DeliveriesQueue'];
    expect(
      asked
        .all('AWS::SQS::Queue')
        .map(({ id }) => id.slice(0, -8))
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  it('are encrypted with the key of messages and take nothing but TLS', () => {
    const key = asked.named('AWS::KMS::Key', 'MessageKey');
    expect(key.Properties.EnableKeyRotation).toBe(true);
    for (const { id, Properties } of asked.all('AWS::SQS::Queue')) {
      expect(Properties, id).toMatchObject({ KmsMasterKeyId: arnOf(key.id) });
      const policies = asked.all('AWS::SQS::QueuePolicy').filter(({ Properties: { Queues } }) => {
        return JSON.stringify(Queues) === JSON.stringify([{ Ref: id }]);
      });
      expect(policies.map(({ Properties: { PolicyDocument } }) => PolicyDocument)).toMatchObject([
        {
          Statement: [
            {
              Effect: 'Deny',
              Action: 'sqs:*',
              Principal: { AWS: '*' },
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      ]);
    }
  });

  it('of dead letters keep them as long as SQS can', () => {
    for (const name of dead) expect(queue(name).Properties.MessageRetentionPeriod).toBe(seconds.fourteenDays);
  });

  it('are told to those who send', () => {
    for (const name of ['WatchFunction', 'StreamFunction'])
      expect(asked.named('AWS::Lambda::Function', name).Properties).toMatchObject({
        Environment: {
          Variables: {
            WORK_QUEUE_URL: { Ref: queue('WorkQueue').id },
            DELIVERY_QUEUE_URL: { Ref: queue('DeliveriesQueue').id },
          },
        },
      });
  });
});

describe('the stream of the table', () => {
  it('is read from the oldest on, in small batches, each fault told apart, tried some times and then kept', () => {
    const table = asked.only('AWS::DynamoDB::Table').id;
    expect(asked.named('AWS::Lambda::EventSourceMapping', 'StreamSource').Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [table, 'StreamArn'] },
      FunctionName: { Ref: asked.named('AWS::Lambda::Function', 'StreamFunction').id },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 3_600,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: arnOf(queue('StreamDeadLetters').id) } },
    });
  });
});

describe('the clock of the watch', () => {
  it('sends a tick a minute, and none that is late', () => {
    expect(asked.only('AWS::Scheduler::Schedule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: arnOf(queue('WorkQueue').id),
        Input: '{"kind":"tick"}',
        RoleArn: arnOf(asked.named('AWS::IAM::Role', 'TickRole').id),
        DeadLetterConfig: { Arn: arnOf(queue('TickDeadLetters').id) },
        RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 3 },
      },
    });
  });

  it('may send to its two queues and nothing else, for this account alone', () => {
    expect(statementsOf(asked, 'TickRole').map(({ Action, Resource }) => [Action, Resource])).toEqual([
      ['sqs:SendMessage', [arnOf(queue('TickDeadLetters').id), arnOf(queue('WorkQueue').id)]],
      [['kms:Decrypt', 'kms:GenerateDataKey'], arnOf(asked.named('AWS::KMS::Key', 'MessageKey').id)],
    ]);
    expect(asked.named('AWS::IAM::Role', 'TickRole').Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });
});

describe('the secrets of webhooks', () => {
  const bound = {
    'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['tenantId', 'webhookId'] },
    Null: { 'kms:EncryptionContext:tenantId': 'false', 'kms:EncryptionContext:webhookId': 'false' },
  };

  it.each([
    ['ApiFunction', 'kms:Encrypt'],
    ['DeliverFunction', 'kms:Decrypt'],
  ])('%s may %s them alone, with whom they belong to', (name, action) => {
    const key = arnOf(asked.named('AWS::KMS::Key', 'SealKey').id);
    const mine = statementsOf(asked, `${name}Role`).filter(({ Resource }) => {
      return JSON.stringify(Resource) === JSON.stringify(key);
    });
    expect(mine).toEqual([{ Effect: 'Allow', Action: action, Resource: key, Condition: bound }]);
    expect(asked.named('AWS::Lambda::Function', name).Properties).toMatchObject({
      Environment: { Variables: { WEBHOOK_KEY_ARN: key } },
    });
  });

  it('lie under a key of their own that rotates and outlives its stack', () => {
    expect(asked.named('AWS::KMS::Key', 'SealKey')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    });
  });
});
