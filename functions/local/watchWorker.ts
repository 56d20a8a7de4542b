import { parentPort, workerData } from 'node:worker_threads';
import { logger } from '../shared/logger.ts';
import { type WatchHere, watchHere } from './watchHere.ts';

/** The thread in which `npm start` watches, so that no request waits for it. It ends when it is told to. */
const watch = await watchHere(
  workerData as WatchHere,
  logger((line) => process.stderr.write(`${line}\n`)),
);
parentPort?.once('message', async () => {
  await watch.stop();
  process.exit(0);
});
