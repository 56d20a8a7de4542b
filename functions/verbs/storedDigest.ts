import { readParts } from './readParts.ts';
import { partsSeen, type StoredReport, type StoreReportDeps } from './storeReport.ts';

/** A report as it is stored, read again for its digest. */
export async function digestOfStored(deps: StoreReportDeps, tenantId: string, id: string): Promise<StoredReport> {
  const seen = partsSeen(deps.runtime);
  for await (const part of readParts(deps.assessments, tenantId, id)) seen.note(part);
  return { ...seen.end(), isEarlier: true };
}
