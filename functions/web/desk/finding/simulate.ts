import { type Api, dataOf, type Schemas } from '../api.ts';
import type { FindingData } from './readFinding.ts';
import { type Agency, type Moves, movesOf } from './whatIf.ts';

const none: Moves = { moves: [], elsewhere: 0 };

/** What moves where the vendor is taken to be an agent or not, by the API's simulation of the report on show. Stores nothing. */
export async function simulateAgency(api: Api, data: FindingData, agency: Agency): Promise<Moves> {
  const { finding, row, exposures } = data;
  if (agency === 'known' || row === null || finding.assessment === null) return none;
  const incidents = (await statesAgency(api, data))
    ? { incidents: [{ breachId: finding.breachId, vendorIsAgent: agency === 'agent' }] }
    : {};
  const comparison = await dataOf(
    api.POST('/v1/assessments/{id}/simulate', {
      params: { path: { id: finding.assessment.id } },
      body: { vendors: [{ row: row.row, relationship: agency, ...incidents }] },
    }),
  );
  const duties = exposures.flatMap((exposure) => exposure.duties);
  return movesOf(comparison, { row: row.row, breachId: finding.breachId }, duties);
}

/** Whether the list says of this very incident that the vendor is an agent or not: that goes before what it says of the vendor. */
async function statesAgency(api: Api, { organization, finding, row }: FindingData): Promise<boolean> {
  const { externalId, name } = finding.vendor;
  if (finding.breachId === null || row === null) return false;
  const query = externalId === null ? { q: (name ?? '').slice(0, 200) } : { externalId };
  const { items } = await dataOf(
    api.GET('/v1/organizations/{id}/vendors', { params: { path: { id: organization.id }, query } }),
  );
  return items
    .filter((vendor) => (vendor.externalId ?? null) === externalId && (vendor.name ?? null) === name)
    .some((vendor) => vendor.incidents?.some(isStated(finding)) ?? false);
}

const isStated =
  ({ breachId }: Pick<Schemas['WholeFinding'], 'breachId'>) =>
  (incident: Schemas['IncidentFacts']): boolean =>
    incident.breachId === breachId && incident.vendorIsAgent !== undefined;
