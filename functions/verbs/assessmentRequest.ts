import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import { bareDaySchema, defaultTimeZone, type Organization, organizationSchema } from '../../domain/law/facts.ts';
import { type MatchOptions, matchOptionsSchema } from '../../domain/match/thresholds.ts';
import { asRecorded as decisionOf, type KeptDecision } from '../../domain/materiality/keptDecision.ts';
import { decisionsOnRequest } from '../../domain/materiality/onRequest.ts';
import { type KeptNotice, asRecorded as noticeOf } from '../../domain/notices/keptNotice.ts';
import { isKnownBy } from '../../domain/notices/knownBy.ts';
import { noticesOnRequest } from '../../domain/notices/onRequest.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { DecidedAnswer } from '../../domain/questions/decidedAnswer.ts';
import { type DecisionDeps, decisionsBy } from './decisions.ts';
import type { NoticeDeps } from './notices.ts';
import { noticesInForce } from './noticesInForce.ts';
import { findOrganization } from './organizations.ts';
import type { QuestionStores } from './questionPorts.ts';
import { allRecords } from './records.ts';
import type { InventoryStore, RecordsOf } from './tenantPorts.ts';

/** At most this many rows in one request, and incidents with facts of their own in all of them together. */
export const mostVendors = 10_000;
export const mostIncidents = 2_000;

/** What a request for an assessment holds; its rows are parsed one by one. */
export const assessmentRequest = z.strictObject({
  asOf: bareDaySchema.optional(),
  organization: organizationSchema.optional(),
  organizationId: z.string('must be the id of an organization').max(100, 'at most 100 characters').optional(),
  vendors: z
    .array(z.unknown(), 'must be a list of vendors')
    .min(1, 'must hold at least one vendor')
    .max(mostVendors, 'must hold at most 10,000 vendors; split the list')
    .optional(),
  options: matchOptionsSchema.optional(),
});
type Given = z.infer<typeof assessmentRequest>;

/** A request with nothing left to look up: what a report is made from, and kept with it. */
export type AssessmentRequest = {
  asOf: Day;
  organization: Organization;
  /** Where the organization is one that the tenant keeps. */
  organizationId?: string;
  vendors: readonly unknown[];
  options?: MatchOptions;
};

/** What people of the organization recorded and what counts in an assessment. */
export type Recorded = {
  notices: readonly KeptNotice[];
  decisions: readonly KeptDecision[];
  /** Of each finding the version that was approved by the day of the assessment. */
  riskAssessments: readonly KeptRiskAssessment[];
  /** What vendors answered, of which some fact was accepted. */
  answers: readonly DecidedAnswer[];
};

export type RequestDeps = NoticeDeps &
  DecisionDeps &
  Pick<QuestionStores, 'answers'> & {
    riskAssessments: RecordsOf<KeptRiskAssessment>;
    inventories: Pick<InventoryStore, 'read'>;
  };

/**
 * Reads a request, with the organization and the vendors that it names by an id. Gives warnings of what was not
 * used, and what of the organization's record it took in.
 * @throws Problem `invalid-request` with a pointer for each field that is wrong.
 */
export async function readRequest(
  deps: RequestDeps,
  tenantId: string,
  body: unknown,
): Promise<{ request: AssessmentRequest; warnings: string[]; recorded: Recorded }> {
  const { value, unknown } = parseRequest(assessmentRequest, body);
  const { organization, organizationId } = value;
  if ((organization === undefined) === (organizationId === undefined))
    throw wrong('/organization', 'give the organization itself, or the organizationId of one that you keep');
  const kept = organizationId === undefined ? undefined : await keptRequest(deps, tenantId, organizationId, value);
  const whose = organization ?? kept?.organization;
  const vendors = value.vendors ?? kept?.vendors;
  if (whose === undefined || vendors === undefined)
    throw wrong('/vendors', 'must be a list of vendors; only with an organizationId is the kept list taken');
  refuseTooManyIncidents(vendors);
  const asOf = value.asOf ?? localDay(deps.runtime.now(), whose.timeZone ?? defaultTimeZone);
  const recorded = await recordOf(deps, tenantId, organizationId, whose, asOf);
  const joined = await withRecord(vendors, recorded, whose, asOf);
  const request = {
    asOf,
    organization: whose,
    ...(organizationId !== undefined && { organizationId }),
    vendors: joined.vendors,
    ...(value.options && { options: value.options }),
  };
  return { request, warnings: [...notUsed(unknown), ...joined.warnings], recorded };
}

/**
 * The request for a report on an organization's kept list as of a day; `null` where the list is empty, but with `evenEmpty`:
 * who had a list before is told what its end means.
 * @throws Problem `invalid-request` where the list holds more than a report takes.
 */
export async function readKeptRequest(
  deps: RequestDeps,
  tenantId: string,
  { id, organization }: Pick<KeptOrganization, 'id' | 'organization'>,
  asOf: Day,
  { evenEmpty }: { evenEmpty: boolean },
): Promise<{ request: AssessmentRequest; warnings: string[]; recorded: Recorded } | null> {
  const rows = (await deps.inventories.read(tenantId, id))?.rows ?? [];
  if (rows.length === 0 && !evenEmpty) return null;
  const vendors = rows.map(({ row }) => row);
  refuseTooManyIncidents(vendors);
  const recorded = await recordOf(deps, tenantId, id, organization, asOf);
  const joined = await withRecord(vendors, recorded, organization, asOf);
  const request = { asOf, organization, organizationId: id, vendors: joined.vendors };
  return { request, warnings: joined.warnings, recorded };
}

/** What counts of the record of an organization that the tenant keeps. */
async function recordOf(
  deps: RequestDeps,
  tenantId: string,
  organizationId: string | undefined,
  organization: Organization,
  asOf: Day,
): Promise<Recorded> {
  if (organizationId === undefined) return { notices: [], decisions: [], riskAssessments: [], answers: [] };
  const { answersBy } = await vendorAnswers();
  const [notices, decisions, assessed, answers] = await Promise.all([
    noticesInForce(deps, tenantId, organizationId),
    decisionsBy(deps, tenantId, organizationId, asOf, organization.timeZone),
    allRecords(deps.riskAssessments(tenantId, organizationId)),
    answersBy(deps, tenantId, organizationId, asOf, organization.timeZone),
  ]);
  return {
    notices: notices.filter(({ notice }) => isKnownBy(notice, asOf, organization)),
    decisions,
    riskAssessments: assessed.length === 0 ? [] : (await keptRiskAssessment()).inForceOn(assessed, asOf),
    answers,
  };
}

/** Few organizations have risk assessments or asked a vendor: what reads them is no part of a start. */
const keptRiskAssessment = () => import('../../domain/findings/keptRiskAssessment.ts');
const withRiskAssessments = () => import('../../domain/findings/withRiskAssessments.ts');
const vendorAnswers = () => import('./answersBy.ts');

/**
 * The vendors with the record as facts of their incidents: first what vendors answered, then the notices that were given,
 * then risk assessments, then the decisions.
 */
async function withRecord(
  vendors: readonly unknown[],
  { notices, decisions, riskAssessments, answers }: Recorded,
  organization: Organization,
  asOf: Day,
): Promise<{ vendors: readonly unknown[]; warnings: string[] }> {
  const answered =
    answers.length === 0
      ? { vendors, warnings: [] }
      : (await vendorAnswers()).withAnswersOf(vendors, answers, organization.timeZone);
  const noticed = noticesOnRequest(answered.vendors, notices.map(noticeOf), organization);
  const assessed =
    riskAssessments.length === 0
      ? { vendors: noticed.vendors, warnings: [] }
      : (await withRiskAssessments()).riskAssessmentsOnRequest(noticed.vendors, riskAssessments);
  const decided = decisionsOnRequest(assessed.vendors, decisions.map(decisionOf), organization, asOf);
  const warnings = [...answered.warnings, ...noticed.warnings, ...assessed.warnings, ...decided.warnings].map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );
  return { vendors: decided.vendors, warnings };
}

const wrong = (pointer: string, message: string): Problem =>
  new Problem('invalid-request', 'The request cannot be read.', [{ pointer, message }]);

/** The organization under an id, and, where the request brings no vendors, its kept list. */
async function keptRequest(
  deps: RequestDeps,
  tenantId: string,
  organizationId: string,
  { vendors }: Given,
): Promise<{ organization: Organization; vendors: readonly unknown[] | undefined }> {
  const { doc } = await findOrganization(deps, tenantId, organizationId).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'not-found')
      throw wrong('/organizationId', 'there is no organization with this id: POST /v1/organizations keeps one');
    throw error;
  });
  const { organization } = doc;
  if (vendors !== undefined) return { organization, vendors };
  const rows = (await deps.inventories.read(tenantId, organizationId))?.rows ?? [];
  if (rows.length === 0)
    throw wrong('/vendors', 'this organization has no vendors yet: send them, or PUT its list first');
  return { organization, vendors: rows.map(({ row }) => row) };
}

const incidentsIn = (row: unknown): number => {
  const list = typeof row === 'object' && row !== null && 'incidents' in row ? row.incidents : undefined;
  return Array.isArray(list) ? list.length : 0;
};

function refuseTooManyIncidents(vendors: readonly unknown[]): void {
  const incidents = vendors.reduce<number>((n, row) => n + incidentsIn(row), 0);
  if (incidents > mostIncidents)
    throw wrong('/vendors', `must hold at most 2,000 incidents in all, not ${incidents}; split the list`);
}
