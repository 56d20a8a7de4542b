import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import type { Config } from '../shared/config.ts';
import type { Message, Queue } from '../verbs/watchPorts.ts';

/** Where wake-ups go: to who assesses, and to who tells the outside world. */
export type QueueUrls = { work: string; deliveries: string };

/** @throws Error that names the setting which is missing. */
export function queueUrlsOf({ queues }: Pick<Config, 'queues'>): QueueUrls {
  const { work, deliveries } = queues;
  if (work === undefined || deliveries === undefined)
    throw new Error('WORK_QUEUE_URL, DELIVERY_QUEUE_URL: must both be set');
  return { work, deliveries };
}

/** What one request takes: entries, and bytes with some room for their frame. */
const [mostEntries, mostBytes] = [10, 240_000];
const mostTries = 4;
const firstPause = 100;

/** The queues as SQS has them. Throws where a message could not be sent: those that could may then be sent twice. */
export function sqsQueue(client: Pick<SQSClient, 'send'>, urls: QueueUrls): Queue {
  return {
    async send(messages, delaySeconds = 0) {
      const isForDeliveries = ({ kind }: Message) => kind === 'deliver' || kind === 'digest';
      for (const [url, mine] of [
        [urls.work, messages.filter((message) => !isForDeliveries(message))],
        [urls.deliveries, messages.filter(isForDeliveries)],
      ] as const)
        for (const batch of batchesOf(mine, delaySeconds)) await sendBatch(client, url, batch);
    },
  };
}

function* batchesOf(messages: readonly Message[], delaySeconds: number): Generator<SendMessageBatchRequestEntry[]> {
  let [batch, bytes] = [[] as SendMessageBatchRequestEntry[], 0];
  for (const message of messages) {
    const MessageBody = JSON.stringify(message);
    const size = Buffer.byteLength(MessageBody);
    if (batch.length === mostEntries || (batch.length > 0 && bytes + size > mostBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push({ Id: String(batch.length), MessageBody, DelaySeconds: delaySeconds });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

async function sendBatch(
  client: Pick<SQSClient, 'send'>,
  QueueUrl: string,
  entries: readonly SendMessageBatchRequestEntry[],
): Promise<void> {
  let left = [...entries];
  for (let tries = 0; tries < mostTries; tries++) {
    if (tries > 0) await pause(firstPause * 2 ** (tries - 1));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: left }));
    const refused = Failed.find(({ SenderFault }) => SenderFault);
    if (refused) throw new Error(`SQS refuses a message (${refused.Code}): ${refused.Message ?? 'it says no more'}`);
    left = left.filter(({ Id }) => Failed.some((failed) => failed.Id === Id));
    if (left.length === 0) return;
  }
  throw new Error(`SQS did not take ${left.length} messages in ${mostTries} tries: try again shortly`);
}
