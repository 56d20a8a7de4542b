import type { Day } from '../calendar/day.ts';
import type { Claim, ClaimField } from './breach.ts';
import type { Origin, Withdrawal } from './contribution.ts';
import { claimKnownFrom, valueText } from './reconcile.ts';

/** A claim with what the store knows of it. */
export type RecordedClaim = {
  claimId: string;
  claim: Claim;
  origin: Origin;
  /** Instant at which the store first had it. */
  recordedAt: string;
  /** Since when it no longer counts. */
  withdrawnAt?: string | undefined;
  /** Set where a curator withdrew it. */
  withdrawal?: Withdrawal | undefined;
};

/**
 * One thing that was said or taken back. It stands on two axes: `knownFrom` is the day from which the world could know of
 * it, `recordedAt` the instant at which the store learned it.
 */
export type HistoryEntry = {
  knownFrom: Day;
  recordedAt: string;
  /** `no-longer-said`: its source does not say so any more; `withdrawn`: a curator found it to be wrong. */
  event: 'said' | 'no-longer-said' | 'withdrawn';
  claimId: string;
  field: ClaimField;
  text: string;
  origin: Origin;
  source: Claim['source'];
  confidence: Claim['confidence'];
  by?: string;
  reason?: string;
};

/** The claims of a breach in the order in which the world, and then the store, came to know them. */
export const historyOf = (claims: readonly RecordedClaim[]): HistoryEntry[] =>
  claims.flatMap(entriesOf).sort(byBothAxes);

function entriesOf({ claimId, claim, origin, recordedAt, withdrawnAt, withdrawal }: RecordedClaim): HistoryEntry[] {
  const { field, source, confidence } = claim;
  const entry = {
    knownFrom: claimKnownFrom(claim),
    claimId,
    field,
    text: valueText(claim),
    origin,
    source,
    confidence,
  };
  const said: HistoryEntry = { ...entry, recordedAt, event: 'said' };
  if (withdrawnAt === undefined) return [said];
  const taken: HistoryEntry = withdrawal
    ? { ...entry, recordedAt: withdrawnAt, event: 'withdrawn', by: withdrawal.by, reason: withdrawal.reason }
    : { ...entry, recordedAt: withdrawnAt, event: 'no-longer-said' };
  return [said, taken];
}

/** Where an entry stands in the history: no two entries share a place. */
export const historyPlace = ({ knownFrom, recordedAt, claimId, event }: HistoryEntry): readonly string[] => [
  knownFrom,
  recordedAt,
  claimId,
  event,
];

const byBothAxes = (a: HistoryEntry, b: HistoryEntry): number => comparePlaces(historyPlace(a), historyPlace(b));

export function comparePlaces(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** How one figure moved. */
export type CountSeries = {
  /** What is counted: the people of the whole incident as sources give them, or those of one report or organization. */
  of: string;
  field: 'individuals' | 'hhsReport' | 'affected';
  points: CountPoint[];
};
export type CountPoint = {
  knownFrom: Day;
  recordedAt: string;
  /** `null`: the source says that it is not known, or the report is no longer shown. */
  count: number | null;
  text: string;
  publisher: string;
  claimId: string;
};

/** The figures of a breach over time, each subject by itself; what is no longer counted is left out. */
export function countSeries(claims: readonly RecordedClaim[]): CountSeries[] {
  const counting = claims.filter((c) => c.withdrawnAt === undefined).flatMap((c) => figureOf(c) ?? []);
  return [...Map.groupBy(counting, ({ field, subject }) => JSON.stringify([field, subject])).values()]
    .flatMap((same): CountSeries[] => {
      const [first] = same;
      if (!first) return [];
      const points = same.map((figure) => figure.point).sort(byKnownThenRecorded);
      return [{ of: first.of, field: first.field, points: points.filter(isNew) }];
    })
    .sort((a, b) => comparePlaces([a.field, a.of], [b.field, b.of]));
}

const byKnownThenRecorded = (a: CountPoint, b: CountPoint): number =>
  comparePlaces([a.knownFrom, a.recordedAt, a.claimId], [b.knownFrom, b.recordedAt, b.claimId]);

/** The same words again are no movement. */
const isNew = (point: CountPoint, i: number, points: readonly CountPoint[]): boolean =>
  point.text !== points[i - 1]?.text;

type Figure = { field: CountSeries['field']; subject: string; of: string; point: CountPoint };

function figureOf({ claim, claimId, recordedAt }: RecordedClaim): Figure | null {
  const point = (count: number | null): CountPoint => ({
    knownFrom: claimKnownFrom(claim),
    recordedAt,
    count,
    text: valueText(claim),
    publisher: claim.source.publisher,
    claimId,
  });
  switch (claim.field) {
    case 'individuals':
      return {
        field: 'individuals',
        subject: '',
        of: 'people affected, as sources give them',
        point: point(claim.value.count),
      };
    case 'hhsReport': {
      const { entity, state = '', submittedOn = 'on an unknown day', count, gone, report } = claim.value;
      if (count === undefined && !gone) return null;
      return {
        field: 'hhsReport',
        // Names differ between exports; without an id of the report only the same entry is surely the same.
        subject: report ?? JSON.stringify([entity, state, submittedOn]),
        of: `report of ${entity}${state && ` (${state})`}, submitted ${submittedOn}`,
        point: point(gone ? null : (count ?? null)),
      };
    }
    case 'affected': {
      const { name, state = '', individuals, report } = claim.value;
      if (individuals === undefined) return null;
      return {
        field: 'affected',
        subject: report ?? JSON.stringify([name, state]),
        of: `${name}${state && ` (${state})`}`,
        point: point(individuals),
      };
    }
    default:
      return null;
  }
}
