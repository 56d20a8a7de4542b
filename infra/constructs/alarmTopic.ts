import { Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where alarms go; whoever is to be written to confirms it once. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { key, email }: { key: IKey; email: string | undefined }) {
    super(scope, id, { displayName: 'Breachclock alarms', masterKey: key, enforceSSL: true });
    if (email !== undefined) this.addSubscription(new EmailSubscription(email));
    Validations.of(this).acknowledge({
      id: 'Serverless::Serverless-SNSRedrivePolicy',
      reason: 'A mail that SNS has handed over is lost to dead letters anyway; the alarm itself stays where it is.',
    });
  }
}
