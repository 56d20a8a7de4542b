import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type View, views } from './axe.ts';
import { deskScreens, type Screen } from './deskScreens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = views.filter(({ name }) => ['light', 'dark', 'narrow'].includes(name));

/** Every screen of the desk, as people with different windows, wishes and tools have it. */
describe('every screen', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof deskScreens>>;
  beforeAll(async () => {
    [browser, desk] = await Promise.all([openBrowser(), deskScreens()]);
  });
  afterAll(async () => {
    await browser?.close();
    desk?.close();
  });

  type Wish = Partial<Pick<View, 'width' | 'colorScheme'>> & { javaScriptEnabled?: boolean };

  /** Windows of somebody who is signed in and of somebody who is not, with what went wrong in them. */
  async function opened({ width = 1200, ...wish }: Wish) {
    const errors: string[] = [];
    const contexts: BrowserContext[] = [];
    const one = async (): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: desk.origin, ...wish });
      context.setDefaultTimeout(20_000);
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
      page.on('pageerror', (error) => errors.push(error.message));
      return page;
    };
    const [signedIn, out] = [await one(), await one()];
    await signedIn.goto('/desk/sign-in');
    await signedIn.fill('[name=key]', desk.key);
    await signedIn.press('[name=key]', 'Enter');
    await signedIn.waitForURL(/\/desk$/);
    const goTo = async (screen: Screen): Promise<Page> => {
      const page = screen.out ? out : signedIn;
      await page.goto(screen.path);
      return page;
    };
    const close = async (): Promise<void> => {
      for (const context of contexts) await context.close();
    };
    // A page that is none is told by its status, which browsers put among the errors.
    const wrong = (): string[] => errors.filter((text) => !/status of 404/.test(text));
    return { goTo, wrong, close };
  }

  it.each(looks)(
    'has no fault that axe can see, and fits: $name',
    async (view) => {
      const { goTo, wrong, close } = await opened({ width: view.width, colorScheme: view.colorScheme });
      const faults: Record<string, unknown> = {};
      for (const screen of desk.screens) {
        const page = await goTo(screen);
        await page.evaluate(
          'for (const part of document.querySelectorAll("details:not(.organization, [data-from])")) part.open = true',
        );
        const violations = (await page.evaluate(
          `${axe}; axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(' | ')))`,
        )) as string[];
        const tooWide = Number(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        );
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${view.name}-${screen.name.replaceAll(/\W+/g, '-')}.png`,
            fullPage: true,
          });
        if (violations.length > 0 || tooWide > 0) faults[screen.name] = { violations, tooWide };
      }
      expect(faults).toEqual({});
      expect(wrong()).toEqual([]);
      await close();
    },
    300_000,
  );

  it('is reached by Tab from its beginning to its end, in the order of the page', async () => {
    const { goTo, close } = await opened({});
    for (const screen of desk.screens) {
      const page = await goTo(screen);
      // What the browser would give the focus, in the order of the page; of choices that exclude each other one alone.
      const all = Number(
        await page.evaluate(`(() => {
          const groups = new Set();
          document.activeElement?.blur();
          window.reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => {
            if (one.disabled || one.type === 'hidden' || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
            if (one.type !== 'radio') return true;
            const group = [one.form?.action, one.name].join();
            const chosen = one.form?.querySelector('input[type=radio][name="' + CSS.escape(one.name) + '"]:checked');
            if (chosen ? chosen !== one : groups.has(group)) return false;
            groups.add(group);
            return true;
          });
          return window.reachable.length;
        })()`),
      );
      const order: number[] = [];
      for (let i = 0; i < all * 4; i++) {
        await page.keyboard.press('Tab');
        const at = Number(await page.evaluate('window.reachable.indexOf(document.activeElement)'));
        // Fields for a date have several stops; behind the last one the focus leaves the page.
        if (at === -1 && order.at(-1) === all - 1) break;
        if (order.at(-1) !== at) order.push(at);
        if (at === -1) break;
      }
      expect(order.slice(0, all), screen.name).toEqual([...Array(all).keys()]);
    }
    await close();
  }, 300_000);

  it('can be read, and its forms be sent, without a script', async () => {
    const { goTo, close } = await opened({ javaScriptEnabled: false });
    for (const screen of desk.screens) {
      const page = await goTo(screen);
      expect(await page.locator('h1').count(), screen.name).toBe(1);
      expect((await page.locator('main').innerText()).length, screen.name).toBeGreaterThan(60);
      for (const form of await page.locator('form[method=post]').all())
        expect(await form.locator('button:not([type=button])').count(), screen.name).toBeGreaterThan(0);
    }
    await close();
  }, 300_000);
});
