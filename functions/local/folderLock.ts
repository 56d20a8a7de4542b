import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a start waits for another one: a server on a slow machine takes a few seconds to come up. */
const patience = 30_000;
const pollInterval = 20;
const busy = 5;

/**
 * Runs `work` while no other process holds the lock of this folder. The lock is SQLite's own on an empty database: the
 * kernel gives it back when its holder dies, so there is no stale lock to judge.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const database = openLock(folder);
  try {
    for (let waited = 0; !tryLock(database); waited += pollInterval) {
      if (waited >= patience) throw new Error(`${folder} has been locked by another start for ${patience / 1_000} s`);
      await pause(pollInterval);
    }
    return await work();
  } finally {
    database.close();
  }
}

/** The same for the last moments of a process, when nothing can be awaited. */
export function withFolderLockSync<T>(folder: string, work: () => T): T {
  const database = openLock(folder);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    database.exec('BEGIN EXCLUSIVE');
    return work();
  } finally {
    database.close();
  }
}

const openLock = (folder: string): DatabaseSync => new DatabaseSync(join(folder, 'dynamo.lock'));

function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}

/** Takes another lock of a folder, for as long as this process runs or until it is given back; `null` where it is taken. */
export function holdFolderLock(folder: string, name: string): { giveBack(): void } | null {
  const database = new DatabaseSync(join(folder, `${name}.lock`));
  if (tryLock(database)) return { giveBack: () => database.close() };
  database.close();
  return null;
}
