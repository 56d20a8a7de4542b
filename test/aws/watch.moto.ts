import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetKeyRotationStatusCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { kmsSealer } from '../../functions/notify/kmsSealer.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { keyScopes } from '../../functions/verbs/ports.ts';
import { bundle, bundleIndex, entries } from '../../infra/bundle.ts';
import { openWitness } from '../lambda/dynamoWitness.ts';
import { event } from '../lambda/events.ts';
import { jsonOf, type Lambda, startLambda } from '../lambda/lambdaProcess.ts';
import { refusedTo } from './heldToRights.ts';
import { openReceiver } from './receiver.ts';
import { bodiesOf, receive, send, tableStream } from './wires.ts';
import { client, endpoint, environmentOf, queueUrl, resource, world } from './world.ts';

/** The deployed code against the created stacks: every call is one of the SDK's to an AWS of moto's. */
const tenantId = 'riverbend';
const key = 'bc_key-that-may-do-everything';
const readStream = tableStream();
let folder: string;
let stores: Stores;
const functions: Partial<Record<'api' | 'stream' | 'watch' | 'deliver', Lambda>> = {};
const witnesses: Partial<Record<keyof typeof functions, Awaited<ReturnType<typeof openWitness>>>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-moto-'));
  // Moto copies the whole table for each transaction.
  stores = openStores(openDb({ ...client, tableName: resource('DataTable'), requestTimeout: 20_000 }));
  const loaded = await ingest({ store: stores.breaches, writer: stores.writer, runtime }, foundingPart());
  expect(loaded.rejected).toEqual([]);
  await stores.keys.put({
    hash: runtime.sha256(key),
    tenantId,
    label: 'All',
    createdAt: runtime.now(),
    id: runtime.newId(),
    scopes: keyScopes,
  });
  for (const [name, logical] of [
    ['api', 'ApiFunction'],
    ['stream', 'StreamFunction'],
    ['watch', 'WatchFunction'],
    ['deliver', 'DeliverFunction'],
  ] as const) {
    await bundle(entries[name], join(folder, name));
    const witness = await openWitness(endpoint);
    witnesses[name] = witness;
    functions[name] = startLambda(join(folder, name, bundleIndex), {
      ...environmentOf(logical),
      AWS_ENDPOINT_URL_DYNAMODB: witness.endpoint,
      // The receiver of these tests is on this machine.
      WEBHOOKS_ALLOW_LOCAL: 'true',
    });
  }
});
afterAll(async () => {
  for (const lambda of Object.values(functions)) await lambda.stop();
  for (const witness of Object.values(witnesses)) witness.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One incident of the founding catalog, and the vendors, which are enough for it. */
function foundingPart() {
  const { vendors, breaches } = readCatalogFiles();
  return { vendors, breaches: breaches.filter((breach) => JSON.stringify(breach).includes('change-healthcare')) };
}

const invoke = (name: keyof typeof functions, what: unknown): Promise<unknown> => functions[name]!.invoke(what);
async function request(method: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await functions.api!.invoke(event(method, path, { key, body }));
  expect(answer.statusCode, `${method} ${path} ${answer.body.slice(0, 300)}`).toBeLessThan(300);
  return jsonOf(answer);
}
const nothingFailed = { batchItemFailures: [] };

describe('what CloudFormation made', () => {
  it('is a table with a stream of keys that nobody deletes, and keys that rotate', async () => {
    const { Table } = await new DynamoDBClient(client).send(
      new DescribeTableCommand({ TableName: resource('DataTable') }),
    );
    expect(Table).toMatchObject({
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
      DeletionProtectionEnabled: true,
    });
    for (const name of ['Key', 'SealKey', 'MessageKey']) {
      const asked = new GetKeyRotationStatusCommand({ KeyId: resource(name) });
      expect(await new KMSClient(client).send(asked), name).toMatchObject({ KeyRotationEnabled: true });
    }
  });

  it('is queues that send what failed five times to their dead letters', async () => {
    const attributes = async (name: string) => {
      const asked = new GetQueueAttributesCommand({ QueueUrl: queueUrl(name), AttributeNames: ['All'] });
      return (await new SQSClient(client).send(asked)).Attributes ?? {};
    };
    for (const [name, dead] of [
      ['WorkQueue', 'WorkDeadLetters'],
      ['DeliveriesQueue', 'DeliveriesDeadLetters'],
    ] as const) {
      const { RedrivePolicy = '{}', KmsMasterKeyId } = await attributes(name);
      const { QueueArn } = await attributes(dead);
      expect(JSON.parse(RedrivePolicy)).toEqual({ deadLetterTargetArn: QueueArn, maxReceiveCount: 5 });
      expect(KmsMasterKeyId).toContain(resource('MessageKey'));
    }
  });

  it('is a schedule that sends a tick to the work queue each minute', () => {
    expect(world.schedules).toMatchObject([
      { ScheduleExpression: 'rate(1 minute)', Target: { Input: '{"kind":"tick"}' } },
    ]);
    const [{ Target }] = world.schedules as [(typeof world.schedules)[0]];
    expect(Target.Arn.split(':').at(-1)).toBe(queueUrl('WorkQueue').split('/').at(-1));
    expect(Target.DeadLetterConfig.Arn.split(':').at(-1)).toBe(queueUrl('TickDeadLetters').split('/').at(-1));
  });
});

describe('the watch', () => {
  it('goes from a request by stream and queue to an assessment, as deployed', async () => {
    await readStream();
    const { id } = await request('POST', '/v1/organizations', {
      name: 'Riverbend Hospital',
      states: ['WA'],
      role: 'covered-entity',
    });
    const whom = { tenantId, organizationId: String(id) };
    await request('PUT', `/v1/organizations/${id}/vendors`, { vendors: [{ name: 'Change Healthcare' }] });

    expect(await invoke('stream', await readStream())).toEqual(nothingFailed);
    const woken = await receive('WorkQueue');
    expect(bodiesOf(woken)).toEqual(
      expect.arrayContaining([
        { kind: 'inputs', ...whom, what: 'organization' },
        { kind: 'inputs', ...whom, what: 'list' },
      ]),
    );

    expect(await invoke('watch', woken)).toEqual(nothingFailed);
    expect(await stores.pending.read(whom)).not.toBeNull();
    expect(await invoke('stream', await readStream())).toEqual(nothingFailed);
    const reassess = await receive('WorkQueue', 20);
    expect(bodiesOf(reassess)).toEqual([{ kind: 'reassess', ...whom }]);

    expect(await invoke('watch', reassess)).toEqual(nothingFailed);
    expect(await stores.pending.read(whom)).toBeNull();
    const watch = await stores.watches.read(whom);
    expect(watch?.doc.latest?.assessmentId).toMatch(/^[0-9a-f-]{36}$/);
    // The same message once more finds nothing to do.
    expect(await invoke('watch', reassess)).toEqual(nothingFailed);
    expect((await stores.watches.read(whom))?.doc.latest).toEqual(watch?.doc.latest);
  });

  it('takes a tick, and of a batch gives back only the message that nobody can read', async () => {
    await receive('WorkQueue');
    await send('WorkQueue', world.schedules[0]!.Target.Input);
    await send('WorkQueue', 'no JSON');
    const batch = await receive('WorkQueue');
    const poison = batch.Records.find(({ body }) => body === 'no JSON')!;
    expect(batch.Records).toHaveLength(2);
    expect(await invoke('watch', batch)).toEqual({ batchItemFailures: [{ itemIdentifier: poison.messageId }] });
  });
});

describe('alerts', () => {
  it('go out signed with a secret that the API sealed under its own key of KMS, for this webhook alone', async () => {
    const receiver = await openReceiver();
    const made = await request('POST', '/v1/webhooks', { url: receiver.url });
    const kept = (await stores.webhooks(tenantId).get(String(made.id)))!.doc;
    const [sealed = ''] = kept.keys.map((one) => one.sealed);
    expect(sealed).toMatch(/^kms1:/);
    expect(JSON.stringify(kept)).not.toContain(made.secret);
    const sealer = kmsSealer({ keyId: resource('SealKey'), endpoint, region: client.region });
    const context = { tenantId, webhookId: String(made.id) };
    expect(await sealer.open(sealed, context)).toBe(made.secret);
    await expect(sealer.open(sealed, { ...context, tenantId: 'lakeside' })).rejects.toThrow();

    await readStream();
    await request('POST', `/v1/webhooks/${made.id}/test`, {});
    expect(await invoke('stream', await readStream())).toEqual(nothingFailed);
    const woken = await receive('DeliveriesQueue');
    expect(bodiesOf(woken)).toMatchObject([{ kind: 'deliver', ...context }]);
    expect(await invoke('deliver', woken)).toEqual(nothingFailed);
    receiver.stop();
    expect(receiver.received).toHaveLength(1);
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    expect(() => new Webhook(String(made.secret)).verify(body, signed)).not.toThrow();
    expect(() => new Webhook(`whsec_${btoa('another secret of somebody else')}`).verify(body, signed)).toThrow();
  });
});

describe('what the functions asked of the table in all of this', () => {
  it.each([
    ['api', 'serving'],
    ['watch', 'watching'],
    ['deliver', 'delivering'],
  ] as const)('%s: is what %s may do', (name, role) => {
    const { calls } = witnesses[name]!;
    expect(calls.length).toBeGreaterThan(5);
    expect(refusedTo(role, calls)).toEqual([]);
  });

  it('the stream’s function: nothing', () => {
    expect(witnesses.stream!.calls).toEqual([]);
  });
});
