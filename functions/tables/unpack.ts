import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { Problem } from '../../domain/problem.ts';
import { tableLimits, unreadable } from './limits.ts';

/** Parts that a table is read from; pictures, macros, themes and the like are never unpacked. */
const wanted =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/(workbook|sharedstrings|styles)\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** So few packed bytes at once that what they unpack to fits into memory whatever it is. */
const step = 16_384;

/** Below this size no ratio is suspicious: an empty table of a thousand rows packs very well. */
const smallPart = 10_000_000;

const bomb = (): Problem =>
  new Problem(
    'payload-too-large',
    `The workbook unpacks to more than ${tableLimits.unpackedBytes / 1_000_000} MB, or to more than ${tableLimits.ratio} times its size; it was not read. Copy the list alone into a new workbook, or save it as CSV.`,
  );

/** Bit 0 of a part's flags: it is encrypted. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/** Collects the parts while they are unpacked, and stops at the first sign of a bomb, whatever sizes the file states. */
class Collector {
  readonly names: string[] = [];
  readonly parts = new Map<string, Uint8Array[]>();
  failure: Problem | undefined;
  private unpacked = 0;
  private readonly packed: number;
  constructor(packed: number) {
    this.packed = packed;
  }
  take(file: UnzipFile): void {
    const name = file.name.replaceAll('\\', '/').replace(/^\/+/, '');
    this.names.push(name);
    if (this.names.length > tableLimits.parts) this.failure ??= bomb();
    if (this.failure !== undefined || !wanted.test(name)) return;
    if ([...this.parts.keys()].some((known) => known.toLowerCase() === name.toLowerCase()))
      this.failure ??= unreadable(`The workbook holds ${name} twice; open it and save it again as .xlsx.`);
    const chunks: Uint8Array[] = [];
    this.parts.set(name, chunks);
    file.ondata = (error, chunk) => this.keep(error, chunk, chunks);
    file.start();
  }
  private keep(error: Error | null, chunk: Uint8Array | undefined, chunks: Uint8Array[]): void {
    if (error) this.failure ??= damaged(error);
    if (this.failure !== undefined || chunk === undefined) return;
    this.unpacked += chunk.length;
    const ratio = this.unpacked / this.packed;
    if (this.unpacked > tableLimits.unpackedBytes || (this.unpacked > smallPart && ratio > tableLimits.ratio)) {
      this.failure = bomb();
      return;
    }
    chunks.push(chunk);
  }
}

const damaged = (cause: unknown): Problem =>
  unreadable('The workbook is damaged and cannot be unpacked; open it, save it again as .xlsx and send that.', cause);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((n, chunk) => n + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The parts of a zip file that a workbook's tables are in, and the names of all of them. Unpacked piece by piece under a cap
 * on bytes, parts and ratio: what the file says of its sizes is not believed. A zip within the zip is not opened.
 * @throws Problem where a cap is passed, a part is encrypted or the file is damaged.
 */
export function unpack(bytes: Uint8Array): { parts: Map<string, Uint8Array>; names: string[] } {
  if (isEncrypted(bytes))
    throw unreadable('The workbook is protected by a password; save it without one and send that.');
  const collector = new Collector(bytes.length);
  const unzip = new Unzip((file) => collector.take(file));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && collector.failure === undefined; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    collector.failure ??= damaged(error);
  }
  if (collector.failure !== undefined) throw collector.failure;
  const parts = new Map([...collector.parts].map(([name, chunks]) => [name, joined(chunks)]));
  return { parts, names: collector.names };
}
