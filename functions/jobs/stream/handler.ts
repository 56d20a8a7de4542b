import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import { readConfig } from '../../shared/config.ts';
import { logger } from '../../shared/logger.ts';
import { queueUrlsOf, sqsQueue } from '../queue.ts';
import { type StreamAnswer, type StreamEvent, wakeAll } from './wakeAll.ts';

/** The Lambda entry of the table's stream: from keys alone it tells whom a change wakes. */
const log = logger((line) => process.stdout.write(`${line}\n`));
const queue = sqsQueue(new SQSClient({}), queueUrlsOf(readConfig(process.env)));

export const handler = middy<StreamEvent, StreamAnswer>().handler((event) => wakeAll(event, queue, log));
