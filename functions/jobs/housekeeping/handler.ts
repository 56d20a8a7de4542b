import middy from '@middy/core';
import { readConfig } from '../../shared/config.ts';
import { logger } from '../../shared/logger.ts';
import { runtime } from '../../shared/runtime.ts';
import { openDb } from '../../store/client.ts';
import { openStores } from '../../store/stores.ts';
import { type HousekeepingDone, housekeeping } from '../../verbs/housekeeping.ts';

/** The Lambda entry of the hourly job that deletes what is to go. What fails is tried again by the next run. */
const log = logger((line) => process.stdout.write(`${line}\n`));
const stores = openStores(openDb(readConfig(process.env).db));

export const handler = middy<unknown, HousekeepingDone>()
  .onError(({ error }) => log('error', 'housekeeping-failed', { error }))
  .handler(async () => {
    const done = await housekeeping({ ...stores, runtime });
    log('info', 'housekeeping', done);
    return done;
  });
