import { readFeedFile } from '../../functions/sources/readFeedFile.ts';
import type { ReadFile } from '../../functions/verbs/ports.ts';

/**
 * Exports of the breach portal made by hand, each small and each saved in another way. Nobody in them is real but Conduent,
 * whose incident of the catalog lists the report of 2025-10-08.
 */

type Report = {
  name: string;
  state: string;
  type: string;
  count: number;
  /** YYYY-MM-DD. */
  day: string;
  closed: boolean;
  text: string;
  ba: boolean;
};

const report = (name: string, state: string, count: number, day: string, more: Partial<Report> = {}): Report => ({
  name,
  state,
  type: 'Healthcare Provider',
  count,
  day,
  closed: false,
  text: '',
  ba: false,
  ...more,
});

/** Reporters of whom nothing ever changes, so that what does is a small part. */
const towns =
  'Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Poplar Quince Rowan Spruce Teak Umbra Viburnum Willow Yew';
const steady = towns.split(' ').map((town, i) =>
  report(`${town} Hollow Clinic`, 'OR', 1_000 + 37 * i, `20${14 + (i % 10)}-0${1 + (i % 9)}-1${i % 9}`, {
    closed: true,
  }),
);

const vendorNamed =
  'The covered entity (CE), Cold Spring Hospital, reported that its business associate (BA), Quarrystone Billing Services, experienced a ransomware attack that affected the protected health information of 7,700 individuals.';

const zephyr = (count: number) => report('Zephyr Valley Health', 'OH', count, '2024-03-04');
const coldSpring = (text: string) =>
  report('Cold Spring Hospital', 'WI', 7_700, '2024-02-12', { ba: true, text, closed: text !== '' });
const birchEye = (name: string) => report(name, 'GA', 2_345, '2024-05-20');
const sandbar = (name: string) => report(name, 'LA', 4_444, '2024-01-22');
const fallingLeaf = report('Falling Leaf Dental', 'NV', 3_210, '2023-11-07');
const conduent = (count: number) =>
  report('Conduent Business Services LLC', 'NJ', count, '2025-10-08', { type: 'Business Associate', ba: true });
const lateOne = report('Harbor Light Imaging', 'ME', 9_100, '2025-09-15');
const newest = report('Tern Island Pharmacy', 'MA', 12_000, '2026-06-30');

const june2024 = [
  ...steady,
  zephyr(501),
  coldSpring(''),
  birchEye('Birdsong Eye Center'),
  sandbar('Sandbar Hospital'),
  fallingLeaf,
];
const november2025 = [
  zephyr(501),
  birchEye('Birdsong Eye Center'),
  sandbar('Sandbar Regional Hospital'),
  conduent(42_616),
  lateOne,
];
const june2026 = [
  ...steady,
  zephyr(91_234),
  coldSpring(vendorNamed),
  birchEye('Birdsong Eye Center, PLLC'),
  sandbar('Sandbar Regional Hospital'),
  conduent(62_224_658),
  lateOne,
  newest,
];

const usDay = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const kind = ['Hacking/IT Incident', 'Network Server'];

const portalCells = ({ name, state, type, count, day, ba, text }: Report): string =>
  [name, state, type, String(count), usDay(day), ...kind, ba ? 'Yes' : 'No', text].map(cell).join(',');
const portalHeader =
  'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach,Location of Breached Information,Business Associate Present,Web Description';

/** As Excel saves both parts of the portal in one sheet: a byte order mark, CR LF, dates with the month first, a column more. */
const excelFile = (lines: readonly string[]): string =>
  `\ufeff${[`${portalHeader},Status`, ...lines].map((line) => `${line}\r\n`).join('')}`;
const statusOf = ({ closed }: Pick<Report, 'closed'>): string => (closed ? 'Archived' : 'Under Investigation');
const withStatus = (one: Report): string => `${portalCells(one)},${statusOf(one)}`;

/** As the portal saves it since 2026, with two broken names of columns. */
const brokenHeaderFile = (reports: readonly Report[]): string =>
  [
    portalHeader
      .replace('Name of Covered Entity', 'javax.faces.component.UIPanel@495f2e1e')
      .replace('Business Associate Present', 'javax.faces.component.UIPanel@3408c427'),
    ...reports.map(portalCells),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** As someone cleaned it: other names and order of columns, days as YYYY-MM-DD, fractions, the part of the portal told. */
const cleanedFile = (reports: readonly Report[]): string =>
  [
    'state,covered_entity_name,covered_entity_type,individuals_affected,breach_submission_date,Year,type_of_breach,location_of_breached_information,business_associate_present,Status,web_description,cluster',
    ...reports.map(({ name, state, type, count, day, ba, closed, text }) =>
      [state, name, type, `${count}.0`, day, day.slice(0, 4), ...kind, String(ba)]
        .concat(statusOf({ closed }), text, '3')
        .map(cell)
        .join(','),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** The rows of June 2024, and three that cannot be taken: on lines 31, 32 and 33. */
const badLines = [
  withStatus(report('Gale Point Surgery', 'TX', 812, '2024-04-01')).replace('"812"', '"about 800"'),
  withStatus(report('', 'TX', 900, '2024-04-02')),
  withStatus(report('Hale Point Surgery', 'TX', 900, '2024-04-03')).replace('"TX",', ''),
];

export type SmallFile = { name: string; content: string };

export const juneOf2024: SmallFile = {
  name: 'combined-2024-06-30.csv',
  content: excelFile([...june2024.map(withStatus), ...badLines]),
};
export const novemberOf2025: SmallFile = { name: 'active-2025-11-13.csv', content: brokenHeaderFile(november2025) };
export const juneOf2026: SmallFile = { name: 'combined-2026-06-30.csv', content: cleanedFile(june2026) };
export const smallFiles: readonly SmallFile[] = [juneOf2024, novemberOf2025, juneOf2026];

/** A later list of all cases in which a fifth of them is missing. */
export const holed: SmallFile = {
  name: 'combined-2026-08-31.csv',
  content: cleanedFile([...june2026.slice(6), report('Wren Street Clinic', 'VT', 600, '2026-08-31')]),
};

/** A page that the portal sends in the place of an export. */
export const errorPage: SmallFile = {
  name: 'page.csv',
  content: '<!DOCTYPE html><html><body>Session expired</body></html>',
};

/** A file as the command reads it, by itself on a day that is always the same. */
export const readSmall = ({ name, content }: SmallFile, importedOn = '2026-11-22'): Promise<ReadFile> =>
  readFeedFile(
    'hhs-ocr',
    name,
    (async function* () {
      yield new TextEncoder().encode(content);
    })(),
    importedOn,
  );
