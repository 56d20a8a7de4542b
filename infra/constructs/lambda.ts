import { type Duration, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { type Keeping, Logs } from './logs.ts';

/**
 * A function of bundled code with a log group and a role of its own: the role holds what the constructs around it grant,
 * and none of AWS's ready-made policies.
 *
 * No concurrency is reserved unless the deployer says so: the table is on demand, the API's throttle and the queues' greatest
 * concurrency limit what comes in, and a reservation would take from the account's other functions (a fresh account has ten
 * in all, and the stack could not be deployed).
 */
export class NodeFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    id: string,
    props: {
      description: string;
      code: string;
      memorySize: number;
      timeout: Duration;
      key: IKey;
      logs: Keeping;
      environment?: Record<string, string>;
      /** Why a failed call is kept nowhere. */
      onFailure?: string;
      reserved?: number | undefined;
    },
  ) {
    const { description, code, memorySize, timeout, key, logs, environment = {}, reserved } = props;
    const onFailure = props.onFailure ?? 'Called synchronously: the caller gets the error.';
    const logGroup = new Logs(scope, `${id}Logs`, key, logs);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com'), description });
    logGroup.grantWrite(role);
    super(scope, id, {
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(code),
      memorySize,
      timeout,
      role,
      logGroup,
      // The platform's own lines become JSON as ours are.
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...environment },
    });
    Validations.of(role).acknowledge(
      {
        id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
        reason:
          'xray:PutTraceSegments, xray:PutTelemetryRecords and dynamodb:ListStreams (of the stream function alone) know no resources and take only "*".',
      },
      {
        id: 'HIPAA.Security::HIPAA.Security-IAMNoInlinePolicy',
        reason: 'The policy belongs to this role alone and must come and go with it.',
      },
    );
    Validations.of(this).acknowledge(
      {
        id: 'HIPAA.Security::HIPAA.Security-LambdaConcurrency',
        reason:
          'The throttle of the API and the greatest concurrency of each queue limit it; a deployer reserves by the setting "reserve".',
      },
      { id: 'HIPAA.Security::HIPAA.Security-LambdaDLQ', reason: onFailure },
      { id: 'Serverless::Serverless-LambdaDLQ', reason: onFailure },
      {
        id: 'HIPAA.Security::HIPAA.Security-LambdaInsideVPC',
        reason: 'It reaches DynamoDB and KMS over TLS with its role and nothing else; a VPC would add no boundary.',
      },
    );
  }
}
