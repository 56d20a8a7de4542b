import type { DataType } from '../breach/breach.ts';
import type { FactSheet } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import { resolveFacts } from '../law/resolveFacts.ts';
import { statedOf } from '../materiality/statedOf.ts';
import type { Exposure, RowResult } from '../report/exposureReport.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { CertaintyInput } from './certaintyTerm.ts';
import type { RankedDuty } from './daysTerm.ts';
import type { KindsInput } from './kindsTerm.ts';
import type { PeopleInput } from './peopleTerm.ts';

/** All that the formula reads of one exposure. */
export type RankInput = {
  on: Day;
  people: PeopleInput;
  kinds: KindsInput;
  duties: readonly RankedDuty[];
  certainty: CertaintyInput;
};

/** What a rank is of: an exposure of a row of a report, the row as the organization wrote it, whose it is, and the day. */
export type Ranked = {
  exposure: Exposure;
  result: RowResult;
  /** Missing where the request that the report was made from is not kept. */
  row: VendorRow | undefined;
  organization: Organization;
  on: Day;
};

/** What the organization itself states of an exposure, as the report reads it. */
export function statedFacts({
  exposure,
  result,
  row,
}: Pick<Ranked, 'exposure' | 'result' | 'row'>): IncidentFacts | undefined {
  if (row === undefined) return undefined;
  if (exposure.breachId !== null) return statedOf(row, result, exposure);
  // Each set of facts that names no breach, and is about none that was found, is an exposure of its own, in their order.
  const own = result.exposures.filter(({ breachId }) => breachId === null);
  return row.incidents?.filter(({ breachId }) => breachId === undefined)[own.indexOf(exposure)];
}

const sumOf = (residents: Readonly<Record<string, number>> | undefined): number | null => {
  const counts = Object.values(residents ?? {});
  return counts.length === 0 ? null : counts.reduce((a, b) => a + b, 0);
};

/** Words of sources by which a number of people is also the most that there are. */
const bounding: ReadonlySet<unknown> = new Set(['as-reported', 'nearly', 'up-to']);

type People = { count: number | null; qualifier: string };

/** The most people of the whole incident that a source counts; null where no source bounds the number from above. */
function totalIn({ individuals }: FactSheet): number | null {
  if (!individuals) return null;
  const said = [individuals, ...(individuals.conflict ?? [])].map(({ value }) => value as People);
  const [chosen] = said;
  if (chosen === undefined || chosen.count === null || !bounding.has(chosen.qualifier)) return null;
  return Math.max(...said.flatMap(({ count }) => count ?? []));
}

function certaintyOf(
  { exposure, result }: Ranked,
  isStated: boolean,
  affected: CertaintyInput['affected'],
): CertaintyInput {
  const match = result.matches.find(({ vendorId }) => vendorId === exposure.vendorId) ?? result.matches[0];
  const isConfirmed = match?.verdict?.verdict === 'same' && match.vendorId === exposure.vendorId;
  return {
    by: isStated ? 'stated' : isConfirmed ? 'confirmed' : 'matcher',
    decision: exposure.decision,
    score: match?.score ?? null,
    evidence: match?.evidence ?? null,
    affected,
  };
}

/** Reads what the formula needs out of a report and the request behind it. */
export function rankInput(ranked: Ranked): RankInput {
  const { exposure, row, organization, on } = ranked;
  const stated = statedFacts(ranked);
  // Where people live says nothing of how many there are.
  const { residents: ofOrganization, ...plain } = organization;
  const { individuals, affected } = resolveFacts(stated ?? {}, plain, {
    throughVendor: true,
    ...(exposure.organizationNamed && { affected: exposure.organizationNamed }),
  });
  return {
    on,
    people: {
      counted: individuals,
      affected,
      heldByVendor: sumOf(row?.residents),
      vendorTotal: totalIn(exposure.facts),
      ofOrganization: sumOf(ofOrganization),
    },
    kinds: {
      stated: stated?.dataTypes ?? null,
      heldByVendor: row?.dataTypes ?? null,
      bySources: (exposure.facts.dataTypes?.value as readonly DataType[] | undefined) ?? null,
    },
    duties: exposure.duties,
    certainty: certaintyOf(ranked, stated !== undefined || exposure.breachId === null, affected),
  };
}
