import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { Caller } from './ports.ts';
import type { Runtime } from './runtime.ts';
import { onlyRecord, type RecordsOf, type Retention, type WorkList } from './tenantPorts.ts';

export type RetentionDeps = {
  retentions: RecordsOf<Retention>;
  work: WorkList;
  runtime: Pick<Runtime, 'now'>;
};

/** How long a tenant's reports stay; what was never set is `null`. */
export type RetentionAnswer = {
  assessmentDays: number | null;
  updatedAt: string | null;
  keyLabel: string | null;
};

/** Days that a report stays: at least and at most, where a tenant sets it. */
export const retentionDays = { least: 30, most: 3_650 } as const;
const message = `must be a whole number of days from ${retentionDays.least} to ${retentionDays.most}, or null to keep all`;

export const retentionRequest = z.strictObject({
  assessmentDays: z
    .int(message)
    .min(retentionDays.least, message)
    .max(retentionDays.most, message)
    .nullable()
    .default(null),
});

export async function readRetention(
  { retentions }: Pick<RetentionDeps, 'retentions'>,
  tenantId: string,
): Promise<RetentionAnswer> {
  const found = await retentions(tenantId).get(onlyRecord);
  return found?.doc ?? { assessmentDays: null, updatedAt: null, keyLabel: null };
}

/** Sets how long reports stay; those that are older go at the next housekeeping. @throws Problem `invalid-request`. */
export async function putRetention(
  { retentions, work, runtime }: RetentionDeps,
  { tenantId, keyLabel }: Caller,
  body: unknown,
): Promise<RetentionAnswer & { warnings: string[] }> {
  const { value, unknown } = parseRequest(retentionRequest, body);
  const retention = { ...value, updatedAt: runtime.now(), keyLabel };
  if (value.assessmentDays !== null) await work.add(tenantId);
  await retentions(tenantId).put(onlyRecord, retention, 'anything');
  return { ...retention, warnings: notUsed(unknown) };
}
