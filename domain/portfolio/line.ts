import { type Day, earliest } from '../calendar/day.ts';
import { findingIdLength, findingKey } from '../findings/findingKey.ts';
import type { Organization } from '../law/facts.ts';
import { byRank, type Placed } from '../rank/order.ts';
import type { IncidentPeople } from '../rank/peopleRollUp.ts';
import { peopleIn } from '../rank/peopleTerm.ts';
import { type Rank, rankOf } from '../rank/rank.ts';
import { rankInput, statedFacts } from '../rank/rankInput.ts';
import type { Exposure, RowResult } from '../report/exposureReport.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { lineCoverage } from './lineCoverage.ts';
import { addedStatuses, joinedCells, type OwnDuties } from './ownDuties.ts';
import type { LineExposure, PortfolioLine } from './portfolio.ts';

/** What a line is made with. `hash`: SHA-256 of a text in hex. */
export type LineContext = {
  organization: Organization;
  on: Day;
  hash: (text: string) => string;
  own: (exposure: Exposure) => OwnDuties;
};

/** An exposure with its rank by the whole formula, and what orders it among others. */
export type RankedExposure = {
  exposure: Exposure;
  findingId: string;
  rank: Rank;
  placed: Placed;
  /** The organization's people in it. */
  people: IncidentPeople;
};

/** The id of a finding. */
export const findingIdOf = (
  { externalId, name }: Pick<RowResult, 'externalId' | 'name'>,
  breachId: string | null,
  hash: LineContext['hash'],
): string => hash(findingKey({ externalId, name, breachId })).slice(0, findingIdLength);

/** The exposures of a row with their ranks, the highest first. */
export function rankedExposures(
  result: RowResult,
  row: VendorRow | undefined,
  { organization, on, hash, own }: LineContext,
): RankedExposure[] {
  const ranked = result.exposures.map((exposure, at): RankedExposure => {
    const input = rankInput({ exposure, result, row, organization, on });
    const [rank, { low, high }] = [rankOf(input), peopleIn(input.people)];
    const { breachId } = exposure;
    return {
      exposure,
      findingId: findingIdOf(result, breachId, hash),
      rank,
      placed: {
        rank,
        evidence: input.certainty.evidence,
        people: high,
        due: own(exposure).next?.due ?? null,
        row: result.row,
        breachId,
      },
      people: {
        // What only the organization knows of is one incident for each row and place in it.
        key: breachId ?? JSON.stringify([result.row, at]),
        low,
        high,
        residents: statedFacts({ exposure, result, row })?.residents ?? null,
      },
    };
  });
  return ranked.toSorted((a, b) => byRank(a.placed, b.placed));
}

const lineExposure = ({ exposure, findingId, rank: { low, high } }: RankedExposure, own: OwnDuties): LineExposure => ({
  findingId,
  breachId: exposure.breachId,
  title: exposure.title,
  decision: exposure.decision,
  rank: { low, high },
  next: own.next,
  statuses: own.statuses,
});

/** The line of a row with findings. */
export function lineOf(
  result: RowResult,
  ranked: readonly RankedExposure[],
  { own }: Pick<LineContext, 'own'>,
): PortfolioLine {
  const [highest] = ranked;
  const sure = result.exposures.filter(({ decision }) => decision === 'match').map(own);
  return {
    row: result.row,
    externalId: result.externalId,
    name: result.name,
    finding: result.finding,
    coverage: lineCoverage(result),
    rank: highest ? { ...highest.rank, breachId: highest.exposure.breachId } : null,
    due: earliest(sure.flatMap(({ next }) => next?.due ?? [])) ?? null,
    missed: earliest(sure.flatMap(({ missed }) => missed ?? [])) ?? null,
    exposures: ranked.map((one) => lineExposure(one, own(one.exposure))),
    statuses: addedStatuses(sure.map(({ statuses }) => statuses)),
    cells: joinedCells(sure.map(({ cells }) => cells)),
  };
}
