import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HttpEntrance } from './constructs/api.ts';
import { Hourly } from './constructs/hourly.ts';
import { DataKey } from './constructs/key.ts';
import { NodeFunction } from './constructs/lambda.ts';
import { DataTable } from './constructs/table.ts';
import { settingsOf } from './settings.ts';

/**
 * Everything that runs in AWS: one table, one HTTPS entrance, one function that serves it and the same code in other roles for
 * curators and for what decides on a tenant as a whole; the hourly housekeeping; and the policy for loading the table.
 * `apiCode` and `housekeepingCode` are the folders of the bundles.
 */
export class BreachclockStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { apiCode, housekeepingCode }: { apiCode: string; housekeepingCode: string },
  ) {
    super(scope, id, {
      description: 'Breachclock: which vendor was breached, which legal clocks run',
      terminationProtection: true,
    });
    const key = new DataKey(this, 'Key');
    const data = new DataTable(this, 'Data', key);
    const environment = settingsOf(this.node);
    const api = new NodeFunction(this, 'ApiFunction', {
      description: 'Breachclock HTTP API',
      code: apiCode,
      // A list of 10,000 names takes 370 MB; the rest buys processor time (0.6 of a core), which is what a request spends.
      memorySize: 1024,
      // API Gateway gives up after 30 seconds.
      timeout: Duration.seconds(29),
      key,
      environment,
    });
    data.bind(api, 'serving');
    const curator = new NodeFunction(this, 'CuratorFunction', {
      description: 'Breachclock HTTP API: corrections of the breach store',
      code: apiCode,
      memorySize: 1024,
      timeout: Duration.seconds(29),
      key,
      environment,
    });
    data.bind(curator, 'curating');
    const admin = new NodeFunction(this, 'AdminFunction', {
      description: 'Breachclock HTTP API: keys, and tenants as a whole',
      code: apiCode,
      memorySize: 1024,
      timeout: Duration.seconds(29),
      key,
      environment,
    });
    data.bind(admin, 'administering');
    const housekeeping = new NodeFunction(this, 'HousekeepingFunction', {
      description: 'Breachclock: deletes what is to go',
      code: housekeepingCode,
      memorySize: 512,
      // The longest there is; what is left waits for the next hour.
      timeout: Duration.minutes(15),
      key,
      onFailure: 'The next hourly run finds what a failed one has left.',
    });
    data.bind(housekeeping, 'housekeeping');
    new Hourly(this, 'Housekeeping', { handler: housekeeping, description: 'Breachclock housekeeping' });
    const { url } = new HttpEntrance(this, 'Http', { handler: api, curator, admin, key });

    new CfnOutput(this, 'ApiUrl', { value: url, description: 'Where the API listens' });
    new CfnOutput(this, 'TableName', {
      value: data.table.tableName,
      description: 'TABLE_NAME for loading the catalog',
    });
    new CfnOutput(this, 'LoadPolicyArn', {
      value: data.loadPolicy().managedPolicyArn,
      description: 'What loading the catalog may do: attach it to the role that runs it',
    });
  }
}
