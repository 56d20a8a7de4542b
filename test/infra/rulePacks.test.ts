import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnTopic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { featureFlags } from '../../infra/featureFlags.ts';
import { holdToRules } from '../../infra/rulePacks.ts';
import { standIn } from './standIn.ts';

/** Settings under which other resources come to be. */
const domain = {
  domainName: 'breachclock.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
  hostedZoneId: 'Z0123456789',
};
const deployments: Record<string, Record<string, string>> = {
  'with nothing set': {},
  'with a domain, mail and reservations': {
    ...domain,
    alarmEmail: 'watch@example.org',
    mailFrom: 'clock@example.org',
    reserve: 'ApiFunction:100,WatchFunction:20',
  },
  'with a front, in another region': { ...domain, front: 'true', region: 'us-west-2', stage: 'dev' },
};

describe('the rule packs', () => {
  it.each(Object.entries(deployments))('find nothing that is not acknowledged in a deployment %s', (_, context) => {
    const stacks = standIn(context);
    try {
      expect(() => stacks.app.synth()).not.toThrow();
      // Findings that only warn do not stop the synthesis, and are none either.
      const report = readFileSync(join(stacks.folder, 'out', 'validation-report.json'), 'utf8');
      const { pluginReports } = JSON.parse(report) as {
        pluginReports: { pluginName: string; violations: unknown[] }[];
      };
      expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    } finally {
      stacks.remove();
    }
  });

  it.each([
    ['AwsSolutions-SNS3', (stack: Stack) => new CfnTopic(stack, 'Topic')],
    ['HIPAA.Security-DynamoDBPITREnabled', (stack: Stack) => new CfnTable(stack, 'Table', { keySchema: [] })],
    [
      'Serverless-LambdaTracing',
      (stack: Stack) => new CfnFunction(stack, 'Fn', { code: { zipFile: '' }, role: 'arn:aws:iam::1:role/r' }),
    ],
  ])('run: %s stops the synthesis of a stack that is not so', (rule, spoil) => {
    const app = new App({ context: featureFlags });
    holdToRules(app);
    spoil(new Stack(app, 'Bad'));
    expect(() => app.synth()).toThrow(rule);
  });
});
