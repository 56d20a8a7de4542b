import * as z from 'zod';
import { byPressing } from '../../domain/findings/findingLine.ts';
import type { FindingChange } from '../../domain/findings/keptFinding.ts';
import { findingStates, findingStatuses } from '../../domain/findings/statuses.ts';
import { findingWorkSchema } from '../../domain/findings/work.ts';
import { applyPatch, isObject } from '../../domain/mergePatch.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { findingIdOf } from './findingId.ts';
import { type NewestLines, newestLines } from './findingLines.ts';
import {
  type Before,
  changeFinding,
  type FindingDeps,
  findFinding,
  type OnDay,
  type OneFinding,
  onDay,
  untouched,
} from './findingRecord.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query, trueOrFalse } from './query.ts';
import { allRecords } from './records.ts';
import { historyOf, type KnownFinding, type ShownChange, type ShownFinding, shownFinding } from './shownFinding.ts';

/** Of which report a finding is shown. */
export type FindingAssessment = NewestLines['assessment'];

/** A finding alone: with all that was done about it, the oldest first. */
export type WholeFinding = ShownFinding & { assessment: FindingAssessment; history: ShownChange[]; warnings: string[] };
export type Shown = { answer: WholeFinding; mark: string };

export function wholeFinding(
  { id, about, newest, record, versions }: OneFinding,
  day: OnDay,
  warnings: string[] = [],
): Shown {
  const known = { id, about, line: newest.lines.get(id), kept: record?.doc, versions };
  const history = historyOf(record?.doc.changes ?? [], versions);
  return {
    answer: { ...shownFinding(known, day), assessment: newest.assessment, history, warnings },
    mark: record?.mark ?? untouched,
  };
}

/** One finding, also one that the newest report no longer has. @throws Problem `not-found`. */
export async function readFinding(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<Shown> {
  const day = await onDay(deps, tenantId, organizationId);
  return wholeFinding(await findFinding(deps, tenantId, organizationId, id), day);
}

const [usual, most] = pageSizes.heads;
const text = once(z.string().max(1_000, 'at most 1,000 characters'));
export const findingsQuery = z.strictObject({
  status: once(z.enum(findingStatuses, `must be ${findingStatuses.join(', ')}`)).optional(),
  state: once(z.enum(findingStates, `must be ${findingStates.join(', ')}`)).optional(),
  assignee: text.optional(),
  breachId: text.optional(),
  externalId: text.optional(),
  acceptance: once(z.enum(['in-force', 'expired', 'none'], 'must be in-force, expired or none')).optional(),
  current: once(trueOrFalse).optional(),
  limit: pageLimit(usual, most),
  cursor: once(cursorOf('findings', z.tuple([z.string()]))).optional(),
});
type Filter = z.output<typeof findingsQuery>;

/**
 * The findings of an organization's newest report, the most pressing first, then those on which something is kept and which
 * that report no longer has. @throws Problem `not-found`, `invalid-request`.
 */
export async function listFindings(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownFinding[]; nextCursor: string | null; assessment: FindingAssessment; warnings: string[] }> {
  const { value, unknown } = parseRequest(findingsQuery, query);
  const day = await onDay(deps, tenantId, organizationId);
  const { all, assessment } = await knownFindings(deps, tenantId, organizationId);
  const after = value.cursor?.[0];
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && from === 0) throw staleCursor();
  const items: ShownFinding[] = [];
  for (const known of all.slice(from)) {
    const shown = shownFinding(known, day);
    if (!isAsked(shown, value)) continue;
    if (items.length === value.limit)
      return {
        items,
        nextCursor: cursorAt('findings', [items.at(-1)?.findingId]),
        assessment,
        warnings: notUsed(unknown),
      };
    items.push(shown);
  }
  return { items, nextCursor: null, assessment, warnings: notUsed(unknown) };
}

const staleCursor = (): Problem =>
  new Problem('invalid-request', 'The cursor leads nowhere any more.', [
    { pointer: '/cursor', message: 'this finding stands in no list any more: begin again without a cursor' },
  ]);

/** All findings in the order of the list. */
async function knownFindings(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
): Promise<{ all: KnownFinding[]; assessment: FindingAssessment }> {
  const [{ assessment, lines }, kept, assessed] = await Promise.all([
    newestLines(deps, tenantId, organizationId),
    allRecords(deps.findings(tenantId, organizationId)),
    allRecords(deps.riskAssessments(tenantId, organizationId)),
  ]);
  const records = new Map(kept.map((one) => [one.id, one]));
  const versions = Map.groupBy(assessed, ({ findingId }) => findingId);
  const current = [...lines].toSorted(([, a], [, b]) => byPressing(a, b));
  const gone = [...new Set([...records.keys(), ...versions.keys()])].filter((id) => !lines.has(id)).sort();
  const all = [...current.map(([id]) => id), ...gone].flatMap((id): KnownFinding[] => {
    const [line, own, assessments] = [lines.get(id), records.get(id), versions.get(id) ?? []];
    const about = own?.about ?? assessments[0]?.about ?? line;
    return about === undefined ? [] : [{ id, about, line, kept: own, versions: assessments }];
  });
  return { all, assessment };
}

const isAsked = (
  shown: ShownFinding,
  { status, state, assignee, breachId, externalId, acceptance, current }: Filter,
): boolean =>
  (status === undefined || shown.status === status) &&
  (state === undefined || shown.state === state) &&
  (assignee === undefined || shown.assignee === assignee) &&
  (breachId === undefined || shown.breachId === breachId) &&
  (externalId === undefined || shown.vendor.externalId === externalId) &&
  (acceptance === undefined || (shown.acceptance?.state ?? 'none') === acceptance) &&
  (current === undefined || shown.current === current);

/** Merges status and assignee into a finding (RFC 7396). @throws Problem `invalid-request`, `not-found`, `precondition-failed`. */
export async function patchFinding(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  let warnings: string[] = [];
  const change = ({ work }: Before): FindingChange[] => {
    const { status, assignee } = work;
    const { value, unknown } = parseRequest(
      findingWorkSchema,
      applyPatch({ status, ...(assignee !== null && { assignee }) }, body),
    );
    warnings = notUsed(unknown);
    refuseAnother(deps, id, value);
    const made = { at: deps.runtime.now(), by: callerName(by) };
    // Whoever names the status of a finding that was opened again has looked at it, also where the status stays what it was.
    const isSet = value.status !== status || (work.state === 'reopened' && isObject(body) && 'status' in body);
    return [
      ...(isSet ? [{ kind: 'status' as const, ...made, status: value.status }] : []),
      ...((value.assignee ?? null) !== assignee
        ? [{ kind: 'assignee' as const, ...made, assignee: value.assignee ?? null }]
        : []),
    ];
  };
  const { finding, day } = await changeFinding(deps, by, organizationId, id, ifMatch, change);
  return wholeFinding(finding, day, warnings);
}

/** Refuses a change whose vendor and breach are those of another finding than its address names. */
function refuseAnother(
  { runtime }: FindingDeps,
  id: string,
  { vendor, breachId }: z.output<typeof findingWorkSchema>,
): void {
  if (vendor === undefined && breachId === undefined) return;
  const subject = {
    externalId: vendor?.externalId ?? null,
    name: vendor?.name ?? null,
    breachId: breachId ?? null,
  };
  if (findingIdOf(runtime, subject) === id) return;
  throw new Problem('invalid-request', 'The vendor and breach are not those of this finding.', [
    {
      pointer: vendor === undefined ? '/breachId' : '/vendor',
      message: 'is of another finding: send vendor and breachId as the finding shows them, or leave both out',
    },
  ]);
}
