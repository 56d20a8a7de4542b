import * as z from 'zod';
import { matchOptionsSchema } from '../../domain/match/thresholds.ts';
import type { DecidedMatch } from '../../domain/match/verdict.ts';
import { notUsed, parse, parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem, pointer } from '../../domain/problem.ts';
import { vendorQuerySchema } from '../../domain/vendor/vendorRow.ts';
import type { Catalog } from './catalog.ts';
import { bounded, type MatchedRow, type MatchingDeps, type RowMatcher, readMatching, rowMatcher } from './matchRow.ts';
import { once, type Query, wholeNumber } from './query.ts';
import { repeated } from './repeated.ts';

export type MatchDeps = MatchingDeps & { catalog(): Promise<Catalog> };

export const mostQueries = 10_000;

const queries = z
  .array(z.unknown(), 'must be a list of {"id", "name", …}')
  .min(1, 'must hold at least one query')
  .max(mostQueries, 'must hold at most 10,000 queries; split the list');
/** What a request holds; its queries are parsed one by one. */
export const matchRequest = z.strictObject(
  { queries, options: matchOptionsSchema.optional() },
  'must be an object with a list of queries',
);

/** The matcher itself gives no more candidates than this. */
export const mostCandidates = 25;
export const matchQuery = z.strictObject({ explain: once(wholeNumber(0, mostCandidates)).default(mostCandidates) });

const idSchema = z.union([z.string().min(1).max(200), z.number()], 'must be text of 1 to 200 characters, or a number');
type Id = z.infer<typeof idSchema>;

/** What is known of one query: whom it can mean, or why it was refused. */
type Result = { id: Id } & (Omit<MatchedRow, 'warnings'> | { errors: FieldError[] });

/** How much of each result an answer tells: so many candidates, the first of them with via and explanation, and errors. */
type Detail = { candidates: number; explained: number; errors: number };

/** From everything to the bare decision: an answer takes the first that fits its size. */
const details: readonly Detail[] = [
  { candidates: mostCandidates, explained: mostCandidates, errors: 100 },
  { candidates: mostCandidates, explained: 3, errors: 3 },
  { candidates: 10, explained: 1, errors: 1 },
  { candidates: 5, explained: 0, errors: 1 },
  { candidates: 1, explained: 0, errors: 1 },
];

/** No answer passes 5 MB. */
const mostBytes = 4_900_000;

/**
 * Matches up to 10,000 vendors against the store with the tenant's thresholds and verdicts, each as if it were alone, and
 * gives the answer's text; nothing is stored. A query that cannot be read is rejected by itself.
 * @throws Problem `invalid-request`, `not-loaded`, `payload-too-large`.
 */
export async function matchVendors(deps: MatchDeps, tenantId: string, body: unknown, query: Query): Promise<string> {
  const { value, unknown } = parseRequest(matchRequest, body);
  const { value: asked, unknown: unknownParameters } = parseRequest(matchQuery, query);
  const [catalog, matching] = await Promise.all([deps.catalog(), readMatching(deps, tenantId)]);
  const matcher = rowMatcher(deps, catalog, matching, value.options ?? {});
  const strangers = [...unknown, ...unknownParameters];
  const warnings: string[] = [];
  const results = value.queries.map((one, i) => answerTo(one, i, matcher, strangers, warnings));
  for (const { id, at, first } of repeated(results.map((result) => result.id)))
    warnings.push(`/queries/${at}/id: ${JSON.stringify(id)} stands at query ${first} already; both are answered`);
  const head = {
    matcher: matcher.name,
    store: catalog.version,
    ...(matcher.verdicts !== null && { verdicts: matcher.verdicts }),
    ...(matcher.thresholds && { thresholds: matcher.thresholds }),
  };
  return written(head, bounded([...notUsed(strangers), ...warnings]), results, asked.explain);
}

/** The fields of an object without those that are `null`, which says as little as an absent one. */
const fieldsOf = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));

/** The vendor of a query: its fields beside the id, or all of it under `query`, there also as a mere name. */
function vendorIn(input: unknown, at: readonly PropertyKey[]): { given: unknown; at: PropertyKey[]; beside: string[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { given: input, at: [...at], beside: [] };
  const { id: _, query, ...fields } = fieldsOf(input);
  if (query === undefined) return { given: withIdentifiers(fields), at: [...at], beside: [] };
  const given = typeof query === 'string' ? { name: query } : query;
  const beside = Object.keys(fields).map((key) => pointer([...at, key]));
  const isObject = typeof given === 'object' && !Array.isArray(given);
  return { given: isObject ? withIdentifiers(fieldsOf(given as object)) : given, at: [...at, 'query'], beside };
}

const withIdentifiers = (fields: Record<string, unknown>): Record<string, unknown> => {
  const { identifiers } = fields;
  const isObject = typeof identifiers === 'object' && identifiers !== null && !Array.isArray(identifiers);
  return isObject ? { ...fields, identifiers: fieldsOf(identifiers) } : fields;
};

function answerTo(input: unknown, i: number, matcher: RowMatcher, strangers: string[], warnings: string[]): Result {
  const place = ['queries', i];
  const givenId = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  const readId = parse(idSchema, givenId ?? i, [...place, 'id']);
  const id = 'value' in readId ? readId.value : i;
  const { given, at, beside } = vendorIn(input, place);
  const vendor = parse(vendorQuerySchema, given, at);
  // One by one: as arguments of one call a hostile query's unknown fields would not fit on the stack.
  for (const field of [...beside, ...vendor.unknown]) strangers.push(field);
  const errors = [readId, vendor].flatMap((read) => ('errors' in read ? read.errors : []));
  if (errors.length > 0 || 'errors' in vendor) return { id, errors };
  const { warnings: ofRow, ...matched } = matcher.match(vendor.value, at);
  warnings.push(...ofRow);
  return { id, ...matched };
}

const full = ({ vendorId, score, ...match }: DecidedMatch) => ({ entityId: vendorId, score, ...match });

const brief = ({ vendorId, score, vendorName, decision, verdict }: DecidedMatch) => ({
  entityId: vendorId,
  score,
  vendorName,
  decision,
  ...(verdict && { verdict: { id: verdict.id, verdict: verdict.verdict } }),
});

function resultJson(result: Result, { candidates, explained, errors }: Detail): string {
  if ('errors' in result)
    return JSON.stringify({
      id: result.id,
      decision: 'rejected',
      score: 0,
      candidates: [],
      candidatesTotal: 0,
      errors: result.errors.slice(0, errors),
      errorsTotal: result.errors.length,
    });
  const { id, matches, setAside, thresholds } = result;
  const shown = (list: readonly DecidedMatch[]) =>
    list.slice(0, candidates).map((match, n) => (n < explained ? full(match) : brief(match)));
  const [first] = matches;
  return JSON.stringify({
    id,
    decision: first?.decision ?? 'none',
    ...(first && { entityId: first.vendorId }),
    score: first?.score ?? 0,
    candidates: shown(matches),
    candidatesTotal: matches.length,
    ...(setAside.length > 0 && { setAside: shown(setAside), setAsideTotal: setAside.length }),
    ...(thresholds && { thresholds }),
  });
}

const utf8 = new TextEncoder();
const sizeOf = (text: string): number => utf8.encode(text).length;

/** All results as JSON; `null` where they take more than `most` bytes. */
function resultsJson(results: readonly Result[], detail: Detail, most: number): string | null {
  const texts: string[] = [];
  let bytes = 0;
  for (const result of results) {
    const text = resultJson(result, detail);
    bytes += sizeOf(text) + 1;
    if (bytes > most) return null;
    texts.push(text);
  }
  return texts.join(',');
}

const reduced = ({ candidates, explained, errors }: Detail): string =>
  `to stay below 5 MB this answer lists at most ${candidates} candidates a query, explains the first ${explained} of them and names at most ${errors} errors; candidatesTotal counts all, errorsTotal up to 100: send fewer queries at once for the rest`;

/** The answer in the fullest detail that fits: it says which, and every result how many candidates there are in all. */
function written(head: object, warnings: readonly string[], results: readonly Result[], explain: number): string {
  for (const [i, most] of details.entries()) {
    const detail = { ...most, explained: Math.min(most.explained, explain) };
    const said = i === 0 ? warnings : [reduced(detail), ...warnings];
    const frame = JSON.stringify({ ...head, listed: detail, warnings: said });
    const json = resultsJson(results, detail, mostBytes - sizeOf(frame));
    if (json !== null) return `${frame.slice(0, -1)},"results":[${json}]}`;
  }
  throw new Problem('payload-too-large', 'The answer would pass 5 MB: send fewer queries in one request.');
}
