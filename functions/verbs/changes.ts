import * as z from 'zod';
import { daySchema } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { Catalog } from './catalog.ts';
import type { BreachStore, ChangeEvent } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import type { Runtime } from './runtime.ts';

export type ChangesDeps = {
  catalog(): Promise<Catalog>;
  breaches: Pick<BreachStore, 'changes'>;
  runtime: Pick<Runtime, 'now'>;
};

/** A change as the feed shows it. A withdrawn breach stands here with its reason and where it goes on. */
export type ShownChange = ChangeEvent & { vendorName: string | null; link: string };

export type ChangeFeed = {
  items: ShownChange[];
  /** Where the rest of these changes begins; `null` at the end. */
  nextCursor: string | null;
  /** To ask with later (`changesAfter`): what came until then and what was still being written now. */
  resume: string;
  warnings: string[];
};

/** A write may become visible this long after the instant that it bears. */
export const settlingMillis = 15_000;

/**
 * Where a caller goes on: behind a position, or from an instant on. `unsettledFrom`: the pages before went over changes
 * younger than this, among which others can have appeared since.
 */
type Place = { after: string; unsettledFrom: string | null } | { since: string };

/** A day or an instant. The last second of a day that has 61 is no instant to a computer. */
const since = daySchema.refine((text) => !/:60/.test(text), 'give second 59: leap seconds are not kept');
/** Positions begin with the instant of their change. */
const position = z.string().regex(/^\d{4}-\d{2}-\d{2}T[!-~]{1,190}$/);

const list = 'changes';
const cursorSchema = cursorOf(
  list,
  z.union([z.tuple([z.literal('after'), position, since.nullable()]), z.tuple([z.literal('since'), since])]),
).transform(
  ([kind, at, unsettledFrom = null]): Place => (kind === 'after' ? { after: at, unsettledFrom } : { since: at }),
);
const cursorTo = (place: Place): string =>
  'after' in place
    ? cursorAt(list, ['after', place.after, place.unsettledFrom])
    : cursorAt(list, ['since', place.since]);

export const changesQuery = z.strictObject({
  changedSince: once(since).optional(),
  changesAfter: once(cursorSchema).optional(),
  /** The name that all lists have for it. */
  cursor: once(cursorSchema).optional(),
  limit: pageLimit(...pageSizes.heads),
});

/** Parameters that ask for the feed of changes instead of the list. */
export const asksForChanges = (query: Query): boolean => 'changedSince' in query || 'changesAfter' in query;

/** Parameters of the list that the feed cannot take: silence would read as "nothing changed". */
const ofTheList = ['vendor', 'from', 'to', 'kind', 'state', 'dataType', 'q', 'status'];

/**
 * Changes of meaning of all breaches, oldest first, withdrawn breaches too. Nothing that is written while somebody reads is
 * missed: `resume` never lies later than what was surely complete, so that a change may come twice; `position` tells them
 * apart. @throws Problem `invalid-request`, `not-loaded`.
 */
export async function listChanges(deps: ChangesDeps, query: Query): Promise<ChangeFeed> {
  const { value, unknown } = parseRequest(changesQuery, query);
  const { changedSince, changesAfter, cursor, limit } = value;
  const notBeside = ofTheList.filter((name) => name in query);
  if (notBeside.length > 0)
    throw new Problem(
      'invalid-request',
      'The request cannot be read.',
      notBeside.map((name) => ({ pointer: `/${name}`, message: 'cannot stand beside changedSince or changesAfter' })),
    );
  if (changedSince !== undefined && changesAfter !== undefined)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/changesAfter', message: 'give either changedSince or changesAfter' },
    ]);
  // A page's cursor goes before where the feed began.
  const from = cursor ?? changesAfter ?? { since: instantOf(changedSince ?? '') };
  const settled = new Date(Date.parse(deps.runtime.now()) - settlingMillis).toISOString();
  const page = await deps.breaches.changes('after' in from ? { after: from.after } : from, limit);
  const { vendors } = await deps.catalog();
  const last = page.items.at(-1);
  const place = placeAfter(from, last, settled);
  return {
    items: page.items.map((event) => ({
      ...event,
      vendorName: vendors.get(event.vendorId)?.name ?? null,
      link: `/v1/breaches/${event.breachId}`,
    })),
    nextCursor: page.next === null ? null : cursorTo(place),
    resume: cursorTo('after' in place && place.unsettledFrom !== null ? { since: place.unsettledFrom } : place),
    warnings: notUsed(unknown),
  };
}

/** The instant in UTC, as the store writes them; a day begins at midnight UTC. */
const instantOf = (dayOrInstant: string): string => new Date(dayOrInstant).toISOString();

function placeAfter(from: Place, last: ChangeEvent | undefined, settled: string): Place {
  if (last === undefined) return from;
  const before = 'after' in from ? from.unsettledFrom : null;
  return { after: last.position, unsettledFrom: before ?? (last.at > settled ? settled : null) };
}
