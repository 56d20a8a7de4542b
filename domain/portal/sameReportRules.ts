import { daysBetween } from '../calendar/day.ts';
import type { PortalRow } from './portalExport.ts';
import { firstRow, type JoinRule, lastRow, type Track } from './reportTracks.ts';
import { namesRelated, plainLetters, type ReporterName, shareRareWord } from './sameReportNames.ts';

/**
 * By what two tracks with a day of submission are one report, the surest evidence first. Each rule joins only what it can
 * join in one way (joinWhereUnique), so that a later one meets what the earlier ones left.
 */

/** Each of some with each of others, as one text: what tracks must share to be compared. */
const pairs = (some: Iterable<unknown>, others: Iterable<unknown>): string[] => {
  const all = [...others];
  return [...some].flatMap((one) => all.map((other) => `${one}|${other}`));
};

const named = (track: Track): string[] => track.names.map((name) => name.key);
const sameStateAndDay = (track: Track): string[] => pairs(track.states, track.days);
const sameNameStateAndDay = (track: Track): string[] => pairs(named(track), sameStateAndDay(track));

const intersects = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

const anyNames = (a: Track, b: Track, test: (x: ReporterName, y: ReporterName) => boolean): boolean =>
  a.names.some((x) => b.names.some((y) => test(x, y)));

/** Filed before anybody counted: says nothing about which report it is. */
export const placeholders: ReadonlySet<number | null> = new Set([500, 501, null]);

/** A number to the last person, which two reports hardly share by chance. */
const isPrecise = (count: number | null): boolean => count !== null && !placeholders.has(count) && count % 100 !== 0;

/** The same number, a placeholder or not. */
export const sharesCount = (a: Track, b: Track): boolean => [...a.counts].some((c) => c !== null && b.counts.has(c));

/** The same number, which somebody counted. */
export const sharesRealCount = (a: Track, b: Track): boolean =>
  [...a.counts].some((c) => !placeholders.has(c) && b.counts.has(c));

export const sharesPreciseCount = (a: Track, b: Track): boolean =>
  [...a.counts].some((c) => isPrecise(c) && b.counts.has(c));

/** Counts of which one is the other corrected by a handful of people. */
const nearCounts = (a: Track, b: Track): boolean =>
  [...a.counts].some(
    (x) => isPrecise(x) && [...b.counts].some((y) => isPrecise(y) && Math.abs((x ?? 0) - (y ?? 0)) <= 5),
  );

/** Counts of which one is the other revised by less than a tenth. */
const closeCounts = (a: Track, b: Track): boolean =>
  [...a.counts].some(
    (x) => x !== null && [...b.counts].some((y) => y !== null && Math.abs(x - y) < Math.max(x, y) / 10),
  );

/** Farther apart, the same number is rather a second report than a day amended. */
const longestAmendmentDays = 92;

const closeDays = (a: Track, b: Track): boolean =>
  [...a.days].some((x) =>
    [...b.days].some((y) => x !== null && y !== null && Math.abs(daysBetween(x, y)) <= longestAmendmentDays),
  );

const listText = (list: readonly string[]): string => [...list].sort().join('|');

/** What a row says of the incident, but for the number: rows of one reporter and day are told apart by it. */
export const circumstances = (row: PortalRow): string =>
  [row.entityType, listText(row.types), listText(row.locations), row.businessAssociatePresent].join(';');

/** A closing text of fewer letters is a phrase of the office, not the story of one case. */
const shortestStory = 80;

export function sameStory(a: Track, b: Track): boolean {
  const stories = (track: Track): Set<string> =>
    new Set(
      track.sightings
        .flatMap(({ row }) => row.description ?? [])
        .map(plainLetters)
        .filter((story) => story.length >= shortestStory),
    );
  return intersects(stories(a), stories(b));
}

const sameCircumstances = (a: Track, b: Track): boolean =>
  circumstances(lastRow(a)) === circumstances(firstRow(b)) || circumstances(lastRow(b)) === circumstances(firstRow(a));

export const sameTypes = (a: Track, b: Track): boolean => {
  const types = (track: Track) => new Set(track.sightings.flatMap(({ row }) => row.types));
  return intersects(types(a), types(b));
};

export const related = (a: Track, b: Track): boolean => anyNames(a, b, namesRelated);
export const shareWord = (a: Track, b: Track): boolean => anyNames(a, b, shareRareWord);

/** Name, state and day are the same, and the number was revised. Where several remain, their circumstances decide. */
export const countRevised: readonly JoinRule[] = [
  { shared: sameNameStateAndDay, fits: sameStory },
  { shared: sameNameStateAndDay, fits: closeCounts },
  { shared: sameNameStateAndDay, fits: sameCircumstances },
  { shared: sameNameStateAndDay, fits: () => true },
];

/** The name, the state or the day is another, in one export after the other. */
export const renamedOrAmended: readonly JoinRule[] = [
  // The state was filled in; where it was changed, the number must be the same.
  {
    shared: (track) => pairs(named(track), track.days),
    fits: (a, b) => a.states.has(null) || b.states.has(null) || sharesRealCount(a, b),
  },
  // Renamed: longer, shorter, cut at 50 characters, with the clerks' remarks taken out.
  { shared: sameStateAndDay, fits: (a, b) => sharesCount(a, b) && related(a, b) },
  // Wholly renamed (the vendor for its customer, the owner for the practice). Two reports of one state and day that are
  // not the same case hardly ever have the same number, unless it is a placeholder.
  {
    shared: sameStateAndDay,
    fits: (a, b) => sharesPreciseCount(a, b) || (sharesRealCount(a, b) && sameTypes(a, b)),
  },
  // Wholly renamed before anybody counted: all that is left is a word that few have.
  { shared: sameStateAndDay, fits: (a, b) => sharesCount(a, b) && shareWord(a, b) && sameTypes(a, b) },
  // Renamed and revised at once, as happens when the office closes a case.
  { shared: sameStateAndDay, fits: (a, b) => related(a, b) || (nearCounts(a, b) && shareWord(a, b)) },
  // Renamed, with the state of the new name.
  {
    shared: (track) => pairs(track.days, track.counts),
    fits: sharesPreciseCount,
  },
  // The day was amended.
  {
    shared: (track) => pairs(named(track), track.states),
    fits: (a, b) => sharesPreciseCount(a, b) && sameTypes(a, b) && closeDays(a, b),
  },
];
