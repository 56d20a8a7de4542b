import * as z from 'zod';
import { idSchema } from '../../domain/breach/breach.ts';
import { fieldsOfOneIncident, joinedProfile, type KeptProfile } from '../../domain/materiality/keptProfile.ts';
import { type MaterialityProfile, materialityProfileSchema } from '../../domain/materiality/profile.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import { once, type Query } from './query.ts';
import { changedMeanwhile } from './records.ts';
import { type Marked, onlyRecord, type RecordsOf } from './tenantPorts.ts';

export type ProfileDeps = OrganizationDeps & { profiles: RecordsOf<KeptProfile> };

/** A profile as the API shows it; `updatedAt` is null where nobody ever gave one. */
export type ShownProfile = MaterialityProfile & {
  breachId: string | null;
  updatedAt: string | null;
  updatedBy: string | null;
  warnings: string[];
};
type Shown = { answer: ShownProfile; mark: string | null };

export const profileQuery = z.strictObject({
  breachId: once(z.string().refine((id) => idSchema.safeParse(id).success, 'must be the id of an incident')).optional(),
});

/** The organization's own profile, or that of one incident. */
const idOf = (breachId: string | undefined): string => (breachId === undefined ? onlyRecord : `INCIDENT~${breachId}`);

const shown = (breachId: string | undefined, kept: Marked<KeptProfile> | null, warnings: string[]): Shown => {
  const { profile, updatedAt = null, updatedBy = null } = kept?.doc ?? { profile: {} };
  return {
    answer: { ...profile, breachId: breachId ?? null, updatedAt, updatedBy, warnings },
    mark: kept?.mark ?? null,
  };
};

/** What an organization says of itself, or (`breachId`) of one incident. @throws Problem `not-found`, `invalid-request`. */
export async function readProfile(
  deps: ProfileDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<Shown> {
  const { value, unknown } = parseRequest(profileQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const kept = await deps.profiles(tenantId, organizationId).get(idOf(value.breachId));
  return shown(value.breachId, kept, notUsed(unknown));
}

/** Puts a profile in the place of the one before. @throws Problem `not-found`, `invalid-request`, `precondition-failed`. */
export async function putProfile(
  deps: ProfileDeps,
  by: Caller,
  organizationId: string,
  query: Query,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  const { value, unknown } = parseRequest(profileQuery, query);
  const given = parseRequest(materialityProfileSchema, body);
  await findOrganization(deps, by.tenantId, organizationId);
  const kept = { profile: given.value, updatedAt: deps.runtime.now(), updatedBy: callerName(by) };
  const records = deps.profiles(by.tenantId, organizationId);
  const [id, write] = [idOf(value.breachId), deps.runtime.newId()];
  const expected = ifMatch === undefined ? 'anything' : { mark: ifMatch };
  const there = ifMatch === undefined ? null : await records.get(id);
  // What an earlier try of this request saved stays.
  const written = there?.write === write ? there : await records.put(id, kept, expected, write);
  if (written === null) throw changedMeanwhile();
  const everywhere = value.breachId === undefined ? fieldsOfOneIncident(given.value) : [];
  return shown(value.breachId, written, [
    ...notUsed([...unknown, ...given.unknown]),
    ...everywhere.map(
      (field) => `/${field}: speaks of one incident and now counts for every one; give it with ?breachId= to say which`,
    ),
  ]);
}

/** What holds for one incident: the organization's profile, and over it that of the incident. */
export async function profileFor(
  { profiles }: Pick<ProfileDeps, 'profiles'>,
  tenantId: string,
  organizationId: string,
  breachId: string,
): Promise<MaterialityProfile> {
  const records = profiles(tenantId, organizationId);
  const isPossible = idSchema.safeParse(breachId).success;
  const [general, ofIncident] = await Promise.all([
    records.get(onlyRecord),
    isPossible ? records.get(idOf(breachId)) : null,
  ]);
  return joinedProfile(general?.doc.profile, ofIncident?.doc.profile);
}
