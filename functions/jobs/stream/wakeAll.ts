import type { DynamoDBRecord } from 'aws-lambda';
import type { Log } from '../../shared/logger.ts';
import { type StreamRecord, wakesOf } from '../../store/streamWakes.ts';
import type { Queue } from '../../verbs/watchPorts.ts';

/** What the table's stream brings at once. */
export type StreamEvent = { Records: Pick<DynamoDBRecord, 'eventName' | 'dynamodb'>[] };
/** From which record on the stream is to come again. */
export type StreamAnswer = { batchItemFailures: { itemIdentifier: string }[] };

/** So many records lead to messages together: where these cannot be sent, no more than so many come again in vain. */
const recordsAtOnce = 50;

/** Sends who is to be woken by changes of the table into the queue, in the order of the changes. */
export async function wakeAll({ Records }: StreamEvent, queue: Queue, log: Log): Promise<StreamAnswer> {
  for (let i = 0; i < Records.length; i += recordsAtOnce) {
    const some = Records.slice(i, i + recordsAtOnce);
    try {
      const wakes = wakesOf(some.flatMap((record) => recordOf(record) ?? []));
      for (const delay of new Set(wakes.map(({ delaySeconds }) => delaySeconds)))
        await queue.send(
          wakes.filter(({ delaySeconds }) => delaySeconds === delay).map(({ message }) => message),
          delay,
        );
    } catch (error) {
      const from = some[0]?.dynamodb?.SequenceNumber ?? '';
      log('error', 'stream-failed', { from, error });
      return { batchItemFailures: [{ itemIdentifier: from }] };
    }
  }
  return { batchItemFailures: [] };
}

function recordOf({ eventName, dynamodb }: StreamEvent['Records'][number]): StreamRecord | null {
  const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
  return eventName === undefined || pk === undefined || sk === undefined ? null : { eventName, keys: { pk, sk } };
}
