import type { Day } from '../calendar/day.ts';
import { feedNames } from '../sources/source.ts';

/** A source of the store, as a report names it: what was looked at, and as of when. */
export type Coverage = {
  source: string;
  asOf: string;
  records: number;
  digest?: string | undefined;
  newest?: string;
  /** Parts of the source of which the store holds nothing. */
  lacks?: readonly string[] | undefined;
};

/** Every source that the program can read: a report also says which of them the store holds nothing of. */
const readableSources = ['incidents', ...feedNames];

const recordsText = ({ source, records, asOf, lacks = [] }: Coverage): string =>
  `${source} (${[`${records.toLocaleString('en-US')} ${records === 1 ? 'record' : 'records'}`, `as of ${asOf}`, ...lacks.map((part) => `without ${part}`)].join(', ')})`;

/** What "clear" says of a vendor, and what it does not. */
export function clearMeans(coverage: readonly Coverage[], on: Day): string {
  const missing = readableSources.filter((source) => !coverage.some((c) => c.source === source && c.records > 0));
  return [
    `Nothing known in these sources that was public by ${on}: ${coverage.map(recordsText).join(', ') || 'none'}.`,
    ...(missing.length > 0 ? [`Not looked at, because the store holds nothing of it: ${missing.join(', ')}.`] : []),
    'No source is complete: silence is no clearance.',
  ].join(' ');
}
