import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** Somebody at a browser, and what went wrong in it: errors of the console, dialogs, requests to anybody else. */
export type Officer = { page: Page; context: BrowserContext; wrong: string[]; signIn(key: string): Promise<void> };

/** Opens a browser's window on the desk at `origin`. */
export async function officerAt(browser: Browser, origin: string): Promise<Officer> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, baseURL: origin });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrong.push(`a request to ${request.url()}`);
  });
  const signIn = async (key: string): Promise<void> => {
    await page.goto('/desk');
    await page.getByLabel('API key').fill(key);
    await page.keyboard.press('Enter');
    await heading(page, 'Organizations').waitFor();
  };
  return { page, context, wrong, signIn };
}

/** The first heading of a page, by which it is known that the page has come. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

/** Goes on with Tab until the focus is on something of this name, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    const focused = String(await page.evaluate('document.activeElement?.textContent.trim().replace(/\\s+/g, " ")'));
    if (focused === name) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`Tab never comes to "${name}", only to: ${seen.slice(0, 40).join(' | ')}`);
}

/** What a part of a page says, in one line. */
export const said = async (part: Locator): Promise<string> => (await part.innerText()).replaceAll(/\s+/g, ' ');
