import { knownFromDay } from '../breach/partialDate.ts';
import { type PortalExport, type PortalRow, portalViews } from './portalExport.ts';
import type { Report, Sighting } from './report.ts';
import { nameReports } from './reportId.ts';
import { joinWhereUnique, type Track, trackOf } from './reportTracks.ts';
import { placeUndated } from './reportUndated.ts';
import { nameReader, plainLetters, type ReporterName } from './sameReportNames.ts';
import { circumstances, countRevised, placeholders, renamedOrAmended } from './sameReportRules.ts';

/** The exports in order of the days they speak of, each once. Their places in this list are those of the sightings. */
export function orderExports(exports: readonly PortalExport[]): PortalExport[] {
  const bySha = new Map(exports.map((one) => [one.sha256, one]));
  const place = (one: PortalExport): string =>
    `${knownFromDay(one.asOf)}|${portalViews.indexOf(one.view)}|${one.importedOn}|${one.sha256}`;
  return [...bySha.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/**
 * The reports that the exports show, each followed through them. The portal gives no ids: rows are one report where name,
 * state and day of submission agree, or where only one reading of the change between two exports is left. Every row
 * belongs to exactly one report. Neither the order of the exports nor giving one twice makes a difference.
 */
export function followReports(given: readonly PortalExport[]): Report[] {
  const exports = orderExports(given);
  const readName = nameReader();
  const all = alikeInAllExports(exports, readName);
  const join = (tracks: readonly Track[], rules: typeof countRevised): readonly Track[] =>
    rules.reduce((known, rule) => joinWhereUnique(known, rule, exports, readName), tracks);

  const dated = join(
    all.filter((track) => !track.days.has(null)),
    countRevised,
  );
  const followed = join(onceEach(dated, readName), renamedOrAmended);
  const undated = all.filter((track) => track.days.has(null));
  return nameReports(placeUndated(undated, followed, exports, readName));
}

/**
 * Tracks of rows with the same name, state, day and number. Where an export has several such rows, each begins a track,
 * and those of the other exports go to the one that they resemble most.
 */
function alikeInAllExports(exports: readonly PortalExport[], readName: (name: string) => ReporterName): Track[] {
  const byKey = new Map<string, Sighting[]>();
  exports.forEach(({ rows }, place) => {
    for (const row of rows) {
      const key = `${readName(row.name).key}|${row.state}|${row.submittedOn}|${row.count}`;
      const sightings = byKey.get(key);
      if (sightings) sightings.push({ export: place, row });
      else byKey.set(key, [{ export: place, row }]);
    }
  });
  return [...byKey.values()].flatMap((sightings) => apart(sightings).map((own) => trackOf(own, readName)));
}

function apart(sightings: readonly Sighting[]): Sighting[][] {
  const tracks: Sighting[][] = [];
  const places = [...new Set(sightings.map((s) => s.export))];
  if (places.length === sightings.length) return [[...sightings]];
  for (const place of places) {
    const rows = sightings.filter((s) => s.export === place);
    const pairs = rows.flatMap((sighting) =>
      tracks.map((track) => ({ sighting, track, score: resemblance(track.at(-1) as Sighting, sighting) })),
    );
    const left = new Set(rows);
    const taken = new Set<Sighting[]>();
    for (const { sighting, track } of pairs.sort((a, b) => b.score - a.score)) {
      if (!left.has(sighting) || taken.has(track)) continue;
      track.push(sighting);
      left.delete(sighting);
      taken.add(track);
    }
    tracks.push(...[...left].map((sighting) => [sighting]));
  }
  return tracks;
}

const story = (row: PortalRow): string => plainLetters(row.description ?? '');

/** How much two rows of one name, state, day and number have in common. */
function resemblance(a: Sighting, b: Sighting): number {
  const told = story(a.row) !== '' && story(a.row) === story(b.row);
  return (told ? 2 : 0) + (circumstances(a.row) === circumstances(b.row) ? 1 : 0);
}

/** What an export says of a row, in a form in which two rows can be the same. */
const cells = (row: PortalRow, readName: (name: string) => ReporterName): string =>
  [readName(row.name).key, row.state, row.submittedOn, row.count, circumstances(row), row.closed, story(row)].join(';');

/**
 * An exact duplicate: rows of one export that agree in every cell, with a number that somebody counted, of which no export
 * tells one from the other. They are one report, seen twice. A vendor files a report for each customer on one day, and
 * their rows can look alike for years: as soon as one export shows a difference, a closing text or another number, they
 * are two reports, and so are rows that agree in a placeholder.
 */
function onceEach(tracks: readonly Track[], readName: (name: string) => ReporterName): readonly Track[] {
  const byPlace = (track: Track) =>
    new Map(track.sightings.map(({ export: place, row }) => [place, cells(row, readName)]));
  const groups = new Map<string, Track[]>();
  for (const track of tracks) {
    const row = (track.sightings[0] as Sighting).row;
    const key = `${readName(row.name).key}|${row.state}|${row.submittedOn}`;
    const group = groups.get(key) ?? [];
    const twin = group.findIndex((other) => {
      if (placeholders.has(row.count)) return false;
      const [mine, theirs] = [byPlace(track), byPlace(other)];
      const shared = [...mine.keys()].filter((place) => theirs.has(place));
      return shared.length > 0 && shared.every((place) => mine.get(place) === theirs.get(place));
    });
    if (twin < 0) group.push(track);
    else group[twin] = trackOf([...(group[twin] as Track).sightings, ...track.sightings], readName);
    groups.set(key, group);
  }
  return [...groups.values()].flat();
}
