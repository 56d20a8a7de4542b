import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { bundle, bundleIndex, watchEntry } from '../../infra/bundle.ts';
import { startLambda } from '../lambda/lambdaProcess.ts';
import { closeReceivers, receiver } from '../notify/receivers.ts';

/** The watch where it runs: as the bundled function, with queues of this machine. */
let dynamo: Dynamo;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-job-'));
  dynamo = await openDynamo({ dataDir: null });
  await createTable(openDb({ endpoint: dynamo.endpoint }));
  await bundle(watchEntry, folder);
});
afterAll(async () => {
  await closeReceivers();
  await dynamo.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('does what can be read of a batch, gives the rest back alone, and tells operators of the tick', async () => {
  const sqs = await receiver((got, response) => {
    const { Entries } = JSON.parse(got.body) as { Entries: { Id: string; MessageBody: string }[] };
    const Successful = Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
    }));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ Successful }));
  });
  const queue = (name: string) => `http://127.0.0.1:${sqs.port}/123456789012/${name}`;
  const lambda = startLambda(join(folder, bundleIndex), {
    DYNAMODB_ENDPOINT: dynamo.endpoint,
    AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${sqs.port}`,
    WORK_QUEUE_URL: queue('work'),
    DELIVERY_QUEUE_URL: queue('deliveries'),
    STAGE: 'prod',
  });
  const answer = await lambda.invoke({
    Records: [
      { messageId: 'poison', body: 'no JSON' },
      { messageId: 'tick', body: '{"kind":"tick"}' },
      { messageId: 'strange', body: '{"kind":"other"}' },
    ],
  });
  const { stdout, stderr } = await lambda.stop();
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'poison' }, { itemIdentifier: 'strange' }] });
  expect(sqs.received.map(({ body }) => body).join()).toContain('{\\"kind\\":\\"store\\"}');
  const counted = stdout.split('\n').filter((line) => line.startsWith('{"_aws":'));
  // Nothing was ever loaded: each source is old.
  expect(counted.map((line) => JSON.parse(line))).toMatchObject([{ Stage: 'prod', Ticks: 1, StaleSources: 4 }]);
  expect(stderr).toBe('');
});
