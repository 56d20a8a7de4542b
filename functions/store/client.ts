import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isUnavailable, StoreUnavailable } from './errors.ts';
import { tableDefinition } from './table.ts';

/** Where the table lives. At an `endpoint` that is not AWS's own the credentials default to fixed dummies. */
export type DbConfig = {
  tableName?: string;
  region?: string;
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** Milliseconds to connect, milliseconds for an answer, and how often each call is tried. */
  connectTimeout?: number;
  requestTimeout?: number;
  attempts?: number;
};

/** One table at one endpoint: what all functions of this room take first. */
export type Db = { client: DynamoDBClient; tableName: string };

/** At AWS's own addresses the usual chain of credentials holds (environment, profile, role). */
const isAws = (endpoint: string | undefined): boolean =>
  endpoint === undefined || /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);

const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Builds the client; reaches nothing yet. The worst case of a dead endpoint is `attempts` × `connectTimeout` plus ~0.3 s; of one that takes
 * calls and never answers, `attempts` × `requestTimeout`. */
export function openDb(config: DbConfig): Db {
  const credentials = config.credentials ?? (isAws(config.endpoint) ? undefined : localCredentials);
  const client = new DynamoDBClient({
    region: config.region ?? 'us-east-1',
    ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: config.attempts ?? 3,
    requestHandler: {
      connectionTimeout: config.connectTimeout ?? 1_000,
      requestTimeout: config.requestTimeout ?? 3_000,
      // Without this the SDK only warns and goes on waiting.
      throwOnRequestTimeout: true,
    },
  });
  return { client, tableName: config.tableName ?? tableDefinition.defaultName };
}

/** Runs one call of the SDK. Throws `StoreUnavailable` where DynamoDB cannot serve, else the SDK's own error. */
export async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new StoreUnavailable(`DynamoDB does not serve (${(error as Error).name}): try again shortly`, error);
  }
}
