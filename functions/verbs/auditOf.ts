import type { AuditEntry } from '../../domain/audit/audit.ts';
import type { AuditStore } from './tenantPorts.ts';

/** At most so many entries before the one of the assessment go with it: each takes some 300 bytes of an archive. */
export const mostBefore = 2_000;

/** So many entries are looked through for the one wanted, and so many at once. */
const [mostSearched, atOnce] = [5_000, 500];

/** Clocks of several machines differ: so many entries side by side are not all too early. */
const window = 20;

/**
 * The entry of the audit trail under which an assessment was made; `null` where there is none. The trail has no list by
 * subject: the place is found by the instant, in some forty small reads of a trail of a million entries.
 */
export async function entryOfAssessment(
  audits: Pick<AuditStore, 'list'>,
  tenantId: string,
  { id, createdAt }: { id: string; createdAt: string },
): Promise<AuditEntry | null> {
  const isReached = async (after: number): Promise<boolean> => {
    const entries = await audits.list(tenantId, after, window);
    return entries.length === 0 || entries.some(({ at }) => at >= createdAt);
  };
  let after = await firstReached(isReached);
  for (let searched = 0; searched < mostSearched; searched += atOnce) {
    const entries = await audits.list(tenantId, after, atOnce);
    const found = entries.find((entry) => isMakingOf(entry, id));
    if (found) return found;
    const last = entries.at(-1);
    if (last === undefined) return null;
    after = last.number;
  }
  return null;
}

/** The smallest number from which on a condition holds that holds of all later ones too. */
async function firstReached(isReached: (after: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, window];
  while (!(await isReached(high))) [low, high] = [high, high * 2];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How the trail names what the watch does by itself. */
export const reassessAction = 'reassess';

/** Whether an assessment was made under an entry: by somebody who asked for it, or by the watch. */
export const isMakingOf = ({ action, subject }: Pick<AuditEntry, 'action' | 'subject'>, id: string): boolean =>
  (action === 'POST /v1/assessments' || action === reassessAction) && subject === `/v1/assessments/${id}`;

/** The trail up to an entry: from its beginning, or the last `mostBefore` entries before it. */
export const chainUpTo = (
  audits: Pick<AuditStore, 'list'>,
  tenantId: string,
  { number }: Pick<AuditEntry, 'number'>,
): Promise<AuditEntry[]> => {
  const first = Math.max(0, number - 1 - mostBefore);
  return audits.list(tenantId, first, number - first);
};
