import { beforeAll, describe, expect, it } from 'vitest';
import type { Deadlines } from '../../domain/law/deadlines.ts';
import { hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

const path = '/v1/deadlines';
const organization = hospital;
const good = {
  asOf: '2025-04-15',
  organization,
  incident: { vendorNotifiedOn: '2025-03-17', vendorIsAgent: false, individuals: 1200, residents: { 'US-MO': 1200 } },
};
let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const ask = async (body: unknown): Promise<Deadlines> => {
  const response = await app.post(path, body);
  expect(response.status).toBe(200);
  return (await response.json()) as Deadlines;
};
const dutyOf = ({ duties }: Deadlines, id: string) => duties.find((d) => d.dutyId === id);

describe('POST /v1/deadlines', () => {
  it('answers with day, law and duties', async () => {
    const answer = await ask(good);
    expect(answer.asOf).toBe('2025-04-15');
    expect(answer.law).toMatch(/\S/);
    // 2025-03-17 + 60 calendar days = 2025-05-16
    expect(dutyOf(answer, 'us.hipaa.individual')).toMatchObject({ answer: 'due', due: '2025-05-16', window: null });
    expect(dutyOf(answer, 'us.hipaa.individual')?.arithmetic).toContain('2025-05-16');
    for (const duty of answer.duties) {
      expect(duty.citation).toMatch(/\S/);
      expect(duty.sources.length).toBeGreaterThan(0);
      const reasons = [...duty.because, ...duty.readings.map((r) => r.because), ...duty.missing];
      expect(reasons.length, duty.dutyId).toBeGreaterThan(0);
    }
  });

  it('gives the same bytes for the same request', async () => {
    const [a, b] = await Promise.all([app.post(path, good), app.post(path, good)]);
    expect(await a.text()).toBe(await b.text());
  });

  it('takes an incident of which nothing is known, and asks for the facts', async () => {
    const answer = await ask({ organization, incident: {} });
    for (const id of ['us.hipaa.individual', 'us.hipaa.hhs-500', 'us.hipaa.hhs-annual', 'us.hipaa.media'])
      expect(dutyOf(answer, id)?.answer, id).toBe('undetermined');
    expect(answer.duties.flatMap((d) => d.missing).length).toBeGreaterThan(0);
  });

  it("takes today in the organization's time zone where no day is given", async () => {
    app.clock.now = '2026-05-05T03:00:00.000Z';
    expect((await ask({ organization, incident: {} })).asOf).toBe('2026-05-04');
    expect((await ask({ organization: { ...organization, timeZone: 'Asia/Tokyo' }, incident: {} })).asOf).toBe(
      '2026-05-05',
    );
  });

  it('counts an instant as the local day', async () => {
    const at = (vendorNotifiedOn: string) => ask({ ...good, incident: { ...good.incident, vendorNotifiedOn } });
    // 03:30 UTC on the 18th is still the 17th in New York.
    expect(dutyOf(await at('2025-03-18T03:30:00Z'), 'us.hipaa.individual')?.due).toBe('2025-05-16');
    expect(dutyOf(await at('2025-03-18T12:30:00Z'), 'us.hipaa.individual')?.due).toBe('2025-05-17');
  });

  it('puts the earliest cautious date first, and lists what is still to be done in that order', async () => {
    const incident = { ...good.incident, determinedOn: '2025-03-20', residents: { 'US-TX': 700, 'US-CA': 500 } };
    const { duties, actions } = await ask({ ...good, incident });
    const dates = duties.flatMap((d) => d.due ?? []);
    expect(dates).toEqual(dates.toSorted());
    expect(actions[0]).toMatchObject({ by: '2025-04-19', dutyId: 'us.tx.regulator.attorney-general' });
    expect(actions.map((a) => a.dutyId)).not.toContain('us.hipaa.ba-to-ce');
  });

  it('says which groups of duties are left out for want of facts', async () => {
    const { warnings } = await ask({
      organization: { name: 'x', role: 'covered-entity' },
      incident: { ...good.incident, individuals: 1300, residents: { 'US-MO': 1200, 'US-AS': 40 } },
    });
    const all = warnings.join('\n');
    for (const part of ['organization.kinds', 'organization.jurisdiction', '60 of the people', 'US-AS is not coded'])
      expect(all).toContain(part);
  });

  it('warns of fields that it does not know', async () => {
    const { warnings, duties } = await ask({
      ...good,
      note: 'x',
      incident: { ...good.incident, weather: 'rain' },
    });
    expect(duties).toEqual((await ask(good)).duties);
    const all = warnings.join('\n');
    for (const part of ['/note', '/incident/weather']) expect(all).toContain(part);
  });

  it('stores nothing', () => expect(app.ids).toEqual([]));
});

describe('bad input', () => {
  const incident = (facts: object) => ({ ...good, incident: facts });
  it.each<[string, unknown, string]>([
    ['a list', [good], ''],
    ['no organization', { incident: {} }, '/organization'],
    ['no incident', { organization }, '/incident'],
    ['a list of incidents', { organization, incident: [{}] }, '/incident'],
    ['a wrong role', { organization: { name: 'x', role: 'x' }, incident: {} }, '/organization/role'],
    ['an asOf that does not exist', { ...good, asOf: '2025-02-30' }, '/asOf'],
    ['a day that does not exist', incident({ vendorNotifiedOn: '2025-02-30' }), '/incident/vendorNotifiedOn'],
    ['a day of last century', incident({ determinedOn: '1925-02-20' }), '/incident/determinedOn'],
    ['people below zero', incident({ individuals: -5 }), '/incident/individuals'],
    ['residents of a country by name', incident({ residents: { Texas: 5 } }), '/incident/residents/Texas'],
    [
      'a hold of a wrong form',
      incident({ lawEnforcementDelay: { form: 'fax', statedOn: '2025-03-01' } }),
      '/incident/lawEnforcementDelay/form',
    ],
    ['an unknown data type', incident({ dataTypes: ['ssn', 'x'] }), '/incident/dataTypes/1'],
    ['a null', incident({ vendorIsAgent: null }), '/incident/vendorIsAgent'],
  ])('%s', async (_, body, pointer) => {
    const problem = await problemOf(await app.post(path, body), 'invalid-request');
    expect(pointersOf(problem)).toContain(pointer);
  });

  it.each<[string, object, string]>([
    ['residents that sum to more than individuals', { individuals: 10, residents: { 'US-MO': 12 } }, 'add up to 12'],
    [
      'a notice before the discovery',
      { vendorDiscoveredOn: '2025-03-01', vendorNotifiedOn: '2025-02-01' },
      'told the organization before it discovered',
    ],
    [
      'a determination before anybody knew',
      { vendorNotifiedOn: '2025-03-01', determinedOn: '2025-02-01' },
      'determined before anybody had discovered it',
    ],
    [
      'a discovery before the incident',
      { organizationKnewOn: '2025-02-01', occurredFrom: '2025-03-01' },
      'before the incident began',
    ],
  ])('%s is said in the answer', async (_, facts, said) => {
    expect((await ask({ ...good, incident: facts })).warnings.join('\n')).toContain(said);
  });

  it.each([['1900-01-01'], ['2200-01-01'], ['1969-12-31']])('a date of %s is a field error', async (day) => {
    const problem = await problemOf(
      await app.post(path, incident({ organizationKnewOn: day, residents: { 'US-XX': -1 } })),
      'invalid-request',
    );
    expect(pointersOf(problem)).toContain('/incident/organizationKnewOn');
    expect(pointersOf(problem).some((p) => p.startsWith('/incident/residents'))).toBe(true);
  });

  it('keys that JavaScript reserves do no harm', async () => {
    const text = JSON.stringify({ ...good, incident: 'HERE' }).replace(
      '"HERE"',
      '{"__proto__":{"individuals":9999},"constructor":1,"residents":{"US-MO":3}}',
    );
    const answer = await ask(text);
    expect(JSON.stringify(answer.duties)).not.toContain('9,999');
  });
});

it('has met no unexpected error', () => expect(app.lines).toEqual([]));
