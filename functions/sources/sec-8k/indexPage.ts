import { UnreadableFile } from '../unreadableFile.ts';
import type { Entry } from './entry.ts';

/** Whether a text is the page on which EDGAR lists the documents of one filing (`…-index.htm`). */
export const isIndexPage = (text: string): boolean => /id="formName"/.test(text) && /class="infoHead"/.test(text);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The text of a piece of a page. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The filing that such a page is about. @throws UnreadableFile where something that every page has is missing. */
export function readIndexPage(name: string, html: string): Entry {
  const found = (what: string, pattern: RegExp): string => {
    const value = plain(pattern.exec(html)?.[1] ?? '');
    if (value !== '') return value;
    throw new UnreadableFile(
      `${name} is no index page of a filing`,
      `it does not show the ${what}`,
      'Save the page …-index.htm of the filing from EDGAR anew.',
    );
  };
  const info = (head: string): RegExp =>
    new RegExp(`<div class="infoHead">\\s*${head}\\s*</div>\\s*<div class="info">([\\s\\S]*?)</div>`);
  const items =
    /<div class="infoHead">\s*Items\s*<\/div>((?:\s*<div class="info">[\s\S]*?<\/div>)+)/.exec(html)?.[1] ?? '';
  const companies = [...html.matchAll(/<span class="companyName">([\s\S]*?)<\/span>/g)].map(
    ([, company = '']) => company,
  );
  return {
    line: 1,
    accession: found('accession number', /id="secNum"[\s\S]*?(\d{10}-\d{2}-\d{6})/),
    form: found('form', /id="formName"[^>]*>\s*<strong>\s*Form\s+([^<]*)<\/strong>/),
    filedOn: found('filing date', info('Filing Date')),
    reportDate: plain(info('Period of Report').exec(html)?.[1] ?? '') || null,
    items: [...items.matchAll(/Item\s+(\d{1,2}\.\d{2})/g)].map(([, item = '']) => item),
    registrants: companies.map((company) => ({
      cik: /CIK=(\d{1,10})/.exec(company)?.[1] ?? '',
      name: plain(company).replace(/\s*\((?:Filer|Subject|Filed by)\).*$/, '') || null,
      formerNames: [],
      ticker: null,
    })),
    primaryDocument: null,
  };
}
