import { describe, expect, it } from 'vitest';
import { verifyEvidence } from '../../functions/cli/verifyEvidence.ts';
import { evidenceArchive } from '../../functions/evidence/evidenceArchive.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import { readEvidence } from '../../functions/verbs/evidence.ts';
import { type AdvanceCalendar, reassess } from '../../functions/verbs/reassess.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, type WatchWorld, watchWorld } from './watchWorld.ts';

const [billing, records, imaging] = vendorNames;

/** An organization with two vendors, of which one was breached, assessed once. */
async function watchedWorld() {
  const world = watchWorld();
  await world.load(
    vendorNames.map((name) => vendorRecord(name)),
    [breachRecord(billing)],
  );
  const facts = {
    breachId: breachRecord(billing).id,
    vendorNotifiedOn: '2026-01-12',
    individuals: 700,
    residents: { 'US-MO': 700 },
  };
  const whom = await world.addOrganization('tenant-1', [rowOf(billing, { incidents: [facts] }), rowOf(imaging)]);
  await world.wake(whom);
  expect(await reassess(world.deps, whom)).toEqual({ runs: ['baseline'], gone: false });
  return { world, whom };
}

/** A later day at the same hour. */
const later = (world: WatchWorld, days: number): void => {
  world.clock.now = new Date(Date.parse(world.clock.now) + days * 86_400_000).toISOString();
};

describe('the first run of an organization', () => {
  it('stores a report like any other, and tells nobody of it', async () => {
    const { world, whom } = await watchedWorld();
    const [run, ...others] = await world.runsOf(whom);
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      outcome: 'baseline',
      against: null,
      asOf: '2026-02-02',
      causes: { named: [{ kind: 'inputs', what: 'list' }], more: 0 },
      events: [],
    });
    const [report] = await world.reportsOf(whom);
    expect(report).toMatchObject({
      id: run?.assessmentId,
      createdAt: world.clock.now,
      summary: { exposed: 1, clear: 1 },
    });
    expect(await world.alertsOf(whom)).toEqual([]);
    const affected = await world.stores.assessments.affectedBy(whom.tenantId, breachRecord(billing).id, 10);
    expect(affected.map(({ assessmentId }) => assessmentId)).toEqual([run?.assessmentId]);
  });

  it('is in the audit trail, so that its evidence is whole', async () => {
    const { world, whom } = await watchedWorld();
    const [run] = await world.runsOf(whom);
    const [entry] = await world.stores.audits.list(whom.tenantId, 0, 10);
    expect(entry).toMatchObject({
      action: 'reassess',
      subject: `/v1/assessments/${run?.assessmentId}`,
      actor: { kind: 'system', label: 'the watch' },
    });
    const head = await world.stores.assessments.read(whom.tenantId, run?.assessmentId ?? '', 'head');
    expect(entry?.answerDigest).toBe(world.deps.runtime.sha256(head ?? ''));
    const page = { add: () => {}, end: () => '' };
    const archive = evidenceArchive(world.deps.runtime.sha256);
    const evidence = await readEvidence(
      world.deps,
      whom.tenantId,
      run?.assessmentId ?? '',
      { page, mayReadTrail: true },
      archive.add,
    );
    expect(evidence.missing).toEqual([]);
    expect(verifyEvidence(archive.end(evidence).archive)).toMatchObject({ problems: [] });
  });

  it('puts it among what is due by its schedule, and under the keys of its list', async () => {
    const { world, whom } = await watchedWorld();
    const due = await world.dueOf();
    expect(due).toEqual([{ at: (await world.watchOf(whom))?.dueAt, thing: { kind: 'schedule', ...whom } }]);
    expect(Date.parse(due[0]?.at ?? '')).toBeGreaterThan(Date.parse('2026-02-03T10:00:00Z') - 1);
    expect(Date.parse(due[0]?.at ?? '')).toBeLessThanOrEqual(Date.parse('2026-02-03T11:00:00Z'));
    const keys = await world.stores.watchIndex.keysOf(whom);
    expect(keys).toEqual(
      expect.arrayContaining(['V:quarrystone-billing', 'B:quarrystone-billing-2026', 'V:tidewater-imaging']),
    );
  });
});

describe('a later run', () => {
  it('with nothing new stores its line alone', async () => {
    const { world, whom } = await watchedWorld();
    later(world, 1);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['unchanged']);
    const [first, second] = await world.runsOf(whom);
    expect(second).toMatchObject({
      outcome: 'unchanged',
      assessmentId: first?.assessmentId,
      against: first?.assessmentId,
      asOf: '2026-02-03',
    });
    expect(await world.reportsOf(whom)).toHaveLength(1);
    expect(await world.alertsOf(whom)).toEqual([]);
    expect(await world.watchOf(whom)).toMatchObject({
      latest: { asOf: '2026-02-02' },
      lastRun: { asOf: '2026-02-03' },
    });
  });

  it('tells what moved, against the newest report', async () => {
    const { world, whom } = await watchedWorld();
    later(world, 1);
    await world.load([], [breachRecord(imaging, 9_000)]);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['changed']);
    const [first, second] = await world.runsOf(whom);
    const [event, ...others] = await world.alertsOf(whom);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'assessment.changed',
      id: second?.events[0],
      assessmentId: second?.assessmentId,
      against: first?.assessmentId,
      organization: { id: whom.organizationId, name: 'Riverbend Regional Hospital' },
      summary: { before: { exposed: 1 }, after: { exposed: 2 } },
    });
    expect(second?.counts).toMatchObject({ added: expect.any(Number) });
    expect(world.calendars.map(({ assessmentId }) => assessmentId)).toEqual([
      first?.assessmentId,
      second?.assessmentId,
    ]);
  });

  it('takes no notice of an incident at nobody of the list', async () => {
    const { world, whom } = await watchedWorld();
    await world.load([], [breachRecord(records)]);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['unchanged']);
  });

  it('reminds of a date that came near, once', async () => {
    const { world, whom } = await watchedWorld();
    const [report] = await world.reportsOf(whom);
    const due = report?.summary.nextDue ?? '';
    world.clock.now = new Date(Date.parse(`${due}T12:00:00Z`) - 7 * 86_400_000).toISOString();
    await world.wake(whom);
    await reassess(world.deps, whom);
    const reminders = (await world.alertsOf(whom)).filter(({ type }) => type === 'deadline.reminder');
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({
      reminders: expect.arrayContaining([expect.objectContaining({ due, daysLeft: 7, threshold: 7 })]),
    });
    await world.wake(whom);
    await reassess(world.deps, whom);
    expect((await world.alertsOf(whom)).filter(({ type }) => type === 'deadline.reminder')).toHaveLength(1);
  });

  it('begins anew where the newest report was dropped by retention, without an event', async () => {
    const { world, whom } = await watchedWorld();
    const [report] = await world.reportsOf(whom);
    await world.stores.tenantData.dropAssessment(whom.tenantId, report!);
    later(world, 1);
    await world.load([], [breachRecord(imaging)]);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['baseline']);
    expect(await world.alertsOf(whom)).toEqual([]);
    expect((await world.watchOf(whom))?.latest?.assessmentId).toBe((await world.runsOf(whom)).at(-1)?.assessmentId);
  });

  it('goes to the webhooks that it fits: active ones, by their filters', async () => {
    const { world, whom } = await watchedWorld();
    const put = (id: string, webhook: object, more: object = {}) =>
      world.stores.webhooks(whom.tenantId).put(
        id,
        {
          id,
          webhook,
          keys: [],
          state: 'active',
          createdAt: '',
          createdBy: '',
          updatedAt: '',
          updatedBy: '',
          ...more,
        },
        'absent',
      );
    await put('all', { url: 'https://a.example/' });
    await put('off', { url: 'https://b.example/' }, { state: 'off' });
    await put('gone', { url: 'https://b.example/' }, { removedAt: world.clock.now });
    await put('daily', { url: 'https://c.example/', digest: { every: 'day', weekday: 1, hour: 7, timeZone: 'UTC' } });
    await put('reminders', { url: 'https://d.example/', filter: { types: ['deadline.reminder'] } });
    await world.load([], [breachRecord(imaging)]);
    await world.wake(whom);
    await reassess(world.deps, whom);
    const [event] = await world.alertsOf(whom);
    const waiting = await Promise.all(
      ['all', 'off', 'gone', 'daily', 'reminders'].map(async (webhookId) => {
        const lane = { webhookId, ...whom };
        return [webhookId, (await world.stores.deliveries.waiting(lane, 10)).map(({ eventId }) => eventId)];
      }),
    );
    expect(Object.fromEntries(waiting)).toEqual({
      all: [event?.id],
      off: [],
      gone: [],
      daily: [event?.id],
      reminders: [],
    });
  });

  it('of an organization that never had a list leaves nothing but an empty place in the index', async () => {
    const world = watchWorld();
    await world.load([vendorRecord(billing)], [breachRecord(billing)]);
    const whom = await world.addOrganization('tenant-1', []);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['no-list']);
    expect(await world.runsOf(whom)).toEqual([]);
    expect(await world.stores.watchIndex.keysOf(whom)).toEqual([]);
    expect((await world.watchOf(whom))?.running).toBeUndefined();
  });

  it('tells that the list became empty: its vendors are gone, and calendars hold no date of them', async () => {
    const { world, whom } = await watchedWorld();
    const deps = {
      ...world.deps,
      advanceCalendar: (...told: Parameters<AdvanceCalendar>) => advanceCalendar(world.deps, ...told),
    };
    const entries = async () =>
      Object.values((await world.stores.calendarStates(whom.tenantId, whom.organizationId).get('STATE'))!.doc.entries);
    // So that calendars hold dates.
    later(world, 1);
    await world.load([], [breachRecord(imaging, 9_000)]);
    await world.wake(whom);
    await reassess(deps, whom);
    expect((await entries()).some(({ cancelledAt }) => cancelledAt === undefined)).toBe(true);

    later(world, 1);
    await world.putList(whom, []);
    await world.wake(whom);
    expect((await reassess(deps, whom)).runs).toEqual(['changed']);
    const event = (await world.alertsOf(whom)).findLast(({ type }) => type === 'assessment.changed');
    expect(event).toMatchObject({
      summary: { before: { exposed: 2 }, after: { exposed: 0, vendors: 0 } },
      items: expect.arrayContaining([expect.objectContaining({ reason: 'vendor-removed' })]),
    });
    expect((await entries()).filter(({ cancelledAt }) => cancelledAt === undefined)).toEqual([]);
    expect((await world.watchOf(whom))?.latest?.assessmentId).toBe(event?.assessmentId);
    // Once, and vendors that are listed later are news again.
    later(world, 1);
    await world.wake(whom);
    expect((await reassess(deps, whom)).runs).toEqual(['unchanged']);
    await world.putList(whom, [rowOf(imaging)]);
    await world.wake(whom);
    expect((await reassess(deps, whom)).runs).toEqual(['changed']);
  });

  it('does not happen where nothing waits, nor for a cause that was taken', async () => {
    const { world, whom } = await watchedWorld();
    expect((await reassess(world.deps, whom)).runs).toEqual([]);
    const cause = {
      kind: 'breach',
      breachId: 'b',
      change: 'changed',
      title: 'B',
      position: '2026-02-02T00:00:00Z~b~1',
    } as const;
    for (const expected of [['unchanged'], []]) {
      await world.stores.pending.add(whom, [cause], world.clock.now);
      expect((await reassess(world.deps, whom)).runs).toEqual(expected);
      expect(await world.stores.pending.read(whom)).toBeNull();
    }
  });
});

describe('organizations that end', () => {
  it('one that was removed is no more watched', async () => {
    const { world, whom } = await watchedWorld();
    await world.removeOrganization(whom);
    await world.wake(whom);
    expect(await reassess(world.deps, whom)).toEqual({ runs: [], gone: true });
    expect([await world.watchOf(whom), await world.dueOf(), await world.pendingOf()]).toEqual([undefined, [], []]);
    expect(await world.stores.watchIndex.keysOf(whom)).toEqual([]);
  });

  it('one whose tenant is closing rests, and goes on from where it stood once that is taken back', async () => {
    const { world, whom } = await watchedWorld();
    const closing = { requestedAt: world.clock.now, dueAt: '2026-02-20T00:00:00Z', by: 'a key' };
    await world.stores.closings(whom.tenantId).put('STATE', closing, 'anything');
    await world.load([], [breachRecord(imaging)]);
    await world.wake(whom);
    expect(await reassess(world.deps, whom)).toEqual({ runs: [], gone: false });
    await world.stores.closings(whom.tenantId).put('STATE', { ...closing, takenBackAt: world.clock.now }, 'anything');
    later(world, 1);
    await world.wake(whom);
    expect((await reassess(world.deps, whom)).runs).toEqual(['changed']);
  });
});
