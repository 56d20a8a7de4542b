import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import type { Db } from '../store/client.ts';
import { streamArn } from '../store/createTable.ts';
import type { StreamRecord } from '../store/streamWakes.ts';

/** How far each part of the stream was read. */
const placeSchema = z.record(z.string(), z.string());
export type StreamPlace = z.infer<typeof placeSchema>;
export const readPlace = (text: string | null): StreamPlace =>
  text === null ? {} : placeSchema.parse(JSON.parse(text));

export type StreamPart = { records: StreamRecord[]; place: StreamPlace };
export type TableStream = {
  /** What came behind a place, in order; nothing where all was read. */
  read(place: StreamPlace): Promise<StreamPart>;
  close(): void;
};

const recordsAtOnce = 1_000;

/** The changes of a table as DynamoDB Streams tells them; `null` where it has no stream, or its server knows none. */
export async function openTableStream(db: Db, endpoint: string): Promise<TableStream | null> {
  const arn = await streamArn(db);
  if (arn === null) return null;
  const client = new DynamoDBStreamsClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const shards = shardsOf(client, arn);
  try {
    await shards();
  } catch {
    client.destroy();
    return null;
  }
  /** Where reading goes on in each shard; a shard that has ended has none. */
  const iterators = new Map<string, string | null>();
  return {
    async read(place) {
      const next = { ...place };
      for (const { ShardId: id } of await shards(iterators)) {
        if (id === undefined || iterators.get(id) === null) continue;
        const iterator = iterators.get(id) ?? (await iteratorFrom(client, arn, id, place[id]));
        const found = await recordsBehind(client, iterator).catch(async (error: unknown) => {
          iterators.delete(id);
          throw error;
        });
        iterators.set(id, found.next);
        if (found.last === undefined) continue;
        next[id] = found.last;
        return { records: found.records, place: next };
      }
      return { records: [], place: next };
    },
    close: () => client.destroy(),
  };
}

/** The shards, described anew only where one that was read has ended: else there can be no other ones. */
function shardsOf(client: DynamoDBStreamsClient, StreamArn: string) {
  let known: Shard[] | undefined;
  return async (read?: ReadonlyMap<string, string | null>): Promise<Shard[]> => {
    const hasEnded = known?.some(({ ShardId }) => ShardId !== undefined && read?.get(ShardId) === null) ?? false;
    if (known !== undefined && known.length > 0 && !hasEnded) return known;
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
    known = StreamDescription?.Shards ?? [];
    return known;
  };
}

async function iteratorFrom(
  client: DynamoDBStreamsClient,
  StreamArn: string,
  ShardId: string,
  after: string | undefined,
): Promise<string> {
  const ask = async (
    from:
      | { ShardIteratorType: 'TRIM_HORIZON' }
      | { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER'; SequenceNumber: string },
  ) => {
    const { ShardIterator } = await client.send(new GetShardIteratorCommand({ StreamArn, ShardId, ...from }));
    return ShardIterator ?? '';
  };
  if (after === undefined) return ask({ ShardIteratorType: 'TRIM_HORIZON' });
  // What was read last is no longer kept: from the first on that is.
  return ask({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }).catch(() =>
    ask({ ShardIteratorType: 'TRIM_HORIZON' }),
  );
}

async function recordsBehind(client: DynamoDBStreamsClient, ShardIterator: string) {
  const { Records = [], NextShardIterator } = await client.send(
    new GetRecordsCommand({ ShardIterator, Limit: recordsAtOnce }),
  );
  const records = Records.flatMap(({ eventName, dynamodb }): StreamRecord[] => {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
    return eventName === undefined || pk === undefined || sk === undefined ? [] : [{ eventName, keys: { pk, sk } }];
  });
  return { records, last: Records.at(-1)?.dynamodb?.SequenceNumber, next: NextShardIterator ?? null };
}
