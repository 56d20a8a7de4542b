import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './axe.ts';
import { deskScreens } from './deskScreens.ts';
import { heading, type Officer, officerAt } from './officer.ts';

/** What somebody on another site, or with a link of their own, tries with a browser that is signed in. */
describe('another site', () => {
  const evil = 'http://evil.example';
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof deskScreens>>;
  let officer: Officer;
  const other = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'));
  beforeAll(async () => {
    other.listen(0, '127.0.0.1');
    [browser, desk] = await Promise.all([openBrowser(), deskScreens()]);
    officer = await officerAt(browser, desk.origin);
    await officer.signIn(desk.key);
  });
  afterAll(async () => {
    await browser?.close();
    desk?.close();
    other.close();
  });

  /** A page of the other site in the officer's browser. */
  const evilPage = async (body: string) => {
    const page = await officer.context.newPage();
    await page.route(`${evil}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }),
    );
    await page.goto(`${evil}/`);
    return page;
  };
  /** A page of another server of this machine: what sites of the web may do with it, browsers restrict besides. */
  const neighbour = async () => {
    const page = await officer.context.newPage();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    return page;
  };
  const isSignedIn = async (): Promise<boolean> => {
    await officer.page.goto(desk.finding);
    return new URL(officer.page.url()).pathname === desk.finding;
  };

  it.each(['/desk/sign-out', '/desk/organizations/new', '/desk/tenant/delete'])(
    'sends a form to %s, and nothing comes of it',
    async (path) => {
      const page = await evilPage(
        `<form method="post" action="${desk.origin}${path}"><input name="name" value="Taken over"><button>Win</button></form>`,
      );
      await page.click('button');
      await page.waitForURL(`${desk.origin}/**`);
      await page.close();
      expect(await isSignedIn()).toBe(true);
      await officer.page.goto('/desk');
      expect(await officer.page.locator('main').innerText()).not.toContain('Taken over');
    },
  );

  it('shows no page of the desk in a frame', async () => {
    const page = await neighbour();
    const refused = page.waitForEvent('requestfailed', (request) => request.url() === `${desk.origin}/desk`);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${desk.origin}/desk' }))`,
    );
    expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    for (const frame of page.frames().slice(1)) expect(await frame.content()).not.toContain('Organizations');
    await page.close();
  });

  it('reads nothing of the desk with a script', async () => {
    const page = await neighbour();
    const read = await page.evaluate(
      `fetch('${desk.origin}/desk', { credentials: 'include' }).then((answer) => answer.text(), () => 'refused')`,
    );
    expect(read).toBe('refused');
    await page.close();
  });

  it.each([
    evil,
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/desk/..//evil.example',
    '/desk@evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('gets nobody to %j after signing in', async (next) => {
    const victim = await officerAt(browser, desk.origin);
    await victim.context.addCookies([
      { name: 'breachclock', value: 'river.chosen-by-somebody-else', url: desk.origin },
    ]);
    await victim.page.goto(`/desk/sign-in?next=${encodeURIComponent(next)}`);
    await victim.page.getByLabel('API key').fill(desk.key);
    await victim.page.keyboard.press('Enter');
    await heading(victim.page, 'Organizations').waitFor();
    expect(new URL(victim.page.url()).origin).toBe(desk.origin);
    const [session] = (await victim.context.cookies()).filter(({ name }) => name === 'breachclock');
    expect(session?.value).not.toContain('chosen-by-somebody-else');
    expect(victim.wrong).toEqual([]);
    await victim.context.close();
  });
});
