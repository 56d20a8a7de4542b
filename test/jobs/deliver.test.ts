import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { bundle, bundleIndex } from '../../infra/bundle.ts';
import { startLambda } from '../lambda/lambdaProcess.ts';
import { closeReceivers, type Receiver, receiver } from '../notify/receivers.ts';
import { alert, delivery } from '../stores/watchRecords.ts';

/** The worker that delivers where it runs: as the bundled function, with KMS and receivers of this machine. */
let dynamo: Dynamo;
let stores: Stores;
let folder: string;
let kms: Receiver;
const tenantId = 'tenant-river';
const now = '2026-05-04T15:00:00.000Z';
const secret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-job-'));
  dynamo = await openDynamo({ dataDir: null });
  const db = openDb({ endpoint: dynamo.endpoint });
  await createTable(db);
  stores = openStores(db);
  // It gives back what was sealed by writing it down.
  kms = await receiver((got, response) => {
    const { CiphertextBlob } = JSON.parse(got.body) as { CiphertextBlob: string };
    const answer = JSON.stringify({ Plaintext: CiphertextBlob });
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(answer);
  });
});
afterAll(async () => {
  await closeReceivers();
  await dynamo.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function webhookTo(id: string, url: string): Promise<void> {
  const sealed = `kms1:${Buffer.from(secret).toString('base64')}`;
  const key = { id: 'key-1', kind: 'hmac' as const, sealed, createdAt: now };
  const about = { createdAt: now, createdBy: 'test', updatedAt: now, updatedBy: 'test' };
  await stores.webhooks(tenantId).put(id, { id, webhook: { url }, keys: [key], state: 'active', ...about }, 'absent');
}

const record = (messageId: string, body: unknown) => ({
  messageId,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

it('delivers as the bundled function, tells which messages failed, and names neither secrets nor addresses', async () => {
  const [there, failing] = [await receiver(), await receiver((_, response) => void response.writeHead(500).end())];
  await webhookTo('w-good', there.url);
  await webhookTo('w-bad', failing.url);
  const eventId = '0197a1b2-0000-7000-8000-000000000001';
  await stores.alerts(tenantId, 'org').put(eventId, alert(eventId), 'absent');
  for (const webhookId of ['w-good', 'w-bad']) {
    const lane = { tenantId, webhookId, organizationId: 'org' };
    await stores.deliveries.add(lane, [delivery(eventId, lane)], now);
  }
  await bundle('functions/jobs/deliver/handler.ts', folder);
  const lambda = startLambda(join(folder, bundleIndex), {
    DYNAMODB_ENDPOINT: dynamo.endpoint,
    STAGE: 'prod',
    WEBHOOKS_ALLOW_LOCAL: 'true',
    WEBHOOK_KEY_ARN: 'arn:aws:kms:us-east-1:123456789012:key/k',
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${kms.port}`,
  });
  const toWebhook = (webhookId: string) => ({ kind: 'deliver', tenantId, webhookId, organizationId: 'org' });
  const answer = await lambda.invoke({
    Records: [
      record('poison', 'no JSON'),
      record('strange', { kind: 'tick' }),
      record('good', toWebhook('w-good')),
      record('bad', toWebhook('w-bad')),
      record('again', toWebhook('w-good')),
    ],
  });
  // A receiver that fails is no failed message: its event waits in the table.
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }, { itemIdentifier: 'strange' }] });
  expect(there.received.map(({ headers }) => headers['webhook-id'])).toEqual([eventId]);
  expect(kms.received.map(({ body }) => JSON.parse(body))).toContainEqual(
    expect.objectContaining({ EncryptionContext: { tenantId, webhookId: 'w-good' } }),
  );
  const log = async (id: string) => (await stores.deliveries.log(tenantId, id, { limit: 10 })).items;
  expect(await log('w-good')).toMatchObject([{ eventId, state: 'delivered' }]);
  expect(await log('w-bad')).toMatchObject([{ eventId, state: 'pending', attempts: [{ status: 500 }] }]);
  const { stdout, stderr } = await lambda.stop();
  expect(stderr).toBe('');
  expect(stdout).toContain('"event":"message-handled"');
  const counted = stdout.split('\n').filter((line) => line.startsWith('{"_aws":'));
  expect(counted.map((line) => JSON.parse(line))).toMatchObject([{ Stage: 'prod', Delivered: 1, DeliveriesFailed: 0 }]);
  for (const text of [secret, there.url, 'A Hospital', tenantId]) expect(stdout).not.toContain(text);
});
