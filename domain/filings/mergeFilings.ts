import type { Filing, FilingsFile, Registrant } from './filing.ts';

/** A filing, and the file that first showed it: the one that is named as its source. */
export type SourcedFiling = { filing: Filing; file: FilingsFile };

/**
 * Each filing once, by day and number. What several files say of it is put together: all items and registrants, and of the
 * rest what the file brought first says.
 */
export function mergeFilings(files: readonly FilingsFile[]): SourcedFiling[] {
  const inOrder = [...files].sort((a, b) => compare(a.importedOn, b.importedOn) || compare(a.sha256, b.sha256));
  const merged = new Map<string, SourcedFiling>();
  for (const file of inOrder)
    for (const filing of file.filings) {
      const held = merged.get(filing.accession);
      merged.set(filing.accession, held ? { ...held, filing: together(held.filing, filing) } : { filing, file });
    }
  return [...merged.values()].sort(
    (a, b) => compare(a.filing.filedOn, b.filing.filedOn) || compare(a.filing.accession, b.filing.accession),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function together(first: Filing, other: Filing): Filing {
  const ofCik = Map.groupBy([...first.registrants, ...other.registrants], ({ cik }) => cik);
  const [one = first.registrants[0], ...more] = [...ofCik]
    .sort(([a], [b]) => compare(a, b))
    .map(([cik, said]) => registrantOf(cik, said));
  // The page that lists the documents is the way to the report where no file names the report itself.
  const url = isListing(first.url) && !isListing(other.url) ? other.url : first.url;
  return {
    ...first,
    items: [...new Set([...first.items, ...other.items])].sort(),
    reportDate: first.reportDate ?? other.reportDate,
    registrants: [one, ...more],
    url,
  };
}

const registrantOf = (cik: string, said: readonly Registrant[]): Registrant => ({
  cik,
  name: said.find((one) => one.name !== null)?.name ?? null,
  formerNames: [...new Set(said.flatMap((one) => one.formerNames))].sort(),
  ticker: said.find((one) => one.ticker !== null)?.ticker ?? null,
});

const isListing = (url: string): boolean => url.endsWith('-index.htm');
