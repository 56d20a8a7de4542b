import * as z from 'zod';
import { type Claim, claimSchema, idSchema } from '../../domain/breach/breach.ts';
import { aboutSchema, type Contribution } from '../../domain/breach/contribution.ts';
import { dayRange, isPartialDate } from '../../domain/breach/partialDate.ts';
import { type Day, isDay } from '../../domain/calendar/day.ts';
import { localDay } from '../../domain/calendar/instant.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem, pointer } from '../../domain/problem.ts';
import type { Catalog } from './catalog.ts';
import type { BreachRecord, BreachStore, BreachWriter, RecordedClaim } from './ports.ts';
import { once, type Query } from './query.ts';
import { breachIdOf } from './readBreach.ts';
import { allClaims, claimCalled, type ShownClaim, shownClaim } from './readClaims.ts';
import type { Runtime } from './runtime.ts';
import { reseal } from './seal.ts';

export type CurateDeps = {
  catalog(): Promise<Catalog>;
  breaches: BreachStore;
  writer: BreachWriter;
  runtime: Runtime;
};

/** What a change answers: the claim as it stands now, and the version of the store from which on it counts. */
export type Curated = { breachId: string; claim: ShownClaim; store: string; warnings: string[] };

const most = (length: number) => `at most ${length.toLocaleString('en-US')} characters`;
const reason = z
  .string('must say why, for those who read it later')
  // Written out: to have a number written costs the first caller 17 ms, which here would be every start.
  .max(2000, 'at most 2,000 characters')
  .trim()
  .min(1, { error: 'must say why, for those who read it later', abort: true });

export const claimRequest = z.strictObject({ claim: claimSchema, reason }, 'must be an object with claim and reason');
export const breachRequest = z.strictObject(
  {
    id: idSchema,
    about: aboutSchema,
    claims: z
      .array(claimSchema)
      .min(1, 'must hold at least one claim')
      .max(80, 'must hold at most 80 claims; add the others one by one'),
    reason,
  },
  'must be an object with id, about, claims and reason',
);

/** Ids that imports give: a curator's breach must not lie where one of theirs comes to lie. */
const idsOfImports = /^(hhs|vcdb|sec|named)-/;

/**
 * Adds a breach that no source tells of: what it is called, whose it is, and its first claims. The same request again
 * answers as the first did. @throws Problem `invalid-request`, `conflict` where the id is taken, `not-loaded`.
 */
export async function addBreach(deps: CurateDeps, keyLabel: string, body: unknown) {
  const { value, unknown } = parseRequest(breachRequest, body);
  const { id, about, claims } = value;
  const { vendors, titles } = await deps.catalog();
  refuse([
    ...(idsOfImports.test(id) ? [{ pointer: '/id', message: 'ids that begin so are given by imports' }] : []),
    ...(vendors.has(about.vendorId)
      ? []
      : [{ pointer: '/about/vendorId', message: 'the store has no such vendor: POST /v1/vendors/match finds its id' }]),
    ...(about.upstream === undefined || titles.has(about.upstream)
      ? []
      : [{ pointer: '/about/upstream', message: 'the store has no such breach' }]),
    ...aboutErrors(about, deps.runtime),
    ...claims.flatMap((claim, i) => claimErrors(claim, deps.runtime, ['claims', i])),
    ...claims.flatMap((claim, i) =>
      claims.slice(0, i).some((other) => saysTheSame(claim, other))
        ? [{ pointer: `/claims/${i}`, message: 'says the same of the same source as a claim before it' }]
        : [],
    ),
  ]);
  const store = await edit(deps, keyLabel, id, value.reason, (record) => {
    const part = { about, claims };
    if (record === null || record.withdrawn) return part;
    const own = record.contributions.curators;
    if (canonicalJson(own ?? null) === canonicalJson(part)) return part;
    throw new Problem('conflict', `There is a breach with this id already: add claims to it, or take another id.`, [
      { pointer: '/id', message: 'is the id of another breach' },
    ]);
  });
  const items = (await allClaims(deps.breaches, id)).map(shownClaim);
  return { id, ...about, claims: items, store, warnings: notUsed(unknown) };
}

/**
 * Adds a claim. A claim that stands already is refused, also one that was withdrawn: adding it again would not lift the
 * withdrawal. The same request again answers as the first did. @throws Problem `not-found`, `invalid-request`, `conflict`.
 */
export async function addClaim(deps: CurateDeps, keyLabel: string, breachId: string, body: unknown): Promise<Curated> {
  const id = breachIdOf(breachId);
  const { value, unknown } = parseRequest(claimRequest, body);
  const { claim } = value;
  refuse(claimErrors(claim, deps.runtime, ['claim']));
  const store = await edit(deps, keyLabel, id, value.reason, async (record) => {
    const own = partOf(record);
    const held = (await allClaims(deps.breaches, id)).filter((c) => saysTheSame(c.claim, claim));
    if (held.some((c) => isLive(c) && c.origin === 'curators' && isEqual(c.claim, claim))) return own;
    refuseHeld(held);
    return { ...own, claims: [...own.claims, claim] };
  });
  return { breachId: id, claim: await standing(deps, id, claim), store, warnings: notUsed(unknown) };
}

/**
 * Puts a claim right: the old one is withdrawn, the new one added, in one change. Of a curator's own claim also what we
 * read into it (confidence, note) can be put right. The very claim that a curator withdrew, sent to its own address, lifts
 * the withdrawal. @throws Problem `not-found`, `invalid-request`, `conflict`.
 */
export async function correctClaim(
  deps: CurateDeps,
  keyLabel: string,
  breachId: string,
  claimId: string,
  body: unknown,
): Promise<Curated> {
  const id = breachIdOf(breachId);
  const { value, unknown } = parseRequest(claimRequest, body);
  const { claim } = value;
  refuse(claimErrors(claim, deps.runtime, ['claim']));
  const store = await edit(deps, keyLabel, id, value.reason, async (record) => {
    const own = partOf(record);
    const claims = await allClaims(deps.breaches, id);
    const old = claimCalled(claims, claimId);
    if (saysTheSame(old.claim, claim)) return withSame(own, old, claim);
    const held = claims.filter((c) => saysTheSame(c.claim, claim));
    // The answer to the first of two equal requests was lost.
    if (old.withdrawal && held.some((c) => isLive(c) && isEqual(c.claim, claim))) return own;
    if (!isLive(old)) throw new Problem('conflict', `${goneSince(old)} Add the other claim by POST.`);
    refuseHeld(held);
    return withdrawing({ ...own, claims: [...own.claims, claim] }, claimId, value.reason, keyLabel, deps.runtime);
  });
  return { breachId: id, claim: await standing(deps, id, claim), store, warnings: notUsed(unknown) };
}

export const withdrawalQuery = z.strictObject({ reason: once(reason) });

/**
 * Withdraws a claim, whoever brought it: it stays to be read with the reason and counts on no day. Doing so again changes
 * nothing. @throws Problem `not-found`, `invalid-request`, `conflict` for the last claim of a breach.
 */
export async function withdrawClaim(
  deps: CurateDeps,
  keyLabel: string,
  breachId: string,
  claimId: string,
  query: Query,
): Promise<Curated> {
  const id = breachIdOf(breachId);
  const { value, unknown } = parseRequest(withdrawalQuery, query);
  const store = await edit(deps, keyLabel, id, value.reason, async (record) => {
    const own = partOf(record);
    const claims = await allClaims(deps.breaches, id);
    if (!isLive(claimCalled(claims, claimId))) return own;
    if (claims.filter(isLive).length === 1)
      throw new Problem(
        'conflict',
        'This is the last claim that counts, and a breach without one would be none: put it right (PUT), or add another one first.',
      );
    return withdrawing(own, claimId, value.reason, keyLabel, deps.runtime);
  });
  const claim = shownClaim(claimCalled(await allClaims(deps.breaches, id), claimId));
  return { breachId: id, claim, store, warnings: notUsed(unknown) };
}

/**
 * Takes back a breach that curators alone tell of, as one entered by mistake: it leaves a tombstone with the reason, and
 * its id can be used anew. Doing so again changes nothing. @throws Problem `not-found`, `invalid-request`, `conflict`.
 */
export async function withdrawBreach(deps: CurateDeps, keyLabel: string, breachId: string, query: Query) {
  const id = breachIdOf(breachId);
  const { value, unknown } = parseRequest(withdrawalQuery, query);
  const store = await edit(deps, keyLabel, id, value.reason, (record) => {
    if (record === null) throw new Problem('not-found', 'There is no breach with this id.');
    const others = Object.keys(record.contributions).filter((origin) => origin !== 'curators');
    if (others.length === 0) return null;
    throw new Problem(
      'conflict',
      `Not curators alone tell of this breach (${others.join(', ')}): withdraw those of its claims that are wrong.`,
    );
  });
  return {
    breachId: id,
    withdrawn: (await deps.breaches.breachRecord(id))?.withdrawn ?? null,
    store,
    warnings: notUsed(unknown),
  };
}

/** How often an edit is made anew upon what another one wrote beside it. */
const mostEdits = 30;

/**
 * Changes the curators' part of a breach by `change`, which throws where it must not be, and makes the new state the one
 * that assessments see, also where the part was written before and only that was left. Gives the version of the store.
 */
async function edit(
  deps: CurateDeps,
  keyLabel: string,
  id: string,
  why: string,
  change: (record: BreachRecord | null) => Contribution | null | Promise<Contribution | null>,
): Promise<string> {
  const by = keyLabel.trim();
  if (by === '')
    throw new Problem(
      'forbidden',
      'What is curated bears the label of its key, and this key has none: use another key.',
    );
  for (let attempt = 0; attempt < mostEdits; attempt++) {
    const record = await deps.breaches.breachRecord(id);
    const part = await change(record);
    refuseOverlong(part);
    const digest = part && deps.runtime.sha256(canonicalJson(part)).slice(0, 32);
    const replaces = record?.contributions.curators ?? null;
    const at = deps.runtime.now();
    const put = { origin: 'curators' as const, at, by, reason: why, replaces };
    // Of two edits at once the second must be made of what the first wrote.
    if ((await deps.writer.putContribution(id, part, digest, put)) === 'outdated') continue;
    return reseal({ store: deps.breaches, writer: deps.writer, runtime: deps.runtime });
  }
  throw new Problem('conflict', 'Others keep changing this breach at this moment: send the request again.');
}

/** The curators' part of a breach that there is. @throws Problem `not-found`, `conflict` for a withdrawn breach. */
function partOf(record: BreachRecord | null): Contribution {
  if (record === null) throw new Problem('not-found', 'There is no breach with this id.');
  if (record.withdrawn)
    throw new Problem(
      'conflict',
      `This breach was withdrawn (${record.withdrawn.reason})${record.withdrawn.successor ? ` and goes on as ${record.withdrawn.successor}` : ''}.`,
    );
  return record.contributions.curators ?? { claims: [] };
}

const withdrawing = (
  part: Contribution,
  claimId: string,
  why: string,
  by: string,
  runtime: Pick<Runtime, 'now'>,
): Contribution => ({
  ...part,
  withdrawn: [...(part.withdrawn ?? []), { claimId, reason: why, by: by.trim(), at: runtime.now() }],
});

/** The part once a claim that stands under its id already is sent there again: lifted, or told otherwise. */
function withSame(part: Contribution, old: RecordedClaim, claim: Claim): Contribution {
  const isOwn = part.claims.some((c) => isEqual(c, old.claim));
  if (!isOwn && !isEqual(old.claim, claim))
    refuse([
      {
        pointer: '/claim',
        message:
          'says the same of the same source as the claim of this id, which is not a curator’s: change its value or source',
      },
    ]);
  const lifted = part.withdrawn?.filter((w) => w.claimId !== old.claimId);
  if (!isLive(old) && lifted?.length === part.withdrawn?.length)
    throw new Problem('conflict', `${goneSince(old)} Add it by POST.`);
  const { withdrawn: _, ...rest } = part;
  return {
    ...rest,
    claims: part.claims.map((c) => (isEqual(c, old.claim) ? claim : c)),
    ...(lifted?.length && { withdrawn: lifted }),
  };
}

const isLive = ({ withdrawnAt }: RecordedClaim): boolean => withdrawnAt === undefined;
const isEqual = (a: Claim, b: Claim): boolean => canonicalJson(a) === canonicalJson(b);

/** Whether two claims say the same of the same document; when it was read, and what we read into it, is left aside. */
const saysTheSame = (a: Claim, b: Claim): boolean => statementOf(a) === statementOf(b);
const statementOf = ({ field, value, source }: Claim): string => {
  const { retrievedOn: _, publishedBasis: __, sha256: ___, ...document } = source;
  return canonicalJson({ field, value, document });
};

/** The claim as it stands once it was put: it counts. */
async function standing(deps: CurateDeps, id: string, claim: Claim): Promise<ShownClaim> {
  const found = (await allClaims(deps.breaches, id)).filter((c) => saysTheSame(c.claim, claim));
  const one = found.find(isLive) ?? found[0];
  if (one) return shownClaim(one);
  throw new Error(`A claim on ${id} that was written is not there.`);
}

/** @throws Problem `conflict` where the same was said before: it stands, or a curator withdrew it. */
function refuseHeld(held: readonly RecordedClaim[]): void {
  const live = held.find(isLive);
  if (live)
    throw new Problem('conflict', `This claim stands already, as ${live.claimId} of the origin "${live.origin}".`);
  const withdrawn = held.find((c) => c.withdrawal);
  if (withdrawn)
    throw new Problem(
      'conflict',
      `${goneSince(withdrawn)} To lift that, PUT the claim to its own address, claims/${withdrawn.claimId}.`,
    );
}

function goneSince({ claimId, withdrawal, withdrawnAt }: RecordedClaim): string {
  return withdrawal
    ? `The claim ${claimId} was withdrawn by ${withdrawal.by} on ${withdrawal.at.slice(0, 10)}: ${withdrawal.reason}.`
    : `The source of the claim ${claimId} does not say so any more since ${withdrawnAt}.`;
}

/** @throws Problem `invalid-request` where there is any error. */
function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem('invalid-request', 'The request cannot be carried out.', errors);
}

/** A claim is a statement and its source, not a document. */
const longest = 20_000;
const tooLong = (value: unknown, at: readonly PropertyKey[]): FieldError[] =>
  JSON.stringify(value).length > longest
    ? [{ pointer: pointer(at), message: `must be shorter: ${most(longest)} as JSON` }]
    : [];

/** No day of the Earth is later at this instant. */
const latestDay = (now: string): Day => localDay(now, 'Pacific/Kiritimati');

/** What curators say of one breach: answers must hold it beside what others say. */
const mostOfOneBreach = 1_000_000;

/** @throws Problem `conflict` where the curators' part of a breach would grow out of every answer. */
function refuseOverlong(part: Contribution | null): void {
  if (JSON.stringify(part).length > mostOfOneBreach)
    throw new Problem('conflict', `Curators say too much of this breach already (${most(mostOfOneBreach)} as JSON).`);
}

/** What the shape of a breach's description cannot say. */
function aboutErrors(about: z.infer<typeof aboutSchema>, runtime: Pick<Runtime, 'now'>): FieldError[] {
  return [
    ...tooLong(about, ['about']),
    ...strayLetters(about, ['about']),
    ...(about.aliases.length > 0
      ? [
          {
            pointer: '/about/aliases',
            message: 'would each confirm a match alone, for every tenant: give them as weakAliases',
          },
        ]
      : []),
    ...(about.checkedOn > latestDay(runtime.now())
      ? [{ pointer: '/about/checkedOn', message: 'must not lie in the future' }]
      : []),
  ];
}

/** Letters that nobody sees, or that turn a line around. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** All values inside a value, each with its path. */
function* inside(
  value: unknown,
  at: readonly PropertyKey[],
): Generator<{ value: unknown; at: readonly PropertyKey[] }> {
  yield { value, at };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* inside(part, [...at, name]);
}

const strayLetters = (value: unknown, at: readonly PropertyKey[]): FieldError[] =>
  [...inside(value, at)].flatMap((part) =>
    typeof part.value === 'string' && unseen.test(part.value.replaceAll(/[\n\t]/g, ' '))
      ? [{ pointer: pointer(part.at), message: 'must not hold letters that cannot be seen' }]
      : [],
  );

/** No breach of health data told of here is older, and no count is larger than all people. */
const firstDay = '1990-01-01';
const mostPeople = 10_000_000_000;

/** A source tells of what lies before it: a later day, or one before all records, is a slip that would move clocks. */
function impossible(claim: Claim, at: readonly PropertyKey[]): FieldError[] {
  return [...inside(claim.value, [...at, 'value'])].flatMap((part) => {
    const error = (message: string): FieldError[] => [{ pointer: pointer(part.at), message }];
    if (typeof part.value === 'number' && part.value > mostPeople) return error('must not be more than all people');
    // The text inside a partial date is judged with its precision.
    const isDate = String(part.at.at(-1)) !== 'date';
    const range = isPartialDate(part.value) ? dayRange(part.value) : isDate ? dayIn(part.value) : null;
    if (range === null) return [];
    if ((range.latest ?? range.earliest ?? firstDay) < firstDay) return error(`must not lie before ${firstDay}`);
    return (range.earliest ?? '') > claim.source.retrievedOn
      ? error('must not lie after the day on which the source was read (source.retrievedOn)')
      : [];
  });
}

const dayIn = (value: unknown): { earliest: Day; latest: Day } | null =>
  typeof value === 'string' && isDay(value) ? { earliest: value, latest: value } : null;

/** What the shape of a claim cannot say. */
function claimErrors(claim: Claim, runtime: Pick<Runtime, 'now'>, at: readonly PropertyKey[]): FieldError[] {
  const { url, published, retrievedOn } = claim.source;
  const error = (name: string, message: string): FieldError => ({ pointer: pointer([...at, 'source', name]), message });
  const publishedFrom = published && dayRange(published).earliest;
  return [
    ...tooLong(claim, at),
    ...strayLetters(claim, at),
    ...impossible(claim, at),
    ...(url === undefined || /^https?:\/\/[^\s/]/.test(url)
      ? []
      : [error('url', 'must begin with http:// or https://')]),
    ...(retrievedOn > latestDay(runtime.now()) ? [error('retrievedOn', 'must not lie in the future')] : []),
    ...(publishedFrom && publishedFrom > retrievedOn
      ? [error('published', 'must not lie after the day on which it was read')]
      : []),
  ];
}
