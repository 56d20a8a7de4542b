import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addDistribution } from '../constructs/distribution.ts';
import { DataKey } from '../constructs/key.ts';
import { keepingOf } from '../constructs/logs.ts';
import { WebFirewall } from '../constructs/webFirewall.ts';
import type { Deployment } from '../deployment.ts';

type Props = Pick<StackProps, 'env'> & { deployment: Deployment; apiHost: string };

/**
 * CloudFront with a firewall before the API, in us-east-1. The API's own address stays open to who knows it: nothing secret is
 * behind it that keys and the API's throttle do not guard, and a header that CloudFront adds would lie in this template in
 * plain text. So this stack is for what comes in by the domain, and no wall around the API.
 */
export class FrontStack extends Stack {
  constructor(scope: Construct, id: string, { env, deployment, apiHost }: Props) {
    const { domain, stage } = deployment;
    super(scope, id, {
      description: 'Breachclock: CloudFront with a firewall',
      terminationProtection: stage === 'prod',
      ...(env && { env }),
    });
    if (domain === undefined) throw new Error('front: needs domainName and certificateArn');
    const key = new DataKey(this, 'Key', 'Breachclock: logs of the firewall');
    const firewall = new WebFirewall(this, 'Firewall', { stage, key, logs: keepingOf(stage) });
    addDistribution(this, 'Distribution', { domain, apiHost, webAclId: firewall.webAclArn });
    new CfnOutput(this, 'Url', { value: `https://${domain.name}`, description: 'Where callers come in' });
  }
}
