import * as z from 'zod';
import { statuses } from '../../render/statuses.ts';
import { type Api, dataOf, type Schemas } from '../../web/desk/api.ts';
import { partOf } from '../../web/desk/finding/partOf.ts';
import type { FindingData } from '../../web/desk/finding/readFinding.ts';
import type { Agency, Move, Moves } from '../../web/desk/finding/whatIf.ts';

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
  const query = externalId?.isWellFormed() ? { externalId } : { q: partOf(name ?? '') };
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

const dutySide = z
  .looseObject({
    answer: z.enum(['due', 'not-due', 'not-applicable', 'undetermined']),
    due: z.string().nullable(),
    latest: z.string().nullable(),
    status: z.enum(statuses),
  })
  .nullable();

/** The moved duties of one incident. `duties`: those of the report, for their titles. */
function movesOf(
  { items }: Pick<Schemas['Comparison'], 'items'>,
  { row, breachId }: { row: number; breachId: string | null },
  duties: readonly Schemas['Duty'][],
): Moves {
  const ofDuties = items.filter(({ about }) => about === 'duty');
  const here = ofDuties.filter((item) => item.vendor.row === row && (item.breachId ?? null) === breachId);
  const known = new Map(duties.map((duty) => [duty.dutyId, duty]));
  const moves = here.map(({ dutyId = '', before, after }): Move => {
    const { title = dutyId, citation = '' } = known.get(dutyId) ?? {};
    return { title, citation, before: dutySide.parse(before), after: dutySide.parse(after) };
  });
  return { moves, elsewhere: ofDuties.length - here.length };
}
