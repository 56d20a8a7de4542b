import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters } from './workQueue.ts';

/** The clock of the watch: a message a minute. One that comes late is of no use, since the next one does the same. */
export class Tick extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { queue, key }: { queue: IQueue; key: IKey }) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', key);
    new Schedule(this, 'Schedule', {
      description: 'Breachclock: looks every minute for what is due',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new SqsSendMessage(queue, {
        input: ScheduleTargetInput.fromObject({ kind: 'tick' }),
        deadLetterQueue: this.deadLetters,
        maxEventAge: Duration.minutes(5),
        retryAttempts: 3,
      }),
    });
  }
}
