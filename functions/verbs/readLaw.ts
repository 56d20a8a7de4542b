import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { besideTheRegister } from '../../domain/law/besideTheRegister.ts';
import { bareDaySchema } from '../../domain/law/facts.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { gdprArea } from '../../domain/law/parameters/eu/gdprArea.ts';
import { inForceOn, type LawEntry, register } from '../../domain/law/register.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { once, pageLimit, pageSizes, type Query, wholeNumber } from './query.ts';

const notACode = 'must be a jurisdiction such as US, US-MO, US-PR, EU, GB, CA-ON';
export const lawQuery = z.strictObject({
  jurisdiction: once(z.string().refine(isJurisdiction, notACode)).optional(),
  status: once(
    z
      .string()
      .pipe(z.enum(['coded', 'convention', 'none-in-this-law'], 'must be coded, convention or none-in-this-law')),
  ).optional(),
  limit: pageLimit(...pageSizes.lines),
  cursor: once(wholeNumber(0, 999_999, 'must be the nextCursor of an earlier answer')).default(0),
});

export const dutyQuery = z.strictObject({ on: once(bareDaySchema).optional() });

const summary = ({ values, doubts, sources, ...entry }: LawEntry) => ({
  ...entry,
  source: sources[0] ?? null,
  doubts: doubts.length,
  link: `/v1/law/${entry.dutyId}`,
});

/** The jurisdiction whose law people in a place live under beside its own: the Union's, or that of the whole country. */
function above(code: string): string | undefined {
  const country = code.slice(0, 2);
  const union: readonly string[] = gdprArea.states.values.at(-1)?.value ?? [];
  return union.includes(country)
    ? 'EU'
    : [...register().values()].find((e) => e.jurisdiction === country)?.jurisdiction;
}

/** An empty list reads as "no duty" unless somebody says that it is none. */
function emptiness(code: string | undefined): string[] {
  if (!code || [...register().values()].some((e) => e.jurisdiction === code)) return [];
  const wider = above(code);
  return [
    `Nothing is coded under ${code}: that says nothing of the duties there.${wider ? ` What reaches it from above stands under ?jurisdiction=${wider}.` : ''}`,
  ];
}

/**
 * The register in pages: every duty that is coded or was looked for in vain; on the first page with what is pending and
 * what is left out on purpose, so that silence reads as "not coded". @throws Problem `invalid-request`.
 */
export function listLaw(query: Query) {
  const { value, unknown } = parseRequest(lawQuery, query);
  const { jurisdiction, status, limit, cursor } = value;
  const all = [...register().values()].filter(
    (e) => (!jurisdiction || e.jurisdiction === jurisdiction) && (!status || e.status === status),
  );
  const next = cursor + limit;
  const { law, ...beside } = besideTheRegister();
  return {
    items: all.slice(cursor, next).map(summary),
    nextCursor: next < all.length ? String(next) : null,
    total: all.length,
    law,
    ...(cursor === 0 && beside),
    warnings: [...notUsed(unknown), ...emptiness(jurisdiction)],
  };
}

/** One duty with all its dated values, and those in force on a day. @throws Problem `not-found`, `invalid-request`. */
export function readLaw(
  dutyId: string,
  query: Query,
): LawEntry & { on?: Day; inForce?: object; warnings: readonly string[] } {
  const { value, unknown } = parseRequest(dutyQuery, query);
  const { on } = value;
  const entry = register().get(dutyId);
  if (!entry)
    throw new Problem(
      'not-found',
      'No such duty is coded. GET /v1/law lists the duties, what is pending and what is left out.',
    );
  return { ...entry, ...(on !== undefined && { on, inForce: inForceOn(entry, on) }), warnings: notUsed(unknown) };
}
