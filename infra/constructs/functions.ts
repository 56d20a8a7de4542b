import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Code } from '../bundle.ts';
import { NodeFunction } from './lambda.ts';
import type { Keeping } from './logs.ts';

/** The functions by their names. The first three are one code in three roles. */
export const functionNames = [
  'ApiFunction',
  'CuratorFunction',
  'AdminFunction',
  'HousekeepingFunction',
  'WatchFunction',
  'StreamFunction',
  'DeliverFunction',
] as const;
export type FunctionName = (typeof functionNames)[number];
export type Functions = Readonly<Record<FunctionName, NodeFunction>>;

type Given = {
  code: Code;
  key: IKey;
  logs: Keeping;
  /** What all read. */
  environment: Record<string, string>;
  /** What those that answer requests read. */
  served: Record<string, string>;
  reserved: Readonly<Record<string, number>>;
};

/** Makes the functions; what each may do is bound to it elsewhere. Throws where a reservation is for a function that is none. */
export function makeFunctions(scope: Construct, given: Given): Functions {
  const { code, key, logs, environment, served, reserved } = given;
  const stranger = Object.keys(reserved).find((name) => !functionNames.some((known) => known === name));
  if (stranger !== undefined) throw new Error(`reserve: ${stranger} is none of ${functionNames.join(', ')}`);
  const make = (name: FunctionName, props: Pick<ConstructorParameters<typeof NodeFunction>[2], Own>): NodeFunction =>
    new NodeFunction(scope, name, { key, logs, reserved: reserved[name], environment, ...props });
  const api = {
    code: code.api,
    // A list of 10,000 names takes 370 MB; the rest buys processor time (0.6 of a core), which is what a request spends.
    memorySize: 1024,
    // API Gateway gives up after 30 seconds.
    timeout: Duration.seconds(29),
    environment: { ...environment, ...served },
  };
  return {
    ApiFunction: make('ApiFunction', { ...api, description: 'Breachclock HTTP API' }),
    CuratorFunction: make('CuratorFunction', {
      ...api,
      description: 'Breachclock HTTP API: corrections of the breach store',
    }),
    AdminFunction: make('AdminFunction', { ...api, description: 'Breachclock HTTP API: keys, and tenants as a whole' }),
    HousekeepingFunction: make('HousekeepingFunction', {
      description: 'Breachclock: deletes what is to go',
      code: code.housekeeping,
      memorySize: 512,
      // The longest there is; what is left waits for the next hour.
      timeout: Duration.minutes(15),
      onFailure: 'The next hourly run finds what a failed one has left.',
    }),
    WatchFunction: make('WatchFunction', {
      description: 'Breachclock: assesses again what may have moved',
      code: code.watch,
      // As for requests: it makes the same reports.
      memorySize: 1024,
      timeout: Duration.minutes(2),
      onFailure: 'Called for a queue: what fails comes again, and then goes to the dead letters of that queue.',
    }),
    StreamFunction: make('StreamFunction', {
      description: 'Breachclock: tells from what changed in the table whom to wake',
      code: code.stream,
      memorySize: 512,
      timeout: Duration.seconds(30),
      onFailure: 'Called for a stream: what fails comes again, and then goes to the dead letters of that stream.',
    }),
    DeliverFunction: make('DeliverFunction', {
      description: 'Breachclock: tells webhooks what moved',
      code: code.deliver,
      memorySize: 512,
      // As long as a lane is lent: one that was ended by Lambda holds nobody up.
      timeout: Duration.minutes(1),
      onFailure: 'Called for a queue: what fails comes again, and then goes to the dead letters of that queue.',
    }),
  };
}

type Own = 'description' | 'code' | 'memorySize' | 'timeout' | 'onFailure' | 'environment';
