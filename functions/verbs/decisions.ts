import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { defaultTimeZone } from '../../domain/law/facts.ts';
import { type Decision, decisionSchema } from '../../domain/materiality/decision.ts';
import type { KeptDecision } from '../../domain/materiality/keptDecision.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem } from '../../domain/problem.ts';
import type { ReportHead } from '../../domain/report/exposureReport.ts';
import { isId, nextId } from './ids.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type AssessmentStore, type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { allRecords, createRecord, readRecord } from './records.ts';
import type { RecordsOf } from './tenantPorts.ts';

export type DecisionDeps = OrganizationDeps & { decisions: RecordsOf<KeptDecision> };

/** A decision as the API shows it. */
export type ShownDecision = Decision & Omit<KeptDecision, 'decision'>;

export const shownDecision = ({ decision, ...record }: KeptDecision): ShownDecision => ({ ...decision, ...record });
const what = 'decision';

/**
 * Writes a decision into the log, which only grows; it counts in every later assessment of the organization. Where it names
 * the report that was known, the versions of that report are written down with it.
 * @throws Problem `invalid-request`, also for a day to come, an unknown report or earlier decision; `not-found`.
 */
export async function recordDecision(
  deps: DecisionDeps & { assessments: Pick<AssessmentStore, 'read'> },
  by: Caller,
  organizationId: string,
  body: unknown,
): Promise<ShownDecision & { warnings: string[] }> {
  const { value, unknown } = parseRequest(decisionSchema, body);
  const { organization } = (await findOrganization(deps, by.tenantId, organizationId)).doc;
  const zone = organization.timeZone ?? defaultTimeZone;
  const records = deps.decisions(by.tenantId, organizationId);
  const { errors, versions } = await knownOf(deps, by.tenantId, organizationId, value.known);
  if (localDay(value.decidedOn, zone) > localDay(deps.runtime.now(), zone))
    errors.push({ pointer: '/decidedOn', message: 'must not lie in the future: the log holds what was decided' });
  if (value.supersedes !== undefined) {
    const earlier = isId(value.supersedes) ? await records.get(value.supersedes) : null;
    if (earlier?.doc.decision.breachId !== value.breachId)
      errors.push({ pointer: '/supersedes', message: 'must be the id of an earlier decision on the same incident' });
  }
  if (errors.length > 0) throw new Problem('invalid-request', 'The decision cannot be recorded.', errors);
  const decision = { ...value, known: { ...value.known, ...(versions && { versions }) } };
  const [id, recordedAt] = [nextId(deps.runtime), deps.runtime.now()];
  const { doc } = await createRecord(records, id, { id, decision, recordedAt, recordedBy: callerName(by) });
  return { ...shownDecision(doc), warnings: notUsed(unknown) };
}

/** The versions of the report that was known, where one is named, and what does not fit it. */
async function knownOf(
  { assessments }: { assessments: Pick<AssessmentStore, 'read'> },
  tenantId: string,
  organizationId: string,
  known: Decision['known'],
): Promise<{ errors: FieldError[]; versions?: ReportHead['versions'] }> {
  if (known.reportId === undefined) return { errors: [] };
  const json = isId(known.reportId) ? await assessments.read(tenantId, known.reportId, 'head') : null;
  const head = json === null ? null : (JSON.parse(json) as ReportHead);
  if (head === null || (head.organizationId ?? organizationId) !== organizationId)
    return {
      errors: [{ pointer: '/known/reportId', message: 'must be the id of an assessment of this organization' }],
    };
  const { versions } = head;
  const differ = known.versions !== undefined && canonicalJson(known.versions) !== canonicalJson(versions);
  const message = 'are not those of the report that reportId names: leave them out to take them from it';
  return { errors: differ ? [{ pointer: '/known/versions', message }] : [], versions };
}

/** One decision of the log. @throws Problem `not-found`. */
export async function readDecision(
  deps: DecisionDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<ShownDecision> {
  await findOrganization(deps, tenantId, organizationId);
  return shownDecision((await readRecord(deps.decisions(tenantId, organizationId), id, what)).doc);
}

export const decisionsQuery = z.strictObject({
  breachId: once(z.string().max(200, 'at most 200 characters')).optional(),
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('decisions', z.tuple([z.string()]))).optional(),
});

/** An organization's log in the order of recording. @throws Problem `not-found`, `invalid-request`. */
export async function listDecisions(
  deps: DecisionDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownDecision[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(decisionsQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor, breachId } = value;
  const { items, next } = await deps.decisions(tenantId, organizationId).list({ limit, after: cursor?.[0] });
  const wanted = items
    .map(({ doc }) => doc)
    .filter(({ decision }) => breachId === undefined || decision.breachId === breachId);
  const nextCursor = next === null ? null : cursorAt('decisions', [next]);
  return { items: wanted.map(shownDecision), nextCursor, warnings: notUsed(unknown) };
}

/** The decisions of an organization that were made by a day. */
export async function decisionsBy(
  { decisions }: Pick<DecisionDeps, 'decisions'>,
  tenantId: string,
  organizationId: string,
  asOf: Day,
  timeZone = defaultTimeZone,
): Promise<KeptDecision[]> {
  const all = await allRecords(decisions(tenantId, organizationId));
  return all.filter(({ decision }) => localDay(decision.decidedOn, timeZone) <= asOf);
}
