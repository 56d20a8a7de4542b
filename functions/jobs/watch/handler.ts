import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure';
import { readConfig } from '../../shared/config.ts';
import { cron } from '../../shared/cron.ts';
import { logger } from '../../shared/logger.ts';
import { metricWriter } from '../../shared/metrics.ts';
import { runtime } from '../../shared/runtime.ts';
import { openDb } from '../../store/client.ts';
import { openStores } from '../../store/stores.ts';
import { advanceCalendar } from '../../verbs/advanceCalendar.ts';
import { catalogReader } from '../../verbs/catalog.ts';
import { handleMessage, type MessageDeps } from '../../verbs/handleMessage.ts';
import { queueUrlsOf, sqsQueue } from '../queue.ts';
import { handleRecords, type QueueEvent } from './handleRecords.ts';

/** The Lambda entry of the watch: messages of the work queue. What fails comes again, and goes to the dead letters in the end. */
const config = readConfig(process.env);
const write = (line: string) => process.stdout.write(`${line}\n`);
const log = logger(write);
const stores = openStores(openDb(config.db));
const queue = sqsQueue(new SQSClient({}), queueUrlsOf(config));
const deps: MessageDeps = {
  ...stores,
  catalog: catalogReader(stores.breaches, log),
  queue,
  cron,
  runtime,
  count: metricWriter(write, config.stage, runtime.now),
  advanceCalendar: (...told) => advanceCalendar({ ...stores, runtime }, ...told),
  // These are for another function, which alone may reach the outside world.
  deliver: (lane) => queue.send([{ kind: 'deliver', ...lane }]),
  digest: (whose) => queue.send([{ kind: 'digest', ...whose }]),
};

export const handler = middy<QueueEvent, unknown>()
  .use(
    sqsPartialBatchFailure({
      logger: (error: unknown, { messageId }: { messageId: string }) =>
        log('error', 'message-failed', { messageId, error }),
    }),
  )
  .handler((event) => handleRecords(event, (message) => handleMessage(deps, message), log));
