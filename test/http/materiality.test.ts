import { beforeAll, describe, expect, it } from 'vitest';
import { peersInCatalog } from '../../domain/materiality/catalogPeers.ts';
import { peerDays } from '../../domain/materiality/peerDays.ts';
import type { Workspace } from '../../functions/verbs/materiality.ts';
import {
  type Answer,
  careCloud,
  exposedRow,
  followPages,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  type TestApp,
} from './testApp.ts';

type Kept = { id: string; recordedBy: string; warnings: string[]; known: { versions?: object } };
const registrant = { ...hospital, secRegistrant: 'domestic', smallerReportingCompany: false };
const item105 = 'us.sec.8k-1.05';

let app: TestApp;
let path: string;
let id: string;
beforeAll(async () => {
  app = await makeTestApp();
  ({ id, path } = await app.create<{ id: string }>('/v1/organizations', registrant));
  await app.put(`${path}/vendors`, {
    vendors: [exposedRow('AP-1', { dataTypes: ['ssn'] }), { externalId: 'AP-2', name: 'Pillowcase Linen' }],
  });
});

const workspace = async (query = '?asOf=2026-05-01', of = careCloud): Promise<Workspace> => {
  const response = await app.get(`${path}/materiality/${of}${query}`);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as Workspace;
};
const factor = ({ facts }: Workspace, name: string) => facts.find((f) => f.factor === name)!;
const assess = (asOf = '2026-05-01') => app.create<Answer>('/v1/assessments', { asOf, organizationId: id });
const duty = ({ vendors }: Answer, dutyId: string) =>
  vendors[0]!.exposures.find(({ breachId }) => breachId === careCloud)!.duties.find((d) => d.dutyId === dutyId)!;
const decision = {
  breachId: careCloud,
  vendor: { externalId: 'AP-1' },
  conclusion: 'material',
  decidedOn: '2026-04-27',
  decidedBy: 'Dana Reyes',
  role: 'General Counsel',
  known: { facts: ['1,200 of 60,000 patients'] },
  reasons: 'Numbers of Social Security were taken, and two payers ask for assurance.',
  considered: ['people', 'data-kinds', 'reputation'],
};

describe('the materiality of an incident to a registrant', () => {
  it('is first of all questions, each with its text of law, and nothing is concluded', async () => {
    const found = await workspace();
    expect(found).toMatchObject({
      organizationId: id,
      breachId: careCloud,
      asOf: '2026-05-01',
      vendor: { externalId: 'AP-1', name: 'CareCloud, Inc.' },
      otherVendors: [],
      decisions: [],
      warnings: [],
      discovery: { discoveredOn: '2026-03-30', days: 32, concludedOn: null },
    });
    expect(found.questions.map((q) => q.factor)).toContain('dependence');
    expect(factor(found, 'people')).toMatchObject({ text: '1,200', question: 'How many people do you serve in all?' });
    expect(factor(found, 'data-kinds').sources).toEqual([{ by: 'organization', text: 'dataTypes' }]);
    for (const { sources, question, value } of found.facts)
      expect(sources.length > 0 || question !== undefined || value !== null).toBe(true);
    expect(found.peers.toItem105.n).toBeGreaterThan(0);
    expect(found.clocks.duties.map((d) => d.dutyId)).toContain('us.sec.8k-1.05.materiality-determination');
    expect(found.clocks.facts).toEqual({});
  });

  it('stands beside all registrants that the catalog knows to have filed for an incident of their own', async () => {
    const { breaches } = app.stores;
    const vendors = new Map((await breaches.vendors()).map((vendor) => [vendor.id, vendor]));
    const all = await breaches.breaches((await breaches.breachHeads()).map((head) => head.id));
    const known = peersInCatalog(all, vendors, '2026-05-01');
    expect(known.length).toBeGreaterThan(3);
    expect((await workspace()).peers).toEqual(peerDays(known, '2026-05-01', registrant.name));
  });

  it('is filled from the profile, that of the incident over that of the organization', async () => {
    const [general, ofIncident] = [`${path}/materiality-profile`, `${path}/materiality-profile?breachId=${careCloud}`];
    const none = await app.get(general);
    expect([none.status, none.headers.get('etag')]).toEqual([200, null]);
    const first = await app.put(general, { patients: 60_000, costs: { atLeast: 1 } });
    const etag = first.headers.get('etag') ?? '';
    expect(await first.json()).toMatchObject({
      patients: 60_000,
      updatedBy: 'test',
      warnings: [expect.stringContaining('/costs')],
    });
    const headers = { 'if-match': etag };
    expect((await app.put(general, { patients: 60_000 }, { headers })).status).toBe(200);
    await problemOf(await app.put(general, { patients: 1 }, { headers }), 'precondition-failed');
    await problemOf(await app.put(ofIncident, {}, { headers }), 'precondition-failed');
    await app.put(ofIncident, { dependence: { critical: true, revenueShare: 0.3 } });
    const found = await workspace();
    expect(factor(found, 'people').text).toBe('1,200 of 60,000 people served (2.0 %)');
    expect(factor(found, 'dependence').text).toMatch(/30.0 % of revenue/);
    expect(await (await app.get(ofIncident)).json()).toMatchObject({ breachId: careCloud });
    const wrong = await app.put(general, { patients: 0, costs: { atLeast: 5, atMost: 4 } });
    expect(pointersOf(await problemOf(wrong, 'invalid-request')).toSorted()).toEqual(['/costs/atMost', '/patients']);
    await problemOf(await app.put(`${general}?breachId=A%20B`, {}), 'invalid-request');
  });

  it('follows from decisions of people alone: the four business days, the filing, and both readings of a reversal', async () => {
    const before = await assess();
    expect(duty(before, item105)).toMatchObject({ due: null });
    const made = await app.create<Kept>(`${path}/decisions`, {
      ...decision,
      known: { ...decision.known, reportId: before.id },
    });
    expect(made).toMatchObject({ ...decision, known: { versions: before.versions }, recordedBy: 'test', warnings: [] });

    // Monday 27 April + 4 SEC business days: 28, 29 and 30 April, 1 May.
    const after = await assess();
    expect(duty(after, item105)).toMatchObject({ answer: 'due', due: '2026-05-01', status: 'due-soon' });
    expect(await workspace()).toMatchObject({
      decisions: [{ id: made.id, decidedBy: 'Dana Reyes' }],
      discovery: { days: 28, concludedOn: '2026-04-27' },
      clocks: { started: [{ id: made.id, on: '2026-04-27' }], readings: [] },
    });
    expect(duty(await assess('2026-04-26'), item105).due).toBeNull();

    await app.create(`${path}/notices`, {
      dutyId: item105,
      breachId: careCloud,
      vendor: { externalId: 'AP-1' },
      on: '2026-05-01',
    });
    expect(duty(await assess(), item105)).toMatchObject({ status: 'met', doneOn: '2026-05-01' });

    app.clock.now = '2026-05-04T15:00:01.000Z';
    await app.create(`${path}/decisions`, {
      ...decision,
      conclusion: 'not-material',
      decidedOn: '2026-05-02',
      supersedes: made.id,
    });
    const reversed = await workspace('?asOf=2026-05-03');
    expect(reversed.clocks.readings.map(({ reading }) => reading)).toEqual([
      'the first determination stands',
      'the last conclusion stands',
    ]);
    // The cautious one counts.
    expect(duty(await assess('2026-05-03'), item105)).toMatchObject({ due: '2026-05-01', status: 'met' });

    const log = await followPages<Kept>(app, `${path}/decisions`);
    expect(log).toMatchObject([{ id: made.id }, { conclusion: 'not-material', supersedes: made.id }]);
    expect(await (await app.get(made.path)).json()).toMatchObject({ id: made.id, conclusion: 'material' });
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await app.send(method, made.path, { body: {} })).status).toBe(405);
  });

  it('is given as text too', async () => {
    const response = await app.get(`${path}/materiality/${careCloud}?asOf=2026-05-03&format=text`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    for (const words of ['WHAT BEARS ON IT', 'Dana Reyes, General Counsel', 'the last conclusion stands'])
      expect(text).toContain(words);
  });

  it.each([
    ['a day to come', { decidedOn: '2026-05-05' }, '/decidedOn'],
    ['a report that is not there', { known: { facts: [], reportId: 'x' } }, '/known/reportId'],
    ['a decision that is not there', { supersedes: 'x' }, '/supersedes'],
    ['a team in the place of a person', { decidedBy: '' }, '/decidedBy'],
    ['a factor that is none', { considered: ['luck'] }, '/considered/0'],
  ])('takes no decision with %s', async (_, more, pointer) => {
    const response = await app.post(`${path}/decisions`, { ...decision, ...more });
    expect(pointersOf(await problemOf(response, 'invalid-request'))).toEqual([pointer]);
  });

  it('takes the versions from the report, and none that are not its own', async () => {
    const { id: reportId, versions } = await assess();
    const known = { facts: [], reportId, versions: { ...versions, law: 'another' } };
    const wrong = await problemOf(await app.post(`${path}/decisions`, { ...decision, known }), 'invalid-request');
    expect(pointersOf(wrong)).toEqual(['/known/versions']);
    const other = await app.create<{ id: string }>('/v1/organizations', registrant);
    const elsewhere = { ...decision, known: { facts: [], reportId } };
    await problemOf(await app.post(`${other.path}/decisions`, elsewhere), 'invalid-request');
  });

  it('of an organization without a list comes from its latest assessment, and is told so', async () => {
    const other = await app.create<{ id: string }>('/v1/organizations', hospital);
    const address = `${other.path}/materiality/${careCloud}`;
    await problemOf(await app.get(address), 'not-found');
    const report = await app.assess([exposedRow('AP-7')], { organization: undefined, organizationId: other.id });
    const found = (await (await app.get(address)).json()) as Workspace;
    expect(found).toMatchObject({ vendor: { externalId: 'AP-7' }, asOf: '2026-05-04' });
    expect(found.warnings).toEqual([expect.stringContaining('/secRegistrant'), expect.stringContaining(report.id)]);
  });

  it('names the other vendors through whom it came, and other incidents of twelve months', async () => {
    const other = await app.create<{ id: string }>('/v1/organizations', registrant);
    const own = { breachId: 'own-laptop-2026', individuals: 40 };
    await app.put(`${other.path}/vendors`, {
      vendors: [exposedRow('A'), exposedRow('B'), { externalId: 'C', name: 'Corner Clinic Supply', incidents: [own] }],
    });
    const address = `${other.path}/materiality/${careCloud}`;
    const found = (await (await app.get(`${address}?externalId=B`)).json()) as Workspace;
    expect(found).toMatchObject({ vendor: { externalId: 'B' }, otherVendors: [{ externalId: 'A' }] });
    expect(factor(found, 'related-incidents').value).toMatchObject({
      incidents: [{ breachId: 'own-laptop-2026', vendor: 'Corner Clinic Supply', people: { lo: 40, hi: 40 } }],
      sum: { lo: 1_240, hi: 1_240 },
    });
    await problemOf(await app.get(`${address}?externalId=C`), 'not-found');
    await problemOf(await app.get(`${other.path}/materiality/no-such-incident`), 'not-found');
  });

  it('is nothing that another tenant sees', async () => {
    const lake = { tenant: 'lake' } as const;
    const [log] = await followPages<Kept>(app, `${path}/decisions`);
    for (const address of [
      `${path}/materiality/${careCloud}`,
      `${path}/materiality-profile`,
      `${path}/decisions`,
      `${path}/decisions/${log?.id}`,
    ])
      await problemOf(await app.get(address, lake), 'not-found');
    await problemOf(await app.post(`${path}/decisions`, decision, lake), 'not-found');
    await problemOf(await app.put(`${path}/materiality-profile`, {}, lake), 'not-found');
  });
});
