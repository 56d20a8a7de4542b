import * as z from 'zod';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { clearMeans } from '../../domain/report/coverage.ts';
import { hhsOcr } from '../../domain/sources/hhsOcr.ts';
import { incidents } from '../../domain/sources/incidents.ts';
import { sec8k } from '../../domain/sources/sec8k.ts';
import type { SourceDescription } from '../../domain/sources/source.ts';
import { vcdb } from '../../domain/sources/vcdb.ts';
import type { Catalog } from './catalog.ts';
import type { CoverageEntry } from './ports.ts';
import type { Query } from './query.ts';
import type { Runtime } from './runtime.ts';

/** Every source that the program can read. */
const descriptions: readonly SourceDescription[] = [incidents, hhsOcr, vcdb, sec8k];

/** A source, what the store holds of it, and whether that is old by now. */
export type CoveredSource = Omit<SourceDescription, 'name' | 'expectedRows'> & {
  source: string;
  /** Breaches of which it says something. */
  records: number;
  /** Day, as of which the store has it; `null` where it holds nothing. */
  asOf: string | null;
  /** Newest day in its records. */
  newest: string | null;
  /** Instant of the last load. */
  importedAt: string | null;
  stale: boolean;
  because: string;
};

/**
 * What the store was fed from and how old that is, those sources too of which it holds nothing; and what "clear" can mean
 * by that. @throws Problem `not-loaded`.
 */
export async function readCoverage(
  deps: { catalog(): Promise<Catalog>; runtime: Pick<Runtime, 'now'> },
  query: Query,
): Promise<{
  items: CoveredSource[];
  nextCursor: null;
  store: string;
  on: Day;
  clearMeans: string;
  warnings: string[];
}> {
  const { unknown } = parseRequest(z.strictObject({}), query);
  const { version, coverage } = await deps.catalog();
  const on = localDay(deps.runtime.now(), defaultTimeZone);
  const held = new Map(coverage.map((entry) => [entry.source, entry]));
  return {
    items: descriptions.map((description) => covered(description, held.get(description.name), on)),
    nextCursor: null,
    store: version,
    on,
    clearMeans: clearMeans(
      coverage.map(({ source, asOf, records, lacks }) => ({ source, asOf, records, lacks })),
      on,
    ),
    warnings: notUsed(unknown),
  };
}

/** How many sources are older by now than they should be, as `readCoverage` tells it. */
export function staleSources(coverage: readonly CoverageEntry[], now: string): number {
  const on = localDay(now, defaultTimeZone);
  const held = new Map(coverage.map((entry) => [entry.source, entry]));
  return descriptions.filter((description) => covered(description, held.get(description.name), on).stale).length;
}

function covered(
  { name, expectedRows: _, ...description }: SourceDescription,
  entry: CoverageEntry | undefined,
  on: Day,
): CoveredSource {
  const state = {
    source: name,
    ...description,
    records: entry?.records ?? 0,
    asOf: entry?.asOf ?? null,
    newest: entry?.newest ?? null,
    importedAt: entry?.importedAt ?? null,
  };
  return { ...state, ...ageOf(state, on) };
}

/** Old is what would have changed since by all experience; of a source that was never read all is missing. */
function ageOf({ asOf, records, staleAfterDays }: Pick<CoveredSource, 'asOf' | 'records' | 'staleAfterDays'>, on: Day) {
  if (asOf === null || records === 0)
    return { stale: true, because: 'The store holds nothing of it: what it tells was not looked at.' };
  const freshUntil = addDays(dayOf(asOf), staleAfterDays);
  return freshUntil < on
    ? { stale: true, because: `As of ${asOf}, which was to be renewed by ${freshUntil} (${staleAfterDays} days).` }
    : { stale: false, because: `As of ${asOf}; to be renewed after ${freshUntil} (${staleAfterDays} days).` };
}

/** The first day that a day, month or year names, so that what is dated roughly is not taken for newer than it is. */
const dayOf = (date: string): Day => `${date}${'-01-01'.slice(date.length - 4)}`;
