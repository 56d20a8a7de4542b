import { beforeEach, describe, expect, it } from 'vitest';
import type { ShownWebhook } from '../../functions/verbs/webhookRecord.ts';
import type { MadeWebhook } from '../../functions/verbs/webhooks.ts';
import { testNotify } from '../notify/testNotify.ts';
import { addKey } from './tenantSamples.ts';
import { makeTestApp, pointersOf, problemOf, type TestApp, tenants, testNow } from './testApp.ts';

const url = 'https://desk.example.org/hooks';
const mailbox = 'compliance@example.org';
const { tenantId } = tenants.river;

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp({ catalog: 'empty' });
});

const make = (body: object = { url }, headers = {}) =>
  app.create<MadeWebhook>('/v1/webhooks', body, { headers: { ...headers } });
const keptOf = async (id: string) => (await app.stores.webhooks(tenantId).get(id))!.doc;
const later = (hours: number): string => new Date(Date.parse(testNow) + hours * 3_600_000).toISOString();
const jsonOf = async <T>(response: Response, status = 200): Promise<T> => {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  return JSON.parse(text) as T;
};

describe('making a webhook', () => {
  it('shows its secret once, and keeps it sealed', async () => {
    const made = await make();
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(made).toMatchObject({ url, state: 'active', createdBy: 'test', path: `/v1/webhooks/${made.id}` });
    const kept = await keptOf(made.id);
    expect(JSON.stringify(kept)).not.toContain(made.secret);
    const { sealer } = testNotify();
    const sealed = kept.keys[0]?.sealed ?? '';
    expect(await sealer.open(sealed, { tenantId, webhookId: made.id })).toBe(made.secret);
    await expect(sealer.open(sealed, { tenantId: tenants.lake.tenantId, webhookId: made.id })).rejects.toThrow();
  });

  it('is answered to a repeat without the secret, and happens once', async () => {
    const headers = { 'idempotency-key': 'order-1' };
    const first = await make({ url }, headers);
    const repeat = await app.post('/v1/webhooks', { url }, { headers });
    expect(repeat.headers.get('idempotent-replayed')).toBe('true');
    const told = await jsonOf<MadeWebhook>(repeat, 201);
    expect(told).toMatchObject({ id: first.id, url });
    expect(told.secret).toBeUndefined();
    expect(told.warnings.join()).toContain('not shown again');
    const { items } = await jsonOf<{ items: ShownWebhook[] }>(await app.get('/v1/webhooks'));
    expect(items.map(({ id }) => id)).toEqual([first.id]);
  });

  it('leaves no secret anywhere else: lists, logs, the audit trail, the export, the log of deliveries', async () => {
    const made = await make();
    const rotated = await jsonOf<{ secret?: string }>(await app.post(`${made.path}/rotate`, {}), 201);
    const mail = await make({ email: mailbox });
    await app.post(`${made.path}/test`, undefined);
    const admin = { headers: { authorization: 'Bearer bc_admin' } };
    await addKey(app, 'river', 'bc_admin', ['admin']);
    const sealed = [...(await keptOf(made.id)).keys, (await keptOf(mail.id)).confirmation].map((one) => one?.sealed);
    const hash = (await keptOf(mail.id)).confirmation?.hash;
    const secrets = [made.secret, rotated.secret, ...sealed, hash].map((text) => text ?? 'missing');
    expect(secrets).not.toContain('missing');
    const places = {
      list: await (await app.get('/v1/webhooks')).text(),
      one: await (await app.get(made.path)).text(),
      deliveries: await (await app.get(`${made.path}/deliveries`)).text(),
      export: await (await app.get('/v1/tenant/export', admin)).text(),
      audit: JSON.stringify(await app.stores.audits.list(tenantId, 0, 100)),
      log: JSON.stringify(app.lines),
    };
    expect(places.export).toContain('"webhook"');
    expect(places.audit).toContain('POST /v1/webhooks');
    for (const [place, text] of Object.entries(places))
      for (const secret of secrets) expect(text.includes(secret), place).toBe(false);
  });

  it.each([
    [{}, '/url'],
    [{ url, email: mailbox }, '/url'],
    [{ url: 'http://desk.example.org/' }, '/url'],
    [{ url: 'https://127.0.0.1/' }, '/url'],
    [{ url: 'https://[::ffff:10.0.0.1]/' }, '/url'],
    [{ url: 'https://169.254.169.254/latest' }, '/url'],
    [{ url: 'https://me:secret@desk.example.org/' }, '/url'],
    [{ email: 'a@example.org\r\nBcc: b@example.org' }, '/email'],
    [{ email: 'a@example.org, b@example.org' }, '/email'],
    [{ email: '"a b"@example.org' }, '/email'],
    [{ email: 'a@localhost' }, '/email'],
    [{ url, digest: { every: 'day', timeZone: 'Mars/Olympus' } }, '/digest/timeZone'],
    [{ url, digest: { every: 'day', hour: 24, timeZone: 'UTC' } }, '/digest/hour'],
    [{ url, filter: { types: [] } }, '/filter/types'],
    [{ url, filter: { reasons: ['weather'] } }, '/filter/reasons/0'],
  ])('is refused for %j', async (body, pointer) => {
    const problem = await problemOf(await app.post('/v1/webhooks', body), 'invalid-request');
    expect(pointersOf(problem)).toEqual([pointer]);
  });

  it('goes to an address of one’s own network only where that is allowed', async () => {
    const open = await makeTestApp({ catalog: 'empty', notify: testNotify({ allowLocal: true }) });
    await open.create('/v1/webhooks', { url: 'http://127.0.0.1:9000/hooks' });
  });

  it('takes no mailbox where nobody sends mails, and says what to do', async () => {
    const silent = await makeTestApp({ catalog: 'empty', notify: testNotify({ canMail: false }) });
    const problem = await problemOf(await silent.post('/v1/webhooks', { email: mailbox }), 'invalid-request');
    expect(problem.errors).toEqual([{ pointer: '/email', message: expect.stringContaining('MAIL_FROM') }]);
  });

  it('stops at 20, and goes on when one was removed', async () => {
    const first = await make();
    for (let i = 1; i < 20; i++) await make();
    const problem = await problemOf(await app.post('/v1/webhooks', { url }), 'conflict');
    expect(problem.detail).toContain('remove one');
    expect((await app.send('DELETE', first.path)).status).toBe(204);
    await make();
  });

  it('names no more than 20 mailboxes a day, removed or not', async () => {
    for (let i = 0; i < 20; i++) {
      const made = await make({ email: `person${i}@example.org` });
      expect((await app.send('DELETE', made.path)).status).toBe(204);
    }
    await problemOf(await app.post('/v1/webhooks', { email: mailbox }), 'conflict');
    await make();
    app.clock.now = later(25);
    await make({ email: mailbox });
  });
});

describe('many webhooks at the same moment', () => {
  const atOnce = (body: (i: number) => object) =>
    Promise.all(Array.from({ length: 50 }, (_, i) => app.post('/v1/webhooks', body(i))));
  const confirmations = async () => {
    const all = await app.stores.webhooks(tenantId).list({ limit: 500 });
    const lanes = all.items.map(({ id }) => ({ tenantId, webhookId: id, organizationId: 'confirmation' }));
    const waiting = await Promise.all(lanes.map((lane) => app.stores.deliveries.waiting(lane, 10)));
    return waiting.flat().length;
  };

  it('are no more than one after the other', async () => {
    await atOnce(() => ({ url }));
    const { items } = await jsonOf<{ items: ShownWebhook[] }>(await app.get('/v1/webhooks'));
    expect(items.length).toBeLessThanOrEqual(20);
    while (items.length < 20) items.push(await make());
    await problemOf(await app.post('/v1/webhooks', { url }), 'conflict');
  });

  it('send no more mails than one after the other, and those refused count for none', async () => {
    await atOnce((i) => ({ email: `person${i}@example.org` }));
    expect(await confirmations()).toBeLessThanOrEqual(20);
    for (let i = await confirmations(); i < 20; i++) await make({ email: `other${i}@example.org` });
    await problemOf(await app.post('/v1/webhooks', { email: mailbox }), 'conflict');
  });
});

it('names one mailbox no more than three times a day, however it is spelled, until its owner agrees', async () => {
  for (const email of [mailbox, 'Compliance@Example.org', 'compliance+a@example.org']) {
    const made = await make({ email });
    await app.send('DELETE', made.path);
  }
  const problem = await problemOf(await app.post('/v1/webhooks', { email: 'compliance+b@example.org' }), 'conflict');
  expect(problem.detail).toContain('tomorrow');
  await make({ email: 'privacy@example.org' });
  app.clock.now = later(25);
  await make({ email: mailbox });
});

describe('changing a webhook', () => {
  it('merges fields, upon the state that was read', async () => {
    const made = await make({ url, description: 'Desk', filter: { duties: ['us.hipaa.*'], daysLeftAtMost: 10 } });
    const patch = { description: null, filter: { daysLeftAtMost: null }, digest: { every: 'day', timeZone: 'UTC' } };
    const response = await app.patch(made.path, patch, { headers: { 'if-match': made.etag } });
    const changed = await jsonOf<ShownWebhook>(response);
    expect(changed).toMatchObject({ filter: { duties: ['us.hipaa.*'] }, digest: { every: 'day', hour: 7 } });
    expect(changed.description).toBeUndefined();
    expect(changed.filter).not.toHaveProperty('daysLeftAtMost');
    const again = await app.patch(made.path, { description: 'x' }, { headers: { 'if-match': made.etag } });
    await problemOf(again, 'precondition-failed');
    expect(
      (await app.get(made.path, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).status,
    ).toBe(304);
  });

  it('puts its digest among what is due', async () => {
    const { id, path } = await make();
    const digest = { every: 'week', weekday: 1, hour: 7, timeZone: 'America/Chicago' };
    const { digestAt = '' } = await jsonOf<ShownWebhook>(await app.patch(path, { digest }));
    expect(new Date(digestAt).getUTCDay()).toBe(1);
    const shards = Array.from({ length: app.stores.due.shards }, (_, shard) => shard);
    const due = await Promise.all(shards.map((shard) => app.stores.due.list(shard, digestAt, 10)));
    expect(due.flatMap(({ items }) => items)).toEqual([
      { at: digestAt, thing: { kind: 'digest', tenantId, webhookId: id } },
    ]);
    expect((await jsonOf<ShownWebhook>(await app.patch(path, { digest: null }))).digestAt).toBeUndefined();
  });

  it('checks a new address, and keeps a mailbox the one that it is', async () => {
    const made = await make();
    const bad = await problemOf(await app.patch(made.path, { url: 'https://10.0.0.1/' }), 'invalid-request');
    expect(pointersOf(bad)).toEqual(['/url']);
    const both = await problemOf(await app.patch(made.path, { email: mailbox }), 'invalid-request');
    expect(pointersOf(both)).toEqual(['/email']);
    const mail = await make({ email: mailbox });
    const other = await problemOf(await app.patch(mail.path, { email: 'other@example.org' }), 'invalid-request');
    expect(pointersOf(other)).toEqual(['/email']);
    const swapped = await problemOf(await app.patch(mail.path, { email: null, url }), 'invalid-request');
    expect(pointersOf(swapped)).toEqual(['/email']);
  });

  it('removes it with its keys and what waits, and again changes nothing', async () => {
    const made = await make();
    await app.post(`${made.path}/test`, undefined);
    expect((await app.send('DELETE', made.path, { headers: { 'if-match': made.etag } })).status).toBe(204);
    expect((await app.send('DELETE', made.path)).status).toBe(204);
    await problemOf(await app.get(made.path), 'not-found');
    await problemOf(await app.post(`${made.path}/test`, undefined), 'not-found');
    expect((await keptOf(made.id)).keys).toEqual([]);
    const lane = { tenantId, webhookId: made.id, organizationId: 'test' };
    expect(await app.stores.deliveries.waiting(lane, 10)).toEqual([]);
  });
});

describe('keys that sign', () => {
  it('are two for some hours, and a third is refused with what to do', async () => {
    const made = await make();
    const rotated = await jsonOf<{ id: string; secret: string }>(
      await app.post(`${made.path}/rotate`, { overlapHours: 48 }),
      201,
    );
    expect(rotated.secret).not.toBe(made.secret);
    const { keys } = await jsonOf<ShownWebhook>(await app.get(made.path));
    expect(keys.map(({ expiresAt }) => expiresAt)).toEqual([later(48), null]);
    const problem = await problemOf(await app.post(`${made.path}/rotate`, {}), 'conflict');
    expect(problem.detail).toContain(`DELETE /v1/webhooks/${made.id}/keys/`);
    // At once is what helps where a secret has leaked.
    await jsonOf(await app.post(`${made.path}/rotate`, { overlapHours: 0 }), 201);
    expect((await jsonOf<ShownWebhook>(await app.get(made.path))).keys.length).toBe(1);
    await jsonOf(await app.post(`${made.path}/rotate`, undefined), 201);
    const after = await jsonOf<ShownWebhook>(await app.get(made.path));
    expect(after.keys[0]?.expiresAt).toBe(later(24));
    app.clock.now = later(24);
    expect((await jsonOf<ShownWebhook>(await app.get(made.path))).keys.length).toBe(1);
  });

  it('never all end: the one that goes on is not ended before another does', async () => {
    const made = await make();
    const rotated = await jsonOf<{ id: string }>(await app.post(`${made.path}/rotate`, {}), 201);
    const problem = await problemOf(await app.send('DELETE', `${made.path}/keys/${rotated.id}`), 'conflict');
    expect(problem.detail).toContain(`ends on ${later(24)}`);
    const old = made.keys[0]?.id ?? '';
    await jsonOf(await app.send('DELETE', `${made.path}/keys/${old}`));
    app.clock.now = later(25);
    expect((await jsonOf<ShownWebhook>(await app.get(made.path))).keys.map(({ id }) => id)).toEqual([rotated.id]);
  });

  it('of ed25519 show what receivers check with, and nothing else', async () => {
    const made = await make();
    const added = await jsonOf<{ id: string; publicKey: string; secret?: string }>(
      await app.post(`${made.path}/keys`, { kind: 'ed25519' }),
      201,
    );
    expect(added.publicKey).toMatch(/^whpk_/);
    expect(added.secret).toBeUndefined();
    await problemOf(await app.post(`${made.path}/keys`, { kind: 'hmac' }), 'conflict');
    const old = made.keys[0]?.id ?? '';
    const left = await jsonOf<ShownWebhook>(await app.send('DELETE', `${made.path}/keys/${old}`));
    expect(left.keys.map(({ id, kind }) => [id, kind])).toEqual([[added.id, 'ed25519']]);
    await problemOf(await app.send('DELETE', `${made.path}/keys/${added.id}`), 'conflict');
    await problemOf(await app.send('DELETE', `${made.path}/keys/${old}`), 'not-found');
    const rotated = await jsonOf<{ kind: string }>(await app.post(`${made.path}/rotate`, {}), 201);
    expect(rotated.kind).toBe('ed25519');
  });

  it('are made once by a repeat, which is told without the secret', async () => {
    const made = await make();
    const headers = { 'idempotency-key': 'rotate-1' };
    const first = await jsonOf<{ id: string; secret?: string }>(
      await app.post(`${made.path}/rotate`, {}, { headers }),
      201,
    );
    const repeat = await jsonOf<{ id: string; secret?: string }>(
      await app.post(`${made.path}/rotate`, {}, { headers }),
      201,
    );
    expect([repeat.id, repeat.secret]).toEqual([first.id, undefined]);
    expect((await keptOf(made.id)).keys.length).toBe(2);
  });

  it('belong to no mailbox', async () => {
    const mail = await make({ email: mailbox });
    await problemOf(await app.post(`${mail.path}/keys`, { kind: 'hmac' }), 'conflict');
  });
});

describe('a mailbox', () => {
  it('hears of nothing until the code of its first mail is given back', async () => {
    const mail = await make({ email: mailbox });
    expect(mail).toMatchObject({ state: 'unconfirmed', keys: [] });
    expect(mail.secret).toBeUndefined();
    const lane = { tenantId, webhookId: mail.id, organizationId: 'confirmation' };
    expect(await app.stores.deliveries.waiting(lane, 10)).toMatchObject([{ type: 'webhook.confirmation' }]);
    for (const path of ['on', 'off', 'test'])
      await problemOf(await app.post(`${mail.path}/${path}`, undefined), 'conflict');
    const wrong = await problemOf(await app.post(`${mail.path}/confirm`, { code: 'guess' }), 'invalid-request');
    expect(pointersOf(wrong)).toEqual(['/code']);
    const { confirmation } = await keptOf(mail.id);
    const code = await testNotify().sealer.open(confirmation?.sealed ?? '', { tenantId, webhookId: mail.id });
    expect(await jsonOf(await app.post(`${mail.path}/confirm`, { code }))).toMatchObject({ state: 'active' });
    expect((await keptOf(mail.id)).confirmation).toBeUndefined();
    expect(await jsonOf(await app.post(`${mail.path}/confirm`, { code }))).toMatchObject({ state: 'active' });
  });

  it('is confirmed within seven days: the code of an older mail says how to get another one', async () => {
    const [mail, other] = [await make({ email: mailbox }), await make({ email: 'desk@example.org' })];
    const codeOf = async (id: string) => {
      const { confirmation } = await keptOf(id);
      return testNotify().sealer.open(confirmation?.sealed ?? '', { tenantId, webhookId: id });
    };
    const code = await codeOf(mail.id);
    const days = (n: number) => new Date(Date.parse(testNow) + n * 86_400_000).toISOString();
    app.clock.now = days(7);
    expect((await app.post(`${other.path}/confirm`, { code: await codeOf(other.id) })).status).toBe(200);
    app.clock.now = new Date(Date.parse(days(7)) + 1).toISOString();
    const late = await problemOf(await app.post(`${mail.path}/confirm`, { code }), 'invalid-request');
    expect(late.errors).toEqual([
      {
        pointer: '/code',
        message: 'holds for 7 days after the webhook was made; remove the webhook and make it anew for another',
      },
    ]);
    expect((await keptOf(mail.id)).state).toBe('unconfirmed');
    const wrong = await problemOf(await app.post(`${mail.path}/confirm`, { code: 'guess' }), 'invalid-request');
    expect(wrong.errors?.[0]?.message).toContain('must be the code of the first mail');
    // Who was active before goes on, whatever code comes.
    expect(await jsonOf(await app.post(`${other.path}/confirm`, { code }))).toMatchObject({ state: 'active' });
    await app.send('DELETE', mail.path);
    const anew = await make({ email: mailbox });
    expect((await app.post(`${anew.path}/confirm`, { code: await codeOf(anew.id) })).status).toBe(200);
  });
});

describe('the delivery log', () => {
  it('shows what is on its way, page by page, by its state', async () => {
    const { path } = await make();
    const sent: string[] = [];
    for (let i = 0; i < 3; i++) {
      app.clock.now = later(i);
      sent.unshift((await jsonOf<{ eventId: string }>(await app.post(`${path}/test`, undefined), 202)).eventId);
    }
    type Page = {
      items: { eventId: string; organizationId: string | null; state: string }[];
      nextCursor: string | null;
    };
    const first = await jsonOf<Page>(await app.get(`${path}/deliveries?limit=2`));
    const second = await jsonOf<Page>(await app.get(`${path}/deliveries?limit=2&cursor=${first.nextCursor}`));
    expect([...first.items, ...second.items].map(({ eventId }) => eventId)).toEqual(sent);
    expect(first.items[0]).toMatchObject({ organizationId: null, state: 'pending', attempts: [], endedAt: null });
    expect((await jsonOf<Page>(await app.get(`${path}/deliveries?state=failed`))).items).toEqual([]);
    await problemOf(await app.get(`${path}/deliveries?state=lost`), 'invalid-request');
  });
});

it('sends no more than 30 tests within an hour: nobody is flooded by them', async () => {
  const { path } = await make();
  for (let i = 0; i < 30; i++) await jsonOf(await app.post(`${path}/test`, undefined), 202);
  await problemOf(await app.post(`${path}/test`, undefined), 'conflict');
  app.clock.now = later(1);
  await jsonOf(await app.post(`${path}/test`, undefined), 202);
});

describe('switching', () => {
  it('off and on again says who did it', async () => {
    const { path } = await make();
    const off = await jsonOf<ShownWebhook>(await app.post(`${path}/off`, undefined));
    expect(off).toMatchObject({ state: 'off', offBecause: 'switched off by test' });
    const range = { from: later(-1), to: later(1) };
    await problemOf(await app.post(`${path}/resend`, range), 'conflict');
    const on = await jsonOf<ShownWebhook>(await app.post(`${path}/on`, undefined));
    expect([on.state, on.offBecause]).toEqual(['active', undefined]);
    expect(await jsonOf(await app.post(`${path}/resend`, range), 202)).toMatchObject({ resent: 0, nextFrom: null });
  });
});
