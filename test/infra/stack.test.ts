import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  apiKeyKey,
  auditEndKey,
  auditKey,
  auditOnceKey,
  breachHeadKey,
  changePartitions,
  headKey,
  idempotencyPartitions,
  matchIndexPartition,
  rateKey,
  recordKey,
  recordsPartition,
  tombstoneKey,
  vendorKey,
  workPartition,
} from '../../functions/store/keys.ts';
import { tableDefinition } from '../../functions/store/table.ts';
import { bundleIndex } from '../../infra/bundle.ts';
import { featureFlags } from '../../infra/featureFlags.ts';
import { BreachclockStack } from '../../infra/stack.ts';

/** What a deployment can set, by the variables that the functions read it from. */
const settings = {
  ratePerSecond: '30',
  corsOrigins: 'https://desk.example.org',
  oidcIssuer: 'https://login.example.org',
};
const variables = {
  RATE_LIMIT_PER_SECOND: '30',
  CORS_ORIGINS: 'https://desk.example.org',
  OIDC_ISSUER: 'https://login.example.org',
};

/** What of the template would hurt if it changed unseen. The code of the function is a stand-in. */
let folder: string;
let template: Template;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-stack-'));
  const apiCode = join(folder, 'code');
  mkdirSync(apiCode);
  writeFileSync(join(apiCode, bundleIndex), 'export const handler = () => {};');
  const context = { ...featureFlags, ...settings };
  const app = new App({ context, outdir: join(folder, 'out') });
  template = Template.fromStack(new BreachclockStack(app, 'Breachclock', { apiCode, housekeepingCode: apiCode }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The only resource of a type. */
function only(type: string): { id: string; [part: string]: unknown; Properties: Record<string, unknown> } {
  const found = Object.entries(template.findResources(type));
  expect(
    found.map(([id]) => id),
    type,
  ).toHaveLength(1);
  const [id, resource] = found[0]!;
  return { ...resource, id, Properties: resource.Properties };
}

/** The resource of a type whose id begins so. */
function named(type: string, beginning: string): ReturnType<typeof only> {
  const found = Object.entries(template.findResources(type)).filter(([id]) => id.startsWith(beginning));
  expect(
    found.map(([id]) => id),
    `${type} ${beginning}`,
  ).toHaveLength(1);
  const [id, resource] = found[0]!;
  return { ...resource, id, Properties: resource.Properties };
}
const served = ['ApiFunction', 'CuratorFunction', 'AdminFunction'];
const functions = [...served, 'HousekeepingFunction'];
/** A function itself: ids of its role and log group go on in capitals, its own in a digest. */
const functionOf = (name: string) => named('AWS::Lambda::Function', name);
const statementsOf = (name: string) =>
  (named('AWS::IAM::Policy', `${name}RoleDefaultPolicy`).Properties.PolicyDocument as { Statement: Statement[] })
    .Statement;

const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const keyUse = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];
const catalog = ['BREACH#*', 'BREACHES#*', 'CHANGES#*', 'MATCHINDEX#*', 'STORE', 'VENDORS#*'];
const adminKeys = ['TENANT#*#APIKEY', 'TENANT#*#CLOSING', 'TENANT#*#RETENTION'];
const recordedKeys = [
  'TENANT#*#AUDIT',
  'TENANT#*#AUDITEND',
  'TENANT#*#AUDITONCE',
  'TENANT#*#IDEMPOTENCY#*',
  'TENANT#*#KEYUSE',
  'TENANT#*#RATE',
];
const read = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const under = (...keys: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});
const retained = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

describe('the table', () => {
  it('has the keys, the expiry and the billing that the store expects', () => {
    expect(only('AWS::DynamoDB::Table').Properties).toMatchObject({
      AttributeDefinitions: [
        { AttributeName: tableDefinition.partitionKey, AttributeType: 'S' },
        { AttributeName: tableDefinition.sortKey, AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: tableDefinition.partitionKey, KeyType: 'HASH' },
        { AttributeName: tableDefinition.sortKey, KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: tableDefinition.timeToLiveAttribute, Enabled: true },
      BillingMode: tableDefinition.billingMode,
    });
  });

  it('survives mistakes and its stack', () => {
    expect(only('AWS::DynamoDB::Table')).toMatchObject({
      ...retained,
      Properties: {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
    });
  });

  it('is encrypted with a key of our own that rotates and is never lost with the stack', () => {
    const key = only('AWS::KMS::Key');
    expect(key).toMatchObject({ ...retained, Properties: { EnableKeyRotation: true } });
    expect(only('AWS::DynamoDB::Table').Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: arnOf(key.id) },
    });
  });
});

describe.each(served)('the function %s', (name) => {
  it('is the bundle on Node 24 and arm64, sized for 10,000 names, and ends before API Gateway gives up', () => {
    expect(functionOf(name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: 1024,
      Timeout: 29,
      TracingConfig: { Mode: 'Active' },
      Environment: {
        Variables: {
          NODE_OPTIONS: '--enable-source-maps',
          TABLE_NAME: { Ref: only('AWS::DynamoDB::Table').id },
          ...variables,
        },
      },
    });
    expect(functionOf(name).Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });
});

describe('the housekeeping', () => {
  it('has time, its own bundle, and is called every hour', () => {
    const { id, Properties } = functionOf('HousekeepingFunction');
    expect(Properties).toMatchObject({ Handler: 'index.handler', Timeout: 900, Runtime: 'nodejs24.x' });
    expect(only('AWS::Events::Rule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Targets: [{ Arn: arnOf(id), RetryPolicy: { MaximumRetryAttempts: 1 } }],
    });
  });
});

describe.each(functions)('the function %s', (name) => {
  it('writes JSON to an encrypted log group that ends', () => {
    const { LoggingConfig } = functionOf(name).Properties as {
      LoggingConfig: { LogFormat: string; LogGroup: { Ref: string } };
    };
    expect(LoggingConfig.LogFormat).toBe('JSON');
    expect(template.findResources('AWS::Logs::LogGroup')[LoggingConfig.LogGroup.Ref]?.Properties).toEqual({
      RetentionInDays: 365,
      KmsKeyId: arnOf(only('AWS::KMS::Key').id),
    });
  });

  it('may write its log, trace itself, use the table by its key, and nothing else', () => {
    const table = arnOf(only('AWS::DynamoDB::Table').id);
    const statements = statementsOf(name);
    expect(new Set(statements.map(({ Effect }) => Effect))).toEqual(
      new Set(name === 'ApiFunction' ? ['Allow', 'Deny'] : ['Allow']),
    );
    const [logs, trace, ...others] = statements.map(({ Action, Resource }) => [[Action].flat(), Resource]);
    expect(logs).toEqual([
      ['logs:CreateLogStream', 'logs:PutLogEvents'],
      { 'Fn::GetAtt': [expect.stringContaining(`${name}Logs`), 'Arn'] },
    ]);
    // X-Ray knows no resources.
    expect(trace).toEqual([['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], '*']);
    expect(others.pop()).toEqual([keyUse, arnOf(only('AWS::KMS::Key').id)]);
    expect(others.map(([, resource]) => resource)).toEqual(others.map(() => table));
    expect(named('AWS::IAM::Role', `${name}Role`).Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('what the functions may do on the table', () => {
  it('serving reads the catalog, its indexes, keys and tenants; it writes what is tenants’ but their keys and their end', () => {
    const statements = statementsOf('ApiFunction');
    expect(onTable(statements.filter(({ Effect }) => Effect === 'Allow'))).toEqual([
      [read, under(...catalog, 'KEY#*', 'TENANT#*')],
      [['dynamodb:PutItem'], under('TENANT#*')],
      [['dynamodb:DeleteItem'], under('TENANT#*#INVENTORY#*')],
    ]);
    expect(onTable(statements.filter(({ Effect }) => Effect === 'Deny'))).toEqual([
      [['dynamodb:PutItem'], { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...adminKeys] } }],
    ]);
  });

  it('correcting writes the catalog and what every request leaves, and neither keys nor files of sources', () => {
    expect(onTable(statementsOf('CuratorFunction'))).toEqual([
      [read, under(...catalog, 'KEY#*', 'TENANT#*#CLOSING', ...recordedKeys)],
      [['dynamodb:PutItem'], under(...catalog, ...recordedKeys)],
      [['dynamodb:DeleteItem'], under('MATCHINDEX#*')],
    ]);
  });

  it('administering writes keys, a tenant’s end and its retention, and deletes nothing', () => {
    expect(onTable(statementsOf('AdminFunction'))).toEqual([
      [read, under(...catalog, 'KEY#*', ...adminKeys, ...recordedKeys)],
      [['dynamodb:PutItem'], under('KEY#*', ...adminKeys, ...recordedKeys, 'HOUSEKEEPING')],
    ]);
  });

  it('housekeeping deletes what is tenants’ and keys, writes tombstones, and reaches no catalog', () => {
    expect(onTable(statementsOf('HousekeepingFunction'))).toEqual([
      [read, under('TENANT#*', 'TOMBSTONE#*', 'HOUSEKEEPING')],
      [
        ['dynamodb:PutItem'],
        under('TENANT#*#CLOSING', 'TENANT#*#AUDIT', 'TENANT#*#AUDITEND', 'TENANT#*#AUDITONCE', 'TOMBSTONE#*'),
      ],
      [['dynamodb:DeleteItem'], under('KEY#*', 'TENANT#*', 'HOUSEKEEPING')],
    ]);
  });
});

describe('the policy for loading the catalog', () => {
  const statements = () =>
    (only('AWS::IAM::ManagedPolicy').Properties.PolicyDocument as { Statement: Statement[] }).Statement;

  it('reads and writes the catalog, removes its indexes, and reaches no tenant and no key', () => {
    expect(onTable(statements())).toEqual([
      [
        ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        under(...catalog, 'FEED#*'),
      ],
      [['dynamodb:DeleteItem'], under('MATCHINDEX#*')],
      [['dynamodb:DescribeTable', 'dynamodb:DescribeTimeToLive'], undefined],
    ]);
  });

  it('is for this table and its key alone, and attached to nobody', () => {
    const resources = [arnOf(only('AWS::DynamoDB::Table').id), arnOf(only('AWS::KMS::Key').id)];
    for (const { Effect, Resource } of statements()) {
      expect(Effect).toBe('Allow');
      expect(resources).toContainEqual(Resource);
    }
    const { Users, Roles, Groups } = only('AWS::IAM::ManagedPolicy').Properties;
    expect([Users, Roles, Groups]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the keys that are named', () => {
  it('are those that the store writes the catalog under', () => {
    const written = [
      headKey.pk,
      vendorKey('a').pk,
      breachHeadKey('a').pk,
      recordKey('a').pk,
      matchIndexPartition('0f', '2026.1'),
      ...changePartitions('2026-11').slice(0, 1),
    ];
    const begins = (pk: string) => catalog.filter((keys) => new RegExp(`^${keys.replace('*', '.+')}$`).test(pk));
    expect(written.flatMap(begins).toSorted()).toEqual(catalog);
  });

  it('are those that the store writes what every request leaves, and what decides on a tenant, under', () => {
    const written = [
      auditKey('t', 1).pk,
      auditEndKey('t').pk,
      auditOnceKey('t', 'd').pk,
      ...idempotencyPartitions('t').slice(0, 1),
      recordsPartition('t', 'KEYUSE'),
      rateKey('t').pk,
    ];
    const asPattern = (keys: string) => new RegExp(`^${keys.replaceAll('*', '.+')}$`);
    expect(written.map((pk) => recordedKeys.filter((keys) => asPattern(keys).test(pk)))).toEqual(
      recordedKeys.map((keys) => [keys]),
    );
    const deciding = (['APIKEY', 'CLOSING', 'RETENTION'] as const).map((kind) => recordsPartition('t', kind));
    expect(deciding.map((pk) => adminKeys.filter((keys) => asPattern(keys).test(pk)))).toEqual(
      adminKeys.map((keys) => [keys]),
    );
    expect([workPartition, tombstoneKey('t').pk, apiKeyKey('h').pk]).toEqual(['HOUSEKEEPING', 'TOMBSTONE#t', 'KEY#h']);
  });
});

describe('the entrance', () => {
  it('sends everything to the function, slows a flood down, and logs each access', () => {
    expect(only('AWS::ApiGatewayV2::Api').Properties).toMatchObject({ ProtocolType: 'HTTP' });
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map((route) => {
      const { RouteKey, Target } = route.Properties as {
        RouteKey: string;
        Target: { 'Fn::Join': [string, [string, { Ref: string }]] };
      };
      const integration = Target['Fn::Join'][1][1].Ref;
      return [RouteKey, template.findResources('AWS::ApiGatewayV2::Integration')[integration]?.Properties] as const;
    });
    const to = (name: string) => ({
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: arnOf(functionOf(name).id),
      PayloadFormatVersion: '2.0',
    });
    expect(routes.map(([key]) => key).toSorted()).toEqual([
      '$default',
      'DELETE /v1/breaches/{proxy+}',
      'DELETE /v1/keys/{proxy+}',
      'DELETE /v1/tenant',
      'POST /v1/breaches',
      'POST /v1/breaches/{proxy+}',
      'POST /v1/keys',
      'POST /v1/keys/{proxy+}',
      'POST /v1/tenant/{proxy+}',
      'PUT /v1/breaches/{proxy+}',
      'PUT /v1/settings/retention',
    ]);
    const roleOf = (key: string) =>
      key === '$default' ? 'ApiFunction' : key.includes('/v1/breaches') ? 'CuratorFunction' : 'AdminFunction';
    for (const [key, integration] of routes) expect(integration, key).toMatchObject(to(roleOf(key)));
    expect(only('AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('keeps query strings and headers out of its log: a vendor and a key can stand in them', () => {
    const { AccessLogSettings } = only('AWS::ApiGatewayV2::Stage').Properties as {
      AccessLogSettings: { DestinationArn: { 'Fn::GetAtt': [string, string] }; Format: string };
    };
    const line = JSON.parse(AccessLogSettings.Format) as Record<string, string>;
    expect(line).toHaveProperty('requestId', '$context.requestId');
    expect(Object.values(line).filter((v) => /query|header|authorization/i.test(v))).toEqual([]);
    const [group] = AccessLogSettings.DestinationArn['Fn::GetAtt'];
    expect(template.findResources('AWS::Logs::LogGroup')[group]?.Properties).toMatchObject({ RetentionInDays: 365 });
  });
});

describe('the whole', () => {
  it('is these resources: a new kind is a decision', () => {
    const kinds = Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map((r) => r.Type);
    expect([...new Set(kinds)].sort()).toEqual([
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Stage',
      'AWS::DynamoDB::Table',
      'AWS::Events::Rule',
      'AWS::IAM::ManagedPolicy',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::KMS::Key',
      'AWS::Lambda::Function',
      'AWS::Lambda::Permission',
      'AWS::Logs::LogGroup',
    ]);
  });

  it('lets nobody in but API Gateway for this API and the clock of the housekeeping', () => {
    const text = JSON.stringify(template.toJSON());
    expect(text).not.toMatch(/"Principal":("\*"|\{"AWS":"\*"\})/);
    expect(text).not.toContain('FunctionUrl');
    const clock = arnOf(only('AWS::Events::Rule').id);
    const called = arnOf(functionOf('HousekeepingFunction').id);
    for (const { Properties } of Object.values(template.findResources('AWS::Lambda::Permission')))
      expect(Properties).toMatchObject(
        JSON.stringify(Properties.FunctionName) === JSON.stringify(called)
          ? { Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com', SourceArn: clock }
          : {
              Action: 'lambda:InvokeFunction',
              Principal: 'apigateway.amazonaws.com',
              SourceArn: { 'Fn::Join': ['', expect.arrayContaining([{ Ref: only('AWS::ApiGatewayV2::Api').id }])] },
            },
      );
  });

  it('says where it listens, what its table is called and what may load it', () => {
    template.hasOutput('LoadPolicyArn', { Value: { Ref: only('AWS::IAM::ManagedPolicy').id } });
    template.hasOutput('ApiUrl', { Value: { 'Fn::GetAtt': [only('AWS::ApiGatewayV2::Api').id, 'ApiEndpoint'] } });
    template.hasOutput('TableName', { Value: { Ref: only('AWS::DynamoDB::Table').id } });
  });
});

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };

/** What statements allow on the table: actions, and under which condition. */
function onTable(statements: readonly Statement[]): [string[], unknown][] {
  const allowed = statements.map(({ Action, Condition }): [string[], unknown] => [[Action].flat(), Condition]);
  return allowed.filter(([actions]) => actions.every((action) => action.startsWith('dynamodb:')));
}
