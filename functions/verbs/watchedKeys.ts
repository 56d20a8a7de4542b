import { allWatchedKeys } from './allWatched.ts';
import { eachAtOnce } from './atOnce.ts';
import type { Watched, WatchIndex } from './watchPorts.ts';

const beside = 16;
/** From so many keys on it is worth a look how many organizations there are at all: a load of the portal has some thousands. */
const manyKeys = 300;
/** So many organizations under each of the keys of all, 16 times that in all, are few beside so many keys. */
const fewOfEach = 16;

/** Those of many keys under which somebody stands. Most have nobody: a look costs less than a message. */
export async function watchedKeys(
  index: Pick<WatchIndex, 'watchers' | 'keysOf'>,
  keys: Iterable<string>,
): Promise<Set<string>> {
  const wanted = [...keys];
  const few = wanted.length < manyKeys ? null : await fewWatched(index);
  const found = new Set<string>();
  if (few === null)
    await eachAtOnce(wanted, beside, async (key) => {
      if ((await index.watchers(key, 1)).items.length > 0) found.add(key);
    });
  else {
    const stands = new Set<string>();
    await eachAtOnce(few, beside, async (whom) => {
      for (const key of await index.keysOf(whom)) stands.add(key);
    });
    for (const key of wanted) if (stands.has(key)) found.add(key);
  }
  return found;
}

/** All organizations that are watched; `null` where they are many. */
async function fewWatched(index: Pick<WatchIndex, 'watchers'>): Promise<Watched[] | null> {
  const pages = await Promise.all(allWatchedKeys.map((key) => index.watchers(key, fewOfEach)));
  return pages.every(({ next }) => next === null) ? pages.flatMap(({ items }) => items) : null;
}
