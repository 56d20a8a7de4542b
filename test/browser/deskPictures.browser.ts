import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospital, makeTestApp, sha256, tenants } from '../http/testApp.ts';
import { cernerRow, findingId, oracle } from '../web/desk/findingWorld.ts';
import { openBrowser } from './axe.ts';
import { doubtful } from './messyWorkbook.ts';
import { said } from './officer.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../fixtures/desk/${name}.png`, import.meta.url));
const others = ['Landmark Admin, LLC', 'Oracle Health, Inc.', 'HealthEquity, Inc.', 'CareCloud, Inc.'];

/**
 * The pictures of the README show these pages. `PICTURES=1 npx vitest run -c test/browser/vitest.config.ts
 * test/browser/deskPictures` takes them again, and `convert $PICTURE +dither -colors 64 PNG8:$PICTURE` of ImageMagick makes each
 * small.
 */
describe('the pictures of the desk', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let root: string;
  beforeAll(async () => {
    const app = await makeTestApp({ clock: { now: '2025-04-15T15:00:00.000Z' } });
    const key = 'bc_key_of_the_pictures';
    await app.stores.keys.put({
      hash: sha256(key),
      tenantId: tenants.river.tenantId,
      label: 'Privacy office',
      createdAt: '2025-04-01T00:00:00.000Z',
      id: 'k-pictures',
      scopes: ['read', 'write'],
    });
    const { id, path } = await app.create<{ id: string }>('/v1/organizations', hospital);
    root = `/desk/o/${id}`;
    const vendors = [cernerRow, ...[...others, ...doubtful].map((name, i) => ({ externalId: `AP-${1002 + i}`, name }))];
    await app.put(`${path}/vendors`, { vendors });
    await app.create('/v1/assessments', { organizationId: id });
    let origin = '';
    await new Promise<void>((started) => {
      server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        started();
      }) as Server;
    });
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1200, height: 1000 }, baseURL: origin });
    page = await context.newPage();
    await page.goto('/desk/sign-in');
    await page.getByLabel('API key').fill(key);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk$/);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Takes the picture where that is asked for; the one that is kept is small, and as wide as the page. */
  async function picture(name: string, height: number): Promise<void> {
    const taken = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1200, height } });
    if (process.env.PICTURES) {
      writeFileSync(fileOf(name), taken);
      return;
    }
    const kept = readFileSync(fileOf(name));
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([1200, height]);
    expect(kept.length).toBeLessThan(200_000);
  }

  it('the portfolio: what is due next, and every clock', async () => {
    await page.goto(root);
    const text = await said(page.locator('main'));
    for (const words of ['What is due next', '21 Apr 2025 (6 days left)', 'Clocks', 'at least 145,269'])
      expect(text).toContain(words);
    await picture('portfolio', 1500);
  });

  it('a finding: what moves with the reading, what is due, and the work on it', async () => {
    await page.goto(`${root}/findings/${findingId('AP-1001', null, oracle)}?agency=independent-contractor`);
    const text = await said(page.locator('main'));
    for (const words of ['4 dates move', 'What is due, to whom, by when', 'Work on it', 'Record a notice'])
      expect(text).toContain(words);
    await picture('finding', 1300);
  });
});
