import { expect } from 'vitest';
import { type Breach, breachSchema, type Claim } from '../../domain/breach/breach.ts';
import { knownFromDay } from '../../domain/breach/partialDate.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { type Travel, travel } from './travel.ts';

export const cerner = 'oracle-health-2025-legacy-cerner';
const { vendors, breaches } = readCatalogFiles();
export const incident: Breach = breachSchema.parse(
  breaches.find((breach) => typeof breach === 'object' && breach !== null && 'id' in breach && breach.id === cerner),
);

/** The day on which a claim's document was there to be read. Of some no day is known but that on which it was read. */
export const publishedOn = ({ source }: Claim): string =>
  source.published ? knownFromDay(source.published) : source.retrievedOn;

/** A world whose store knows the companies of the catalog, and of incidents what it is given. */
export async function oracleWorld(begin: string) {
  const world = await travel(begin);
  const { stores, clock, app } = world;
  const load = async (records: { vendors?: readonly unknown[]; breaches?: readonly unknown[] }): Promise<void> => {
    const deps = { store: stores.breaches, writer: stores.writer, runtime: { ...runtime, now: () => clock.now } };
    const { rejected } = await ingest(deps, { vendors: [], breaches: [], ...records });
    expect(rejected).toEqual([]);
  };
  await load({ vendors });
  /** What the sources had published of the incident by the end of a day. */
  const publish = (day: string) =>
    load({ breaches: [{ ...incident, claims: incident.claims.filter((claim) => publishedOn(claim) <= day) }] });
  return { ...world, load, publish, addOrganization: addOrganization(app) };
}

export type Kept = { id: string; path: string };

/** An organization with a list, over HTTP. */
const addOrganization =
  (app: Travel['app']) =>
  async (organization: object, list: object[]): Promise<Kept> => {
    const made = await app.create<{ id: string }>('/v1/organizations', organization);
    expect((await app.put(`${made.path}/vendors`, { vendors: list })).status).toBe(200);
    return made;
  };

/** Adds to what an organization states of the incident at the first vendor of its list, as its people would. */
export async function state(app: Travel['app'], { path }: Kept, facts: object): Promise<void> {
  const { items } = (await (await app.get(`${path}/vendors`)).json()) as { items: { id: string }[] };
  const vendor = `${path}/vendors/${items[0]?.id}`;
  const found = await app.get(vendor);
  const { incidents = [] } = (await found.json()) as { incidents?: object[] };
  const headers = { 'if-match': found.headers.get('etag') ?? '' };
  const stated = [{ breachId: cerner, ...incidents[0], ...facts }];
  expect((await app.patch(vendor, { incidents: stated }, { headers })).status).toBe(200);
}
