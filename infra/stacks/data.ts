import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Backups } from '../constructs/backups.ts';
import { DataKey } from '../constructs/key.ts';
import { SealKey } from '../constructs/sealKey.ts';
import { DataTable } from '../constructs/table.ts';

/**
 * What is kept: the table, its keys and backups. It cannot be deleted by mistake on any stage, and what is in it survives it.
 *
 * Before there was one stack, `Breachclock`, with the table in it. CloudFormation does not move a table by itself: the README
 * tells how it is taken over ("Upgrade"). That works because table and key here are, but for the stream, what they were
 * there; so keep `Key` and `Data/Table` as they are, and put what is new beside them.
 */
export class DataStack extends Stack {
  readonly key: DataKey;
  readonly sealKey: SealKey;
  readonly data: DataTable;

  constructor(scope: Construct, id: string, { env }: Pick<StackProps, 'env'>) {
    super(scope, id, {
      description: 'Breachclock: what is kept',
      terminationProtection: true,
      ...(env && { env }),
    });
    this.key = new DataKey(this, 'Key');
    this.sealKey = new SealKey(this, 'Seal');
    this.data = new DataTable(this, 'Data', this.key);
    const { vault } = new Backups(this, 'Backups', { table: this.data.table, key: this.key });

    new CfnOutput(this, 'TableName', {
      value: this.data.table.tableName,
      description: 'TABLE_NAME for loading the catalog',
    });
    new CfnOutput(this, 'LoadPolicyArn', {
      value: this.data.loadPolicy().managedPolicyArn,
      description: 'What loading the catalog may do: attach it to the role that runs it',
    });
    new CfnOutput(this, 'BackupVaultName', {
      value: vault.backupVaultName,
      description: 'Where copies of the table lie',
    });
  }
}
