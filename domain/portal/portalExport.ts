import type { entityTypes } from '../breach/breach.ts';
import type { PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';

/**
 * Which part of the federal breach portal an export shows: the cases under investigation, those closed, both, or the one
 * list of before 2015. Only a list of all cases can tell that a report is no longer there.
 */
export const portalViews = ['under-investigation', 'archive', 'combined', 'old-list'] as const;
export type PortalView = (typeof portalViews)[number];

/** One row of an export. `null`: the cell is blank, or the export has no such column. */
export type PortalRow = {
  /** Line of the file on which the row begins, the header being line 1. */
  line: number;
  /** As the reporter typed it, runs of white space made one. */
  name: string;
  state: string | null;
  entityType: (typeof entityTypes)[number] | null;
  count: number | null;
  submittedOn: Day | null;
  types: string[];
  locations: string[];
  businessAssociatePresent: boolean | null;
  /** Only the list of before 2015 names the business associate in a column. */
  businessAssociate: string | null;
  /** Only the list of before 2015 says when it happened. */
  occurred: { from: Day | null; to: Day | null } | null;
  closed: boolean | null;
  /** What the Office for Civil Rights wrote when it closed the case. */
  description: string | null;
};

/** One file of the portal, read. */
export type PortalExport = {
  sha256: string;
  fileName: string;
  view: PortalView;
  /** As of when: the newest day in its rows, or the later day or month that the file's name bears. */
  asOf: PartialDate;
  asOfBasis: string;
  /** Day on which the file was first brought into the store. */
  importedOn: Day;
  rows: PortalRow[];
};
