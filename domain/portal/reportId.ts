import { foldCharacters } from '../vendor/normalizeName.ts';
import type { Report, Sighting } from './report.ts';
import type { Track } from './reportTracks.ts';

/** Longest part that a name may have in an id, so that a day, a state and a number fit into 100 signs. */
const longestName = 72;

/** A name in lower-case words joined by hyphens, cut between two words. */
function slug(name: string): string {
  const words = foldCharacters(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= longestName) return words || 'unnamed';
  const cut = words.slice(0, longestName + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : longestName);
}

/** The sighting that gives a report its id: the first that bears a day. Later exports never change it. */
const naming = (track: Track): Sighting =>
  track.sightings.find((s) => s.row.submittedOn !== null) ?? (track.sightings[0] as Sighting);

const baseId = ({ row }: Sighting): string =>
  `hhs-${row.submittedOn ?? 'undated'}-${slug(row.name)}-${(row.state ?? 'xx').toLowerCase()}`;

/** Order among reports of one reporter and day: the first seen first, then by what the rows say, never by their lines. */
function inOrder(a: Sighting, b: Sighting): number {
  const text = ({ row }: Sighting): string =>
    [row.name, row.entityType, row.types, row.locations, row.occurred?.from, row.description].join(';');
  return (
    a.export - b.export ||
    (a.row.count ?? -1) - (b.row.count ?? -1) ||
    (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : a.row.line - b.row.line)
  );
}

/** Gives each track its id, `-2` and so on where a reporter filed several reports on one day. In the order of the ids. */
export function nameReports(tracks: readonly Track[]): Report[] {
  const byId = new Map<string, Track[]>();
  for (const track of tracks) {
    const id = baseId(naming(track));
    byId.set(id, [...(byId.get(id) ?? []), track]);
  }
  return [...byId]
    .flatMap(([id, same]) =>
      [...same]
        .sort((a, b) => inOrder(naming(a), naming(b)))
        .map((track, i) => ({ id: i === 0 ? id : `${id}-${i + 1}`, sightings: [...track.sightings] })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
