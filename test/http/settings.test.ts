import { beforeEach, expect, it } from 'vitest';
import { dataOf, type Schemas } from '../../functions/client/client.ts';
import { makeTestApp, pointersOf, problemOf, type TenantName, type TestApp, testNow } from './testApp.ts';

const path = '/v1/settings/matching';
const near = { name: 'Carecloude Incorporated' };
let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});

const settings = (tenant: TenantName = 'river') => dataOf(app.client(tenant).GET(path));
const put = (body: Schemas['MatchingThresholds']) => dataOf(app.client().PUT(path, { body }));

it('are the product defaults until something is set, and again when it is taken back', async () => {
  const untouched = await settings();
  expect(untouched).toEqual({
    effective: untouched.default,
    default: untouched.default,
    updatedAt: null,
    keyLabel: null,
  });
  expect(await put({ matchThreshold: 0.2 })).toMatchObject({
    matchThreshold: 0.2,
    effective: { match: 0.2, review: 0.2 },
    updatedAt: testNow,
    keyLabel: 'test',
    warnings: [],
  });
  expect(await settings()).toMatchObject({ matchThreshold: 0.2 });
  await put({});
  const { effective, ...rest } = await settings();
  expect(effective).toEqual(untouched.default);
  expect(rest).not.toHaveProperty('matchThreshold');
});

it.each([
  [{ matchThreshold: 2 }, ['/matchThreshold']],
  [{ reviewThreshold: '0.5' }, ['/reviewThreshold']],
  [{ matchThreshold: 0.5, reviewThreshold: 0.6 }, ['/reviewThreshold']],
  [[], ['']],
])('refuses %j and keeps what was set', async (body, pointers) => {
  await put({ matchThreshold: 0.9 });
  expect(pointersOf(await problemOf(await app.put(path, body), 'invalid-request'))).toEqual(pointers);
  expect(await settings()).toMatchObject({ matchThreshold: 0.9 });
});

it('takes GET and PUT, and a body that is JSON', async () => {
  await problemOf(await app.post(path, {}), 'method-not-allowed');
  await problemOf(await app.put(path, '{'), 'malformed-json');
  const unknown = await app.put(path, { colour: 1 });
  expect(((await unknown.json()) as Schemas['SavedMatchingSettings']).warnings).toEqual([
    '/colour: this field is not known and was not used',
  ]);
});

it('belong to one tenant', async () => {
  await put({ matchThreshold: 0.9 });
  expect(await settings('lake')).not.toHaveProperty('matchThreshold');
});

it('decide for assessments and matches that set nothing; request before tenant, row before request', async () => {
  const [before] = (await app.assess([near])).vendors;
  const score = before?.matches[0]?.score ?? 0;
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThan(1);
  await put({ matchThreshold: score, reviewThreshold: score });

  const findings = async (vendors: object[], options?: object) => {
    const report = await app.assess(vendors, options && { options });
    const matched = await app.post('/v1/vendors/match', { queries: vendors, ...(options && { options }) });
    const { results, thresholds } = (await matched.json()) as {
      thresholds?: object;
      results: { decision: string; thresholds?: object }[];
    };
    expect(thresholds).toEqual(report.thresholds);
    expect(results.map((r) => r.thresholds)).toEqual(report.vendors.map((v) => v.thresholds));
    expect(results.map((r) => r.decision)).toEqual(report.vendors.map((v) => v.matches[0]?.decision ?? 'none'));
    return { report, decisions: results.map((r) => r.decision) };
  };

  const byTenant = await findings([near]);
  expect(byTenant.decisions).toEqual(['match']);
  expect(byTenant.report.thresholds).toEqual({ match: score, review: score });
  const text = await (await app.get(`/v1/assessments/${byTenant.report.id}?format=text`)).text();
  expect(text).toContain(`Thresholds: a match needs a score of ${score}, a review one of ${score}.`);

  expect((await findings([near], { matchThreshold: 1 })).decisions).toEqual(['review']);
  const rows = [near, { ...near, matchThreshold: score }, { ...near, reviewThreshold: 1 }];
  const byRow = await findings(rows, { matchThreshold: 1 });
  expect(byRow.decisions).toEqual(['review', 'match', 'none']);
  expect(byRow.report.vendors.map((v) => v.thresholds)).toEqual([
    undefined,
    { match: score, review: score },
    { match: 1, review: 1 },
  ]);
});

it('a row whose thresholds are in the wrong order is rejected alone', async () => {
  const { vendors } = await app.assess([{ ...near, matchThreshold: 0.5, reviewThreshold: 0.6 }, near]);
  expect(vendors[0]).toMatchObject({
    finding: 'rejected',
    errors: [{ pointer: '/vendors/0/reviewThreshold', message: 'must not be above matchThreshold' }],
  });
  expect(vendors[1]?.finding).not.toBe('rejected');
});

it('a report by the product defaults says nothing of thresholds', async () => {
  const report = await app.assess([near]);
  const { default: standard } = await settings();
  expect(report).not.toHaveProperty('thresholds');
  const stated = { matchThreshold: standard.match, reviewThreshold: standard.review };
  expect(await app.assess([near], { options: stated })).not.toHaveProperty('thresholds');
});
