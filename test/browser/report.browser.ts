import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlSecurityPolicy } from '../../functions/render/html/style.ts';
import { rendered, reportOn, riverbend, varied } from '../render/reports.ts';
import { look, openBrowser, views } from './axe.ts';

/** Not part of `npm test`, since it needs a Chromium: `npx vitest run -c test/browser/vitest.config.ts`. */
describe('the page of a report in a browser', () => {
  let browser: Browser;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await openBrowser();
    pages.riverbend = String(await rendered('html', await reportOn(riverbend)));
    pages.varied = String(await rendered('html', await reportOn(varied)));
  });
  afterAll(() => browser?.close());

  it.each(views)('$name: no violation, no request, nothing wider than the window', async (view) => {
    const shown = view.name === 'light' ? [pages.riverbend, pages.varied] : [pages.varied];
    for (const page of shown) {
      const seen = await look(browser, page!, htmlSecurityPolicy, view);
      expect(seen).toMatchObject({ violations: [], requests: [], errors: [], tooWide: 0 });
      expect(seen.checked).toBeGreaterThan(15);
      const isDark = view.colorScheme === 'dark' && view.media === 'screen';
      expect(seen.background).toBe(isDark ? 'rgb(18, 22, 27)' : 'rgb(255, 255, 255)');
    }
  });

  it('would tell of a page that is not as it should be', async () => {
    const broken = pages.riverbend!.replace('<html lang="en">', '<html>').replaceAll(/ scope="\w+"/g, '');
    const { violations } = await look(browser, broken, htmlSecurityPolicy, views[0]!);
    expect(violations.join()).toContain('html-has-lang');
  });
});
