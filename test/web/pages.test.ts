import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../domain/problem.ts';
import { style } from '../../functions/web/style.ts';
import { makeTestApp, problemOf, type TestApp } from '../http/testApp.ts';
import { document, operations } from '../openapi/schemas.ts';

let app: TestApp;
const htmlOf = async (path: string): Promise<string> => {
  const response = await app.get(path, { tenant: null });
  expect(response.status, path).toBe(200);
  return response.text();
};
/** All pages that can be reached from the start page, by address. */
const pages = new Map<string, string>();
const broken: string[] = [];
const linksIn = (html: string): string[] => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);

beforeAll(async () => {
  app = await makeTestApp();
  const ahead = ['/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (pages.has(path)) continue;
    const response = await app.get(path, { tenant: null });
    if (response.status !== 200) broken.push(path);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    pages.set(path, isPage ? await response.text() : '');
    const links = linksIn(pages.get(path) ?? '').map((href) => href.split('#')[0] ?? '');
    // The desk has tests of its own (test/web/desk).
    ahead.push(...links.filter((href) => href.startsWith('/') && href !== '/desk'));
  }
});
const htmlPages = () => [...pages].filter(([, html]) => html !== '');

describe('the pages', () => {
  it('lead to every operation, component and error code, and to nothing that is not there', () => {
    expect(broken).toEqual([]);
    for (const { id } of operations) expect(pages.has(`/docs/operations/${id}`), id).toBe(true);
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(pages.has(`/docs/schemas/${name}`), name).toBe(true);
    for (const code of Object.keys(problems)) expect(pages.has(`/docs/problems/${code}`), code).toBe(true);
  });

  it('link to places within a page that are there', () => {
    for (const [path, html] of htmlPages())
      for (const href of linksIn(html).filter((h) => h.includes('#'))) {
        const [page, place] = href.split('#');
        const target = page === '' ? html : (pages.get(page ?? '') ?? '');
        expect(target.includes(` id="${place}"`), `${path}: ${href}`).toBe(true);
      }
  });

  it('have one first heading, skip no level, and their landmarks', () => {
    for (const [path, html] of htmlPages()) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels[0], path).toBe(1);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 0), `${path}: heading ${i}`).toBeLessThanOrEqual(1);
      });
      for (const landmark of [
        '<html lang="en">',
        '<header>',
        '<nav aria-label=',
        '<main id="content">',
        '<footer>',
        '<title>',
      ])
        expect(html.split(landmark).length, `${path}: ${landmark}`).toBe(2);
      expect(html, path).toContain('href="#content"');
    }
  });

  it('need no script, no style of their own and nothing from elsewhere', () => {
    for (const [path, html] of htmlPages()) {
      expect(html, path).not.toMatch(/<script|<style| style=| on[a-z]+=|<img|<iframe|(src|href)="https?:/i);
      expect(linksIn(html).filter((h) => h.endsWith('.css'))).toEqual(['/docs/style.css']);
    }
  });

  it('let the browser load the stylesheet alone', async () => {
    for (const path of ['/', '/docs', '/docs/problems', '/docs/operations/createAssessment', '/docs/schemas/Duty']) {
      const policy = (await app.get(path)).headers.get('content-security-policy');
      expect(policy, path).toBe(
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    }
    const sheet = await app.get('/docs/style.css', { tenant: null });
    expect(sheet.headers.get('content-type')).toMatch(/^text\/css/);
    expect(await sheet.text()).toBe(style);
  });

  it.each([
    '/docs/operations/nothing',
    '/docs/operations/constructor',
    '/docs/schemas/nothing',
    '/docs/schemas/__proto__',
  ])('%s is none', async (path) => {
    await problemOf(await app.get(path, { tenant: null }), 'not-found');
  });
});

describe('the page of an operation', () => {
  it('tells parameters, answers, errors, and an example that can be repeated', async () => {
    const html = await htmlOf('/docs/operations/withdrawVerdict');
    for (const text of [
      'DELETE',
      '/v1/verdicts/{id}',
      'withdrawnBy',
      'in the query',
      'SavedVerdict',
      '/docs/problems/not-found',
      'Dana+Reyes',
      'curl -s -X DELETE',
    ])
      expect(html).toContain(text);
  });

  it('shows a header with quotes as a shell reads it, and an answer without a body', async () => {
    const html = await htmlOf('/docs/operations/removeOrganization');
    expect(html).toMatch(/-H &quot;If-Match: \\&quot;[^&]+\\&quot;&quot;/);
    expect(html).toContain('Answers 204.');
  });

  it('says what each kind of file holds', async () => {
    const html = await htmlOf('/docs/operations/importVendors');
    expect(html).toContain('Windows-1252');
    expect(html).toMatch(/spreadsheetml\.sheet<\/code>: bytes\. A workbook/);
  });

  it('tells the fields of a body with their bounds', async () => {
    const html = await htmlOf('/docs/operations/createAssessment');
    for (const text of ['VendorRow', 'most entries <code>10000</code>', 'Idempotency-Key', 'CareCloud, Inc.'])
      expect(html).toContain(text);
  });

  it('shows what came from outside as text', async () => {
    const html = await htmlOf('/docs/operations/matchVendors');
    expect(html).toContain('&quot;');
    expect(html).not.toContain('<undefined>');
    expect(html).not.toContain('[object Object]');
  });
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the stylesheet', () => {
  const colours = (block: string) =>
    Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])) as Record<
      string,
      string
    >;
  const [, light = '', dark = ''] = style.split(':root {');

  it.each([
    ['light', light],
    ['dark', dark],
  ])('gives every text in the %s theme a contrast of 4.5 or more', (_, block) => {
    const { ink = '', soft = '', link = '', good = '', paper = '', shade = '' } = colours(block);
    for (const text of [ink, soft, link, good])
      for (const ground of [paper, shade])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('is made for narrow windows and for paper too', () => {
    expect(style).toContain('@media (max-width');
    expect(style).toContain('@media print');
  });
});
