import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/axe.ts';
import { makeTestApp, type TestApp } from '../http/testApp.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  '/',
  '/docs',
  '/docs/operations/createAssessment',
  '/docs/operations/withdrawVerdict',
  '/docs/schemas/Claim',
  '/docs/schemas/IncidentFacts',
  '/docs/problems',
  '/docs/problems/invalid-request',
];

/** Not part of `npm test`, since it needs a Chromium: `npx vitest run -c test/browser/vitest.config.ts`. */
describe('in a browser', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await makeTestApp();
    browser = await openBrowser();
  });
  afterAll(async () => browser?.close());

  /** A page of the app, without a network: the browser's requests go to it directly. */
  async function opened(path: string, look: { dark: boolean; width: number; bypassCSP: boolean }) {
    const context = await browser.newContext({
      colorScheme: look.dark ? 'dark' : 'light',
      viewport: { width: look.width, height: 900 },
      bypassCSP: look.bypassCSP,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
      const response = await app.get(pathname, { tenant: null });
      const headers = Object.fromEntries(response.headers);
      return route.fulfill({ status: response.status, headers, body: await response.text() });
    });
    await page.goto(`http://localhost${path}`);
    return { page, errors, close: () => context.close() };
  }

  it.each(paths)('%s loads its style under its own policy', async (path) => {
    const { page, errors, close } = await opened(path, { dark: false, width: 1200, bypassCSP: false });
    expect(errors).toEqual([]);
    expect(
      await page.locator('header').evaluate((header) => header.computedStyleMap().get('display')?.toString()),
    ).toBe('flex');
    await close();
  });

  it.each(
    paths.flatMap((path) => [true, false].flatMap((dark) => [360, 1200].map((width) => ({ path, dark, width })))),
  )('$path has no fault that axe can see, and fits (dark: $dark, $width pixels)', async ({ path, dark, width }) => {
    const { page, close } = await opened(path, { dark, width, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(', ')))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await close();
  });
});
