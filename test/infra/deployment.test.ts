import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '../../infra/deployment.ts';
import { asked, openTemplates, retained, standIn, withoutOwnRules } from './standIn.ts';

const domain = {
  domainName: 'breachclock.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
};
const read = (context: Record<string, string>) => readDeployment(new App({ context }).node);

describe('the settings of a deployment', () => {
  it('may all be left out', () => {
    expect(read({})).toEqual({
      stage: 'prod',
      account: undefined,
      region: undefined,
      alarmEmail: undefined,
      domain: undefined,
      front: false,
      mailFrom: undefined,
      watchConcurrency: 10,
      deliverConcurrency: 5,
      reserved: {},
    });
  });

  it.each([
    [{ stage: 'My Stage' }, /^stage: must be a short word/],
    [{ account: '12' }, /^account: must be the 12 digits/],
    [{ region: 'Ohio' }, /^region: must be a region/],
    [{ alarmEmail: 'nobody' }, /^alarmEmail: must be an e-mail/],
    [{ mailFrom: 'nobody' }, /^mailFrom: must be an e-mail/],
    [{ domainName: domain.domainName }, /^domainName, certificateArn: must be set both/],
    [{ hostedZoneId: 'Z123' }, /^domainName, certificateArn: must be set both/],
    [{ front: 'true' }, /^front: needs region, domainName and certificateArn/],
    [{ front: 'yes' }, /^front: must be true or false/],
    [{ watchConcurrency: '1' }, /^watchConcurrency: must be a whole number from 2/],
    [{ deliverConcurrency: '1001' }, /^deliverConcurrency: must be a whole number from 2 to 1000/],
    [{ reserve: 'ApiFunction' }, /^reserve: must be functions and numbers/],
  ])('%j is refused, by its name and with what it must be', (context, message) => {
    expect(() => read(context)).toThrow(message);
  });

  it('reserve for functions that there are', () => {
    expect(() => standIn({ reserve: 'NoFunction:1' })).toThrow(/^reserve: NoFunction is none of ApiFunction/);
    const { named } = openTemplates({ reserve: 'ApiFunction:100,WatchFunction:0' });
    const reservedOf = (name: string) => named('AWS::Lambda::Function', name).Properties.ReservedConcurrentExecutions;
    expect(['ApiFunction', 'WatchFunction', 'StreamFunction'].map(reservedOf)).toEqual([100, 0, undefined]);
  });
});

describe('stages', () => {
  it('carry their name but in production, and only production keeps logs and is held against deletion', () => {
    const [prod, dev] = [standIn(), standIn({ stage: 'dev' })];
    for (const stacks of [prod, dev]) stacks.remove();
    expect([prod.data.stackName, prod.compute.stackName]).toEqual(['BreachclockData', 'BreachclockCompute']);
    expect([dev.data.stackName, dev.compute.stackName]).toEqual(['BreachclockData-dev', 'BreachclockCompute-dev']);
    expect([prod, dev].map(({ compute }) => compute.terminationProtection)).toEqual([true, false]);
    expect([prod, dev].map(({ data }) => data.terminationProtection)).toEqual([true, true]);
  });

  it.each(['prod', 'dev'])('%s keeps table, keys and backups whatever becomes of the stack', (stage) => {
    const { only, named } = openTemplates({ stage });
    for (const kept of [
      only('AWS::DynamoDB::Table'),
      only('AWS::Backup::BackupVault'),
      named('AWS::KMS::Key', 'Key'),
      named('AWS::KMS::Key', 'SealKey'),
    ])
      expect(kept, kept.id).toMatchObject(retained);
  });

  it('elsewhere than in production logs go with the stack, after a month at the latest', () => {
    for (const { id, Properties, DeletionPolicy } of openTemplates({ stage: 'dev' }).all('AWS::Logs::LogGroup'))
      expect([Properties.RetentionInDays, DeletionPolicy], id).toEqual([30, 'Delete']);
  });
});

describe('backups', () => {
  it('are made daily for 35 days and monthly for a year, encrypted, and deleted by nobody', () => {
    const { only, named } = openTemplates();
    expect(only('AWS::Backup::BackupPlan').Properties).toMatchObject({
      BackupPlan: {
        BackupPlanRule: [
          { RuleName: 'Daily', ScheduleExpression: 'cron(0 5 * * ? *)', Lifecycle: { DeleteAfterDays: 35 } },
          { RuleName: 'Monthly', ScheduleExpression: 'cron(0 6 1 * ? *)', Lifecycle: { DeleteAfterDays: 365 } },
        ],
      },
    });
    expect(only('AWS::Backup::BackupVault').Properties).toMatchObject({
      EncryptionKeyArn: { 'Fn::GetAtt': [named('AWS::KMS::Key', 'Key').id, 'Arn'] },
      LockConfiguration: { MinRetentionDays: 35, MaxRetentionDays: 366 },
      AccessPolicy: {
        Statement: [
          {
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: expect.arrayContaining(['backup:DeleteRecoveryPoint']),
          },
        ],
      },
    });
    expect(JSON.stringify(only('AWS::Backup::BackupSelection').Properties)).toContain(only('AWS::DynamoDB::Table').id);
  });
});

describe('a domain', () => {
  it('is the only way in, with TLS 1.2', () => {
    const { only, template } = openTemplates({ ...domain, hostedZoneId: 'Z123' });
    expect(only('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(true);
    expect(only('AWS::ApiGatewayV2::DomainName').Properties).toMatchObject({
      DomainName: domain.domainName,
      DomainNameConfigurations: [{ CertificateArn: domain.certificateArn, SecurityPolicy: 'TLS_1_2' }],
    });
    expect(only('AWS::Route53::RecordSet').Properties).toMatchObject({ Name: domain.domainName, HostedZoneId: 'Z123' });
    template.hasOutput('ApiUrl', { Value: `https://${domain.domainName}` });
  });
});

describe('mail', () => {
  it('may be sent by the delivery alone, from the one address', () => {
    const { named } = openTemplates({ mailFrom: 'clock@example.org' });
    const policies = ['DeliverFunction', 'ApiFunction', 'WatchFunction'].map((name) =>
      JSON.stringify(named('AWS::IAM::Policy', `${name}RoleDefaultPolicy`).Properties),
    );
    expect(policies.map((text) => text.includes('ses:'))).toEqual([true, false, false]);
    expect(policies[0]).toContain('"Condition":{"StringEquals":{"ses:FromAddress":"clock@example.org"}}');
  });
});

describe('the front', () => {
  const stacks = standIn({ ...domain, front: 'true', region: 'us-west-2', hostedZoneId: 'Z123' }, withoutOwnRules);
  const { only } = asked(Template.fromStack(stacks.front!));
  stacks.remove();

  it('stands in us-east-1, before the API wherever that is, and passes everything on over TLS without keeping it', () => {
    expect([stacks.front?.region, stacks.compute.region]).toEqual(['us-east-1', 'us-west-2']);
    const { DistributionConfig } = only('AWS::CloudFront::Distribution').Properties as {
      DistributionConfig: { Origins: unknown[]; DefaultCacheBehavior: { AllowedMethods: string[] } };
    };
    expect(DistributionConfig).toMatchObject({
      Aliases: [domain.domainName],
      ViewerCertificate: { AcmCertificateArn: domain.certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
      WebACLId: { 'Fn::GetAtt': [only('AWS::WAFv2::WebACL').id, 'Arn'] },
      // AWS's own policies: no caching; all but the host's name goes on.
      DefaultCacheBehavior: {
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ViewerProtocolPolicy: 'https-only',
      },
      Origins: [{ CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } }],
    });
    expect(DistributionConfig.DefaultCacheBehavior.AllowedMethods).toContain('DELETE');
    expect(JSON.stringify(DistributionConfig.Origins)).toContain('.execute-api.us-west-2.');
  });

  it('has a firewall with a rate and the rules that AWS keeps, and logs without keys, paths and queries', () => {
    const { Rules } = only('AWS::WAFv2::WebACL').Properties as { Rules: { Name: string }[] };
    expect(Rules.map(({ Name }) => Name)).toEqual([
      'Rate',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    expect(Rules[0]).toMatchObject({ Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 3_000 } } });
    expect(only('AWS::WAFv2::LoggingConfiguration').Properties.RedactedFields).toEqual([
      { SingleHeader: { Name: 'authorization' } },
      { UriPath: {} },
      { QueryString: {} },
    ]);
  });
});
