import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';

/** What functions/shared/metrics.ts writes; a test holds the names together. */
export const metricNamespace = 'Breachclock';
export const tickMetric = 'Ticks';
export const staleSourcesMetric = 'StaleSources';

const own = (metricName: string, stage: string, statistic: string, period: Duration): Metric =>
  new Metric({ namespace: metricNamespace, metricName, dimensionsMap: { Stage: stage }, statistic, period });

/** How often the clock of the watch was heard. */
export const ticks = (stage: string): Metric => own(tickMetric, stage, Stats.SUM, Duration.minutes(5));
/** How many sources are older than they should be. */
export const staleSources = (stage: string): Metric => own(staleSourcesMetric, stage, Stats.MAXIMUM, Duration.hours(1));
