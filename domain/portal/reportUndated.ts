import { knownFromDay } from '../breach/partialDate.ts';
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { PortalExport } from './portalExport.ts';
import { firstRow, type JoinRule, joinWhereUnique, type Track } from './reportTracks.ts';
import { namesRelated, type ReporterName } from './sameReportNames.ts';
import {
  related,
  sameStory,
  sameTypes,
  sharesCount,
  sharesPreciseCount,
  sharesRealCount,
  shareWord,
} from './sameReportRules.ts';

type ReadName = (name: string) => ReporterName;

/** The days of the rows around one without a day. */
type Window = { from: Day; to: Day };
type Windows = ReadonlyMap<string, Window>;

/** How many days beside its neighbours' a report may have been submitted: first closely, then as lists kept by hand are. */
const slacks = [2, 10] as const;
const mostSlack = 10;

/** Neighbours that lie farther apart say nothing about the row between them. */
const longestWindowDays = 60;

/** Share of the placed rows that must stand in the order of their days before a list counts as kept in that order. */
const leastInOrder = 0.9;

/**
 * Adds the rows of the list of before 2015, which bears no day of submission, to the reports that other exports show.
 * That list is in the order of submission: the rows that name, state and number place bound the days of those between
 * them. A row that fits no report, or several, stays a report of its own.
 */
export function placeUndated(
  undated: readonly Track[],
  dated: readonly Track[],
  exports: readonly PortalExport[],
  readName: ReadName,
): readonly Track[] {
  if (undated.length === 0) return dated;
  const last = addDays(latestDay(undated, exports), mostSlack);
  const early = dated.filter((track) => [...track.days].some((day) => day !== null && day <= last));
  const later = dated.filter((track) => !early.includes(track));
  const join = (tracks: readonly Track[], rule: JoinRule) =>
    joinWhereUnique(tracks, oneOfEach(rule), exports, readName);

  const told = join([...undated, ...early], byStory);
  const elsewhere = outOfOrder(join(told, byNameStateAndCount));
  const sure = join(told, {
    ...byNameStateAndCount,
    fits: (a, b) => !elsewhere.has(keyOf(a)) && !elsewhere.has(keyOf(b)),
  });
  const rules = byEvidence(windowsOf(sure), seenSoonAfter(undated, exports), readName);
  const placed = rules.reduce((tracks, rule) => join(tracks, rule), sure);
  return [...placed, ...later];
}

const latestDay = (undated: readonly Track[], exports: readonly PortalExport[]): Day =>
  undated
    .flatMap((track) => [...track.exports])
    .map((place) => knownFromDay((exports[place] as PortalExport).asOf))
    .reduce((a, b) => (a > b ? a : b));

/** Places of the first lists of all cases after the list without days: what it shows was most likely still there. */
function seenSoonAfter(undated: readonly Track[], exports: readonly PortalExport[]): ReadonlySet<number> {
  const last = Math.max(...undated.flatMap((track) => [...track.exports]));
  const next = exports.find((one, place) => place > last && one.view === 'combined');
  const sameDay = exports.flatMap((one, place) =>
    one.view === 'combined' && one.asOf.date === next?.asOf.date ? [place] : [],
  );
  return new Set(sameDay);
}

const isUndated = (track: Track): boolean => track.days.has(null) && track.days.size === 1;

/** A rule that joins only a row without a day to a report with one. */
const oneOfEach = (rule: JoinRule): JoinRule => ({
  shared: rule.shared,
  fits: (a, b) => isUndated(a) !== isUndated(b) && rule.fits(a, b),
});

const named = (track: Track): string[] => track.names.map((name) => name.key);

/** The office closed both with the same words: sure even where another row has the same name. */
const byStory: JoinRule = {
  shared: (track) => [...track.states].flatMap((state) => [...track.counts].map((count) => `${state}|${count}`)),
  fits: sameStory,
};

const byNameStateAndCount: JoinRule = {
  shared: (track) =>
    named(track).flatMap((name) =>
      [...track.states].flatMap((state) => [...track.counts].map((count) => `${name}|${state}|${count}`)),
    ),
  fits: () => true,
};

/** A row of a list without days; `day`: of the report to which it was joined. */
type ListRow = { key: string; day: Day | null };

const rowKey = (place: number, line: number): string => `${place}|${line}`;
const keyOf = (track: Track): string =>
  rowKey((track.sightings[0] as Track['sightings'][0]).export, firstRow(track).line);

/** The rows of each list without days, in its order. */
function listsOf(tracks: readonly Track[]): ListRow[][] {
  const rows = tracks.flatMap((track) => {
    const day = track.sightings.find(({ row }) => row.submittedOn !== null)?.row.submittedOn ?? null;
    return track.sightings
      .filter(({ row }) => row.submittedOn === null)
      .map((sighting) => ({ place: sighting.export, line: sighting.row.line, day }));
  });
  rows.sort((a, b) => a.place - b.place || a.line - b.line);
  return [...new Set(rows.map((row) => row.place))].map((place) =>
    rows.filter((row) => row.place === place).map(({ line, day }) => ({ key: rowKey(place, line), day })),
  );
}

/** Rows that name, state and number would place far from where their list has them: they mean another report. */
const outOfOrder = (tracks: readonly Track[]): ReadonlySet<string> =>
  new Set(listsOf(tracks).flatMap((list) => strays(list).map((row) => row.key)));

/** Placed rows that lie far from the days of those around them: of another report, or with a year mistyped. */
function strays(list: readonly ListRow[]): ListRow[] {
  const inOrder = longestInOrder(list.map((row) => row.day));
  if (!isInOrder(list, inOrder)) return [];
  return list.filter((row, i) => {
    if (row.day === null || inOrder.has(i)) return false;
    const [before, after] = [nearest(list, i, -1, inOrder), nearest(list, i, 1, inOrder)];
    return (
      (before !== null && daysBetween(row.day, before) > longestWindowDays) ||
      (after !== null && daysBetween(after, row.day) > longestWindowDays)
    );
  });
}

const isInOrder = (list: readonly ListRow[], inOrder: ReadonlySet<number>): boolean =>
  inOrder.size >= list.filter((row) => row.day !== null).length * leastInOrder;

/** The day of the nearest row in one direction that stands in order. */
function nearest(list: readonly ListRow[], from: number, step: 1 | -1, inOrder: ReadonlySet<number>): Day | null {
  for (let i = from + step; i >= 0 && i < list.length; i += step) if (inOrder.has(i)) return list[i]?.day ?? null;
  return null;
}

/** Places of the most days that can be kept so that none lies before the one above it. Missing days are passed over. */
function longestInOrder(days: readonly (Day | null)[]): ReadonlySet<number> {
  // ends[n]: place of the earliest day on which a sequence of n + 1 days can end.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  days.forEach((day, i) => {
    if (day === null) return;
    const longer = ends.findIndex((end) => (days[end] as Day) > day);
    const n = longer < 0 ? ends.length : longer;
    before[i] = ends[n - 1];
    ends[n] = i;
  });
  const kept = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before[i]) kept.add(i);
  return kept;
}

/** How many placed rows above and below tell the days of one between them. */
const neighbours = 2;

function windowsOf(tracks: readonly Track[]): Windows {
  const windows = new Map<string, Window>();
  for (const rows of listsOf(tracks)) {
    const astray = strays(rows);
    const list = rows.filter((row) => !astray.includes(row));
    if (!isInOrder(list, longestInOrder(list.map((row) => row.day)))) continue;
    list.forEach((row, i) => {
      if (row.day !== null) return;
      const above = list.slice(0, i).flatMap(({ day }) => day ?? []);
      const below = list.slice(i + 1).flatMap(({ day }) => day ?? []);
      const days = [...above.slice(-neighbours), ...below.slice(0, neighbours)].sort();
      const [from, to] = [days[0], days.at(-1)];
      if (from === undefined || to === undefined || daysBetween(from, to) > longestWindowDays) return;
      windows.set(row.key, { from, to });
    });
  }
  return windows;
}

/** In which of the first lists of all cases after it a report is seen: in all of that day, in one of them, or later. */
type Seen = 'in all' | 'in one' | 'later';

/** By what a row without a day is one of the reports submitted where its list has it, the surest evidence first. */
function byEvidence(windows: Windows, soonAfter: ReadonlySet<number>, readName: ReadName): readonly JoinRule[] {
  const isSeen: Record<Seen, (track: Track) => boolean> = {
    'in all': (track) => [...soonAfter].every((place) => track.exports.has(place)),
    'in one': (track) => [...soonAfter].some((place) => track.exports.has(place)),
    later: () => true,
  };
  const near = (slack: number, seen: Seen, fits: JoinRule['fits']): JoinRule['fits'] => {
    const inWindow = (without: Track, withDay: Track): boolean => {
      const window = windows.get(keyOf(without));
      if (window === undefined || !isSeen[seen](withDay)) return false;
      const [from, to] = [addDays(window.from, -slack), addDays(window.to, slack)];
      return [...withDay.days].some((day) => day !== null && day >= from && day <= to);
    };
    return (a, b) => fits(a, b) && (isUndated(a) ? inWindow(a, b) : inWindow(b, a));
  };
  /** The old list names both parties; later the report stood under the name of either. */
  const parties = (track: Track): readonly ReporterName[] => {
    const associate = firstRow(track).businessAssociate;
    return associate === null ? track.names : [...track.names, readName(associate)];
  };
  const calledAlike = (a: Track, b: Track): boolean =>
    parties(a).some((x) => parties(b).some((y) => namesRelated(x, y)));
  const sameCountAtFirst = (a: Track, b: Track): boolean => firstRow(a).count === firstRow(b).count && sameTypes(a, b);
  const inState = (track: Track): string[] => [...track.states].map((state) => `${state}`);
  const inCount = (track: Track): string[] => [...track.counts].flatMap((count) => (count === null ? [] : `${count}`));
  const sameName = byNameStateAndCount.shared;

  const nearRules = slacks.flatMap((slack) =>
    (['in all', 'in one', 'later'] as const).flatMap((seen): JoinRule[] => [
      { shared: sameName, fits: near(slack, seen, sameCountAtFirst) },
      { shared: sameName, fits: near(slack, seen, sameTypes) },
      { shared: sameName, fits: near(slack, seen, () => true) },
      { shared: inState, fits: near(slack, seen, (a, b) => sharesCount(a, b) && related(a, b)) },
      { shared: inState, fits: near(slack, seen, (a, b) => sharesCount(a, b) && calledAlike(a, b)) },
      {
        shared: inState,
        fits: near(slack, seen, (a, b) => sharesRealCount(a, b) && (sameTypes(a, b) || shareWord(a, b))),
      },
    ]),
  );
  return [
    ...nearRules,
    { shared: inState, fits: near(mostSlack, 'in one', (a, b) => calledAlike(a, b) && sameTypes(a, b)) },
    { shared: inState, fits: near(mostSlack, 'in one', sharesPreciseCount) },
    { shared: inCount, fits: near(mostSlack, 'in one', (a, b) => sharesPreciseCount(a, b) || calledAlike(a, b)) },
    { shared: inState, fits: near(mostSlack, 'in one', sameStory) },
    // Where the list has them says nothing, or speaks against it: only what is as good as the name.
    { shared: sameName, fits: () => true },
    { shared: inState, fits: (a, b) => sharesPreciseCount(a, b) && calledAlike(a, b) },
  ];
}
