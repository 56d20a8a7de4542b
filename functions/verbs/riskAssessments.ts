import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import {
  isVersionId,
  type KeptRiskAssessment,
  mostVersions,
  versionId,
} from '../../domain/findings/keptRiskAssessment.ts';
import {
  approvalSchema,
  type RiskAssessment,
  riskAssessmentSchema,
  unknownFactors,
} from '../../domain/findings/riskAssessment.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem } from '../../domain/problem.ts';
import { type FindingDeps, findFinding, onDay } from './findingRecord.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { changedMeanwhile, changeRecord, mostAttempts, noSuch } from './records.ts';
import { type PlacedRiskAssessment, placedRiskAssessment } from './shownRiskAssessment.ts';
import { versionsOf } from './versions.ts';

const what = 'risk assessment';
type Saved = PlacedRiskAssessment & { warnings: string[] };

/**
 * Keeps a new version of the risk assessment of a finding. It counts for nothing until somebody approves it.
 * @throws Problem `invalid-request`, also for a day to come, `not-found`, `conflict` where there are very many versions.
 */
export async function addRiskAssessment(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  findingId: string,
  body: unknown,
): Promise<Saved> {
  const write = deps.runtime.newId();
  const { value, unknown } = parseRequest(riskAssessmentSchema, body);
  const { today } = await onDay(deps, by.tenantId, organizationId);
  const { about } = await findFinding(deps, by.tenantId, organizationId, findingId);
  if (value.madeOn > today) throw refused([toCome('/madeOn', today)]);
  const records = deps.riskAssessments(by.tenantId, organizationId);
  const warnings = [...notUsed(unknown), ...unknownWarnings(value)];
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const before = await versionsOf(records, findingId);
    const all = before.map(({ doc }) => doc);
    const made = before.find((one) => one.write === write);
    if (made) return { ...placedRiskAssessment(made.doc, all), warnings };
    const version = (all.at(-1)?.version ?? 0) + 1;
    if (version > mostVersions)
      throw new Problem(
        'conflict',
        `There are ${mostVersions} versions already. Nothing was kept: approve one of them.`,
      );
    const id = versionId(findingId, version);
    const kept = {
      id,
      findingId,
      version,
      about,
      assessment: value,
      recordedAt: deps.runtime.now(),
      recordedBy: callerName(by),
    };
    const written = await records.put(id, kept, 'absent', write);
    if (written) return { ...placedRiskAssessment(written.doc, [...all, written.doc]), warnings };
  }
  throw changedMeanwhile();
}

const refused = (errors: FieldError[]): Problem =>
  new Problem('invalid-request', 'The risk assessment cannot be kept so.', errors);
const toCome = (pointer: string, today: Day): FieldError => ({
  pointer,
  message: `must not lie in the future: today is ${today}`,
});

/** What must still be found out before a low probability can be approved. */
function openFactors(assessment: RiskAssessment): FieldError[] {
  if (assessment.conclusion !== 'low-probability') return [];
  return unknownFactors(assessment).map((name) => ({
    pointer: `/factors/${name}/rating`,
    message: 'is unknown: a low probability is to be shown on all four factors (45 CFR 164.402)',
  }));
}
const unknownWarnings = (assessment: RiskAssessment): string[] =>
  openFactors(assessment).map(({ pointer, message }) => `${pointer}: ${message}; it cannot be approved so`);

/** The versions of one finding, and the one that is asked for. @throws Problem `not-found`. */
async function findVersion(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  findingId: string,
  id: string,
): Promise<{ one: KeptRiskAssessment; all: readonly KeptRiskAssessment[]; today: Day }> {
  const { today } = await onDay(deps, tenantId, organizationId);
  const { versions: all } = await findFinding(deps, tenantId, organizationId, findingId);
  const one = all.find((version) => version.id === id);
  if (one === undefined) throw noSuch(what);
  return { one, all, today };
}

/** One version. @throws Problem `not-found`. */
export async function readRiskAssessment(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  findingId: string,
  id: string,
): Promise<PlacedRiskAssessment> {
  const { one, all } = await findVersion(deps, tenantId, organizationId, findingId, id);
  return placedRiskAssessment(one, all);
}

const [usual, most] = pageSizes.heads;
export const riskAssessmentsQuery = z.strictObject({
  limit: pageLimit(usual, most),
  cursor: once(cursorOf('risk-assessments', z.tuple([z.string()]))).optional(),
});

/** All versions of the risk assessment of a finding, the oldest first. @throws Problem `not-found`, `invalid-request`. */
export async function listRiskAssessments(
  deps: FindingDeps,
  tenantId: string,
  organizationId: string,
  findingId: string,
  query: Query,
): Promise<{ items: PlacedRiskAssessment[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(riskAssessmentsQuery, query);
  await onDay(deps, tenantId, organizationId);
  const { versions: all } = await findFinding(deps, tenantId, organizationId, findingId);
  const later = all.filter(({ id }) => id > (value.cursor?.[0] ?? ''));
  const items = later.slice(0, value.limit).map((one) => placedRiskAssessment(one, all));
  const nextCursor = later.length > items.length ? cursorAt('risk-assessments', [items.at(-1)?.id]) : null;
  return { items, nextCursor, warnings: notUsed(unknown) };
}

/**
 * Approves a version: from its day on it counts in assessments of the organization. The same approval again changes nothing.
 * @throws Problem `invalid-request` for a day to come or before the assessment was made; `conflict` where a factor is unknown
 * that a low probability needs, where it is approved already, or where a newer version is; `not-found`.
 */
export async function approveRiskAssessment(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  findingId: string,
  id: string,
  body: unknown,
): Promise<Saved> {
  const write = deps.runtime.newId();
  const { value, unknown } = parseRequest(approvalSchema, body);
  const { one, all, today } = await findVersion(deps, by.tenantId, organizationId, findingId, id);
  const errors = [
    ...(value.approvedOn > today ? [toCome('/approvedOn', today)] : []),
    ...(value.approvedOn < one.assessment.madeOn
      ? [
          {
            pointer: '/approvedOn',
            message: `must not lie before ${one.assessment.madeOn}, when the assessment was made`,
          },
        ]
      : []),
  ];
  if (errors.length > 0) throw refused(errors);
  const open = openFactors(one.assessment);
  if (open.length > 0)
    throw new Problem(
      'conflict',
      'A low probability cannot be approved while a factor is unknown: add a version that says what was found.',
      open,
    );
  if (all.some(({ version, approval }) => version > one.version && approval !== undefined))
    throw new Problem(
      'conflict',
      'A newer version is approved already. Nothing was changed: add a version to replace it.',
    );
  const isPossible = (text: string) => isVersionId(findingId, text);
  const records = deps.riskAssessments(by.tenantId, organizationId);
  const { doc } = await changeRecord(records, id, what, { write, isPossible }, (kept, isMade) => {
    if (isMade) return kept;
    if (kept.approval === undefined)
      return { ...kept, approval: { ...value, recordedAt: deps.runtime.now(), recordedBy: callerName(by) } };
    const { approver, approvedOn } = kept.approval;
    if (approver === value.approver && approvedOn === value.approvedOn) return kept;
    throw new Problem(
      'conflict',
      `It was approved already, on ${approvedOn}. Nothing was changed: add a version to replace it.`,
    );
  });
  const after = all.map((version) => (version.id === id ? doc : version));
  return { ...placedRiskAssessment(doc, after), warnings: notUsed(unknown) };
}
