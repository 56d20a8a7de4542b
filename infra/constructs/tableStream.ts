import { Aws, Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { streamFilters } from './streamFilters.ts';
import { DeadLetters, toSend } from './workQueue.ts';

/**
 * Calls a function for what changes in the table. What it cannot do goes to the dead letters after some tries, so that one
 * record never holds up those behind it for long; the clock of the watch finds what was lost with it.
 */
export class TableStream extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    {
      table,
      tableKey,
      messageKey,
      handler,
    }: { table: Table; tableKey: IKey; messageKey: IKey; handler: LambdaFunction },
  ) {
    super(scope, id);
    const { tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream: set StreamViewType on it');
    this.deadLetters = new DeadLetters(this, 'DeadLetters', messageKey);
    const reading = [
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [tableStreamArn],
      }),
      // Lambda asks for it; it names streams, shows nothing of them, and takes no resource.
      new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [tableKey.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
      }),
      ...toSend([this.deadLetters], messageKey),
    ];
    for (const statement of reading) handler.addToRolePolicy(statement);
    const mapping = new EventSourceMapping(this, 'Source', {
      target: handler,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      parallelizationFactor: 1,
      bisectBatchOnError: true,
      retryAttempts: 5,
      // After that the clock has found it.
      maxRecordAge: Duration.hours(1),
      reportBatchItemFailures: true,
      // The role may send there, as said above.
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
      filters: streamFilters.map((filter) => ({ pattern: JSON.stringify(filter) })),
    });
    // Lambda looks at once whether the role may read.
    mapping.node.addDependency(handler.role?.node.tryFindChild('DefaultPolicy') ?? handler);
  }
}
