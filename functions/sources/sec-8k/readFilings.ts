import { createHash } from 'node:crypto';
import { type Day, isDay } from '../../../domain/calendar/day.ts';
import {
  type Filing,
  type FilingsFile,
  firstDayOfIncidentItem,
  incidentItem,
  otherItems,
} from '../../../domain/filings/filing.ts';
import { canonicalIdentifier } from '../../../domain/vendor/identifiers.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { Warnings } from '../warnings.ts';
import type { Entry } from './entry.ts';
import { hasFilingHeader, readFilingHeader } from './filingHeader.ts';
import { isIndexPage, readIndexPage } from './indexPage.ts';
import { readSubmissions } from './submissions.ts';

/** A file of EDGAR as read. */
export type FilingsReading = {
  file: FilingsFile & { filings: Filing[] };
  /** Filings of any form that the file lists. */
  listed: number;
  /** Day of the newest of them; `null` where none bears one. */
  newest: Day | null;
  /** How many were left: other forms than 8-K, and 8-K without one of the items 1.05, 7.01 and 8.01. */
  left: { otherForms: number; otherItems: number };
  rejected: { line: number; reason: string }[];
  warnings: string[];
};

/** A full submission holds all its documents, pictures too; nobody's header lies behind so much. */
const mostBytes = 100_000_000;

/**
 * Reads what EDGAR gives on filings: a company's submissions file (JSON, the newer and the older part), the header of one
 * filing (`.hdr.sgml`, `-index-headers.html`, or the full `.txt`), or its index page. Current reports under Item 1.05, 7.01
 * or 8.01 are taken, all else is counted and left.
 * @throws UnreadableFile where the file is something else.
 */
export async function readFilings(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  importedOn: Day,
): Promise<FilingsReading> {
  const hash = createHash('sha256');
  const text = await textOf(name, bytes, hash);
  const warnings = new Warnings();
  const entries = entriesIn(name, text, warnings);
  const left = { otherForms: 0, otherItems: 0 };
  const rejected: FilingsReading['rejected'] = [];
  const filings: Filing[] = [];
  for (const entry of entries) {
    if (entry.form !== '8-K' && entry.form !== '8-K/A') {
      left.otherForms++;
      continue;
    }
    const read = filingOf(entry, warnings);
    if ('reason' in read) rejected.push({ line: entry.line, reason: read.reason });
    else if (read.items.some((item) => item === incidentItem || otherItems.includes(item))) filings.push(read);
    else left.otherItems++;
  }
  const days = entries
    .map(({ filedOn }) => filedOn)
    .filter(isDay)
    .sort();
  return {
    file: { sha256: hash.digest('hex'), importedOn, filings },
    listed: entries.length,
    newest: days.at(-1) ?? null,
    left,
    rejected,
    warnings: warnings.list(),
  };
}

async function textOf(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  hash: { update(bytes: Uint8Array): unknown },
): Promise<string> {
  // Names in headers of old are Latin-1; every byte is some character, and what is read of them is ASCII but for names.
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let length = 0;
  for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
    hash.update(part);
    length += part.length;
    if (length > mostBytes)
      throw new UnreadableFile(
        `${name} is too large`,
        `it has more than ${mostBytes / 1_000_000} MB`,
        'Take the .hdr.sgml of the filing instead of its full text.',
      );
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function entriesIn(name: string, text: string, warnings: Warnings): Entry[] {
  if (/^\s*\{/.test(text)) {
    const { entries, older } = readSubmissions(name, text);
    if (older.length > 0) warnings.onFile(`older filings stand in other files, bring them in too: ${older.join(', ')}`);
    return entries;
  }
  if (hasFilingHeader(text)) return [readFilingHeader(name, text)];
  if (isIndexPage(text)) return [readIndexPage(name, text)];
  throw new UnreadableFile(
    `${name} is nothing that is read of EDGAR`,
    text.trim() === '' ? 'it is empty' : 'it is no submissions file, no header and no index page of a filing',
    'Take CIK##########.json from https://data.sec.gov/submissions/, or the .hdr.sgml of a filing.',
  );
}

/** Titles by which headers in words name the items that matter here. */
const titles: ReadonlyMap<string, string> = new Map([
  ['material cybersecurity incidents', incidentItem],
  ['regulation fd disclosure', '7.01'],
  ['other events', '8.01'],
]);

/** An entry as a filing; or why it cannot be taken. */
function filingOf(entry: Entry, warnings: Warnings): Filing | { reason: string } {
  const { accession, form, filedOn, reportDate, line } = entry;
  if (!/^\d{10}-\d{2}-\d{6}$/.test(accession))
    return { reason: `the accession number "${accession}" is not of the form 0000731766-24-000045` };
  if (!isDay(filedOn)) return { reason: `${accession}: the filing date "${filedOn}" is no day` };
  const registrants = entry.registrants.flatMap(({ cik, ...rest }) => {
    const read = canonicalIdentifier('cik', cik);
    return 'value' in read ? [{ ...rest, cik: read.value }] : [];
  });
  const [first, ...more] = registrants.sort((a, b) => (a.cik < b.cik ? -1 : 1));
  if (first === undefined) return { reason: `${accession}: it names no Central Index Key (CIK) of a registrant` };
  if (reportDate !== null && !isDay(reportDate))
    warnings.onLine(line, `the report date "${reportDate}" is no day and was not used`);
  const items = itemsOf(entry, warnings).filter((item) => {
    const isTooEarly = item === incidentItem && filedOn < firstDayOfIncidentItem;
    if (isTooEarly)
      warnings.onLine(
        line,
        `Item ${incidentItem} of a filing before ${firstDayOfIncidentItem} is no cybersecurity incident`,
      );
    return !isTooEarly;
  });
  return {
    accession,
    form: form === '8-K' ? '8-K' : '8-K/A',
    items: [...new Set(items)].sort(),
    filedOn,
    reportDate: reportDate !== null && isDay(reportDate) ? reportDate : null,
    registrants: [first, ...more],
    url: addressOf(accession, first.cik, entry.primaryDocument),
  };
}

/** Numbers as they are; titles that matter by their number, others left. */
function itemsOf({ items, line }: Entry, warnings: Warnings): string[] {
  return items.flatMap((item) => {
    if (/^\d{1,2}(\.\d{2})?$/.test(item)) return item;
    const known = titles.get(item.toLowerCase().replaceAll(/\s+/g, ' '));
    if (known === undefined && /cyber|^[\d.]/i.test(item))
      warnings.onLine(line, `the item "${item}" is not known and was not used`);
    return known ?? [];
  });
}

/** The report itself, or where its file is not named the page that lists its documents. */
function addressOf(accession: string, cik: string, primaryDocument: string | null): string {
  const folder = `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accession.replaceAll('-', '')}`;
  const isFileName = primaryDocument !== null && /^[\w-][\w.-]*$/.test(primaryDocument);
  return `${folder}/${isFileName ? primaryDocument : `${accession}-index.htm`}`;
}
