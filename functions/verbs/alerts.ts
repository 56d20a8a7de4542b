import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type AlertEvent, alertTypes } from '../../domain/watch/alert.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { readRecord } from './records.ts';
import type { RecordsOf } from './tenantPorts.ts';

export type AlertDeps = Pick<OrganizationDeps, 'organizations'> & { alerts: RecordsOf<AlertEvent> };

const list = 'alerts';
/** One event has up to 200 kB. */
export const alertPage = { standard: 20, most: 100 } as const;
/** A page ends here: with a frame still below the 5 MB of an answer. */
const mostBytes = 4_000_000;

export const alertsQuery = z.strictObject({
  type: once(z.enum(alertTypes, `must be one of ${alertTypes.join(', ')}`)).optional(),
  since: once(
    z.iso
      .datetime({ offset: true, message: 'must be an instant such as 2027-01-31T00:00:00Z' })
      .transform((instant) => new Date(instant).toISOString()),
  ).optional(),
  limit: pageLimit(alertPage.standard, alertPage.most),
  cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
});

/** What webhooks were told of an organization, the newest first. @throws Problem `not-found`, `invalid-request`. */
export async function listAlerts(
  deps: AlertDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: AlertEvent[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(alertsQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor, type, since = '' } = value;
  const page = await deps.alerts(tenantId, organizationId).list({ limit, after: cursor?.[0], newestFirst: true });
  const { fitting, last } = within(page.items, mostBytes);
  const lastAt = fitting.at(-1)?.doc.at;
  const isOlder = lastAt !== undefined && lastAt < since;
  const items = fitting
    .map(({ doc }) => doc)
    .filter((event) => event.at >= since && (type ?? event.type) === event.type);
  const next = isOlder ? null : (last ?? page.next);
  return { items, nextCursor: next === null ? null : cursorAt(list, [next]), warnings: notUsed(unknown) };
}

/** The first things that fit into so many bytes, one at least; `last`: the one to go on behind, where not all fit. */
function within<T extends { id: string; doc: object }>(things: readonly T[], most: number) {
  const fitting: T[] = [];
  let bytes = 0;
  for (const thing of things) {
    bytes += new TextEncoder().encode(JSON.stringify(thing.doc)).length;
    if (bytes > most && fitting.length > 0) return { fitting, last: fitting.at(-1)?.id ?? null };
    fitting.push(thing);
  }
  return { fitting, last: null };
}

/** One event, as webhooks got it. @throws Problem `not-found`. */
export async function readAlert(
  deps: AlertDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<AlertEvent> {
  await findOrganization(deps, tenantId, organizationId);
  return (await readRecord(deps.alerts(tenantId, organizationId), id, 'alert')).doc;
}
