import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { tableDefinition } from '../../functions/store/table.ts';
import { keyUse } from './key.ts';
import { indexKeys, type Keys, loadKeys, type Rights, type RoleName, rights } from './rights.ts';

const { partitionKey, sortKey, timeToLiveAttribute, billingMode, stream } = tableDefinition;

/** What reading takes. Nothing scans. */
export const readActions: readonly string[] = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
/**
 * What writing takes: items are put whole, never changed in place and, but for an index of old, never deleted. The puts of
 * a transaction need nothing else.
 */
export const writeActions: readonly string[] = ['dynamodb:PutItem'];
/** What loading the catalog writes with: a breach's claims go together. */
export const loadActions: readonly string[] = ['dynamodb:BatchWriteItem', 'dynamodb:PutItem'];

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
      // Keys alone: what wakes the watch needs no more, and what is the tenants' stays in the table.
      stream: StreamViewType[stream],
      billingMode: BillingMode[billingMode],
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * Lets a function do what its role may, and tells it the table's name. Serving reads catalog, keys and tenants and writes what
   * is tenants', but no key and nothing that decides on a tenant as a whole. Curating writes the catalog, and at the curator's
   * tenant what every request leaves; no file of a source, nothing else that is tenants'. Administering makes and ends keys,
   * orders a tenant's deletion, sets how long its reports stay, and deletes nothing. Housekeeping deletes what is tenants'.
   * Watching makes reports and says what moved; delivering tells it to webhooks.
   * Nobody writes in batches, which could also delete.
   */
  bind(fn: LambdaFunction, role: RoleName): void {
    const { read, write, notWrite, remove, check }: Rights = rights[role];
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
    fn.addToRolePolicy(this.allow(readActions, read));
    fn.addToRolePolicy(this.allow(writeActions, write));
    if (notWrite) fn.addToRolePolicy(this.denyWriting(notWrite));
    if (remove) fn.addToRolePolicy(this.allow(['dynamodb:DeleteItem'], remove));
    if (check) fn.addToRolePolicy(this.allow(['dynamodb:ConditionCheckItem'], check));
    fn.addToRolePolicy(this.allowKey());
  }

  /**
   * What `npm run ingest` takes on this table, for whoever is to run it: the catalog read and written, the indexes of
   * versions past removed; no tenant's data and no key.
   */
  loadPolicy(): ManagedPolicy {
    return new ManagedPolicy(this, 'LoadPolicy', {
      description: 'Breachclock: loading the catalog',
      statements: [
        this.allow([...readActions, ...loadActions], loadKeys),
        this.allow(['dynamodb:DeleteItem'], indexKeys),
        // It looks whether the table is there and expires what it should.
        new PolicyStatement({
          actions: ['dynamodb:DescribeTable', 'dynamodb:DescribeTimeToLive'],
          resources: [this.table.tableArn],
        }),
        this.allowKey(),
      ],
    });
  }

  private allow(actions: readonly string[], keys: Keys): PolicyStatement {
    return new PolicyStatement({
      actions: [...actions],
      resources: [this.table.tableArn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] },
        // "For all" holds of none at all, too.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    });
  }

  /** Goes before what is allowed. */
  private denyWriting(keys: Keys): PolicyStatement {
    return new PolicyStatement({
      effect: Effect.DENY,
      actions: [...writeActions],
      resources: [this.table.tableArn],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...keys] } },
    });
  }

  private allowKey(): PolicyStatement {
    return new PolicyStatement({
      actions: [...keyUse],
      resources: [this.key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
    });
  }
}
