import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../browser/axe.ts';
import {
  careCloud,
  exposedRow,
  hospital,
  makeTestApp,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from '../../http/testApp.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Review, settings, law, coverage, materiality and records as a browser shows them. Needs a Chromium. */
describe('the pages behind the portfolio', () => {
  let app: TestApp;
  let browser: Browser;
  let organization: string;
  let webhook: string;
  let dutyId: string;
  let server: ServerType;
  let origin: string;
  const key = 'bc_admin_in_a_browser';

  beforeAll(async () => {
    app = await makeTestApp();
    browser = await openBrowser();
    await new Promise<void>((ready) => {
      server = serve({ fetch: app.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        ready();
      });
    });
    const { tenantId } = tenants.river;
    await app.stores.keys.put({
      hash: sha256(key),
      tenantId,
      label: 'Dana Reyes',
      createdAt: testNow,
      id: 'a',
      scopes: ['admin'],
    });
    organization = (await app.create<{ id: string }>('/v1/organizations', { ...hospital, secRegistrant: 'domestic' }))
      .id;
    await app.put(`/v1/organizations/${organization}/vendors`, {
      vendors: [
        exposedRow('AP-1'),
        { externalId: 'AP-2', name: 'Cerner Health', products: ['Records'], identifiers: { ein: '431196944' } },
        { externalId: 'AP-3', name: 'Care Cloud Solutions' },
      ],
    });
    for (const asOf of ['2026-04-20', '2026-05-04']) {
      app.clock.now = new Date(Date.parse(app.clock.now) + 60_000).toISOString();
      expect((await app.post('/v1/assessments', { organizationId: organization, asOf })).status).toBe(201);
    }
    webhook = (await app.create<{ id: string }>('/v1/webhooks', { url: 'https://alerts.example.com/hook' })).id;
    await app.post(`/v1/webhooks/${webhook}/test`, undefined);
    await app.post(`/v1/organizations/${organization}/calendar-feeds`, { label: 'Privacy desk' });
    const law = (await (await app.get('/v1/law?limit=200')).json()) as { items: { dutyId: string }[] };
    dutyId = law.items[0]?.dutyId ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A browser in which somebody is signed in. */
  async function opened(look: { dark?: boolean; width?: number; bypassCSP?: boolean } = {}) {
    const context = await browser.newContext({
      colorScheme: look.dark ? 'dark' : 'light',
      viewport: { width: look.width ?? 1200, height: 900 },
      bypassCSP: look.bypassCSP ?? false,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.goto(`${origin}/desk/sign-in`);
    await page.fill('input[type=password]', key);
    await page.click('main button');
    await page.waitForSelector('text=Sign out');
    return { page, errors, close: () => context.close() };
  }

  const paths = (): string[] => [
    `/desk/o/${organization}/review`,
    `/desk/o/${organization}/settings`,
    `/desk/o/${organization}/settings/webhooks/new`,
    `/desk/o/${organization}/settings/webhooks/${webhook}`,
    '/desk/keys',
    '/desk/tenant',
    '/desk/law',
    `/desk/law/${dutyId}`,
    '/desk/coverage',
    `/desk/o/${organization}/materiality`,
    `/desk/o/${organization}/materiality/${careCloud}`,
    `/desk/o/${organization}/records`,
    '/desk/audit',
  ];
  const shots = process.env.SHOTS;
  const shot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/${name.replaceAll(/[^\w]+/g, '-')}.png`, fullPage: true });
  };

  it.each([
    { dark: false, width: 1200 },
    { dark: true, width: 1200 },
    { dark: false, width: 320 },
  ])('have no fault that axe can see, and fit (dark: $dark, $width pixels)', async ({ dark, width }) => {
    const { page, close } = await opened({ dark, width, bypassCSP: true });
    const faults: string[] = [];
    for (const path of paths()) {
      await page.goto(`${origin}${path}`);
      await page.addScriptTag({ content: axe });
      const found = (await page.evaluate(
        `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`,
      )) as string[];
      const name = path.replace(organization, 'o').replace(webhook, 'w');
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth')) - width;
      if (wide > 0) faults.push(`${name}: ${wide} pixels too wide`);
      await shot(page, `${name}-${dark ? 'dark' : 'light'}-${width}`);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('keep to their policy: nothing is refused by the browser', async () => {
    const { page, errors, close } = await opened();
    for (const path of paths()) await page.goto(`${origin}${path}`);
    expect(errors).toEqual([]);
    await close();
  });

  it('let the review be worked by keys, but not while somebody writes', async () => {
    const { page, close } = await opened();
    await page.goto(`${origin}/desk/o/${organization}/review`);
    const title = () => page.locator('h1').textContent();
    const first = await title();
    expect(first).toBe('Review: 1 of 2');
    await page.focus('input[name=note]');
    await page.keyboard.type('yes, never later');
    expect(await title()).toBe(first);
    expect(await page.inputValue('input[name=note]')).toBe('yes, never later');
    await page.locator('h1').click();
    await page.keyboard.press('Control+y');
    expect(await title()).toBe(first);
    await Promise.all([page.waitForURL(/after=/), page.keyboard.press('l')]);
    expect(await title()).toBe('Review: 2 of 2');
    await Promise.all([page.waitForURL(/at=/), page.keyboard.press('k')]);
    expect(await title()).toBe(first);
    await Promise.all([page.waitForURL(/last=/), page.keyboard.press('n')]);
    expect(await title()).toBe('Review: 2 of 2');
    await Promise.all([page.waitForURL(/at=/), page.keyboard.press('u')]);
    expect(await title()).toBe(first);
    expect(await page.locator('p.done').textContent()).toContain('is withdrawn');
    await page.click('text=Switch the keys off');
    await page.locator('h1').click();
    await page.keyboard.press('l');
    expect(await title()).toBe(first);
    await page.click('text=Switch the keys on');
    await close();
  });

  it('copy a secret that is shown once', async () => {
    const { page, close } = await opened();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin });
    await page.goto(`${origin}/desk/o/${organization}/settings`);
    await page.fill('#field-label', 'Another desk');
    await page.click('text=Make an address');
    await page.waitForSelector('#feed-address');
    const address = await page.textContent('#feed-address');
    await page.click('text=Copy');
    await page.waitForSelector('text=Copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
    await close();
  });
});
