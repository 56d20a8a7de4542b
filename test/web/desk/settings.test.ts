import { beforeEach, describe, expect, it } from 'vitest';
import { hospital, makeTestApp, sha256, type TestApp, tenants, testNow } from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, formTo, unescaped } from './deskClient.ts';

/** Schedule, calendar feeds, webhooks, keys and what concerns the tenant as a whole. */
let app: TestApp;
let browser: Browser;
let organization: string;
let path: string;
const { tenantId, key } = tenants.river;

async function signedIn(scopes: ('read' | 'write' | 'admin')[]): Promise<Browser> {
  const secret = `bc_settings_${scopes.join('_')}`;
  const [id] = scopes;
  await app.stores.keys.put({
    hash: sha256(secret),
    tenantId,
    label: `The ${id}`,
    createdAt: testNow,
    id: `k-${id}`,
    scopes,
  });
  const made = browserOf(app);
  await made.signIn(secret);
  return made;
}

beforeEach(async () => {
  app = await makeTestApp({ catalog: 'empty' });
  organization = (await app.create<{ id: string }>('/v1/organizations', hospital)).id;
  path = `/desk/o/${organization}/settings`;
  browser = browserOf(app);
  await browser.signIn(key);
});

const markup = '<script>alert(1)</script>"><img src=x>';

describe('the schedule', () => {
  it('is shown, changed, and given back to the usual one', async () => {
    const page = await browser.get(path);
    expect(page.html).toContain('(the usual one)');
    const saved = await browser.submit(page, `${path}/schedule`, { cron: '30 5 * * 1', timeZone: 'America/Chicago' });
    expect(saved.status, saved.html).toBe(303);
    const after = await browser.follow(saved);
    expect(after.html).toContain('The schedule is saved.');
    expect(after.html).toContain('<code>30 5 * * 1</code> in America/Chicago');
    const usual = await browser.follow(await browser.submit(after, `${path}/schedule/usual`));
    expect(usual.html).toContain('(the usual one)');
  });

  it('can be off, and a form says so by a box that is not ticked', async () => {
    const page = await browser.get(path);
    const fields = fieldsOf(formTo(page, `${path}/schedule`));
    expect(fields.enabled).toEqual(['yes']);
    const after = await browser.follow(await browser.post(`${path}/schedule`, { ...fields, enabled: [] }));
    expect(fieldsOf(formTo(after, `${path}/schedule`)).enabled).toBeUndefined();
  });

  it('tells at the field what is wrong, with what was typed', async () => {
    const typed = { cron: markup, timeZone: 'America/Chicago', spreadMinutes: '60' };
    const answer = await browser.submit(await browser.get(path), `${path}/schedule`, typed);
    expect(answer.status).toBe(422);
    expect(fieldsOf(formTo(answer, `${path}/schedule`))).toMatchObject({
      cron: [markup],
      timeZone: ['America/Chicago'],
    });
    expect(answer.html).toContain('id="field-cron-fault"');
    expect(answer.html).not.toContain('<script>alert');
  });

  it('is not written over by a form that is older than what another wrote', async () => {
    const [mine, theirs] = [await browser.get(path), await browser.get(path)];
    await browser.submit(mine, `${path}/schedule`, { cron: '0 5 * * 1' });
    expect((await browser.submit(theirs, `${path}/schedule`, { cron: '0 7 * * 1' })).status).toBe(422);
    expect((await browser.get(path)).html).toContain('<code>0 5 * * 1</code>');
  });
});

describe('calendar feeds', () => {
  const make = async (label: string) => browser.submit(await browser.get(path), `${path}/feeds`, { label });
  const addressIn = (html: string) => unescaped(/<code id="feed-address">([^<]*)</.exec(html)?.[1] ?? '');

  it('have their address shown once: no later page, no repeat and no cookie holds it', async () => {
    const page = await browser.get(path);
    const made = await browser.submit(page, `${path}/feeds`, { label: 'Privacy desk' });
    const address = addressIn(made.html);
    // Calendars open it from elsewhere: it begins where this browser reached the desk.
    expect(address).toMatch(/^https:\/\/desk\.example\/calendar\/[\w-]{43}\.ics$/);
    expect((await browser.get(new URL(address).pathname)).status).toBe(200);
    const again = await browser.submit(page, `${path}/feeds`, { label: 'Privacy desk' });
    expect(addressIn(again.html)).toBe('');
    expect(again.html).toContain('it was shown already');
    const secret = address.slice(-47, -4);
    expect((await browser.get(path)).html).not.toContain(secret);
    expect(JSON.stringify([...browser.cookies])).not.toContain(secret);
  });

  it('are revoked, and lead nowhere from then on', async () => {
    const made = await make(markup);
    expect(made.html).not.toContain('<script>alert');
    const done = await browser.follow(await browser.submit(made, `${path}/feeds/revoke`));
    expect(done.html).toContain('revoked');
    expect((await browser.get(new URL(addressIn(made.html)).pathname)).status).toBe(404);
  });

  it('need a name', async () => {
    const answer = await make('');
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('id="field-label-fault"');
  });
});

describe('webhooks', () => {
  const list = () => `${path}/webhooks`;
  const url = 'https://alerts.example.com/breachclock';
  const add = async (fields: Record<string, string | string[]>) =>
    browser.submit(await browser.get(`${list()}/new`), `${list()}/new`, fields);
  const idIn = (html: string) => new RegExp(`action="${list()}/([^/"]+)/rotate"`).exec(html)?.[1] ?? '';
  const kept = async () => ((await (await app.get('/v1/webhooks')).json()) as { items: object[] }).items;

  it('are added with their filter and digest, and their secret is shown once', async () => {
    const made = await add({
      url,
      description: markup,
      'filter.types': ['deadline.reminder'],
      'filter.duties': 'us.hipaa.*',
      'filter.daysLeftAtMost': '14',
      'digest.every': 'week',
      'digest.weekday': '3',
    });
    expect(made.status, made.html).toBe(200);
    const secret = /<code id="webhook-secret">(whsec_[^<]*)</.exec(made.html)?.[1] ?? 'none';
    expect(secret).toMatch(/^whsec_/);
    expect(made.html).not.toContain('<script>alert');
    expect(await kept()).toMatchObject([
      {
        url,
        filter: {
          types: ['deadline.reminder'],
          duties: ['us.hipaa.*'],
          daysLeftAtMost: 14,
          organizations: [organization],
        },
        digest: { every: 'week', weekday: 3, hour: 7, timeZone: 'America/New_York' },
      },
    ]);
    expect((await browser.get(path)).html).toContain(url);
    expect((await browser.get(`${list()}/${idIn(made.html)}`)).html).not.toContain(secret);
  });

  it('are changed, and keep what the form does not show', async () => {
    const filter = { reasons: ['fact-changed'], types: ['assessment.changed'] };
    const { id } = await app.create<{ id: string }>('/v1/webhooks', { url, filter });
    const own = `${list()}/${id}`;
    const page = await browser.get(own);
    const saved = await browser.submit(page, own, {
      description: 'Pager',
      'filter.types': [],
      'filter.changes': ['added'],
    });
    expect(saved.status, saved.html).toBe(303);
    expect(await kept()).toMatchObject([
      { description: 'Pager', filter: { reasons: ['fact-changed'], changes: ['added'] } },
    ]);
    expect(JSON.stringify(await kept())).not.toContain('assessment.changed');
    const old = await browser.submit(page, own, { description: 'Older form' });
    expect(old.status).toBe(422);
  });

  it('are tested, switched off and on, given a new key, and removed', async () => {
    const made = await add({ url });
    const own = `${list()}/${idIn(made.html)}`;
    let page = await browser.follow(await browser.submit(made, `${own}/test`));
    expect(page.html).toContain('A test is on its way');
    expect(page.html).toContain('webhook.test');
    page = await browser.follow(await browser.submit(page, `${own}/off`));
    expect(page.html).toContain('nothing is sent');
    page = await browser.follow(await browser.submit(page, `${own}/on`));
    const rotated = await browser.submit(page, `${own}/rotate`, { kind: 'ed25519', overlapHours: '1' });
    expect(rotated.html).toContain('whpk_');
    page = await browser.follow(await browser.submit(rotated, `${own}/remove`));
    expect(page.html).toContain('The webhook is removed.');
    expect(await kept()).toEqual([]);
    expect((await browser.get(own)).status).toBe(404);
  });

  it('send the events of a range of time again, and say what is wrong with one', async () => {
    const made = await add({ url });
    const own = `${list()}/${idIn(made.html)}`;
    const sent = await browser.submit(made, `${own}/resend`, {
      from: '2026-05-01T00:00:00Z',
      to: '2026-05-02T00:00:00Z',
    });
    expect((await browser.follow(sent)).html).toContain('0 events go out again.');
    const wrong = await browser.submit(made, `${own}/resend`, { from: 'yesterday', to: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="yesterday"');
  });

  it('to a mailbox wait for the code of its owner', async () => {
    const made = await add({ kind: 'email', email: 'desk@example.org' });
    expect(made.html).toContain('waits for its code');
    const own = /action="([^"]*)\/confirm"/.exec(made.html)?.[1] ?? '';
    const wrong = await browser.submit(made, `${own}/confirm`, { code: '000' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('id="field-code-fault"');
  });

  it.each([
    [{ url: 'http://10.0.0.1/' }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ kind: 'email', email: 'a@b.example\nBcc: c@d.example' }, 'email'],
    [{ url: 'https://alerts.example.com/', 'filter.daysLeftAtMost': 'soon' }, 'filter-daysLeftAtMost'],
    [{ url: 'https://alerts.example.com/', 'digest.every': 'day', 'digest.hour': '25' }, 'digest-hour'],
  ])('are refused where %o is wrong, at the field', async (fields, at) => {
    const answer = await add(fields);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(`id="field-${at}-fault"`);
    expect(await kept()).toEqual([]);
  });
});

describe('a key that may only read', () => {
  it('sees the settings without a form that would be refused', async () => {
    const { id } = await app.create<{ id: string }>('/v1/webhooks', { url: 'https://alerts.example.com/x' });
    const reader = await signedIn(['read']);
    for (const page of [path, `${path}/webhooks/${id}`, '/desk/tenant']) {
      const { status, html } = await reader.get(page);
      expect(status, page).toBe(200);
      expect(html.match(/<form/g), page).toHaveLength(1);
    }
    expect((await reader.get('/desk/keys')).status).toBe(403);
    expect((await reader.get('/desk/tenant/export')).status).toBe(403);
  });
});

describe('API keys', () => {
  it('are made with scopes and an end, shown once, rotated and ended', async () => {
    const admin = await signedIn(['admin']);
    const page = await admin.get('/desk/keys');
    const made = await admin.submit(page, '/desk/keys', {
      label: markup,
      scopes: ['read', 'write'],
      expiresAt: '2027-01-01',
    });
    expect(made.status, made.html).toBe(200);
    expect(made.html).not.toContain('<script>alert');
    const text = /<code id="api-key">([^<]*)</.exec(made.html)?.[1] ?? '';
    const answer = await app.get('/v1/organizations', { headers: { authorization: `Bearer ${text}` } });
    expect(answer.status).toBe(200);
    const later = await admin.get('/desk/keys');
    expect(later.html).not.toContain(text);
    expect(later.html).toContain('<time datetime="2027-01-01T00:00:00.000Z">1 Jan 2027, 00:00 UTC</time>');
    const keyId = await idOf(markup);
    const rotated = await admin.submit(later, '/desk/keys/rotate', { keyId, overlapHours: '0' });
    expect(rotated.html).toMatch(/<code id="api-key">bc_/);
    expect((await app.get('/v1/organizations', { headers: { authorization: `Bearer ${text}` } })).status).toBe(401);
  });

  it('are refused without a scope or a name, at the field', async () => {
    const admin = await signedIn(['admin']);
    const answer = await admin.submit(await admin.get('/desk/keys'), '/desk/keys', { label: '', scopes: [] });
    expect(answer.status).toBe(422);
    for (const name of ['label', 'scopes']) expect(answer.html).toContain(`id="field-${name}-fault"`);
  });

  it('end', async () => {
    const admin = await signedIn(['admin']);
    await admin.submit(await admin.get('/desk/keys'), '/desk/keys', { label: 'Short', scopes: ['read'] });
    const keyId = await idOf('Short');
    const page = await admin.get('/desk/keys');
    const done = await admin.follow(await admin.submit(page, '/desk/keys/end', { keyId }));
    expect(done.html).toContain('The key &quot;Short&quot; is ended');
  });

  const idOf = async (label: string): Promise<string> => {
    const headers = { authorization: 'Bearer bc_settings_admin' };
    const { items } = (await (await app.get('/v1/keys', { headers })).json()) as {
      items: { id: string; label: string }[];
    };
    return items.find((one) => one.label === label)?.id ?? 'none';
  };
});

describe('the tenant', () => {
  it('sets how long reports stay', async () => {
    const admin = await signedIn(['admin']);
    const page = await admin.get('/desk/tenant');
    const done = await admin.follow(await admin.submit(page, '/desk/tenant/retention', { assessmentDays: '400' }));
    expect(done.html).toContain('400 days');
    const wrong = await admin.submit(done, '/desk/tenant/retention', { assessmentDays: '-1' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('id="field-assessmentDays-fault"');
    // A slip of the pen is no wish to keep reports for ever.
    for (const slip of ['1,000', '30x', '1e3', '0x10']) {
      const answer = await admin.submit(wrong, '/desk/tenant/retention', { assessmentDays: slip });
      expect(answer.status, slip).toBe(422);
      expect(fieldsOf(formTo(answer, '/desk/tenant/retention')).assessmentDays).toEqual([slip]);
    }
    expect((await admin.get('/desk/tenant')).html).toContain('400 days');
  });

  it('takes all along as files', async () => {
    const admin = await signedIn(['admin']);
    const page = await admin.get('/desk/tenant/export');
    expect(page.html).toContain('Download part 1');
    const file = await admin.get('/desk/tenant/export.json?part=1');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="breachclock-export-part-1.json"');
    expect(JSON.parse(file.html).items.length).toBeGreaterThan(0);
    expect(file.html).not.toContain(key);
    const odd = await admin.get(`/desk/tenant/export.json?part=${encodeURIComponent('"; x=\r\n')}`);
    expect(odd.headers.get('content-disposition')).toBe('attachment; filename="breachclock-export-part-1.json"');
  });

  it('is deleted by nobody who does not type its id, and kept until the day', async () => {
    const admin = await signedIn(['admin']);
    const page = await admin.get('/desk/tenant');
    expect((await admin.submit(page, '/desk/tenant/delete', { confirm: 'yes' })).status).toBe(422);
    const ordered = await admin.follow(await admin.submit(page, '/desk/tenant/delete', { confirm: tenantId }));
    expect(ordered.html).toContain('Everything of this tenant is deleted on');
    const keptAgain = await admin.follow(await admin.submit(ordered, '/desk/tenant/keep'));
    expect(keptAgain.html).toContain('Everything is kept.');
  });
});
