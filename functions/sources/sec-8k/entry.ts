/** What a file says of one filing, before anything of it is judged. Days as the file writes them; `null` where it does not. */
export type Entry = {
  /** Line of the file, or place in its columns, from 1. */
  line: number;
  accession: string;
  form: string;
  filedOn: string;
  reportDate: string | null;
  /** Numbers or titles of its items. */
  items: string[];
  registrants: { cik: string; name: string | null; formerNames: string[]; ticker: string | null }[];
  /** Name of the report's own file. */
  primaryDocument: string | null;
};
