import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What sending to these queues takes, which are encrypted with this key. */
export const toSend = (queues: readonly Queue[], key: IKey): PolicyStatement[] => [
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues.map(({ queueArn }) => queueArn) }),
  new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `sqs.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  }),
];

/** What could not be done, for as long as SQS keeps anything: somebody is to look, and to send it on again. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, encryptionMasterKey: IKey) {
    super(scope, id, {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const reason = 'It is itself where messages go that could not be worked on, and raises an alarm.';
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions::AwsSolutions-SQS3', reason },
      { id: 'Serverless::Serverless-SQSRedrivePolicy', reason },
    );
  }
}

/** Messages that wake one function, and the dead letters of what it could not do. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { key, worker }: { key: IKey; worker: LambdaFunction }) {
    super(scope, id);
    this.key = key;
    this.deadLetters = new DeadLetters(this, 'DeadLetters', key);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      // As AWS advises, so that a message that a throttled call has taken is not given to another one meanwhile.
      visibilityTimeout: Duration.seconds(6 * (worker.timeout?.toSeconds() ?? 0)),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
  }

  /** `maxConcurrency`: how many calls at once, so that the account's others are never taken by this work. */
  wake(worker: LambdaFunction, { batchSize, maxConcurrency }: { batchSize: number; maxConcurrency: number }): void {
    const source = new SqsEventSource(this.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true });
    worker.addEventSource(source);
    Validations.of(worker).acknowledge({
      id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
      reason: 'For a queue Lambda knows no destination: what fails five times goes to the dead letters of the queue.',
    });
  }

  /** Lets a function send, and tells it where. */
  bindSending(fn: LambdaFunction, variable: string): void {
    for (const statement of toSend([this.queue], this.key)) fn.addToRolePolicy(statement);
    fn.addEnvironment(variable, this.queue.queueUrl);
  }
}
