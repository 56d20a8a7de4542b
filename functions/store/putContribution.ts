import { randomBytes } from 'node:crypto';
import { type Contribution, contributionSchema } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Change } from '../verbs/ports.ts';
import { changedClaims } from './breachClaims.ts';
import { type PartDigests, readRecord, recordItems, type StoredRecord } from './breachRecords.ts';
import { changeItem } from './changes.ts';
import type { Db } from './client.ts';
import { contributionChange, contributionsAfter } from './contributionChange.ts';
import { catalogShape } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { type Condition, docItem, type Item, pauseBefore, putAll, putItem, tryTogether } from './items.ts';
import { breachHeadKey } from './keys.ts';

/** How often a part is put anew upon what others wrote beside it. */
const mostAttempts = 10;

type Part = { contribution: Contribution | null; digest: string | null };

/**
 * Puts one origin's part of a breach: claims that change, record, line in the list and event in one transaction, where the
 * record still is the one that this write began with. Where another origin's write came between, it begins again upon that
 * one. A repeated call, and the SDK's own repetition of one whose answer was lost, finds its own mark or its own part and
 * writes nothing twice.
 *
 * Claims that are too many for a transaction are written before it: they do not count before their record holds them.
 */
export async function putContribution(
  db: Db,
  now: () => string,
  breachId: string,
  contribution: Contribution | null,
  digest: string | null,
  change: Change,
): Promise<'written' | 'same' | 'outdated'> {
  const part: Part = { contribution: contribution && contributionSchema.parse(contribution), digest };
  let mark = '';
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    const isUnread = attempt === 0 && change.isNew === true;
    const stored = isUnread ? null : await readRecord(db, breachId);
    if (stored !== null && stored.mark === mark) return 'written';
    if (isThere(stored, part, change)) return 'same';
    if (isOutdated(stored, change)) return 'outdated';
    mark = markAfter(stored);
    const claims = await claimItems(db, breachId, stored, part, change);
    const itemsAt = recordWrite(breachId, stored, part, change, mark);
    const [before, beside] = fitTogether(claims) ? [[], claims] : [claims, []];
    if (before.length > 0) {
      // Of claims that may be known already nothing is written but together with the proof that they are not.
      if (isUnread) continue;
      // What does not fit an item is refused with nothing written.
      itemsAt(change.at);
      await putAll(db, before);
    }
    const { together, rest } = itemsAt(now());
    for (const item of rest) await putItem(db, item);
    if (await tryTogether(db, [...together, ...beside], unchanged(stored))) return 'written';
  }
  throw new StoreUnavailable(`other writes of ${breachId} came between ${mostAttempts} times: try again shortly`);
}

/** Names one try of one write; in order for one breach, so that its changes of one instant stay in theirs. */
function markAfter(stored: StoredRecord | null): string {
  const count = Number(stored?.mark.match(/^(\d{6})\./)?.[1] ?? 0) + 1;
  return `${String(count).padStart(6, '0')}.${randomBytes(9).toString('base64url')}`;
}

/** Whether the part lies in the store already, under its digest and in the shape of today. */
function isThere(stored: StoredRecord | null, { contribution, digest }: Part, { origin }: Change): boolean {
  const held = stored?.record.contributions[origin];
  if (contribution === null) return held === undefined;
  if (stored === null || held === undefined) return false;
  const sameDigest = (stored.digests[origin] ?? null) === digest;
  return stored.isCurrentShape && sameDigest && canonicalJson(held) === canonicalJson(contribution);
}

/** Whether the part lies there no more that the new one was made from. */
const isOutdated = (stored: StoredRecord | null, { origin, replaces }: Change): boolean =>
  replaces !== undefined && canonicalJson(stored?.record.contributions[origin] ?? null) !== canonicalJson(replaces);

function claimItems(
  db: Db,
  breachId: string,
  stored: StoredRecord | null,
  { contribution }: Part,
  { origin, at }: Change,
): Promise<Item[]> {
  const before = stored?.record ?? null;
  const after = contributionsAfter(before, contribution, origin);
  return changedClaims(db, breachId, before?.contributions ?? null, after, at);
}

/**
 * The items that become visible together, by the instant that they bear: the record's first, the line and, where the
 * meaning changes, the event. `rest`: what of a long record goes before them. Throws `RangeError` where one does not fit.
 */
function recordWrite(
  breachId: string,
  stored: StoredRecord | null,
  { contribution, digest }: Part,
  change: Change,
  mark: string,
): (instant: string) => { together: Item[]; rest: Item[] } {
  const changeAt = contributionChange(breachId, stored?.record ?? null, contribution, change);
  const { [change.origin]: _, ...others } = stored?.digests ?? {};
  const digests: PartDigests = digest === null ? others : { ...others, [change.origin]: digest };
  return (instant) => {
    const { record, head, event } = changeAt(instant);
    const [first, ...rest] = recordItems(record, mark, digests);
    const line = lineItem(breachId, head, { digests: JSON.stringify(digests), shape: catalogShape });
    return { together: [first, line, ...(event ? [changeItem(event, instant, mark)] : [])], rest };
  };
}

/** DynamoDB takes 100 items of 4 MB together; record, line and event are up to 1.1 MB of them. */
const mostTogether = 90;
const mostBytesTogether = 2_000_000;

const fitTogether = (items: readonly Item[]): boolean =>
  items.length <= mostTogether &&
  items.reduce((bytes, item) => bytes + Buffer.byteLength(item.doc?.S ?? ''), 0) <= mostBytesTogether;

/** A line without a document is not listed: it only keeps the digests of the parts. */
function lineItem(breachId: string, head: object | null, contents: Record<string, string>): Item {
  const key = breachHeadKey(breachId);
  if (head !== null) return docItem(key, head, contents);
  const attributes = Object.entries(contents).map(([name, text]) => [name, { S: text }]);
  return { pk: { S: key.pk }, sk: { S: key.sk }, ...Object.fromEntries(attributes) };
}

const unchanged = (stored: StoredRecord | null): Condition =>
  stored === null
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: '#mark = :before', names: { '#mark': 'save' }, values: { ':before': { S: stored.mark } } };
