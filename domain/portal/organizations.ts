import { matchVendor, thresholdsOf, type VendorIndex } from '../match/match.ts';
import { reportedVendor, reportedVendorId } from '../vendor/reportedVendor.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { Report } from './report.ts';
import { namesRelated, readReporterName } from './sameReportNames.ts';

/** Who filed each report: a vendor that is known already, or a company known by its name alone. */
export type Organizations = {
  /** By the id of the report. */
  vendorOf: ReadonlyMap<string, string>;
  /** The companies that only reports tell of. */
  vendors: Vendor[];
};

/** The vendor that a name surely is; `undefined` where none or more than one is. */
export function knownVendor(index: VendorIndex, name: string): string | undefined {
  const sure = matchVendor(index, { name }, thresholdsOf('v2')).filter((match) => match.decision === 'match');
  return sure.length === 1 ? sure[0]?.vendorId : undefined;
}

/** The names under which a report was shown, the newest first, each once. */
export const namesOf = (report: Report): string[] => [
  ...new Set(report.sightings.map((sighting) => sighting.row.name).reverse()),
];

/**
 * Other spellings of the newest name. The list of before 2015 and the portal after it name the customer of one and the
 * same report at one time and its business associate at another: such names are two companies'.
 */
function spellingsOf(newest: string, names: readonly string[]): string[] {
  const read = readReporterName(newest);
  return names.filter((name) => namesRelated(read, readReporterName(name)));
}

/**
 * Finds the reporter of each report among the vendors known (`index`), by the newest name; all others become companies of
 * their own, one for each name, under all its spellings.
 */
export function organizationsOf(reports: readonly Report[], index: VendorIndex): Organizations {
  const vendorOf = new Map<string, string>();
  const met = new Map<string, { names: string[]; types: string[] }>();
  const found = new Map<string, string | undefined>();
  for (const report of reports) {
    const names = namesOf(report);
    const [newest = ''] = names;
    if (!found.has(newest)) found.set(newest, knownVendor(index, newest));
    const known = found.get(newest);
    const id = known ?? reportedVendorId(newest);
    vendorOf.set(report.id, id);
    if (known !== undefined) continue;
    const one = met.get(id) ?? { names: [], types: [] };
    met.set(id, one);
    one.names.push(newest, ...spellingsOf(newest, names.slice(1)));
    for (const { row } of report.sightings)
      if (row.entityType !== null) one.types.push(row.entityType.toLowerCase().replaceAll(' ', '-'));
  }
  return {
    vendorOf,
    vendors: [...met].map(([id, { names, types }]) => reportedVendor(id, names, types)),
  };
}
