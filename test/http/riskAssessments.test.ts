import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WholeFinding } from '../../functions/verbs/findings.ts';
import type { PlacedRiskAssessment } from '../../functions/verbs/shownRiskAssessment.ts';
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

let app: TestApp;
let organization: string;
let finding: string;
const oracle = 'oracle-health-2025-legacy-cerner';
beforeEach(async () => {
  app = await makeTestApp();
  organization = (await app.create<{ id: string }>('/v1/organizations', hospital)).id;
  await giveList(exposedRow('AP-1'));
  await assess();
  finding = await findingOf(careCloud);
});
const giveList = (row: object) => app.put(`/v1/organizations/${organization}/vendors`, { vendors: [row, oracleRow] });
const oracleRow = { externalId: 'AP-2', name: 'Oracle Health', businessAssociate: true };
/** Of two reports the later one is the newest: each is made a second after the one before. */
const assess = (asOf = '2026-05-04', more: object = {}) => {
  app.clock.now = new Date(Date.parse(app.clock.now) + 1_000).toISOString();
  return app.create<Answer>('/v1/assessments', { asOf, organizationId: organization, ...more });
};
const findingOf = async (breachId: string): Promise<string> => {
  const page = await app.get(`/v1/organizations/${organization}/findings?breachId=${breachId}`);
  return ((await page.json()) as { items: { findingId: string }[] }).items[0]!.findingId;
};
const read = async (): Promise<WholeFinding> =>
  (await (await app.get(`/v1/organizations/${organization}/findings/${finding}`)).json()) as WholeFinding;
const all = (id = finding) => `/v1/organizations/${organization}/findings/${id}/risk-assessments`;
const duty = ({ vendors }: Answer, dutyId: string, breachId = careCloud) =>
  vendors
    .flatMap(({ exposures }) => exposures)
    .find((e) => e.breachId === breachId)!
    .duties.find((d) => d.dutyId === dutyId)!;
const individuals = 'us.hipaa.individual';

const low = { rating: 'low', reasons: 'One view of a list of names, by a nurse of another hospital.' };
const evidence = [
  { fileName: 'access-log.csv', sha256: 'ab'.repeat(32), note: 'log of the vendor' },
  { url: 'https://example.org/attestation' },
];
const lowProbability = {
  factors: {
    natureAndExtent: low,
    unauthorizedPerson: low,
    acquiredOrViewed: { ...low, evidence },
    mitigation: low,
  },
  conclusion: 'low-probability',
  author: 'Dana Reyes',
  madeOn: '2026-05-01',
};
const approved = { approver: 'Kim Osei', approvedOn: '2026-05-03' };
const add = (body: object = lowProbability, id = finding) =>
  app.create<PlacedRiskAssessment & { warnings: string[] }>(all(id), body);
const approve = async (path: string, body: object = approved): Promise<PlacedRiskAssessment> => {
  const answer = await app.post(`${path}/approval`, body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as PlacedRiskAssessment;
};

describe('a risk assessment', () => {
  it('counts from the day of its approval on, and not before', async () => {
    const before = await assess();
    expect(duty(before, individuals).answer).toBe('due');
    const made = await add();
    expect(made).toMatchObject({
      ...lowProbability,
      version: 1,
      state: 'awaiting-approval',
      recordedBy: 'test',
      warnings: [],
    });
    expect(duty(await assess(), individuals)).toEqual(duty(before, individuals));
    expect(await approve(made.path)).toMatchObject({
      state: 'in-force',
      approval: { ...approved, recordedBy: 'test' },
    });
    const after = await assess();
    expect(duty(after, individuals)).toMatchObject({ answer: 'not-due' });
    expect(duty(after, individuals).because.join(' ')).toContain('45 CFR 164.402, four-factor assessment');
    expect(after.inputDigest).not.toBe(before.inputDigest);
    expect(duty(await assess('2026-05-02'), individuals).answer).toBe('due');
    expect(duty(await assess('2026-05-03'), individuals).answer).toBe('not-due');
    // The other vendor and other organizations have nothing to do with it.
    const others = ({ vendors }: Answer) => vendors.filter(({ externalId }) => externalId !== 'AP-1');
    expect(others(after)).toEqual(others(before));
    const elsewhere = await app.assess([exposedRow('AP-1')], { asOf: '2026-05-04' });
    expect(duty(elsewhere, individuals).answer).toBe('due');
  });

  it('is followed by versions, of which the newest that was approved counts', async () => {
    const first = await add();
    await approve(first.path);
    const second = await add({ ...lowProbability, conclusion: 'not-low', madeOn: '2026-05-04' });
    expect(second).toMatchObject({ version: 2, state: 'awaiting-approval' });
    expect(duty(await assess(), individuals).answer).toBe('not-due');
    await approve(second.path, { approver: 'Kim Osei', approvedOn: '2026-05-04' });
    expect(duty(await assess(), individuals).answer).toBe('due');
    expect(duty(await assess('2026-05-03'), individuals).answer).toBe('not-due');
    const versions = await followPages<PlacedRiskAssessment>(app, all());
    expect(versions).toMatchObject([
      { id: first.id, version: 1, state: 'superseded', conclusion: 'low-probability', approval: approved },
      { id: second.id, version: 2, state: 'in-force', conclusion: 'not-low' },
    ]);
    const page = (await (await app.get(`${all()}?limit=1`)).json()) as { items: object[]; nextCursor: string };
    expect([...page.items, ...(await followPages(app, all(), page.nextCursor))]).toEqual(versions);
    expect(await (await app.get(first.path)).json()).toEqual(versions[0]);
    const third = await add({ ...lowProbability, conclusion: 'undecided', madeOn: '2026-05-04' });
    await approve(third.path, { approver: 'Kim Osei', approvedOn: '2026-05-04' });
    const shown = await read();
    expect(shown.riskAssessment).toEqual({
      id: third.id,
      version: 3,
      state: 'in-force',
      conclusion: 'undecided',
      inForce: 3,
    });
    expect(shown.history.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array(3).fill('risk-assessment'),
      ...Array(3).fill('risk-assessment-approved'),
    ]);
  });

  it('of a low probability is not approved while a factor is unknown', async () => {
    const unknown = { rating: 'unknown', reasons: 'The vendor has not answered yet.' };
    const factors = { ...lowProbability.factors, acquiredOrViewed: unknown, mitigation: unknown };
    const made = await add({ ...lowProbability, factors });
    expect(made.warnings).toHaveLength(2);
    const problem = await problemOf(await app.post(`${made.path}/approval`, approved), 'conflict');
    expect(pointersOf(problem)).toEqual(['/factors/acquiredOrViewed/rating', '/factors/mitigation/rating']);
    expect(duty(await assess(), individuals).answer).toBe('due');
    await approve((await add({ ...lowProbability, factors, conclusion: 'not-low' })).path);
  });

  it('is approved once, by a person, on a day that is neither to come nor before it was made', async () => {
    const { path } = await add();
    const pointers = async (body: unknown) =>
      pointersOf(await problemOf(await app.post(`${path}/approval`, body), 'invalid-request'));
    expect(await pointers({})).toEqual(['/approver', '/approvedOn']);
    expect(await pointers({ ...approved, approvedOn: '2026-05-05' })).toEqual(['/approvedOn']);
    expect(await pointers({ ...approved, approvedOn: '2026-04-30' })).toEqual(['/approvedOn']);
    expect(await pointers({ ...approved, approver: ' ' })).toEqual(['/approver']);
    const once = await approve(path);
    expect(await approve(path)).toEqual(once);
    await problemOf(await app.post(`${path}/approval`, { ...approved, approver: 'Lee Park' }), 'conflict');
    const second = await add();
    const third = await add();
    await approve(third.path);
    await problemOf(await app.post(`${second.path}/approval`, approved), 'conflict');
  });

  it('names each wrong field', async () => {
    const pointers = async (body: unknown) =>
      pointersOf(await problemOf(await app.post(all(), body), 'invalid-request')).toSorted();
    expect(await pointers({})).toEqual(['/author', '/conclusion', '/factors', '/madeOn']);
    const wrong = { rating: 'some', reasons: ' ', evidence: [{ fileName: '../x', sha256: 'ab'.repeat(32) }] };
    expect(await pointers({ ...lowProbability, factors: { natureAndExtent: wrong } })).toEqual([
      '/factors/acquiredOrViewed',
      '/factors/mitigation',
      '/factors/natureAndExtent/evidence/0/fileName',
      '/factors/natureAndExtent/rating',
      '/factors/natureAndExtent/reasons',
      '/factors/unauthorizedPerson',
    ]);
    expect(await pointers({ ...lowProbability, madeOn: '2026-05-05' })).toEqual(['/madeOn']);
    expect(await pointers({ ...lowProbability, riskOfHarm: { noRiskOfHarm: true } })).toEqual(['/riskOfHarm/reasons']);
    expect(await followPages(app, all())).toEqual([]);
    const none = `/v1/organizations/${organization}/findings/${'f'.repeat(32)}/risk-assessments`;
    await problemOf(await app.post(none, lowProbability), 'not-found');
    await problemOf(await app.get(`${all()}/${finding}-0001`), 'not-found');
  });

  it('gives way to what the list itself states, and says so', async () => {
    await approve((await add({ ...lowProbability, riskOfHarm: { noRiskOfHarm: true, reasons: 'As above.' } })).path);
    await giveList(exposedRow('AP-1', { lowProbabilityOfCompromise: false }));
    const report = await assess();
    expect(duty(report, individuals).answer).toBe('due');
    expect(report.warnings.filter((w) => w.includes('risk assessment'))).toEqual([
      `/vendors/0/incidents/0/lowProbabilityOfCompromise: the list says false, risk assessment of ${careCloud}, version 1 of 2026-05-03 says true: the list goes first; correct one of the two`,
    ]);
    // The other conclusion is stated by nobody else.
    expect(duty(report, 'us.mo.individual').answer).toBe('not-due');
    await giveList(exposedRow('AP-1', { lowProbabilityOfCompromise: true }));
    expect((await assess()).warnings.filter((w) => w.includes('risk assessment'))).toEqual([]);
  });

  it('reaches an incident of which the list states nothing', async () => {
    const id = await findingOf(oracle);
    const before = await assess();
    await approve((await add(lowProbability, id)).path);
    const after = await assess();
    // Until now nobody has said whether people of this organization are affected.
    expect(duty(before, individuals, oracle)).toMatchObject({
      answer: 'undetermined',
      missing: expect.arrayContaining([expect.objectContaining({ fact: 'individuals' })]),
    });
    expect(duty(after, individuals, oracle).answer).toBe('not-due');
  });

  it('that finds its vendor no more is kept and told', async () => {
    await approve((await add()).path);
    await app.put(`/v1/organizations/${organization}/vendors`, { vendors: [oracleRow] });
    const { warnings } = await assess();
    expect(warnings.filter((w) => w.includes('it is kept and not counted'))).toHaveLength(1);
    expect((await read()).riskAssessment).toMatchObject({ version: 1, state: 'in-force' });
  });

  it('stands in the evidence of a report that it counted in', async () => {
    const made = await add();
    await approve(made.path);
    const report = await assess();
    const answer = await app.get(`/v1/assessments/${report.id}/evidence`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(JSON.parse(strFromU8(files['basis/record.json']!))).toMatchObject({
      riskAssessments: [{ id: made.id, ...lowProbability, approval: approved }],
    });
    const request = JSON.parse(strFromU8(files['input/request.json']!)) as { vendors: object[] };
    expect(request.vendors[0]).toMatchObject({
      incidents: [{ breachId: careCloud, lowProbabilityOfCompromise: true }],
    });
  });

  it('is kept once however often it is sent under one key', async () => {
    const headers = { 'idempotency-key': 'assessed' };
    const first = await app.post(all(), lowProbability, { headers });
    const again = await app.post(all(), lowProbability, { headers });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(await first.json());
    expect(await followPages(app, all())).toHaveLength(1);
  });
});
