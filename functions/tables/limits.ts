import { Problem } from '../../domain/problem.ts';

/** What a vendor list may be at most. */
export const tableLimits = {
  /** Bytes of the file. */
  bytes: 5_000_000,
  rows: 10_000,
  columns: 200,
  /** Characters of one cell: what a spreadsheet itself holds at most. */
  cell: 32_767,
  /** Parts of a workbook, the bytes that they unpack to together, and how much more that may be than they take up packed. */
  parts: 1_000,
  unpackedBytes: 50_000_000,
  ratio: 200,
  /** Tags in all parts together, and rows with cells: what a spreadsheet library needs time and memory for. */
  tags: 4_000_000,
  filledRows: 100_000,
} as const;

const number = (n: number): string => n.toLocaleString('en-US');

export const tooManyRows = (): Problem =>
  new Problem(
    'payload-too-large',
    `The table has more than ${number(tableLimits.rows)} vendor rows; reading stopped there and nothing was taken. Split it into several files.`,
  );

export const tooManyColumns = (columns: number): Problem =>
  new Problem(
    'payload-too-large',
    `The table has at least ${number(columns)} columns; at most ${tableLimits.columns} are read. Delete the columns that say nothing of a vendor.`,
  );

export const tooManyBytes = (): Problem =>
  new Problem(
    'payload-too-large',
    `The file is larger than ${number(tableLimits.bytes / 1_000_000)} MB. Split the list, or save it without pictures and unused sheets.`,
  );

/** A file that cannot be read as what it is said to be: what is wrong, and what to do. */
export const unreadable = (detail: string, cause?: unknown): Problem =>
  new Problem('invalid-request', detail, [], cause === undefined ? {} : { cause });

/** A file of a kind that is not read. */
export const otherKind = (detail: string): Problem => new Problem('unsupported-media-type', detail);
