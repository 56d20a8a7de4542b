import Fuse, { type IFuseOptions } from 'fuse.js';
import * as fuzz from 'fuzzball';
import MiniSearch, { type Options } from 'minisearch';
import {
  buildVendorIndex,
  candidateIds,
  defaultThresholds,
  matchVendor,
  openIndex,
  packIndex,
  type VendorIndex,
} from '../../domain/match/match.ts';

/** The best answer to a line: the place of the name in the list, and whether it is confirmed, where an engine says so. */
export type Answer = { place: number; confirmed?: boolean };

/** A list of names made ready to be asked. Engines without a threshold of their own answer nearly always. */
export type Ready = {
  ask: (line: string) => Answer | undefined;
  stored: () => Uint8Array;
  /** Places of the names that are looked at before any is scored, where an engine says so. */
  candidates?: (line: string) => ReadonlySet<number>;
};

/** Something that finds the name a line means: built from names, or opened from what it stored. */
export type Engine = {
  build: (names: readonly string[]) => Ready;
  open: (stored: Uint8Array) => Ready['ask'];
};

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const decode = (stored: Uint8Array): string => new TextDecoder().decode(stored);

type Item = { id: number; name: string };
const items = (names: readonly string[]): Item[] => names.map((name, id) => ({ id, name }));

function askIndex(index: VendorIndex): Ready['ask'] {
  return (line) => {
    const [best] = matchVendor(index, { name: line }, defaultThresholds);
    return best && { place: Number(best.vendorId), confirmed: best.decision === 'match' };
  };
}

const breachclock: Engine = {
  build: (names) => {
    const index = buildVendorIndex(items(names).map(({ id, name }) => ({ id: String(id), name })));
    return {
      ask: askIndex(index),
      stored: () => packIndex(index),
      candidates: (line) => new Set([...candidateIds(index, line)].map(Number)),
    };
  },
  open: (stored) => {
    const index = openIndex(stored);
    if (!index) throw new Error('The stored index has another format than this code reads.');
    return askIndex(index);
  },
};

/** Every name is compared. Names and their words are prepared beforehand, as its README advises for large lists. */
function askFuzzball(names: readonly string[]): Ready['ask'] {
  const choices = items(names).map(({ id, name }) => {
    const processed = fuzz.full_process(name);
    return { id, name: processed, tokens: fuzz.unique_tokens(processed) };
  });
  const options = { scorer: fuzz.token_set_ratio, processor: ({ name }: Item) => name, full_process: false, limit: 1 };
  return (line) => {
    const [best] = fuzz.extract(fuzz.full_process(line), choices, options);
    return best && { place: best[0].id };
  };
}

const fuzzball: Engine = {
  build: (names) => ({ ask: askFuzzball(names), stored: () => encode(names) }),
  open: (stored) => askFuzzball(JSON.parse(decode(stored)) as string[]),
};

/** Fuse.js with an index that is made once, as its documentation advises for large lists. */
function fuseWith(options: IFuseOptions<Item>): Engine {
  const ask =
    (fuse: Fuse<Item>): Ready['ask'] =>
    (line) => {
      const [best] = fuse.search(line, { limit: 1 });
      return best && { place: best.item.id };
    };
  return {
    build: (names) => {
      const list = items(names);
      const index = Fuse.createIndex(['name'], list);
      return { ask: ask(new Fuse(list, options, index)), stored: () => encode({ list, index: index.toJSON() }) };
    },
    open: (stored) => {
      const { list, index } = JSON.parse(decode(stored)) as {
        list: Item[];
        index: Parameters<typeof Fuse.parseIndex>[0];
      };
      return ask(new Fuse(list, options, Fuse.parseIndex<Item>(index)));
    },
  };
}

const miniSearchOptions: Options<Item> = { fields: ['name'], searchOptions: { fuzzy: 0.2, prefix: true } };

function askMiniSearch(search: MiniSearch<Item>): Ready['ask'] {
  return (line) => {
    const [best] = search.search(line);
    return best && { place: best.id as number };
  };
}

const miniSearch: Engine = {
  build: (names) => {
    const search = new MiniSearch<Item>(miniSearchOptions);
    search.addAll(items(names));
    return { ask: askMiniSearch(search), stored: () => encode(search) };
  },
  open: (stored) => askMiniSearch(MiniSearch.loadJSON<Item>(decode(stored), miniSearchOptions)),
};

export const ourselves = 'Breachclock';

/** Ourselves, and libraries that a Node project would take instead. */
export const engines: Readonly<Record<string, Engine>> = {
  [ourselves]: breachclock,
  'fuzzball token_set_ratio': fuzzball,
  'Fuse.js': fuseWith({ keys: ['name'] }),
  'Fuse.js token search': fuseWith({ keys: ['name'], useTokenSearch: true }),
  'MiniSearch fuzzy 0.2, prefix': miniSearch,
};

/** @throws Error for a name that is none of theirs. */
export function engineCalled(name: string): Engine {
  const engine = engines[name];
  if (!engine) throw new Error(`No engine is called "${name}": ${Object.keys(engines).join(', ')}`);
  return engine;
}
