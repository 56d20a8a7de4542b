import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type View, views } from '../../browser/axe.ts';
import { sha256, tenants } from '../../http/testApp.ts';
import { findingWorld, oracle } from './findingWorld.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of a finding, its risk assessment and the duties, as a browser with scripts shows them. */
describe('in a browser', () => {
  let world: Awaited<ReturnType<typeof findingWorld>>;
  let browser: Browser;
  let server: Server;
  let origin: string;
  let path: string;
  beforeAll(async () => {
    world = await findingWorld();
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

  async function signedIn(
    view: Pick<View, 'width' | 'colorScheme'> = { width: 1200, colorScheme: 'light' },
  ): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.colorScheme,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${origin}/desk/sign-in`);
    await page.fill('[name=key]', tenants.river.key);
    await page.press('[name=key]', 'Enter');
    await page.waitForURL(/\/desk$/);
    return { page, context, errors };
  }

  it('shows at once what would move when the switch is set by keyboard, and says so', async () => {
    const { page, context, errors } = await signedIn();
    await page.goto(`${origin}${path}`);
    await page.focus('input[name=agency][value=known]');
    await page.keyboard.press('ArrowDown');
    await page.locator('#moves', { hasText: 'If the vendor is our agent' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('#moves', { hasText: /independent contractor: \d+ dates move/ }).waitFor();
    expect(await page.locator('#moved').innerText()).toContain('16 May 2025');
    expect(page.url()).toContain('agency=independent-contractor');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.locator('#moves', { hasText: 'The dates are those of the report.' }).waitFor();
    expect(await page.locator('#moved').innerText()).toBe('');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('reads the name and hash of a file that is never sent', async () => {
    const { page, context, errors } = await signedIn();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(`${origin}${path}?notice=us.hipaa.individual#record-a-notice`);
    await page.setInputFiles('#hash-file', {
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('secret words of a letter'),
    });
    await page.locator('[data-hash] [role=status]', { hasText: 'letter.pdf' }).waitFor();
    const hash = sha256('secret words of a letter');
    expect(await page.inputValue('[name="evidence.0.sha256"]')).toBe(hash);
    await page.fill('[name=on]', '2025-04-14');
    await page.click(`form[action="${path}/notices"] button`);
    await page.locator('.done', { hasText: 'The notice is recorded' }).waitFor();
    expect(await page.locator('#notices').innerText()).toContain(hash);
    expect(sent.join()).toContain('letter.pdf');
    expect(sent.join()).not.toContain('secret words');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('shows on the work list how a date comes about when it is opened', async () => {
    const { page, context, errors } = await signedIn();
    await page.goto(`${origin}${world.root}/duties`);
    const first = page.locator('.work-list > li', { hasText: '45 CFR 164.404' }).first();
    await first.locator('summary').click();
    await first.getByText('2025-02-20 + 60 calendar days = 2025-04-21').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(views.filter(({ media }) => media === 'screen'))(
    'has no fault that axe can see, and fits: $name',
    async (view) => {
      const { page, context } = await signedIn(view);
      for (const at of [
        path,
        `${path}?agency=independent-contractor`,
        `${path}/risk-assessment`,
        `${world.root}/duties`,
      ]) {
        await page.goto(`${origin}${at}`);
        await page.evaluate(
          'for (const part of document.querySelectorAll("details:not(.organization, [data-from])")) part.open = true',
        );
        const violations = await page.evaluate(
          `${axe}; axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')))`,
        );
        expect(violations, at).toEqual([]);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          at,
        ).toBeLessThanOrEqual(0);
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${view.name.replaceAll(' ', '-')}-${at.replace(/.*\//, '').slice(-20)}.png`,
            fullPage: true,
          });
      }
      await context.close();
    },
  );
});
