import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlWriter } from '../../functions/render/html/htmlReport.ts';
import { htmlSecurityPolicy, styleHash } from '../../functions/render/html/style.ts';
import { long, rendered, reportOn, varied, written } from './reports.ts';

let page: string;
beforeAll(async () => {
  page = String(await rendered('html', await reportOn(varied)));
});

const tags = (name: string): string[] => [...page.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
const attributes = (name: string): string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);

describe('the page', () => {
  it('takes nothing from outside and runs nothing', () => {
    for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'form']) expect(tags(tag)).toEqual([]);
    expect(page).not.toMatch(/\son[a-z]+="|javascript:|@import|url\((?!#)/i);
    expect(attributes('src')).toEqual([]);
    expect(attributes('href').filter((href) => !/^(https?:\/\/|#)/.test(href))).toEqual([]);
  });

  it('has one style block, which its policy names by hash, and no style elsewhere', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(styleHash);
    expect(htmlSecurityPolicy).toContain(`style-src '${styleHash}'`);
    expect(tags('style')).toHaveLength(1);
    expect(attributes('style')).toEqual([]);
  });

  it('shows markup in names as it was written, and no character that turns the line around', () => {
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Söhne&quot;');
    expect(page).toContain('Saint Bartholomew &amp; Holy Trinity &lt;Memorial&gt;');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('has headings in order and each id once, and every anchor leads somewhere', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = attributes('id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of attributes('href').filter((h) => h.startsWith('#'))) expect(ids).toContain(href.slice(1));
  });

  it('says in every table what is a header, and in the picture what it shows', () => {
    for (const header of tags('th')) expect(header).toMatch(/scope="(col|row)"/);
    expect(page).toMatch(/<svg[^>]*role="img" aria-labelledby="runway-title runway-words"/);
    expect(page).toMatch(/<desc id="runway-words">[^<]*cautious date 2026-05-15/);
  });

  it('has light, dark and print in its style', () => {
    const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(page) ?? [];
    for (const part of ['prefers-color-scheme:dark', '@media print', 'break-before:page', ':focus-visible'])
      expect(style).toContain(part);
  });
});

it('of a long report it shows findings until there is no room, and says how many more there are', async () => {
  const report = await reportOn({ ...long(40), vendors: [{ name: 'Pillowcase Laundry' }, ...long(40).vendors] });
  const short = written(htmlWriter(300_000), report);
  const shown = short.match(/<article /g)?.length ?? 0;
  expect(shown).toBeGreaterThan(2);
  expect(short).toContain(`The page stops here: ${40 - shown} more vendors stand in the JSON of this report.`);
  expect(Buffer.byteLength(short)).toBeLessThan(700_000);
});

it('the bound of a page keeps it below the 5 MB of an answer', async () => {
  const report = await reportOn(long(300));
  expect(Buffer.byteLength(written(htmlWriter(), report))).toBeLessThan(5_000_000);
});
