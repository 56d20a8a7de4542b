import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** What each secret is bound to: functions/notify names the same. */
export const sealContext: readonly string[] = ['tenantId', 'webhookId'];

/**
 * The key under which the secrets of webhooks lie in the table: apart from the table's own, so that who may read the table
 * cannot read them. Retained, because without it every webhook would need new secrets.
 */
export class SealKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Breachclock: secrets of webhooks',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Makes secrets unreadable, and can read none. */
  bindSealing(fn: LambdaFunction): void {
    this.bind(fn, 'kms:Encrypt');
  }

  /** Reads secrets, and can make none. */
  bindOpening(fn: LambdaFunction): void {
    this.bind(fn, 'kms:Decrypt');
  }

  private bind(fn: LambdaFunction, action: string): void {
    fn.addEnvironment('WEBHOOK_KEY_ARN', this.key.keyArn);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: [action],
        resources: [this.key.keyArn],
        // Only together with the names of what the secret belongs to, and nothing besides.
        conditions: {
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': [...sealContext] },
          Null: Object.fromEntries(sealContext.map((name) => [`kms:EncryptionContext:${name}`, 'false'])),
        },
      }),
    );
  }
}
