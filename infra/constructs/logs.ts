import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** How a stage treats its logs; a year: questions about a report come late. */
export type Keeping = { retention: RetentionDays; removalPolicy: RemovalPolicy };

/** In production logs outlive their stack; elsewhere they go with it, after a month at the latest. */
export const keepingOf = (stage: string): Keeping =>
  stage === 'prod'
    ? { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN }
    : { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY };

/** A log group that is encrypted and ends. */
export class Logs extends LogGroup {
  constructor(scope: Construct, id: string, encryptionKey: IKey, keeping: Keeping, logGroupName?: string) {
    super(scope, id, { encryptionKey, ...keeping, ...(logGroupName !== undefined && { logGroupName }) });
  }
}
