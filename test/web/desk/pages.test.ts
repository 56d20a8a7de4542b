import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTestApp, type TestApp, tenants } from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, formTo } from './deskClient.ts';

/** The frame of every page, and the organizations. */
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await makeTestApp({ catalog: 'empty' });
});
beforeEach(async () => {
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
});

const add = async (fields: Record<string, string | string[]>) =>
  browser.submit(await browser.get('/desk/organizations/new'), '/desk/organizations/new', fields);

describe('every page', () => {
  it('is held to our own scripts and styles, framed by nobody, kept by no cache, and says whence its forms come', async () => {
    for (const path of ['/desk', '/desk/organizations/new', '/desk/nothing-here']) {
      const { headers } = await browser.get(path);
      expect(headers.get('content-security-policy'), path).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/\S/);
    }
  });

  it('that an address leads to by letters that are none is not there', async () => {
    for (const path of ['/desk/o/%ff', '/desk/o/%E0%A4%A/settings', '/desk/law/%ff'])
      expect((await browser.get(path)).status, path).toBe(404);
  });

  it('says what was done also where the name in it is cut in the middle of a letter', async () => {
    const own = browserOf(await makeTestApp({ catalog: 'empty' }));
    await own.signIn(tenants.river.key);
    const form = await own.get('/desk/organizations/new');
    const saved = await own.submit(form, '/desk/organizations/new', { name: `x${'\u{1F3E5}'.repeat(160)}` });
    expect(saved.status, saved.html).toBe(303);
    expect((await own.follow(saved)).html).toContain('x\u{1F3E5}');
  });

  it('bears no script or style of its own, and loads nothing from elsewhere', async () => {
    for (const path of ['/desk', '/desk/sign-in', '/desk/organizations/new', '/desk/nothing-here']) {
      const { html } = await browserOrSignedOut(path);
      expect(html, path).not.toMatch(/<style| style=| on[a-z]+=|<iframe|(src|href)="(https?:)?\/\//i);
      for (const [, src] of html.matchAll(/<script[^>]*src="([^"]*)"/g))
        expect(src).toMatch(/^\/desk\/assets\/\w+\.[0-9a-f]{16}\.js$/);
      expect(html.match(/<script(?![^>]* src=)/g), path).toBeNull();
    }
  });

  it('has one first heading, its landmarks and a way past them', async () => {
    for (const path of ['/desk', '/desk/sign-in', '/desk/organizations/new', '/desk/nothing-here']) {
      const { html } = await browserOrSignedOut(path);
      for (const once of ['<html lang="en">', '<header', '<main id="content">', '<footer>', '<h1>', '<title>'])
        expect(html.split(once).length, `${path}: ${once}`).toBe(2);
      expect(html).toContain('href="#content"');
    }
  });

  it('has its scripts, style and picture under addresses that hold for good', async () => {
    const { html } = await browser.get('/desk');
    const paths = [...html.matchAll(/(?:src|href)="(\/desk\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      const asset = await browserOf(app).get(path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('content-type')).toMatch(/^(text\/(css|javascript)|image\/svg\+xml)/);
      expect(asset.html.length).toBeGreaterThan(50);
    }
    expect((await browser.get('/desk/assets/desk.0000000000000000.js')).status).toBe(404);
    expect((await browser.get('/desk/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  const browserOrSignedOut = (path: string) => (path === '/desk/sign-in' ? browserOf(app) : browser).get(path);
});

describe('the scripts of all pages together', () => {
  it('are below 30 kB, and of one word each', async () => {
    const folder = new URL('../../../functions/web/desk/assets/', import.meta.url);
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter((name) => !/^[a-z]+\.js$/.test(name))).toEqual([]);
    const bytes = scripts.reduce((sum, name) => sum + readFileSync(new URL(name, folder)).length, 0);
    expect(bytes).toBeLessThan(30_000);
  });
});

describe('an error is a page', () => {
  it('where there is nothing', async () => {
    const { status, html } = await browser.get('/desk/nothing-here');
    expect(status).toBe(404);
    expect(html).toContain('There is no such page');
  });

  it('where the tenant asks too much', async () => {
    const slow = await makeTestApp({ catalog: 'empty', rate: { perSecond: 1, burst: 1 } });
    const busy = browserOf(slow);
    await busy.signIn(tenants.river.key);
    const { status, html, headers } = await busy.get('/desk');
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
    expect(html).toContain('Wait some seconds');
  });

  it('where the database does not answer, without what the error says', async () => {
    const failing = await makeTestApp({ catalog: 'empty' });
    const away = Object.assign(new Error('the secret of the table'), { code: 'store-unavailable' });
    const deaf = browserOf(failing);
    await deaf.signIn(tenants.river.key);
    failing.stores.rates.take = () => Promise.resolve({ allowed: true, remaining: 1, seconds: 1 });
    failing.stores.organizations('x');
    const broken = await makeTestApp({
      catalog: 'empty',
      stores: {
        ...failing.stores,
        organizations: () => ({ ...failing.stores.organizations('x'), list: () => Promise.reject(away) }),
      },
    });
    const other = browserOf(broken);
    for (const [name, value] of deaf.cookies) other.cookies.set(name, value);
    const { status, html } = await other.get('/desk');
    expect(status).toBe(503);
    expect(html).toContain('The database did not answer.');
    expect(html).not.toContain('secret of the table');
  });
});

describe('organizations', () => {
  it('are added by a form, which comes back with what was typed where a field is wrong', async () => {
    const typed = {
      name: 'Lakeside Clinic',
      role: 'covered-entity',
      jurisdiction: 'US-XX',
      residents: 'US-MO 9,000\nnowhere',
    };
    const answer = await add(typed);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('<title>Error: Add an organization');
    const form = formTo(answer, '/desk/organizations/new');
    expect(fieldsOf(form)).toMatchObject({ name: ['Lakeside Clinic'], residents: ['US-MO 9,000\nnowhere'] });
    expect(answer.html).toContain('href="#field-residents"');
    expect(form).toMatch(
      /id="field-residents"[^>]*aria-describedby="[^"]*field-residents-fault"[^>]*aria-invalid="true"/,
    );
    const next = await browser.submit(answer, '/desk/organizations/new', { residents: 'US-MO 9,000' });
    expect(next.status).toBe(422);
    expect(next.html).toContain('href="#field-jurisdiction"');
    const done = await browser.submit(next, '/desk/organizations/new', { jurisdiction: 'US-MO' });
    expect(done.status).toBe(303);
    const { items } = (await (await app.get('/v1/organizations')).json()) as { items: object[] };
    expect(items).toMatchObject([{ name: 'Lakeside Clinic', kinds: ['hospital'], residents: { 'US-MO': 9000 } }]);
  });

  it('are added once however often the form is sent, and the trail says by whom', async () => {
    const form = await browser.get('/desk/organizations/new');
    const [first, second] = await Promise.all([
      browser.submit(form, '/desk/organizations/new', { name: 'Twice' }),
      browser.submit(form, '/desk/organizations/new', { name: 'Twice' }),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    const { items } = (await (await app.get('/v1/organizations')).json()) as { items: { name: string }[] };
    expect(items.filter(({ name }) => name === 'Twice')).toHaveLength(1);
    const trail = await app.stores.audits.list(tenants.river.tenantId, 0, 100);
    expect(trail.at(-1)).toMatchObject({ action: 'POST /v1/organizations', actor: { kind: 'key', label: 'test' } });
  });

  it('are changed against the state that the form showed', async () => {
    const made = await app.create<{ id: string }>('/v1/organizations', { name: 'Old Name', role: 'other' });
    const path = `/desk/organizations/${made.id}`;
    const [mine, theirs] = [await browser.get(path), await browser.get(path)];
    expect((await browser.submit(mine, path, { name: 'New Name' })).status).toBe(303);
    const late = await browser.submit(theirs, path, { name: 'Other Name' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('This could not be done');
    expect((await browser.get('/desk')).html).toContain('New Name');
  });

  it('say what was just done, once', async () => {
    const done = await add({ name: 'Flash Clinic' });
    expect(done.status).toBe(303);
    expect((await browser.get('/desk')).html).toContain('Flash Clinic is added.');
    expect((await browser.get('/desk')).html).not.toContain('Flash Clinic is added.');
  });

  it('show a name with markup as the text that it is', async () => {
    const name = '<script>alert(1)</script>"><img src=x onerror=alert(2)> & \u202egnp.exe';
    await app.create('/v1/organizations', { name, role: 'other' });
    const { html } = await browser.get('/desk');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u202e');
  });

  it('of another tenant are not there', async () => {
    const made = await app.create<{ id: string }>(
      '/v1/organizations',
      { name: 'Far Shore', role: 'other' },
      { tenant: 'lake' },
    );
    expect((await browser.get('/desk')).html).not.toContain('Far Shore');
    expect((await browser.get(`/desk/organizations/${made.id}`)).status).toBe(404);
  });
});
