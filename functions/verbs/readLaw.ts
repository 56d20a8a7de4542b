import * as z from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { bareDaySchema } from '../../domain/law/facts.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { besideTheRegister, inForceOn, type LawEntry, register } from '../../domain/law/register.ts';
import { parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';

const notACode = 'must be a jurisdiction such as US, US-MO, US-PR, EU, GB, CA-ON';
const wholeNumber = (least: number, most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((n) => n >= least && n <= most, message);

const listSchema = z.strictObject({
  jurisdiction: z.string().refine(isJurisdiction, notACode).optional(),
  status: z
    .enum(['coded', 'convention', 'none-in-this-law'], 'must be coded, convention or none-in-this-law')
    .optional(),
  limit: wholeNumber(1, 1000, 'must be a number from 1 to 1000').default(200),
  cursor: wholeNumber(0, 999_999, 'must be the nextCursor of an earlier answer').default(0),
});

const summary = ({ values, doubts, sources, ...entry }: LawEntry) => ({
  ...entry,
  source: sources[0] ?? null,
  doubts: doubts.length,
  link: `/v1/law/${entry.dutyId}`,
});

/**
 * The register in pages: every duty that is coded or was looked for in vain, with what is pending and what is left out on
 * purpose, so that silence reads as "not coded". @throws Problem `invalid-request`.
 */
export function listLaw(query: Record<string, string>) {
  const { jurisdiction, status, limit, cursor } = parseRequest(listSchema, query).value;
  const all = [...register().values()].filter(
    (e) => (!jurisdiction || e.jurisdiction === jurisdiction) && (!status || e.status === status),
  );
  const next = cursor + limit;
  return {
    items: all.slice(cursor, next).map(summary),
    nextCursor: next < all.length ? String(next) : null,
    total: all.length,
    ...besideTheRegister(),
  };
}

/** One duty with all its dated values, and those in force on a day. @throws Problem `not-found`, `invalid-request`. */
export function readLaw(dutyId: string, query: Record<string, string>): LawEntry & { on?: Day; inForce?: object } {
  const { on } = parseRequest(z.strictObject({ on: bareDaySchema.optional() }), query).value;
  const entry = register().get(dutyId);
  if (!entry)
    throw new Problem(
      'not-found',
      'No such duty is coded. GET /v1/law lists the duties, what is pending and what is left out.',
    );
  return on === undefined ? entry : { ...entry, on, inForce: inForceOn(entry, on) };
}
