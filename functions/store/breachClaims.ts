import { claimSchema } from '../../domain/breach/breach.ts';
import {
  type Contributions,
  type Origin,
  type Withdrawal,
  withdrawalSchema,
} from '../../domain/breach/contribution.ts';
import type { Page, RecordedClaim } from '../verbs/ports.ts';
import { readRecord } from './breachRecords.ts';
import type { Db } from './client.ts';
import { type BroughtClaim, claimsOf } from './contributionChange.ts';
import { docOf, parsed } from './documents.ts';
import { docItem, getAll, type Item, queryAll, textOf } from './items.ts';
import { claimKey, claimPrefix, isKeyPart, recordKey } from './keys.ts';

/**
 * The claims of a breach, one by one. The record says which of them count, since it changes in one write; an item adds
 * since when a claim is known, and keeps it once it is gone. So items may be written before their record: what the record
 * does not hold is not shown, unless it is marked as gone, and what it holds counts, whatever its item says.
 */
export async function readClaims(
  db: Db,
  breachId: string,
  limit: number,
  after: string | undefined,
): Promise<Page<RecordedClaim>> {
  const none: Page<RecordedClaim> = { items: [], next: null };
  if (!isKeyPart(breachId) || (after !== undefined && !isKeyPart(after))) return none;
  const stored = await readRecord(db, breachId);
  if (stored === null) return none;
  const held = claimsOf(stored.record.contributions);
  const found: RecordedClaim[] = [];
  let from = after === undefined ? undefined : claimKey(breachId, after).sk;
  // One more than asked for tells whether there is more.
  while (found.length <= limit) {
    const wanted = limit + 1 - found.length;
    const items = await queryAll(db, recordKey(breachId).pk, { prefix: claimPrefix, after: from, limit: wanted });
    found.push(...items.flatMap((item) => shown(item, held.get(claimIdOf(item))) ?? []));
    from = items.at(-1)?.sk?.S;
    if (items.length < wanted) break;
  }
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.claimId ?? null) : null };
}

const claimIdOf = (item: Item): string => textOf(item, 'sk').slice(claimPrefix.length);

/** Items of old called it a retraction, and all came from the one origin that there was. */
const goneSince = (item: Item): string | undefined => (item.withdrawnAt ?? item.retractedAt)?.S;
const originOf = (item: Item): Origin => (item.origin?.S ?? 'incidents') as Origin;

function withdrawalOf(item: Item): Withdrawal | undefined {
  if (item.withdrawal?.S === undefined) return undefined;
  return parsed<Withdrawal>(withdrawalSchema, JSON.parse(item.withdrawal.S), `${item.pk?.S} ${item.sk?.S}`);
}

/** A claim as it stands in the record, or, where that has it no more, as it was when it went. */
function shown(item: Item, held: BroughtClaim | undefined): RecordedClaim | null {
  const [claimId, recordedAt] = [claimIdOf(item), textOf(item, 'recordedAt')];
  if (held !== undefined) {
    const { claim, origin, withdrawal } = held;
    if (withdrawal === undefined) return { claimId, claim, origin, recordedAt };
    return { claimId, claim, origin, recordedAt, withdrawnAt: goneSince(item) ?? withdrawal.at, withdrawal };
  }
  const withdrawnAt = goneSince(item);
  if (withdrawnAt === undefined) return null;
  const withdrawal = withdrawalOf(item);
  const claim = docOf(item, claimSchema);
  return { claimId, claim, origin: originOf(item), recordedAt, withdrawnAt, ...(withdrawal && { withdrawal }) };
}

/**
 * The claim items that a change writes: claims that are new, went, came back, or are told or judged otherwise. `before`:
 * `null` where there is no record yet.
 */
export async function changedClaims(
  db: Db,
  breachId: string,
  before: Contributions | null,
  after: Contributions,
  at: string,
): Promise<Item[]> {
  const [old, now] = [claimsOf(before ?? {}), claimsOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => !isSame(old.get(id), now.get(id)));
  // Where there is no record, no item counts.
  const keys = before === null ? [] : ids.map((id) => claimKey(breachId, id));
  const stored = new Map((await getAll(db, keys)).map((item) => [claimIdOf(item), item]));
  return ids.map((id) => {
    const item = stored.get(id);
    const counted = old.get(id);
    const brought = now.get(id) ?? counted;
    // An item that neither counts nor is marked as gone is left of a write that broke off.
    const wasRecorded = item !== undefined && (counted !== undefined || goneSince(item) !== undefined);
    const stays = now.get(id) !== undefined && now.get(id)?.withdrawal === undefined;
    const wentBefore = counted === undefined || counted.withdrawal !== undefined;
    const withdrawnAt = stays ? undefined : wentBefore ? ((item && goneSince(item)) ?? at) : at;
    return docItem(claimKey(breachId, id), (brought as BroughtClaim).claim, {
      origin: brought?.origin,
      recordedAt: wasRecorded ? textOf(item, 'recordedAt') : at,
      withdrawnAt,
      withdrawal: brought?.withdrawal && JSON.stringify(brought.withdrawal),
    });
  });
}

const isSame = (a: BroughtClaim | undefined, b: BroughtClaim | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
