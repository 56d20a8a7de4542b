import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** What `.ci/moto_world.py` says of the stacks that it created. */
const worldSchema = z.object({
  resources: z.record(z.string(), z.string()),
  functions: z.record(z.string(), z.record(z.string(), z.string())),
  schedules: z.array(
    z.object({
      ScheduleExpression: z.string(),
      Target: z.object({ Arn: z.string(), Input: z.string(), DeadLetterConfig: z.object({ Arn: z.string() }) }),
    }),
  ),
});

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run .ci/moto.sh`);
  return value;
};

export const endpoint = setting('MOTO_ENDPOINT');
export const world = worldSchema.parse(JSON.parse(readFileSync(setting('MOTO_WORLD'), 'utf8')));
export const client = { region: 'us-east-1', endpoint, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

/** A resource's physical id, by the beginning of its logical one. */
export function resource(name: string): string {
  const [found] = Object.entries(world.resources).filter(([id]) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id));
  if (found === undefined) throw new Error(`no ${name} among ${Object.keys(world.resources).join(', ')}`);
  return found[1];
}

/** Addresses of queues name AWS's own host, and the SDK goes to the host that they name: here it is moto's. */
const atMoto = (value: string): string => value.replace(/^https:\/\/sqs\.[a-z0-9-]+\.amazonaws\.com/, endpoint);

/** The environment that Lambda would run a function in, with moto in the place of AWS. */
export function environmentOf(name: string): Record<string, string> {
  const variables = world.functions[name];
  if (variables === undefined) throw new Error(`no function ${name} among ${Object.keys(world.functions).join(', ')}`);
  const there = Object.entries(variables).map(([key, value]) => [key, atMoto(value)]);
  return { ...Object.fromEntries(there), AWS_ENDPOINT_URL: endpoint };
}

export const queueUrl = (name: string): string => atMoto(resource(name));
