import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import type { MadeFeed, ShownFeed } from '../../functions/verbs/calendarFeeds.ts';
import type { ListedKey } from '../../functions/verbs/keys.ts';
import {
  type Answer,
  exposedRow,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
  withoutRequestId,
} from './testApp.ts';

/** Calendars that follow an organization's open duties: how their addresses are made, and what is read there. */
let app: TestApp;
let organization: string;
let organizationId: string;
beforeEach(async () => {
  app = await makeTestApp();
  const made = await app.create<{ id: string }>('/v1/organizations', named);
  [organization, organizationId] = [made.path, made.id];
});

const named = { ...hospital, name: 'Riverbend, Lake; and "Hill" Regional Hospital\\Annex' };
const feeds = () => `${organization}/calendar-feeds`;
const subscribe = (label = 'Privacy desk') => app.create<MadeFeed>(feeds(), { label });
const addressOf = ({ url }: Pick<MadeFeed, 'url'>) => new URL(url).pathname;
const read = (address: string, headers: Record<string, string> = {}) => app.get(address, { tenant: null, headers });
const nobodys = `/calendar/${'A'.repeat(43)}.ics`;
const inDays = (days: number): string => new Date(Date.parse(testNow) + days * 86_400_000).toISOString();

/** A vendor that is no agent: the clock runs from the day on which it told. */
const toldOn = (vendorNotifiedOn: string) => exposedRow('AP-1', { vendorIsAgent: false, vendorNotifiedOn });

let runs = 0;
/** A run of the watch that stores a report of these vendors and tells the calendars. */
async function run(vendors: unknown[], more: { at?: string; asOf?: string } = {}): Promise<Answer> {
  const { at = inDays(runs), asOf = '2026-05-04' } = more;
  const report = await app.assess(vendors, { organization: undefined, organizationId, asOf });
  const token = `run-${++runs}`;
  const whom = { tenantId: tenants.river.tenantId, organizationId };
  const rows = {
    head: report,
    eachRow: async (take: (row: Answer['vendors'][number]) => void) => report.vendors.forEach(take),
  };
  await advanceCalendar({ ...app.stores, runtime: { sha256 } }, whom, { token, at }, rows);
  return report;
}
beforeEach(() => {
  runs = 0;
});

const calendarOf = async (address: string): Promise<ICAL.Component> => {
  const response = await read(address);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return strictly(text);
};
function strictly(text: string): ICAL.Component {
  ICAL.design.strict = true;
  const component = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]] as never);
  expect(component.name).toBe('vcalendar');
  return component;
}
const value = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));
const eventsOf = (calendar: ICAL.Component): ICAL.Component[] => calendar.getAllSubcomponents('vevent');
const byUid = (calendar: ICAL.Component) => new Map(eventsOf(calendar).map((event) => [value(event, 'uid'), event]));

describe('the address of a calendar', () => {
  it('is shown once, leads to the calendar without a key, and lies in the store as a hash alone', async () => {
    const made = await subscribe(' Privacy desk ');
    expect(made.secret).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(made.secret, 'base64url')).toHaveLength(32);
    expect(made.url).toBe(`http://localhost/calendar/${made.secret}.ics`);
    expect((await read(addressOf(made))).status).toBe(200);
    const { url: _, secret, warnings, path, etag: __, ...shown } = made;
    expect(warnings).toHaveLength(1);
    expect(shown).toEqual({
      id: made.id,
      organizationId,
      label: 'Privacy desk',
      hint: secret.slice(-4),
      createdAt: testNow,
      createdBy: 'test',
      revokedAt: null,
    });
    expect(await (await app.get(path)).json()).toEqual(shown);
    const kept = await app.stores.calendarFeeds(tenants.river.tenantId, organizationId).get(made.id);
    expect(kept?.doc.hash).toBe(sha256(secret));
    const { items } = (await (await app.get(feeds())).json()) as { items: ShownFeed[] };
    expect(items).toEqual([shown]);
    expect(JSON.stringify([kept, items, app.lines])).not.toContain(secret);
    expect(JSON.stringify(items)).not.toContain(kept?.doc.hash);
  });

  it('is given to a repeat of the request without its secret', async () => {
    const headers = { 'idempotency-key': 'subscribe-once' };
    const made = await app.create<MadeFeed>(feeds(), { label: 'Desk' }, { headers });
    const again = await app.post(feeds(), { label: 'Desk' }, { headers });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const repeated = (await again.json()) as MadeFeed;
    expect(repeated).toMatchObject({ id: made.id, hint: made.hint });
    expect(repeated).not.toHaveProperty('url');
    expect(repeated).not.toHaveProperty('secret');
    expect(repeated.warnings.join()).toContain('revoke this feed');
    expect(((await (await app.get(feeds())).json()) as { items: ListedKey[] }).items).toHaveLength(1);
  });

  it('leads nowhere once it is revoked, as one that never was, and others go on', async () => {
    const [one, other] = [await subscribe(), await subscribe('Other')];
    const revoked = (await (await app.send('DELETE', one.path)).json()) as ShownFeed;
    expect(revoked.revokedAt).toBe(testNow);
    app.clock.now = inDays(1);
    expect(await (await app.send('DELETE', one.path)).json()).toEqual(revoked);
    expect((await read(addressOf(other))).status).toBe(200);
    const [gone, never] = [await read(addressOf(one)), await read(nobodys)];
    expect([...gone.headers.keys()].toSorted()).toEqual([...never.headers.keys()].toSorted());
    expect(withoutRequestId(await problemOf(gone, 'not-found'))).toEqual(
      withoutRequestId(await problemOf(never, 'not-found')),
    );
  });

  it('is found by nobody who has only a part of it, its hash, or another spelling', async () => {
    const { secret } = await subscribe();
    const wrong = [
      secret.slice(0, -1),
      `${secret}A`,
      sha256(secret),
      secret.toLowerCase() === secret ? secret.toUpperCase() : secret.toLowerCase(),
      `${secret.slice(0, -1)}${secret.endsWith('A') ? 'E' : 'A'}`,
      encodeURIComponent(`${secret}/..`),
      '',
    ];
    for (const one of wrong) await problemOf(await read(`/calendar/${one}.ics`), 'not-found');
    await problemOf(await read(`/calendar/${secret}`), 'not-found');
  });

  it('leads nowhere where its organization was removed or its tenant is deleted', async () => {
    const made = await subscribe();
    const { tenantId } = tenants.river;
    const closing = { requestedAt: testNow, dueAt: inDays(30), by: 'test' };
    await app.stores.closings(tenantId).put('STATE', closing, 'anything');
    expect((await read(addressOf(made))).status).toBe(200);
    app.clock.now = inDays(30);
    await problemOf(await read(addressOf(made)), 'not-found');
    await app.stores.closings(tenantId).put('STATE', { ...closing, takenBackAt: testNow }, 'anything');
    expect((await read(addressOf(made))).status).toBe(200);
    await app.send('DELETE', organization);
    await problemOf(await read(addressOf(made)), 'not-found');
  });

  it('has a rate of its own: it takes nothing from its tenant, from another address, or where it is wrong', async () => {
    const limited = await makeTestApp({ catalog: 'empty', rate: { perSecond: 1, burst: 4 } });
    const { path } = await limited.create<{ id: string }>('/v1/organizations', hospital);
    const [desk, other] = [
      await limited.create<MadeFeed>(`${path}/calendar-feeds`, { label: 'Desk' }),
      await limited.create<MadeFeed>(`${path}/calendar-feeds`, { label: 'Other' }),
    ];
    for (let i = 0; i < 9; i++) await problemOf(await limited.get(nobodys, { tenant: null }), 'not-found');
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await limited.get(addressOf(desk), { tenant: null }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"calendar";q=4;w=4');
    expect(answers[4]?.headers.get('retry-after')).toBe('1');
    expect((await problemOf(answers[4]!, 'quota-exceeded')).detail).toContain('This calendar may be asked');
    expect((await limited.get(addressOf(other), { tenant: null })).status).toBe(200);
    // Of the tenant's four the three requests that made the two took three.
    expect((await limited.get(path)).headers.get('ratelimit')).toBe('"tenant";r=0;t=4');
    expect((await limited.get(path)).status).toBe(429);
    expect((await limited.get(addressOf(other), { tenant: null })).status).toBe(200);
  });

  it('stands in no line of the log, even where reading fails', async () => {
    const made = await subscribe();
    const broken = { ...app.stores, calendarStates: () => ({ get: () => Promise.reject(new Error('no')) }) as never };
    const other = await makeTestApp({ stores: broken, catalog: 'empty' });
    await problemOf(await other.get(addressOf(made), { tenant: null }), 'internal');
    expect(other.lines.map(({ event }) => event)).toEqual(['unexpected-error']);
    expect(JSON.stringify(other.lines)).not.toContain(made.secret);
  });

  it.each([[{}], [{ label: '  ' }], [{ label: 'x'.repeat(201) }], [{ label: 7 }]])(
    'needs a label: %j',
    async (body) => {
      expect(pointersOf(await problemOf(await app.post(feeds(), body), 'invalid-request'))).toEqual(['/label']);
    },
  );

  it('is one of several, listed in pages', async () => {
    const made = [await subscribe('a'), await subscribe('b'), await subscribe('c')].map(({ id }) => id);
    const first = (await (await app.get(`${feeds()}?limit=2`)).json()) as { items: ShownFeed[]; nextCursor: string };
    const rest = (await (await app.get(`${feeds()}?limit=2&cursor=${first.nextCursor}`)).json()) as typeof first;
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(made.toSorted());
    expect(rest.nextCursor).toBeNull();
  });
});

describe('a calendar', () => {
  it('is empty and valid before the first run', async () => {
    const response = await read(addressOf(await subscribe()));
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=UTF-8; method=PUBLISH');
    const calendar = strictly(await response.text());
    expect(eventsOf(calendar)).toEqual([]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(value(calendar, 'x-wr-caldesc')).toContain('was not assessed yet');
  });

  it('has the open duties of the newest report, tells how often to ask, and whose it is', async () => {
    const made = await subscribe();
    const report = await run([exposedRow('AP-1')]);
    const calendar = await calendarOf(addressOf(made));
    const open = report.vendors
      .flatMap(({ exposures }) => exposures.flatMap(({ duties }) => duties))
      .filter((d) => d.owedBy === 'organization' && d.due !== null && d.status !== 'met')
      .filter((d) => d.answer === 'due' || d.answer === 'undetermined');
    expect(open.length).toBeGreaterThan(2);
    const events = eventsOf(calendar);
    expect(events.map((event) => value(event, 'dtstart'))).toEqual(open.map(({ due }) => due).toSorted());
    expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length);
    for (const event of events) {
      expect(value(event, 'status')).toBe('CONFIRMED');
      expect(value(event, 'sequence')).toBe('0');
      expect(value(event, 'last-modified')).toBe(testNow.replace('.000', ''));
      expect(value(event, 'description')).not.toMatch(/days? left|As of|matcher/);
    }
    expect(value(calendar, 'refresh-interval')).toBe('PT1H');
    expect(value(calendar, 'x-published-ttl')).toBe('PT1H');
    expect(value(calendar, 'x-wr-calname')).toContain('Riverbend');
  });

  it('keeps to the letter of RFC 5545 whatever names hold', async () => {
    const made = await subscribe();
    const hostile = 'Acme, Inc.; "quoted" \\n\r\nBEGIN:VALARM\r\nX-EVIL:1 médecine 医療データ'.padEnd(190, 'é');
    await run([{ ...exposedRow('AP-1'), name: hostile }, exposedRow('AP-2')]);
    const text = await (await read(addressOf(made))).text();
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\ufffd');
    const calendar = strictly(text);
    expect(eventsOf(calendar).length).toBeGreaterThan(2);
    for (const event of eventsOf(calendar)) {
      expect(event.getFirstPropertyValue('x-evil')).toBeNull();
      expect(event.getAllSubcomponents('valarm').every((alarm) => value(alarm, 'action') === 'DISPLAY')).toBe(true);
    }
  });

  it('reminds 14, 7, 3 and 1 days before, or as asked, or not at all', async () => {
    const address = addressOf(await subscribe());
    await run([toldOn('2026-05-02')]);
    const alarms = async (query: string) => {
      const last = eventsOf(await calendarOf(`${address}${query}`)).at(-1);
      return last?.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'));
    };
    expect(await alarms('')).toEqual(['-P14D', '-P7D', '-P3D', '-P1D']);
    expect(await alarms('?alarms=30,0')).toEqual(['-P30D', 'PT0S']);
    expect(await alarms('?alarms=none')).toEqual([]);
    for (const wrong of ['x', '7,', '366', '1,2,3,4,5,6', ''])
      expect(pointersOf(await problemOf(await read(`${address}?alarms=${wrong}`), 'invalid-request'))).toEqual([
        '/alarms',
      ]);
    await problemOf(await read(`${nobodys}?alarms=x`), 'not-found');
    expect((await read(`${address}?alarms=7&utm=calendar`)).status).toBe(200);
  });

  it('is kept by whoever has it: 304 until something changes, and other reminders are another calendar', async () => {
    const address = addressOf(await subscribe());
    await run([exposedRow('AP-1')]);
    const first = await read(address);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    const again = await read(address, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(again.headers.get('cache-control')).toBe('private, max-age=300');
    expect((await read(`${address}?alarms=7`, { 'if-none-match': etag })).status).toBe(200);
    expect(await (await read(address)).text()).toBe(await first.text());
    await run([exposedRow('AP-1', { vendorNotifiedOn: '2026-04-02' })]);
    expect((await read(address, { 'if-none-match': etag })).status).toBe(200);
  });

  it('answers HEAD as GET, without a body', async () => {
    const address = addressOf(await subscribe());
    const [get, head] = [await read(address), await app.send('HEAD', address, { tenant: null })];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    expect((await app.send('HEAD', nobodys, { tenant: null })).status).toBe(404);
    await problemOf(await app.send('POST', address, { tenant: null, body: {} }), 'method-not-allowed');
  });

  it('is there still, with dates and titles, where its report is no longer kept', async () => {
    const address = addressOf(await subscribe());
    const report = await run([exposedRow('AP-1')]);
    const before = byUid(await calendarOf(address));
    const { items } = await app.stores.assessments.list(tenants.river.tenantId, { limit: 10 });
    const entry = items.find(({ id }) => id === report.id);
    await app.stores.tenantData.dropAssessment(tenants.river.tenantId, entry!);
    const after = byUid(await calendarOf(address));
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [uid, event] of after) {
      for (const name of ['dtstart', 'summary', 'sequence'])
        expect(value(event, name)).toBe(value(before.get(uid)!, name));
      expect(value(event, 'description')).toContain('no longer kept');
    }
  });
});

describe('entries from run to run', () => {
  it('keep their sequence where nothing changed for the reader, whatever the day', async () => {
    const address = addressOf(await subscribe());
    await run([exposedRow('AP-1')]);
    const before = byUid(await calendarOf(address));
    await run([exposedRow('AP-1')], { asOf: '2026-05-05' });
    for (const [uid, event] of byUid(await calendarOf(address)))
      for (const name of ['sequence', 'last-modified', 'dtstamp', 'description', 'summary'])
        expect(value(event, name)).toBe(value(before.get(uid)!, name));
  });

  it('are one higher where the date moved, cancelled where they are met, and open again one higher still', async () => {
    const address = addressOf(await subscribe());
    await run([toldOn('2026-03-30')]);
    const first = byUid(await calendarOf(address));
    await run([toldOn('2026-04-02')]);
    const moved = byUid(await calendarOf(address));
    const changed = [...moved].filter(([uid, event]) => value(event, 'dtstart') !== value(first.get(uid)!, 'dtstart'));
    expect(changed.length).toBeGreaterThan(0);
    for (const [, event] of changed) {
      expect(value(event, 'sequence')).toBe('1');
      expect(value(event, 'last-modified')).toBe(inDays(1).replace('.000', ''));
    }
    await run([{ name: 'Pillowcase Laundry of Joplin' }]);
    const cancelled = byUid(await calendarOf(address));
    expect([...cancelled.keys()].toSorted()).toEqual([...moved.keys()].toSorted());
    for (const [uid, event] of cancelled) {
      expect(value(event, 'status')).toBe('CANCELLED');
      expect(Number(value(event, 'sequence'))).toBe(Number(value(moved.get(uid)!, 'sequence')) + 1);
    }
    await run([exposedRow('AP-1')]);
    for (const [uid, event] of byUid(await calendarOf(address))) {
      expect(value(event, 'status')).toBe('CONFIRMED');
      expect(Number(value(event, 'sequence'))).toBe(Number(value(cancelled.get(uid)!, 'sequence')) + 1);
    }
  });
});
