import type { Breach } from '../breach/breach.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { PortalExport } from './portalExport.ts';
import type { Report } from './report.ts';

/**
 * Why a report belongs to an incident of a vendor: `listed`: the incident itself names this report; `named`: the report
 * names the vendor as its business associate.
 */
export type LinkBasis = 'listed' | 'named';

/** One report and the incident that caused it. `review`: several incidents fit, or none for certain; then none is taken. */
export type Link = {
  reportId: string;
  basis: LinkBasis;
  decision: 'match' | 'review';
  /** The incident, for a match. */
  breachId: string | null;
  /** Incidents among which a person has to choose, for a review. */
  candidates: string[];
  /** The name as the report gives it. */
  name: string;
  /** The sentence of the report that names it, or what lists it: the evidence. */
  sentence: string;
  /** Place of the export (in the list of exports) that first shows that sentence. */
  export: number;
  /** Why this incident, or why a person must look. */
  because: string;
};

/** An incident at a vendor of which nothing is known but the reports of its customers. */
export type NamedIncident = {
  /** `named-<vendor>-<month of the first report>`. */
  id: string;
  vendorId: string;
  /** The name by which most of the reports call the vendor. */
  vendorName: string;
  /** Reports that name it, in the order of their submission. */
  reportIds: string[];
};

/**
 * The vendors that a name means: `sure` ones bear it; `near` ones bear one that is almost the same, and are meant where the
 * incident speaks for it too; `possible` ones are only for a person to look at.
 */
export type MeantVendors = { sure: string[]; near: string[]; possible: string[] };

export type LinkInput = {
  reports: readonly Report[];
  /** In the order to which the sightings of the reports refer. */
  exports: readonly PortalExport[];
  /** The vendor that filed each report, by the id of the report. */
  vendorOf: ReadonlyMap<string, string>;
  /** The incidents known from the curated catalog. A report itself is an incident of its reporter under its own id. */
  known: readonly Breach[];
  /** Finds the vendors that a name means, among the curated ones and the reporters (`vendorsMeant`). */
  meant: (name: string) => MeantVendors;
};

export type Linked = {
  /** At most one of each report, in the order of the ids of the reports. */
  links: Link[];
  incidents: NamedIncident[];
  /** Companies that no list of vendors has, known from the reports that name them. */
  vendors: Vendor[];
};
