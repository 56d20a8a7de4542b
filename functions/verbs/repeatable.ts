import type { Runtime } from './runtime.ts';
import type { Attempt } from './tenantPorts.ts';

/** A clock that stands still at the first try of a request or a run, and ids in an order that all its tries share. */
export function repeatable(runtime: Runtime, { startedAt, seed }: Pick<Attempt, 'startedAt' | 'seed'>): Runtime {
  let given = 0;
  return {
    ...runtime,
    now: () => startedAt,
    newId: () => uuidOf(runtime.sha256(`${seed} ${given++}`)),
  };
}

/** The beginning of a digest as a UUID of one's own making (version 8, RFC 9562). */
function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
