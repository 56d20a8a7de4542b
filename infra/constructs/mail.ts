import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets a function send mail from one address through SES, whose identity the deployer has verified beforehand. */
export function bindMail(fn: LambdaFunction, from: string): void {
  const identity = (resourceName: string): string =>
    Stack.of(fn).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      // The address itself may be verified, or its domain.
      resources: [identity(from), identity(from.slice(from.indexOf('@') + 1))],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  );
}
