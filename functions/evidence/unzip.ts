import { crc32, inflateRawSync } from 'node:zlib';

/** More than any archive of ours unpacks to: a small file that claims more is no evidence. */
const mostUnpacked = 1_000_000_000;

/** Signatures of a zip file: its end, a file in its directory, a file itself, and what may stand behind that. */
const [endMark, entryMark, fileMark, afterMark] = [0x06054b50, 0x02014b50, 0x04034b50, 0x08074b50];
/** Bytes that each of them has at least. */
const [endSize, entrySize, fileSize] = [22, 46, 30];

/** Why an archive is none that can be believed. */
class Unreadable extends Error {}
const need = (condition: boolean, why: string): void => {
  if (!condition) throw new Unreadable(why);
};

type Entry = { name: string; flags: number; method: number; crc: number; packed: number; bytes: number; at: number };

/**
 * The files of an archive; a text says why it cannot be read. Programs differ in what they see in an archive that is not quite
 * in order: every byte must belong to just one file or to the directory, each file must bear one name everywhere, and be as
 * long as it is said to be. So nothing stands in it that was not looked at.
 */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> | string {
  try {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
    const { entries, directory } = directoryOf(archive, view);
    const files = new Map<string, Uint8Array>();
    let [reached, room] = [0, mostUnpacked];
    for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
      need(!files.has(entry.name), `${entry.name} stands in it twice`);
      need(entry.at === reached, 'bytes stand in it that belong to no file');
      room -= entry.bytes;
      need(room >= 0, 'it unpacks to more than evidence ever holds');
      const { content, end } = contentOf(archive, view, entry);
      files.set(entry.name, content);
      reached = end;
    }
    need(reached === directory, 'bytes stand in it that belong to no file');
    return files;
  } catch (error) {
    return error instanceof Unreadable ? error.message : 'it is damaged, or no zip file';
  }
}

function directoryOf(archive: Uint8Array, view: DataView): { entries: Entry[]; directory: number } {
  const end = archive.length - endSize;
  need(end >= 0 && view.getUint32(end, true) === endMark, 'it does not end as a zip file does');
  const directory = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  let at = directory;
  while (at < end) {
    need(view.getUint32(at, true) === entryMark, 'its directory is broken');
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    need(comment === 0, 'its directory holds remarks on files');
    entries.push({
      name: nameAt(archive, at + entrySize, name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += entrySize + (name ?? 0) + (extra ?? 0);
  }
  need(at === end && entries.length === view.getUint16(end + 10, true), 'its directory is broken');
  return { entries, directory };
}

const nameAt = (archive: Uint8Array, at: number, length = 0): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(archive.subarray(at, at + length));

function contentOf(archive: Uint8Array, view: DataView, entry: Entry): { content: Uint8Array; end: number } {
  const { name, at, packed, bytes, method } = entry;
  need(view.getUint32(at, true) === fileMark, `${name} is not where the directory says`);
  const length = view.getUint16(at + 26, true);
  need(nameAt(archive, at + fileSize, length) === name, `${name} bears another name in another place`);
  need(view.getUint16(at + 8, true) === method, `${name} is packed in two ways`);
  const start = at + fileSize + length + view.getUint16(at + 28, true);
  const data = archive.subarray(start, start + packed);
  const content = method === 0 ? data : inflated(data, name, bytes);
  need(content.length === bytes && crc32(content) === entry.crc, `${name} is not what the directory says`);
  return { content, end: start + packed + sizeAfter(view, start + packed, entry.flags) };
}

function inflated(data: Uint8Array, name: string, bytes: number): Uint8Array {
  // With `info` it says how much of the data it needed; its types do not tell.
  const made: unknown = inflateRawSync(data, { maxOutputLength: bytes + 1, info: true });
  const { buffer, engine } = made as { buffer: Uint8Array; engine: { bytesWritten: number } };
  need(engine.bytesWritten === data.length, `bytes stand behind ${name} that belong to no file`);
  return buffer;
}

/** Sizes once more behind a file, where bit 3 of its flags says so; programs write them with a signature or without. */
function sizeAfter(view: DataView, at: number, flags: number): number {
  if ((flags & 8) === 0) return 0;
  return view.getUint32(at, true) === afterMark ? 16 : 12;
}
