import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UnreadableFile } from './unreadableFile.ts';

/** One line of a table, as cells; `line` is where it begins in the file, the first line being 1. */
export type CsvRecord = { line: number; cells: string[] };

/** A cell of a sound table is far shorter; a quote that never closes swallows all that follows. */
const mostCharactersOfRecord = 1_000_000;

type Parsed = { raw: string; record: string[] };

/**
 * The records of a CSV text in their order, read piece by piece; empty lines are left out. A quote inside of a cell is
 * taken as it stands. @throws UnreadableFile where a quoted cell never ends.
 */
export async function* csvRecords(name: string, text: Iterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = Readable.from(text).compose(
    parse({
      delimiter,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: mostCharactersOfRecord,
    }),
  );
  let linesBefore = 0;
  try {
    for await (const { raw, record } of parser as AsyncIterable<Parsed>) {
      const emptyLines = lineEnds(/^[\r\n]*/.exec(raw)?.[0] ?? '');
      yield { line: linesBefore + emptyLines + 1, cells: record };
      linesBefore += lineEnds(raw);
    }
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error;
    throw new UnreadableFile(
      `${name} cannot be read to its end`,
      `a quoted cell that begins on line ${linesBefore + 1} or later never ends, so the file is cut off or a quote is missing`,
      'Make the export again, or mend that line.',
    );
  }
}

/** The parser hands out a record with its line end, of a CR LF only the CR. */
const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const isUnclosedQuote = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE');
