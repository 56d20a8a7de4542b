import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { tableDefinition } from '../../functions/store/table.ts';
import { keyUse } from './key.ts';

const { partitionKey, sortKey, timeToLiveAttribute, billingMode } = tableDefinition;

/** What reading takes. Nothing scans. */
export const readActions: readonly string[] = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
/** What writing takes: items are put whole, never changed in place and never deleted. */
export const writeActions: readonly string[] = ['dynamodb:PutItem'];

/**
 * The one table, as functions/store/table.ts describes it. It survives its stack, can be set back to any second of the
 * last 35 days, and cannot be deleted by mistake. CloudFormation names it, so that a second stack does not collide.
 */
export class DataTable extends Construct {
  readonly table: Table;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.key = key;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: partitionKey, type: AttributeType.STRING },
      sortKey: { name: sortKey, type: AttributeType.STRING },
      timeToLiveAttribute,
      billingMode: BillingMode[billingMode],
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.table).acknowledge({
      id: 'HIPAA.Security::HIPAA.Security-DynamoDBInBackupPlan',
      reason: "Point-in-time recovery keeps every second of 35 days; longer archives are the deployer's policy.",
    });
  }

  /** Lets a function read everything and write only under partition keys of these patterns; tells it the table's name. */
  bind(fn: LambdaFunction, { writesTo }: { writesTo: readonly [string, ...string[]] }): void {
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
    const resources = [this.table.tableArn];
    fn.addToRolePolicy(new PolicyStatement({ actions: [...readActions], resources }));
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: [...writeActions],
        resources,
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...writesTo] },
          // "For all" holds of none at all, too.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    );
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: [...keyUse],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
      }),
    );
  }
}
