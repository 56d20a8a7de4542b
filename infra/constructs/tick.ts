import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters, toSend } from './workQueue.ts';

/** The clock of the watch: a message a minute. One that comes late is of no use, since the next one does the same. */
export class Tick extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { queue, key }: { queue: Queue; key: IKey }) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', key);
    const role = new Role(this, 'Role', {
      description: 'Breachclock: the clock of the watch',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    for (const statement of toSend([queue, this.deadLetters], key)) role.addToPolicy(statement);
    Validations.of(role).acknowledge({
      id: 'HIPAA.Security::HIPAA.Security-IAMNoInlinePolicy',
      reason: 'The policy belongs to this role alone and must come and go with it.',
    });
    const schedule = new Schedule(this, 'Schedule', {
      description: 'Breachclock: looks every minute for what is due',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      // The ready-made target would let the role do more with the key than sending takes.
      target: {
        bind: () => ({
          arn: queue.queueArn,
          role,
          input: ScheduleTargetInput.fromObject({ kind: 'tick' }),
          deadLetterConfig: { arn: this.deadLetters.queueArn },
          retryPolicy: { maximumEventAgeInSeconds: 300, maximumRetryAttempts: 3 },
        }),
      },
    });
    // It looks at once whether the role may send.
    schedule.node.addDependency(role);
  }
}
