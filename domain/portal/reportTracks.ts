import type { Day } from '../calendar/day.ts';
import type { PortalExport, PortalRow } from './portalExport.ts';
import type { Sighting } from './report.ts';
import type { ReporterName } from './sameReportNames.ts';

/** Rows of several exports that are taken for one report so far, with what they show. Sightings in order of the exports. */
export type Track = {
  sightings: readonly Sighting[];
  exports: ReadonlySet<number>;
  names: readonly ReporterName[];
  states: ReadonlySet<string | null>;
  days: ReadonlySet<Day | null>;
  counts: ReadonlySet<number | null>;
};

type ReadName = (name: string) => ReporterName;

const inOrder = (a: Sighting, b: Sighting): number => a.export - b.export || a.row.line - b.row.line;

export function trackOf(sightings: readonly Sighting[], readName: ReadName): Track {
  const rows = sightings.map(({ row }) => row);
  return {
    sightings: [...sightings].sort(inOrder),
    exports: new Set(sightings.map((s) => s.export)),
    names: [...new Set(rows.map((row) => readName(row.name)))],
    states: new Set(rows.map((row) => row.state)),
    days: new Set(rows.map((row) => row.submittedOn)),
    counts: new Set(rows.map((row) => row.count)),
  };
}

export const lastRow = (track: Track): PortalRow => (track.sightings.at(-1) as Sighting).row;
export const firstRow = (track: Track): PortalRow => (track.sightings[0] as Sighting).row;

/** Whether a closed case of one would have been seen open again as the other: cases go into the archive, not out of it. */
function reopened(closed: Track, open: Track, exports: readonly PortalExport[]): boolean {
  const archived = closed.sightings.find((s) => exports[s.export]?.view === 'archive');
  const last = open.sightings.findLast((s) => exports[s.export]?.view === 'under-investigation');
  return archived !== undefined && last !== undefined && archived.export < last.export;
}

/** Whether nothing speaks against two tracks being one report: an export that shows both shows two reports. */
export function canBeOne(a: Track, b: Track, exports: readonly PortalExport[]): boolean {
  for (const place of a.exports) if (b.exports.has(place)) return false;
  return !reopened(a, b, exports) && !reopened(b, a, exports);
}

/** What makes two tracks one report: what both must share to be compared at all, and the evidence that is asked for. */
export type JoinRule = {
  /** Tracks that share one of these texts are compared. */
  shared: (track: Track) => readonly string[];
  fits: (a: Track, b: Track) => boolean;
};

/** The tracks by each text that they share. */
function groups(tracks: readonly Track[], shared: JoinRule['shared']): number[][] {
  const byText = new Map<string, number[]>();
  tracks.forEach((track, i) => {
    for (const text of new Set(shared(track))) {
      const group = byText.get(text);
      if (group) group.push(i);
      else byText.set(text, [i]);
    }
  });
  return [...byText.values()].filter((group) => group.length > 1);
}

/**
 * Joins tracks that a rule finds to be one report, where that is the only way to join them: as soon as two of those that
 * hang together cannot be one, none of them is joined.
 */
export function joinWhereUnique(
  tracks: readonly Track[],
  rule: JoinRule,
  exports: readonly PortalExport[],
  readName: ReadName,
): readonly Track[] {
  const partners = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    const of = partners.get(a) ?? new Set([a]);
    partners.set(a, of.add(b));
  };
  for (const group of groups(tracks, rule.shared)) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const [left, right] = [tracks[a] as Track, tracks[b] as Track];
        if (!canBeOne(left, right, exports) || !rule.fits(left, right)) continue;
        link(a, b);
        link(b, a);
      }
    }
  }
  const joined = new Set<number>();
  const more: Track[] = [];
  for (const start of partners.keys()) {
    if (joined.has(start)) continue;
    const together = hangingTogether(start, partners);
    const members = together.map((i) => tracks[i] as Track);
    const unique = members.every((a, i) => members.slice(i + 1).every((b) => canBeOne(a, b, exports)));
    for (const i of together) partners.delete(i);
    if (!unique) continue;
    for (const i of together) joined.add(i);
    more.push(
      trackOf(
        members.flatMap((m) => m.sightings),
        readName,
      ),
    );
  }
  return joined.size === 0 ? tracks : [...tracks.filter((_, i) => !joined.has(i)), ...more];
}

function hangingTogether(start: number, partners: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const found = new Set([start]);
  for (const one of found) for (const partner of partners.get(one) ?? []) found.add(partner);
  return [...found];
}
