import * as z from 'zod';
import { type Breach, type ClaimField, idSchema } from '../../domain/breach/breach.ts';
import { type Origin, origins } from '../../domain/breach/contribution.ts';
import { type Reading, readingOf } from '../../domain/breach/readingRules.ts';
import {
  breachKnownFrom,
  knownClaims,
  type ReconciledFact,
  reconcile,
  type SourcedValue,
  type SourceRef,
  sourceRef,
} from '../../domain/breach/reconcile.ts';
import { type Day, latest } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { bareDaySchema, defaultTimeZone } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type LinkedPeople, peopleOf } from '../../domain/portal/linkedPeople.ts';
import { Problem } from '../../domain/problem.ts';
import type { Titled } from '../../domain/report/routes.ts';
import type { Catalog } from './catalog.ts';
import type { BreachRecord, BreachStore } from './ports.ts';
import { once, type Query } from './query.ts';
import type { Runtime } from './runtime.ts';

export type ReadBreachDeps = {
  catalog(): Promise<Catalog>;
  breaches: Pick<BreachStore, 'breachRecord' | 'breaches'>;
  runtime: Pick<Runtime, 'now'>;
};

/** A source with the digests of the files in which it was read, as far as they were noted. */
type TracedSource = SourceRef & { sha256?: string };
type Traced<V extends SourcedValue> = Omit<V, 'sources'> & { sources: TracedSource[] };

/** A fact as read out of the claims, and by which rule. */
export type ShownFact = Omit<Traced<ReconciledFact>, 'conflict' | 'also'> & {
  conflict?: Traced<SourcedValue>[];
  also?: Traced<SourcedValue>[];
} & Reading;

/** Sources that contradict each other on one field, told as sentences of the reading. */
export type Contradiction = { field: string; chosen: string; against: string[]; because: string };

type Named = { breachId: string; title: string | null };

const nothing = () => new Problem('not-found', 'There is no breach with this id.');

/** Anything else than an id cannot exist. @throws Problem `not-found`. */
export function breachIdOf(text: string): string {
  if (idSchema.safeParse(text).success) return text;
  throw nothing();
}

/** The record of a breach, a withdrawn one too. @throws Problem `not-found` where the store never had it. */
export async function recordOf(store: Pick<BreachStore, 'breachRecord'>, id: string): Promise<BreachRecord> {
  const record = await store.breachRecord(breachIdOf(id));
  if (record === null) throw nothing();
  return record;
}

export const breachQuery = z.strictObject({ asOf: once(bareDaySchema).optional() });

/**
 * A breach as it was known by the end of a day (`asOf`; without it all that is known): each fact with its sources, what contradicts
 * it, and the rule by which it was chosen. A withdrawn breach is told as such. @throws Problem `not-found`,
 * `invalid-request`, `not-loaded`.
 */
export async function readBreach(deps: ReadBreachDeps, breachId: string, query: Query) {
  const id = breachIdOf(breachId);
  const { value, unknown } = parseRequest(breachQuery, query);
  const [record, [breach], catalog] = await Promise.all([
    recordOf(deps.breaches, id),
    deps.breaches.breaches([id]),
    deps.catalog(),
  ]);
  const today = localDay(deps.runtime.now(), defaultTimeZone);
  // Who asks for no day wants all: it may be the next day already where the breach was last checked.
  const asOf = value.asOf ?? latest([today, ...(breach ? [breach.checkedOn] : [])]) ?? today;
  const links = linksOf(id);
  if (breach === undefined)
    return {
      id,
      asOf,
      withdrawn: withdrawalOf(record),
      changedAt: record.changedAt,
      links,
      warnings: notUsed(unknown),
    };
  const facts = factsOf(breach, asOf);
  return {
    id,
    asOf,
    ...aboutOn(breach, catalog, asOf),
    facts,
    contradictions: contradictionsIn(facts),
    people: peopleOn(breach, asOf),
    upstream: upstreamOf(breach, catalog, asOf),
    downstream: downstreamOf(id, catalog, asOf),
    origins: originsOf(record),
    withdrawn: null,
    changedAt: record.changedAt,
    links,
    warnings: notUsed(unknown),
  };
}

const linksOf = (id: string) => ({
  self: `/v1/breaches/${id}`,
  claims: `/v1/breaches/${id}/claims`,
  history: `/v1/breaches/${id}/history`,
  affected: `/v1/breaches/${id}/affected`,
});

/** Where no claim counts any more although nobody took the breach back, the store knows no reason but that. */
const withdrawalOf = ({ withdrawn, changedAt }: BreachRecord) =>
  withdrawn ?? { at: changedAt, reason: 'no claim on it counts any more' };

/** Texts of ours sum up what was found out until `checkedOn`: on an earlier day they would tell too much. */
const isToldOn = (breach: Breach, on: Day): boolean => on >= breach.checkedOn;

function aboutOn(breach: Breach, { vendors }: Catalog, on: Day) {
  const vendorName = vendors.get(breach.vendorId)?.name ?? null;
  const knownSince = breachKnownFrom(breach);
  const isPublic = knownSince !== null && knownSince <= on;
  const told = isToldOn(breach, on);
  return {
    title: told
      ? breach.title
      : `${vendorName ?? breach.vendorId}: ${isPublic ? `incident public since ${knownSince}` : `nothing public by ${on}`}`,
    vendor: { vendorId: breach.vendorId, vendorName },
    knownSince,
    /** Whether the public could know of it on the day. */
    isPublic,
    ...(told && { kind: breach.kind, aliases: breach.aliases, weakAliases: breach.weakAliases }),
    status: told ? breach.status : null,
    checkedOn: breach.checkedOn,
    openQuestions: told ? breach.openQuestions : [],
    notes: told ? breach.notes : [],
  };
}

/** The reading of a day with its reasons. */
function factsOf(breach: Breach, on: Day): Record<string, ShownFact> {
  const known = knownClaims(breach, on);
  const traced = tracer(breach, on);
  return Object.fromEntries(
    Object.entries(reconcile(breach, on)).map(([name, fact]) => {
      const field = name as ClaimField;
      const { sources, conflict, also, ...rest } = fact;
      const shown: ShownFact = {
        ...rest,
        sources: traced(field, sources),
        ...(conflict && { conflict: conflict.map((v) => ({ ...v, sources: traced(field, v.sources) })) }),
        ...(also && { also: also.map((v) => ({ ...v, sources: traced(field, v.sources) })) }),
        ...readingOf(field, fact, known, on),
      };
      return [field, shown];
    }),
  );
}

/** Adds to each source which files it was read in; a source of several files stands once for each. */
function tracer(breach: Breach, on: Day) {
  const files = new Map<string, Set<string>>();
  const keyOf = (field: ClaimField, source: SourceRef): string => JSON.stringify([field, source]);
  for (const claim of knownClaims(breach, on)) {
    const key = keyOf(claim.field, sourceRef(claim, on));
    const { sha256 } = claim.source;
    if (sha256 !== undefined) files.set(key, (files.get(key) ?? new Set()).add(sha256));
  }
  return (field: ClaimField, sources: readonly SourceRef[]): TracedSource[] =>
    sources.flatMap((source): TracedSource[] => {
      const digests = [...(files.get(keyOf(field, source)) ?? [])];
      return digests.length === 0 ? [source] : digests.map((sha256) => ({ ...source, sha256 }));
    });
}

const contradictionsIn = (facts: Record<string, ShownFact>): Contradiction[] =>
  Object.entries(facts).flatMap(([field, { text, conflict, because }]) =>
    conflict === undefined
      ? []
      : [
          {
            field,
            chosen: text,
            against: conflict.map((c) => `${c.text} (${c.sources.map((s) => s.publisher).join('; ')})`),
            because,
          },
        ],
  );

/** Adds up the federal reports that were followed; `null` where none was, although sources can tell of some. */
function peopleOn(breach: Breach, on: Day): LinkedPeople | null {
  const people = peopleOf(breach.claims, on);
  const { own, customers } = people;
  const followed = [own, customers].some(({ reports, uncounted, gone }) => reports + uncounted + gone > 0);
  return followed ? people : null;
}

/** The incident through which this one came; which one it was is our finding, told from the day on which we checked. */
function upstreamOf(breach: Breach, { titles }: Catalog, on: Day): Named | null {
  const { upstream } = breach;
  return upstream === undefined || !isToldOn(breach, on)
    ? null
    : { breachId: upstream, title: titleOn(titles.get(upstream), on) };
}

/** The incidents that came through this one and were public on the day. */
const downstreamOf = (id: string, { heads }: Catalog, on: Day): Named[] =>
  heads
    .filter((head) => head.upstream === id && head.knownSince !== null && head.knownSince <= on)
    .map((head) => ({ breachId: head.id, title: titleOn(head, on) }));

/** A title sums up what was found out until we last checked: before that day it is not told. */
const titleOn = (breach: Titled | undefined, on: Day): string | null =>
  breach !== undefined && on >= breach.checkedOn ? breach.title : null;

/** Who says something of the breach, in the order in which one goes before another. */
const originsOf = ({
  contributions,
}: BreachRecord): { origin: Origin; describes: boolean; claims: number; withdrawals: number }[] =>
  origins.flatMap((origin) => {
    const part = contributions[origin];
    if (part === undefined) return [];
    const { about, claims, withdrawn = [] } = part;
    return [{ origin, describes: about !== undefined, claims: claims.length, withdrawals: withdrawn.length }];
  });
