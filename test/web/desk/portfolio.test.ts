import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Portfolio } from '../../../functions/verbs/portfolio.ts';
import { exposedRow, hospital, makeTestApp, type TestApp, tenants } from '../../http/testApp.ts';
import { type Browser, browserOf, fieldsOf, type Page, unescaped } from './deskClient.ts';

/** The first page of an organization: what presses most over all its vendors. */
let app: TestApp;
let browser: Browser;

const late = exposedRow('LATE', {
  vendorDiscoveredOn: '2026-01-10',
  vendorNotifiedOn: '2026-01-20',
  individuals: 5_000,
  dataTypes: ['ssn', 'diagnosis-treatment'],
});
const rows = [
  exposedRow('RUNNING'),
  { externalId: 'UNREAD' },
  { externalId: 'UNKNOWN', name: 'Pillowcase Linen' },
  { ...late, name: 'Care<script>alert(1)</script>Cloud "& Co", CareCloud, Inc.\u202e' },
  { externalId: 'REVIEW', name: 'UnitedHealth Group' },
];

async function assessed(vendors: unknown[], organization: object = hospital): Promise<string> {
  const { id, path } = await app.create<{ id: string }>('/v1/organizations', organization);
  await app.create('/v1/assessments', { organizationId: id, asOf: '2026-05-01', vendors });
  return path.replace('/v1/organizations/', '/desk/o/');
}
let path: string;
let page: Page;

beforeAll(async () => {
  app = await makeTestApp();
  app.clock.now = '2026-05-01T15:00:00.000Z';
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
  path = await assessed(rows);
  page = await browser.get(path);
});

/** What somebody reads, without the markup. */
const textOf = (html: string): string => unescaped(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
const part = ({ html }: Page, from: string, to: string): string => {
  const start = html.indexOf(from);
  return html.slice(start, html.indexOf(to, start));
};
const vendorsIn = ({ html }: Page): string[] =>
  [...html.slice(html.indexOf('id="vendors"')).matchAll(/<tr><th scope="row">([\s\S]*?)<\/th>/g)].flatMap(
    ([, head = '']) => /LATE|RUNNING|REVIEW|UNKNOWN|UNREAD/.exec(head)?.[0] ?? [],
  );

describe('the portfolio page', () => {
  it('says before all else what is due next, the overdue first', () => {
    expect(page.status).toBe(200);
    const next = textOf(part(page, 'id="next-head"', 'id="runway-head"'));
    const [overdue, ahead] = [next.indexOf('overdue)'), next.indexOf('days left)')];
    expect(overdue).toBeGreaterThan(0);
    expect(ahead).toBeGreaterThan(overdue);
    expect(next).toMatch(/15 May 2026 \(14 days left\) due soon/);
    expect(page.html.indexOf('id="next-head"')).toBeLessThan(page.html.indexOf('id="vendors-head"'));
  });

  it('writes no date that could be misread, and each state as a word', () => {
    expect(page.html).toContain('<time datetime="2026-05-15">15 May 2026</time>');
    expect(textOf(page.html)).not.toMatch(/\d\d?\/\d\d?\/\d{2,4}/);
    const cells = [...page.html.matchAll(/<span class="state ([a-z-]+) \w+">([^<]+)<\/span>/g)];
    expect(cells.length).toBeGreaterThan(5);
    for (const [, , word] of cells) expect(word).toMatch(/\S/);
  });

  it('draws the clocks as a picture that says itself in words', () => {
    expect(page.html).toMatch(/<svg class="runway"[^>]*role="img" aria-labelledby="runway-title runway-words"/);
    expect(page.html).not.toMatch(/ style="/);
  });

  it('shows vendors by duty, each with its rank and what makes it', () => {
    expect(vendorsIn(page)).toEqual(['LATE', 'RUNNING', 'REVIEW']);
    const table = part(page, 'class="cells grid"', '</table>');
    const heads = [...table.matchAll(/<th scope="col">([^<]*)</g)].map(([, head]) => head);
    expect(heads.slice(0, 3)).toEqual(['Vendor', 'Next', 'Rank']);
    expect(heads).toContain('Notice to affected individuals');
    expect(textOf(table)).toMatch(/People: [\d.]+ of 30 5,000 people of this organization, by its own word\./);
    expect(table).toMatch(/<details class="rank"><summary>/);
  });

  it('leads from each incident to the page on which it is worked on', async () => {
    const [, findingId = ''] = /\/findings\/([0-9a-f]{32})"/.exec(page.html) ?? [];
    const answer = await app.get(`${path.replace('/desk/o/', '/v1/organizations/')}/portfolio`);
    const { items } = (await answer.json()) as Portfolio;
    expect(items.flatMap(({ exposures }) => exposures.map((one) => one.findingId))).toContain(findingId);
  });

  it('says how many people are touched, and how they were counted', () => {
    const words = textOf(page.html);
    expect(words).toMatch(/5,000 people of ours affected/);
    expect(words).toMatch(/is counted once/);
  });

  it('shows a name with markup as the text that it is', () => {
    expect(page.html).toContain('Care&lt;script&gt;alert(1)&lt;/script&gt;Cloud &quot;&amp; Co&quot;');
    expect(page.html).not.toContain('<script>alert');
    expect(page.html).not.toContain('\u202e');
  });

  it.each([
    ['?q=linen&finding=any', ['UNKNOWN']],
    ['?finding=any', ['LATE', 'RUNNING', 'REVIEW', 'UNREAD', 'UNKNOWN']],
    ['?finding=rejected', ['UNREAD']],
    ['?coverage=company-unknown', ['UNKNOWN']],
    ['?status=missed', ['LATE']],
    ['?before=2026-05-01', ['LATE']],
    ['?q=nobody', []],
  ])('lists at %s the vendors %j, and keeps what was asked for', async (query, vendors) => {
    const found = await browser.get(`${path}${query}`);
    expect(found.status).toBe(200);
    expect(vendorsIn(found)).toEqual(vendors);
    const form = /<form class="filter"[\s\S]*?<\/form>/.exec(found.html)?.[0] ?? '';
    const fields = fieldsOf(form);
    for (const [name, value] of new URLSearchParams(query)) expect(fields[name], name).toEqual([value]);
  });

  it('gives for every vendor that is not watched the reason', async () => {
    const { html } = await browser.get(`${path}?finding=rejected`);
    expect(textOf(html)).toMatch(/The row could not be read: this vendor was not looked for\. \/vendors\/1/);
  });

  it('says at its field what of a filter cannot be read, and lists all', async () => {
    const wrong = await browser.get(`${path}?before=soon&q=late`);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-before"');
    expect(wrong.html).toMatch(/id="field-before"[^>]*aria-invalid="true"[^>]*value="soon"/);
    expect(wrong.html).toMatch(/id="field-q"[^>]*value="late"/);
  });

  it('leads an organization without a report to sending its list', async () => {
    const { path: empty } = await app.create<{ id: string }>('/v1/organizations', hospital);
    const { html } = await browser.get(empty.replace('/v1/organizations/', '/desk/o/'));
    expect(html).toContain('There is no assessment of this organization yet.');
    expect(html).toContain(`href="${empty.replace('/v1/organizations/', '/desk/o/')}/import"`);
  });

  it('counts days from today, and says so where the report is older', async () => {
    app.clock.now = '2026-05-05T15:00:00.000Z';
    const later = browserOf(app);
    await later.signIn(tenants.river.key);
    const { html } = await later.get(path);
    app.clock.now = '2026-05-01T15:00:00.000Z';
    expect(textOf(html)).toMatch(/15 May 2026 \(10 days left\)/);
    expect(textOf(html)).toMatch(/Days are counted from today, 5 May 2026/);
  });

  it('of another tenant is not there', async () => {
    const other = browserOf(app);
    await other.signIn(tenants.lake.key);
    expect((await other.get(path)).status).toBe(404);
  });
});

/** Names of real organizations where the federal export lies beside the checkout; else made-up ones. */
function names(most: number): string[] {
  const file = new URL('../../../../shared/data/hhs-ocr/combined-2026-07-01.csv', import.meta.url);
  if (!existsSync(file)) return Array.from({ length: most }, (_, i) => `Regional Health Practice of County ${i}`);
  const records: Record<string, string>[] = parse(readFileSync(file), {
    columns: true,
    relax_quotes: true,
    relax_column_count: true,
  });
  return [...new Set(records.flatMap((one) => one['Name of Covered Entity'] ?? []))].slice(0, most);
}

describe('a portfolio of 10,000 vendors with 1,000 findings', () => {
  it('fits its first page into 100 kB, and leads through all of them page by page', async () => {
    const all = names(10_000);
    const vendors = Array.from({ length: 10_000 }, (_, i) => {
      const name = all[i] ?? `Practice No. ${i} of ${all[i % all.length]}`;
      // Vendors are not told apart by their names here: what the organization states makes them exposed.
      return i % 10 === 0 ? { ...exposedRow(`V-${i}`, { individuals: 10 + i }), name } : { externalId: `V-${i}`, name };
    });
    const long = await assessed(vendors, { ...hospital, residents: { 'US-MO': 500_000 } });
    const first = await browser.get(long);
    expect(first.status).toBe(200);
    expect(Buffer.byteLength(first.html)).toBeLessThan(100_000);
    const next = unescaped(/<a class="button" rel="next" href="([^"]+)"/.exec(first.html)?.[1] ?? '');
    const second = await browser.get(next);
    expect(second.status).toBe(200);
    expect(second.html).not.toContain('id="next-head"');
    const heads = ({ html }: Page) =>
      [...html.slice(html.indexOf('id="vendors"')).matchAll(/<bdi>(V-\d+)<\/bdi><\/span>/g)].map(([, id]) => id);
    expect(heads(first)).toHaveLength(20);
    expect(heads(second).filter((id) => heads(first).includes(id))).toEqual([]);
  });
});
