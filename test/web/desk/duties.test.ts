import { beforeAll, describe, expect, it } from 'vitest';
import { exposedRow } from '../../http/testApp.ts';
import { type Page, unescaped } from './deskClient.ts';
import { cernerRow, findingId, findingWorld, oracle, textOf, wickedName } from './findingWorld.ts';

/** The duties of a report as a work list. */
let world: Awaited<ReturnType<typeof findingWorld>>;
let path: string;
beforeAll(async () => {
  world = await findingWorld({
    vendors: [cernerRow, exposedRow('AP-2'), { ...exposedRow('AP-3'), name: wickedName }],
    asOf: '2026-05-01',
  });
  path = `${world.root}/duties`;
});

/** All pages from one on. */
async function pagesFrom(first: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    const page = await world.browser.get(next);
    expect(page.status, next).toBe(200);
    pages.push(page);
    next = /<a class="button" rel="next" href="([^"]+)"/.exec(page.html)?.[1];
    if (next !== undefined) next = unescaped(next);
  }
  return pages;
}
const list = async (query = ''): Promise<string> =>
  (await pagesFrom(`${path}${query}`)).map(({ html }) => html).join('');

/** The entries, each with its group, as they stand. */
const entries = (html: string) =>
  [...html.matchAll(/<section class="day"><h2>([\s\S]*?)<\/h2>([\s\S]*?)<\/section>/g)].flatMap(
    ([, head = '', body = '']) =>
      [...body.matchAll(/<li>([\s\S]*?)<\/details><\/li>/g)].map(([, item = '']) => ({
        day: /datetime="([\d-]+)"/.exec(head)?.[1] ?? null,
        head: textOf(head).trim(),
        text: textOf(item).trim(),
        item,
      })),
  );

describe('the work list', () => {
  it('has what is overdue first, then the dates to come, then what has no date, then what is done', async () => {
    const all = entries(await list());
    const groups = all.map(({ day, head }) => (day === null ? head : day < '2026-05-01' ? 'overdue' : 'ahead'));
    const order = [...new Set(groups)];
    expect(order).toEqual(['overdue', 'ahead', 'No fixed date', 'Not started', 'Done']);
    for (const kind of order)
      expect(groups.lastIndexOf(kind) - groups.indexOf(kind) + 1).toBe(groups.filter((one) => one === kind).length);
    const ahead = all.flatMap(({ day }) => (day !== null && day >= '2026-05-01' ? [day] : []));
    expect(ahead).toEqual(ahead.toSorted());
    expect(all[0]?.head).toMatch(/\d+ days overdue$/);
  });

  it('gives each duty its vendor, law and the way to its date and notice', async () => {
    const letters = entries(await list()).find(
      ({ item }) => item.includes('45 CFR 164.404<') && item.includes('Cerner'),
    );
    const finding = `${world.root}/findings/${findingId('AP-1001', null, oracle)}`;
    expect(letters?.item).toContain(`<a href="${finding}">Cerner Corp (Oracle)</a>`);
    expect(letters?.item).toContain('<a href="/desk/law/us.hipaa.individual">45 CFR 164.404</a>');
    expect(letters?.item).toContain(`${finding}?notice=us.hipaa.individual#record-a-notice`);
    expect(letters?.item).toContain(`<details data-from="${finding}/reckoning?duty=us.hipaa.individual">`);
    expect((await world.browser.get(finding)).status).toBe(200);
    const { html, status } = await world.browser.get(`${finding}/reckoning?duty=us.hipaa.individual`);
    expect(status).toBe(200);
    expect(textOf(html)).toContain('2025-02-20 + 60 calendar days = 2025-04-21');
    expect((await world.browser.get(`${finding}/reckoning?duty=us.none`)).status).toBe(404);
  });

  it('has every dated duty of the report once, and every undated one that the organization owes', async () => {
    const { items } = (await (
      await world.app.get(`/v1/assessments?organizationId=${world.organization}&limit=1`)
    ).json()) as { items: { id: string }[] };
    const report = (await (await world.app.get(`/v1/assessments/${items[0]?.id}`)).json()) as {
      vendors: {
        exposures: { decision: string; duties: { answer: string; due: string | null; owedBy: string }[] }[];
      }[];
    };
    const owed = report.vendors
      .flatMap(({ exposures }) => exposures.filter(({ decision }) => decision === 'match'))
      .flatMap(({ duties }) => duties)
      .filter(
        ({ answer, due, owedBy }) =>
          ['due', 'undetermined'].includes(answer) && (due !== null || owedBy === 'organization'),
      );
    expect(entries(await list())).toHaveLength(owed.length);
  });

  it('is filtered by state, by who owes, by law, by whom to tell and by date', async () => {
    const all = entries(await list());
    const met = entries(await list('?status=met'));
    expect(met.length).toBeGreaterThan(0);
    expect(met.every(({ text }) => text.startsWith('met'))).toBe(true);
    const theirs = entries(await list('?owedBy=vendor'));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.every(({ text }) => text.includes('(owed by the vendor)'))).toBe(true);
    const missouri = entries(await list('?jurisdiction=us-mo'));
    expect(missouri.length).toBeGreaterThan(0);
    expect(missouri.every(({ text }) => text.includes('Missouri'))).toBe(true);
    const hhs = entries(await list('?recipient=HHS&owedBy=organization'));
    expect(hhs.length).toBeGreaterThan(0);
    expect(hhs.length).toBeLessThan(all.length);
    const soon = entries(await list('?before=2026-05-01'));
    expect(soon.length).toBe(
      all.filter(({ text, day }) => day !== null && day < '2026-05-01' && !text.startsWith('met')).length +
        soon.filter(({ text }) => text.startsWith('met')).length,
    );
    expect(entries(await list('?jurisdiction=US-HI'))).toEqual([]);
    expect((await world.browser.get(`${path}?status=ready&before=01/02/2026&owedBy=x&cursor=nowhere`)).status).toBe(
      200,
    );
  });

  it('shows a name with markup as the text that it is', async () => {
    const html = await list();
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script>|<img|\u202e/);
    const wicked = entries(html).find(({ item }) => item.includes('alert(1)'));
    const [, href = ''] = /<a href="([^"]+)"/.exec(wicked?.item ?? '') ?? [];
    expect((await world.browser.get(href)).status).toBe(200);
  });

  it('says that there is no report yet', async () => {
    const { id } = await world.app.create<{ id: string }>('/v1/organizations', { name: 'New Clinic', role: 'other' });
    expect((await world.browser.get(`/desk/o/${id}/duties`)).html).toContain('There is no report yet');
  });
});

describe('1,000 findings', () => {
  it('come in pages below 100 kB', async () => {
    const many = await findingWorld({
      vendors: Array.from({ length: 1_000 }, (_, i) => ({
        ...exposedRow(`AP-${i}`),
        name: `CareCloud, Inc. of place ${i}`,
      })),
      asOf: '2026-05-01',
    });
    const first = await many.browser.get(`${many.root}/duties`);
    expect(Buffer.byteLength(first.html)).toBeLessThan(100_000);
    expect(entries(first.html).length).toBeGreaterThanOrEqual(50);
    const next = unescaped(/rel="next" href="([^"]+)"/.exec(first.html)?.[1] ?? '');
    const second = await many.browser.get(next);
    expect(Buffer.byteLength(second.html)).toBeLessThan(100_000);
    const texts = (html: string) => entries(html).map(({ item }) => /data-from="([^"]+)"/.exec(item)?.[1]);
    expect(texts(second.html).filter((one) => texts(first.html).includes(one))).toEqual([]);
  });
});
