import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type View, views } from '../../browser/axe.ts';
import { tenants } from '../../http/testApp.ts';
import { findingWorld, oracle } from './findingWorld.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plainRow = { externalId: 'AP-1001', name: 'Cerner Corp (Oracle)', businessAssociate: true };

/** Asking a vendor, the vendor's own page, and the checklists, as a browser shows them. */
describe('in a browser', () => {
  let world: Awaited<ReturnType<typeof findingWorld>>;
  let browser: Browser;
  let server: Server;
  let origin: string;
  let path: string;
  beforeAll(async () => {
    world = await findingWorld({ vendors: [plainRow] });
    path = world.pathOf('AP-1001', oracle);
    browser = await openBrowser();
    await new Promise<void>((started) => {
      server = serve({ fetch: world.app.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        started();
      }) as Server;
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function opened(view: Pick<View, 'width' | 'colorScheme'>, javaScriptEnabled = true) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.colorScheme,
      javaScriptEnabled,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', (error) => errors.push(error.message));
    return { page, context, errors };
  }

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${origin}/desk/sign-in`);
    await page.fill('[name=key]', tenants.river.key);
    await page.press('[name=key]', 'Enter');
    await page.waitForURL(/\/desk$/);
  }

  /** Makes a link on the page of the finding. */
  async function link(page: Page): Promise<string> {
    await page.goto(`${origin}${path}/ask`);
    await page.check('[value=vendorDiscoveredOn]');
    await page.check('[value=chain]');
    await page.check('[value=dataTypes]');
    await page.click(`form[action="${path}/ask"] button`);
    const address = (await page.locator('#ask-address').innerText()).trim();
    expect(address.startsWith(`${origin}/ask/`)).toBe(true);
    return address;
  }

  const inspected = async (page: Page, name: string): Promise<void> => {
    await page.evaluate('for (const part of document.querySelectorAll("details:not(.organization)")) part.open = true');
    const violations = await page.evaluate(
      `${axe}; axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')))`,
    );
    expect(violations, name).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide), name).toBeLessThanOrEqual(0);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  };

  it.each(views.filter(({ media }) => media === 'screen'))(
    'has no fault that axe can see, and fits, from the question to the answer that counts: $name',
    async (view) => {
      const { page, context, errors } = await opened(view);
      const name = (what: string): string => `${view.name.replaceAll(' ', '-')}-${what}`;
      await signIn(page);
      const address = await link(page);
      await inspected(page, name('asked'));
      const vendor = await opened(view);
      await vendor.page.goto(address);
      await inspected(vendor.page, name('form'));
      await vendor.page.fill('[name=individuals]', 'many');
      await vendor.page.click('button[value=answer]:not(.first)');
      await vendor.page.locator('.summary').waitFor();
      await inspected(vendor.page, name('form-wrong'));
      await vendor.page.click('.summary a >> nth=0');
      expect(await vendor.page.evaluate('document.activeElement.id')).toMatch(/\w/);
      await vendor.page.selectOption('[name="vendorDiscoveredOn.month"]', { label: 'February' });
      await vendor.page.fill('[name="vendorDiscoveredOn.day"]', '20');
      await vendor.page.fill('[name="vendorDiscoveredOn.year"]', '2025');
      await vendor.page.check('[name=peopleAffected][value=yes]');
      await vendor.page.fill('[name=individuals]', '1,200');
      await vendor.page.check('[name=notKnown][value=residents]');
      await vendor.page.check('[name=dataTypes][value=ssn]');
      await vendor.page.check('[name="chain.where"][value=own]');
      await vendor.page.fill('[name="who.name"]', 'Alex Moore');
      await vendor.page.fill('[name="who.role"]', 'Privacy counsel');
      // Enter sends, and does not ask for more lines.
      await vendor.page.press('[name="who.role"]', 'Enter');
      await vendor.page.locator('h1', { hasText: 'Received' }).waitFor();
      await inspected(vendor.page, name('received'));
      await vendor.context.close();
      await page.goto(`${origin}${path}/ask`);
      await inspected(page, name('answered'));
      await page.goto(`${origin}${path}/checklists`);
      await inspected(page, name('checklists'));
      // The form that was sent with faults was answered with 422, which the console of a browser tells.
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('gives more lines and sends without scripts', async () => {
    const { page, context } = await opened({ width: 1200, colorScheme: 'light' });
    await signIn(page);
    const address = await link(page);
    const vendor = await opened({ width: 1200, colorScheme: 'light' }, false);
    await vendor.page.goto(address);
    await vendor.page.click('button[value=more-states]');
    expect(await vendor.page.locator('[name="residents.9.people"]').count()).toBe(1);
    await vendor.context.close();
    await context.close();
  });
});
