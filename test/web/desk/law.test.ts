import { beforeAll, describe, expect, it } from 'vitest';
import { hospital, makeTestApp, type TestApp, tenants } from '../../http/testApp.ts';
import { type Browser, browserOf, unescaped } from './deskClient.ts';

/** The register of the law, and what was looked at. */
let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await makeTestApp();
  browser = browserOf(app);
  await browser.signIn(tenants.river.key);
});

const duties = (html: string): string[] => [...html.matchAll(/href="\/desk\/law\/([^"]+)"/g)].map(([, id = '']) => id);

describe('the register of the law', () => {
  it('is gone through page by page, and leaves no duty out', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/desk/law'; path !== undefined; ) {
      const { html } = await browser.get(path);
      seen.push(...duties(html));
      path = unescaped(/rel="next" href="([^"]+)"/.exec(html)?.[1] ?? '') || undefined;
    }
    const all = (await (await app.get('/v1/law?limit=1')).json()) as { total: number };
    expect(new Set(seen).size).toBe(all.total);
    expect(seen).toHaveLength(all.total);
  });

  it('is narrowed by whose law it is, by kind and by text', async () => {
    const { html } = await browser.get('/desk/law?jurisdiction=us-mo&status=coded');
    expect(duties(html).length).toBeGreaterThan(0);
    expect(duties(html).every((id) => id.startsWith('us-mo') || id.startsWith('us.mo'))).toBe(true);
    const text = await browser.get('/desk/law?q=MEDIA');
    expect(text.html).toContain('Notice to the media');
    expect(duties(text.html).length).toBeLessThan(60);
    const none = await browser.get(`/desk/law?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(none.html).toContain('no word on whether a duty exists');
    expect(none.html).not.toContain('<script>alert');
  });

  it('says at the field that a place is none', async () => {
    const { status, html } = await browser.get('/desk/law?jurisdiction=Missouri!');
    expect(status).toBe(422);
    expect(html).toContain('id="field-jurisdiction-fault"');
    expect(html).toContain('value="MISSOURI!"');
  });

  it('tells what is not in force yet and what is left out on purpose', async () => {
    const { html } = await browser.get('/desk/law');
    expect(html).toContain('Not in force yet');
    expect(html).toContain('Left out on purpose');
  });

  it('shows of a duty each value with its three dates and its text', async () => {
    const { items } = (await (await app.get('/v1/law?limit=200')).json()) as { items: { dutyId: string }[] };
    const dutyId = items.map((one) => one.dutyId).find((id) => id.includes('hipaa') && id.includes('individual')) ?? '';
    const duty = (await (await app.get(`/v1/law/${dutyId}`)).json()) as {
      title: string;
      values: { values: { from: string; source: { url: string } }[] }[];
      doubts: string[];
    };
    const { html } = await browser.get(`/desk/law/${dutyId}`);
    for (const words of [duty.title, 'In force from', 'Published', 'last held against the text', 'Doubts'])
      expect(html).toContain(words);
    const values = duty.values.flatMap((parameter) => parameter.values);
    expect(values.length).toBeGreaterThan(0);
    for (const { from, source } of values) {
      expect(html).toContain(`<time datetime="${from}">`);
      expect(unescaped(html)).toContain(`href="${source.url}"`);
    }
  });

  it('shows every entry without an error', async () => {
    const { items } = (await (await app.get('/v1/law?limit=200')).json()) as { items: { dutyId: string }[] };
    for (const { dutyId } of items.filter((_, i) => i % 7 === 0))
      expect((await browser.get(`/desk/law/${dutyId}`)).status, dutyId).toBe(200);
    expect((await browser.get('/desk/law/us.nothing.here')).status).toBe(404);
  });
});

describe('coverage', () => {
  it('tells each source, as of when it is held, what is lacking, and what clear means', async () => {
    const list = (await (await app.get('/v1/coverage')).json()) as {
      clearMeans: string;
      items: { title: string; asOf: string | null }[];
    };
    const html = unescaped((await browser.get('/desk/coverage')).html);
    expect(html).toContain(list.clearMeans);
    for (const { title } of list.items) expect(html).toContain(title);
    const lacking = list.items.filter(({ asOf }) => asOf === null);
    expect(lacking.length).toBeGreaterThan(0);
    expect(html).toContain('silence there says nothing');
    expect(html.split('nothing held').length - 1).toBe(lacking.length);
  });

  it('tells of an organization what its newest report rests on', async () => {
    const { id } = await app.create<{ id: string }>('/v1/organizations', hospital);
    const path = `/desk/o/${id}/coverage`;
    expect((await browser.get(path)).html).not.toContain('rests on');
    await app.assess([{ name: 'CARECLOUD INC' }], { organization: undefined, organizationId: id });
    expect((await browser.get(path)).html).toContain('What the newest report rests on');
  });
});
