/**
 * The one table, as data: the local start creates it from here, CDK from the same values. All keys are strings; there
 * is no index beside the primary key, because every access pattern (keys.ts) names its partition.
 */
export const tableDefinition = {
  defaultName: 'breachclock',
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970; DynamoDB removes the item some time after. API keys that expire carry it, and what repeats of a request need. */
  timeToLiveAttribute: 'ttl',
  billingMode: 'PAY_PER_REQUEST',
} as const;
