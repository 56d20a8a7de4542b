import { expect, it } from 'vitest';
import { keyScopes } from '../../functions/verbs/ports.ts';
import { hospital, sha256, tenants } from '../http/testApp.ts';
import { breachId, breachOf, curatorHeaders as headers, curatorKey as key, says } from './curatedEpic.ts';
import { oracleWorld } from './oracleWorld.ts';
import { dutiesOf, runsOf, stepsOf } from './readWalk.ts';

const begin = '2025-09-02T15:00:00.000Z';
const breach = breachOf('2025-09-02');
/** The report of a hospital of the same name in the same State. */
const report = says(
  'hhsReport',
  {
    entity: hospital.name,
    state: 'MO',
    entityType: 'Healthcare Provider',
    submittedOn: '2025-09-04',
    count: 900,
    placeholder: false,
  },
  '2025-09-04',
);

it('what a curator takes back opens again what it had closed', async () => {
  const world = await oracleWorld(begin);
  const { app } = world;
  const { tenantId } = tenants.river;
  await app.stores.keys.put({ hash: sha256(key), tenantId, label: 'Dana Reyes', createdAt: begin, scopes: keyScopes });
  expect((await app.post('/v1/breaches', breach, { headers })).status).toBe(201);
  const facts = { breachId, vendorNotifiedOn: '2025-09-02', vendorIsAgent: false, individuals: 900 };
  const epic = { externalId: 'AP-1', name: 'Epic Systems Corporation', businessAssociate: true, incidents: [facts] };
  const { path } = await world.addOrganization({ ...hospital, timeZone: 'America/Chicago' }, [epic]);

  await world.passTo('2025-09-04T15:00:00.000Z');
  const added = await app.post(
    `/v1/breaches/${breachId}/claims`,
    { claim: report, reason: 'In the portal.' },
    { headers },
  );
  expect(added.status, await added.clone().text()).toBe(201);
  await world.passTo('2025-09-06T15:00:00.000Z');
  const why = encodeURIComponent('Another hospital of that name.');
  const gone = await app.send('DELETE', `${added.headers.get('location')}?reason=${why}`, { headers });
  expect(gone.status).toBe(200);
  await world.passTo('2025-09-09T15:00:00.000Z');

  // Told on 2025-09-02, 900 people: HHS within 60 days, 45 CFR 164.408(b), which is 2025-11-01.
  const steps = await stepsOf(app, path, 'America/Chicago');
  expect(steps.map(({ at, by, says: [duty] = [] }) => [at, by, duty])).toEqual([
    [
      '2025-09-04 10:00',
      ['breach changed'],
      'cleared duty us.hipaa.hhs-500 (notice-recorded): Notice to HHS, 500 or more individuals: done on 2025-09-04.',
    ],
    [
      '2025-09-06 10:00',
      ['breach changed'],
      'reopened duty us.hipaa.hhs-500 (notice-withdrawn): Notice to HHS, 500 or more individuals: open again, due 2025-11-01; it was shown as done on 2025-09-04.',
    ],
  ]);
  expect((await dutiesOf(app, path, breachId))['us.hipaa.hhs-500']).toEqual({
    '2025-09-02': 'running due 2025-11-01',
    '2025-09-04': 'met due 2025-11-01 done 2025-09-04',
    '2025-09-06': 'running due 2025-11-01',
  });
  const outcomes = (await runsOf(app, path)).map(({ asOf, outcome }) => `${asOf} ${outcome}`);
  expect(outcomes.filter((line) => !line.endsWith('unchanged'))).toEqual([
    '2025-09-02 baseline',
    '2025-09-04 changed',
    '2025-09-06 changed',
  ]);
});
