import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

type Watched = {
  metric: IMetric;
  /** From this value on. */
  from: number;
  /** For so many periods of the metric. */
  periods: number;
  /** What an operator reads: what it means, and what to do. */
  description: string;
  /** Silence is itself the trouble: then it counts as such. */
  silenceIsTrouble?: boolean;
  /** The trouble is that the value falls below `from`. */
  below?: boolean;
};

const minutes = (n: number): Duration => Duration.minutes(n);
const everyFive = { period: minutes(5), statistic: Stats.SUM };

/** Tells the topic of what somebody should look at, and when it is over. */
export class Alarms extends Construct {
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, topic: ITopic) {
    super(scope, id);
    this.topic = topic;
  }

  add(name: string, { metric, from, periods, description, silenceIsTrouble, below }: Watched): void {
    const alarm = new Alarm(this, name, {
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silenceIsTrouble ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `Breachclock: ${description}`,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }

  /** `id` as the function's own, so that each has both. */
  addFunction(id: string, fn: LambdaFunction): void {
    this.add(`${id}Errors`, {
      metric: fn.metricErrors(everyFive),
      from: 1,
      periods: 1,
      description: `${id} failed: read its log; what a queue or stream gave it comes again.`,
    });
    this.add(`${id}Throttles`, {
      metric: fn.metricThrottles(everyFive),
      from: 1,
      periods: 1,
      description: `${id} was refused by Lambda: raise the account's concurrency, or lower watchConcurrency.`,
    });
  }

  addQueue(id: string, queue: IQueue): void {
    this.add(`${id}Age`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: Stats.MAXIMUM }),
      from: 900,
      periods: 3,
      description: `messages of ${id} wait for a quarter of an hour: raise the concurrency of its function.`,
    });
  }

  addDeadLetters(id: string, queue: IQueue): void {
    this.add(`${id}NotEmpty`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: minutes(5), statistic: Stats.MAXIMUM }),
      from: 1,
      periods: 1,
      description: `${id} holds messages: find the cause in the log, then redrive them.`,
    });
  }
}
