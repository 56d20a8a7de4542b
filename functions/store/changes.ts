import type { ChangeEvent, Page } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { changeEventSchema, docOf } from './documents.ts';
import { docItem, type Item, queryAll, textOf } from './items.ts';
import { changeKey, changePartitions, changePosition, isKeyPart, monthOf } from './keys.ts';

/** No change was kept before this month. */
const firstMonth = '2026-01';

/** The item of a change that is written at an instant. */
export function changeItem(event: Omit<ChangeEvent, 'position'>, instant: string, mark: string): Item {
  return docItem(changeKey(event.breachId, changePosition(instant, event.breachId, mark)), event);
}

/** Changes from behind a position, oldest first, month by month up to the present one. */
export async function readChanges(
  db: Db,
  now: () => string,
  from: { after: string } | { since: string },
  limit: number,
): Promise<Page<ChangeEvent>> {
  // An instant sorts before every position of its own.
  const after = 'after' in from ? from.after : new Date(from.since).toISOString();
  if (!isKeyPart(after)) return { items: [], next: null };
  const found: ChangeEvent[] = [];
  // One more than asked for tells whether there is more.
  for (const month of months(monthOf(after), monthOf(now()))) {
    const partitions = await Promise.all(
      changePartitions(month).map((pk) => queryAll(db, pk, { after, limit: limit + 1 - found.length })),
    );
    found.push(...partitions.flat().map(eventOf).sort(byPosition));
    if (found.length > limit) break;
  }
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.position ?? null) : null };
}

const eventOf = (item: Item): ChangeEvent => ({
  position: textOf(item, 'sk'),
  ...docOf<Omit<ChangeEvent, 'position'>>(item, changeEventSchema),
});

const byPosition = (a: ChangeEvent, b: ChangeEvent): number => (a.position < b.position ? -1 : 1);

/** From the one to the other, both included; none where the first is no month. */
function* months(first: string, last: string): Generator<string> {
  let month = first < firstMonth ? firstMonth : first;
  while (/^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month <= last) {
    yield month;
    const [year, number] = month.split('-').map(Number) as [number, number];
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
}
