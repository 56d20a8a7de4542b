import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { isAlive } from './launchDynamo.ts';

/** What a running `npm start` tells the commands of its data folder: where it listens, and which process it is. */
const noteSchema = z.object({ url: z.string(), pid: z.int() });

const notePath = (dataDir: string): string => join(dataDir, 'server.json');

export function writeServerNote(dataDir: string, url: string): void {
  writeFileSync(notePath(dataDir), JSON.stringify({ url, pid: process.pid }), { mode: 0o600 });
}

export const removeServerNote = (dataDir: string): void => rmSync(notePath(dataDir), { force: true });

/** Where the `npm start` of a data folder listens; `null` where none runs. */
export function serverOf(dataDir: string): string | null {
  try {
    const { url, pid } = noteSchema.parse(JSON.parse(readFileSync(notePath(dataDir), 'utf8')));
    return isAlive(pid) ? url : null;
  } catch {
    // None, or one that was cut short by a crash.
    return null;
  }
}
