import { Problem } from '../../domain/problem.ts';
import { isId } from './ids.ts';
import type { Marked, Records } from './tenantPorts.ts';

/** Another tenant's record and none are the same answer. */
export const noSuch = (what: string): Problem => new Problem('not-found', `There is no ${what} with this id.`);

/** A record. `isPossible`: whether a text can be its id. @throws Problem `not-found`. */
export async function readRecord<T>(
  records: Records<T>,
  id: string,
  what: string,
  isPossible = isId,
): Promise<Marked<T>> {
  const found = isPossible(id) ? await records.get(id) : null;
  if (found === null) throw noSuch(what);
  return found;
}

/** Stores a new record, or finds the one that an earlier try of the same request stored. */
export async function createRecord<T>(records: Records<T>, id: string, doc: T): Promise<Marked<T>> {
  const made = (await records.put(id, doc, 'absent')) ?? (await records.get(id));
  if (made === null) throw new Error(`${id} is neither free nor taken`);
  return made;
}

const pageOfAll = 500;

/** All records of a kind, in the order of ids. */
export async function allRecords<T>(records: Pick<Records<T>, 'list'>): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await records.list({ limit: pageOfAll, after });
    all.push(...items.map(({ doc }) => doc));
    if (next === null) return all;
    after = next;
  }
}

/** Refuses a change that was made upon another state than the present one. `ifMatch`: the mark that the caller read. */
export function expectMark(mark: string, ifMatch: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== mark) throw changedMeanwhile();
}

export const changedMeanwhile = (): Problem =>
  new Problem('precondition-failed', 'It is no more as it was when you read it. Nothing was changed.');

/** A change that another writer came before is made again upon what that one wrote, so often. */
export const mostAttempts = 8;

/**
 * Changes a record by a function of what it holds. Who names a mark is refused where it is another one; who names none gets
 * the change upon the newest state. `write`: names the request, the same at all its tries; where the record is as an earlier
 * one left it, it stays so. @throws Problem `not-found`, `precondition-failed`, and what `change` throws.
 */
export async function changeRecord<T>(
  records: Records<T>,
  id: string,
  what: string,
  { ifMatch, write, isPossible }: { ifMatch?: string | undefined; write: string; isPossible?: (id: string) => boolean },
  change: (doc: T, isMade: boolean) => T,
): Promise<Marked<T>> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await readRecord(records, id, what, isPossible);
    const isMade = found.write === write;
    if (!isMade) expectMark(found.mark, ifMatch);
    const changed = change(found.doc, isMade);
    if (isMade) return found;
    const written = await records.put(id, changed, { mark: found.mark }, write);
    if (written !== null) return written;
  }
  throw changedMeanwhile();
}
