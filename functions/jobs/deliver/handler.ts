import middy from '@middy/core';
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure';
import { openWorkerNotify } from '../../notify/openNotify.ts';
import { readConfig } from '../../shared/config.ts';
import { logger } from '../../shared/logger.ts';
import { metricWriter } from '../../shared/metrics.ts';
import { runtime } from '../../shared/runtime.ts';
import { openDb } from '../../store/client.ts';
import { openStores } from '../../store/stores.ts';
import { deliver } from '../../verbs/deliver.ts';
import type { Delivered } from '../../verbs/deliverDeps.ts';
import { digest } from '../../verbs/digest.ts';
import type { Message } from '../../verbs/watchPorts.ts';
import { handleRecords, type QueueEvent } from '../watch/handleRecords.ts';

/**
 * The Lambda entry of who tells the outside world: the one function that opens secrets and reaches addresses of tenants. What
 * fails on our side comes again, and goes to the dead letters in the end; what fails at a receiver waits in the table.
 */
const config = readConfig(process.env);
const write = (line: string) => process.stdout.write(`${line}\n`);
const log = logger(write);
const count = metricWriter(write, config.stage, runtime.now);
const deps = {
  ...openStores(openDb(config.db)),
  ...openWorkerNotify(config.notify, { region: config.db.region }),
  runtime,
};

async function handle(message: Message): Promise<Delivered> {
  const done = await sendFor(message);
  if (done.delivered + done.failed > 0) count({ Delivered: done.delivered, DeliveriesFailed: done.failed });
  return done;
}

async function sendFor(message: Message): Promise<Delivered> {
  if (message.kind === 'deliver') {
    const { tenantId, webhookId, organizationId } = message;
    return deliver(deps, { tenantId, webhookId, organizationId });
  }
  if (message.kind === 'digest') return digest(deps, { tenantId: message.tenantId, webhookId: message.webhookId });
  throw new Error(`a message of the kind ${message.kind} is not for this queue`);
}

export const handler = middy<QueueEvent, unknown>()
  .use(
    sqsPartialBatchFailure({
      logger: (error: unknown, { messageId }: { messageId: string }) =>
        log('error', 'message-failed', { messageId, error }),
    }),
  )
  .handler((event) => handleRecords(event, handle, log));
