import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

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

  constructor(scope: Construct, id: string, { key, worker }: { key: IKey; worker: LambdaFunction }) {
    super(scope, id);
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
    worker.addEventSource(new SqsEventSource(this.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }));
  }

  /** Lets a function send, and tells it where. */
  bindSending(fn: LambdaFunction, variable: string): void {
    this.queue.grantSendMessages(fn);
    fn.addEnvironment(variable, this.queue.queueUrl);
  }
}
