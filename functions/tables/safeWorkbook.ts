import { zipSync } from 'fflate';
import { Problem } from '../../domain/problem.ts';
import { fileKind } from './fileKind.ts';
import { otherKind, tableLimits, unreadable } from './limits.ts';
import { unpack } from './unpack.ts';

/** What to do with a file that is almost a workbook. */
export const saveAsXlsx = 'Open it in a spreadsheet program, save it as .xlsx and send that.';

/** What is said of a file that is no .xlsx, by its bytes. */
const notXlsx: Record<Exclude<ReturnType<typeof fileKind>, 'zip'>, string> = {
  encrypted: 'The workbook is protected by a password; save it without one and send that.',
  ole: `The file is an old Office document (.xls). ${saveAsXlsx}`,
  pdf: 'The file is a PDF, no spreadsheet. Send the list as .xlsx or .csv.',
  html: `The file is a web page that bears the name of a spreadsheet. ${saveAsXlsx}`,
  xml: `The file is XML, no .xlsx. ${saveAsXlsx}`,
  json: 'The file is JSON, no .xlsx. Send it as JSON, or the list as .xlsx or .csv.',
  empty: 'The file is empty. Send the list as .xlsx or .csv.',
  text: 'The file is text, no .xlsx. If it is CSV, send it as CSV; else save the list as .xlsx.',
};

/** What a zip file without a workbook's main part is. */
function notAWorkbook(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return `The file is a binary workbook (.xlsb). ${saveAsXlsx}`;
  if (has(/^content\.xml$/)) return `The file is an OpenDocument file (.ods). ${saveAsXlsx}`;
  if (has(/^word\//i)) return 'The file is a Word document. Send the list as .xlsx or .csv.';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return `The file is a Numbers document. ${saveAsXlsx}`;
  return 'The file is a zip file without a workbook in it. Send the list as .xlsx or .csv.';
}

const lessThan = '<'.charCodeAt(0);

const tagsIn = (part: Uint8Array): number => part.reduce((count, byte) => (byte === lessThan ? count + 1 : count), 0);

/** Ends of rows, as the library splits them; counted no further than to the limit. */
function filledRowsIn(xml: string): number {
  let count = 0;
  for (const _ of xml.matchAll(/<\/(?:\w+:)?row>/g)) {
    count += 1;
    if (count > tableLimits.filledRows) break;
  }
  return count;
}

const tooMuch = (): Problem =>
  new Problem(
    'payload-too-large',
    `The workbook holds more cells than are read (about ${(tableLimits.tags / 4).toLocaleString('en-US')}, in at most ${tableLimits.filledRows.toLocaleString('en-US')} rows of all sheets). Copy the list alone into a new workbook, without formatted empty rows, or save it as CSV.`,
  );

/** @throws Problem where parts hold what no spreadsheet program writes, or more than the library should be given. */
function check(parts: ReadonlyMap<string, Uint8Array>): void {
  const decoder = new TextDecoder('latin1');
  let tags = 0;
  let rows = 0;
  for (const [name, part] of parts) {
    const xml = decoder.decode(part);
    if (/<!(doctype|entity)/i.test(xml))
      throw unreadable(
        `The part ${name} of the workbook declares a document type, which no spreadsheet program writes; it was not read. ${saveAsXlsx}`,
      );
    tags += tagsIn(part);
    rows += filledRowsIn(xml);
    if (tags > tableLimits.tags || rows > tableLimits.filledRows) throw tooMuch();
  }
}

const bareName = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/**
 * Takes out of a workbook's list of parts those that were not unpacked, such as who wrote comments and what arrays spill: the
 * library would look for some of them in vain, and then read nothing at all.
 */
function withoutOthers(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const kept = new Set([...parts.keys()].map(bareName));
  const listed = ([name, part]: [string, Uint8Array]): [string, Uint8Array] => {
    if (bareName(name) !== '[content_types].xml') return [name, part];
    const tags = new TextDecoder().decode(part).split('<');
    const left = tags.filter((tag) => {
      const [, named] = /^(?:\w+:)?Override\s[^>]*?\bPartName\s*=\s*["']([^"'>]*)/.exec(tag) ?? [];
      return named === undefined || kept.has(bareName(named));
    });
    return [name, left.length === tags.length ? part : new TextEncoder().encode(left.join('<'))];
  };
  return new Map([...parts].map(listed));
}

/**
 * The parts of a workbook, packed anew without compression: what the spreadsheet library is given has been unpacked under our
 * own caps, and holds no document type, so no entity of its own.
 * @throws Problem where the file is something else, is protected, or passes a limit.
 */
export function safeWorkbook(bytes: Uint8Array): Uint8Array {
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw kind === 'encrypted' ? unreadable(notXlsx[kind]) : otherKind(notXlsx[kind]);
  const { parts, names } = unpack(bytes);
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) throw otherKind(notAWorkbook(names));
  check(parts);
  return zipSync(Object.fromEntries(withoutOthers(parts)), { level: 0 });
}
