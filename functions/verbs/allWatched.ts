import type { Runtime } from './runtime.ts';
import type { Watched, WatchIndex } from './watchPorts.ts';

/** All organizations that are watched with a list stand under these keys too, by which a wave walks over them. */
export const allWatchedKeys: readonly string[] = Array.from({ length: 16 }, (_, n) => `A:${n}`);

export function allWatchedKey({ sha256 }: Pick<Runtime, 'sha256'>, { tenantId, organizationId }: Watched): string {
  return `A:${Number.parseInt(sha256(`${tenantId} ${organizationId}`).slice(0, 1), 16)}`;
}

/** Whoever stands under any key stands under one of these first. */
export async function isAnybodyWatched({ watchers }: Pick<WatchIndex, 'watchers'>): Promise<boolean> {
  const found = await Promise.all(allWatchedKeys.map((key) => watchers(key, 1)));
  return found.some(({ items }) => items.length > 0);
}
