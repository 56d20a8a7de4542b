import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { AssessmentEntry, AssessmentStore } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';

export const assessmentsQuery = z.strictObject({
  organizationId: once(z.string().max(100, 'at most 100 characters')).optional(),
  limit: pageLimit(50, 200),
  cursor: once(cursorOf('assessments', z.tuple([z.string()]))).optional(),
});

/** The tenant's reports, or those of one of its organizations, the newest first. @throws Problem `invalid-request`. */
export async function listAssessments(
  { assessments }: { assessments: Pick<AssessmentStore, 'list'> },
  tenantId: string,
  query: Query,
): Promise<{ items: AssessmentEntry[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(assessmentsQuery, query);
  const { organizationId, limit, cursor } = value;
  const { items, next } = await assessments.list(tenantId, { organizationId, limit, after: cursor?.[0] });
  return { items, nextCursor: next === null ? null : cursorAt('assessments', [next]), warnings: notUsed(unknown) };
}
