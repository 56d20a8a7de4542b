import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp, runCommand, startServer, tempDir } from '../local/processes.ts';
import { until } from '../local/until.ts';
import { openBrowser } from './axe.ts';
import { cerner, doubtful, messyWorkbook, refused, rowsOfVendors, wicked } from './messyWorkbook.ts';
import { heading, type Officer, officerAt, said, tabTo } from './officer.ts';

/** The duty to tell the people themselves, on the page of a finding. */
const individuals = '[id="duty-us.hipaa.individual"]';

/**
 * A day at the desk, against the program that `npm start` runs, with its scripts and its policy in force. Each step goes on
 * where the one before it ended.
 */
describe('an officer’s day', () => {
  const dataDir = tempDir();
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let officer: Officer;
  let root: string;
  let finding: string;
  /** Addresses that were opened or fetched, for the one who must see none of them. */
  const visited = new Set<string>();

  beforeAll(async () => {
    server = await startServer({ DATA_DIR: dataDir });
    browser = await openBrowser();
    officer = await officerAt(browser, server.url);
    officer.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.request().method() === 'GET' && response.ok() && pathname.startsWith('/desk/o/'))
        visited.add(pathname);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await cleanUp();
  });

  it('signs in with the key that the start printed, and describes her hospital', async () => {
    const { page, signIn } = officer;
    await signIn(server.key);
    await page.getByRole('link', { name: 'Add an organization' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Riverbend Regional Hospital');
    await page.getByLabel('Where it is established').fill('US-MO');
    await page.getByLabel('Does it file with the SEC?').selectOption('none');
    await page.getByRole('button', { name: 'Add the organization' }).click();
    await heading(page, 'Import vendors').waitFor();
    root = new URL(page.url()).pathname.replace('/import', '');
  });

  it('sends a messy workbook of 300 vendors, and puts right how its columns were read', async () => {
    const { page } = officer;
    await page.getByLabel('Vendor list').setInputFiles({
      name: 'AP export (final) v3.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: messyWorkbook(),
    });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await heading(page, 'Look at the import').waitFor();
    expect(await said(page.locator('.figures'))).toContain(`${rowsOfVendors} vendors in the file`);
    // The same id twice is seen at once; that an EIN is none only when its column is known to hold them.
    expect(await said(page.locator('main'))).toContain('"AP-1050" stands in row 53 already');
    expect(await page.getByLabel('What column C is').inputValue()).toBe('');
    await page.getByLabel('What column C is').selectOption('identifiers.ein');
    await page.getByLabel('What column E is').selectOption('businessAssociate');
    await page.getByLabel('What column F is').selectOption('incidents');
    await page.getByRole('button', { name: 'Save the columns, and look again' }).click();
    await page.locator('.done, .faults').first().waitFor();
    const text = await said(page.locator('main'));
    expect(text).toContain('The columns are saved as');

    expect(text).toContain('12-34567');
    expect(text).toContain(wicked.slice(0, 40));
    await page.getByRole('button', { name: /^Import \d+ vendors$/ }).click();
    await heading(page, 'Assess the vendor list').waitFor();
    expect(await said(page.locator('.done'))).toContain(`${rowsOfVendors - refused} vendors`);
  });

  it('has the list assessed as of a day, and sees what is due next', async () => {
    const { page } = officer;
    await page.getByLabel('As of').fill('2025-04-15');
    await page.getByRole('button', { name: /^Assess \d+ vendors$/ }).click();
    await heading(page, 'Portfolio').waitFor();
    const next = page.getByRole('region', { name: 'What is due next' });
    expect(await said(next)).toContain(cerner.name);
    expect(await said(next)).toContain('21 Apr 2025');
    expect(await page.locator('svg.runway').count()).toBe(1);
    await page.getByLabel('Name or id').fill('AP-1002');
    await page.getByLabel('Finding').selectOption('any');
    await page.locator('#shown', { hasText: '1 vendor.' }).waitFor();
    expect(await said(page.locator('#vendors'))).toContain(wicked);
  });

  it('settles five doubtful matches without a mouse: yes, no, later, undo', async () => {
    const { page } = officer;
    await tabTo(page, 'Review');
    await page.keyboard.press('Enter');
    await heading(page, /^Review: \d+ of \d+$/).waitFor();
    const inForce = async (): Promise<{ vendor: { name: string } }[]> =>
      ((await (await server.ask('/v1/verdicts')).json()) as { items: { vendor: { name: string } }[] }).items;
    /** Presses a key, and waits for the next question and for so many verdicts: a new report of the watch may come between. */
    const press = async (key: string, verdicts: number): Promise<void> => {
      const before = page.url();
      await page.keyboard.press(key);
      await page.waitForURL((url) => url.href !== before);
      expect((await inForce()).length, key).toBe(verdicts);
    };
    for (const [key, verdicts] of [
      ['y', 1],
      ['n', 2],
      ['l', 2],
      ['n', 3],
      ['y', 4],
    ] as const)
      await press(key, verdicts);
    // What was just answered is taken back, and answered otherwise.
    await press('u', 3);
    await press('n', 4);
    await press('y', 5);
    const names = [cerner.name, ...doubtful] as string[];
    expect((await inForce()).filter(({ vendor }) => names.includes(vendor.name)).length).toBeGreaterThanOrEqual(3);
  });

  it('opens Oracle Health, and sees dates move if the vendor is an agent', async () => {
    const { page } = officer;
    await page.getByRole('link', { name: 'Portfolio' }).click();
    await page.getByLabel('Name or id').fill('Cerner');
    const incident = page.getByRole('row', { name: cerner.name }).getByRole('link').first();
    await page.locator('#shown', { hasText: /^\d vendors?\.$/ }).waitFor();
    await incident.click();
    await heading(page, cerner.name).waitFor();
    finding = new URL(page.url()).pathname;
    const duty = page.locator(individuals);
    await duty.getByText('How the date comes about').click();
    expect(await said(duty)).toContain('2025-02-20 + 60 calendar days = 2025-04-21');
    await page.getByLabel('If the vendor is an independent contractor').check();
    await page.locator('#moves', { hasText: /independent contractor: \d+ dates? moves?/ }).waitFor();
    expect(await said(page.locator('#moved'))).toContain('16 May 2025');
    await page.getByLabel('If the vendor is our agent').check();
    await page.locator('#moves', { hasText: 'If the vendor is our agent' }).waitFor();
  });

  it('records a notice, accepts a risk for a time, assesses again, and the duty is met', async () => {
    const { page } = officer;
    const done = page.locator('.done');
    await page.getByText('Record a notice', { exact: true }).click();
    await page.getByLabel('For which duty').selectOption('us.hipaa.individual');
    await page.getByLabel('Day on which it was given').fill('2025-04-14');
    await page.getByRole('button', { name: 'Record the notice' }).click();
    await done.filter({ hasText: 'The notice is recorded' }).waitFor();
    const lastDay = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    await page.getByText('Accept the risk', { exact: true }).first().click();
    await page.getByLabel('Reason').fill('The data were test data of 2019; the privacy board agreed.');
    await page.getByLabel('Who accepts it').fill('A. Officer');
    await page.getByLabel('Last day').fill(lastDay);
    await page.getByRole('button', { name: 'Accept the risk' }).click();
    await done.filter({ hasText: /risk/i }).waitFor();
    expect(await page.locator('#accepted-risk time').first().getAttribute('datetime')).toBe(lastDay);
    await page.getByRole('button', { name: 'Assess again' }).first().click();
    await done.filter({ hasText: /assessed/i }).waitFor();
    const duty = page.locator(individuals);
    expect(await said(duty)).toMatch(/met\b.*done on 14 Apr 2025/i);
    expect(await page.getByText('Recorded since this report was made').count()).toBe(0);
  });

  it('has a calendar subscribe to what is due', async () => {
    const { page } = officer;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Who subscribes').fill('the desk of privacy');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await said(page.locator('#feed-address'));
    expect(address.startsWith(server.url)).toBe(true);
    // The calendar is filled by the watch, which looks at what changed every few seconds.
    const summaries = await until('the calendar holds what is due', async () => {
      const feed = await fetch(address);
      expect(feed.status).toBe(200);
      expect(feed.headers.get('content-type')).toContain('text/calendar');
      const events = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents('vevent');
      return events.length > 0 && events.map((event) => String(event.getFirstPropertyValue('summary')));
    });
    expect(summaries.join()).toContain(cerner.name);
    await page.reload();
    expect(await said(page.locator('main'))).not.toContain(address);
  });

  it('downloads the evidence, which a program of its own finds whole', async () => {
    const { page } = officer;
    await page.getByRole('link', { name: 'Records' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: /^Evidence/ })
        .first()
        .click(),
    ]);
    const file = join(dataDir, 'evidence.zip');
    await download.saveAs(file);
    visited.add(new URL(download.url()).pathname);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(file)))).join()).toContain('manifest.json');
    expect(await runCommand('functions/cli/verify.ts', [file])).toMatchObject({ code: 0, stderr: '' });
  });

  it('is kept from others: a second tenant sees none of it', async () => {
    const made = await runCommand(
      'functions/cli/key.ts',
      ['--tenant', 'meadow', '--scope', 'read', '--scope', 'write', '--scope', 'admin'],
      {
        DATA_DIR: dataDir,
      },
    );
    const other = await officerAt(browser, server.url);
    await other.signIn(made.stdout.trim());
    expect(await other.page.locator('main').innerText()).not.toContain('Riverbend');
    const paths = [
      ...visited,
      finding,
      ...['duties', 'run', 'materiality', 'records', 'import'].map((at) => `${root}/${at}`),
    ];
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const answer = await other.context.request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text(), path).not.toMatch(/Riverbend|Cerner/);
    }
    await other.context.close();
  });

  it('signs out, and the cookie that was hers opens nothing', async () => {
    const { page, context, wrong } = officer;
    const cookies = await context.cookies();
    expect(cookies.find(({ name }) => name === 'breachclock')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'Sign in').waitFor();
    await context.addCookies(cookies);
    await page.goto(finding);
    await heading(page, 'Sign in').waitFor();
    expect(page.url()).toContain('/desk/sign-in?next=');
    expect(wrong).toEqual([]);
    expect(server.stderr()).toBe('');
  });
});
