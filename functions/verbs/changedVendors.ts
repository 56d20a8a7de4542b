import * as z from 'zod';
import type { Digests } from './ports.ts';
import type { Runtime } from './runtime.ts';
import type { WatchCursors } from './watchPorts.ts';

const known = z.record(z.string(), z.string());
/** The companies of the store are remembered in so many parts: all of them together would not fit into one record. */
const parts = [...'0123456789abcdef'];
const cursorOf = (part: string): string => `vendors-${part}`;
/** So much of a digest tells two states of a company apart. */
const told = 10;

type Deps = { cursors: WatchCursors; runtime: Pick<Runtime, 'sha256'> };

/**
 * The companies whose record is another one than when it was last remembered, those that came and those that went; `remember` keeps
 * them as they are now. The first time nothing is known, and none is another one.
 */
export async function changedVendors(
  { cursors, runtime }: Deps,
  vendors: Digests['vendors'],
): Promise<{ ids: string[]; remember(): Promise<void> }> {
  const now = new Map(parts.map((part) => [part, {} as Record<string, string>]));
  for (const [id, { digest }] of vendors) {
    const part = now.get(runtime.sha256(id).slice(0, 1));
    if (part) part[id] = digest.slice(0, told);
  }
  const compared = await Promise.all(
    [...now].map(async ([part, held]) => {
      const text = await cursors.read(cursorOf(part));
      const before = text === null ? null : known.parse(JSON.parse(text));
      const ids = before === null ? [] : [...new Set([...Object.keys(before), ...Object.keys(held)])];
      const changed = ids.filter((id) => before?.[id] !== held[id]);
      return { part, held, changed, isOther: before === null || changed.length > 0 };
    }),
  );
  return {
    ids: compared.flatMap(({ changed }) => changed).sort(),
    async remember() {
      for (const { part, held, isOther } of compared)
        if (isOther) await cursors.put(cursorOf(part), JSON.stringify(held));
    },
  };
}
