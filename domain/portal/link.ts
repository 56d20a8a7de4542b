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
