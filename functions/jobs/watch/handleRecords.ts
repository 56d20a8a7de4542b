import type { SQSRecord } from 'aws-lambda';
import type { Log } from '../../shared/logger.ts';
import { inTurn } from '../../verbs/inTurn.ts';
import { messageSchema, turnOf } from '../../verbs/message.ts';
import type { Message } from '../../verbs/watchPorts.ts';

/** What a queue brings at once. */
export type QueueEvent = { Records: Pick<SQSRecord, 'messageId' | 'body'>[] };

/**
 * Handles the messages of a batch beside each other, those about one organization in turn. Each ends by itself: one that cannot be
 * read fails alone, and goes to the dead letters by the queue's own rule.
 */
export function handleRecords(
  { Records }: QueueEvent,
  handle: (message: Message) => Promise<unknown>,
  log: Log,
): Promise<PromiseSettledResult<void>[]> {
  const turns = inTurn();
  return Promise.allSettled(
    Records.map(({ messageId, body }) => {
      const work = async (message: Message) => {
        const done = await handle(message);
        log('info', 'message-handled', { messageId, kind: message.kind, done });
      };
      return readMessage(body).then((message) => turns(turnOf(message) ?? messageId, () => work(message)));
    }),
  );
}

async function readMessage(body: string): Promise<Message> {
  return messageSchema.parse(JSON.parse(body));
}
