import { App, type AppProps, type Environment } from 'aws-cdk-lib';
import type { Code } from './bundle.ts';
import { type Deployment, readDeployment, stackName } from './deployment.ts';
import { featureFlags } from './featureFlags.ts';
import { holdToRules } from './rulePacks.ts';
import { ComputeStack } from './stacks/compute.ts';
import { DataStack } from './stacks/data.ts';
import { FrontStack } from './stacks/front.ts';

/** The app with its stacks, held to the rule packs. Throws where a setting is wrong. */
export function breachclock(
  code: Code,
  { context = {}, ...props }: AppProps = {},
): {
  app: App;
  data: DataStack;
  compute: ComputeStack;
  front: FrontStack | undefined;
} {
  const app = new App({ ...props, context: { ...featureFlags, ...context } });
  holdToRules(app);
  const deployment = readDeployment(app.node);
  const env = environmentOf(deployment);
  const data = new DataStack(app, stackName('Data', deployment), { env });
  const compute = new ComputeStack(app, stackName('Compute', deployment), { env, code, from: data, deployment });
  const front = deployment.front
    ? // Only there does CloudFront take firewalls and certificates from.
      new FrontStack(app, stackName('Front', deployment), {
        env: { ...env, region: 'us-east-1' },
        deployment,
        apiHost: compute.apiHost,
      })
    : undefined;
  return { app, data, compute, front };
}

/** What is left out here the credentials of whoever deploys decide. */
const environmentOf = ({ account, region }: Deployment): Environment => ({
  ...(account !== undefined && { account }),
  ...(region !== undefined && { region }),
});
