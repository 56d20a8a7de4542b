import type { AssessmentStore } from './ports.ts';

/**
 * The same store for whoever reads many parts of a few reports one after the other: where those of a report lie is looked up
 * once. For one piece of work: a report that is dropped meanwhile may still be read.
 */
export function readingOnce(store: AssessmentStore): AssessmentStore {
  const readers = new Map<string, ReturnType<AssessmentStore['reader']>>();
  const reader: AssessmentStore['reader'] = (tenantId, id) => {
    const place = JSON.stringify([tenantId, id]);
    const found = readers.get(place) ?? store.reader(tenantId, id);
    readers.set(place, found);
    return found;
  };
  return { ...store, reader, read: (tenantId, id, part) => reader(tenantId, id)(part) };
}
