import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnTopic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { featureFlags } from '../../infra/featureFlags.ts';
import { holdToRules } from '../../infra/rulePacks.ts';
import { forms } from '../aws/forms.ts';
import { standIn } from './standIn.ts';

describe('the rule packs', () => {
  it.each(Object.entries(forms))('find nothing that is not acknowledged in the form %s', (_, context) => {
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
