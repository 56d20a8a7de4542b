import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { bareDaySchema, defaultTimeZone, type Organization, organizationSchema } from '../../domain/law/facts.ts';
import { type MatchOptions, matchOptionsSchema } from '../../domain/match/thresholds.ts';
import { noticesOnRequest } from '../../domain/notices/onRequest.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { allNotices, type NoticeDeps } from './notices.ts';
import { findOrganization } from './organizations.ts';
import type { InventoryStore } from './tenantPorts.ts';

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

export type RequestDeps = NoticeDeps & { inventories: Pick<InventoryStore, 'read'> };

/**
 * Reads a request, with the organization and the vendors that it names by an id. Gives warnings of what was not used.
 * @throws Problem `invalid-request` with a pointer for each field that is wrong.
 */
export async function readRequest(
  deps: RequestDeps,
  tenantId: string,
  body: unknown,
): Promise<{ request: AssessmentRequest; warnings: string[] }> {
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
  const noticed = await withKeptNotices(deps, tenantId, organizationId, whose, vendors);
  const today = localDay(deps.runtime.now(), whose.timeZone ?? defaultTimeZone);
  const request = {
    asOf: value.asOf ?? today,
    organization: whose,
    ...(organizationId !== undefined && { organizationId }),
    vendors: noticed.vendors,
    ...(value.options && { options: value.options }),
  };
  return { request, warnings: [...notUsed(unknown), ...noticed.warnings] };
}

/** The vendors with the notices that the organization recorded as facts of their incidents. */
async function withKeptNotices(
  deps: RequestDeps,
  tenantId: string,
  organizationId: string | undefined,
  organization: Organization,
  vendors: readonly unknown[],
): Promise<{ vendors: readonly unknown[]; warnings: string[] }> {
  if (organizationId === undefined) return { vendors, warnings: [] };
  const notices = await allNotices(deps, tenantId, organizationId);
  const noticed = noticesOnRequest(vendors, notices, organization);
  return {
    vendors: noticed.vendors,
    warnings: noticed.warnings.map(({ pointer, message }) => `${pointer}: ${message}`),
  };
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
