import type { TenantData, Tombstone } from '../verbs/tenantPorts.ts';
import type { Db } from './client.ts';
import { docOf, tombstoneSchema } from './documents.ts';
import { getItem, queryAll, textOf } from './items.ts';
import {
  assessmentPartition,
  isKeyPart,
  lastPartKey,
  type RecordKind,
  recordKinds,
  recordsPartition,
  tombstoneKey,
} from './keys.ts';
import { recordText } from './records.ts';

/** A tenant as a whole over DynamoDB. Throws `StoreUnavailable`. */
export const tenantData = (db: Db): TenantData => ({
  kinds: recordKinds,

  async records(tenantId, kind, of, { limit, after }) {
    const partition = recordsPartition(tenantId, kindCalled(kind), of);
    if (after !== undefined && !isKeyPart(after)) return { items: [], next: null };
    const items = await queryAll(db, partition, { limit: limit + 1, after });
    const page = items.slice(0, limit).map((item) => ({
      id: textOf(item, 'sk'),
      record: JSON.parse(recordText(item)) as unknown,
    }));
    return { items: page, next: items.length > limit ? (page.at(-1)?.id ?? null) : null };
  },

  async partNames(tenantId, assessmentId) {
    if (![tenantId, assessmentId].every(isKeyPart)) return [];
    const last = await getItem(db, lastPartKey(tenantId, assessmentId));
    if (last === null) return [];
    const save = textOf(last, 'save');
    const parts = await queryAll(db, assessmentPartition(tenantId, assessmentId), {
      prefix: 'PART#',
      attributes: ['sk'],
    });
    const names = parts.flatMap((item) => {
      const [, name, ofSave] = textOf(item, 'sk').split('#');
      return ofSave === save && name !== undefined ? [name] : [];
    });
    return [...new Set([...names, textOf(last, 'name')])].sort();
  },

  async dropAssessment(tenantId, entry) {
    const { dropAssessment } = await import('./erase.ts');
    await dropAssessment(db, tenantId, entry);
  },
  async erase(tenantId, stone) {
    const { eraseTenant } = await import('./erase.ts');
    await eraseTenant(db, tenantId, stone);
  },

  async tombstone(tenantId) {
    if (!isKeyPart(tenantId)) return null;
    const item = await getItem(db, tombstoneKey(tenantId));
    return item === null ? null : docOf<Tombstone>(item, tombstoneSchema);
  },
});

function kindCalled(text: string): RecordKind {
  const kind = recordKinds.find((one) => one === text);
  if (kind === undefined) throw new RangeError(`there are no records of the kind ${text}`);
  return kind;
}
