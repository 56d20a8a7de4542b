/** What is counted, and in which unit CloudWatch keeps it. infra's alarms and graphs name the same. */
export const metricUnits = {
  /** The clock of the watch was heard and worked through: one each. */
  Ticks: 'Count',
  /** Sources older than their freshness target. */
  StaleSources: 'Count',
  /** Runs that ended, and how long each took from its cause on. */
  Reassessments: 'Count',
  ReassessmentDelay: 'Seconds',
  /** Deliveries that ended well, and that were given up. */
  Delivered: 'Count',
  DeliveriesFailed: 'Count',
} as const;
export type MetricName = keyof typeof metricUnits;
export const metricNamespace = 'Breachclock';

/** Values of one moment. */
export type Metrics = (values: Partial<Record<MetricName, number>>) => void;

/**
 * Writes values as a line of the log that CloudWatch reads as metrics (embedded metric format), by stage: it costs no call.
 * `write` must reach standard output as it is, without a frame around it. Nothing of a tenant's goes into it.
 */
export const metricWriter =
  (write: (line: string) => void, stage: string, now: () => string): Metrics =>
  (values) =>
    write(metricLine(values, stage, Date.parse(now())));

/** The line itself; `timestamp` in milliseconds since 1970. Throws a RangeError on a value that is no finite number. */
export function metricLine(values: Partial<Record<MetricName, number>>, stage: string, timestamp: number): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  for (const [name, value] of given)
    if (!Number.isFinite(value)) throw new RangeError(`${name}: must be a finite number, not ${value}`);
  const described = given.map(([name]) => ({ Name: name, Unit: unitOf(name) }));
  return JSON.stringify({
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [{ Namespace: metricNamespace, Dimensions: [['Stage']], Metrics: described }],
    },
    Stage: stage,
    ...Object.fromEntries(given),
  });
}

const unitOf = (name: string): string => Object.entries(metricUnits).find(([known]) => known === name)?.[1] ?? 'None';
