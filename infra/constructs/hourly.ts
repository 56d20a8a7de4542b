import { Duration, Validations } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Calls a function every hour, and once more where that failed; what then is left waits for the next hour. */
export class Hourly extends Construct {
  constructor(scope: Construct, id: string, { handler, description }: { handler: IFunction; description: string }) {
    super(scope, id);
    const rule = new Rule(this, 'Rule', {
      description,
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(handler, { retryAttempts: 1, maxEventAge: Duration.minutes(30) })],
    });
    Validations.of(rule).acknowledge({
      id: 'Serverless::Serverless-EventBusDLQ',
      reason: 'The event says nothing but that an hour is over; the next one does what a lost one would have done.',
    });
  }
}
