/**
 * The one table, as data: the local start creates it from here, CDK from the same values. All keys are strings; there
 * is no index beside the primary key, because every access pattern (keys.ts) names its partition.
 */
export const tableDefinition = {
  defaultName: 'breachclock',
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970; DynamoDB removes the item some time after. API keys that expire carry it, what repeats of a request need, and the logs of the watch. */
  timeToLiveAttribute: 'ttl',
  billingMode: 'PAY_PER_REQUEST',
  /** What the stream of changes says of an item: its keys. By them the watch is woken, and nothing of a tenant's travels. */
  stream: 'KEYS_ONLY',
} as const;
