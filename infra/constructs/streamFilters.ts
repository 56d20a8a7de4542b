/** One pattern of what a stream calls its function for, as Lambda filters events. */
export type StreamFilter = {
  eventName: readonly string[];
  dynamodb: { Keys: Partial<Record<'pk' | 'sk', { S: readonly unknown[] }>> };
};

const written = ['INSERT', 'MODIFY'];

/** Records of tenants that lie all in one partition: by the end of its key. */
const kinds = ['ORGANIZATION', 'SCHEDULE', 'SETTINGS', 'VERDICTMARK'];
/** What requests write at every tenant all the time, under these sort keys, and nobody is to be woken for. */
const noise = ['BUCKET', 'END', 'LAST'];

/**
 * Which changes of the table are shown to the stream's function, by keys alone; what they mean it tells itself. Lambda takes
 * five patterns, and only a key's beginning or end: among the records of an organization (`TENANT#t#NOTICE#o`) the kind
 * stands in the middle, so these come all. A request that only reads wakes nobody.
 */
export const streamFilters: readonly StreamFilter[] = [
  { eventName: written, dynamodb: { Keys: { pk: { S: ['STORE'] } } } },
  { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'PENDING#' }] } } } },
  { eventName: written, dynamodb: { Keys: { pk: { S: [{ prefix: 'DUELANES#' }] }, sk: { S: [{ suffix: '#NOW' }] } } } },
  { eventName: written, dynamodb: { Keys: { pk: { S: kinds.map((kind) => ({ suffix: `#${kind}` })) } } } },
  {
    eventName: written,
    dynamodb: { Keys: { pk: { S: [{ prefix: 'TENANT#' }] }, sk: { S: [{ 'anything-but': noise }] } } },
  },
];
