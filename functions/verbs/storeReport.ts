import { type PartDigest, partsDigest } from '../../domain/audit/partsDigest.ts';
import { affectedByBreach } from '../../domain/report/affectedBy.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { Part } from '../../domain/report/pages.ts';
import type { AssessmentRequest } from './assessmentRequest.ts';
import type { AssessmentEntry, AssessmentStore } from './ports.ts';
import type { Runtime } from './runtime.ts';
import { type Basis, isCounted, readParts, storedParts } from './storedParts.ts';

export type StoreReportDeps = { assessments: AssessmentStore; runtime: Pick<Runtime, 'sha256'> };

/**
 * Stores a report with what it was made from, and on each breach that it found at whom. Where an earlier try stored one under its
 * id that one stays. `answer`: the first answer as it is stored now; `parts`: one digest over all that is stored.
 */
export async function storeReport(
  deps: StoreReportDeps,
  tenantId: string,
  request: AssessmentRequest,
  report: ExposureReport,
  basis: Basis,
): Promise<{ answer: string; parts: string }> {
  // First, so that nothing is stored of a report that is not answered.
  await deps.assessments.saveAffected(tenantId, affectedByBreach(report));
  const seen = partsSeen(deps.runtime);
  try {
    const parts = storedParts(request, report, basis);
    await deps.assessments.save(tenantId, entryOf(report), seen.passing(parts));
  } catch (error) {
    if (!isStoredAlready(error)) throw error;
    return digestOfStored(deps, tenantId, report.id);
  }
  return seen.end();
}

/** The first answer of a stored report, and the digest over all that is stored of it. */
export async function digestOfStored(
  deps: StoreReportDeps,
  tenantId: string,
  id: string,
): Promise<{ answer: string; parts: string }> {
  const seen = partsSeen(deps.runtime);
  for await (const part of readParts(deps.assessments, tenantId, id)) seen.note(part);
  return seen.end();
}

/** Looks at parts that pass: the last of them is the answer itself. */
function partsSeen({ sha256 }: Pick<Runtime, 'sha256'>) {
  let answer = '';
  const digests: PartDigest[] = [];
  const note = (part: Part): void => {
    answer = part.json;
    if (isCounted(part)) digests.push({ name: part.name, sha256: sha256(part.json) });
  };
  return {
    note,
    *passing(parts: Iterable<Part>): Generator<Part> {
      for (const part of parts) {
        note(part);
        yield part;
      }
    },
    end: () => ({ answer, parts: partsDigest(digests, sha256) }),
  };
}

const isStoredAlready = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'already-stored';

const entryOf = (report: ExposureReport): AssessmentEntry => {
  const { id, createdAt, asOf, organization, organizationId, summary, versions, inputDigest } = report;
  const whose = organizationId === undefined ? {} : { organizationId };
  return { id, createdAt, asOf, organization: organization.name, ...whose, summary, versions, inputDigest };
};
