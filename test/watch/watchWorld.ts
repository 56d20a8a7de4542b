import { createHash } from 'node:crypto';
import type { KeptVendor } from '../../domain/organization/inventory.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import type { Watch } from '../../domain/watch/watch.ts';
import { cron } from '../../functions/shared/cron.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import type { AdvanceCalendar } from '../../functions/verbs/reassess.ts';
import type { Runtime } from '../../functions/verbs/runtime.ts';
import type { Watched } from '../../functions/verbs/watchPorts.ts';
import { memoryStores } from '../stores/memory.ts';
import { listQueue } from './listQueue.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const day = (date: string) => ({ date, precision: 'day' });

/** Names that share no words. */
export const vendorNames = ['Quarrystone Billing', 'Larkspur Records', 'Tidewater Imaging'] as const;
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
export const vendorRecord = (name: string, more: object = {}) => ({
  id: idOf(name),
  name,
  types: [],
  status: 'vendor',
  ...more,
});

const claim = (field: string, value: unknown, published: string) => ({
  field,
  value,
  source: {
    kind: 'press',
    publisher: 'A paper',
    url: 'https://example.org/',
    published: day(published),
    retrievedOn: '2026-11-22',
  },
  confidence: 'high',
});

/** An incident at a vendor; `people` as the sources count them. */
export const breachRecord = (name: string, people = 501, more: object = {}) => ({
  id: `${idOf(name)}-2026`,
  title: `${name}: ransomware (2026)`,
  vendorId: idOf(name),
  aliases: [],
  kind: 'ransomware',
  status: 'open',
  checkedOn: '2026-11-22',
  openQuestions: [],
  notes: [],
  claims: [
    claim('discovered', day('2026-01-05'), '2026-01-10'),
    claim('publicDisclosed', day('2026-01-10'), '2026-01-10'),
    claim('individuals', { count: people, qualifier: 'as-reported' }, '2026-01-10'),
  ],
  ...more,
});

/** The watch over stores in memory, with a clock that the test moves and ids that count up. */
export function watchWorld() {
  const clock = { now: '2026-02-02T12:00:00.000Z' };
  const stores = memoryStores(() => clock.now);
  const queue = listQueue();
  let ids = 0;
  const runtime: Runtime = {
    now: () => clock.now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    newSecret: () => `secret-${++ids}`,
    sha256,
  };
  const calendars: { token: string; assessmentId: string; rows: number }[] = [];
  const advanceCalendar: AdvanceCalendar = async (_, { token }, report) => {
    let rows = 0;
    await report.eachRow(() => {
      rows++;
    });
    if (!calendars.some((told) => told.token === token)) calendars.push({ token, assessmentId: report.head.id, rows });
  };
  const deps = {
    ...stores,
    queue,
    cron,
    runtime,
    catalog: catalogReader(stores.breaches),
    advanceCalendar,
    log: () => {},
  };
  const load = async (vendors: readonly object[], breaches: readonly object[]): Promise<void> => {
    const { rejected } = await ingest(
      { store: stores.breaches, writer: stores.writer, runtime },
      { vendors, breaches },
    );
    if (rejected.length > 0) throw new Error(JSON.stringify(rejected));
  };
  const putList = async ({ tenantId, organizationId }: Watched, rows: readonly VendorRow[]): Promise<void> => {
    const kept = rows.map((row, i): KeptVendor => ({ id: `row-${i}`, row, updatedAt: clock.now }));
    const before = await stores.inventories.read(tenantId, organizationId);
    await stores.inventories.write(tenantId, organizationId, kept, before?.mark ?? null);
  };
  /** An organization with a list. */
  const addOrganization = async (tenantId: string, rows: readonly VendorRow[], more: object = {}): Promise<Watched> => {
    const id = runtime.newId();
    const organization = {
      name: 'Riverbend Regional Hospital',
      role: 'covered-entity' as const,
      kinds: ['hospital' as const],
      jurisdiction: 'US-MO',
      secRegistrant: 'none' as const,
      ...more,
    };
    await stores
      .organizations(tenantId)
      .put(id, { id, organization, createdAt: clock.now, updatedAt: clock.now } as never, 'absent');
    const whom = { tenantId, organizationId: id };
    await putList(whom, rows);
    return whom;
  };
  const removeOrganization = async ({ tenantId, organizationId }: Watched): Promise<void> => {
    const found = await stores.organizations(tenantId).get(organizationId);
    await stores
      .organizations(tenantId)
      .put(organizationId, { ...found!.doc, removedAt: clock.now }, { mark: found!.mark });
  };
  const wake = (whom: Watched, what = 'list') => stores.pending.add(whom, [{ kind: 'inputs', what }], clock.now);
  const all = async <T>(records: { list(o: { limit: number }): Promise<{ items: { doc: T }[] }> }): Promise<T[]> =>
    (await records.list({ limit: 10_000 })).items.map(({ doc }) => doc);
  const runsOf = ({ tenantId, organizationId }: Watched) => all(stores.runs(tenantId, organizationId));
  const alertsOf = ({ tenantId, organizationId }: Watched) => all(stores.alerts(tenantId, organizationId));
  const reportsOf = async ({ tenantId, organizationId }: Watched) =>
    (await stores.assessments.list(tenantId, { organizationId, limit: 1_000 })).items;
  const farFuture = '9999-01-01T00:00:00.000Z';
  /** All that waits, and all that is due at any time. */
  const pendingOf = async () => {
    const { items } = await stores.pending.list({ before: farFuture, limit: 10_000 });
    return Promise.all(items.map(async (whom) => ({ whom, causes: (await stores.pending.read(whom))!.doc.causes })));
  };
  const dueOf = async () => {
    const shards = Array.from({ length: stores.due.shards }, (_, shard) => shard);
    const pages = await Promise.all(shards.map((shard) => stores.due.list(shard, farFuture, 10_000)));
    return pages.flatMap(({ items }) => items);
  };
  const watchOf = async (whom: Watched): Promise<Watch | undefined> => (await stores.watches.read(whom))?.doc;
  return {
    clock,
    stores,
    queue,
    deps,
    calendars,
    load,
    putList,
    addOrganization,
    removeOrganization,
    wake,
    runsOf,
    alertsOf,
    reportsOf,
    watchOf,
    pendingOf,
    dueOf,
  };
}
export type WatchWorld = ReturnType<typeof watchWorld>;

/** A list with one vendor of each name, each a business associate whose breach concerns patients in Missouri. */
export const rowOf = (name: string, more: Partial<VendorRow> = {}): VendorRow => ({
  externalId: idOf(name),
  name,
  businessAssociate: true,
  ...more,
});
