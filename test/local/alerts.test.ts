import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { Webhook } from 'standardwebhooks';
import { afterAll, expect, it } from 'vitest';
import type { ChangedEvent } from '../../domain/watch/alert.ts';
import type { MadeFeed } from '../../functions/verbs/calendarFeeds.ts';
import type { ShownDelivery } from '../../functions/verbs/deliveryLog.ts';
import type { MadeWebhook } from '../../functions/verbs/webhooks.ts';
import { closeReceivers, type Received, receiver } from '../notify/receivers.ts';
import { cleanUp, root } from './processes.ts';
import { until } from './until.ts';
import {
  addOrganization,
  closeFolder,
  ingestFile,
  preparedFolder,
  type Server,
  startServer,
  watchOf,
} from './watched.ts';

/**
 * From one export of the breach portal to the next, with all that an organization can be told by: the program, its command and
 * receivers run as processes and servers of this machine.
 */
afterAll(async () => {
  await closeReceivers();
  await closeFolder();
  await cleanUp();
});

const exportOf = (day: string) => join(root, '../shared/data/hhs-ocr', `active-${day}.csv`);
const [older, newer] = [exportOf('2025-11-13'), exportOf('2026-07-01')];
const areThere = existsSync(older) && existsSync(newer);

/** Two business associates that stand in both exports: one with another name in the second, one with another count. */
const renamed = {
  name: 'Department of Social Services for Vance County, North Carolina',
  breachId: 'hhs-2025-08-22-department-of-social-services-for-vance-county-north-carolina-nc',
  to: 'Vance County Department of Social Services',
};
const counted = {
  name: 'Trusteed Plan Services Corporation',
  breachId: 'hhs-2025-09-17-trusteed-plan-services-corporation-wa',
  from: 1_099,
  to: 7_977,
};
/** And one that stands in the second alone. */
const added = { name: 'Virta Health', breachId: 'hhs-2026-06-30-virta-health-co' };
const vendors = [
  ...[renamed, counted].map(({ name, breachId }) => ({
    externalId: breachId,
    name,
    businessAssociate: true,
    // The day from which the organization's own clocks run, so that its calendar has dates.
    incidents: [{ breachId, vendorNotifiedOn: '2025-09-30' }],
  })),
  { externalId: added.breachId, name: added.name, businessAssociate: true },
];

/** For all of it, on a machine that has other work too. */
const patience = 300_000;

type Posted = { type: string; timestamp: string; data: ChangedEvent };
const headersOf = ({ headers }: Received): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

async function jsonOf<T>(response: Promise<Response>, status = 200): Promise<T> {
  const answer = await response;
  const text = await answer.text();
  expect(answer.status, text).toBe(status);
  return JSON.parse(text) as T;
}
const webhookTo = (server: Server, url: string) => jsonOf<MadeWebhook>(server.ask('/v1/webhooks', { url }), 201);
const logOf = async (server: Server, { id }: MadeWebhook): Promise<ShownDelivery[]> =>
  (await jsonOf<{ items: ShownDelivery[] }>(server.ask(`/v1/webhooks/${id}/deliveries`))).items;

/** What a calendar shows: SEQUENCE and text of each entry by its id. */
async function entriesAt(url: string) {
  const text = await (await fetch(url)).text();
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
  return new Map(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const [sequence, summary] = [Number(value(event, 'sequence')), value(event, 'summary')];
      return [value(event, 'uid'), { sequence, summary, description: value(event, 'description') }];
    }),
  );
}

it.skipIf(!areThere)(
  'tells by webhook and calendar what a newer export changes, once, whatever other receivers do',
  async () => {
    const { folder, workspace } = await preparedFolder();
    const settings = { WATCH_TICK_SECONDS: '1', WEBHOOKS_ALLOW_LOCAL: 'true', RATE_LIMIT_PER_SECOND: '1000' };
    const server = await startServer({ DATA_DIR: folder, ...settings });
    expect(server.said).toMatch(/^Watch: on/m);
    await ingestFile(folder, older);
    const id = await addOrganization(server, vendors);
    const watched = watchOf(workspace, id);
    await until('the first run', async () => (await watched.runs()).some(({ outcome }) => outcome === 'baseline'));

    const feed = await jsonOf<MadeFeed>(server.ask(`/v1/organizations/${id}/calendar-feeds`, { label: 'Desk' }), 201);
    const before = await entriesAt(feed.url);
    const ofRenamed = [...before].flatMap(([uid, { summary }]) => (summary.includes(renamed.name) ? [uid] : []));
    expect(ofRenamed.length).toBeGreaterThan(0);
    expect(ofRenamed.length).toBeLessThan(before.size);
    expect([...before.values()].every(({ sequence }) => sequence === 0)).toBe(true);

    const [good, failing, trap] = [
      await receiver(),
      await receiver((_, response) => void response.writeHead(500).end('out of order')),
      await receiver(),
    ];
    const redirectingTo = (location: string) =>
      receiver((_, response) => void response.writeHead(307, { location }).end());
    const [slow, inward, metadata] = [
      // It takes what is sent, and answers nobody for as long as the program runs.
      await receiver(() => {}),
      await redirectingTo(trap.url),
      await redirectingTo('http://169.254.169.254/latest/meta-data/'),
    ];
    const bad = {
      slow: await webhookTo(server, slow.url),
      failing: await webhookTo(server, failing.url),
      inward: await webhookTo(server, inward.url),
      metadata: await webhookTo(server, metadata.url),
    };
    const webhook = await webhookTo(server, good.url);

    await ingestFile(folder, newer);
    const got = await until('the webhook', async () => good.received[0]);
    const posted = new Webhook(webhook.secret ?? '').verify(got.body, headersOf(got)) as Posted;
    const runs = await watched.runs();
    const [baseline, run] = ['baseline', 'changed'].map((outcome) => runs.find((one) => one.outcome === outcome));
    expect(posted).toMatchObject({
      type: 'assessment.changed',
      data: {
        id: got.headers['webhook-id'],
        organization: { id, name: 'Riverbend' },
        against: baseline?.assessmentId,
        assessmentId: run?.assessmentId,
        summary: { before: { exposed: 2, clear: 1 }, after: { exposed: 3, clear: 0 } },
      },
    });
    const about = (breachId: string) => posted.data.items.filter((item) => item.breachId === breachId);
    expect(about(counted.breachId)).toMatchObject([
      { reason: 'fact-changed', field: 'hhsReport' },
      { reason: 'breach-count-changed', before: { count: counted.from }, after: { count: counted.to } },
    ]);
    expect(about(renamed.breachId)).toMatchObject([
      { reason: 'fact-changed', text: expect.stringContaining(renamed.to) },
    ]);
    expect(about(added.breachId)).toContainEqual(expect.objectContaining({ change: 'added', about: 'exposure' }));

    const after = await entriesAt(feed.url);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [uid, { sequence, description }] of after) {
      expect(sequence).toBe(ofRenamed.includes(uid) ? 1 : 0);
      if (ofRenamed.includes(uid)) expect(description).toContain(renamed.to);
    }

    const tried = await until('all receivers to have been tried', async () => {
      const logs = await Promise.all(Object.values(bad).map((one) => logOf(server, one)));
      const first = logs.flatMap(([delivery]) => delivery?.attempts.slice(0, 1) ?? []);
      return first.length === logs.length && first;
    });
    expect(tried).toMatchObject([
      { status: null, outcome: 'no answer within 15 s' },
      { status: 500, outcome: 'answered 500: out of order' },
      { status: 307, outcome: expect.stringContaining('never followed') },
      { status: 307, outcome: expect.stringContaining('never followed') },
    ]);
    // Each is tried again later.
    for (const one of Object.values(bad)) expect(await logOf(server, one)).toMatchObject([{ state: 'pending' }]);
    expect(trap.received).toEqual([]);
    // The slow one was under way when the good one had been told already.
    const [delivered] = await logOf(server, webhook);
    expect(delivered).toMatchObject({ eventId: posted.data.id, state: 'delivered', attempts: [{ status: 204 }] });
    expect((delivered?.endedAt ?? '') < (tried[0]?.at ?? '')).toBe(true);

    await until('a quiet watch', watched.isQuiet);
    const runsBefore = (await watched.runs()).length;
    await ingestFile(folder, newer);
    await until('a quiet watch', watched.isQuiet);
    expect(await watched.runs()).toHaveLength(runsBefore);
    expect(await watched.alerts()).toHaveLength(1);
    expect(good.received).toHaveLength(1);
    expect(await entriesAt(feed.url)).toEqual(after);
    expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(server.stderr()).toBe('');
  },
  patience,
);
