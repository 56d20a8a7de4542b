import { describe, expect, it } from 'vitest';
import { metricLine, metricWriter } from '../../functions/shared/metrics.ts';

describe('metrics', () => {
  it('are a line that CloudWatch reads by itself', () => {
    const lines: string[] = [];
    const count = metricWriter(
      (line) => lines.push(line),
      'prod',
      () => '2026-11-30T12:00:00.000Z',
    );
    count({ Ticks: 1, ReassessmentDelay: 12.5 });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        _aws: {
          Timestamp: 1_796_040_000_000,
          CloudWatchMetrics: [
            {
              Namespace: 'Breachclock',
              Dimensions: [['Stage']],
              Metrics: [
                { Name: 'Ticks', Unit: 'Count' },
                { Name: 'ReassessmentDelay', Unit: 'Seconds' },
              ],
            },
          ],
        },
        Stage: 'prod',
        Ticks: 1,
        ReassessmentDelay: 12.5,
      },
    ]);
    expect(lines[0]).not.toContain('\n');
  });

  it('that are no numbers are refused by name: CloudWatch would drop the line without a word', () => {
    expect(() => metricLine({ StaleSources: Number.NaN }, 'prod', 0)).toThrow(/^StaleSources: must be a finite number/);
  });
});
