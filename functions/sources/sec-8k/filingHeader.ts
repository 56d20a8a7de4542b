import { UnreadableFile } from '../unreadableFile.ts';
import type { Entry } from './entry.ts';

/** The header's fields by their two spellings: words in the full text of a submission, tags in `.hdr.sgml`. */
const fields = {
  accession: ['ACCESSION NUMBER', 'ACCESSION-NUMBER'],
  form: ['CONFORMED SUBMISSION TYPE', 'TYPE'],
  reportDate: ['CONFORMED PERIOD OF REPORT', 'PERIOD'],
  /** Titles in words ("Other Events"), numbers in tags ("8.01"). */
  item: ['ITEM INFORMATION', 'ITEMS'],
  filedOn: ['FILED AS OF DATE', 'FILING-DATE'],
  name: ['COMPANY CONFORMED NAME', 'CONFORMED-NAME'],
  cik: ['CENTRAL INDEX KEY', 'CIK'],
  formerName: ['FORMER CONFORMED NAME', 'FORMER-CONFORMED-NAME'],
} as const;
type Field = keyof typeof fields;
const fieldOf: ReadonlyMap<string, Field> = new Map(
  Object.entries(fields).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

/** Whether a text bears such a header; `-index-headers.html` has it with its tags spelled as entities. */
export const hasFilingHeader = (text: string): boolean =>
  /ACCESSION NUMBER:|<ACCESSION-NUMBER>|&lt;ACCESSION-NUMBER&gt;/.test(text.slice(0, 20_000));

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The one filing that a header describes. @throws UnreadableFile where a field that every header has is missing. */
export function readFilingHeader(name: string, text: string): Entry {
  const plain = text.includes('&lt;') ? unescaped(text) : text;
  const end = /<\/SEC-HEADER>|<DOCUMENT>/.exec(plain)?.index ?? plain.length;
  const said: Record<Field, string[]> = {
    accession: [],
    form: [],
    reportDate: [],
    item: [],
    filedOn: [],
    name: [],
    cik: [],
    formerName: [],
  };
  const registrants: Entry['registrants'] = [];
  for (const line of plain.slice(0, end).split('\n')) {
    const { label, tag, value = '' } = lineForm.exec(line)?.groups ?? {};
    const field = fieldOf.get(label ?? tag ?? '');
    if (field === undefined || value.trim() === '') continue;
    said[field].push(value.trim());
    if (field === 'name') registrants.push({ cik: '', name: value.trim(), formerNames: [], ticker: null });
    const last = registrants.at(-1);
    if (field === 'cik' && last !== undefined) last.cik ||= value.trim();
    if (field === 'formerName') last?.formerNames.push(value.trim());
  }
  const one = (field: Field): string => {
    const [value] = said[field];
    if (value !== undefined) return value;
    throw new UnreadableFile(
      `${name} is no header of a filing`,
      `it has no line "${fields[field][0]}"`,
      'Take the .hdr.sgml, the -index-headers.html or the full .txt of the filing from EDGAR anew.',
    );
  };
  return {
    line: 1,
    accession: one('accession'),
    form: one('form'),
    filedOn: dashed(one('filedOn')),
    reportDate: said.reportDate[0] === undefined ? null : dashed(said.reportDate[0]),
    items: said.item,
    registrants,
    primaryDocument: null,
  };
}

/** "ITEM INFORMATION:		Other Events" or "<ITEMS>8.01". */
const lineForm = /^\s*(?:(?<label>[A-Z][A-Z ]+):|<(?<tag>[A-Z-]+)>)\s*(?<value>.*)$/;

/** 20240222 as 2024-02-22. */
const dashed = (day: string): string => day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
