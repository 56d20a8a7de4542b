import { isUtf8 as isUtf8Text } from 'node:buffer';
import { UnreadableFile } from '../unreadableFile.ts';
import { type Damage, damages } from './damagedText.ts';

/** Far above any export of the portal (the largest so far has 4 MB), and small enough to be held at once. */
const mostBytes = 100_000_000;

/** All bytes of a file. @throws UnreadableFile where it is far too large to be an export. */
export async function allBytes(name: string, bytes: AsyncIterable<Uint8Array> | Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes)
      throw new UnreadableFile(
        `${name} is no export of the breach portal`,
        `it has more than ${mostBytes / 1_000_000} MB, and a whole export has about 4`,
        'Check which file this is.',
      );
  }
  return Buffer.concat(parts);
}

/** How a file begins that is something else than text, and what it then is. */
const otherKinds: readonly { begins: string; why: string; remedy: string }[] = [
  {
    begins: '\xd0\xcf\x11\xe0',
    why: 'it is an Excel workbook (.xls)',
    remedy: 'Open it, save it as CSV UTF-8, and bring in that file.',
  },
  {
    begins: 'PK\x03\x04',
    why: 'it is a ZIP archive or an Excel workbook (.xlsx)',
    remedy: 'Unpack it, or open it and save the table as CSV UTF-8.',
  },
  { begins: '\x1f\x8b', why: 'it is compressed (gzip)', remedy: 'Unpack it first.' },
  { begins: '%PDF', why: 'it is a PDF', remedy: 'Save the export of the portal as CSV.' },
];
const webPage = /^(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|\?xml)/i;

/** Bytes as characters of the same numbers: what patterns of bytes are looked for in. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** What encoding a file's text is in, and by what it was damaged before. */
export type TextKind = { encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | Damage['encoding']; damage: Damage | null };

/**
 * UTF-8 where the bytes are such, UTF-16 by its mark, and Windows-1252 for the rest, unless the file bears the sign of a
 * known damage. @throws UnreadableFile for what is empty or no text.
 */
export function textKindOf(name: string, bytes: Uint8Array): TextKind {
  const notAnExport = `${name} is no export of the breach portal`;
  if (bytes.every((b) => b <= 0x20))
    throw new UnreadableFile(notAnExport, 'it is empty', 'Make the export again; the saving may have been cut off.');
  const start = latin1(bytes.subarray(0, 4096));
  const other = otherKinds.find(({ begins }) => start.startsWith(begins));
  if (other !== undefined) throw new UnreadableFile(notAnExport, other.why, other.remedy);
  if (webPage.test(start))
    throw new UnreadableFile(
      notAnExport,
      'it is a web page, not its data: the portal may have answered with an error or a log-in page',
      'Make the export again in a browser (the CSV button of the portal) and look into the file before you bring it in.',
    );
  if (start.startsWith('\xff\xfe')) return { encoding: 'utf-16le', damage: null };
  if (start.startsWith('\xfe\xff')) return { encoding: 'utf-16be', damage: null };
  if (start.includes('\0'))
    throw new UnreadableFile(notAnExport, 'it holds bytes that no text has', 'Save the export of the portal as CSV.');
  const isUtf8 = isUtf8Text(bytes);
  const text = latin1(bytes);
  const damage = damages.find((d) => (d.encoding === 'utf-8') === isUtf8 && d.sign.test(text)) ?? null;
  return { encoding: damage?.encoding ?? (isUtf8 ? 'utf-8' : 'windows-1252'), damage };
}

const pieceLength = 65_536;

/** The text of a file, piece by piece, without a byte order mark. */
export function* textPieces(bytes: Uint8Array, encoding: TextKind['encoding']): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceLength)
    yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
  yield decoder.decode();
}
