import { unreadable } from './limits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const beginsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** The text of bytes that are UTF-8; none where they are not. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a CSV file and the encoding that it was read in: by its byte order mark, else UTF-8 where the bytes are that,
 * else Windows-1252, in which older versions of Excel write. The byte order mark itself is left out.
 * @throws Problem `invalid-request` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (beginsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  if (beginsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0))
    throw unreadable('The file holds NUL bytes: it is no text. Save the list as "CSV UTF-8" and send that.');
  const text = asUtf8(bytes);
  return text === undefined ? decoded(bytes, 'windows-1252') : { text, encoding: 'utf-8' };
}

const decoded = (bytes: Uint8Array, encoding: Encoding) => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});
