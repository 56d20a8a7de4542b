import * as z from 'zod';
import { UnreadableFile } from '../unreadableFile.ts';
import type { Entry } from './entry.ts';

const column = z.array(z.string());

/** Filings by columns: the n-th of each belongs to the n-th filing. Further columns are not used. */
const columnsSchema = z
  .object({
    accessionNumber: column,
    filingDate: column,
    reportDate: column.optional(),
    form: column,
    items: column.optional(),
    primaryDocument: column.optional(),
  })
  .refine(
    (c) => Object.values(c).every((one) => one === undefined || one.length === c.accessionNumber.length),
    'the columns must be equally long',
  );

/** https://data.sec.gov/submissions/CIK##########.json */
const submissionsSchema = z.object({
  cik: z.union([z.string(), z.number()]),
  name: z.string().optional(),
  tickers: z.array(z.string()).nullish(),
  formerNames: z.array(z.object({ name: z.string() })).nullish(),
  filings: z.object({ recent: columnsSchema, files: z.array(z.object({ name: z.string() })).default([]) }),
});

type Registrant = Entry['registrants'][number];

/**
 * The filings of a company's submissions file, or of one of the files with its older filings, which hold bare columns and
 * say by their name alone whose they are. `older`: names of such files that belong to it.
 */
export function readSubmissions(name: string, text: string): { entries: Entry[]; older: string[] } {
  const what = `${name} is no submissions file of EDGAR`;
  const remedy = 'Take the file anew from https://data.sec.gov/submissions/.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableFile(what, 'it is not JSON, or it was cut off', remedy);
  }
  const isOlder = typeof json === 'object' && json !== null && 'accessionNumber' in json;
  if (isOlder) {
    const cik = /CIK(\d{10})-submissions-\d+/i.exec(name)?.[1];
    if (cik === undefined)
      throw new UnreadableFile(
        what,
        'a file of older filings says by its name alone whose they are, and this name does not',
        'Call it as EDGAR does: CIK0000731766-submissions-001.json.',
      );
    return { entries: entriesOf(parsed(columnsSchema), { cik, name: null, formerNames: [], ticker: null }), older: [] };
  }
  const company = parsed(submissionsSchema);
  const registrant: Registrant = {
    cik: String(company.cik),
    name: company.name ?? null,
    formerNames: (company.formerNames ?? []).map((former) => former.name),
    ticker: company.tickers?.[0] ?? null,
  };
  return { entries: entriesOf(company.filings.recent, registrant), older: company.filings.files.map((f) => f.name) };

  function parsed<S extends z.ZodType>(schema: S): z.output<S> {
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new UnreadableFile(what, `/${issue?.path.join('/') ?? ''}: ${issue?.message}`, remedy);
  }
}

const entriesOf = (columns: z.infer<typeof columnsSchema>, registrant: Registrant): Entry[] =>
  columns.accessionNumber.map((accession, i) => ({
    line: i + 1,
    accession,
    form: columns.form[i] ?? '',
    filedOn: columns.filingDate[i] ?? '',
    reportDate: columns.reportDate?.[i] || null,
    items: (columns.items?.[i] ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
    registrants: [registrant],
    primaryDocument: columns.primaryDocument?.[i] || null,
  }));
