import { describe, expect, it } from 'vitest';
import { allWatchedKey } from '../../functions/verbs/allWatched.ts';
import { watchedKeys } from '../../functions/verbs/watchedKeys.ts';
import { watchWorld } from './watchWorld.ts';

/** So many organizations, each under two keys of its own and one that all share. */
async function indexOf(organizations: number) {
  const { stores, deps } = watchWorld();
  for (let i = 0; i < organizations; i++) {
    const whom = { tenantId: 'tenant', organizationId: `o-${i}` };
    await stores.watchIndex.put(whom, [allWatchedKey(deps.runtime, whom), 'V:all', `V:${i}`, `B:${i}`]);
  }
  let reads = 0;
  const counted = {
    watchers: (...asked: Parameters<typeof stores.watchIndex.watchers>) => {
      reads++;
      return stores.watchIndex.watchers(...asked);
    },
    keysOf: (...asked: Parameters<typeof stores.watchIndex.keysOf>) => {
      reads++;
      return stores.watchIndex.keysOf(...asked);
    },
  };
  return { index: counted, reads: () => reads };
}

describe('keys under which somebody stands', () => {
  it.each([
    [0, 5],
    [3, 5],
    [3, 2_000],
    [40, 2_000],
    [500, 2_000],
  ])('are the same with %i organizations and %i keys, however they are looked for', async (organizations, count) => {
    const { index } = await indexOf(organizations);
    const keys = ['V:all', 'W:nobody', ...Array.from({ length: count }, (_, i) => `B:${i}`)];
    const expected = keys.filter((key) =>
      key === 'V:all' ? organizations > 0 : key.startsWith('B:') && Number(key.slice(2)) < organizations,
    );
    expect([...(await watchedKeys(index, keys))].sort()).toEqual(expected.sort());
  });

  it('are found by few reads where there are few organizations, so that a large load keeps nobody waiting', async () => {
    const { index, reads } = await indexOf(10);
    await watchedKeys(
      index,
      Array.from({ length: 6_000 }, (_, i) => `B:${i}`),
    );
    expect(reads()).toBe(16 + 10);
  });
});
