import type { SourceDescription } from './source.ts';

/** Current reports of listed companies; Item 1.05, material cybersecurity incidents, exists since 2023-12-18. */
export const sec8k: SourceDescription = {
  name: 'sec-8k',
  title: 'Current reports on Form 8-K',
  publisher: 'U.S. Securities and Exchange Commission (EDGAR)',
  url: 'https://www.sec.gov/search-filings',
  licence: 'Public record of the United States government; the filings are published by it',
  attribution: null,
  staleAfterDays: 7,
  expectedRows: { 'list of filings': { least: 1, most: 5_000 } },
};
