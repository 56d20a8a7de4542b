import type { MatchEntity } from '../match/match.ts';
import type { RowResult } from '../report/exposureReport.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { entityWords } from './entityWords.ts';
import { queryWords } from './queryWords.ts';
import { breachKey, keysOfSigns, vendorKey } from './watchKey.ts';

/** One vendor of a list stands under so many words at most, and under as many domains and identifiers. */
export const mostWordsOfRow = 60;

/** `upstream: <id>` in the path of an exposure: the incident through which this one came, of which the row tells too. */
const upstreamIn = (path: readonly string[]): string[] =>
  path.flatMap((step) => /^upstream: (\S+)/.exec(step)?.[1] ?? []);

/**
 * Under which keys a row of a report makes its organization stand: `V:` for every company that it was matched with, or that a
 * verdict or a link has to do with; `B:` for every incident that reaches it or that it states; and what a company that is
 * unknown today could be found by: `T:` words of names, `D:` domains, `I:` identifiers. `given`: the row as the list states it;
 * without it the name of the report is read. Each key once.
 */
export function rowKeys(row: RowResult, given: VendorRow | undefined): string[] {
  const vendors = [
    ...row.matches.map((match) => match.vendorId),
    ...(row.setAside ?? []).map((aside) => aside.vendorId),
    ...row.exposures.flatMap((exposure) => exposure.vendorId ?? []),
  ];
  const breaches = [
    ...row.exposures.flatMap((exposure) => exposure.breachId ?? []),
    ...row.exposures.flatMap((exposure) => upstreamIn(exposure.path)),
    ...(row.setAside ?? []).flatMap((aside) => aside.breachIds),
    ...(given?.incidents ?? []).flatMap((incident) => incident.breachId ?? []),
  ];
  const { words, ...exact } = queryWords(given ?? { name: row.name ?? undefined });
  // Each bounded by itself: many domains leave a place for the name.
  const signs = [
    ...keysOfSigns({ ...exact, words: [] }).slice(0, mostWordsOfRow),
    ...keysOfSigns({ domains: [], identifiers: [], words }).slice(0, mostWordsOfRow),
  ];
  return [...new Set([...vendors.map(vendorKey), ...breaches.map(breachKey), ...signs])];
}

/** What changed in the store. */
export type StoreChange = {
  /** The incident of which something changed, where it is one. */
  breachId?: string | undefined;
  /** The company that it is about, and those that are tied to it by the catalog (`vendorsNear`). */
  vendorIds: readonly string[];
  /** Companies that are new, or whose names, domains or numbers changed: as the matcher takes them. */
  entities?: readonly MatchEntity[] | undefined;
  /** Names of an incident that are new: each as if its victim bore it. */
  names?: readonly string[] | undefined;
};

const entitiesIn = ({ entities = [], names = [] }: StoreChange): MatchEntity[] => [
  ...entities,
  ...names.map((name) => ({ id: '', name })),
];

/** Under which keys those stand whom a change may concern. Each key once. */
export function changeKeys(change: StoreChange): string[] {
  const known = [
    ...(change.breachId === undefined ? [] : [breachKey(change.breachId)]),
    ...change.vendorIds.map(vendorKey),
  ];
  const signs = entitiesIn(change).flatMap((entity) => keysOfSigns(entityWords(entity)));
  return [...new Set([...known, ...signs])];
}
