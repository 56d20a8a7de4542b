import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/**
 * Copies of the table beside its own recovery to any second: daily ones for 35 days, monthly ones for a year, in a vault out
 * of which nobody deletes by hand. The vault outlives its stack.
 */
export class Backups extends Construct {
  readonly vault: BackupVault;

  constructor(scope: Construct, id: string, { table, key }: { table: Table; key: IKey }) {
    super(scope, id);
    this.vault = new BackupVault(this, 'Vault', {
      encryptionKey: key,
      blockRecoveryPointDeletion: true,
      // Who lifts that policy still meets the lock, until they lift it too: by administrators alone, and seen in CloudTrail.
      lockConfiguration: { minRetention: Duration.days(35), maxRetention: Duration.days(366) },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [
        rule('Daily', Schedule.cron({ hour: '5', minute: '0' }), Duration.days(35)),
        rule('Monthly', Schedule.cron({ day: '1', hour: '6', minute: '0' }), Duration.days(365)),
      ],
    });
    const role = new Role(this, 'Role', {
      description: 'Breachclock: AWS Backup',
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: ['Backup', 'Restores'].map((what) =>
        ManagedPolicy.fromAwsManagedPolicyName(`service-role/AWSBackupServiceRolePolicyFor${what}`),
      ),
    });
    plan.addSelection('Table', {
      resources: [BackupResource.fromDynamoDbTable(table)],
      role,
      disableDefaultBackupPolicy: true,
    });
    Validations.of(role).acknowledge(
      ...['Backup', 'Restores'].map((what) => ({
        id: `AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyFor${what}]`,
        reason:
          'Only AWS Backup can take this role; AWS keeps its policy in step with what backing up and restoring take.',
      })),
    );
  }
}

const rule = (ruleName: string, scheduleExpression: Schedule, deleteAfter: Duration): BackupPlanRule =>
  new BackupPlanRule({
    ruleName,
    scheduleExpression,
    deleteAfter,
    startWindow: Duration.hours(1),
    completionWindow: Duration.hours(8),
  });
