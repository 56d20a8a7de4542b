import { beforeAll, describe, expect, it } from 'vitest';
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
import { type Asked, arnOf, openTemplates, retained, type Statement, statementsOf as statementsIn } from './standIn.ts';

/** What a deployment can set, by the variables that the functions read it from. */
const settings = {
  ratePerSecond: '30',
  corsOrigins: 'https://desk.example.org',
  oidcIssuer: 'https://login.example.org',
  oidcClientId: 'desk',
};
const variables = {
  RATE_LIMIT_PER_SECOND: '30',
  CORS_ORIGINS: 'https://desk.example.org',
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_CLIENT_ID: 'desk',
};

/** What of the templates would hurt if it changed unseen. The code of the functions is a stand-in. */
let asked: Asked;
beforeAll(() => {
  asked = openTemplates(settings);
});
const only: Asked['only'] = (type) => asked.only(type);
const named: Asked['named'] = (type, beginning) => asked.named(type, beginning);
const statementsOf = (name: string) => statementsIn(asked, `${name}Role`);

const served = ['ApiFunction', 'CuratorFunction', 'AdminFunction'];
const functions = [...served, 'HousekeepingFunction', 'WatchFunction', 'StreamFunction', 'DeliverFunction'];
/** A function itself: ids of its role and log group go on in capitals, its own in a digest. */
const functionOf = (name: string) => named('AWS::Lambda::Function', name);
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
const dueKeys = ['DUE#*', 'DUELANES#*'];
const watchKeys = ['PENDING#*', ...dueKeys, 'WATCHED#*', 'WATCHCURSORS'];
const watchedKeys = ['TENANT#*#WATCH#*', 'TENANT#*#WATCHKEYS#*', 'TENANT#*#RUN#*', 'TENANT#*#ALERT#*'];
const laneKeys = ['TENANT#*#LANE#*', 'TENANT#*#WAITING#*'];
const auditKeys = ['TENANT#*#AUDIT', 'TENANT#*#AUDITEND', 'TENANT#*#AUDITONCE'];
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
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
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
    const key = named('AWS::KMS::Key', 'Key');
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
    expect(asked.template.findResources('AWS::Logs::LogGroup')[LoggingConfig.LogGroup.Ref]?.Properties).toEqual({
      RetentionInDays: 365,
      KmsKeyId: arnOf(named('AWS::KMS::Key', 'Key').id),
    });
  });

  it('may write its log, trace itself, and reach what its work needs, and nothing else', () => {
    expect(reachOf(name)).toEqual({
      // X-Ray knows no resources.
      '*': [
        ...(name === 'StreamFunction' ? ['dynamodb:ListStreams'] : []),
        'xray:PutTelemetryRecords',
        'xray:PutTraceSegments',
      ],
      [`${name}Logs`]: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      ...(name !== 'StreamFunction' && { DataTable: [...tableActions(name)].toSorted(), Key: keyUse }),
      ...besides[name],
    });
    const refused = statementsOf(name).filter(({ Effect }) => Effect !== 'Allow');
    expect(refused.map(({ Effect }) => Effect)).toEqual(name === 'ApiFunction' ? ['Deny'] : []);
    expect(named('AWS::IAM::Role', `${name}Role`).Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

/** What a function reaches besides its log, X-Ray, the table and its key. */
const toSend = ['kms:Decrypt', 'kms:GenerateDataKey'];
const consume = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
];
const besides: Record<string, Record<string, string[]>> = {
  ApiFunction: { SealKey: ['kms:Encrypt'] },
  WatchFunction: {
    WorkQueue: [...consume, 'sqs:SendMessage'],
    DeliveriesQueue: ['sqs:SendMessage'],
    MessageKey: toSend,
  },
  DeliverFunction: { DeliveriesQueue: consume, MessageKey: ['kms:Decrypt'], SealKey: ['kms:Decrypt'] },
  StreamFunction: {
    'DataTable.StreamArn': ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    Key: ['kms:Decrypt'],
    WorkQueue: ['sqs:SendMessage'],
    DeliveriesQueue: ['sqs:SendMessage'],
    StreamDeadLetters: ['sqs:SendMessage'],
    MessageKey: toSend,
  },
};
const changing = ['ApiFunction', 'CuratorFunction', 'HousekeepingFunction', 'WatchFunction', 'DeliverFunction'];
const tableActions = (name: string) => [
  ...read,
  'dynamodb:PutItem',
  ...(changing.includes(name) ? ['dynamodb:DeleteItem'] : []),
  ...(name !== 'CuratorFunction' && changing.includes(name) ? ['dynamodb:ConditionCheckItem'] : []),
];

/** The actions that a function's role allows, by the resources that they are allowed on. */
function reachOf(name: string): Record<string, string[]> {
  const allowed = statementsOf(name).filter(({ Effect }) => Effect === 'Allow');
  const pairs = allowed.flatMap(({ Action, Resource }) =>
    [Resource].flat().flatMap((resource) => [Action].flat().map((action) => [nameOf(resource), action] as const)),
  );
  const byResource = Object.groupBy(pairs, ([resource]) => resource);
  return Object.fromEntries(
    Object.entries(byResource).map(([resource, of = []]) => [
      resource,
      [...new Set(of.map(([, action]) => action))].toSorted(),
    ]),
  );
}

function nameOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const [id, attribute] = (resource as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'];
  const name = id.slice(0, -8);
  return attribute === 'Arn' ? name : `${name}.${attribute}`;
}

describe('what the functions may do on the table', () => {
  it('serving reads the catalog, its indexes, keys and tenants; it writes what is tenants’ but their keys and their end', () => {
    const statements = statementsOf('ApiFunction');
    expect(onTable(statements.filter(({ Effect }) => Effect === 'Allow'))).toEqual([
      [read, under(...catalog, 'KEY#*', 'TENANT#*', 'CALENDARFEED#*', 'QUESTION#*', ...dueKeys)],
      [['dynamodb:PutItem'], under('TENANT#*', 'CALENDARFEED#*', 'QUESTION#*', ...dueKeys)],
      [
        ['dynamodb:DeleteItem'],
        under('TENANT#*#INVENTORY#*', 'TENANT#*#SESSION', 'TENANT#*#UPLOAD', ...laneKeys, ...dueKeys),
      ],
      [['dynamodb:ConditionCheckItem'], under(...laneKeys, 'DUELANES#*')],
    ]);
    expect(onTable(statements.filter(({ Effect }) => Effect === 'Deny'))).toEqual([
      [['dynamodb:PutItem'], { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...adminKeys, ...watchedKeys] } }],
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
      [read, under(...catalog, 'KEY#*', ...adminKeys, ...recordedKeys, 'TENANT#*#SESSION')],
      [['dynamodb:PutItem'], under('KEY#*', ...adminKeys, ...recordedKeys, 'HOUSEKEEPING')],
    ]);
  });

  it('housekeeping deletes what is tenants’ and keys, writes tombstones, and reaches no catalog', () => {
    expect(onTable(statementsOf('HousekeepingFunction'))).toEqual([
      [read, under('TENANT#*', 'TOMBSTONE#*', 'HOUSEKEEPING', ...watchKeys)],
      [
        ['dynamodb:PutItem'],
        under(
          'TENANT#*#CLOSING',
          'TENANT#*#WATCHKEYS#*',
          'TENANT#*#AUDIT',
          'TENANT#*#AUDITEND',
          'TENANT#*#AUDITONCE',
          'TOMBSTONE#*',
        ),
      ],
      [
        ['dynamodb:DeleteItem'],
        under('KEY#*', 'TENANT#*', 'HOUSEKEEPING', ...watchKeys, 'CALENDARFEED#*', 'QUESTION#*'),
      ],
      [['dynamodb:ConditionCheckItem'], under('TENANT#*#WATCHKEYS#*')],
    ]);
  });

  it('watching writes reports, its own state and what it tells; no input, no key, no webhook', () => {
    const [reads, writes, ...others] = onTable(statementsOf('WatchFunction'));
    expect(reads).toEqual([read, under(...catalog, 'TENANT#*', ...watchKeys)]);
    expect(writes).toEqual([
      ['dynamodb:PutItem'],
      under(
        ...watchKeys,
        ...watchedKeys,
        'TENANT#*#ASSESSMENT#*',
        'TENANT#*#ASSESSMENTS',
        'TENANT#*#ASSESSMENTS#*',
        'TENANT#*#AFFECTED#*',
        'TENANT#*#TRACE',
        ...laneKeys,
        'TENANT#*#CALENDAR#*',
        'TENANT#*#AUDIT',
        'TENANT#*#AUDITEND',
        'TENANT#*#AUDITONCE',
      ),
    ]);
    expect(others).toEqual([
      [['dynamodb:DeleteItem'], under(...watchKeys, 'TENANT#*#WATCH#*', 'TENANT#*#WATCHKEYS#*', ...laneKeys)],
      [['dynamodb:ConditionCheckItem'], under(...laneKeys, 'DUELANES#*', 'TENANT#*#WATCHKEYS#*')],
    ]);
  });

  it('delivering reaches webhooks, what waits for them and the audit: no catalog, no report, no key', () => {
    const told = ['TENANT#*#DELIVERY#*', ...laneKeys, ...dueKeys, ...auditKeys];
    expect(onTable(statementsOf('DeliverFunction'))).toEqual([
      [read, under('TENANT#*#WEBHOOK', 'TENANT#*#ORGANIZATION', 'TENANT#*#CLOSING', 'TENANT#*#ALERT#*', ...told)],
      [['dynamodb:PutItem'], under('TENANT#*#WEBHOOK', ...told)],
      [['dynamodb:DeleteItem'], under(...laneKeys, ...dueKeys)],
      [['dynamodb:ConditionCheckItem'], under(...laneKeys, 'DUELANES#*')],
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
    const resources = [arnOf(only('AWS::DynamoDB::Table').id), arnOf(named('AWS::KMS::Key', 'Key').id)];
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
    const routes = Object.values(asked.template.findResources('AWS::ApiGatewayV2::Route')).map((route) => {
      const { RouteKey, Target } = route.Properties as {
        RouteKey: string;
        Target: { 'Fn::Join': [string, [string, { Ref: string }]] };
      };
      const integration = Target['Fn::Join'][1][1].Ref;
      return [
        RouteKey,
        asked.template.findResources('AWS::ApiGatewayV2::Integration')[integration]?.Properties,
      ] as const;
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
      'POST /desk/keys',
      'POST /desk/keys/{proxy+}',
      'POST /desk/tenant',
      'POST /desk/tenant/{proxy+}',
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

  it('keeps paths, query strings and headers out of its log: a secret, a vendor and a key can stand in them', () => {
    const { AccessLogSettings } = only('AWS::ApiGatewayV2::Stage').Properties as {
      AccessLogSettings: { DestinationArn: { 'Fn::GetAtt': [string, string] }; Format: string };
    };
    const line = JSON.parse(AccessLogSettings.Format) as Record<string, string>;
    expect(line).toHaveProperty('requestId', '$context.requestId');
    expect(Object.values(line).filter((v) => /query|header|authorization|path/i.test(v))).toEqual([]);
    const [group] = AccessLogSettings.DestinationArn['Fn::GetAtt'];
    expect(asked.template.findResources('AWS::Logs::LogGroup')[group]?.Properties).toMatchObject({
      RetentionInDays: 365,
    });
  });
});

describe('the whole', () => {
  it('is these resources: a new kind is a decision', () => {
    const kinds = Object.values(asked.template.toJSON().Resources as Record<string, { Type: string }>).map(
      (r) => r.Type,
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Stage',
      'AWS::Backup::BackupPlan',
      'AWS::Backup::BackupSelection',
      'AWS::Backup::BackupVault',
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Dashboard',
      'AWS::DynamoDB::Table',
      'AWS::Events::Rule',
      'AWS::IAM::ManagedPolicy',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::KMS::Key',
      'AWS::Lambda::EventSourceMapping',
      'AWS::Lambda::Function',
      'AWS::Lambda::Permission',
      'AWS::Logs::LogGroup',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
      'AWS::SQS::Queue',
      'AWS::SQS::QueuePolicy',
      'AWS::Scheduler::Schedule',
    ]);
  });

  it('lets nobody in but API Gateway for this API and the clock of the housekeeping', () => {
    const text = JSON.stringify(asked.template.toJSON());
    const toAll = [...text.matchAll(/"Effect":"(Allow|Deny)","Principal":(?:"\*"|\{"AWS":"\*"\})/g)];
    // Refused to all: what does not come over TLS, and deleting backups.
    expect(new Set(toAll.map(([, effect]) => effect))).toEqual(new Set(['Deny']));
    expect(text).not.toContain('FunctionUrl');
    const clock = arnOf(only('AWS::Events::Rule').id);
    const called = arnOf(functionOf('HousekeepingFunction').id);
    for (const { Properties } of Object.values(asked.template.findResources('AWS::Lambda::Permission')))
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
    asked.template.hasOutput('LoadPolicyArn', { Value: { Ref: only('AWS::IAM::ManagedPolicy').id } });
    asked.template.hasOutput('ApiUrl', { Value: { 'Fn::GetAtt': [only('AWS::ApiGatewayV2::Api').id, 'ApiEndpoint'] } });
    asked.template.hasOutput('TableName', { Value: { Ref: only('AWS::DynamoDB::Table').id } });
  });
});

/** What statements allow on the table: actions, and under which condition. */
function onTable(statements: readonly Statement[]): [string[], unknown][] {
  const allowed = statements.map(({ Action, Condition }): [string[], unknown] => [[Action].flat(), Condition]);
  return allowed.filter(([actions]) => actions.every((action) => action.startsWith('dynamodb:')));
}
