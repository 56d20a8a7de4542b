import * as z from 'zod';
import { organizationSchema } from '../../domain/law/facts.ts';
import { applyPatch } from '../../domain/mergePatch.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { nextId } from './ids.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changeRecord, createRecord, expectMark, noSuch, readRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';

export type OrganizationDeps = { organizations: RecordsOf<KeptOrganization>; runtime: Runtime };

/** An organization as the API shows it: its fields beside what the record adds. */
export type ShownOrganization = KeptOrganization['organization'] &
  Omit<KeptOrganization, 'organization' | 'removedAt'> & { warnings?: string[] };

type Shown = { answer: ShownOrganization; mark: string };

const shown = ({ doc, mark }: Marked<KeptOrganization>, unknown: readonly string[] = []): Shown => {
  const { organization, id, createdAt, updatedAt } = doc;
  const warnings = notUsed(unknown);
  return { answer: { id, ...organization, createdAt, updatedAt, ...(warnings.length > 0 && { warnings }) }, mark };
};

const what = 'organization';

/** Keeps an organization. @throws Problem `invalid-request`. */
export async function addOrganization(deps: OrganizationDeps, tenantId: string, body: unknown): Promise<Shown> {
  const { value, unknown } = parseRequest(organizationSchema, body);
  const [id, now] = [nextId(deps.runtime), deps.runtime.now()];
  const doc = { id, organization: value, createdAt: now, updatedAt: now };
  return shown(await createRecord(deps.organizations(tenantId), id, doc), unknown);
}

/** An organization that the tenant keeps and has not removed. @throws Problem `not-found`. */
export async function findOrganization(
  { organizations }: Pick<OrganizationDeps, 'organizations'>,
  tenantId: string,
  id: string,
): Promise<Marked<KeptOrganization>> {
  const found = await readRecord(organizations(tenantId), id, what);
  if (found.doc.removedAt !== undefined) throw noSuch(what);
  return found;
}

export const readOrganization = async (
  deps: Pick<OrganizationDeps, 'organizations'>,
  tenantId: string,
  id: string,
): Promise<Shown> => shown(await findOrganization(deps, tenantId, id));

export const organizationsQuery = z.strictObject({
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('organizations', z.tuple([z.string()]))).optional(),
});

/** The tenant's organizations in the order in which they were added. @throws Problem `invalid-request`. */
export async function listOrganizations(
  { organizations }: Pick<OrganizationDeps, 'organizations'>,
  tenantId: string,
  query: Query,
): Promise<{ items: ShownOrganization[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(organizationsQuery, query);
  const { items, next } = await organizations(tenantId).list({ limit: value.limit, after: value.cursor?.[0] });
  return {
    items: items.filter(({ doc }) => doc.removedAt === undefined).map((one) => shown(one).answer),
    nextCursor: next === null ? null : cursorAt('organizations', [next]),
    warnings: notUsed(unknown),
  };
}

/** Puts other fields in the place of all that an organization has. @throws Problem as `changeOrganization`. */
export async function replaceOrganization(
  deps: OrganizationDeps,
  tenantId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  const { value, unknown } = parseRequest(organizationSchema, body);
  return shown(await change(deps, tenantId, id, ifMatch, () => value), unknown);
}

/**
 * Merges fields into an organization (RFC 7396): what is not sent stays, `null` removes.
 * @throws Problem `invalid-request`, `not-found`, `precondition-failed`.
 */
export async function patchOrganization(
  deps: OrganizationDeps,
  tenantId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  const unknown: string[] = [];
  const changed = await change(deps, tenantId, id, ifMatch, (organization) => {
    const parsed = parseRequest(organizationSchema, applyPatch(organization, body));
    unknown.splice(0, unknown.length, ...parsed.unknown);
    return parsed.value;
  });
  return shown(changed, unknown);
}

function change(
  { organizations, runtime }: OrganizationDeps,
  tenantId: string,
  id: string,
  ifMatch: string | undefined,
  to: (organization: KeptOrganization['organization']) => KeptOrganization['organization'],
): Promise<Marked<KeptOrganization>> {
  return changeRecord(organizations(tenantId), id, what, { ifMatch, write: runtime.newId() }, (doc) => {
    if (doc.removedAt !== undefined) throw noSuch(what);
    return { ...doc, organization: to(doc.organization), updatedAt: runtime.now() };
  });
}

/** Takes an organization out of the list: its reports and audit trail stay. @throws Problem `not-found`, `precondition-failed`. */
export async function removeOrganization(
  { organizations, runtime }: OrganizationDeps,
  tenantId: string,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  const found = await readRecord(organizations(tenantId), id, what);
  if (found.doc.removedAt !== undefined) return;
  expectMark(found.mark, ifMatch);
  await changeRecord(organizations(tenantId), id, what, { ifMatch, write: runtime.newId() }, (doc) => ({
    ...doc,
    removedAt: doc.removedAt ?? runtime.now(),
  }));
}
