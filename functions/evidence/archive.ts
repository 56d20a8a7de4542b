import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A file as it lies in an archive. */
export type Packed = { name: string; bytes: number; crc: number; data: Uint8Array<ArrayBuffer> };

/** Archives tell time in local parts: these are the same everywhere. */
const always = new Date(1980, 0, 1);

/**
 * A file, packed. The long report of 250,000 duties has half a gigabyte of pages: what packs them must be compiled, or a
 * function's time is over before they are done.
 */
export const pack = (name: string, content: Uint8Array): Packed => ({
  name,
  bytes: content.length,
  crc: crc32(content),
  data: new Uint8Array(deflateRawSync(content, { level: 3 })),
});

const utf8 = new TextEncoder();

/** What a file takes in an archive: its data, two headers that name it, and a mark behind it. */
export const bytesOf = ({ name, data }: Packed): number => data.length + 30 + 46 + 24 + 2 * utf8.encode(name).length;

/**
 * An archive of files in the order given: the same files give the same bytes, whenever. Another release of Node, or another
 * kind of processor, may pack the same content otherwise: digests are over what is packed, never over packed bytes.
 */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes, crc, data } of files) {
    const file: ZipInputFile = { filename: name, size: bytes, crc, compression: 8, mtime: always };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
