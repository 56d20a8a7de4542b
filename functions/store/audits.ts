import { createHash } from 'node:crypto';
import {
  type AuditEntry,
  type AuditEvent,
  auditEntrySchema,
  type ChainEnd,
  chained,
} from '../../domain/audit/audit.ts';
import type { AuditStore } from '../verbs/tenantPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import {
  type Condition,
  docItem,
  getAll,
  getItem,
  type Item,
  pauseBefore,
  queryAll,
  textOf,
  tryTogether,
} from './items.ts';
import { auditEndKey, auditKey, auditOnceKey, auditPartition, isKeyPart, type Key } from './keys.ts';
import { together } from './together.ts';

const mostAttempts = 10;
/** A transaction takes 100 items: the end, and two for each event. */
const mostAtOnce = 40;
/** Longer than an idempotency key is remembered. */
const onceSeconds = 2 * 24 * 3_600;

type Told = { event: AuditEvent; once: string | undefined };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Audit trails over DynamoDB: entries are only ever added, together with the end of the chain, where that still is the end
 * they were chained to. What is told while a write is under way goes into the next one. Throws `StoreUnavailable`.
 */
export function auditStore(db: Db): AuditStore {
  const append = together<Told, void>(mostAtOnce, async (tenantId, told) => {
    await appendAll(db, tenantId, told);
    return told.map(() => undefined);
  });
  return {
    append: (tenantId, event, once) => append(tenantId, { event, once }),

    async list(tenantId, after, limit): Promise<AuditEntry[]> {
      if (!isKeyPart(tenantId)) return [];
      const items = await queryAll(db, auditPartition(tenantId), { after: auditKey(tenantId, after).sk, limit });
      return items.map((item) => docOf<AuditEntry>(item, auditEntrySchema));
    },

    end: async (tenantId) => (isKeyPart(tenantId) ? endOf(db, tenantId) : null),
  };
}

async function appendAll(db: Db, tenantId: string, told: readonly Told[]): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    const known = await onceKnown(db, tenantId, told);
    // Two tries of one request may tell it at once, and one transaction takes a name once.
    const names = told.map(({ once }) => once);
    const fresh = told.filter(({ once }, i) => once === undefined || (!known.has(once) && names.indexOf(once) === i));
    if (fresh.length === 0) return;
    const end = await endOf(db, tenantId);
    const entries: AuditEntry[] = [];
    for (const { event } of fresh) entries.push(chained(event, entries.at(-1) ?? end, sha256));
    const last = entries.at(-1);
    if (last === undefined) return;
    const items = [
      endItem(tenantId, last),
      ...entries.map((entry) => docItem(auditKey(tenantId, entry.number), entry)),
      ...fresh.flatMap(({ event, once }) => (once === undefined ? [] : [onceItem(onceKey(tenantId, once), event.at)])),
    ];
    if (await tryTogether(db, items, endedAt(end))) return;
  }
  throw new StoreUnavailable(`other writes of the audit trail came between ${mostAttempts} times: try again shortly`);
}

const onceKey = (tenantId: string, once: string): Key => auditOnceKey(tenantId, sha256(once));

async function onceKnown(db: Db, tenantId: string, told: readonly Told[]): Promise<Set<string>> {
  const names = [...new Set(told.flatMap(({ once }) => once ?? []))];
  const there = new Set(
    (
      await getAll(
        db,
        names.map((name) => onceKey(tenantId, name)),
      )
    ).map((item) => textOf(item, 'sk')),
  );
  return new Set(names.filter((name) => there.has(onceKey(tenantId, name).sk)));
}

const onceItem = ({ pk, sk }: Key, at: string): Item => ({
  pk: { S: pk },
  sk: { S: sk },
  ttl: { N: String(Math.floor(Date.parse(at) / 1_000) + onceSeconds) },
});

export async function endOf(db: Db, tenantId: string): Promise<ChainEnd | null> {
  const item = await getItem(db, auditEndKey(tenantId));
  return item === null ? null : { number: Number(item.number?.N), hash: textOf(item, 'hash') };
}

function endItem(tenantId: string, { number, hash }: ChainEnd): Item {
  const { pk, sk } = auditEndKey(tenantId);
  return { pk: { S: pk }, sk: { S: sk }, number: { N: String(number) }, hash: { S: hash } };
}

const endedAt = (end: ChainEnd | null): Condition =>
  end === null
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: '#hash = :hash', names: { '#hash': 'hash' }, values: { ':hash': { S: end.hash } } };
