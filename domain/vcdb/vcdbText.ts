import type { VcdbRow } from './vcdbRow.ts';

/** Rows as text, one a line, as they are kept beside the file that they were read from. */
export const vcdbText = (rows: readonly VcdbRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The rows of such a text, exactly as they were. */
export const vcdbRowsOf = (text: string): VcdbRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as VcdbRow);
