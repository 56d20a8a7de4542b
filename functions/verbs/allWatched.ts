import type { Runtime } from './runtime.ts';
import type { Watched } from './watchPorts.ts';

/** All organizations that are watched with a list stand under these keys too, by which a wave walks over them. */
export const allWatchedKeys: readonly string[] = Array.from({ length: 16 }, (_, n) => `A:${n}`);

export function allWatchedKey({ sha256 }: Pick<Runtime, 'sha256'>, { tenantId, organizationId }: Watched): string {
  return `A:${Number.parseInt(sha256(`${tenantId} ${organizationId}`).slice(0, 1), 16)}`;
}
