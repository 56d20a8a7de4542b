import type { Day } from '../../domain/calendar/day.ts';
import { type FindingLine, joinedLines, linesOf } from '../../domain/findings/findingLine.ts';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import { findingIdOf } from './findingId.ts';
import type { AssessmentStore } from './ports.ts';
import { eachRow } from './readReport.ts';
import type { Runtime } from './runtime.ts';

/** The findings of an organization's newest report, by their ids; `assessment` is `null` where there is no report yet. */
export type NewestLines = {
  assessment: { id: string; asOf: Day; createdAt: string } | null;
  lines: ReadonlyMap<string, FindingLine>;
};

export type LineDeps = { assessments: AssessmentStore; runtime: Pick<Runtime, 'sha256'> };

/** Reads the newest report of an organization for its findings, page by page. */
export async function newestLines(deps: LineDeps, tenantId: string, organizationId: string): Promise<NewestLines> {
  const [newest] = (await deps.assessments.list(tenantId, { organizationId, limit: 1 })).items;
  if (newest === undefined) return { assessment: null, lines: new Map() };
  const { id, asOf, createdAt } = newest;
  const found: FindingLine[] = [];
  await eachRow(deps.assessments, tenantId, id, (row: RowResult) => found.push(...linesOf(row, asOf)));
  const lines = [...joinedLines(found).values()].map((line) => [findingIdOf(deps.runtime, line), line] as const);
  return { assessment: { id, asOf, createdAt }, lines: new Map(lines) };
}
