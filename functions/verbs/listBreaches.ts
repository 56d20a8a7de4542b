import * as z from 'zod';
import { dataTypeSchema } from '../../domain/breach/breach.ts';
import { byPlace, inOrder, placeOf, searchBreaches, wordsOf } from '../../domain/breach/searchBreaches.ts';
import { bareDaySchema } from '../../domain/law/facts.ts';
import { defaultThresholds, matchVendor } from '../../domain/match/match.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { Catalog } from './catalog.ts';
import type { BreachHead } from './ports.ts';
import { cursorAt, cursorOf, longestQuery, once, pageLimit, pageSizes, type Query } from './query.ts';

/** A breach as a list shows it: with names, so that nobody has to look ids up. */
export type ListedBreach = Omit<BreachHead, 'upstream'> & {
  vendorName: string | null;
  upstream: { breachId: string; title: string | null } | null;
  link: string;
};

export type BreachList = {
  items: ListedBreach[];
  nextCursor: string | null;
  /** How many there are in all pages. */
  total: number;
  /** As whom the name of `vendor` was read. */
  vendors?: { vendorId: string; vendorName: string; via: string[] }[];
  warnings: string[];
};

const list = 'breaches';
export const breachesQuery = z.strictObject({
  vendor: once(z.string().max(longestQuery).trim().min(1, 'must be the id or the name of a vendor')).optional(),
  from: once(bareDaySchema).optional(),
  to: once(bareDaySchema).optional(),
  kind: once(z.string().trim().toLowerCase().min(1, 'must be a kind of incident')).optional(),
  state: once(
    z
      .string()
      .toUpperCase()
      .regex(/^(US-)?[A-Z]{2}$/, 'must be a State by its two letters: TX or US-TX')
      .transform((state) => state.slice(-2)),
  ).optional(),
  dataType: once(z.string().pipe(dataTypeSchema)).optional(),
  q: once(
    z
      .string()
      .max(longestQuery)
      .transform(wordsOf)
      .refine((words) => words.length > 0, 'must hold a letter or a digit'),
  ).optional(),
  status: once(z.string().pipe(z.enum(['open', 'closed'], 'must be open or closed'))).optional(),
  limit: pageLimit(...pageSizes.heads),
  cursor: once(cursorOf(list, z.tuple([z.string().nullable(), z.string()]))).optional(),
});

/** The heads of a version never change: they are put in order once. */
const ordered = new WeakMap<readonly BreachHead[], BreachHead[]>();
function orderedHeads(heads: readonly BreachHead[]): BreachHead[] {
  const inTheirOrder = ordered.get(heads) ?? inOrder(heads);
  ordered.set(heads, inTheirOrder);
  return inTheirOrder;
}

/**
 * The breaches of the store that fit what is asked, the newest first, in pages. A vendor's name is read as the matcher
 * reads a row; names that need a person's look are not followed, and said. @throws Problem `invalid-request`, `not-loaded`.
 */
export async function listBreaches(deps: { catalog(): Promise<Catalog> }, query: Query): Promise<BreachList> {
  const { value, unknown } = parseRequest(breachesQuery, query);
  const { vendor, q: words, limit, cursor, ...filter } = value;
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/to', message: 'must not lie before "from"' },
    ]);
  const catalog = await deps.catalog();
  const asked = vendor === undefined ? null : vendorsCalled(vendor, catalog);
  const found = searchBreaches(orderedHeads(catalog.heads), {
    ...filter,
    words,
    ...(asked && { vendorIds: new Set(asked.vendors.map((v) => v.vendorId)) }),
  });
  const ahead = cursor === undefined ? found : found.filter((head) => byPlace(placeOf(head), cursor) > 0);
  const page = ahead.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((head) => listed(head, catalog)),
    nextCursor: last && ahead.length > limit ? cursorAt(list, placeOf(last)) : null,
    total: found.length,
    ...(asked && { vendors: asked.vendors }),
    warnings: [...notUsed(unknown), ...(asked?.warnings ?? []), ...unknownKind(filter.kind, catalog.heads)],
  };
}

function listed({ upstream, ...head }: BreachHead, { vendors, titles }: Catalog): ListedBreach {
  return {
    ...head,
    vendorName: vendors.get(head.vendorId)?.name ?? null,
    upstream: upstream === undefined ? null : { breachId: upstream, title: titles.get(upstream)?.title ?? null },
    link: `/v1/breaches/${head.id}`,
  };
}

/** An id means its vendor; anything else is a name, and those of the vendors count that it means for certain. */
function vendorsCalled(text: string, { index, vendors }: Catalog) {
  const exact = vendors.get(text);
  if (exact) return { vendors: [{ vendorId: exact.id, vendorName: exact.name, via: ['id'] }], warnings: [] };
  const matches = matchVendor(index, { name: text }, defaultThresholds);
  const called = matches.filter((m) => m.decision === 'match');
  const possible = matches.filter((m) => m.decision === 'review').slice(0, 5);
  const candidates = possible.map((m) => `${m.vendorName} (${m.vendorId})`).join(', ');
  return {
    vendors: called.map(({ vendorId, vendorName, via }) => ({ vendorId, vendorName, via })),
    warnings: [
      ...(called.length === 0 ? ['/vendor: no vendor of the store is surely called so'] : []),
      ...(possible.length > 0 ? [`/vendor: perhaps meant, and not looked for: ${candidates}; ask by id`] : []),
    ],
  };
}

/** An empty list reads as "no such incident" unless somebody says that there is no such kind. */
function unknownKind(kind: string | undefined, heads: readonly BreachHead[]): string[] {
  const kinds = new Set(heads.map((head) => head.kind.toLowerCase()));
  if (kind === undefined || kinds.has(kind)) return [];
  return [`/kind: no breach of the store is of this kind; there are ${[...kinds].sort().join(', ')}`];
}
