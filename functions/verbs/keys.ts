import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { type KeyScope, type KeyStore, keyScopes, type StoredKey } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import type { Runtime } from './runtime.ts';

/** An API key as its tenant sees it: never the key, nor what could be held against a guess of it. */
export type ListedKey = {
  id: string;
  label: string;
  scopes: readonly KeyScope[];
  /** The last characters of the key; `null` where they were not kept. */
  hint: string | null;
  createdAt: string;
  expiresAt: string | null;
  /** To some minutes; `null`: not known to have been used. */
  lastUsedAt: string | null;
  replacedBy: string | null;
  /** `rotated`: another one has taken its place, and it opens until it expires. */
  status: 'active' | 'rotated' | 'ended';
};

/** A key as it is answered once, and never again. */
export type MadeKey = ListedKey & { key: string; warnings: string[] };

export type KeyDeps = { keys: KeyStore; runtime: Runtime };
/** Who asks: a tenant, by a key with an id of its own or a token, holding these scopes. */
export type KeyMaker = { tenantId: string; actor: { kind: string; id: string }; scopes: readonly KeyScope[] };

const list = 'keys';
const instant = z.iso.datetime({ offset: true, message: 'must be an instant such as 2027-01-31T00:00:00Z' });

export const keyRequest = z.strictObject({
  label: z.string().max(200, 'must have at most 200 characters').trim().min(1, 'must say what the key is for'),
  scopes: z
    .array(z.enum(keyScopes, `must be one of ${keyScopes.join(', ')}`), `must be a list of ${keyScopes.join(', ')}`)
    .min(1, 'must name at least one scope')
    .max(20, 'must name each scope once'),
  expiresAt: instant.optional(),
});

export const keysQuery = z.strictObject({
  limit: pageLimit(...pageSizes.heads),
  cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
});

/** How long a key that was rotated still opens where nothing else is asked, and at most, in hours. */
export const overlapHours = { standard: 24, most: 720 } as const;
export const rotationRequest = z.strictObject({
  overlapHours: z
    .int(`must be a whole number of hours from 0 to ${overlapHours.most}`)
    .min(0, `must be 0 to ${overlapHours.most}`)
    .max(overlapHours.most, `must be 0 to ${overlapHours.most}`)
    .default(overlapHours.standard),
  expiresAt: instant.nullable().optional(),
});

const shownOnce = 'The key is shown this once and is kept nowhere: store it now.';
const wasShown = 'The key was shown in the first answer and is kept nowhere; rotate it where that answer was lost.';

/** How the text of a key begins, so that scanners for leaked secrets can find it. */
const beginning = 'bc_';
const hintLength = 4;

/** A fresh key in full: its text, and what is stored of it. Takes an id, and a secret, from the runtime. */
export function freshKey(
  runtime: Pick<Runtime, 'now' | 'newId' | 'newSecret' | 'sha256'>,
  about: { tenantId: string; label: string; scopes: readonly KeyScope[]; expiresAt?: string | undefined },
): { key: string; stored: StoredKey & { id: string } } {
  const { tenantId, label, scopes, expiresAt } = about;
  const key = `${beginning}${runtime.newSecret()}`;
  const stored = {
    hash: runtime.sha256(key),
    tenantId,
    label,
    createdAt: runtime.now(),
    id: runtime.newId(),
    scopes: keyScopes.filter((scope) => scopes.includes(scope)),
    hint: hintOf(key),
    ...(expiresAt !== undefined && { expiresAt }),
  };
  return { key, stored };
}

export const hintOf = (key: string): string => key.slice(-hintLength);

/** Makes a key. `replay`: what a repeat of the request is told. @throws Problem `invalid-request`, `forbidden`. */
export async function makeKey(
  { keys, runtime }: KeyDeps,
  maker: KeyMaker,
  body: unknown,
): Promise<{ made: MadeKey; replay: object }> {
  const { value, unknown } = parseRequest(keyRequest, body);
  const now = runtime.now();
  const expiresAt = value.expiresAt === undefined ? undefined : endAhead(value.expiresAt, now);
  refuseMore(value.scopes, maker.scopes);
  const { key, stored } = freshKey(runtime, { ...value, tenantId: maker.tenantId, expiresAt });
  await putFresh({ keys, runtime }, stored);
  return answers(listed(stored, null, now), key, notUsed(unknown));
}

/** @throws Problem `invalid-request` where it lies behind. */
function endAhead(text: string, now: string): string {
  const end = new Date(text).toISOString();
  if (end > now) return end;
  throw new Problem('invalid-request', 'The request cannot be read.', [
    { pointer: '/expiresAt', message: 'must lie ahead' },
  ]);
}

/** A key gives no more than its maker holds. */
function refuseMore(asked: readonly KeyScope[], held: readonly KeyScope[]): void {
  const more = asked.filter((scope) => !held.includes(scope));
  if (more.length > 0)
    throw new Problem(
      'forbidden',
      `A key can be given only what its maker may do; this one lacks "${more.join('", "')}".`,
      more.map((scope) => ({ pointer: `/scopes/${asked.indexOf(scope)}`, message: 'is not a scope of this key' })),
    );
}

/** Stores a key. One that an earlier try of the same request stored under its id was shown to nobody, and ends. */
async function putFresh({ keys, runtime }: KeyDeps, stored: StoredKey & { id: string }): Promise<void> {
  const before = await keys.get(stored.tenantId, stored.id);
  if (before !== null) await keys.put({ ...before, expiresAt: runtime.now() });
  await keys.put(stored);
}

function answers(key: ListedKey, text: string, warnings: string[]): { made: MadeKey; replay: object } {
  return {
    made: { ...key, key: text, warnings: [shownOnce, ...warnings] },
    replay: { ...key, warnings: [wasShown, ...warnings] },
  };
}

function listed(key: StoredKey & { id: string }, lastUsedAt: string | null, now: string): ListedKey {
  const { id, label, scopes = [], hint = null, createdAt, expiresAt = null, replacedBy = null } = key;
  const hasEnded = expiresAt !== null && expiresAt <= now;
  const status = hasEnded ? 'ended' : replacedBy !== null ? 'rotated' : 'active';
  return { id, label, scopes, hint, createdAt, expiresAt, lastUsedAt, replacedBy, status };
}

/** The tenant's keys in the order of their ids, those that ended too. @throws Problem `invalid-request`. */
export async function listKeys(
  { keys, runtime }: KeyDeps,
  tenantId: string,
  query: Query,
): Promise<{ items: ListedKey[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(keysQuery, query);
  const page = await keys.list(tenantId, value.limit, value.cursor?.[0]);
  const items = await Promise.all(page.items.map((key) => withUse({ keys, runtime }, tenantId, key)));
  return {
    items: items.flatMap((item) => item ?? []),
    nextCursor: page.next === null ? null : cursorAt(list, [page.next]),
    warnings: notUsed(unknown),
  };
}

async function withUse({ keys, runtime }: KeyDeps, tenantId: string, key: StoredKey): Promise<ListedKey | null> {
  const { id } = key;
  return id === undefined ? null : listed({ ...key, id }, await keys.lastUsed(tenantId, id), runtime.now());
}

/** @throws Problem `not-found`, for another tenant's as for none. */
export async function readKey(deps: KeyDeps, tenantId: string, id: string): Promise<ListedKey> {
  const found = await withUse(deps, tenantId, await keyWithId(deps, tenantId, id));
  if (found === null) throw nothing();
  return found;
}

const nothing = () => new Problem('not-found', 'There is no key with this id.');

async function keyWithId({ keys }: Pick<KeyDeps, 'keys'>, tenantId: string, id: string): Promise<StoredKey> {
  const key = await keys.get(tenantId, id);
  if (key === null) throw nothing();
  return key;
}

/**
 * Makes a key with the label and the scopes of another one, which opens for some hours more. The new one lasts as long as the
 * old one was made to, where no other end is asked (`null`: none). @throws Problem `not-found`,
 * `invalid-request`, `forbidden`; `conflict` where it has ended or was rotated already.
 */
export async function rotateKey(
  deps: KeyDeps,
  maker: KeyMaker,
  id: string,
  body: unknown,
): Promise<{ made: MadeKey; replay: object }> {
  const { value, unknown } = parseRequest(rotationRequest, body);
  const old = await keyWithId(deps, maker.tenantId, id);
  const { scopes = [], label, tenantId } = old;
  const now = deps.runtime.now();
  refuseMore(scopes, maker.scopes);
  const { key, stored: endless } = freshKey(deps.runtime, { tenantId, label, scopes });
  const end =
    value.expiresAt === undefined
      ? await endAfter(deps, old, endless.id)
      : value.expiresAt === null
        ? undefined
        : endAhead(value.expiresAt, now);
  const stored = { ...endless, ...(end !== undefined && { expiresAt: end }) };
  // What an earlier try of this very request did is done anew.
  if (old.replacedBy !== undefined && old.replacedBy !== stored.id)
    throw new Problem(
      'conflict',
      `This key was rotated already: rotate the one that took its place, ${old.replacedBy}.`,
    );
  if (old.replacedBy === undefined && old.expiresAt !== undefined && old.expiresAt <= now)
    throw new Problem('conflict', 'This key has ended: make a new one with POST /v1/keys.');
  const until = new Date(Date.parse(now) + value.overlapHours * 3_600_000).toISOString();
  const expiresAt = old.expiresAt !== undefined && old.expiresAt < until ? old.expiresAt : until;
  await putFresh(deps, stored);
  if (!(await deps.keys.end({ ...old, expiresAt, replacedBy: stored.id }))) {
    await deps.keys.end({ ...stored, expiresAt: now });
    throw new Problem('conflict', 'This key was ended or rotated at the same moment. Look at it again.');
  }
  return answers(listed(stored, null, now), key, notUsed(unknown));
}

/** The end of the key that takes another one's place. An earlier try of the request has moved the end of the old one. */
async function endAfter({ keys, runtime }: KeyDeps, old: StoredKey, freshId: string): Promise<string | undefined> {
  if (old.replacedBy === freshId) return (await keys.get(old.tenantId, freshId))?.expiresAt;
  if (old.expiresAt === undefined) return undefined;
  const lifetime = Date.parse(old.expiresAt) - Date.parse(old.createdAt);
  return new Date(Date.parse(runtime.now()) + lifetime).toISOString();
}

/** Ends a key now; one that has ended stays as it is. @throws Problem `not-found`; `conflict` for the key in use itself. */
export async function endKey(deps: KeyDeps, { tenantId, actor }: KeyMaker, id: string): Promise<ListedKey> {
  if (actor.kind === 'key' && actor.id === id)
    throw new Problem('conflict', 'This is the key in use. End it with another key of the scope "admin".');
  const now = deps.runtime.now();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const key = await keyWithId(deps, tenantId, id);
    const hasEnded = key.expiresAt !== undefined && key.expiresAt <= now;
    if (hasEnded || (await deps.keys.end({ ...key, expiresAt: now }))) return readKey(deps, tenantId, id);
  }
  throw new Problem('conflict', 'Others change this key all the time. It was not ended: try again.');
}

/** A rotation that came between gives the key another state: it is ended upon that one. */
const mostAttempts = 5;
