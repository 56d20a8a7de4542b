import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Runtime } from '../verbs/runtime.ts';

/** The real clock, ids and digests. */
export const runtime: Runtime = {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  newSecret: (bytes = 24) => randomBytes(bytes).toString('base64url'),
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
};
