import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { client, queueUrl, resource } from './world.ts';

/** What Lambda's own pollers do in AWS: reading stream and queues, and giving functions the events that come of it. */
const sqs = new SQSClient(client);
const streams = new DynamoDBStreamsClient(client);

export type QueueEvent = { Records: { messageId: string; body: string }[] };

export const send = (queue: string, body: unknown) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: queueUrl(queue),
      MessageBody: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

/** What lies in a queue, also what comes within some seconds; it is taken out of it. */
export async function receive(queue: string, seconds = 0): Promise<QueueEvent> {
  const QueueUrl = queueUrl(queue);
  const found: Message[] = [];
  for (;;) {
    const wait = found.length === 0 ? seconds : 0;
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: wait }),
    );
    if (Messages.length === 0) break;
    for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    found.push(...Messages);
  }
  return { Records: found.map(({ MessageId = '', Body = '' }) => ({ messageId: MessageId, body: Body })) };
}

export const bodiesOf = ({ Records }: QueueEvent): unknown[] => Records.map(({ body }) => JSON.parse(body) as unknown);

/** Reads the table's stream on from where it last stopped. */
export function tableStream() {
  let iterator: string | undefined;
  return async (): Promise<{ Records: StreamRecord[] }> => {
    iterator ??= await fromTheOldest();
    const found: StreamRecord[] = [];
    for (;;) {
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      found.push(...Records);
      iterator = NextShardIterator ?? iterator;
      if (Records.length === 0) return { Records: found };
    }
  };
}

async function fromTheOldest(): Promise<string | undefined> {
  const { Streams = [] } = await streams.send(new ListStreamsCommand({ TableName: resource('DataTable') }));
  const StreamArn = Streams[0]?.StreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const given = await streams.send(
    new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  return given.ShardIterator;
}
