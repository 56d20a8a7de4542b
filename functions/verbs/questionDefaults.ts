import { comparableName } from '../../domain/match/verdict.ts';
import { type Answerable, askedFor } from '../../domain/questions/answerable.ts';
import type { AskedVendor } from '../../domain/questions/question.ts';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import { findExposure } from './exposureOf.ts';
import type { AssessmentStore } from './ports.ts';

/** What the newest assessment of an organization says of a vendor and an incident: how the row names the vendor, and what blocks or moves a clock. */
export type MissingFacts = { assessmentId: string; vendorName: string | null; facts: Answerable[] };

/** `null` where the organization was not assessed yet, or its newest assessment has no such vendor with this incident. */
export async function missingFacts(
  { assessments }: { assessments: AssessmentStore },
  tenantId: string,
  organizationId: string,
  { vendor, breachId }: { vendor: AskedVendor; breachId: string },
): Promise<MissingFacts | null> {
  const { items } = await assessments.list(tenantId, { organizationId, limit: 1 });
  const [newest] = items;
  if (newest === undefined) return null;
  const found = await findExposure(
    assessments,
    tenantId,
    newest.id,
    (row, exposure) => exposure.breachId === breachId && isOf(row, vendor),
  );
  if (found === null) return null;
  const missing = found.exposure.duties.flatMap((duty) => duty.missing.map(({ fact }) => fact));
  return { assessmentId: newest.id, vendorName: found.row.name, facts: askedFor(missing) };
}

/** Whether a row is the vendor that is asked: by its external id, which goes first, else by its name. */
const isOf = (row: RowResult, { externalId, name }: AskedVendor): boolean =>
  externalId !== undefined && row.externalId !== null
    ? row.externalId.trim() === externalId
    : name !== undefined && row.name !== null && comparableName(row.name) === comparableName(name);
