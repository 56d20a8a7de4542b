import type { Day } from '../calendar/day.ts';

/** What a list of breaches is searched by. */
export type SearchedBreach = {
  id: string;
  title: string;
  vendorId: string;
  status: string;
  kind: string;
  /** Day from which the public could know of it; `null` where nobody can tell. */
  knownSince: Day | null;
  states: readonly string[];
  dataTypes: readonly string[];
};

/** What a breach has to fulfil, all of it. What is absent asks nothing. */
export type BreachFilter = {
  vendorIds?: ReadonlySet<string> | undefined;
  /** First and last day of `knownSince`; a breach without such a day lies in no period. */
  from?: Day | undefined;
  to?: Day | undefined;
  /** In small letters. */
  kind?: string | undefined;
  /** Two letters. */
  state?: string | undefined;
  dataType?: string | undefined;
  /** Each has to begin a word of the title. */
  words?: readonly string[] | undefined;
  status?: string | undefined;
};

/** Words of a text without regard to capitals and accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where a breach stands in the list; it stays there while its day does. */
export type BreachPlace = readonly [knownSince: Day | null, id: string];
export const placeOf = ({ knownSince, id }: Pick<SearchedBreach, 'knownSince' | 'id'>): BreachPlace => [knownSince, id];

/** The newest first, those without a day last; of one day in the order of their ids. */
export function byPlace([since, id]: BreachPlace, [otherSince, otherId]: BreachPlace): number {
  if (since !== otherSince) return (since ?? '') > (otherSince ?? '') ? -1 : 1;
  return id < otherId ? -1 : id > otherId ? 1 : 0;
}

/** Breaches in the order of the list. */
export const inOrder = <B extends SearchedBreach>(breaches: readonly B[]): B[] =>
  breaches.toSorted((a, b) => byPlace(placeOf(a), placeOf(b)));

/** Those that fulfil the filter, in the order given. */
export function searchBreaches<B extends SearchedBreach>(breaches: readonly B[], filter: BreachFilter): B[] {
  const { vendorIds, from, to, kind, state, dataType, words = [], status } = filter;
  const conditions: ((breach: B) => boolean)[] = [];
  if (vendorIds) conditions.push((b) => vendorIds.has(b.vendorId));
  if (from !== undefined) conditions.push((b) => b.knownSince !== null && b.knownSince >= from);
  if (to !== undefined) conditions.push((b) => b.knownSince !== null && b.knownSince <= to);
  if (kind !== undefined) conditions.push((b) => b.kind.toLowerCase() === kind);
  if (state !== undefined) conditions.push((b) => b.states.includes(state));
  if (dataType !== undefined) conditions.push((b) => b.dataTypes.includes(dataType));
  if (status !== undefined) conditions.push((b) => b.status === status);
  if (words.length > 0) conditions.push((b) => beginsWords(wordsOf(b.title), words));
  return breaches.filter((breach) => conditions.every((holds) => holds(breach)));
}

const beginsWords = (title: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => title.some((one) => one.startsWith(word)));
