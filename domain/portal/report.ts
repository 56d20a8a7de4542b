import type { PortalRow } from './portalExport.ts';

/** A report as one export shows it. `export` is the place of that export in the list, which is in order of their dates. */
export type Sighting = { export: number; row: PortalRow };

/** One report to the Office for Civil Rights, followed through the exports. Its sightings are in the order of the exports. */
export type Report = { id: string; sightings: Sighting[] };

/** What a report says at one time: a blank cell inherits what an earlier export said. */
export type ReportState = Omit<PortalRow, 'line'>;

/** How a report changed in meaning from export to export, and in which one it is first missing for good. */
export type ReportHistory = { states: { export: number; value: ReportState }[]; goneIn: number | null };
