import { beforeAll, describe, expect, it } from 'vitest';
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

type Kept = {
  id: string;
  recordedBy: string;
  withdrawn?: { on: string; by: string; why?: string };
  warnings: string[];
};
let app: TestApp;
let organization: string;
beforeAll(async () => {
  app = await makeTestApp();
  const { id, path } = await app.create<{ id: string }>('/v1/organizations', hospital);
  organization = id;
  await app.put(`${path}/vendors`, { vendors: [exposedRow('AP-1'), { externalId: 'AP-2', name: 'Pillowcase Linen' }] });
});
const notices = () => `/v1/organizations/${organization}/notices`;
const letters = {
  dutyId: 'us.hipaa.individual',
  breachId: careCloud,
  vendor: { externalId: 'AP-1' },
  on: '2026-04-20',
  evidence: [{ fileName: 'letters.pdf', sha256: 'ab'.repeat(32) }],
};
const assess = () => app.create<Answer>('/v1/assessments', { asOf: '2026-05-01', organizationId: organization });
const duty = ({ vendors }: Answer, dutyId: string) =>
  vendors[0]!.exposures.find(({ breachId }) => breachId === careCloud)!.duties.find((d) => d.dutyId === dutyId)!;

describe('a notice that was given', () => {
  it('makes its duty met in the next assessment, says by whom, and counts no more once withdrawn', async () => {
    const before = await assess();
    expect(duty(before, letters.dutyId).status).toBe('due-soon');
    const kept = await app.create<Kept>(notices(), letters);
    expect(kept).toMatchObject({ ...letters, recordedBy: 'test', recordedAt: app.clock.now, warnings: [] });
    const after = await assess();
    expect(duty(after, letters.dutyId)).toMatchObject({ status: 'met', doneOn: '2026-04-20' });
    expect(duty(after, 'us.hipaa.media').status).toBe(duty(before, 'us.hipaa.media').status);

    const gone = await app.send('DELETE', `${kept.path}?why=never%20posted`);
    expect(await gone.json()).toMatchObject({ withdrawn: { on: '2026-05-04', by: 'test', why: 'never posted' } });
    const again = await app.send('DELETE', `${kept.path}?why=another`);
    expect(await again.json()).toMatchObject({ withdrawn: { why: 'never posted' } });
    expect(duty(await assess(), letters.dutyId)).toEqual(duty(before, letters.dutyId));
    expect(await (await app.get(kept.path)).json()).toMatchObject({ id: kept.id, withdrawn: { by: 'test' } });
  });

  it('shows in the difference of the two reports as what it is, with what follows from it', async () => {
    const before = await assess();
    const { path } = await app.create<Kept>(notices(), letters);
    const after = await assess();
    const diff = (await (await app.get(`/v1/assessments/${after.id}/diff?against=${before.id}`)).json()) as {
      items: { change: string; about: string; dutyId?: string; reason: string; before: unknown; after: unknown }[];
      counts: Record<string, number>;
    };
    expect(diff.items).toContainEqual(
      expect.objectContaining({ change: 'cleared', about: 'duty', dutyId: letters.dutyId, reason: 'notice-recorded' }),
    );
    // Letters that went out call for HHS "contemporaneously": what follows from them is told as such.
    const others = diff.items.filter(({ reason }) => reason !== 'notice-recorded');
    expect(others).toMatchObject([
      { about: 'fact', reason: 'stated-fact-changed', after: '2026-04-20' },
      { about: 'duty', reason: 'stated-fact-changed', dutyId: 'us.hipaa.hhs-500', after: { due: '2026-04-20' } },
    ]);
    const back = (await (await app.get(`/v1/assessments/${before.id}/diff?against=${after.id}`)).json()) as typeof diff;
    expect(back.items).toContainEqual(
      expect.objectContaining({ change: 'reopened', dutyId: letters.dutyId, reason: 'notice-withdrawn' }),
    );
    await app.send('DELETE', path);
  });

  it('that the vendor gave later is none that a report of an earlier day knows of', async () => {
    const told = { dutyId: 'us.hipaa.ba-to-ce', breachId: 'own-1', vendor: { externalId: 'AP-2' }, on: '2026-04-25' };
    const { path } = await app.create<Kept>(notices(), told);
    const on = async (asOf: string) => {
      const { vendors } = await app.create<Answer>('/v1/assessments', { asOf, organizationId: organization });
      return vendors.find(({ externalId }) => externalId === 'AP-2')?.exposures.map(({ breachId }) => breachId);
    };
    expect(await on('2026-04-24')).toEqual([]);
    expect(await on('2026-04-25')).toEqual(['own-1']);
    await app.send('DELETE', path);
  });

  it('that finds no vendor, or that no clock reads, is kept and told', async () => {
    const stray = await app.create<Kept>(notices(), { ...letters, vendor: { externalId: 'AP-9' } });
    const unread = await app.create<Kept>(notices(), { ...letters, dutyId: 'us.sec.6k' });
    const { warnings } = await assess();
    expect(warnings.some((w) => w.includes('no vendor of the list is'))).toBe(true);
    expect(warnings.some((w) => w.includes('no clock reads it'))).toBe(true);
    for (const { path } of [stray, unread]) await app.send('DELETE', path);
  });

  it('names each wrong field', async () => {
    const body = await problemOf(
      await app.post(notices(), {
        dutyId: 'us.hipaa.nothing',
        vendor: {},
        on: '2026-02-30',
        evidence: [{ fileName: '../x', sha256: 'short' }],
      }),
      'invalid-request',
    );
    expect(pointersOf(body).toSorted()).toEqual([
      '/dutyId',
      '/evidence/0/fileName',
      '/evidence/0/sha256',
      '/on',
      '/vendor',
    ]);
  });

  it('is not withdrawn for a reason that is no line of text', async () => {
    const { path } = await app.create<Kept>(notices(), letters);
    for (const why of ['%7F%C2%9B', 'two%0Alines', '%20'])
      expect(pointersOf(await problemOf(await app.send('DELETE', `${path}?why=${why}`), 'invalid-request'))).toEqual([
        '/why',
      ]);
    expect(await (await app.get(path)).json()).not.toHaveProperty('withdrawn');
    await app.send('DELETE', path);
  });

  it('is listed in the order of recording, withdrawn ones too', async () => {
    const all = await followPages<Kept>(app, notices());
    expect(all.length).toBeGreaterThan(2);
    const page = (await (await app.get(`${notices()}?limit=1`)).json()) as { items: Kept[]; nextCursor: string };
    const rest = await followPages<Kept>(app, notices(), page.nextCursor);
    expect([...page.items, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const some = (await (await app.get(`${notices()}?dutyId=us.sec.6k`)).json()) as { items: Kept[] };
    expect(some.items).toHaveLength(1);
  });
});

describe('a note', () => {
  it('is written, changed upon the state that was read, listed and taken away', async () => {
    const notes = `/v1/organizations/${organization}/notes`;
    const about = { breachId: careCloud, vendor: { externalId: 'AP-1' } };
    const made = await app.create<{ id: string }>(notes, { text: 'Asked their counsel.\nNo answer yet.', about });
    const changed = await app.patch(made.path, { text: 'They answered.' }, { headers: { 'if-match': made.etag } });
    expect(await changed.json()).toMatchObject({ id: made.id, text: 'They answered.', about, createdBy: 'test' });
    await problemOf(
      await app.patch(made.path, { text: 'x' }, { headers: { 'if-match': made.etag } }),
      'precondition-failed',
    );
    expect(await followPages(app, notes)).toHaveLength(1);
    expect((await app.send('DELETE', made.path)).status).toBe(204);
    await problemOf(await app.get(made.path), 'not-found');
    expect(await followPages(app, notes)).toHaveLength(0);
    expect(pointersOf(await problemOf(await app.post(notes, { text: ' ' }), 'invalid-request'))).toEqual(['/text']);
  });
});
