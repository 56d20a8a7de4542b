import { type PartDigest, partsDigest } from '../../domain/audit/partsDigest.ts';
import { affectedByBreach } from '../../domain/report/affectedBy.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { Part } from '../../domain/report/pages.ts';
import type { AssessmentRequest } from './assessmentRequest.ts';
import type { AssessmentEntry, AssessmentStore } from './ports.ts';
import type { Runtime } from './runtime.ts';
import { type Basis, isCounted, storedParts } from './storedParts.ts';

export type StoreReportDeps = { assessments: AssessmentStore; runtime: Pick<Runtime, 'sha256'> };

/**
 * What is stored of a report. `answer`: its first answer; `parts`: one digest over all of it. `isEarlier`: it is what an earlier
 * try stored under this id, whatever this one computed.
 */
export type StoredReport = { answer: string; parts: string; isEarlier: boolean };

/** Stores a report with what it was made from, and notes on each breach at whom it found it. What is stored already stays. */
export async function storeReport(
  deps: StoreReportDeps,
  tenantId: string,
  request: AssessmentRequest,
  report: ExposureReport,
  basis: Basis,
): Promise<StoredReport> {
  // First, so that nothing is stored of a report that is not answered.
  await deps.assessments.saveAffected(tenantId, affectedByBreach(report));
  const seen = partsSeen(deps.runtime);
  const { portfolioOfReport } = await import('./portfolioParts.ts');
  try {
    const parts = storedParts(request, report, basis, portfolioOfReport(deps, request, report));
    await deps.assessments.save(tenantId, entryOf(report), seen.passing(parts));
  } catch (error) {
    if (!isStoredAlready(error)) throw error;
    const { digestOfStored } = await import('./storedDigest.ts');
    return digestOfStored(deps, tenantId, report.id);
  }
  return { ...seen.end(), isEarlier: false };
}

/** Looks at parts that pass: the last of them is the answer itself. */
export function partsSeen({ sha256 }: Pick<Runtime, 'sha256'>) {
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
