import type { PortalView } from '../portal/portalExport.ts';
import type { ExpectedRows, SourceDescription } from './source.ts';

/** The federal list of breaches of health data that reached 500 people or more. It has no API: a person saves an export. */
export const hhsOcr: SourceDescription & { expectedRows: Record<PortalView, ExpectedRows> } = {
  name: 'hhs-ocr',
  title: 'Breach portal of the Office for Civil Rights: notices of breaches affecting 500 or more people',
  publisher: 'HHS Office for Civil Rights',
  url: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  licence: 'Public record of the United States government',
  attribution: null,
  staleAfterDays: 31,
  expectedRows: {
    'under-investigation': { least: 500, most: 1_500 },
    archive: { least: 1_000, most: 15_000 },
    combined: { least: 1_000, most: 20_000 },
    'old-list': { least: 500, most: 1_300 },
  },
};

/** Reports have been taken since 23 September 2009 (45 CFR 164.400 and following): an earlier day is a slip. */
export const firstDayOfReports = '2009-09-23';

/** What a column of an export can be. */
export const portalFields = [
  'name',
  'state',
  'entityType',
  'count',
  'submittedOn',
  'types',
  'locations',
  'businessAssociatePresent',
  'description',
  'businessAssociate',
  'occurred',
  'posted',
  'status',
] as const;
export type PortalField = (typeof portalFields)[number];

/**
 * The names under which each column was seen, the first being the one to call it by. Small letters and `_` for a space are
 * no difference. `businessAssociate`, `occurred` and `posted` stand only in the list of before 2015; `status` was added by
 * people who put both parts of the portal into one file.
 */
export const columnNames: Readonly<Record<PortalField, readonly [string, ...string[]]>> = {
  name: ['Name of Covered Entity', 'Covered Entity Name'],
  state: ['State'],
  entityType: ['Covered Entity Type'],
  count: ['Individuals Affected'],
  submittedOn: ['Breach Submission Date'],
  types: ['Type of Breach'],
  locations: ['Location of Breached Information'],
  businessAssociatePresent: ['Business Associate Present'],
  description: ['Web Description', 'Summary'],
  businessAssociate: ['Business Associate Involved'],
  occurred: ['Date of Breach'],
  posted: ['Date Posted or Updated'],
  status: ['Status'],
};

/**
 * The columns in the portal's own order. Exports of 2026 bear `javax.faces.component.UIPanel@…` in the place of two names,
 * a slip of the portal: there the place tells the column.
 */
export const columnOrder: readonly PortalField[] = [
  'name',
  'state',
  'entityType',
  'count',
  'submittedOn',
  'types',
  'locations',
  'businessAssociatePresent',
  'description',
];
export const brokenColumnName = /^javax\.faces\./;

/** Columns that people added when they saved an export again. They say nothing that the others do not. */
export const addedColumns: ReadonlySet<string> = new Set([
  'day',
  'month',
  'year',
  'primary breach type',
  'cluster',
  'rownames',
  'number',
  'breach start',
  'breach end',
]);

/** Columns of files that look like an export and are none, and what is known of those files. */
export const foreignColumns: ReadonlyMap<string, string> = new Map([
  ['days to report', 'a file of invented breaches that goes round on GitHub has it'],
]);

/** Cells by which people write that there is nothing. */
export const blankCells: ReadonlySet<string> = new Set(['', 'NA', 'N/A', 'NULL', '\\N', '#N/A', 'None', 'nan', 'NaN']);

/** A known value by the ways in which it is written, in lower case. */
type Spellings = ReadonlyMap<string, string>;
const spellings = (values: readonly string[], others: Readonly<Record<string, string>> = {}): Spellings =>
  new Map([...values.map((v) => [v.toLowerCase(), v] as const), ...Object.entries(others)]);

export const breachTypes: Spellings = spellings([
  'Hacking/IT Incident',
  'Improper Disposal',
  'Loss',
  'Other',
  'Theft',
  'Unauthorized Access/Disclosure',
  'Unknown',
]);

/** The list of before 2015 says "E-mail" and "Paper". */
export const breachLocations: Spellings = spellings(
  [
    'Desktop Computer',
    'Electronic Medical Record',
    'Email',
    'Laptop',
    'Network Server',
    'Other',
    'Other Portable Electronic Device',
    'Paper/Films',
  ],
  { 'e-mail': 'Email', paper: 'Paper/Films' },
);

export const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
]);

/** What the added column "Status" says, and whether such a case is closed. */
export const caseStatuses: ReadonlyMap<string, boolean> = new Map([
  ['under investigation', false],
  ['archived', true],
  ['archive', true],
  ['closed', true],
]);

/** States, the District and the territories by their postal codes. */
export const reporterStates: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP'
  ).split(' '),
);
