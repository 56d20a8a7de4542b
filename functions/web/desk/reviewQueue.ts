import { subjectOf } from '../../../domain/match/verdict.ts';
import type { Schemas } from './api.ts';

type Row = Schemas['VendorResult'];

/** A row of a report and an entity of which nobody has said whether it is the vendor of the row. */
export type Doubt = {
  /** Names the doubt within its report. */
  key: string;
  row: Row;
  vendorId: string;
  vendorName: string;
  /** How the matcher found the entity in the row; `undefined`: by a corporate link alone. */
  match: Schemas['VendorMatch'] | undefined;
  /** Incidents that would reach the row. */
  exposures: Schemas['Exposure'][];
};

/** What a yes or no can settle of a row: entities that the matcher is not sure of, and corporate neighbours of those it is. */
export function doubtsOf(row: Row): Doubt[] {
  const doubtful = row.exposures.filter(({ decision, vendorId }) => decision === 'review' && vendorId !== null);
  const isCertain = row.matches.some(({ decision }) => decision === 'match');
  const byEntity = Map.groupBy(doubtful, ({ vendorId }) => vendorId ?? '');
  return [...byEntity].flatMap(([vendorId, exposures]): Doubt[] => {
    const match = row.matches.find((one) => one.vendorId === vendorId);
    // The entity is certain here, the incident is not: no verdict on who it is would settle that.
    if (match?.decision === 'match') return [];
    // A neighbour of a company that is doubtful itself: asked about once that is settled.
    if (match === undefined && !isCertain) return [];
    const vendorName = match?.vendorName ?? vendorId;
    return [{ key: `${row.row}.${vendorId}`, row, vendorId, vendorName, match, exposures }];
  });
}

/** The vendor of a row as a verdict names it; `null` where the row gives no name. */
export const judgedVendor = ({ row: { name, externalId } }: Doubt): Schemas['VerdictSubject'] | null =>
  name === null || name.trim() === '' ? null : { name, ...(externalId !== null && { externalId }) };

/** The verdict in force on a doubt, where somebody gave one since the report. */
export function verdictOn(doubt: Doubt, bySubject: ReadonlyMap<string, Schemas['Verdict']>): Schemas['Verdict'] | null {
  const vendor = judgedVendor(doubt);
  if (vendor === null) return null;
  const { vendorId } = doubt;
  const subjects = [subjectOf({ vendor, vendorId }), subjectOf({ vendor: { name: vendor.name }, vendorId })];
  return subjects.flatMap((subject) => bySubject.get(subject) ?? [])[0] ?? null;
}

/** Verdicts by what they are about. */
export const verdictsBySubject = (verdicts: readonly Schemas['Verdict'][]): Map<string, Schemas['Verdict']> =>
  new Map(verdicts.map((verdict) => [subjectOf(verdict), verdict]));

/** Where somebody stands in the queue: `at` shows one doubt, `after` goes on behind one; without both from the beginning. */
export type Standing = { at?: string | undefined; after?: string | undefined };

export type Turn = {
  /** The doubt to be looked at; `null` behind the last one. */
  current: Doubt | null;
  /** Its number, from 1. */
  number: number;
  previous: Doubt | null;
  total: number;
  decided: number;
};

/** Whose turn it is: the doubt that is named, or the next one that is open. */
export function turnOf(doubts: readonly Doubt[], isDecided: (doubt: Doubt) => boolean, { at, after }: Standing): Turn {
  const named = at === undefined ? -1 : doubts.findIndex(({ key }) => key === at);
  const from = after === undefined ? 0 : doubts.findIndex(({ key }) => key === after) + 1;
  const place = named >= 0 ? named : doubts.findIndex((doubt, i) => i >= from && !isDecided(doubt));
  const before = place < 0 ? doubts.length : place;
  return {
    current: doubts[place] ?? null,
    number: place + 1,
    previous: doubts[before - 1] ?? null,
    total: doubts.length,
    decided: doubts.filter(isDecided).length,
  };
}
