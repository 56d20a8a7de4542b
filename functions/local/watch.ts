import { Worker } from 'node:worker_threads';
import type { Log } from '../shared/logger.ts';
import { holdFolderLock } from './folderLock.ts';
import type { WatchHere } from './watchHere.ts';

/** A thread that crashed begins again after so many milliseconds, twice as many each time. */
const [firstPause, longestPause] = [1_000, 60_000];
/** A thread that ran for so long had begun well. */
const wellFor = 60_000;
/** So often it is looked whether the process that watches this folder has ended. */
const lookAgain = 5_000;
/** What is under way may end; nothing of it is lost where it may not. */
const patience = 3_000;

/**
 * Watches over the organizations of this machine in a thread of its own. Of several processes of one folder one watches, and
 * another goes on when it has ended.
 */
export function startWatch(dataDir: string, here: WatchHere, log: Log): { stop(): Promise<void> } {
  let turn: ReturnType<typeof holdFolderLock> = null;
  let [worker, pause, isStopped] = [null as Worker | null, firstPause, false];
  let timer: NodeJS.Timeout | undefined;
  const later = (millis: number): void => {
    timer = setTimeout(begin, millis);
    timer.unref();
  };
  const begin = (): void => {
    if (isStopped) return;
    turn ??= holdFolderLock(dataDir, 'watch');
    if (turn === null) {
      later(lookAgain);
      return;
    }
    const began = Date.now();
    const own = new Worker(new URL('./watchWorker.ts', import.meta.url), { workerData: here });
    worker = own;
    own.unref();
    own.on('error', (error) => log('error', 'watch-failed', { error }));
    own.once('exit', (code) => {
      worker = null;
      if (isStopped) return;
      if (Date.now() - began > wellFor) pause = firstPause;
      log('error', 'watch-ended', { code, againInMilliseconds: pause });
      later(pause);
      pause = Math.min(longestPause, pause * 2);
    });
  };
  begin();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      const own = worker;
      if (own !== null) {
        const ended = new Promise((done) => own.once('exit', done));
        own.postMessage('stop');
        const cut = setTimeout(() => void own.terminate(), patience);
        await ended;
        clearTimeout(cut);
      }
      turn?.giveBack();
    },
  };
}
