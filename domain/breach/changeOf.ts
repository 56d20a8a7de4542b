import type { Day } from '../calendar/day.ts';
import type { Breach, Claim } from './breach.ts';
import type { ClaimIds } from './contribution.ts';
import { reconcile, valueText } from './reconcile.ts';

/** What a field read before and after, in words. Of a list: the entries that went, and those that came. */
export type FieldChange = { field: string; before: string | null; after: string | null };

/** A change of what a breach means: what somebody who acted on it would want to know. */
export type BreachChange = {
  kind: 'added' | 'changed' | 'withdrawn';
  fields: FieldChange[];
  claimsAdded: number;
  claimsWithdrawn: number;
};

/**
 * How one state of a breach differs in meaning from the one before, as both read on a day; `null` on a side: nobody tells
 * of it. `null`: it means what it meant, as where only days of retrieval, notes or our own reading aids differ.
 */
export function changeOf(
  before: Breach | null,
  after: Breach | null,
  on: Day,
  claimIds: ClaimIds,
): BreachChange | null {
  const [old, now] = [idsOf(before, claimIds), idsOf(after, claimIds)];
  const claimsAdded = [...now].filter((id) => !old.has(id)).length;
  const claimsWithdrawn = [...old].filter((id) => !now.has(id)).length;
  const fields = fieldChanges(readingsOf(before, on), readingsOf(after, on));
  if (fields.length + claimsAdded + claimsWithdrawn === 0) return null;
  const kind = before === null ? 'added' : after === null ? 'withdrawn' : 'changed';
  return { kind, fields, claimsAdded, claimsWithdrawn };
}

const idsOf = (breach: Breach | null, claimIds: ClaimIds): Set<string> =>
  new Set(breach === null ? [] : claimIds(breach.claims));

/** What each field reads: one entry, of lists one for each. */
type Readings = Map<string, string[]>;

const key = (value: unknown): string => JSON.stringify(value);

function readingsOf(breach: Breach | null, on: Day): Readings {
  if (breach === null) return new Map();
  const { title, vendorId, kind, status, upstream, aliases, weakAliases } = breach;
  const readings: Readings = new Map(
    Object.entries({ title: [title], vendorId: [vendorId], kind: [kind], status: [status], aliases, weakAliases }),
  );
  if (upstream !== undefined) readings.set('upstream', [upstream]);
  const tellers = new Map<string, Claim>();
  for (const claim of breach.claims) {
    const place = `${claim.field} ${key(claim.value)}`;
    if (!tellers.has(place)) tellers.set(place, claim);
  }
  for (const [field, fact] of Object.entries(reconcile(breach, on))) {
    // Kinds of data are one reading: their list is a value of its own.
    const isList = Array.isArray(fact.value) && field !== 'dataTypes';
    const entries = isList ? (fact.value as unknown[]) : [];
    const told = entries.flatMap((value) => tellers.get(`${field} ${key(value)}`) ?? []).map(valueText);
    readings.set(field, isList ? told : [fact.text]);
  }
  return readings;
}

function fieldChanges(before: Readings, after: Readings): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    const [went, came] = [without(old, now), without(now, old)];
    return went.length + came.length === 0 ? [] : { field, before: inWords(went), after: inWords(came) };
  });
}

const without = (entries: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return entries.filter((entry) => !known.has(entry));
};

/** So that a change of any size is told in some kilobytes. */
const mostEntries = 5;
const mostLetters = 300;

function inWords(entries: readonly string[]): string | null {
  if (entries.length === 0) return null;
  const first = entries.slice(0, mostEntries).map(shortened);
  const more = entries.length - first.length;
  return [...first, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).toWellFormed()}…`;
