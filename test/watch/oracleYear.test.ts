import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { stringify } from 'yaml';
import { hospital } from '../http/testApp.ts';
import { cerner, incident, oracleWorld, publishedOn, state } from './oracleWorld.ts';
import { dutiesOf, stepsOf } from './readWalk.ts';
import { daysFrom } from './travel.ts';

const [first, last] = ['2025-03-01', '2026-07-02'];
it('walks', { timeout: 200_000 }, async () => {
  const t0 = process.cpuUsage();
  const w = await oracleWorld(`${first}T15:00:00.000Z`);
  const { app } = w;
  const A = await w.addOrganization({ ...hospital, timeZone: 'America/Chicago' }, [{ externalId: 'AP-1001', name: 'Cerner Corp (Oracle)', businessAssociate: true }]);
  await app.put(`${A.path}/schedule`, { cron: '0 5 * * *', timeZone: 'America/Chicago', spreadMinutes: 0 });
  const C = await w.addOrganization({ ...hospital, name: 'Registrant', secRegistrant: 'domestic', jurisdiction: 'US-TN', timeZone: 'America/New_York' }, [{ externalId: 'V-1', name: 'Cerner Corporation', businessAssociate: true }]);
  const notice = (body: object) => app.create(`${A.path}/notices`, { breachId: cerner, vendor: { externalId: 'AP-1001' }, ...body });
  const acts: Record<string, () => Promise<unknown>> = {
    '2025-04-02': () => state(app, A, { vendorNotifiedOn: '2025-03-17' }),
    '2025-04-10': () => state(app, A, { individuals: 145269, residents: { 'US-MO': 140000, 'US-KS': 5269 } }),
    '2025-04-15': () => state(app, A, { vendorIsAgent: false }),
    '2025-05-12': () => notice({ dutyId: 'us.hipaa.individual', on: '2025-05-12' }),
    '2025-05-13': () => notice({ dutyId: 'us.hipaa.hhs-500', on: '2025-05-13' }),
    '2025-05-20': () => notice({ dutyId: 'us.hipaa.media', on: '2025-05-20' }),
  };
  const at: Record<string, string> = { '2025-06-28': '2025-06-28T04:30:00.000Z', '2025-11-13': '2025-11-14T02:00:00.000Z' };
  const news = new Set(incident.claims.map(publishedOn));
  for (const day of daysFrom(first, last)) {
    if (news.has(day)) { await w.passTo(at[day] ?? `${day}T15:00:00.000Z`); await w.publish(day); }
    if (acts[day]) { await w.passTo(`${day}T18:00:00.000Z`); await acts[day](); }
    await w.passTo(new Date(Date.parse(`${day}T05:00:00.000Z`) + 86_400_000).toISOString());
  }
  const out: Record<string, unknown> = {};
  for (const [n, o, tz] of [['hospital', A, 'America/Chicago'], ['registrant', C, 'America/New_York']] as const)
    out[n] = { steps: await stepsOf(app, o.path, tz), duties: await dutiesOf(app, o.path, cerner) };
  writeFileSync('/tmp/year.yaml', stringify(out, { lineWidth: 0 }));
  console.log(process.cpuUsage(t0).user / 1e6);
});
