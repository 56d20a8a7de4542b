import { setTimeout as pause } from 'node:timers/promises';

const usualPatience = 60_000;

/** Asks again and again until an answer is given, or fails with what was asked for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = usualPatience,
): Promise<T> {
  for (const began = Date.now(); Date.now() - began < patience; ) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    await pause(50);
  }
  throw new Error(`${what}: not within ${patience / 1_000} s`);
}
