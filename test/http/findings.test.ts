import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import type { WholeFinding } from '../../functions/verbs/findings.ts';
import type { ShownFinding } from '../../functions/verbs/shownFinding.ts';
import {
  type Answer,
  careCloud,
  exposedRow,
  followPages,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
} from './testApp.ts';

let app: TestApp;
let organization: string;
const oracle = 'oracle-health-2025-legacy-cerner';
const rows = [
  exposedRow('AP-1'),
  {
    name: 'Cerner Corporation',
    businessAssociate: true,
    incidents: [{ breachId: oracle, vendorNotifiedOn: '2025-03-20', individuals: 800, residents: { 'US-MO': 800 } }],
  },
];
beforeAll(async () => {
  app = await makeTestApp();
  organization = (await app.create<{ id: string }>('/v1/organizations', hospital)).id;
  await app.put(`/v1/organizations/${organization}/vendors`, { vendors: rows });
  await assess();
});
/** Of two reports the later one is the newest: each is made a second after the one before. */
const assess = (asOf = '2026-05-01') => {
  app.clock.now = new Date(Date.parse(app.clock.now) + 1_000).toISOString();
  return app.create<Answer>('/v1/assessments', { asOf, organizationId: organization });
};
const findings = () => `/v1/organizations/${organization}/findings`;
type Page = { items: ShownFinding[]; nextCursor: string | null; assessment: { id: string } | null };
const list = async (query = ''): Promise<Page> => (await (await app.get(`${findings()}${query}`)).json()) as Page;
const find = async (breachId: string): Promise<ShownFinding> => (await list(`?breachId=${breachId}`)).items[0]!;
const read = async (id: string): Promise<WholeFinding> =>
  (await (await app.get(`${findings()}/${id}`)).json()) as WholeFinding;
const at = (day: string) => {
  app.clock.now = `${day}T15:00:00.000Z`;
};

describe('findings', () => {
  it('are the incidents of the newest report with what it says of their clocks, the most pressing first', async () => {
    const { items, assessment } = await list();
    const report = await assess();
    expect(items.length).toBeGreaterThan(1);
    expect(items.length).toBe(report.vendors.flatMap(({ exposures }) => exposures).length);
    expect(assessment).toMatchObject({ asOf: '2026-05-01' });
    expect((await list()).assessment!.id).toBe(report.id);
    const cared = items.find(({ breachId }) => breachId === careCloud)!;
    expect(cared).toMatchObject({
      findingId: sha256(JSON.stringify(['AP-1', null, careCloud])).slice(0, 32),
      current: true,
      vendor: { externalId: 'AP-1', name: 'CareCloud, Inc.', row: 0 },
      finding: 'exposed',
      decision: 'match',
      missed: 0,
      status: 'open',
      state: 'open',
      acceptance: null,
      riskAssessment: null,
    });
    const own = report.vendors[0]!.exposures[0]!.duties.filter(
      (d) => d.owedBy === 'organization' && ['due', 'undetermined'].includes(d.answer) && d.status !== 'met',
    );
    const ahead = own.flatMap((d) => [d.due, d.window?.latest].find((day) => day && day >= '2026-05-01') ?? []);
    expect(cared.nextDue).toBe(ahead.toSorted()[0]);
    const old = items.find(({ breachId }) => breachId === oracle)!;
    expect(old.findingId).toBe(sha256(JSON.stringify([null, 'Cerner Corporation', oracle])).slice(0, 32));
    expect(old.missed).toBeGreaterThan(0);
    expect(items.indexOf(old)).toBeLessThan(items.indexOf(cared));
  });

  it('have missed duties until these are done, however late', async () => {
    const missed = (await find(oracle)).missed!;
    const [first, cerner] = rows;
    const [incident] = cerner!.incidents;
    const late = [first, { ...cerner, incidents: [{ ...incident, individualsNotifiedOn: '2025-12-01' }] }];
    await app.put(`/v1/organizations/${organization}/vendors`, { vendors: late });
    const { vendors } = await assess();
    const letters = vendors[1]!.exposures[0]!.duties.find(({ dutyId }) => dutyId === 'us.hipaa.individual');
    expect(letters).toMatchObject({ status: 'missed', doneOn: '2025-12-01' });
    expect((await find(oracle)).missed).toBeLessThan(missed);
    await app.put(`/v1/organizations/${organization}/vendors`, { vendors: rows });
    await assess();
  });

  it('come in pages and by filters', async () => {
    const all = await followPages<ShownFinding>(app, findings());
    const first = await list('?limit=1');
    const rest = await followPages<ShownFinding>(app, findings(), first.nextCursor);
    expect([...first.items, ...rest]).toEqual(all);
    expect((await list('?externalId=AP-1')).items.every(({ vendor }) => vendor.externalId === 'AP-1')).toBe(true);
    expect((await list('?status=done')).items).toEqual([]);
    expect((await list('?acceptance=none&current=true')).items).toEqual(all);
    const wrong = await problemOf(await app.get(`${findings()}?status=ready&cursor=x&limit=0`), 'invalid-request');
    expect(pointersOf(wrong).toSorted()).toEqual(['/cursor', '/limit', '/status']);
  });

  it('are none before the first report, and nobody finds what is no finding', async () => {
    const { path } = await app.create<{ id: string }>('/v1/organizations', hospital);
    expect(await (await app.get(`${path}/findings`)).json()).toMatchObject({ items: [], assessment: null });
    const { findingId } = await find(careCloud);
    for (const id of [findingId, 'f'.repeat(32), 'no-id'])
      await problemOf(await app.patch(`${path}/findings/${id}`, { status: 'done' }), 'not-found');
  });
});

describe('the work on a finding', () => {
  it('is changed upon the state that was read, and each change is kept', async () => {
    const { findingId } = await find(oracle);
    const path = `${findings()}/${findingId}`;
    const etag = (await app.get(path)).headers.get('etag')!;
    const taken = await app.patch(
      path,
      { status: 'in-progress', assignee: 'Dana Reyes', vendor: { name: 'Cerner Corporation' }, breachId: oracle },
      { headers: { 'if-match': etag } },
    );
    expect(await taken.json()).toMatchObject({ status: 'in-progress', state: 'in-progress', assignee: 'Dana Reyes' });
    await problemOf(
      await app.patch(path, { status: 'done' }, { headers: { 'if-match': etag } }),
      'precondition-failed',
    );
    const again = await app.patch(path, { status: 'in-progress' });
    expect(again.headers.get('etag')).toBe(taken.headers.get('etag'));
    await app.patch(path, { status: 'waiting-for-vendor', assignee: null });
    const { history, ...shown } = await read(findingId);
    expect(shown).toMatchObject({ status: 'waiting-for-vendor', assignee: null, changes: 4, changedBy: 'test' });
    expect(history).toEqual(
      [
        { kind: 'status', status: 'in-progress' },
        { kind: 'assignee', assignee: 'Dana Reyes' },
        { kind: 'status', status: 'waiting-for-vendor' },
        { kind: 'assignee', assignee: null },
      ].map((change) => ({ ...change, at: app.clock.now, by: 'test' })),
    );
    expect((await list('?status=waiting-for-vendor')).items.map((f) => f.findingId)).toEqual([findingId]);
  });

  it('names each wrong field, and changes no other finding than is meant', async () => {
    const { findingId } = await find(careCloud);
    const path = `${findings()}/${findingId}`;
    const pointers = async (body: unknown) =>
      pointersOf(await problemOf(await app.patch(path, body), 'invalid-request'));
    expect(await pointers({ status: 'ready', assignee: ' ' })).toEqual(['/status', '/assignee']);
    expect(await pointers({ status: null })).toEqual(['/status']);
    expect(await pointers({ status: 'done', vendor: { externalId: 'AP-2' }, breachId: careCloud })).toEqual([
      '/vendor',
    ]);
    expect(await pointers({ status: 'done', breachId: oracle })).toEqual(['/breachId']);
    expect((await read(findingId)).history).toEqual([]);
  });

  it('happens once however often it is sent under one key, and stands in the audit trail', async () => {
    const { findingId } = await find(careCloud);
    const path = `${findings()}/${findingId}`;
    const headers = { 'idempotency-key': 'take-it' };
    const first = await app.patch(path, { assignee: 'Lee Park' }, { headers });
    const replayed = await app.patch(path, { assignee: 'Lee Park' }, { headers });
    expect(replayed.headers.get('idempotent-replayed')).toBe('true');
    expect(await replayed.json()).toEqual(await first.json());
    expect((await read(findingId)).history).toHaveLength(1);
    const entries = await app.stores.audits.list('tenant-river', 0, 1_000);
    expect(entries.filter(({ subject }) => subject === path)).toMatchObject([
      { action: 'PATCH /v1/organizations/:id/findings/:findingId' },
    ]);
  });

  it('stays readable when the newest report has the finding no more', async () => {
    const { findingId } = await find(careCloud);
    await app.put(`/v1/organizations/${organization}/vendors`, { vendors: rows.slice(1) });
    await assess();
    const { items } = await list('?current=false');
    expect(items).toMatchObject([
      {
        findingId,
        current: false,
        assignee: 'Lee Park',
        finding: null,
        nextDue: null,
        vendor: { externalId: 'AP-1', row: null },
      },
    ]);
    expect((await app.patch(`${findings()}/${findingId}`, { status: 'done' })).status).toBe(200);
    await app.put(`/v1/organizations/${organization}/vendors`, { vendors: rows });
    await assess();
    expect(await read(findingId)).toMatchObject({ current: true, status: 'done' });
  });

  it('has a history of bounded length', async () => {
    const { findingId } = await find(oracle);
    const records = app.stores.findings('tenant-river', organization);
    const { doc, mark } = (await records.get(findingId))!;
    const long = { kind: 'assignee' as const, at: app.clock.now, by: 'test', assignee: 'x'.repeat(200) };
    await records.put(findingId, { ...doc, changes: Array(1_060).fill(long) }, { mark });
    let full = 200;
    for (let i = 0; i < 40 && full === 200; i++)
      full = (await app.patch(`${findings()}/${findingId}`, { assignee: `Person ${i} ${'y'.repeat(180)}` })).status;
    expect(full).toBe(409);
    const { mark: now } = (await records.get(findingId))!;
    await records.put(findingId, doc, { mark: now });
  });

  it('lists notes and notices on it', async () => {
    const { findingId } = await find(careCloud);
    const base = `/v1/organizations/${organization}`;
    const vendor = { externalId: 'AP-1', name: 'CareCloud' };
    await app.create(`${base}/notes`, { text: 'Asked.', about: { vendor, breachId: careCloud } });
    await app.create(`${base}/notes`, {
      text: 'Another.',
      about: { vendor: { externalId: 'AP-2' }, breachId: careCloud },
    });
    await app.create(`${base}/notes`, { text: 'Of none.' });
    const given = { dutyId: 'us.sec.6k', breachId: careCloud, vendor, on: '2026-04-20' };
    const notice = await app.create<{ id: string }>(`${base}/notices`, given);
    const of = async (kind: string) =>
      ((await (await app.get(`${base}/${kind}?findingId=${findingId}`)).json()) as { items: object[] }).items;
    expect(await of('notes')).toMatchObject([{ text: 'Asked.' }]);
    expect(await of('notices')).toMatchObject([{ id: notice.id }]);
    expect(pointersOf(await problemOf(await app.get(`${base}/notes?findingId=x`), 'invalid-request'))).toEqual([
      '/findingId',
    ]);
    await app.send('DELETE', notice.path);
  });
});

describe('an accepted risk', () => {
  const accepted = { reason: 'Nothing readable was taken.', approver: 'Kim Osei', expiresOn: '2026-06-30' };
  const today = '2026-05-04';
  const path = async () => `${findings()}/${(await find(careCloud)).findingId}/acceptance`;

  it('stops no clock, ends on its day and opens the finding again by itself', async () => {
    const before = await assess();
    const answer = await app.put(await path(), accepted);
    const kept = (await answer.json()) as WholeFinding;
    expect(kept).toMatchObject({
      state: 'accepted',
      acceptance: { ...accepted, state: 'in-force', acceptedBy: 'test' },
    });
    expect(kept.acceptance!.clocks).toMatch(/^Accepting a risk stops no legal clock/);
    const { vendors } = await assess();
    expect(vendors).toEqual(before.vendors);
    expect(await find(careCloud)).toMatchObject({ nextDue: kept.nextDue, missed: kept.missed });
    at('2026-06-30');
    expect(await find(careCloud)).toMatchObject({ state: 'accepted' });
    at('2026-07-01');
    expect(await find(careCloud)).toMatchObject({
      state: 'reopened',
      acceptance: { state: 'expired' },
      status: 'done',
    });
    expect((await list('?acceptance=expired')).items).toHaveLength(1);
    expect((await list('?state=reopened')).items).toHaveLength(1);
    const set = await app.patch((await path()).replace('/acceptance', ''), { status: 'done' });
    expect(await set.json()).toMatchObject({ state: 'done', acceptance: { state: 'expired' } });
    at(today);
  });

  it('counts by the day of the organization, not by that of Greenwich', async () => {
    await app.put(await path(), { ...accepted, expiresOn: '2026-06-29' });
    // 23:30 on 29 June in New York, where the organization's days begin.
    app.clock.now = '2026-06-30T03:30:00.000Z';
    expect((await find(careCloud)).state).toBe('accepted');
    app.clock.now = '2026-06-30T04:00:00.000Z';
    expect((await find(careCloud)).state).toBe('reopened');
    at(today);
  });

  it('has an end, a reason and a person, through every door', async () => {
    const pointers = async (body: unknown) =>
      pointersOf(await problemOf(await app.put(await path(), body), 'invalid-request')).toSorted();
    expect(await pointers({})).toEqual(['/approver', '/expiresOn', '/reason']);
    expect(await pointers({ reason: ' ', approver: '\n', expiresOn: '2026-02-30' })).toEqual([
      '/approver',
      '/expiresOn',
      '/reason',
    ]);
    for (const expiresOn of ['2026-05-03', addDays(today, 367), '2199-12-31', null])
      expect(await pointers({ ...accepted, expiresOn })).toEqual(['/expiresOn']);
    for (const expiresOn of [today, addDays(today, 366)])
      expect((await app.put(await path(), { ...accepted, expiresOn })).status).toBe(200);
    const patched = await app.patch((await path()).replace('/acceptance', ''), {
      acceptance: { reason: 'x', approver: 'y' },
    });
    expect(await patched.json()).toMatchObject({ acceptance: { expiresOn: addDays(today, 366) } });
  });

  it('is taken back, and all of it stays in the history', async () => {
    const address = await path();
    const { etag } = { etag: (await app.get(address.replace('/acceptance', ''))).headers.get('etag')! };
    const gone = await app.send('DELETE', address, { headers: { 'if-match': etag } });
    const { acceptance, state, history } = (await gone.json()) as WholeFinding;
    expect([acceptance, state]).toEqual([null, 'done']);
    expect(history.filter(({ kind }) => kind === 'acceptance').length).toBe(4);
    expect(history.filter(({ kind }) => kind === 'acceptance-withdrawn')).toMatchObject([{ by: 'test' }]);
    const again = await app.send('DELETE', address);
    expect(((await again.json()) as WholeFinding).history).toEqual(history);
    await problemOf(await app.send('DELETE', address, { headers: { 'if-match': etag } }), 'precondition-failed');
  });

  it('ends on the day that was said, whichever it is', async () => {
    const address = await path();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 366 }), fc.integer({ min: -3, max: 3 }), async (days, off) => {
        at(today);
        const expiresOn = addDays(today, days);
        await app.put(address, { ...accepted, expiresOn });
        at(addDays(expiresOn, off));
        const { state, acceptance } = await find(careCloud);
        expect([state, acceptance?.state]).toEqual(off > 0 ? ['reopened', 'expired'] : ['accepted', 'in-force']);
      }),
      { numRuns: 25 },
    );
    at(today);
  });
});
