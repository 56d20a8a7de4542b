import type { HashedLists } from './hashedLists.ts';
import { type IndexColumns, type VendorIndex, vendorIndexOf } from './vendorIndex.ts';

/**
 * Says how names are taken apart and laid down in a stored index. Renewed whenever that changes (a test holds the
 * digest of the code it depends on): an index of another format is built anew, never read.
 */
export const indexFormat = '2026-11-22.1';

const plainColumns = [
  'entityId',
  'entityName',
  'entityDetails',
  'nameEntity',
  'nameKind',
  'nameLabel',
  'nameCore',
  'nameSince',
  'nameLegalForm',
  'nameForm',
  'nameTokensFrom',
  'nameTokens',
  'tokenWord',
  'tokenWritten',
  'tokenWordId',
  'wordText',
  'bearersFrom',
  'bearers',
  'wordIsWritten',
] as const satisfies readonly (keyof IndexColumns)[];

const hashedColumns = [
  'words',
  'byEntityId',
  'byCore',
  'byFolded',
  'byCompact',
  'byLook',
  'byJoined',
  'bySlip',
  'bySound',
  'byWordLook',
  'byHead',
  'byBeginning',
  'byInitials',
  'byDomain',
  'byIdentifier',
  'confusable',
] as const satisfies readonly (keyof IndexColumns)[];

/** All arrays of an index in the order in which they are stored. */
const arraysOf = (columns: IndexColumns): Uint32Array[] => [
  columns.texts.ends,
  ...plainColumns.map((name) => columns[name]),
  ...hashedColumns.flatMap((name) => [columns[name].starts, columns[name].hashes, columns[name].values]),
];

const arrayCount = 1 + plainColumns.length + 3 * hashedColumns.length;
const word = Uint32Array.BYTES_PER_ELEMENT;

/** An index as bytes: format and texts with their lengths, then all arrays. The same index gives the same bytes. */
export function packIndex(index: VendorIndex): Uint8Array<ArrayBuffer> {
  const arrays = arraysOf(index.columns);
  const encoder = new TextEncoder();
  const [format, texts] = [encoder.encode(indexFormat), encoder.encode(index.columns.texts.all)];
  const head = Uint32Array.from([format.length, texts.length, ...arrays.map((array) => array.length)]);
  const arraysFrom = Math.ceil((head.byteLength + format.length + texts.length) / word) * word;
  const bytes = new Uint8Array(arraysFrom + arrays.reduce((sum, array) => sum + array.byteLength, 0));
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(format, head.byteLength);
  bytes.set(texts, head.byteLength + format.length);
  let at = arraysFrom;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return bytes;
}

/**
 * The index in stored bytes, used where it lies: nothing but the texts is copied. `undefined` for bytes of another
 * format, or cut short: the index is then to be built anew.
 */
export function openIndex(stored: Uint8Array): VendorIndex | undefined {
  // Numbers of four bytes are read in place only where they begin at a multiple of four.
  const bytes = stored.byteOffset % word === 0 ? stored : stored.slice();
  const headLength = (2 + arrayCount) * word;
  if (bytes.byteLength < headLength) return undefined;
  const [formatLength = 0, textsLength = 0, ...lengths] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    2 + arrayCount,
  );
  const decoder = new TextDecoder();
  const textsFrom = headLength + formatLength;
  if (decoder.decode(bytes.subarray(headLength, textsFrom)) !== indexFormat) return undefined;
  let at = Math.ceil((textsFrom + textsLength) / word) * word;
  if (bytes.byteLength !== at + lengths.reduce((sum, length) => sum + length, 0) * word) return undefined;
  const all = decoder.decode(bytes.subarray(textsFrom, textsFrom + textsLength));
  const arrays = lengths.map((length) => {
    const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length * word;
    return array;
  });
  const take = (): Uint32Array => arrays.shift() ?? new Uint32Array(0);
  const ends = take();
  const plain = Object.fromEntries(plainColumns.map((name) => [name, take()]));
  const hashed = Object.fromEntries(
    hashedColumns.map((name): [string, HashedLists] => [name, { starts: take(), hashes: take(), values: take() }]),
  );
  return vendorIndexOf({ texts: { all, ends }, ...plain, ...hashed } as IndexColumns);
}
