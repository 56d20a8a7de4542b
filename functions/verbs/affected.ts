import * as z from 'zod';
import { comparePlaces } from '../../domain/breach/history.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import type { AssessmentStore, BreachStore } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { recordOf } from './readBreach.ts';

export type AffectedDeps = {
  assessments: Pick<AssessmentStore, 'affectedBy'>;
  breaches: Pick<BreachStore, 'breachRecord'>;
};

/** A vendor of the tenant, with the newest assessment that found the breach at it. */
export type AffectedItem = AffectedBy['vendors'][number] &
  Pick<AffectedBy, 'assessmentId' | 'createdAt' | 'asOf' | 'organization'>;

/** So many assessments are looked at, the newest first. */
const mostAssessments = 100;

export const affectedQuery = (list: string) =>
  z.strictObject({
    limit: pageLimit(...pageSizes.lines),
    cursor: once(cursorOf(list, z.tuple([z.string(), z.string(), z.string()]))).optional(),
  });

/**
 * The tenant's own vendors that its assessments found to be reached by a breach, in pages: each once, as the newest
 * assessment of that organization has it. @throws Problem `not-found`, `invalid-request`.
 */
export async function listAffected(deps: AffectedDeps, tenantId: string, breachId: string, query: Query) {
  const list = `affected by ${breachId}`;
  const { value, unknown } = parseRequest(affectedQuery(list), query);
  const { limit, cursor } = value;
  await recordOf(deps.breaches, breachId);
  const found = await deps.assessments.affectedBy(tenantId, breachId, mostAssessments);
  const all = newestFindings(found);
  const ahead = cursor === undefined ? all : all.filter((item) => comparePlaces(placeOf(item), cursor) > 0);
  const page = ahead.slice(0, limit);
  const last = page.at(-1);
  return {
    breachId,
    items: page,
    nextCursor: last && ahead.length > limit ? cursorAt(list, placeOf(last)) : null,
    total: all.length,
    assessments: found.length,
    warnings: [...notUsed(unknown), ...leftOut(found)],
  };
}

/** Whose vendor it is and which: two organizations of a tenant may number theirs alike. */
const placeOf = ({ organization, externalId, name }: AffectedItem): readonly [string, string, string] =>
  externalId === null ? [organization, '', (name ?? '').toLowerCase()] : [organization, externalId, ''];

function newestFindings(found: readonly AffectedBy[]): AffectedItem[] {
  const items = new Map<string, AffectedItem>();
  for (const { assessmentId, createdAt, asOf, organization, vendors } of found)
    for (const vendor of vendors) {
      const item = { ...vendor, assessmentId, createdAt, asOf, organization };
      const key = JSON.stringify(placeOf(item));
      const known = items.get(key);
      if (!known || known.createdAt < createdAt) items.set(key, item);
    }
  return [...items.values()].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** What the list does not hold, so that nobody takes it for whole. */
const leftOut = (found: readonly AffectedBy[]): string[] => [
  ...found
    .filter(({ total, vendors }) => total > vendors.length)
    .map(
      ({ assessmentId, total, vendors }) =>
        `assessment ${assessmentId} found ${total.toLocaleString('en-US')} vendors, of which the first ${vendors.length.toLocaleString('en-US')} are listed: GET /v1/assessments/${assessmentId} has all`,
    ),
  ...(found.length === mostAssessments
    ? [`only the ${mostAssessments} newest assessments that found this breach were looked at`]
    : []),
];
