import * as z from 'zod';
import { localDay } from '../../domain/calendar/instant.ts';
import { type Deadlines, deadlines } from '../../domain/law/deadlines.ts';
import { bareDaySchema, defaultTimeZone, incidentFactsSchema, organizationSchema } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { Runtime } from './runtime.ts';

export const deadlinesRequest = z.strictObject({
  asOf: bareDaySchema.optional(),
  organization: organizationSchema,
  incident: incidentFactsSchema,
});

/** The legal calculator alone, on facts that the caller gives. Stores nothing. @throws Problem `invalid-request`. */
export function computeDeadlines(runtime: Pick<Runtime, 'now'>, body: unknown): Deadlines {
  const { value, unknown } = parseRequest(deadlinesRequest, body);
  const { asOf, organization, incident } = value;
  const on = asOf ?? localDay(runtime.now(), organization.timeZone ?? defaultTimeZone);
  const answer = deadlines(on, organization, incident);
  return {
    ...answer,
    warnings: [...notUsed(unknown), ...answer.warnings],
  };
}
