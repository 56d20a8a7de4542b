import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Day } from '../../domain/calendar/day.ts';
import type { PortalExport, PortalRow } from '../../domain/portal/portalExport.ts';
import { readPortalExport } from '../../functions/sources/hhs-ocr/readPortalExport.ts';

/** The exports of the portal that lie beside the checkout; tests that need them are left out where they do not. */
const folder = new URL('../../../shared/data/hhs-ocr/', import.meta.url);
export const hasExports = existsSync(folder);

const isExport = (name: string): boolean => /^(active|archive|combined|old-format)-.*\.csv$/.test(name);

export async function readAllExports(): Promise<PortalExport[]> {
  const all: PortalExport[] = [];
  for (const name of readdirSync(folder).filter(isExport).sort())
    all.push((await readPortalExport(name, readFileSync(new URL(name, folder)), '2026-11-22')).export);
  return all;
}

/** A row as most of them are; what matters to a test is given. */
export const row = (line: number, given: Partial<PortalRow> = {}): PortalRow => ({
  line,
  name: 'Sunny Valley Clinic',
  state: 'OH',
  entityType: 'Healthcare Provider',
  count: 1234,
  submittedOn: '2023-03-01',
  types: ['Theft'],
  locations: ['Laptop'],
  businessAssociatePresent: false,
  businessAssociate: null,
  occurred: null,
  closed: null,
  description: null,
  ...given,
});

/** An export of all cases as of a day, unless another view is given. */
export const exportOf = (asOf: Day, rows: PortalRow[], view: PortalExport['view'] = 'combined'): PortalExport => ({
  sha256: `${view} ${asOf} ${JSON.stringify(rows)}`,
  fileName: `${view}-${asOf}.csv`,
  view,
  asOf: { date: asOf, precision: 'day' },
  asOfBasis: 'the newest day in its rows',
  importedOn: '2026-11-22',
  rows,
});
