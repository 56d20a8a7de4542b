import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Debian's Chromium, or the one that `CHROMIUM` names. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`There is no ${executablePath}: install Chromium (apt-get install chromium), or set CHROMIUM.`);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export type View = { name: string; width: number; colorScheme: 'light' | 'dark'; media: 'screen' | 'print' };

/** The ways in which a report is looked at. */
export const views: View[] = [
  { name: 'light', width: 1200, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1200, colorScheme: 'dark', media: 'screen' },
  { name: 'narrow', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'narrow and dark', width: 320, colorScheme: 'dark', media: 'screen' },
  { name: 'printed from light', width: 800, colorScheme: 'light', media: 'print' },
  { name: 'printed from dark', width: 800, colorScheme: 'dark', media: 'print' },
];

export type Looked = {
  /** What axe-core finds wrong by WCAG 2.0 to 2.2, A and AA, and by good practice. */
  violations: string[];
  /** How many rules the page keeps to. */
  checked: number;
  /** Points that the page is wider than the window. */
  tooWide: number;
  /** Addresses that the page asked for beside itself, and errors of its console. */
  requests: string[];
  errors: string[];
  background: string;
};

const told = ({ violations }: AxeResults): string[] =>
  violations.map(
    (v) =>
      `${v.id}: ${v.help}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 120))
        .join(' | ')}`,
  );

/** Looks at a page as a person with this window and these wishes would. Its own policy is in force. */
export async function look(browser: Browser, html: string, policy: string, view: View): Promise<Looked> {
  const { width, colorScheme, media } = view;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => errors.push(message.text()));
  await page.route('https://report.example/', (route) =>
    route.fulfill({
      body: html,
      contentType: 'text/html; charset=UTF-8',
      headers: { 'Content-Security-Policy': policy },
    }),
  );
  await page.emulateMedia({ media, colorScheme });
  await page.goto('https://report.example/');
  const results = (await page.evaluate(
    `${axe}; axe.run(document, { rules: { 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  const [tooWide, background] = (await page.evaluate(
    '[document.documentElement.scrollWidth - document.documentElement.clientWidth, getComputedStyle(document.body).backgroundColor]',
  )) as [number, string];
  await context.close();
  return {
    violations: told(results),
    checked: results.passes.length,
    tooWide,
    requests: requests.filter((url) => url !== 'https://report.example/'),
    errors,
    background,
  };
}
