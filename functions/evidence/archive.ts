import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync, Zip, type ZipInputFile } from 'fflate';

/** A file as it lies in an archive. */
export type Packed = { name: string; bytes: number; crc: number; data: Uint8Array<ArrayBuffer> };

/** Archives tell time in local parts: these are the same everywhere. */
const always = new Date(1980, 0, 1);

export const pack = (name: string, content: Uint8Array): Packed => ({
  name,
  bytes: content.length,
  crc: crc32(content),
  data: deflateSync(content, { level: 6 }),
});

const utf8 = new TextEncoder();

/** What a file takes in an archive: its data, two headers that name it, and a mark behind it. */
export const bytesOf = ({ name, data }: Packed): number => data.length + 30 + 46 + 24 + 2 * utf8.encode(name).length;

/** An archive of files in the order given: the same files give the same bytes, wherever and whenever. */
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

/** More than any archive of ours unpacks to: a small file that claims more is no evidence. */
const mostUnpacked = 1_000_000_000;

/** The files of an archive; a text says why it cannot be read, or that a name stands in it twice. */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> | string {
  const names: string[] = [];
  let bytes = 0;
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        bytes += originalSize;
        if (bytes > mostUnpacked) throw new Error('it unpacks to more than evidence ever holds');
        return true;
      },
    });
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) return `${twice} stands in it twice`;
    return new Map(Object.entries(files));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
