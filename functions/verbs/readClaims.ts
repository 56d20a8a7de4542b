import * as z from 'zod';
import { type ClaimField, claimFields } from '../../domain/breach/breach.ts';
import { origins } from '../../domain/breach/contribution.ts';
import { comparePlaces, countSeries, historyOf, historyPlace } from '../../domain/breach/history.ts';
import { claimKnownFrom, valueText } from '../../domain/breach/reconcile.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { BreachStore, RecordedClaim } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { recordOf } from './readBreach.ts';

export type ReadClaimsDeps = { breaches: Pick<BreachStore, 'breachRecord' | 'claims'> };

/** Claims asked of the store at once. */
const batch = 500;

/** All claims ever recorded of a breach, in the order of their ids. */
export async function allClaims(store: Pick<BreachStore, 'claims'>, breachId: string): Promise<RecordedClaim[]> {
  const claims: RecordedClaim[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.claims(breachId, batch, after);
    claims.push(...items);
    if (next === null) return claims;
    after = next;
  }
}

/** A claim as it is shown. `null`: it counts. */
export const shownClaim = ({ claimId, claim, origin, recordedAt, withdrawnAt, withdrawal }: RecordedClaim) => ({
  id: claimId,
  field: claim.field,
  text: valueText(claim),
  claim,
  origin,
  knownFrom: claimKnownFrom(claim),
  recordedAt,
  withdrawnAt: withdrawnAt ?? null,
  withdrawal: withdrawal ?? null,
});
export type ShownClaim = ReturnType<typeof shownClaim>;

const notAField = `must be a field of claims: ${claimFields.join(', ')}`;
export const claimsQuery = (list: string) =>
  z.strictObject({
    field: once(z.string().pipe(z.enum(claimFields as [ClaimField, ...ClaimField[]], notAField))).optional(),
    origin: once(z.string().pipe(z.enum(origins, `must be one of ${origins.join(', ')}`))).optional(),
    limit: pageLimit(...pageSizes.heads),
    cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
  });

/**
 * The claims ever recorded of a breach, those that no longer count too, in pages in the order of their ids. @throws Problem
 * `not-found`, `invalid-request`.
 */
export async function listClaims(
  { breaches }: ReadClaimsDeps,
  id: string,
  query: Query,
): Promise<{ items: ShownClaim[]; nextCursor: string | null; warnings: string[] }> {
  const list = `claims of ${id}`;
  const { value, unknown } = parseRequest(claimsQuery(list), query);
  const { field, origin, limit, cursor } = value;
  await recordOf(breaches, id);
  const found: RecordedClaim[] = [];
  let after = cursor?.[0];
  // One more than the page tells whether there is another page.
  while (found.length <= limit) {
    const { items, next } = await breaches.claims(id, field || origin ? batch : limit + 1, after);
    found.push(...items.filter((c) => (!field || c.claim.field === field) && (!origin || c.origin === origin)));
    if (next === null) break;
    after = next;
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(shownClaim),
    nextCursor: last && found.length > limit ? cursorAt(list, [last.claimId]) : null,
    warnings: notUsed(unknown),
  };
}

/** One claim of a breach. @throws Problem `not-found`. */
export async function readClaim({ breaches }: ReadClaimsDeps, id: string, claimId: string): Promise<ShownClaim> {
  await recordOf(breaches, id);
  return shownClaim(claimCalled(await allClaims(breaches, id), claimId));
}

/** @throws Problem `not-found`. */
export function claimCalled(claims: readonly RecordedClaim[], claimId: string): RecordedClaim {
  const found = claims.find((claim) => claim.claimId === claimId);
  if (!found) throw new Problem('not-found', 'There is no claim with this id on this breach.');
  return found;
}

export const historyQuery = (list: string) =>
  z.strictObject({
    limit: pageLimit(...pageSizes.lines),
    cursor: once(cursorOf(list, z.tuple([z.string(), z.string(), z.string(), z.string()]))).optional(),
  });

/**
 * What was said of a breach and taken back, by the day from which it was known and the instant at which the store had it,
 * in pages; on the first page with how its figures moved. @throws Problem `not-found`, `invalid-request`.
 */
export async function readHistory({ breaches }: ReadClaimsDeps, id: string, query: Query) {
  const list = `history of ${id}`;
  const { value, unknown } = parseRequest(historyQuery(list), query);
  const { limit, cursor } = value;
  const { changedAt, withdrawn = null } = await recordOf(breaches, id);
  const claims = await allClaims(breaches, id);
  const entries = historyOf(claims);
  const ahead = cursor === undefined ? entries : entries.filter((e) => comparePlaces(historyPlace(e), cursor) > 0);
  const page = ahead.slice(0, limit);
  const last = page.at(-1);
  return {
    breachId: id,
    changedAt,
    withdrawn,
    items: page,
    nextCursor: last && ahead.length > limit ? cursorAt(list, historyPlace(last)) : null,
    total: entries.length,
    ...(cursor === undefined && { series: countSeries(claims) }),
    warnings: notUsed(unknown),
  };
}
