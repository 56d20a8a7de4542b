import type { Filing } from './filing.ts';

/** Filings as text, one a line, as they are kept beside the file that they were read from. */
export const filingsText = (filings: readonly Filing[]): string =>
  filings.map((filing) => `${JSON.stringify(filing)}\n`).join('');

/** The filings of such a text, exactly as they were. */
export const filingsOf = (text: string): Filing[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Filing);
