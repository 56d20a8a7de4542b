import { expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { knownFromDay } from '../../domain/breach/partialDate.ts';
import { breachSchema } from '../../domain/breach/breach.ts';
import { travel, daysFrom } from './travel.ts';
import { tenants, hospital } from '../http/testApp.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import { writeFileSync } from 'node:fs';

const id = 'oracle-health-2025-legacy-cerner';
it('walks', { timeout: 200_000 }, async () => {
  const t0 = process.cpuUsage();
  const w = await travel('2025-03-01T15:00:00.000Z');
  const { app, stores, clock } = w;
  const files = readCatalogFiles();
  const breach = breachSchema.parse(files.breaches.find((b) => (b as { id: string }).id === id));
  const dayOf = (c: (typeof breach.claims)[number]) => c.source.published ? knownFromDay(c.source.published) : c.source.retrievedOn;
  const load = async (vendors: readonly unknown[], breaches: readonly unknown[]) => {
    const r = await ingest({ store: stores.breaches, writer: stores.writer, runtime: { ...runtime, now: () => clock.now } }, { vendors, breaches });
    expect(r.rejected).toEqual([]);
    return r;
  };
  await load(files.vendors, []);
  const make = async (org: object, vendors: object[], tz: string) => {
    const o = await app.create<{ id: string }>('/v1/organizations', { ...org, timeZone: tz });
    await app.put(`${o.path}/vendors`, { vendors });
    return o;
  };
  const A = await make(hospital, [{ externalId: 'AP-1001', name: 'Cerner Corp (Oracle)', businessAssociate: true }], 'America/Chicago');
  console.log(await (await app.get(`${A.path}/schedule`)).text());
  const r = await app.put(`${A.path}/schedule`, { cron: '0 5 * * *', timeZone: 'America/Chicago', spreadMinutes: 0 });
  console.log(r.status, await r.text());
  const B = await make({ ...hospital, name: 'Lakeside' }, [{ externalId: 'AP-1', name: 'Epic Systems Corporation', businessAssociate: true }], 'America/Chicago');
  const C = await make({ ...hospital, name: 'Registrant', secRegistrant: 'domestic', jurisdiction: 'US-TN', smallerReportingCompany: false }, [{ externalId: 'V-1', name: 'Cerner Corporation', businessAssociate: true }], 'America/New_York');
  await w.passTo('2025-03-02T05:00:00.000Z');
  const out: string[] = [];
  const facts = async (more: object, org = A) => {
    const list = await (await app.get(`${org.path}/vendors`)).json() as { items: { id: string }[] };
    const one = await app.get(`${org.path}/vendors/${list.items[0]!.id}`);
    const now = await one.json() as { incidents?: object[] };
    const { incidents } = now as { incidents?: object[] };
    const before = incidents?.[0] ?? { breachId: id };
    const res = await app.patch(`${org.path}/vendors/${list.items[0]!.id}`, { incidents: [{ ...before, ...more }] }, { headers: { 'if-match': one.headers.get('etag')! } });
    const t = await res.text();
    if (res.status !== 200) throw new Error(t);
  };
  const notice = (body: object, org = A) => app.create(`${org.path}/notices`, { breachId: id, vendor: { externalId: 'AP-1001' }, ...body });
  const acts: Record<string, () => Promise<unknown>> = {
    '2025-04-02': () => facts({ vendorNotifiedOn: '2025-03-17' }),
    '2025-04-10': () => facts({ individuals: 145269, residents: { 'US-MO': 140000, 'US-KS': 5269 } }),
    '2025-04-15': () => facts({ vendorIsAgent: false }),
    '2025-05-12': () => notice({ dutyId: 'us.hipaa.individual', on: '2025-05-12' }),
    '2025-05-13': () => notice({ dutyId: 'us.hipaa.hhs-500', on: '2025-05-13' }),
    '2025-05-20': () => notice({ dutyId: 'us.hipaa.media', on: '2025-05-20' }),
  };
  let claims = 0;
  for (const day of daysFrom('2025-03-02', process.env.LAST ?? '2026-07-05')) {
    const known = breach.claims.filter((c) => dayOf(c) <= day);
    if (known.length > claims) {
      await w.passTo(`${day}T15:00:00.000Z`);
      claims = known.length;
      await load([], [{ ...breach, claims: known }]);
    }
    if (acts[day]) { await w.passTo(`${day}T18:00:00.000Z`); await acts[day](); }
    await w.passTo(new Date(Date.parse(`${day}T05:00:00.000Z`) + 86_400_000).toISOString());
  }
  for (const [name, o] of Object.entries({ A, B, C })) {
    const { items } = await stores.alerts(tenants.river.tenantId, o.id).list({ limit: 1000 });
    const runs = await stores.runs(tenants.river.tenantId, o.id).list({ limit: 1000 });
    out.push(`==== ${name} alerts ${items.length} runs ${runs.items.length}`);
    for (const { doc } of items as { doc: AlertEvent }[]) {
      out.push(`--- ${doc.at} asOf ${doc.asOf} ${doc.type} causes ${JSON.stringify(doc.causes.named)}`);
      if (doc.type === 'assessment.changed') { out.push(JSON.stringify(doc.counts) + ' left ' + doc.left); for (const i of doc.items) out.push(`   ${i.change} ${i.about} ${i.dutyId ?? i.field ?? ''} [${i.reason}${i.alsoChanged ? ' +' + i.alsoChanged : ''}] ${i.text}`); }
      else for (const r of doc.reminders) out.push(`   ${r.threshold} ${r.daysLeft} ${r.dutyId} ${r.status} ${r.text}`);
    }
  }
  writeFileSync('/tmp/year.txt', out.join('\n'));
  const t1 = process.cpuUsage(t0);
  console.log('user ms', t1.user / 1000);
});
