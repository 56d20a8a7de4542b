import { knownFromDay } from '../../domain/breach/partialDate.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { filingsText } from '../../domain/filings/filingsText.ts';
import { exportText } from '../../domain/portal/exportText.ts';
import type { FeedName } from '../../domain/sources/source.ts';
import { vcdbText } from '../../domain/vcdb/vcdbText.ts';
import type { ReadFile } from '../verbs/ports.ts';
import { readPortalExport } from './hhs-ocr/readPortalExport.ts';
import { readFilings } from './sec-8k/readFilings.ts';
import { readVcdb } from './vcdb/readVcdb.ts';

type Bytes = AsyncIterable<Uint8Array>;
type Reader = (name: string, bytes: Bytes, importedOn: Day) => Promise<ReadFile>;

/**
 * Reads a file of a public source. `importedOn`: the day on which it is brought in.
 * @throws UnreadableFile where the file is none of this source: nothing of it is taken.
 */
export const readFeedFile = (source: FeedName, name: string, bytes: Bytes, importedOn: Day): Promise<ReadFile> =>
  readers[source](name, bytes, importedOn);

const readers: Record<FeedName, Reader> = {
  'hhs-ocr': async (name, bytes, importedOn) => {
    const { export: read, rejected, warnings } = await readPortalExport(name, bytes, importedOn);
    const { sha256, fileName, asOf, rows } = read;
    const file = { sha256, fileName, asOf: knownFromDay(asOf), rows: rows.length };
    return { file, text: exportText(read), rejected, warnings };
  },
  vcdb: async (name, bytes, importedOn) => {
    const { file: read, newest, rejected, warnings } = await readVcdb(name, bytes, importedOn);
    const file = { sha256: read.sha256, fileName: name, asOf: newest ?? importedOn, rows: read.rows.length };
    return { file, text: vcdbText(read.rows), rejected, warnings };
  },
  'sec-8k': async (name, bytes, importedOn) => {
    const { file: read, listed, newest, rejected, warnings } = await readFilings(name, bytes, importedOn);
    const file = { sha256: read.sha256, fileName: name, asOf: newest ?? importedOn, rows: listed };
    return { file, text: filingsText(read.filings), rejected, warnings };
  },
};
