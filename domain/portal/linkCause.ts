import { businessAssociatesNamed } from './namedAssociates.ts';
import { isReporter, letters, type Reporter } from './namedReporter.ts';
import type { PortalRow } from './portalExport.ts';
import type { Report } from './report.ts';

/** The business associates that a report names as its cause, and where it says so. */
export type NamedCause = {
  names: string[];
  /** How the column of the old list spells the business associate, where a closing text names one. */
  alsoWritten?: string;
  /** A short name that the text gives beside it. */
  short?: string;
  /** The text is that company's own report, and tells of no customer. */
  ofItself: boolean;
  /** The sentence, or the cell of the old list in words. */
  sentence: string;
  /** Place of the export that first shows it. */
  export: number;
};

/** What clerks write in the column where there is no business associate. */
const noAssociate = /^(?:not applicable|n\/?a|none|no|unknown|various|multiple|-*)$/i;

/** The names in a cell of the old list: several are set apart by ";" or " / ", and what stands behind "c/o" is a client. */
const namesInCell = (cell: string): string[] =>
  cell
    .split(/;| \/ /)
    .map((part) => part.replace(/ c\/o .*$/i, '').trim())
    .filter((part) => part !== '' && !noAssociate.test(part));

const reportersOf = (report: Report): Reporter[] =>
  [...new Map(report.sightings.map(({ row }) => [row.name, row])).values()].map(({ name, entityType }: PortalRow) => ({
    name,
    isAssociate: entityType === 'Business Associate',
  }));

/**
 * Who a report says was the cause: by the closing text, the newest wording first, else by the column of the list of before
 * 2015. `null` where it names nobody, or the reporter itself.
 */
export function namedCause(report: Report): NamedCause | null {
  const reporters = reportersOf(report);
  const cell = report.sightings.find(({ row }) => row.businessAssociate !== null)?.row.businessAssociate;
  const texts = new Set(report.sightings.map(({ row }) => row.description ?? '').reverse());
  texts.delete('');
  for (const text of texts) {
    const named = businessAssociatesNamed(text, reporters);
    const [first] = named;
    if (!first) continue;
    const key = letters(first.sentence);
    const shown = report.sightings.find(
      ({ row }) => row.description !== null && letters(row.description).includes(key),
    );
    return {
      names: named.map(({ name }) => name),
      sentence: first.sentence,
      export: shown?.export ?? report.sightings[0]?.export ?? 0,
      ...(cell && { alsoWritten: cell }),
      ...(first.short !== undefined && { short: first.short }),
      ofItself: first.ofItself,
    };
  }
  for (const { export: place, row } of report.sightings) {
    const names = namesInCell(row.businessAssociate ?? '').filter(
      (name) => !reporters.some((reporter) => isReporter(name, reporter)),
    );
    if (names.length > 0)
      return {
        names,
        sentence: `Business associate involved: ${row.businessAssociate?.trim() ?? ''}`,
        export: place,
        ofItself: false,
      };
  }
  return null;
}
