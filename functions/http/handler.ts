import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { readConfig } from '../shared/config.ts';
import { logger } from '../shared/logger.ts';
import { runtime } from '../shared/runtime.ts';
import { openDb } from '../store/client.ts';
import { openStores } from '../store/stores.ts';
import { catalogReader } from '../verbs/catalog.ts';
import { createApp } from './app.ts';
import { observe } from './observe.ts';

/** The Lambda entry: the app over the table that the environment names, wrapped by what belongs to the runtime. */
const config = readConfig(process.env);
const log = logger((line) => process.stdout.write(`${line}\n`));
const stores = openStores(
  openDb({
    ...(config.tableName && { tableName: config.tableName }),
    ...(config.region && { region: config.region }),
    ...(config.dynamodbEndpoint && { endpoint: config.dynamodbEndpoint }),
  }),
);
const app = createApp({ ...stores, catalog: catalogReader(stores.breaches), runtime, log });

export const handler = middy<APIGatewayProxyEventV2>().use(observe(log)).handler(handle(app));
